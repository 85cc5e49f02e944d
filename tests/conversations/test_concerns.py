"""Answers that sound like trouble: a quiet card for few, and nothing for the writer."""

from itertools import takewhile

from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.requests import agrees, childs_way, joins_as_child, link_in, signs_in
from tests.conversations.survey import answers
from tests.installation import Installation

TROUBLING = "чтобы меня дома не били"


async def writes_of_trouble(school: Installation) -> Person:
    """A child whose parents have agreed, as far as the question about what they want to learn."""
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await agrees(mother)
    await child.sees("Согласие есть")
    before = takewhile(lambda asked: "Чему ты" not in asked[0], childs_way())
    for (_, how), (following, _) in zip(before, childs_way()[1:], strict=False):
        await answers(child, how)
        await child.sees(following)
    await child.says(TROUBLING)
    return child


async def test_the_curator_and_the_psychologist_read_it_and_the_child_goes_on(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    psychologist = await signs_in(school, Role.PSYCHOLOGIST, "Нина")
    child = await writes_of_trouble(school)
    await child.sees("Кто подойдёт тебе")
    assert "Прочитайте" not in child.transcript()
    for told in (curator, psychologist):
        card = await told.sees("Прочитайте, пожалуйста, этот ответ: насилие")
        for words in ("О ком: Николаев Кирилл", "4 «Б»", "Чему ты хочешь научиться", TROUBLING):
            assert words in card.text
    await psychologist.taps("Разобраться: с кем связаться")
    contacts = await psychologist.sees("О ком: Николаев Кирилл")
    assert "Родитель" not in contacts.text
    await curator.taps("Разобраться: с кем связаться")
    assert "Родитель или опекун" in (await curator.sees("О ком: Николаев Кирилл")).text


async def test_one_tap_closes_it_for_everybody(school: Installation) -> None:
    curator = await school.with_curator()
    psychologist = await signs_in(school, Role.PSYCHOLOGIST, "Нина")
    await writes_of_trouble(school)
    await curator.sees("Прочитайте, пожалуйста")
    await psychologist.sees("Прочитайте, пожалуйста")
    await curator.taps("Ложная тревога")
    await curator.sees("Закрыто: ложная тревога")
    await psychologist.taps("Приняли меры")
    closed = await psychologist.sees("Закрыто: ложная тревога")
    assert "Мария Ивановна Егорова" in closed.text
    await psychologist.says("/concerns")
    assert "ложных тревог — 1" in (await psychologist.sees("Сейчас ничего не ждёт")).text


async def test_what_waits_is_listed_and_opened_by_a_tap(school: Installation) -> None:
    curator = await school.with_curator()
    await writes_of_trouble(school)
    await curator.sees("Прочитайте, пожалуйста")
    await curator.says("/concerns")
    await curator.sees("Ждут прочтения: 1")
    await curator.taps("Николаев Кирилл · насилие")
    await curator.sees(TROUBLING)


async def test_nobody_else_gets_so_much_as_an_answer(school: Installation) -> None:
    curator = await school.with_curator()
    child = await writes_of_trouble(school)
    card = await curator.sees("Прочитайте, пожалуйста")
    data = card.inline_keyboard[0][0]["callback_data"]
    await child.sees("Кто подойдёт тебе")
    child.taps_with(data)
    await child.says("/concerns")
    await child.says("/words")
    await child.sees_nothing()


async def test_the_list_of_words_is_given_out_as_files(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.says("/words")
    await curator.sees("исходный список")
    assert "[self_harm]" in (await curator.sees_document("words-ru.txt")).decode()
    assert "[self_harm]" in (await curator.sees_document("words-en.txt")).decode()


async def test_a_list_that_is_edited_and_sent_back_is_listened_for(school: Installation) -> None:
    curator = await school.with_curator()
    psychologist = await signs_in(school, Role.PSYCHOLOGIST, "Елена")
    await psychologist.says("/words")
    shipped = await psychologist.sees_document("words-ru.txt")
    edited = shipped.decode() + "\n[bullying]\nтравят в чате\n"
    await psychologist.sends_document(edited.encode("cp1251", errors="ignore"), "words-ru.txt")
    await psychologist.sees("Спасибо, список заменён")
    await curator.sends_document(b"[bullying]\n*\n", "words-ru.txt")
    await curator.sees("нужно поправить строки")


async def test_a_psychologist_cannot_send_questionnaires(school: Installation) -> None:
    psychologist = await signs_in(school, Role.PSYCHOLOGIST, "Елена")
    await psychologist.sends_document(b"| survey |", "mentor.md")
    await psychologist.sees("принимает только куратор")
