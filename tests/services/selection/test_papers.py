"""Papers: which are needed follows from the form of mentoring, and none runs out unsaid."""

from datetime import date, timedelta
from typing import Any

import pytest

from db.queries import people
from mentoring.mentor_papers import FORMS, NEEDED, Kind
from mentoring.people import Person, Role
from mentoring.selection import State, Step
from mentoring.selection_notices import PapersEnding, SelectionMoved
from services import candidates, mentor_papers, my_selection, paper_seeing, selection
from services.mentor_papers import NoSuchPaper
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.reminded import DAY, days_told, tick
from tests.services.selection.office import CURATOR, candidate, sends, shipped, state_of

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> Person:
    return await acting.somebody(CURATOR, Role.CURATOR, name="Мария Егорова", contact="@maria")


async def presents(
    acting: Acting, mentor: Person, kind: Kind, days: int | None = None
) -> list[Any]:
    """The curator has seen a paper that is valid for so many days."""
    until = {} if days is None else {"valid_until": (TODAY + timedelta(days)).isoformat()}
    async with acting.by(CURATOR) as act:
        await sends(
            act,
            "mentor_paper",
            about=str(mentor.id),
            paper=kind.value,
            number="14/2318",
            dated_on="2026-11-01",
            **until,
        )
    return list(told(act, SelectionMoved))


@pytest.mark.parametrize("form", FORMS)
async def test_a_form_of_mentoring_says_what_is_lacking(acting: Acting, form: str) -> None:
    mentor = await candidate(acting, 7, form)
    async with acting.by(CURATOR) as act:
        card = await candidates.open_candidate(act, mentor.id)
    assert card.papers.forms == {form}
    assert set(card.papers.lacking) == NEEDED[form]


async def test_of_whom_no_form_is_known_everything_is_needed(acting: Acting) -> None:
    mentor = await candidate(acting, 7)
    async with acting.by(CURATOR) as act:
        card = await candidates.open_candidate(act, mentor.id)
    assert card.papers.lacking == tuple(Kind)


async def test_with_the_last_paper_a_candidate_has_presented_all_of_them(acting: Acting) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    assert await presents(acting, mentor, Kind.NO_RECORD, 365) == []
    ((to, news),) = await presents(acting, mentor, Kind.MEDICAL)
    assert (to.id, news.step) == (mentor.id, Step.PRESENT)
    assert await state_of(acting, mentor) is State.PRESENTED
    async with acting.by(CURATOR) as act:
        card = await candidates.open_candidate(act, mentor.id)
        seen = card.papers.seen[Kind.NO_RECORD]
        assert seen.number == "14/2318"
        assert [each.name for each in card.seers.values()] == ["Мария Егорова"]
    assert await presents(acting, mentor, Kind.MEDICAL, 90) == [], "once is enough"


async def test_whoever_is_selected_already_stays_so_when_a_paper_comes(acting: Acting) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    async with acting.by(CURATOR) as act:
        await selection.select(act, mentor.id)
    for kind in (Kind.NO_RECORD, Kind.MEDICAL):
        await presents(acting, mentor, kind)
    assert await state_of(acting, mentor) is State.SELECTED


async def test_a_school_says_itself_what_each_form_needs(acting: Acting) -> None:
    mentor = await candidate(acting, 7, "teacher_pupil")
    async with acting.by(CURATOR) as act:
        await mentor_papers.toggle_needed(act, "teacher_pupil", "medical")
        await mentor_papers.toggle_needed(act, "student_pupil", "medical")
        table = await mentor_papers.list_needed(act)
        card = await candidates.open_candidate(act, mentor.id)
        for form, kind in (("teacher_pupil", "visa"), ("any", "medical")):
            with pytest.raises(NoSuchPaper):
                await mentor_papers.toggle_needed(act, form, kind)
        with pytest.raises(NoSuchPaper):
            await paper_seeing.begin(act, mentor.id, "visa")
    assert table["teacher_pupil"] == {Kind.MEDICAL}
    assert table["student_pupil"] == {Kind.NO_RECORD}
    assert table["employer_pupil"] == NEEDED["employer_pupil"]
    assert card.papers.lacking == (Kind.MEDICAL,)


