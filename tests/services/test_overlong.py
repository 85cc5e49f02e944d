"""Telegram cuts a long text into several messages: what comes at once behind it is its tail."""

from datetime import datetime, timedelta

import pytest

from mentoring.filling import TAIL_COMES
from mentoring.questionnaire.problems import TooLong
from mentoring.questionnaire.reading import LONGEST_TEXT
from mentoring.questionnaire.run import Typed
from services.act import Ending
from services.surveys import answer, begin
from tests.db.examples import NOW
from tests.services.acting import Acting, mentor_form

LATER = NOW + timedelta(days=3)


@pytest.fixture(autouse=True)
async def person(acting: Acting) -> None:
    await acting.somebody(7)
    await acting.install(mentor_form())


TOO_LONG = "я" * (LONGEST_TEXT + 1)


async def write_too_much(acting: Acting) -> None:
    async with acting.by(7) as act:
        await begin(act, "mentor")
    async with acting.by(7) as act:
        step = await answer(act, None, Typed(TOO_LONG))
    assert isinstance(step.turn.problem, TooLong)
    assert step.filling.submission.answers == {}


@pytest.mark.parametrize(
    ("pause", "ending"),
    [
        (timedelta(), Ending.TAIL),
        (TAIL_COMES - timedelta(microseconds=1), Ending.TAIL),
        (TAIL_COMES, None),
        (LATER - NOW, None),
    ],
)
async def test_what_comes_at_once_behind_a_text_too_long_is_its_tail(
    acting: Acting, pause: timedelta, ending: Ending | None
) -> None:
    await write_too_much(acting)
    async with acting.by(7, NOW + pause) as act:
        step = await answer(act, None, Typed("Айсен"))
    assert step.ending is ending
    async with acting.by(7) as act:
        assert act.filling is not None
        kept = {} if ending else {"full_name": "Айсен"}
        assert act.filling.submission.answers == kept
        assert (act.filling.overlong_at == NOW) is (ending is not None)


async def test_after_a_recorded_answer_nothing_is_taken_for_a_tail(acting: Acting) -> None:
    await write_too_much(acting)
    await says_at(acting, NOW + TAIL_COMES, "Айсен")
    await says_at(acting, NOW + TAIL_COMES, "01.02.1990")
    async with acting.by(7) as act:
        assert act.filling is not None
        assert set(act.filling.submission.answers) == {"full_name", "birth_date"}


async def says_at(acting: Acting, moment: datetime, words: str) -> None:
    async with acting.by(7, moment) as act:
        await answer(act, None, Typed(words))
