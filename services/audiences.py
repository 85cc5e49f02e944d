"""The people of a school with what an audience is narrowed by."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from db.queries import consents, guardianships, people, selections
from mentoring.audience import Addressee, has_agreed
from mentoring.consent import Consent
from mentoring.people import Person, Role
from mentoring.rights import Action
from services.act import Act
from services.rights import requires


@requires(Action.BROADCAST)
async def everybody(act: Act) -> list[Addressee]:
    """The whole school but who asks: a curator does not write to themselves."""
    known = await people.list_people(act.session, act.school.id)
    return await addressees(act, [each for each in known if each.id != act.person.id])


async def addressees(act: Act, of: Sequence[Person]) -> list[Addressee]:
    approved = await selections.list_taken(act.session, act.school.id)
    of_children = await classes_of_children(act, of)
    given = await consents_of(act, of)
    today = act.context().today
    return [
        Addressee(
            each,
            approved=each.id in approved,
            classes=(*([each.class_name] if each.class_name else []), *of_children[each.id]),
            agreed=has_agreed(each, given[each.id], today),
        )
        for each in of
    ]


async def classes_of_children(act: Act, of: Sequence[Person]) -> defaultdict[UUID, list[str]]:
    """Of each guardian the classes of their children, so that parents can be told by class."""
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    guardians = [each.id for each in of if each.is_a(Role.GUARDIAN)]
    if not guardians:
        return found
    links = await guardianships.list_guardianships(act.session, guardians=guardians)
    children = await people.list_by_id(act.session, {link.child_id for link in links})
    for link in links:
        class_name = children[link.child_id].class_name
        if class_name:
            found[link.guardian_id].append(class_name)
    return found


async def consents_of(act: Act, of: Sequence[Person]) -> defaultdict[UUID, list[Consent]]:
    """What holds for those who are still on the way; of others nobody asks."""
    found: defaultdict[UUID, list[Consent]] = defaultdict(list)
    if any(each.wish and not each.roles for each in of):
        for given in await consents.list_of_school(act.session, act.school.id):
            found[given.subject_id].append(given)
    return found
