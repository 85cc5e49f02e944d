"""The curators: whom people are told to turn to, and who is told what happens."""

from uuid import UUID

from db.queries import people
from mentoring.notices import Curator, Notice
from mentoring.people import Role
from services.act import Act


async def find_curator(act: Act) -> Curator:
    """The school's first curator who has given a name and a contact."""
    found = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
    named = next((person for person in found if person.name and person.contact), None)
    return Curator(named.name, named.contact) if named else Curator()


async def tell_curators(
    act: Act, institution_id: UUID, notice: Notice, but: UUID | None = None
) -> set[UUID]:
    """Every curator of a school hears of it, except the one whom it is about or who did it."""
    found = await people.list_in_role(act.session, institution_id, Role.CURATOR)
    told = [curator for curator in found if curator.id != but]
    for curator in told:
        act.notify(curator, notice)
    return {curator.id for curator in told}
