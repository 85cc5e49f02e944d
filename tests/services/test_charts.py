"""What the pictures show is what the school has, read by few queries."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event

from db.queries import people
from mentoring.chart_notices import ChartsEmpty
from mentoring.charts import Mean, Step, Which
from mentoring.notices import FileReady
from mentoring.pairs import State
from mentoring.people import Person, Role
from services import chart_pictures, charts
from services.act import Act
from services.charts import YearFigures
from services.summary import summarise
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.year import CURATOR, Year, days_ago


@pytest.fixture
async def year(acting: Acting) -> Year:
    return await Year.begun(acting)


async def gathered(year: Year, now: datetime = NOW) -> YearFigures:
    async with year.acting.by(CURATOR, now) as act:
        return await charts.gather(act)


async def steps(year: Year, role: Role) -> dict[Step, int]:
    found = (await gathered(year)).charts.ways.ways
    return dict(next(way.steps for way in found if way.role is role))


async def test_a_school_where_nobody_came_has_nothing_to_draw(year: Year) -> None:
    found = await gathered(year)
    assert all(found.charts.chart(which).is_empty for which in Which)


async def test_the_ways_begin_with_the_numbers_of_the_summary(year: Year) -> None:
    await year.mentor(taken=False)
    await year.acting.somebody(50, name="Хочет", wish=Role.MENTOR)
    await year.paired(2)
    async with year.acting.by(CURATOR) as act:
        mentors, mentees = (await summarise(act)).funnels
    for funnel in (mentors, mentees):
        found = await steps(year, funnel.role)
        assert (found[Step.CAME], found[Step.SENT]) == (funnel.want, funnel.sent)
    assert (await steps(year, Role.MENTOR))[Step.CHOSEN] == mentors.approved


async def test_a_pair_takes_both_further_with_each_step(year: Year) -> None:
    await year.pair(await year.mentor(), await year.mentee(), State.ASKED, ordered=None)
    await year.pair(await year.mentor(), await year.mentee())
    met = await year.pair(await year.mentor(), await year.mentee(), State.RUNNING)
    await year.meets(met, days_ago(3))
    found = await steps(year, Role.MENTEE)
    assert [found[step] for step in (Step.CHOSEN, Step.APPROVED, Step.RUNNING)] == [3, 2, 1]


async def test_pairs_stand_where_their_order_and_their_meetings_put_them(year: Year) -> None:
    first, second = await year.paired(2)
    ended: dict[str, Any] = {"state": State.ENDED, "ended_at": days_ago(14)}
    await year.pair(await year.mentor(), await year.mentee(), **ended)
    await year.meets(first, datetime(2026, 10, 12, 5, tzinfo=UTC))
    await year.meets(second, datetime(2026, 10, 3, 5, tzinfo=UTC))
    points = (await gathered(year)).charts.pairs.points
    found = {each.first: (each.approved, each.running) for each in points}
    assert found[date(2026, 9, 28)] == (0, 0)
    assert found[date(2026, 10, 5)] == (3, 0)
    assert found[date(2026, 10, 12)] == (3, 1)
    assert found[date(2026, 11, 23)] == (2, 1)


async def test_a_meeting_belongs_to_the_day_of_the_schools_zone(year: Year) -> None:
    (pair,) = await year.paired(1)
    await year.meets(pair, datetime(2026, 10, 11, 15, 30, tzinfo=UTC))
    found = {each.first: each.running for each in (await gathered(year)).charts.pairs.points}
    assert (found[date(2026, 10, 5)], found[date(2026, 10, 12)]) == (0, 1)


async def test_topics_are_those_of_requests_and_of_selected_mentors(year: Year) -> None:
    for topics in (["it", "arts"], ["it"], ["it"]):
        mentee = await year.mentee()
        await year.says(mentee.id, "request_student", topics=topics)
    taken, waiting = await year.mentor(), await year.mentor(taken=False)
    for mentor in (taken, waiting):
        await year.says(mentor.id, "mentor", topics=["it", "sport"], who="employer")
    found = (await gathered(year)).charts.topics.topics
    assert [(each.code, each.requests, each.mentors) for each in found] == [
        ("it", 3, 1),
        ("arts", 1, 0),
        ("sport", 0, 1),
    ]
    assert found[0].labels == {"ru": "ИТ и робототехника", "en": "IT and robotics"}


async def test_an_answered_request_is_a_request_still(year: Year) -> None:
    (pair,) = await year.paired(1)
    await year.says(pair.mentee_id, "request_student", topics=["it"])
    (topic,) = (await gathered(year)).charts.topics.topics
    assert topic.requests == 1


async def test_marks_before_and_after_are_means_of_three_or_more(year: Year) -> None:
    pairs = await year.paired(3)
    for pair, before, after in zip(pairs, (4, 5, 6), (8, 9, 10), strict=True):
        await year.says(pair.mentee_id, "before_mentee", comfort=before)
        await year.says(pair.mentee_id, "after_mentee", comfort=after)
    for pair in pairs[:2]:
        await year.says(pair.mentor_id, "before_mentor", comfort=1)
    mentees, mentors = (await gathered(year)).charts.satisfaction.sides
    comfort = next(each for each in mentees.questions if each.question == "comfort")
    assert (comfort.before, comfort.after) == (Mean(5.0, 3), Mean(9.0, 3))
    assert not any(each.before or each.after for each in mentors.questions)


async def test_who_answers_again_counts_by_the_last_answer(year: Year) -> None:
    for pair in await year.paired(3):
        for day, mark in ((9, 1), (2, 10)):
            await year.says(pair.mentee_id, "after_mentee", days_ago(day), glad=mark)
    mentees, _ = (await gathered(year)).charts.satisfaction.sides
    glad = next(each for each in mentees.questions if each.question == "glad")
    assert glad.after == Mean(10.0, 3)


@pytest.mark.parametrize("count", [1, 4])
async def test_the_number_of_queries_does_not_grow_with_the_people(year: Year, count: int) -> None:
    for pair in await year.paired(count):
        await year.says(pair.mentee_id, "after_mentee", satisfaction=9)
        await year.meets(pair, days_ago(3), mentee=9)
    await gathered(year)
    with counted(year) as statements:
        await gathered(year)
    assert len(statements) <= 22


@contextmanager
def counted(year: Year) -> Iterator[list[str]]:
    statements: list[str] = []
    engine = year.acting.database.engine.sync_engine

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def drawn(year: Year, which: Which | None = None, by: Person | None = None) -> Act:
    """The job from beginning to end; gives the act that tells of it."""
    chosen = [which] if which else list(Which)
    payload = {"person": str((by or year.curator).id), "which": [each.value for each in chosen]}
    async with year.acting.by() as act:
        wanted = await chart_pictures.read(act, payload)
    made = chart_pictures.work(wanted)
    async with year.acting.by() as act:
        await chart_pictures.write(act, wanted, made)
    return act


async def test_each_picture_is_a_file_and_what_cannot_be_drawn_is_one_sentence(year: Year) -> None:
    await year.paired(1)
    act = await drawn(year)
    files = [notice for _, notice in told(act, FileReady)]
    assert [each.file_name for each in files] == ["ways.png", "pairs.png"]
    assert all(each.picture and each.content.startswith(b"\x89PNG") for each in files)
    ((person, notice),) = told(act, ChartsEmpty)
    assert (person.id, notice.which) == (year.curator.id, (Which.TOPICS, Which.SATISFACTION))


async def test_one_picture_is_drawn_alone(year: Year) -> None:
    await year.paired(1)
    act = await drawn(year, Which.PAIRS)
    assert [notice.file_name for _, notice in told(act, FileReady)] == ["pairs.png"]
    assert not told(act, ChartsEmpty)


async def test_who_has_lost_the_right_meanwhile_gets_no_picture(year: Year) -> None:
    await year.paired(1)
    async with year.acting.database.begin() as session:
        gone = await people.revoke(session, year.curator, Role.CURATOR)
    assert (await drawn(year, by=gone)).notices == []
