"""One pair that is to meet for the first time."""

import pytest

from tests.services.acting import Acting
from tests.services.meetings.room import Room, furnished


@pytest.fixture
async def room(acting: Acting) -> Room:
    return await furnished(acting)
