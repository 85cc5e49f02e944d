"""Whom people are told to turn to."""

from db.queries import people
from mentoring.notices import Curator
from mentoring.people import Role
from services.act import Act


async def find_curator(act: Act) -> Curator:
    """The school's first curator who has given a name and a contact."""
    found = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
    named = next((person for person in found if person.name and person.contact), None)
    return Curator(named.name, named.contact) if named else Curator()
