"""A curator goes through a form as a participant, and nothing comes of it."""

from dataclasses import replace

import pytest

from db.queries import submissions
from mentoring.forms import Copies
from mentoring.people import Role
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.run import Ask, Send, Typed
from services import forms, surveys, trials
from services.act import Ending, Outcome
from services.surveys import NothingToAnswer
from tests.services.acting import Acting
from tests.services.wishes import LATER, shipped, wishes


@pytest.fixture(autouse=True)
async def people(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария")
    await acting.somebody(7)


async def test_a_try_out_has_no_outcome_and_is_no_copy(acting: Acting) -> None:
    """It may run beside a real copy of the same form, which comes back when it is over."""
    await shipped(acting, wishes("food", "drink"))
    async with acting.by(1) as act:
        real = await surveys.begin(act, "wishes")
    async with acting.by(1, LATER) as act:
        await trials.try_out(act, real.filling.version_id)
    for word in ("Хлеб", "Вода"):
        async with acting.by(1, LATER) as act:
            assert act.filling is not None
            assert act.filling.trial
            step = await surveys.answer(act, None, Typed(word))
    async with acting.by(1, LATER) as act:
        card = await forms.get_card(act, real.filling.version_id)
        assert card.total == Copies(0, 1)
        revision = step.filling.submission.revision
        ended = await surveys.answer(act, None, Send(revision))
        assert ended.ending is Ending.TRIED
        assert act.filling is not None
        assert act.filling.id == real.filling.id
        assert not act.notices
    async with acting.by(1, LATER) as act:
        mine = await submissions.list_of_person(act.session, act.person.id, act.shared.forms)
        assert [each.id for each in mine] == [real.filling.id]


async def test_nothing_is_checked_or_done_in_a_try_out(acting: Acting) -> None:
    async def fails(*_: object) -> None:
        raise ArithmeticError

    acting.shared = replace(acting.shared, outcomes={"wishes": Outcome(sent=fails, check=fails)})
    await shipped(acting, wishes("food", "drink"))
    async with acting.by(1) as act:
        await trials.try_out(act, (await forms.list_forms(act))[0].versions.shown.id)
        step = await surveys.answer(act, None, Typed("Хлеб"))
        step = await surveys.answer(act, None, Typed("Вода"))
        revision = step.filling.submission.revision
        assert (await surveys.answer(act, None, Send(revision))).ending is Ending.TRIED


async def test_who_begins_a_form_beside_a_try_out_of_it_gets_a_real_copy(acting: Acting) -> None:
    await shipped(acting, wishes("food", "drink"))
    async with acting.by(1) as act:
        tried = await trials.try_out(act, (await forms.list_forms(act))[0].versions.shown.id)
    async with acting.by(1, LATER) as act:
        begun = await surveys.begin(act, "wishes")
    assert begun.filling.id != tried.filling.id
    assert not begun.filling.trial


async def test_a_new_try_out_ends_the_one_before(acting: Acting) -> None:
    await shipped(acting, wishes("food", "drink"))
    async with acting.by(1) as act:
        version = (await forms.list_forms(act))[0].versions.shown.id
        first = await trials.try_out(act, version)
    async with acting.by(1, LATER) as act:
        second = await trials.try_out(act, version)
    async with acting.by(1, LATER) as act:
        assert act.filling is not None
        assert act.filling.id == second.filling.id != first.filling.id
        await trials.leave(act)
        with pytest.raises(NothingToAnswer):
            await trials.leave(act)


async def test_a_try_out_shows_what_is_asked_only_of_some(acting: Acting) -> None:
    hidden = Question("role", Kind.HIDDEN)
    only = Question("which", Kind.TEXT, label={"ru": "?"}, relevant="${role} = 'class_teacher'")
    form = replace(wishes("food"), questions=(hidden, only))
    await shipped(acting, form)
    async with acting.by(1) as act:
        version = (await forms.list_forms(act))[0].versions.shown.id
        step = await trials.try_out(act, version)
    assert isinstance(step.turn.screen, Ask)
    assert step.filling.submission.answers == {"role": "class_teacher"}
