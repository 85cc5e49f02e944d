"""A meeting that is being offered or moved: the times to choose from, and what is known of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.gatherings import Gathering
from mentoring.meetings import Kind, Meeting
from mentoring.rights import Action
from services import meeting_forms, meetings
from services.act import Act
from services.meeting_lists import last_place
from services.meeting_times import times_for
from services.rights import requires


@dataclass(frozen=True, slots=True)
class Draft:
    """`about` is a meeting that is moved (`what` is MOVE), or who is to meet (`what` is the kind).

    `slots` are times that suit all by their questionnaires; `place` is the present or last one.
    """

    about: UUID
    what: str
    kind: Kind
    gathering: Gathering
    slots: tuple[datetime, ...]
    place: str

    @property
    def is_move(self) -> bool:
        return self.what == meeting_forms.MOVE


@requires(Action.MEET)
async def draft(act: Act, about: UUID, what: str) -> Draft:
    """Raises MeetingGone, MeetingMovedOn, NotTheirTurn, AlreadyAhead."""
    if what in set(Kind):
        kind = Kind(what)
        gathering = await meetings.may_offer(act, kind, about)
        place = await last_place(act, about)
    else:
        what = meeting_forms.MOVE
        held = await meetings.may_change(act, about)
        kind, gathering, place = held.meeting.kind, held.gathering, held.meeting.place
    slots = await times_for(act, kind, gathering)
    return Draft(about, what, kind, gathering, slots, place)


@requires(Action.MEET)
async def send(act: Act, of: Draft, options: Sequence[datetime]) -> Meeting:
    """Where they met before; raises as `offer` and `move` do."""
    place = None if of.is_move else of.place
    return await meeting_forms.do(act, of.about, of.what, options, place)
