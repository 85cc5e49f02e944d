"""A plan is worked out by a job, kept, looked at, and worked out anew by itself."""

from datetime import date, timedelta

import pytest

from db.queries import matching, people
from mentoring.marks import Mark, PairMark
from mentoring.match_notices import MatchFound, MatchReady
from mentoring.people import Role
from mentoring.reminders import Chain
from services import match_plans, match_views, reminders, reminding
from services import matching as service
from services.match_edits import check_known
from services.match_plans import NoPlanYet
from services.people import PersonGone
from tests.db.examples import NOW
from tests.services.acting import told
from tests.services.matching.room import CURATOR, Room, notices


async def test_the_best_pairs_are_kept_with_what_the_screen_needs(room: Room) -> None:
    await room.mentor("Петров Иван")
    await room.mentor("Лесова Анна", topics=["arts"], days=["sunday"], occupation="художник")
    await room.mentee("Николаев Кирилл")
    await room.mentee("Сидорова Вера", topics=["arts"], days=["sunday"], goal="рисовать")
    act = await room.works_out()
    assert notices(act) == [MatchReady(placed=2, left=0)]
    assert await room.pairs() == {
        ("Петров Иван", "Николаев Кирилл"),
        ("Лесова Анна", "Сидорова Вера"),
    }
    found = await room.plan()
    assert (found.kept.waiting, found.kept.mentors, found.kept.places) == (2, 2, 2)
    assert found.kept.labels["ru"]["topics.arts"] == "Искусство и творчество"
    assert found.kept.labels["en"]["topics.arts"] == "Arts"
    assert found.plan.certificate.is_optimal


async def test_before_the_first_plan_those_who_wait_are_counted(room: Room) -> None:
    await room.mentee("Николаев Кирилл")
    async with room.acting.by(CURATOR) as act:
        page = await match_views.look(act)
        with pytest.raises(NoPlanYet):
            await match_plans.get(act)
    assert (page.found, page.newcomers) == (None, 1)


async def test_who_came_after_the_plan_is_told_of(room: Room) -> None:
    await room.mentor("Петров Иван")
    await room.mentee("Николаев Кирилл")
    await room.works_out()
    await room.mentee("Сидорова Вера")
    async with room.acting.by(CURATOR) as act:
        page = await match_views.look(act, 7)
    assert (page.newcomers, page.number, page.pages, len(page.shown)) == (1, 0, 1, 1)


async def test_what_was_said_while_it_was_worked_out_makes_another_plan(room: Room) -> None:
    mentor, mentee = await room.mentor("Петров Иван"), await room.mentee("Николаев Кирилл")
    payload = {"person": str(room.curator.id), "quietly": False}
    async with room.acting.by(CURATOR) as act:
        task = await service.read(act, payload)
    plan = service.work(task)
    async with room.acting.database.begin() as session:
        mark = PairMark(Mark.FORBIDDEN, mentee.id, mentor.id)
        await matching.set_mark(session, room.curator, mark, NOW)
    async with room.acting.by(CURATOR) as act:
        await service.write(act, task, plan)
    assert act.started_jobs
    assert act.notices == []
    async with room.acting.by(CURATOR) as act:
        assert await match_plans.find(act) is None


async def test_the_quiet_search_tells_every_curator_only_of_who_had_none(room: Room) -> None:
    other = await room.acting.somebody(101, Role.CURATOR, name="Попова Айта")
    await room.mentee("Николаев Кирилл")
    await room.mentee("Сидорова Вера")
    assert notices(await room.works_out(quietly=True)) == []
    await room.mentor("Петров Иван")
    act = await room.works_out(quietly=True)
    assert {person.id for person, _ in told(act, MatchFound)} == {room.curator.id, other.id}
    assert set(notices(act)) == {MatchFound(1)}
    assert notices(await room.works_out(quietly=True)) == []


async def test_however_many_mentors_come_at_once_there_is_one_search(room: Room) -> None:
    async with room.acting.by(None) as act:
        for _ in range(3):
            await service.search_quietly(act, act.school.id, act.now)
    async with room.acting.by(None) as act:
        due = await reminders.take(act)
        assert due is not None
        assert due.chain is Chain.SEARCH
        await reminding.look(act, due)
        assert act.started_jobs
        assert await reminders.take(act) is None
    later = NOW + timedelta(hours=1)
    async with room.acting.by(None, later) as act:
        await service.search_quietly(act, act.school.id, act.now)
        assert await reminders.take(act) is not None


async def test_by_night_the_search_waits_for_the_morning(room: Room) -> None:
    night = NOW.replace(hour=14)
    async with room.acting.by(None, night) as act:
        assert act.local(night).hour == 23
        await service.search_quietly(act, act.school.id, act.now)
    async with room.acting.by(None, night + timedelta(hours=9)) as act:
        assert await reminders.take(act) is None
    async with room.acting.by(None, night + timedelta(hours=10, minutes=1)) as act:
        assert await reminders.take(act) is not None


async def test_the_next_candidates_are_named_with_a_reason(room: Room) -> None:
    best = await room.mentor("Петров Иван")
    await room.mentor("Лесова Анна", topics=["arts"], occupation="художник")
    await room.mentor("Воскресенская Анна", days=["sunday"])
    await room.mentor("Кандидат Пётр", taken=False)
    mentee = await room.mentee("Николаев Кирилл")
    await room.works_out()
    async with room.acting.by(CURATOR) as act:
        found = await service.next_for(act, mentee.id)
        with pytest.raises(PersonGone):
            await service.next_for(act, room.acting.school.id)
    assert [each.name for each in found] == ["Петров Иван", "Лесова Анна"]
    assert found[0].why.line == (
        "2 общие темы: ИТ и робототехника, проекты и своё дело; оба свободны: суббота; стаж 12 лет"
    )
    assert found[0].form == "employer_pupil"
    assert (found[0].mentor_id, found[0].planned_for) == (best.id, (mentee.id,))
    assert found[0].why.score > found[1].why.score


async def test_nobody_is_offered_to_who_has_been_put_off(room: Room) -> None:
    await room.mentor("Петров Иван")
    mentee = await room.mentee("Николаев Кирилл")
    async with room.acting.database.begin() as session:
        later = PairMark(Mark.LATER, mentee.id, until=date(2026, 12, 1))
        await matching.set_mark(session, room.curator, later, NOW)
    async with room.acting.by(CURATOR) as act:
        assert await service.next_for(act, mentee.id) == ()


async def test_strangers_are_no_pair(room: Room) -> None:
    mentor = await room.mentor("Петров Иван")
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(PersonGone):
            await check_known(act, mentor.id, mentor.id)
        assert await people.find_person(act.session, act.school.id, mentor.id)
