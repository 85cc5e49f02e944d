"""What a curator decides about proposals holds at once, and in every plan to come."""

from datetime import timedelta

import pytest

from db.queries import consents, matching
from mentoring.consent import Purpose
from mentoring.marks import Mark
from mentoring.pairs import State
from mentoring.people import Person
from mentoring.selection import State as Selected
from services import match_accepting, match_edits, match_plans, pairs
from services import matching as service
from services.match_accepting import PairImpossible
from services.match_edits import MenteeHasPair, MentorNotTaken
from services.match_plans import PairUnplanned, PlanOutdated
from tests.db.examples import NOW
from tests.services.matching.room import CURATOR, Room


async def two_and_two(room: Room) -> tuple[Person, Person, Person, Person]:
    """Petrov suits Kirill best, and Anna suits Vera."""
    petrov = await room.mentor("Петров Иван")
    anna = await room.mentor("Лесова Анна", topics=["arts"], occupation="художник")
    kirill = await room.mentee("Николаев Кирилл")
    vera = await room.mentee("Сидорова Вера", topics=["arts"], goal="рисовать")
    await room.works_out()
    return petrov, anna, kirill, vera


async def marks(room: Room) -> set[tuple[Mark, str]]:
    async with room.acting.database.begin() as session:
        found = await matching.list_marks(session, room.acting.school.id)
    return {(each.kind, str(each.mentor_id)) for each in found}


async def test_an_accepted_proposal_becomes_a_pair_that_is_asked(room: Room) -> None:
    petrov, anna, kirill, _ = await two_and_two(room)
    async with room.acting.by(CURATOR) as act:
        await match_edits.lock(act, petrov.id, kirill.id)
        done = await match_accepting.accept(act, petrov.id, kirill.id)
        (pair,) = await pairs.list_open(act)
    assert (done.asked, done.impossible) == (1, 0)
    assert (pair.mentor_id, pair.mentee_id, pair.state) == (petrov.id, kirill.id, State.ASKED)
    assert pair.form == "employer_pupil"
    assert pair.why.line.startswith("2 общие темы: ИТ и робототехника")
    found = await room.plan()
    assert (len(found.plan.proposals), found.kept.waiting, found.kept.places) == (1, 1, 1)
    assert found.plan.certificate.placed == 1
    assert await marks(room) == set(), "a lock has done its work"
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(PairUnplanned):
            await match_accepting.accept(act, petrov.id, kirill.id)
        with pytest.raises(MenteeHasPair):
            await match_edits.swap(act, anna.id, kirill.id)


async def test_all_are_accepted_only_of_the_plan_that_was_shown(room: Room) -> None:
    await two_and_two(room)
    old = await room.plan()
    await room.works_out()
    assert (await room.plan()).key == old.key, "the same pairs are the same plan"
    await room.mentor("Третья Анна")
    await room.mentee("Третьяков Олег")
    await room.works_out()
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(PlanOutdated):
            await match_accepting.accept_all(act, old.key, 2)
        found = await match_plans.get(act)
        with pytest.raises(PlanOutdated):
            await match_accepting.accept_all(act, found.key, 2)
        done = await match_accepting.accept_all(act, found.key, 3)
        assert len(await pairs.list_open(act)) == 3
    assert (done.asked, done.found.plan.proposals) == (3, ())


async def test_a_withdrawn_consent_makes_a_pair_impossible(room: Room) -> None:
    petrov, _, kirill, _ = await two_and_two(room)
    async with room.acting.database.begin() as session:
        await consents.withdraw(session, kirill.id, Purpose.MENTEE, NOW)
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(PairImpossible):
            await match_accepting.accept(act, petrov.id, kirill.id)
        found = await match_plans.get(act)
        done = await match_accepting.accept_all(act, found.key, 2)
    assert (done.asked, done.impossible) == (1, 1)
    assert len(done.found.plan.proposals) == 1


