"""A duplicate is found and joined to the person who stays, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import accounts, audit, guardianships, merging, people
from mentoring.merging import GuardianAndChild, alikeness, emptied, joined
from mentoring.pages import page
from mentoring.people import Person
from mentoring.rights import Action
from mentoring.standing import is_known
from services import deadlines
from services.act import Act
from services.consents import has_arrived
from services.people import PAGE, get_person
from services.rights import requires


@dataclass(frozen=True, slots=True)
class Plan:
    """Both entries side by side, and who they are to become."""

    kept: Person
    twin: Person
    result: Person


@dataclass(frozen=True, slots=True)
class Alike:
    """Everybody else, who is most like the person first; pages count from 0."""

    person: Person
    others: tuple[Person, ...]
    number: int
    pages: int


@requires(Action.EDIT_PEOPLE)
async def list_alike(act: Act, key: UUID, number: int = 0) -> Alike:
    """The same phone, or the same name and year, comes first of all. Raises PersonGone."""
    person = await get_person(act, key)
    everybody = await people.list_people(act.session, person.institution_id)
    sure = await accounts.list_alike(
        act.session, person.institution_id, person.name or "", person.birth_year, person.phone
    )
    ranked = ranked_by_likeness(person, everybody, {each.id for each in sure})
    cut = page(ranked, number, PAGE)
    return Alike(person, cut.shown, cut.number, cut.pages)


def ranked_by_likeness(
    person: Person, everybody: Sequence[Person], sure: set[UUID]
) -> list[Person]:
    others = [each for each in everybody if each.id != person.id and is_known(each)]
    return sorted(others, key=lambda each: (each.id not in sure, -alikeness(person, each)))


@requires(Action.EDIT_PEOPLE)
async def plan(act: Act, kept: UUID, twin: UUID) -> Plan:
    """What a merge would lead to; raises PersonGone, SamePerson, TwoAccounts, GuardianAndChild."""
    stays, goes = await get_person(act, kept), await get_person(act, twin)
    result = joined(stays, goes)
    for one, other in ((kept, twin), (twin, kept)):
        if await guardianships.is_guardian(act.session, one, other):
            raise GuardianAndChild
    return Plan(stays, goes, result)


@requires(Action.EDIT_PEOPLE)
async def merge(act: Act, kept: UUID, twin: UUID) -> Plan:
    """Everything of the duplicate belongs to who stays; raises as `plan` does."""
    made = await plan(act, kept, twin)
    await act.flush()
    session, result = act.session, made.result
    await audit.record(session, act.person, "people_merged", kept, act.now)
    await audit.record(session, act.person, "people_merged", twin, act.now)
    await people.change(session, emptied(made.twin, result))
    await merging.hand_over(session, twin, kept, act.now)
    if result.telegram_id not in {None, made.kept.telegram_id}:
        await merging.move_account(session, twin, kept)
    else:
        await merging.drop_account(session, twin)
    await people.change(session, result)
    if result.telegram_id is not None:
        await merging.close_personal_links(session, kept, act.now)
    if act.person.id == twin:
        act.me = result
    await deadlines.team_changed(act, result)
    if result.draft is not None:
        await has_arrived(act, result)
    return made
