"""The week's first working morning, for whoever leads the programme."""

from datetime import date

from mentoring.roadmap.agenda import Unknown
from mentoring.roadmap.notices import Digest
from services import ticking
from tests.services.acting import Acting
from tests.services.roadmap.days import SEPTEMBER, TALKS, at, digests, due_on
from tests.services.roadmap.small import CURATOR, DEPUTY
from tests.services.roadmap.world import DIGEST, DUE, World

KNOWN = {"starts_on": date(2026, 9, 1), "order_on": date(2026, 9, 1)}


async def test_it_comes_on_mondays_to_the_curator_and_the_deputy(world: World) -> None:
    mondays = ["09-07", "09-14", "09-21", "09-28"]
    expected = {CURATOR: mondays, DEPUTY: mondays}
    assert await digests(world, "09-02", "10-02") == expected


async def test_where_monday_is_a_holiday_it_comes_on_the_next_working_day(world: World) -> None:
    """In 2027 both 22 and 23 February are days off."""
    expected = {who: ["02-15", "02-24", "03-01"] for who in (CURATOR, DEPUTY)}
    await world.tick(at("2027-02-12"))
    assert await digests(world, "2027-02-13", "2027-03-02") == expected


async def test_it_does_not_come_before_such_a_week(world: World) -> None:
    """Also where the program starts on the very minute of the last morning before it."""
    await world.tick(at("2027-02-19"))
    await world.restarts(at("2027-02-20"))
    assert await digests(world, "2027-02-20", "2027-02-21") == {}


async def test_a_week_without_a_working_day_has_none(world: World) -> None:
    await world.changes(at("10-01", "12:00"), vacations=((date(2026, 10, 26), date(2026, 11, 1)),))
    assert (await digests(world, "10-17", "11-02"))[DEPUTY] == ["10-19", "11-02"]


async def test_so_do_the_holidays_of_the_new_year(world: World) -> None:
    await world.tick(at("12-25"))
    assert (await digests(world, "12-26", "2027-01-12"))[DEPUTY] == ["12-28", "01-11"]


async def test_a_vacation_that_is_taken_back_does_not_keep_it_waiting(world: World) -> None:
    await world.changes(at("10-16", "12:00"), vacations=((date(2026, 10, 19), date(2026, 10, 21)),))
    await world.changes(at("10-17", "12:00"), vacations=())
    assert (await digests(world, "10-18", "10-26"))[DEPUTY] == ["10-19", "10-26"]


async def test_where_there_is_nothing_to_say_nothing_is_said(acting: Acting) -> None:
    world = await World.begun(acting, SEPTEMBER, [due_on()], **KNOWN)
    assert set(await digests(world, "09-07", "09-07")) == {CURATOR, DEPUTY}
    await world.closes(1, at("09-08"))
    assert await digests(world, "09-09", "09-30") == {}


async def test_days_that_nobody_has_said_are_asked_for_each_week(world: World) -> None:
    assert await unknown(world, "09-07") == (Unknown.START, Unknown.ORDER)
    assert await unknown(world, "09-14") == (Unknown.START, Unknown.ORDER)
    await world.changes(at("09-15", "12:00"), starts_on=KNOWN["starts_on"])
    assert await unknown(world, "09-21") == (Unknown.ORDER,)
    await world.changes(at("09-22", "12:00"), order_on=KNOWN["order_on"])
    assert await unknown(world, "09-28") == ()


async def unknown(world: World, monday: str) -> tuple[Unknown, ...]:
    return (await digest_on(world, monday)).unknown


async def digest_on(world: World, day: str) -> Digest:
    """Everybody has the same."""
    first, *others = [notice.digest for _, notice in await world.hears(at(day)) if notice.digest]
    assert all(each.agenda == first.agenda for each in others)
    return first


async def test_it_says_what_is_late_and_what_this_week_brings(world: World) -> None:
    agenda = (await digest_on(world, "10-12")).agenda
    assert [(each.item.plan.title, each.late) for each in agenda.week] == [(TALKS, -3)]
    agenda = (await digest_on(world, "10-19")).agenda
    assert [(each.item.plan.title, each.late) for each in agenda.late] == [(TALKS, 4)]


async def test_what_is_ones_own_to_do_and_the_week_are_one_message(world: World) -> None:
    async with world.by(CURATOR, at("10-09", "12:00")) as act:
        await ticking.hand_on(act, await world.key(act, TALKS), world.team[CURATOR].id)
    heard = [lines for who, lines in await world.tick(at("10-12")) if who == CURATOR]
    assert heard == [{(DUE, TALKS), (DIGEST, "")}]


async def test_after_a_week_without_power_there_is_one_for_both_weeks(world: World) -> None:
    """Also on the very minute at which the second week's own one would come."""
    await world.tick(at("09-04"))
    assert [who for who, _ in await world.tick(at("09-14"))] == [CURATOR, DEPUTY]
    assert (await digests(world, "09-15", "09-22"))[DEPUTY] == ["09-21"]


async def test_who_leads_no_more_gets_none(world: World) -> None:
    await world.dismisses(DEPUTY, at("09-08", "12:00"))
    await digests(world, "09-09", "09-12")
    assert await digests(world, "09-13", "09-21") == {CURATOR: ["09-14", "09-21"]}
