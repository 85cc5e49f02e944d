"""Filled copies: each of one person and one school, read with the version it was begun by."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.engine import Database, DatabaseError
from db.queries.forms import Forms, add_version, find_in_use
from db.queries.institutions import add_institution
from db.queries.submissions import (
    Progress,
    add_filling,
    erase_about,
    erase_filling,
    find_filling,
    list_about,
    list_arrivals,
    list_of_person,
    list_open,
    list_progress,
    save_fillings,
)
from db.types import new_id
from mentoring.filling import Filling
from mentoring.people import Institution
from mentoring.questionnaire.submission import Stage, Submission
from tests.db.examples import NOW, filling_of, known, small_form

HOUR = timedelta(hours=1)


async def test_an_answer_comes_back_letter_by_letter(
    database: Database, school: Institution
) -> None:
    words = "Ёлка <b>«тест»</b> 👋🏽 \u2028 \\ \" ' 5000" * 100
    async with database.begin() as session:
        version = await add_version(session, school.id, small_form(), b"1", NOW)
        person = await known(session, school)
        added = filling_of(person, small_form(), version, words, answered=3, remaining=9)
        await add_filling(session, added)
        assert await list_open(session, [person.id], Forms()) == [replace(added, in_use_id=version)]
        submission = replace(added.submission, revision=7, draft=("a", "b"), other=True)
        changed = replace(added, submission=submission, answered=4, paused_at=NOW + HOUR)
        await save_fillings(session, [changed])
        assert await list_of_person(session, person.id, Forms()) == [changed]


async def test_a_filling_of_another_school_is_not_found(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        version = await add_version(session, school.id, small_form(), b"1", NOW)
        person = await known(session, school)
        added = filling_of(person, small_form(), version, "тайна", sent_at=NOW)
        await add_filling(session, added)
        await save_fillings(session, [added])
        forms = Forms()
        assert await find_filling(session, school.id, added.id, forms) == added
        assert await find_filling(session, other.id, added.id, forms) is None
        assert await list_progress(session, other.id, ("mentor",)) == []
        assert await list_arrivals(session, other.id) == []


async def test_a_person_has_one_open_copy_of_a_form(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        version = await add_version(session, school.id, small_form(), b"1", NOW)
        person = await known(session, school)
        first = filling_of(person, small_form(), version)
        await add_filling(session, first)
    with pytest.raises(DatabaseError):
        async with database.begin() as session:
            await add_filling(session, filling_of(person, small_form(), version))
    async with database.begin() as session:
        await save_fillings(session, [replace(first, sent_at=NOW)])
        await add_filling(session, filling_of(person, small_form(), version))


async def test_a_person_has_an_open_copy_about_each_other_person(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        version = await add_version(session, school.id, small_form(), b"1", NOW)
        mother, *children = [await known(session, school, n) for n in range(3)]
        added = [
            filling_of(mother, small_form(), version, child.id.hex, subject_id=child.id)
            for child in children
        ]
        for each in added:
            await add_filling(session, each)
        forms = Forms()
        for child, each in zip(children, added, strict=True):
            assert await list_about(session, child.id, ("mentor",), forms) == [each]
            assert await list_about(session, child.id, ("curator",), forms) == []
            assert await list_of_person(session, child.id, forms) == []
        await erase_about(session, children[0].id, ("mentor",))
        assert await list_of_person(session, mother.id, forms) == [added[1]]
    with pytest.raises(DatabaseError):
        async with database.begin() as session:
            await add_filling(session, replace(added[1], id=new_id()))


async def test_an_open_copy_goes_on_with_its_own_version(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        old = small_form(title="Первая")
        first = await add_version(session, school.id, old, b"1", NOW)
        person = await known(session, school)
        await add_filling(session, filling_of(person, old, first))
        second = await add_version(session, school.id, small_form(title="Вторая"), b"2", NOW)
        in_use = await find_in_use(session, school.id, "mentor")
        assert in_use is not None
        assert (in_use.id, in_use.number, in_use.source_hash) == (second, 2, b"2")
        assert await find_in_use(session, school.id, "no such form") is None
        (begun,) = await list_open(session, [person.id], Forms())
        assert (begun.version_id, begun.in_use_id) == (first, second)
        assert begun.form.title == {"ru": "Первая"}
        assert (await Forms().of(session, {second}))[second].title == {"ru": "Вторая"}


async def test_sent_copies_come_the_newest_first_and_open_ones_apart(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        version = await add_version(session, school.id, small_form(), b"1", NOW)
        fillings = []
        for number in range(4):
            person = await known(session, school, number)
            at = NOW + number * HOUR if number else None
            stage = Stage.SENT if at else Stage.ASKING
            made = filling_of(person, small_form(), version, str(number), answered=number)
            await add_filling(session, made)
            submission = Submission({"topic": str(number)}, stage=stage)
            fillings.append(replace(made, sent_at=at, submission=submission))
        await save_fillings(session, fillings)
        progress = await list_progress(session, school.id, ("mentor",))
        assert await list_progress(session, school.id, ("curator",)) == []
    assert [each for each in progress if each.sent_at] == [
        progress_of(each) for each in fillings[:0:-1]
    ]
    assert [each for each in progress if not each.sent_at] == [progress_of(fillings[0])]


def progress_of(filling: Filling) -> Progress:
    return Progress(
        id=filling.id,
        person_id=filling.person_id,
        subject_id=filling.subject_id,
        form_code=filling.form.code,
        invitation_id=filling.invitation_id,
        answered=filling.answered,
        remaining=filling.remaining,
        started_at=filling.started_at,
        sent_at=filling.sent_at,
    )


async def test_of_a_person_one_forms_copies_are_erased_and_others_stay(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        people = [await known(session, school, account) for account in (1, 2)]
        for code in ("mentor", "curator"):
            version = await add_version(session, school.id, small_form(code), b"1", NOW)
            for person in people:
                await add_filling(session, filling_of(person, small_form(code), version))
        await erase_about(session, people[0].id, ("mentor",))
        kept = [await list_of_person(session, person.id, Forms()) for person in people]
    assert [sorted(each.form.code for each in of_one) for of_one in kept] == [
        ["curator"],
        ["curator", "mentor"],
    ]


async def test_an_erased_copy_is_gone(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        version = await add_version(session, school.id, small_form(), b"1", NOW)
        person = await known(session, school)
        added = filling_of(person, small_form(), version)
        await add_filling(session, added)
        await erase_filling(session, added.id)
        assert await list_of_person(session, person.id, Forms()) == []
        await save_fillings(session, [])
