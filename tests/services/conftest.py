"""One school on each of the two databases, and acts in it."""

from zoneinfo import ZoneInfo

import pytest

from db.engine import Database
from mentoring.people import Institution
from services.act import Shared
from services.outcomes import OUTCOMES
from tests.db.conftest import database, postgresql, school, sqlite
from tests.services.acting import Acting
from texts.phrases import Phrases

__all__ = ["database", "postgresql", "school", "sqlite"]

PHRASES = Phrases.load()


@pytest.fixture
def acting(database: Database, school: Institution) -> Acting:
    return acting_in(database, school)


def acting_in(database: Database, school: Institution) -> Acting:
    shared = Shared(ZoneInfo("Asia/Yakutsk"), PHRASES, OUTCOMES, "nastavnik_bot")
    shared.institutions[school.id] = school
    return Acting(database, shared, school)
