"""The team that carries the programme: who is on it, and who leaves or leads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import audit, people, programmes
from mentoring.errors import Refusal
from mentoring.notices import MenuChanged
from mentoring.people import Institution, Person, Role, fold
from mentoring.rights import Action
from mentoring.roadmap.notices import CuratorChanged
from mentoring.roadmap.outlook import can_be_told
from mentoring.roadmap.plan import TEAM
from services import deadlines
from services.act import Act
from services.people import PersonGone
from services.rights import requires
from services.roadmap import View, view


class LastCurator(Refusal):
    """A school is never without a curator: the programme is handed over, not left."""


class NotReachableHere(Refusal):
    """Who is to lead the programme must have come to the bot, and not have blocked it."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the team, and how many things are theirs to do."""

    person: Person
    roles: tuple[Role, ...]
    open: int


@requires(Action.EDIT_ROADMAP)
async def list_team(act: Act) -> list[Member]:
    """Everybody with a role in it, those who cannot be written to as well."""
    seen = await view(act)
    known = await people.list_in_role(act.session, act.school.id, *TEAM)
    order = {role: place for place, role in enumerate(TEAM)}
    members = [member(each, seen) for each in known]
    return sorted(members, key=lambda each: order[each.roles[0]])


def member(person: Person, seen: View) -> Member:
    today, team = seen.outlook.now.date(), seen.outlook.team
    theirs = sum(
        person.id in team.owners(stage, item)
        for stage, item in seen.programme.all_items()
        if not stage.is_closed and not item.in_order(today)
    )
    return Member(person, tuple(role for role in TEAM if person.is_a(role)), theirs)


@requires(Action.EDIT_ROADMAP)
async def get_member(act: Act, key: UUID) -> Member:
    """Raises PersonGone."""
    person = await people.find_person(act.session, act.school.id, key)
    if person is None or not person.is_a(*TEAM):
        raise PersonGone
    return member(person, await view(act))


@requires(Action.EDIT_ROADMAP)
async def dismiss(act: Act, key: UUID, role: Role) -> Person:
    """Somebody leaves the team; what was theirs falls back. Raises PersonGone, LastCurator."""
    found = await get_member(act, key)
    if role is Role.CURATOR:
        await check_not_last(act, key)
    left = await people.revoke(act.session, found.person, role)
    if left.id == act.person.id:
        act.me = left
    await audit.record(act.session, act.person, "left_team", key, act.now)
    await deadlines.replan(act, act.school.id)
    return left


async def check_not_last(act: Act, leaving: UUID) -> None:
    """Who has blocked the bot leads nothing."""
    known = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
    if not any(can_be_told(each) for each in known if each.id != leaving):
        raise LastCurator


@requires(Action.EDIT_ROADMAP)
async def hand_over(act: Act, key: UUID) -> Person:
    """Who acts gives the programme into somebody else's hands, in one step, and stays as deputy.

    Raises PersonGone, NotReachableHere.
    """
    taker = (await get_member(act, key)).person
    check_reachable(taker)
    former = act.person
    taker = await appoint(act, act.school, taker, [former])
    act.me = await people.get_person(act.session, former.id)
    await audit.record(act.session, act.me, "curator_changed", taker.id, act.now)
    await tell(act, taker, [former], by_operator=False)
    return taker


def check_reachable(taker: Person) -> None:
    if not can_be_told(taker):
        raise NotReachableHere


async def appoint(act: Act, school: Institution, taker: Person, former: Sequence[Person]) -> Person:
    """The former curators become deputies; what they had taken over themselves is the new one's."""
    taker = await people.grant(act.session, taker, Role.CURATOR, act.now)
    for each in former:
        if each.id != taker.id:
            await people.revoke(act.session, each, Role.CURATOR)
            await people.grant(act.session, each, Role.DEPUTY, act.now)
            await programmes.pass_items(act.session, school.id, each.id, taker.id)
    if taker.is_a(Role.DEPUTY):
        taker = await people.revoke(act.session, taker, Role.DEPUTY)
    await deadlines.replan(act, school.id)
    return taker


async def tell(act: Act, taker: Person, former: Sequence[Person], *, by_operator: bool) -> None:
    """The new curator, the former ones and the rest of the team hear of it."""
    alone = former[0] if len(former) == 1 else None
    notice = CuratorChanged(taker, alone, by_operator=by_operator)
    changed = {taker.id, *(each.id for each in former)}
    for each in await people.list_in_role(act.session, taker.institution_id, *TEAM):
        act.notify(each, notice)
        if each.id in changed:
            act.notify(each, MenuChanged(each))


async def find_to_appoint(act: Act, school: Institution, name: str) -> list[Person]:
    """Staff of the school whose name or contact has these words, for the command line."""
    words = fold(name).split()
    known = await people.list_people(act.session, school.id)
    staff = [each for each in known if each.is_a(*TEAM, Role.TEACHER) and can_be_told(each)]
    return [each for each in staff if all(word in fold(known_as(each)) for word in words)]


def known_as(person: Person) -> str:
    """By which an operator tells people of the same name apart."""
    return ", ".join(filter(None, (person.name, person.contact)))


async def replace_curators(act: Act, school: Institution, key: UUID) -> Person:
    """From the command line, while the curators are away: they become deputies, and it is recorded.

    Raises NotReachableHere.
    """
    taker = await people.get_person(act.session, key)
    check_reachable(taker)
    former = await people.list_in_role(act.session, school.id, Role.CURATOR)
    taker = await appoint(act, school, taker, former)
    await audit.record(act.session, taker, "curator_appointed", taker.id, act.now)
    await tell(act, taker, [each for each in former if each.id != taker.id], by_operator=True)
    return taker
