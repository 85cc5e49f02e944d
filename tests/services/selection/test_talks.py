"""A talk whose times are offered makes a candidate an invited one, and is told once."""

from datetime import timedelta

import pytest

from mentoring.meeting_notices import MeetingOffered
from mentoring.meetings import Kind
from mentoring.meetings import State as Meeting
from mentoring.people import AgeBand, Role
from mentoring.selection import State
from mentoring.selection_notices import SelectionMoved
from services import candidates, meeting_choosing, meetings, selection
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.selection.office import CURATOR, candidate, state_of

TIMES = (NOW + timedelta(days=3), NOW + timedelta(days=4))


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(
        CURATOR, Role.CURATOR, name="Мария Егорова", contact="@maria", age_band=AgeBand.GROWN
    )


async def test_times_that_are_offered_invite_and_the_chosen_one_stands_on_the_card(
    acting: Acting,
) -> None:
    aisen = await candidate(acting, 7, age_band=AgeBand.GROWN)
    async with acting.by(CURATOR) as act:
        talk = await meetings.offer(act, Kind.TALK, aisen.id, TIMES, "кабинет 204")
        card = await candidates.open_candidate(act, aisen.id)
    assert await state_of(acting, aisen) is State.INVITED
    assert [to.id for to, _ in told(act, MeetingOffered)] == [aisen.id]
    assert told(act, SelectionMoved) == []
    assert card.talk is not None
    assert card.talk.state is Meeting.OFFERED
    async with acting.by(7) as act:
        await meeting_choosing.choose(act, talk.id, 1)
    async with acting.by(CURATOR) as act:
        card = await candidates.open_candidate(act, aisen.id)
    assert card.talk is not None
    assert (card.talk.starts_at, card.talk.place) == (TIMES[1], "кабинет 204")


async def test_a_talk_with_somebody_selected_already_changes_nothing(acting: Acting) -> None:
    aisen = await candidate(acting, 7, age_band=AgeBand.GROWN)
    async with acting.by(CURATOR) as act:
        await selection.select(act, aisen.id)
        talk = await meetings.offer(act, Kind.TALK, aisen.id, TIMES)
        await meetings.cancel(act, talk.id)
        card = await candidates.open_candidate(act, aisen.id)
    assert await state_of(acting, aisen) is State.SELECTED
    assert card.talk is None