async def test_a_mentor_gets_no_more_than_they_take(room: Room) -> None:
    """A place went otherwise, by a refusal's next candidate."""
    petrov, _, kirill, _ = await two_and_two(room)
    third = await room.mentee("Третьяков Олег")
    async with room.acting.by(CURATOR) as act:
        await pairs.propose(act, [pairs.Proposal(petrov.id, third.id)])
        with pytest.raises(PairImpossible):
            await match_accepting.accept(act, petrov.id, kirill.id)


async def test_a_group_meets_together_also_if_it_is_accepted_one_by_one(room: Room) -> None:
    mentor = await room.mentor("Петров Иван", mentees=3, formats=["group"])
    children = [await room.mentee(name, formats=["group"]) for name in ("Первый Ян", "Второй Ян")]
    await room.works_out()
    async with room.acting.by(CURATOR) as act:
        for each in children:
            await match_accepting.accept(act, mentor.id, each.id)
        one, two = await pairs.list_open(act)
    assert one.group_id == two.group_id


async def test_a_lock_stays_and_a_swap_moves_the_rest_around_it(room: Room) -> None:
    petrov, anna, kirill, vera = await two_and_two(room)
    async with room.acting.by(CURATOR) as act:
        await match_edits.lock(act, petrov.id, kirill.id)
        await match_edits.swap(act, anna.id, kirill.id)
        assert act.started_jobs
    assert await marks(room) == {(Mark.LOCKED, str(anna.id))}, "a mentee has one lock"
    await room.works_out()
    assert await room.pairs() == {
        ("Лесова Анна", "Николаев Кирилл"),
        ("Петров Иван", "Сидорова Вера"),
    }
    async with room.acting.by(CURATOR) as act:
        found = await match_edits.unlock(act, anna.id, kirill.id)
    assert not any(each.locked for each in found.plan.proposals)
    await room.works_out()
    assert ("Петров Иван", "Николаев Кирилл") in await room.pairs()
    del vera


async def test_a_forbidden_pair_leaves_the_plan_at_once_and_for_good(room: Room) -> None:
    petrov, _, kirill, _ = await two_and_two(room)
    async with room.acting.by(CURATOR) as act:
        found = await match_edits.forbid(act, petrov.id, kirill.id)
        assert act.started_jobs
    assert found.kept.find(petrov.id, kirill.id) is None
    assert found.kept.waiting == 2
    await room.works_out()
    assert ("Петров Иван", "Николаев Кирилл") not in await room.pairs()
    async with room.acting.by(CURATOR) as act:
        (said,) = await match_edits.list_said(act)
        assert said.mentee.name == "Николаев Кирилл"
        await match_edits.take_back(act, "forbidden", kirill.id, petrov.id)
        with pytest.raises(PairUnplanned):
            await match_edits.take_back(act, "forbidden", kirill.id, petrov.id)
    await room.works_out()
    assert ("Петров Иван", "Николаев Кирилл") in await room.pairs()


async def test_who_is_put_off_comes_back_after_two_weeks(room: Room) -> None:
    _, _, kirill, _ = await two_and_two(room)
    async with room.acting.by(CURATOR) as act:
        found = await match_edits.put_off(act, kirill.id)
    assert found.kept.later == (kirill.id,)
    await room.works_out()
    assert {mentee for _, mentee in await room.pairs()} == {"Сидорова Вера"}
    async with room.acting.by(CURATOR, NOW + timedelta(days=15)) as act:
        assert await match_edits.list_said(act) == []
        task = await service.read(act, {"person": str(room.curator.id), "quietly": False})
    assert {each.name for each in task.gathered.mentees} == {"Николаев Кирилл", "Сидорова Вера"}


async def test_only_a_mentor_whom_the_school_has_taken_is_given_a_pair(room: Room) -> None:
    petrov, anna, kirill, _ = await two_and_two(room)
    await room.select(anna, Selected.PAUSED)
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(MentorNotTaken):
            await match_edits.swap(act, anna.id, kirill.id)
        with pytest.raises(PairUnplanned):
            await match_edits.lock(act, anna.id, kirill.id)
    del petrov
