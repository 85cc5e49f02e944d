"""One order for many pairs is told to each of them once, also where the process dies in between."""

from collections import Counter
from dataclasses import replace
from uuid import UUID

import pytest

from db.queries import pairs as stored
from mentoring.approval import PairApproved, PairsApproved
from mentoring.consent import Purpose
from mentoring.pairs import Pair, State
from mentoring.people import AgeBand, Role
from services import approval_telling, approvals
from services.approval_telling import PAGE
from tests.db.examples import NOW
from tests.services.approval.ready import Ready
from tests.services.pairs.courting import CURATOR

FIRST = 100
MANY = 2 * PAGE + 3


class KilledError(Exception):
    """The process dies with a page half written."""


async def many_approved(ready: Ready) -> UUID:
    """Grown mentees of one mentor, all ready, and one order for them."""
    pairs = []
    for number in range(MANY):
        mentee = await ready.acting.somebody(
            FIRST + number,
            Role.MENTEE,
            name=f"Студент {number}",
            age_band=AgeBand.GROWN,
            wish=Role.MENTEE,
            class_name="2 курс",
        )
        await ready.acting.agrees(mentee, Purpose.MENTEE)
        key = UUID(int=NOW.microsecond + number + 1)
        pair = Pair(key, ready.acting.school.id, ready.courting.mentor.id, mentee.id, key)
        pairs.append(replace(pair, state=State.READY))
    async with ready.acting.by(CURATOR) as act:
        await stored.add_pairs(act.session, pairs, NOW)
    key = await ready.orders()
    async with ready.acting.by(CURATOR) as act:
        assert await approvals.approve(act, key) == MANY
        (first, *_) = await stored.list_pairs(act.session, act.school.id, [State.APPROVED])
    assert first.order_id
    return first.order_id


async def test_a_page_that_was_cut_off_is_told_whole_afterwards_and_no_page_twice(
    ready: Ready,
) -> None:
    order = await many_approved(ready)
    heard: Counter[int | None] = Counter()
    after: UUID | None = None
    pages = 0
    while True:
        with pytest.raises(KilledError):
            await told(ready, order, after, heard, dies=True)
        page = await told(ready, order, after, heard)
        # The job of a page that is done may run once more, where its end was not written down.
        await told(ready, order, after, heard)
        pages += 1
        if len(page) < PAGE:
            break
        after = page[-1].id
    assert pages == 3
    mentees = {FIRST + number: 1 for number in range(MANY)}
    assert {who: count for who, count in heard.items() if who in mentees} == mentees


async def test_the_psychologist_hears_of_all_pairs_of_an_order_in_one_message(
    ready: Ready,
) -> None:
    psychologist = await ready.acting.somebody(13, Role.PSYCHOLOGIST, name="Инна")
    order = await many_approved(ready)
    heard: list[tuple[int, int]] = []
    after: UUID | None = None
    for page in range(MANY // PAGE + 1):
        news = await ready.tells(order, after)
        heard += [
            (page, len(each.pairs))
            for person, each in news
            if isinstance(each, PairsApproved) and person.id == psychologist.id
        ]
        async with ready.acting.by() as act:
            after = (await stored.list_of_order(act.session, order, after, PAGE))[-1].id
    assert heard == [(MANY // PAGE, MANY)]


async def told(
    ready: Ready,
    order: UUID,
    after: UUID | None,
    heard: Counter[int | None],
    *,
    dies: bool = False,
) -> list[Pair]:
    """One page; what is told counts only if the transaction came to its end."""
    payload = {"order": str(order), "after": str(after) if after else None}
    async with ready.acting.by() as act:
        page = await approval_telling.read(act, payload)
    async with ready.acting.by() as act:
        await approval_telling.write(act, page, {})
        if dies:
            raise KilledError
        shown = await stored.list_of_order(act.session, order, after, PAGE)
    heard.update(p.telegram_id for p, each in act.notices if isinstance(each, PairApproved))
    return shown
