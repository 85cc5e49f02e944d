"""Every step of a selection is told and recorded, and only one of two curators takes it."""

from datetime import timedelta

import pytest

from db.queries import consents, mentor_papers
from db.queries.audit import list_about
from mentoring.audience import mark_of
from mentoring.consent import Purpose
from mentoring.meeting_notices import MeetingCancelled
from mentoring.meetings import Kind
from mentoring.people import AgeBand, Role
from mentoring.selection import NotNow, Selection, State, Step
from mentoring.selection_notices import CriteriaLeftOut, SelectionMoved
from services import (
    candidates,
    criteria,
    figures,
    meetings,
    my_selection,
    mydata,
    selection,
    selection_reasons,
)
from services.consents import withdraw
from services.criteria import CriterionGone, in_words
from services.people import PersonGone
from services.selection import NotAMentor
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.selection.office import CURATOR, candidate, sends, stands, state_of


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария Ивановна Егорова", contact="@maria")


async def test_who_is_selected_hears_it_once_and_the_card_says_by_whom(acting: Acting) -> None:
    aisen = await candidate(acting, 7, "pupil_pupil")
    async with acting.by(CURATOR) as act:
        await selection.select(act, aisen.id)
        with pytest.raises(NotNow):
            await selection.select(act, aisen.id)
        card = await candidates.open_candidate(act, aisen.id)
        actions = [each.action for each in await list_about(act.session, [aisen.id], 9)]
    ((to, news),) = told(act, SelectionMoved)
    assert (to.id, news.step) == (aisen.id, Step.SELECT)
    assert card.selection.state is State.SELECTED
    assert card.moved_by == act.person
    assert actions == ["mentor_selected"]


async def test_only_who_offered_to_be_a_mentor_is_selected(acting: Acting) -> None:
    kirill = await acting.somebody(8, Role.MENTEE, name="Кирилл")
    async with acting.by(CURATOR) as act:
        with pytest.raises(NotAMentor):
            await selection.select(act, kirill.id)
        with pytest.raises(PersonGone):
            await selection.select(act, act.school.id)


@pytest.mark.parametrize(
    ("step", "state"),
    [(Step.REJECT, State.REJECTED), (Step.PAUSE, State.PAUSED), (Step.LEAVE, State.LEFT)],
)
async def test_a_reason_is_for_curators_and_the_mentor_never_reads_it(
    acting: Acting, step: Step, state: State
) -> None:
    aisen = await candidate(acting, 7, "pupil_pupil")
    async with acting.by(CURATOR) as act:
        await sends(
            act,
            "selection_reason",
            about=str(aisen.id),
            what=step.value,
            reason="Нет времени",
        )
    found = await stands(acting, aisen)
    assert (found.state, found.reason) == (state, "Нет времени")
    ((to, news),) = told(act, SelectionMoved)
    assert (to.id, news.step) == (aisen.id, step)
    assert "Нет времени" not in str(news)
    async with acting.by(7) as act:
        mine = await my_selection.mine(act)
    assert mine is not None
    assert mine.state is state


async def test_a_pause_ends_where_it_began_and_who_left_may_come_back(acting: Acting) -> None:
    aisen = await candidate(acting, 7, "pupil_pupil")
    async with acting.by(CURATOR) as act:
        await selection.select(act, aisen.id)
        await sends(act, "selection_reason", about=str(aisen.id), what="pause")
        await selection.resume(act, aisen.id)
    assert await state_of(acting, aisen) is State.SELECTED
    async with acting.by(CURATOR) as act:
        await sends(act, "selection_reason", about=str(aisen.id), what="leave")
        await selection.take_back(act, aisen.id)
    assert await state_of(acting, aisen) is State.APPLIED


async def test_a_form_for_a_step_that_leads_nowhere_is_not_begun(acting: Acting) -> None:
    aisen = await candidate(acting, 7)
    async with acting.by(CURATOR) as act:
        await sends(act, "selection_reason", about=str(aisen.id), what="leave")
    async with acting.by(CURATOR, NOW + timedelta(hours=1)) as act:
        with pytest.raises(NotNow):
            await selection_reasons.begin(act, aisen.id, Step.PAUSE)


