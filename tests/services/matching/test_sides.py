"""What the matching sees of people is what they have said, and what holds by now."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from db.queries import consents, matching, pairs, people
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.marks import Mark, PairMark
from mentoring.matching.sides import Gender, Kind, Mentee, Mentor, Pair, Years
from mentoring.pairs import Pair as StoredPair
from mentoring.people import Person, Role
from mentoring.selection import State
from services.match_sides import Gathered, gather
from tests.db.examples import NOW
from tests.services.matching.room import CURATOR, Room, days_ago


async def sides(room: Room) -> Gathered:
    async with room.acting.by(CURATOR) as act:
        return await gather(act)


async def only_mentor(room: Room) -> Mentor:
    (found,) = (await sides(room)).mentors
    return found


async def only_mentee(room: Room) -> Mentee:
    (found,) = (await sides(room)).mentees
    return found


async def test_a_mentor_is_what_the_last_questionnaire_says(room: Room) -> None:
    person = await room.mentor("Петров Иван Ильич", mentees=3, formats=["in_person", "group"])
    found = await only_mentor(room)
    assert (found.id, found.name, found.kind) == (person.id, "Петров Иван Ильич", Kind.ADULT)
    assert found.topics == {"it", "projects", "physics_maths"}
    assert found.ages == (Years(14, 15), Years(16, 17))
    assert (found.places, found.group_size) == (3, 3)
    assert found.times == {"saturday"}
    assert (found.experience, found.age, found.gender) == (12, 46, Gender.MAN)
    assert found.forms == {"employer_pupil"}
    assert "инженер" in found.words.occupation
    assert found.registered
    assert found.consents
    assert not found.lacking


async def test_a_mentee_is_what_the_last_questionnaire_says(room: Room) -> None:
    await room.mentee(
        "Николаев Кирилл",
        since=days_ago(18),
        mentor_kind="adult",
        mentor_gender="woman",
        mentor_age=["age_31_50", "age_51"],
        wished_profession="врач",
        topics=["it", "other"],
        topics_other="космос",
        languages=["sah", "other"],
        languages_other="Эвенский",
    )
    found = await only_mentee(room)
    assert found.topics == {"it"}
    assert "космос" in found.words.goal
    assert found.words.wished_profession == "врач"
    assert found.languages == {"sah", "эвенский"}
    assert (found.kind, found.gender) == (Kind.ADULT, Gender.WOMAN)
    assert found.mentor_ages == (Years(31, 50), Years(51))
    assert found.waiting_since == date(2026, 11, 5)
    assert found.age == 15
    assert "employer_pupil" in found.forms


async def test_whom_the_school_has_not_taken_is_only_named_as_help(room: Room) -> None:
    await room.mentor("Кандидат Пётр", taken=False)
    paused = await room.mentor("Паузов Пётр")
    await room.select(paused, State.PAUSED)
    found = await sides(room)
    assert [(each.name, each.registered) for each in found.mentors] == [("Кандидат Пётр", False)]
    assert found.with_places == ()


async def test_open_pairs_take_places_and_their_mentees_wait_no_more(room: Room) -> None:
    mentor = await room.mentor("Петров Иван", mentees=2)
    mentee = await room.mentee("Николаев Кирилл")
    await room.mentee("Сидорова Анна")
    await pair_up(room, mentor, mentee)
    found = await sides(room)
    assert [each.name for each in found.mentees] == ["Сидорова Анна"]
    assert (found.mentors[0].places, found.rooms[mentor.id]) == (1, 2)


async def pair_up(room: Room, mentor: Person, mentee: Person) -> None:
    async with room.acting.database.begin() as session:
        added = StoredPair(new_id(), room.acting.school.id, mentor.id, mentee.id, new_id())
        assert await pairs.add_pairs(session, [added], NOW)


async def test_a_withdrawn_consent_and_a_missing_paper_are_seen(room: Room) -> None:
    mentor = await room.mentor("Петров Иван")
    mentee = await room.mentee("Николаев Кирилл")
    async with room.acting.database.begin() as session:
        await consents.withdraw(session, mentor.id, Purpose.MENTOR, NOW)
        await consents.withdraw(session, mentee.id, Purpose.MENTEE, NOW)
    found = await sides(room)
    assert not found.mentors[0].consents
    assert not found.mentees[0].consents


async def test_guardians_siblings_and_the_class_teacher_are_known(room: Room) -> None:
    guardian = await room.mentor("Николаева Анна")
    teacher = await room.mentor("Петрова Ольга", "mentor_teacher", forms=["teacher_pupil"])
    async with room.acting.database.begin() as session:
        teacher = await grant_class(session, teacher)
    mentee = await room.mentee("Николаев Кирилл", class_name="7-б класс")
    sibling = await room.mentor("Николаев Степан", "mentor_student")
    await room.acting.guards(guardian, mentee, sibling)
    found = await only_mentee(room)
    assert found.class_teacher_id == teacher.id
    assert {guardian.id, sibling.id} <= found.relatives


async def grant_class(session: Any, teacher: Person) -> Person:
    await people.change(session, replace(teacher, class_name="8 «А», 7 «Б»"))
    return await people.grant(session, teacher, Role.CLASS_TEACHER, NOW)


async def test_what_was_said_of_pairs_holds_and_a_delay_ends(room: Room) -> None:
    mentor = await room.mentor("Петров Иван")
    kirill, anna = await room.mentee("Николаев Кирилл"), await room.mentee("Сидорова Анна")
    pair = Pair(mentor.id, kirill.id)
    today = date(2026, 11, 23)
    async with room.acting.database.begin() as session:
        for kind in (Mark.LOCKED, Mark.FORBIDDEN):
            mark = PairMark(kind, kirill.id, mentor.id)
            await matching.set_mark(session, room.curator, mark, NOW)
        later = PairMark(Mark.LATER, anna.id, until=today)
        await matching.set_mark(session, room.curator, later, NOW)
    found = await sides(room)
    assert found.marks.forbidden == {pair}
    assert found.marks.locked == frozenset(), "a ban outweighs an old lock"
    assert [each.name for each in found.mentees] == ["Николаев Кирилл"]
    async with room.acting.by(CURATOR, NOW + timedelta(days=1)) as act:
        after = await gather(act)
    assert {each.name for each in after.mentees} == {"Николаев Кирилл", "Сидорова Анна"}


async def test_a_colleague_is_matched_by_a_colleagues_topics(room: Room) -> None:
    await room.mentor(
        "Петрова Ольга",
        "mentor_teacher",
        forms=["teacher_teacher", "teacher_pupil"],
        topics=["projects", "lessons"],
        pupil_topics=["study"],
        subject="физика, 20 лет",
    )
    await room.mentee("Иванова Вера", "request_teacher", born=date(2000, 1, 1), topics=["projects"])
    found = await sides(room)
    assert found.mentors[0].topics == {
        "teaching_projects",
        "teaching_lessons",
        "young_teachers",
        "study",
    }
    assert found.mentors[0].experience == 20
    assert found.mentees[0].topics == {"teaching_projects", "young_teachers"}
    assert found.mentees[0].forms == {"teacher_teacher"}


@pytest.mark.parametrize("count", [2, 5])
async def test_the_number_of_queries_does_not_grow_with_the_people(room: Room, count: int) -> None:
    for number in range(count):
        await room.mentor(f"Наставник {number}")
        await room.mentee(f"Ученик {number}")
    await sides(room)
    with counted(room) as statements:
        await sides(room)
    assert len(statements) <= 16


@contextmanager
def counted(room: Room) -> Iterator[list[str]]:
    statements: list[str] = []
    engine = room.acting.database.engine.sync_engine

    def note(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)
