"""The indicators come from what the school has, and from what only the school can say."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from db.queries.institutions import add_institution
from db.queries.partners import add_partner
from db.types import new_id
from mentoring.indicators import Indicator, Kind, Lack
from mentoring.pairs import State
from mentoring.partners import Partner
from mentoring.people import Role
from mentoring.questionnaire.run import Ask, Picked, Review, Send, Skip, Typed
from mentoring.questionnaire.submission import Submission
from services import indicator_numbers, indicators, surveys
from services.rights import NotAllowed
from tests.db.examples import NOW
from tests.services.acting import Acting
from tests.services.year import CURATOR, DEPUTY, Year, days_ago, shipped

LAST_YEAR = datetime(2026, 5, 20, tzinfo=UTC)


@pytest.fixture
async def year(acting: Acting) -> Year:
    await acting.install(shipped("indicators"))
    return await Year.begun(acting)


async def shown(year: Year) -> dict[Kind, Indicator]:
    async with year.acting.by(CURATOR) as act:
        found = await indicators.show(act)
    assert [each.kind for each in found] == list(Kind)
    return {each.kind: each for each in found}


async def tells(year: Year, *words: str, choice: int = 1, targets: tuple[str, ...] = ()) -> None:
    """The curator answers question by question; an empty word is a question that is skipped."""
    async with year.acting.by(CURATOR) as act:
        step = await indicator_numbers.edit(act)
        for word in words:
            step = await surveys.answer(act, None, given(word, step.turn.submission))
        screen = step.turn.screen
        assert isinstance(screen, Ask)
        picked = Picked(screen.index, step.turn.submission.revision, choice)
        step = await surveys.answer(act, None, picked)
        for word in targets:
            step = await surveys.answer(act, None, given(word, step.turn.submission))
        assert isinstance(step.turn.screen, Review)
        await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))


def given(word: str, submission: Submission) -> Typed | Skip:
    return Typed(word) if word else Skip(submission.revision)


async def test_what_the_school_has_not_said_is_not_guessed(year: Year) -> None:
    await year.paired(2)
    found = await shown(year)
    assert (found[Kind.MENTEES].count, found[Kind.MENTEES].of) == (2, None)
    for kind in (Kind.MENTEES, Kind.YOUNG_MENTORS, Kind.SPECIALISTS, Kind.PARTNERS):
        assert found[kind].lack is Lack.UNTOLD
    for kind in (Kind.MENTEES_GLAD, Kind.MENTORS_GLAD):
        assert found[kind].lack is Lack.FEW


async def test_what_the_school_has_said_is_what_shares_are_taken_of(year: Year) -> None:
    await year.paired(2)
    await tells(year, "4", "20", "0", "")
    found = await shown(year)
    assert (found[Kind.MENTEES].share, found[Kind.MENTEES].missing) == (50, 1)
    assert (found[Kind.YOUNG_MENTORS].share, found[Kind.YOUNG_MENTORS].of) == (0, 20)
    assert found[Kind.SPECIALISTS].lack is Lack.NOBODY
    assert found[Kind.PARTNERS].lack is Lack.UNTOLD
    assert [each.target for each in found.values()] == [70, 10, 70, 30, 85, 85]


async def test_a_school_may_have_targets_of_its_own(year: Year) -> None:
    await tells(year, "4", "20", "0", "", choice=0, targets=("50", "", "", "", "90", ""))
    found = await shown(year)
    assert [each.target for each in found.values()] == [50, 10, 70, 30, 90, 85]


async def test_what_was_said_is_in_front_when_it_is_to_be_changed(year: Year) -> None:
    await tells(year, "412", "", "", "")
    async with year.acting.by(CURATOR) as act:
        step = await indicator_numbers.edit(act)
    assert isinstance(step.turn.screen, Review)
    assert step.filling.submission.answers == {"students": 412, "own_targets": "no"}


async def test_the_copy_goes_once_its_numbers_are_kept(year: Year) -> None:
    await tells(year, "412", "", "", "")
    async with year.acting.by(CURATOR) as act:
        told = await indicator_numbers.find_told(act)
        assert told.numbers == {Kind.MENTEES: 412}
        assert act.filling is None


@pytest.mark.parametrize(
    ("state", "more", "counts"),
    [
        (State.READY, {"ordered": None}, 0),
        (State.APPROVED, {}, 1),
        (State.PAUSED, {}, 1),
        (State.ENDED, {"ended_at": days_ago(3)}, 1),
        (State.ENDED, {"ended_at": LAST_YEAR, "ordered": date(2025, 10, 1)}, 0),
    ],
)
async def test_a_mentee_is_who_has_had_an_approved_pair_this_year(
    year: Year, state: State, more: dict[str, Any], counts: int
) -> None:
    await year.pair(await year.mentor(), await year.mentee(), state, **more)
    assert (await shown(year))[Kind.MENTEES].count == counts


async def test_ages_decide_who_is_counted_and_an_unknown_one_is_told(year: Year) -> None:
    for born in (date(2011, 3, 1), date(2018, 1, 1), None):
        await year.pair(await year.mentor(), await year.mentee(birth_on=born))
    found = (await shown(year))[Kind.MENTEES]
    assert (found.count, found.unsure) == (1, 1)


async def test_students_who_mentor_are_counted_but_nobody_from_outside(year: Year) -> None:
    pupil: dict[str, Any] = {"class_name": "11 «А»", "birth_on": date(2009, 5, 1)}
    for more in (pupil, {**pupil, "class_name": None}, {**pupil, "birth_on": date(1980, 1, 1)}):
        await year.pair(await year.mentor(**more), await year.mentee())
    assert (await shown(year))[Kind.YOUNG_MENTORS].count == 1


async def test_a_mentor_of_several_counts_once(year: Year) -> None:
    mentor = await year.mentor(class_name="11 «А»", birth_on=date(2009, 5, 1))
    for _ in range(3):
        await year.pair(mentor, await year.mentee())
    found = await shown(year)
    assert (found[Kind.YOUNG_MENTORS].count, found[Kind.MENTEES].count) == (1, 3)


async def test_a_young_teacher_is_a_specialist_and_no_student(year: Year) -> None:
    teacher = await year.mentee(Role.TEACHER, birth_on=date(2008, 1, 1), class_name=None)
    await year.pair(await year.mentor(), teacher, form="teacher_teacher")
    found = await shown(year)
    assert (found[Kind.SPECIALISTS].count, found[Kind.MENTEES].count) == (1, 0)


async def test_partners_count_once_somebody_of_theirs_was_taken(year: Year) -> None:
    school = year.acting.school.id
    known = [Partner(new_id(), school, f"Завод {n}", "employer") for n in range(4)]
    async with year.acting.database.begin() as session:
        for each in known:
            await add_partner(session, each, NOW)
    await year.mentor(partner_id=known[0].id)
    await year.mentor(partner_id=known[0].id)
    await year.mentor(partner_id=known[1].id, taken=False)
    found = (await shown(year))[Kind.PARTNERS]
    assert (found.count, found.of, found.share) == (1, 4, 25)
    await tells(year, "", "", "", "10")
    assert (await shown(year))[Kind.PARTNERS].share == 10


async def test_a_number_smaller_than_what_is_there_is_not_a_share_of_more_than_all(
    year: Year,
) -> None:
    await year.paired(3)
    await tells(year, "2", "", "", "")
    assert (await shown(year))[Kind.MENTEES].lack is Lack.BEYOND


async def test_satisfaction_is_the_share_of_those_who_give_seven_or_more(year: Year) -> None:
    pairs = await year.paired(4)
    for pair, mark in zip(pairs, (10, 7, 6, 9), strict=True):
        await year.says(pair.mentee_id, "after_mentee", satisfaction=mark)
        await year.says(pair.mentor_id, "after_mentor", satisfaction=mark)
    found = await shown(year)
    for kind in (Kind.MENTEES_GLAD, Kind.MENTORS_GLAD):
        assert (found[kind].count, found[kind].of, found[kind].by_meetings) == (3, 4, False)


async def test_a_specialist_is_asked_by_another_form_and_counts_among_mentees(year: Year) -> None:
    for pair in await year.paired(3):
        await year.says(pair.mentee_id, "after_specialist", satisfaction=8)
    assert (await shown(year))[Kind.MENTEES_GLAD].share == 100


async def test_two_answers_do_not_point_at_two_people(year: Year) -> None:
    for pair in await year.paired(2):
        await year.says(pair.mentee_id, "after_mentee", satisfaction=2)
    found = (await shown(year))[Kind.MENTEES_GLAD]
    assert (found.lack, found.share) == (Lack.FEW, None)


async def test_until_the_year_is_over_marks_of_meetings_stand_in_and_are_said_to(
    year: Year,
) -> None:
    pairs = await year.paired(3)
    for pair, mark in zip(pairs, (10, 8, 3), strict=True):
        await year.meets(pair, days_ago(5), mentee=mark, mentor=9)
    found = await shown(year)
    mentees, mentors = found[Kind.MENTEES_GLAD], found[Kind.MENTORS_GLAD]
    assert (mentees.count, mentees.of, mentees.by_meetings) == (2, 3, True)
    assert (mentors.share, mentors.by_meetings) == (100, True)


async def test_last_years_answers_and_marks_are_last_years(year: Year) -> None:
    for pair in await year.paired(3):
        await year.says(pair.mentee_id, "after_mentee", LAST_YEAR, satisfaction=9)
        await year.meets(pair, LAST_YEAR, mentee=9)
    assert (await shown(year))[Kind.MENTEES_GLAD].of == 0


async def test_another_school_is_not_counted(year: Year) -> None:
    await year.paired(2)
    async with year.acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
    year.acting.shared.institutions[other.id] = year.acting.school = other
    await year.acting.somebody(77, Role.CURATOR)
    async with year.acting.by(77) as act:
        assert {each.count for each in await indicators.show(act)} == {0}


async def test_a_deputy_reads_the_indicators_and_enters_no_numbers(year: Year) -> None:
    await year.acting.somebody(DEPUTY, Role.DEPUTY)
    async with year.acting.by(DEPUTY) as act:
        assert len(await indicators.show(act)) == len(Kind)
        with pytest.raises(NotAllowed):
            await indicator_numbers.edit(act)
