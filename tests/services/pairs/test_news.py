"""What becomes of pairs reaches a curator once an hour, however many they are."""

from mentoring.pair_notices import PairNews
from mentoring.people import Role
from services import pair_leaving
from tests.db.examples import NOW
from tests.services.pairs.courting import CURATOR, MENTOR, Courting
from tests.services.pairs.test_to_ready import in_group
from tests.services.reminded import HOUR, tick


async def test_many_pairs_of_an_hour_are_one_message(courting: Courting) -> None:
    first = await courting.agreed()
    second = await courting.proposed(first.group_id, await in_group(courting, 40))
    await courting.agree(second, MENTOR, 40)
    ((curator, news),) = await tick(courting.acting, NOW + HOUR)
    assert curator.telegram_id == CURATOR
    assert isinstance(news, PairNews)
    assert {each.pair.id for each in news.agreed} == {first.id, second.id}
    assert not await tick(courting.acting, NOW + 2 * HOUR)


async def test_every_curator_hears_of_it(courting: Courting) -> None:
    await courting.acting.somebody(90, Role.CURATOR, name="Вторая")
    await courting.agreed()
    told = await tick(courting.acting, NOW + HOUR)
    assert {person.telegram_id for person, _ in told} == {CURATOR, 90}


async def test_what_is_over_within_the_hour_is_no_news(courting: Courting) -> None:
    pair = await courting.agreed()
    async with courting.acting.by(CURATOR) as act:
        await pair_leaving.withdraw(act, pair.id)
    assert not await tick(courting.acting, NOW + HOUR)
