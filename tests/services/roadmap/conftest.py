"""A school with one thing to do."""

import pytest

from tests.services.acting import Acting
from tests.services.roadmap.days import SEPTEMBER, due_on
from tests.services.roadmap.world import World


@pytest.fixture
async def world(acting: Acting) -> World:
    """The psychologist's talks are due on 15 October 2026; it is September."""
    return await World.begun(acting, SEPTEMBER, [due_on()])
