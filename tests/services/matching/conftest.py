"""One school on each of the two databases, with the questionnaires that ship."""

import pytest

from tests.services.acting import Acting
from tests.services.matching.room import Room


@pytest.fixture
async def room(acting: Acting) -> Room:
    return await Room.opened(acting)
