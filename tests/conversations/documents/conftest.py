"""A school that can have papers made."""

import pytest

from db.queries import people
from mentoring.people import Role
from services import requisites
from tests.conversations.documents.office import KNOWN, Office
from tests.conversations.pairs.room import acts_as
from tests.installation import Installation


@pytest.fixture
async def office(school: Installation) -> Office:
    curator = await school.with_curator()
    async with acts_as(school) as act:
        (act.me,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        await requisites.keep(act, KNOWN)
    return Office(school, curator)
