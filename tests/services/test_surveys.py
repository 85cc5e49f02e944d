"""Filling in: every answer is kept before it is confirmed, and belongs to who gave it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.types import new_id
from mentoring.filling import TAIL_COMES
from mentoring.people import Role
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.run import Ask, Review, Send, Show, Typed
from services.act import Ending
from services.surveys import NothingToAnswer, answer, begin, give_up, pause
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting, form_of, mentor_form

LATER = NOW + timedelta(days=3)


@pytest.fixture(autouse=True)
async def person(acting: Acting) -> None:
    await acting.somebody(7)
    await acting.install(mentor_form())


async def says(acting: Acting, *words: str) -> None:
    """Each answer is an act of its own."""
    for each in words:
        async with acting.by(7) as act:
            await answer(act, None, Typed(each))


async def test_an_answer_is_there_days_later_where_it_was_left(acting: Acting) -> None:
    async with acting.by(7) as act:
        await begin(act, "mentor")
    await says(acting, "Айсен Петров")
    async with acting.by(7, LATER) as act:
        step = await begin(act, "mentor")
    assert isinstance(step.turn.screen, Ask)
    assert step.filling.submission.answers["full_name"] == "Айсен Петров"
    assert (step.filling.answered, step.filling.started_at) == (1, NOW)


async def test_an_act_that_fails_records_no_answer(acting: Acting) -> None:
    async with acting.by(7) as act:
        await begin(act, "mentor")
    with pytest.raises(ArithmeticError):
        await answer_and_fail(acting)
    async with acting.by(7) as act:
        assert act.filling is not None
        assert act.filling.submission.answers == {}


async def answer_and_fail(acting: Acting) -> None:
    async with acting.by(7) as act:
        await answer(act, None, Typed("Айсен"))
        await act.flush()
        raise ArithmeticError


async def test_a_tap_for_another_copy_changes_nothing(acting: Acting) -> None:
    async with acting.by(7) as act:
        before = (await begin(act, "mentor")).filling
    async with acting.by(7) as act:
        with pytest.raises(NothingToAnswer):
            await answer(act, new_id(), Typed("Айсен"))
        assert act.filling == replace(before, in_use_id=before.version_id)


async def test_who_fills_in_nothing_cannot_answer(acting: Acting) -> None:
    async with acting.by(7) as act:
        for work in (answer(act, None, Typed("Айсен")), give_up(act), pause(act)):
            with pytest.raises(NothingToAnswer):
                await work


async def test_a_paused_copy_waits_and_goes_on_at_the_next_answer(acting: Acting) -> None:
    async with acting.by(7) as act:
        await begin(act, "mentor")
    async with acting.by(7) as act:
        await pause(act)
    async with acting.by(7, LATER) as act:
        assert act.filling is not None
        assert act.filling.paused_at == NOW
        await answer(act, act.filling.id, Show())
    async with acting.by(7, LATER) as act:
        assert act.filling is not None
        assert act.filling.paused_at is None


async def test_what_was_given_up_is_erased(acting: Acting) -> None:
    async with acting.by(7) as act:
        first = await begin(act, "mentor")
    await says(acting, "Айсен Петров")
    async with acting.by(7) as act:
        await give_up(act)
    async with acting.by(7) as act:
        assert act.filling is None
        again = await begin(act, "mentor")
    assert again.filling.id != first.filling.id
    assert again.filling.submission.answers == {}


async def test_a_sent_copy_is_no_longer_in_front(acting: Acting) -> None:
    await acting.install(form_of("only_kept", "one", "other"))
    async with acting.by(7) as act:
        await begin(act, "only_kept")
    await says(acting, "О лесе", "О реке")
    async with acting.by(7) as act:
        assert act.filling is not None
        step = await answer(act, act.filling.id, Show())
        assert isinstance(step.turn.screen, Review)
        sent = await answer(act, act.filling.id, Send(step.filling.submission.revision))
    assert sent.ending is Ending.SENT
    assert sent.filling.sent_at == NOW
    async with acting.by(7) as act:
        assert act.filling is None


async def test_a_single_answer_sends_a_form_of_one_question(acting: Acting) -> None:
    await acting.install(small_form("only_kept"))
    async with acting.by(7) as act:
        await begin(act, "only_kept")
    async with acting.by(7) as act:
        step = await answer(act, None, Typed("О лесе"))
    assert (step.ending, step.filling.sent_at) == (Ending.SENT, NOW)
    async with acting.by(7) as act:
        assert act.filling is None


async def test_what_was_begun_before_is_brought_to_the_front_again(acting: Acting) -> None:
    await wait_behind(acting)
    async with acting.by(7, LATER + TAIL_COMES) as act:
        step = await begin(act, "mentor")
    assert step.filling.started_at == NOW
    async with acting.by(7, LATER + TAIL_COMES) as act:
        assert act.filling is not None
        assert (act.filling.form.code, act.filling.paused_at) == ("mentor", None)
        step = await answer(act, None, Typed("Айсен"))
        assert step.filling.submission.answers == {"full_name": "Айсен"}


async def test_a_copy_is_about_one_person_and_not_about_another(acting: Acting) -> None:
    await acting.install(small_form("request_guardian"))
    await acting.somebody(7, Role.GUARDIAN)
    children = [await acting.somebody(None, name=name) for name in ("Кирилл", "Анна")]
    begun = []
    for child in (*children, *children, None):
        async with acting.by(7) as act:
            begun.append((await begin(act, "request_guardian", child)).filling)
    first, second, first_again, second_again, own = begun
    assert (first.id, second.id) == (first_again.id, second_again.id)
    assert [each.subject_id for each in (first, second)] == [child.id for child in children]
    assert own.subject_id == own.person_id
    assert len({first.id, second.id, own.id}) == 3


async def test_a_hidden_question_is_filled_by_whoever_begins_the_copy(acting: Acting) -> None:
    async with acting.by(7) as act:
        step = await begin(act, "mentor", given={"topic": "Лес"})
        assert step.filling.submission.answers == {"topic": "Лес"}


async def test_a_form_that_is_not_installed_is_a_bug_and_loud(acting: Acting) -> None:
    async with acting.by(7) as act:
        with pytest.raises(LookupError, match="no_such_form"):
            await begin(act, "no_such_form")


async def wait_behind(acting: Acting) -> None:
    """The mentor's questionnaire was begun first, another one was put in front of it."""
    await acting.install(small_form("only_kept"))
    async with acting.by(7) as act:
        await begin(act, "mentor")
    async with acting.by(7, LATER) as act:
        await begin(act, "only_kept")


