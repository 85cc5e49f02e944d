"""What is ahead: one's own meetings and those of one's children, or all of the school's."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from db.queries import guardianships, pairs
from db.queries import meetings as stored
from mentoring.gatherings import Gathering, next_kind
from mentoring.meetings import ASKED_AFTER, Kind, Meeting, State
from mentoring.rights import Action
from services.act import Act
from services.meeting_people import gathered, pairs_that_meet, people_of
from services.meetings import InHand, is_still_ahead
from services.rights import requires

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Offerable:
    """A group to which a meeting of this kind can be offered now."""

    group_id: UUID
    kind: Kind
    gathering: Gathering


@dataclass(frozen=True, slots=True)
class Ahead:
    """`meetings` are set or wait for a choice, the soonest first."""

    meetings: tuple[InHand, ...]
    offerable: tuple[Offerable, ...] = ()


@requires(Action.MEET)
async def mine(act: Act) -> Ahead:
    """Of who acts and of the children they speak for; talks with the school too."""
    people = await spoken_for(act)
    groups = await groups_of(act, people)
    known = await stored.list_of_groups(act.session, [*groups, *people])
    held = [InHand(each, await people_of(act, each)) for each in known if is_still_ahead(act, each)]
    theirs = [each for each in held if each.gathering.voices(act.person.id)]
    offerable = [await offerable_to(act, group, known) for group in groups]
    return Ahead(in_order(theirs), tuple(each for each in offerable if each))


async def spoken_for(act: Act) -> list[UUID]:
    of = await guardianships.list_guardianships(act.session, guardians=[act.person.id])
    return [act.person.id, *(each.child_id for each in of)]


async def groups_of(act: Act, people: Iterable[UUID]) -> list[UUID]:
    found = [each for key in people for each in await pairs.list_of_person(act.session, key)]
    return list(dict.fromkeys(each.group_id for each in found if each.is_open))


async def offerable_to(act: Act, group_id: UUID, known: Iterable[Meeting]) -> Offerable | None:
    """None while a meeting that is next is ahead already."""
    kind = next_kind(await pairs_that_meet(act, act.school.id, group_id))
    if kind is None:
        return None
    gathering = await gathered(act, act.school.id, kind, group_id, act.person.id)
    theirs = [each for each in known if each.group_id == group_id]
    ahead = [each.kind for each in theirs if is_still_ahead(act, each)]
    free = gathering.voices(act.person.id) and kind not in ahead
    return Offerable(group_id, kind, gathering) if free else None


def in_order(held: Iterable[InHand]) -> tuple[InHand, ...]:
    """What is set comes first, by its time; then what waits for a choice."""
    return tuple(
        sorted(
            held,
            key=lambda each: (
                each.meeting.state is not State.SET,
                each.meeting.starts_at or each.meeting.options[0],
            ),
        )
    )


@requires(Action.LEAD_PAIRS)
async def week(act: Act) -> Ahead:
    """All of the school's in the next seven days, and what waits for a choice."""
    known = await stored.list_between(
        act.session, act.school.id, act.now - ASKED_AFTER, act.now + WEEK
    )
    return Ahead(in_order([InHand(each, await people_of(act, each)) for each in known]))


async def last_place(act: Act, group_id: UUID) -> str:
    """Where a group met last, or is to meet; nothing of another school's."""
    known = await stored.list_of_groups(act.session, [group_id])
    here = [each for each in known if each.institution_id == act.school.id and each.place]
    theirs = [each for each in here if (await people_of(act, each)).voices(act.person.id)]
    return theirs[-1].place if theirs else ""
