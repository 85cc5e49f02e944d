"""What a form makes the screens say: «ты» to children, «Вы» to others, and no idle counting."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardMarkup

from handlers import screens
from handlers.say import Say
from mentoring.filling import Filling
from mentoring.questionnaire import problems
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.run import Sent, Turn
from services.surveys import Step
from tests.forms.catalogue import form_at
from tests.forms.respondent import Respondent
from tests.mentoring.questionnaire.person import NOON, Person, a_form, asking
from texts.phrases import FOLDER, Phrases
from texts.xlsform.protocol import kinds

OURS = FOLDER / "questionnaires"
PATHS = (*(OURS / f"{code}.md" for code in ("child", "request_child")), Path(__file__).parent)
PHRASES = Phrases.load()
FORMAL = re.compile(r"\b(?:Вы|Вас|Вам|Вами|Ваш\w*)\b|\w+(?:йте|ите|ьте)(?:сь)?\b")
ID = UUID(int=0)
SCREENS = ("survey.ftl", "answers.ftl")


def form_of(path: Path) -> Form:
    return form_at(path / "class_survey.md" if path.is_dir() else path)


def shown(form: Form, turn: Turn, *, moved: bool) -> Iterator[str]:
    """Every word of a screen, the buttons' included."""
    filling = Filling(ID, ID, ID, ID, ID, form, turn.submission, None, NOON, NOON)
    step = Step(filling, turn, moved=moved)
    for message in screens.screen(1, step, Say(PHRASES, "ru")):
        yield message.text
        markup = message.reply_markup
        if isinstance(markup, InlineKeyboardMarkup):
            yield from (button.text for row in markup.inline_keyboard for button in row)
        if isinstance(markup, ReplyKeyboardMarkup):
            yield from (button.text for row in markup.keyboard for button in row)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_screen_of_a_childs_way_is_formal(path: Path) -> None:
    form = form_of(path)
    for seed in range(25):
        respondent = Respondent(form, random.Random(f"familiar {seed}"))
        respondent.person.context = replace(respondent.person.context, language="ru")
        for _ in range(120):
            turn = respondent.person.turn
            for words in shown(form, turn, moved=seed % 2 == 0):
                assert not FORMAL.search(words), words
            if isinstance(turn.screen, Sent):
                break
            given = respondent.next_input(turn.screen)
            respondent.seen.append(given)
            respondent.person.does(given)


def test_the_same_form_is_formal_if_it_does_not_say_otherwise() -> None:
    form = replace(form_of(PATHS[1]), familiar=False)
    person = Respondent(form, random.Random(1)).person
    person.form = form
    person.says("не скажу")
    assert any("Напишите" in words for words in shown(form, person.turn, moved=False))


def test_a_form_of_one_question_does_not_count_it() -> None:
    one = a_form(asking("why", label={"ru": "Почему?"}))
    (text,) = (words for words in shown(one, Person(one).turn, moved=False) if "Почему" in words)
    assert text == "<b>Почему?</b>"
    two = a_form(asking("why"), asking("when"))
    assert "Вопрос 1, осталось около 1" in next(shown(two, Person(two).turn, moved=False))


def written() -> Iterator[tuple[str, str, str]]:
    for file in SCREENS:
        text = (FOLDER / "ru" / file).read_text(encoding="utf-8")
        for key, body in re.findall(r"(?m)^([\w-]+) =(.*(?:\n(?:[ ].*)?$)*)", text):
            plain, _, familiar = body.partition(".familiar =")
            yield key, plain, familiar


def test_every_formal_phrase_of_a_form_has_its_familiar_words() -> None:
    phrases = list(written())
    assert len(phrases) > 50
    for key, plain, familiar in phrases:
        assert bool(FORMAL.search(plain)) == bool(familiar), key
        assert not FORMAL.search(familiar), key


def test_every_refusal_of_the_engine_has_familiar_words_if_it_is_formal() -> None:
    """The values are the same in both manners, and English has only one."""
    found = {key: kind for key, kind in kinds().items() if kind.__module__ == problems.__name__}
    for key, kind in found.items():
        values = dict.fromkeys(getattr(kind, "__dataclass_fields__", {}), "5")
        familiar = PHRASES.say_to_child("ru", key, **values)
        assert not FORMAL.search(familiar), key
        say, say_to_child = PHRASES.say, PHRASES.say_to_child
        assert say("en", key, **values) == say_to_child("en", key, **values)