async def test_a_child_is_spoken_to_as_one(acting: Acting) -> None:
    sara = await candidate(acting, 9, "pupil_pupil", age_band=AgeBand.CHILD)
    async with acting.by(CURATOR) as act:
        await selection.select(act, sara.id)
    ((_, news),) = told(act, SelectionMoved)
    assert news.child


async def test_somebody_without_the_mentors_role_has_no_place_in_the_selection(
    acting: Acting,
) -> None:
    await acting.somebody(8, Role.MENTEE, name="Кирилл")
    async with acting.by(8) as act:
        assert await my_selection.mine(act) is None


async def test_criteria_are_ticked_and_kept_through_the_next_step(acting: Acting) -> None:
    aisen = await candidate(acting, 7, "pupil_pupil")
    async with acting.by(CURATOR) as act:
        first, second, *_ = await criteria.show_criteria(act)
        await criteria.tick(act, aisen.id, mark_of(first))
        await criteria.tick(act, aisen.id, mark_of(second))
        await criteria.tick(act, aisen.id, mark_of(second))
        await selection.select(act, aisen.id)
        card = await candidates.open_candidate(act, aisen.id)
        with pytest.raises(CriterionGone):
            await criteria.tick(act, aisen.id, "нет")
    assert card.selection.ticked == {first}
    assert first not in card.unmet
    assert second in card.unmet


async def test_a_school_names_its_own_criteria_and_usual_ones_keep_their_ticks(
    acting: Acting,
) -> None:
    """A usual one is the same in every language."""
    aisen = await candidate(acting, 7, "pupil_pupil")
    async with acting.by(CURATOR) as act:
        first, *_ = await criteria.show_criteria(act)
        english = in_words(act, first, "en")
        assert english != first
        await criteria.tick(act, aisen.id, mark_of(first))
        lines = f"1. {first}\n\n• любит лес\nлюбит лес"
        await sends(act, "selection_criteria", criteria=lines)
        assert await criteria.show_criteria(act) == (first, "любит лес")
        card = await candidates.open_candidate(act, aisen.id)
        assert card.unmet == ("любит лес",)
        assert await criteria.restore(act) == criteria.usual(act, "ru")


async def test_what_does_not_fit_a_card_is_told_and_not_kept(acting: Acting) -> None:
    lines = [f"критерий {number}" for number in range(criteria.MOST + 2)]
    async with acting.by(CURATOR) as act:
        await sends(act, "selection_criteria", criteria="\n".join(lines))
        assert len(await criteria.show_criteria(act)) == criteria.MOST
    ((_, news),) = told(act, CriteriaLeftOut)
    assert news.lines == tuple(lines[criteria.MOST :])


async def test_who_takes_the_consent_back_leaves_nothing_of_the_selection(acting: Acting) -> None:
    """Whoever comes again is a candidate like any other, and a talk is off."""
    aisen = await candidate(acting, 7, "pupil_pupil", age_band=AgeBand.GROWN, wish=Role.MENTOR)
    given = await acting.agrees(aisen, Purpose.MENTOR)
    assert given
    async with acting.by(CURATOR) as act:
        await sends(
            act, "mentor_paper", about=str(aisen.id), paper="medical", dated_on="2026-11-01"
        )
        await meetings.offer(act, Kind.TALK, aisen.id, (NOW + timedelta(days=3),))
        await selection.select(act, aisen.id)
    async with acting.by(7) as act:
        collected = await mydata.read(act, {"person": str(aisen.id)})
        assert [each.answer for each in collected.kept.selection] == [
            "отобран",
            "№ — от 1 ноября 2026, действует до: —",
        ]
    async with acting.by(7) as act:
        (consent,) = await consents.list_in_force(act.session, aisen.id)
        await withdraw(act, consent.id)
    ((to, _),) = told(act, MeetingCancelled)
    assert to.id != aisen.id
    assert await stands(acting, aisen) == Selection(aisen.id)
    async with acting.database.begin() as session:
        assert await mentor_papers.list_papers(session, aisen.id) == []


async def test_the_roadmap_counts_who_is_in_the_register_of_those_taken(acting: Acting) -> None:
    one, two = await candidate(acting, 7), await candidate(acting, 8)
    await candidate(acting, 9)
    async with acting.by(CURATOR) as act:
        assert await figures.count_register(act) == figures.Figure(0, 0)
        await selection.select(act, one.id)
        await selection.select(act, two.id)
        assert await figures.count_register(act) == figures.Figure(0, 2)