@pytest.mark.parametrize("how", ["sent", "given up"])
async def test_what_waited_behind_a_finished_copy_is_put_in_front_paused(
    acting: Acting, how: str
) -> None:
    await wait_behind(acting)
    async with acting.by(7, LATER) as act:
        assert act.filling is not None
        assert act.filling.form.code == "only_kept"
        if how == "sent":
            assert (await answer(act, None, Typed("О лесе"))).ending is Ending.SENT
        else:
            await give_up(act)
    async with acting.by(7, LATER) as act:
        assert act.filling is not None
        assert (act.filling.form.code, act.filling.paused_at) == ("mentor", LATER)
        assert act.filling.submission.answers == {}


async def test_a_question_repeats_of_an_earlier_answer_no_more_than_its_beginning(
    acting: Acting,
) -> None:
    questions = (
        Question("place", Kind.TEXT, label={"ru": "Где?"}),
        Question("years", Kind.TEXT, label={"ru": "Как долго: ${place}?"}),
    )
    await acting.install(Form("mentioning", "1", {}, ("ru",), "ru", questions))
    for length, shown in ((200, "я" * 200), (201, "я" * 199 + "…"), (4_000, "я" * 199 + "…")):
        async with acting.by(7) as act:
            await begin(act, "mentioning")
            step = await answer(act, None, Typed("я" * length))
            assert isinstance(step.turn.screen, Ask)
            assert step.turn.screen.text == f"Как долго: {shown}?"
            await give_up(act)
