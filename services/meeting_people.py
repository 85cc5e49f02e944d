"""Who meets: the candidate and who invites to a talk, or the pairs of a group."""

from collections.abc import Sequence
from uuid import UUID

from db.queries import pairs, people
from mentoring.consent import Purpose
from mentoring.errors import Refusal
from mentoring.gatherings import MEETING, Gathering
from mentoring.meetings import Kind, Meeting
from mentoring.pairs import Pair
from mentoring.people import AgeBand, Person, Role
from mentoring.rights import Action, allowed
from services.act import Act
from services.pair_sides import guardians_of
from services.ways import band_of


class MeetingGone(Refusal):
    """There is no such meeting in this school, or it is none of who acts."""


async def people_of(act: Act, meeting: Meeting) -> Gathering:
    """Who meets at a meeting, and the guardians of the minors among them."""
    return await gathered(
        act, meeting.institution_id, meeting.kind, meeting.group_id, meeting.proposed_by_id
    )


async def gathered(
    act: Act, school: UUID, kind: Kind, group_id: UUID, invited_by: UUID | None
) -> Gathering:
    """Nobody of another school is among them."""
    if kind is Kind.TALK:
        return await talking(act, school, group_id, invited_by)
    meet = await pairs_that_meet(act, school, group_id)
    ids = {each for pair in meet for each in (pair.mentor_id, pair.mentee_id)}
    known = await people.list_by_id(act.session, ids)
    mentor = known[meet[0].mentor_id] if meet else None
    return await with_guardians(act, mentor, [known[pair.mentee_id] for pair in meet])


async def talking(act: Act, school: UUID, candidate_id: UUID, invited_by: UUID | None) -> Gathering:
    """The candidate, and the curator who invites; where the candidate names other times, the
    school's first curator.
    """
    candidate = await people.find_person(act.session, school, candidate_id)
    if candidate is None:
        return Gathering()
    curators = await people.list_in_role(act.session, school, Role.CURATOR)
    curators = [each for each in curators if each.id != candidate_id]
    inviting = [each for each in curators if each.id == invited_by]
    return await with_guardians(act, next(iter((*inviting, *curators)), None), [candidate])


async def pairs_that_meet(act: Act, school: UUID, group_id: UUID) -> list[Pair]:
    """Of a group those who have all said yes; a pause keeps from meeting."""
    group = await pairs.list_of_group(act.session, group_id)
    return [each for each in group if each.state in MEETING and each.institution_id == school]


async def with_guardians(act: Act, leader: Person | None, others: Sequence[Person]) -> Gathering:
    """Only guardians whose consent is in force hear of whom their children meet."""
    meet = [*([leader] if leader else []), *others]
    minors = [each.id for each in meet if band_of(act, each) not in {None, AgeBand.GROWN}]
    guarding = await guardians_of(act, minors, tuple(Purpose))
    ids = {key for keys in guarding.values() for key in keys}
    known = await people.list_by_id(act.session, ids) if ids else {}
    guardians = {
        child: tuple(known[key] for key in keys) for child, keys in guarding.items() if keys
    }
    return Gathering(leader, tuple(others), guardians)


def leads(act: Act, kind: Kind) -> bool:
    """May who acts decide about any such meeting of their school?"""
    return allowed(act.me, Action.SELECT_MENTORS if kind is Kind.TALK else Action.LEAD_PAIRS)


def check_theirs(act: Act, kind: Kind, gathering: Gathering) -> None:
    """Only those who meet, guardians for their children, and the curator; raises MeetingGone."""
    if not gathering.voices(act.person.id) and not leads(act, kind):
        raise MeetingGone
