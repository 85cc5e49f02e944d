"""Whoever fills in a form for children is spoken to as «ты», whatever they send."""

import re

from tests.conversations.people import Person
from tests.conversations.requests import agrees, childs_way, joins_as_child, link_in
from tests.conversations.survey import answers
from tests.installation import Installation

FORMAL = re.compile(r"\b(?:Вы|Вас|Вам|Вами|Ваш\w*)\b|\b\w+(?:йте|ите|ьте)(?:сь)?\b")


async def in_the_request(school: Installation) -> Person:
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await agrees(mother)
    await child.sees("Твой день рождения")
    return child


def said_since(child: Person, first: int) -> list[str]:
    return [c.message.text for c in child.chat.changes[first:] if c.message.by_bot]


async def sends_what_is_no_answer(child: Person) -> None:
    await child.sends_voice()
    await child.sees("Напиши, пожалуйста, словами")
    await child.sends_sticker()
    await child.sees("Я понимаю слова и кнопки")
    await child.edits(await child.says("не скажу"), "скажу")
    await child.sees("Правку прежнего сообщения")
    await child.forwards(await child.says("32.13.2015"))
    await child.sees("Пересланное сообщение")


async def test_a_child_is_never_spoken_to_formally(school: Installation) -> None:
    child = await in_the_request(school)
    first = len(child.chat.changes)
    await sends_what_is_no_answer(child)
    await child.taps("Прервать, продолжу позже")
    await child.says("привет")
    await child.sees("Ты на вопросе 1")
    await child.taps("Показать ответы")
    await child.sees("Ответов пока нет")
    await child.taps("Продолжить")
    for asked, how in childs_way():
        await child.sees(asked)
        await answers(child, how)
    await child.sees("Проверь, пожалуйста")
    await child.says("готово?")
    await child.sees("нажми кнопку под списком")
    said = said_since(child, first)
    assert len(said) > len(childs_way())
    assert [words for words in said if FORMAL.search(words)] == []


async def test_an_adult_is_spoken_to_formally(school: Installation) -> None:
    mentor = school.somebody("Айсен")
    await mentor.opens(await school.mentor_link())
    assert FORMAL.search((await mentor.sees("согласие")).text)
