"""People of pairs that are ready for an order."""

import pytest

from services import approvals, employer_orders, pair_endings, unpaired
from tests.services.approval.ready import Ready
from tests.services.pairs.courting import Courting, courting
from tests.texts.test_questionnaires import shipped

__all__ = ["courting"]

FORMS = (
    *(approvals.FORM, employer_orders.FORM, pair_endings.FORM, pair_endings.PAUSE, unpaired.FORM),
    *("before_mentor", "before_mentee", "after_mentor", "after_mentee", "meeting_feedback"),
)


@pytest.fixture
async def ready(courting: Courting) -> Ready:
    for code in FORMS:
        await courting.acting.install(shipped(code))
    made = Ready(courting)
    await made.sees_papers()
    return made
