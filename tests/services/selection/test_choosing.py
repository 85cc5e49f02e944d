"""Several candidates at once: ticks are remembered beyond a page, and acted on once."""

import pytest

from mentoring.people import Role
from mentoring.selection import State, Step
from mentoring.selection_notices import SelectionMoved
from services import candidate_choice, candidates, selection
from services.candidate_choice import TicksGone
from services.people import PAGE
from tests.services.acting import Acting, told
from tests.services.selection.office import CURATOR, candidate, state_of


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария Егорова", contact="@maria")


async def test_candidates_are_counted_by_state_and_listed_page_by_page(acting: Acting) -> None:
    found = [await candidate(acting, 10 + each, "pupil_pupil") for each in range(PAGE + 1)]
    async with acting.by(CURATOR) as act:
        await selection.select(act, found[0].id)
        counted = await candidates.count_states(act)
        first = await candidates.list_page(act, State.APPLIED)
        beyond = await candidates.list_page(act, State.APPLIED, 99)
    assert (counted[State.APPLIED], counted[State.SELECTED]) == (PAGE, 1)
    assert [line.person for line in first.lines] == found[1:]
    assert (beyond.number, beyond.pages) == (0, 1)


async def test_a_line_says_what_is_missing(acting: Acting) -> None:
    await candidate(acting, 7, "student_pupil")
    async with acting.by(CURATOR) as act:
        (line,) = (await candidates.list_page(act, State.APPLIED)).lines
    assert len(line.lacking) == 2
    assert line.unmet == 5
    assert not line.is_complete


async def test_who_is_ticked_and_unticked_is_not_chosen(acting: Acting) -> None:
    one, two = await candidate(acting, 7), await candidate(acting, 8)
    async with acting.by(CURATOR) as act:
        choice = await candidate_choice.tick(act, None, one.id)
        assert await candidate_choice.tick(act, choice, two.id) == choice
        await candidate_choice.tick(act, choice, one.id)
        assert await candidate_choice.list_chosen(act, choice) == {two.id}
        (line,) = await candidate_choice.look_over(act, choice)
    assert line.person.id == two.id


async def test_the_chosen_are_selected_once_and_whoever_moved_on_is_named(acting: Acting) -> None:
    one, two = await candidate(acting, 7), await candidate(acting, 8)
    async with acting.by(CURATOR) as act:
        choice = await candidate_choice.tick(act, None, one.id)
        await candidate_choice.tick(act, choice, two.id)
        await selection.select(act, one.id)
    async with acting.by(CURATOR) as act:
        done = await candidate_choice.select(act, choice)
        with pytest.raises(TicksGone):
            await candidate_choice.select(act, choice)
    assert [each.id for each in done.moved] == [two.id]
    assert [each.id for each in done.late] == [one.id]
    assert [to.id for to, _ in told(act, SelectionMoved)] == [two.id]


async def test_the_chosen_are_invited_and_hear_that_a_talk_is_ahead(acting: Acting) -> None:
    one = await candidate(acting, 7)
    async with acting.by(CURATOR) as act:
        done = await candidate_choice.invite(act, await candidate_choice.tick(act, None, one.id))
        again = await candidate_choice.invite(act, await candidate_choice.tick(act, None, one.id))
    assert ([each.id for each in done.moved], again.moved) == ([one.id], ())
    assert await state_of(acting, one) is State.INVITED
    ((_, news),) = told(act, SelectionMoved)
    assert news.step is Step.INVITE


async def test_ticks_are_ones_own(acting: Acting) -> None:
    one = await candidate(acting, 7)
    await acting.somebody(2, Role.CURATOR, name="Дария", contact="@daria")
    async with acting.by(CURATOR) as act:
        choice = await candidate_choice.tick(act, None, one.id)
    async with acting.by(2) as act:
        for service in (
            candidate_choice.select,
            candidate_choice.look_over,
            candidate_choice.list_chosen,
        ):
            with pytest.raises(TicksGone):
                await service(act, choice)
        with pytest.raises(TicksGone):
            await candidate_choice.tick(act, choice, one.id)