async def test_a_mentor_reads_what_is_still_to_be_shown(acting: Acting) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await presents(acting, mentor, Kind.MEDICAL)
    async with acting.by(7) as act:
        early = await my_selection.mine(act)
        assert early is not None
        assert early.lacking == (), "nobody gathers certificates before the school is interested"
    async with acting.by(CURATOR) as act:
        await selection.select(act, mentor.id)
    async with acting.by(7) as act:
        mine = await my_selection.mine(act)
    assert mine is not None
    assert (mine.state, mine.lacking) == (State.SELECTED, (Kind.NO_RECORD,))


async def test_a_paper_that_runs_out_is_told_to_curator_and_mentor_in_time(
    acting: Acting, curator: Person
) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await presents(acting, mentor, Kind.NO_RECORD, 40)
    for day in range(60):
        for to, news in await tick(acting, NOW + day * DAY):
            assert isinstance(news, PapersEnding)
            assert news.own == (to.id == mentor.id)
            assert day in {10, 33, 41}
            assert [each.kind for each in news.papers] == [Kind.NO_RECORD]
    again = await days_told(acting, curator, 3, NOW + 60 * DAY)
    assert again == []


async def test_each_day_is_told_to_both(acting: Acting, curator: Person) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await presents(acting, mentor, Kind.NO_RECORD, 40)
    heard: dict[object, list[int]] = {curator.id: [], mentor.id: []}
    for day in range(50):
        for to, _ in await tick(acting, NOW + day * DAY):
            heard[to.id].append(day)
    assert heard == {curator.id: [10, 33, 41], mentor.id: [10, 33, 41]}


async def test_what_was_renewed_is_not_spoken_of(acting: Acting, curator: Person) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await presents(acting, mentor, Kind.NO_RECORD, 40)
    await presents(acting, mentor, Kind.NO_RECORD, 400)
    assert await days_told(acting, curator, 300) == []
    assert await days_told(acting, mentor, 70, NOW + 301 * DAY) == [69]


async def test_after_a_month_down_one_message_stands_for_all(
    acting: Acting, curator: Person
) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await presents(acting, mentor, Kind.NO_RECORD, 40)
    await presents(acting, mentor, Kind.MEDICAL, 40)
    told_ = await tick(acting, NOW + 36 * DAY)
    assert sorted(to.id for to, _ in told_) == sorted((curator.id, mentor.id))
    for _, news in told_:
        assert isinstance(news, PapersEnding)
        assert {each.kind for each in news.papers} == {Kind.NO_RECORD, Kind.MEDICAL}
        assert len(news.papers) == len(Kind) - 1


async def test_a_curator_who_came_later_hears_of_it_and_a_former_one_does_not(
    acting: Acting, curator: Person
) -> None:
    mentor = await candidate(acting, 7, "student_pupil", telegram_id=None)
    await presents(acting, mentor, Kind.NO_RECORD, 40)
    daria = await acting.somebody(2, Role.CURATOR, name="Дария", contact="@daria")
    async with acting.database.begin() as session:
        await people.revoke(session, curator, Role.CURATOR)
    told_ = await tick(acting, NOW + 10 * DAY)
    of_curators = [to.id for to, news in told_ if isinstance(news, PapersEnding) and not news.own]
    assert of_curators == [daria.id]


async def test_of_who_left_no_paper_is_wanted_any_more(acting: Acting, curator: Person) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await presents(acting, mentor, Kind.NO_RECORD, 40)
    async with acting.by(CURATOR) as act:
        await sends(act, "selection_reason", about=str(mentor.id), what="leave")
    assert await days_told(acting, curator, 50) == []


async def test_a_paper_is_corrected_at_a_glance_and_one_near_its_end_is_entered_anew(
    acting: Acting,
) -> None:
    mentor = await candidate(acting, 7, "student_pupil")
    await acting.install(shipped("mentor_paper"))
    await presents(acting, mentor, Kind.NO_RECORD, 400)
    await presents(acting, mentor, Kind.MEDICAL, 20)
    async with acting.by(CURATOR) as act:
        known = await paper_seeing.begin(act, mentor.id, "no_record")
        assert known.filling.submission.answers["number"] == "14/2318"
    async with acting.by(CURATOR) as act:
        anew = await paper_seeing.begin(act, mentor.id, "medical")
        assert "number" not in anew.filling.submission.answers
