"""Nobody without a pair is forgotten: they are told, looked for, and looked after."""

from datetime import timedelta

import pytest

from mentoring.care import StillSearching, SupportAsked, SupportTaken
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Role
from mentoring.questionnaire.run import Typed
from mentoring.reminders import Chain
from services import reminders, reminding, searching, surveys, unpaired
from services.people import PersonGone
from services.unpaired import NobodyToSupport, NotWaiting
from tests.db.examples import NOW
from tests.services.approval.ready import Ready, by_kind
from tests.services.approval.test_caring import ends
from tests.services.pairs.courting import CURATOR, MOTHER, TEEN, to_whom

DAY = timedelta(days=1)
PSYCHOLOGIST = 21


async def sweeps(ready: Ready, days: int) -> None:
    async with ready.acting.by(None, NOW + days * DAY) as act:
        await searching.sweep(act)


async def test_who_waits_is_told_every_two_weeks(ready: Ready) -> None:
    await sweeps(ready, 0)
    heard = []
    for day in range(1, 32):
        heard += [
            (day, who, each.days)
            for who, each in by_kind(await ready.ticks(NOW + day * DAY), StillSearching).items()
        ]
        await sweeps(ready, day)
    assert heard == [(14, TEEN, 14), (28, TEEN, 28)]


async def test_who_has_a_pair_hears_of_no_search(ready: Ready) -> None:
    await sweeps(ready, 0)
    await ready.courting.proposed()
    assert not by_kind(await ready.ticks(NOW + 15 * DAY), StillSearching)
    await sweeps(ready, 16)
    assert not by_kind(await ready.ticks(NOW + 40 * DAY), StillSearching)


async def test_after_a_pair_is_over_the_wait_begins_anew(ready: Ready) -> None:
    pair = await ready.approved()
    await ends(ready, pair.id)
    await sweeps(ready, 1)
    async with ready.acting.by(CURATOR, NOW + 3 * DAY) as act:
        (waits,) = (await unpaired.list_page(act)).lines
    assert (waits.person.telegram_id, waits.days, waits.wait.tried) == (TEEN, 2, 1)
    told = by_kind(await ready.ticks(NOW + 15 * DAY), StillSearching)
    assert (told[TEEN].days, told[TEEN].asked) == (14, 1)


async def test_of_a_child_without_a_chat_the_guardian_is_told(ready: Ready) -> None:
    child = await ready.acting.somebody(
        None, Role.MENTEE, name="Сайаара", age_band=AgeBand.CHILD, wish=Role.MENTEE
    )
    await ready.acting.guards(ready.courting.mother, child)

    await ready.acting.agrees(ready.courting.mother, Purpose.MENTEE, child)
    await sweeps(ready, 0)
    told = by_kind(await ready.ticks(NOW + 14 * DAY), StillSearching)
    assert told[MOTHER].child.id == child.id


async def test_a_curator_sends_somebody_to_the_psychologist_with_a_note(ready: Ready) -> None:
    teen = ready.courting.teen
    async with ready.acting.by(CURATOR) as act:
        with pytest.raises(NobodyToSupport):
            await unpaired.send_to_psychologist(act, teen.id)
    await ready.acting.somebody(PSYCHOLOGIST, Role.PSYCHOLOGIST, name="Инна")
    async with ready.acting.by(PSYCHOLOGIST) as act:
        assert await unpaired.list_sent(act) == []
        with pytest.raises(PersonGone):
            await unpaired.take_on(act, teen.id)
    async with ready.acting.by(CURATOR) as act:
        step = await unpaired.send_to_psychologist(act, teen.id)
        await surveys.answer(act, step.filling.id, Typed("Замкнулся после отказа"))
    asked = to_whom(act, SupportAsked)[PSYCHOLOGIST]
    assert (asked.person.id, asked.note) == (teen.id, "Замкнулся после отказа")
    async with ready.acting.by(PSYCHOLOGIST, NOW + DAY) as act:
        (sent,) = await unpaired.list_sent(act)
        assert (sent.note, sent.waiting.is_supported) == ("Замкнулся после отказа", False)
        assert (await unpaired.take_on(act, teen.id)).is_supported
        await unpaired.take_on(act, teen.id)
    assert [type(each) for _, each in act.notices] == [SupportTaken]


async def test_who_has_a_pair_is_sent_to_nobody(ready: Ready) -> None:
    await ready.acting.somebody(PSYCHOLOGIST, Role.PSYCHOLOGIST, name="Инна")
    await ready.courting.proposed()
    async with ready.acting.by(CURATOR) as act:
        with pytest.raises(NotWaiting):
            await unpaired.send_to_psychologist(act, ready.courting.teen.id)
        assert (await unpaired.list_page(act)).total == 0


async def test_a_change_is_searched_for_once_however_often_it_is_looked(ready: Ready) -> None:
    await sweeps(ready, 0)
    assert await searches(ready, 0) == 1
    for _ in range(2):
        await sweeps(ready, 1)
        assert await searches(ready, 1) == 0
    pair = await ready.approved()
    await ends(ready, pair.id)
    await sweeps(ready, 2)
    assert await searches(ready, 2) == 1


async def searches(ready: Ready, days: int) -> int:
    """So many searches are due; they are begun."""
    begun = 0
    while True:
        async with ready.acting.by(None, NOW + days * DAY) as act:
            due = await reminders.take(act)
            if due is None:
                return begun
            begun += due.chain is Chain.SEARCH
            await reminding.look(act, due)
