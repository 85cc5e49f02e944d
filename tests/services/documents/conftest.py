"""A school with a pair on its way to an order, and a partner whose mentor is in it."""

from dataclasses import replace

import pytest

from db.queries import people
from mentoring.partners import Partner
from services import approvals, partners, roadmap
from tests.services.approval.ready import Ready
from tests.services.documents.desk import Desk
from tests.services.pairs.courting import CURATOR, Courting, courting
from tests.texts.test_questionnaires import FOLDER
from texts.xlsform import read_form

__all__ = ["courting"]


@pytest.fixture
async def ready(courting: Courting) -> Ready:
    made = Ready(courting)
    await made.acting.install(read_form(FOLDER / f"{approvals.FORM}.md"))
    await made.sees_papers()
    return made


@pytest.fixture
async def partner(courting: Courting) -> Partner:
    """The mentor comes from it."""
    async with courting.acting.by(CURATOR) as act:
        found = await partners.find_or_add(act, "ООО «Алмаз-Тех»", "employer")
        await people.change(act.session, replace(courting.mentor, partner_id=found.id))
    return found


@pytest.fixture
async def desk(courting: Courting) -> Desk:
    async with courting.acting.by(CURATOR) as act:
        await roadmap.install(act, act.school)
    return Desk(courting.acting)
