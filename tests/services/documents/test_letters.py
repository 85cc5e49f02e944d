"""Letters to organisations are marked and counted by partner."""

from mentoring.partners import Partner
from services import letters
from tests.services.documents.desk import Desk
from tests.services.documents.written import written
from tests.services.pairs.courting import CURATOR


async def test_a_letter_is_marked_once_however_often_it_is_tapped_and_a_new_one_forgets_nothing(
    desk: Desk, partner: Partner
) -> None:
    for _ in range(2):
        await written(desk, "employer_letter", "Уважаемый Пётр Ильич!")
        for _ in range(2):
            async with desk.acting.by(CURATOR) as act:
                found = await letters.mark_sent(act, partner.id, sent=True)
    assert (found.sent, found.answered) == (2, False)
    async with desk.acting.by(CURATOR) as act:
        await letters.mark_answered(act, partner.id, answered=True)
    await written(desk, "employer_letter", "Уважаемый Пётр Ильич!")
    async with desk.acting.by(CURATOR) as act:
        board = await letters.look(act)
        assert (board.made, board.sent, board.answered) == (1, 1, 1)
        found = await letters.mark_sent(act, partner.id, sent=False)
    assert found.sent == 0
