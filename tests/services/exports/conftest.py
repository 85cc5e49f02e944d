"""A curator's desk in a school whose roadmap is the one that ships."""

import pytest

from tests.services.acting import Acting
from tests.services.exports.desk import Desk, furnished


@pytest.fixture
async def desk(acting: Acting) -> Desk:
    return await furnished(acting)
