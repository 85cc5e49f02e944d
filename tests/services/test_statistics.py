"""Figures of a questionnaire: of copies that are there, of erased ones, of every version."""

import io
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from db.queries import statistics as figures
from db.types import new_id
from mentoring.form_notices import FormFigures
from mentoring.notices import FileReady
from mentoring.people import Role
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.run import Send, Typed
from mentoring.trail import REVIEW, Count
from services import forms, statistics, surveys, trials
from services.forms import FormGone
from tests.db.examples import NOW
from tests.services.acting import Acting, told

SOON = NOW + timedelta(seconds=10)


def wishes(*names: str, version: str = "1") -> Form:
    questions = [Question(name, Kind.TEXT, label={"ru": f"{name} <?>"}) for name in names]
    return Form("wishes", version, {"ru": "Пожелания"}, ("ru",), "ru", tuple(questions))


@pytest.fixture
async def version(acting: Acting) -> UUID:
    await acting.somebody(1, Role.CURATOR)
    return await acting.install(wishes("food", "drink"))


async def fills_in(acting: Acting, account: int, *words: str, sends: bool = False) -> None:
    await acting.somebody(account)
    async with acting.by(account) as act:
        await surveys.begin(act, "wishes")
    for word in words:
        async with acting.by(account, SOON) as act:
            step = await surveys.answer(act, None, Typed(word))
    if sends:
        async with acting.by(account, SOON) as act:
            await surveys.answer(act, None, Send(step.filling.submission.revision))


async def counted(acting: Acting, version: UUID, **how: bool) -> Any:
    """What the curator gets; the job's steps as the engine room runs them."""
    asked = {"every": False, "as_file": False, **how}
    async with acting.by(1) as act:
        payload: dict[str, Any] = {"person": str(act.person.id), "version": str(version), **asked}
        found = await statistics.read(act, payload)
    made = statistics.work(found)
    async with acting.by(1) as act:
        await statistics.write(act, found, made)
        notices = told(act, FileReady if asked["as_file"] else FormFigures)
    return [notice for _, notice in notices]


async def test_figures_say_where_people_are_and_how_long_it_took(
    acting: Acting, version: UUID
) -> None:
    await fills_in(acting, 7, "Хлеб", "Вода", sends=True)
    await fills_in(acting, 8, "Хлеб")
    await fills_in(acting, 9)
    (notice,) = await counted(acting, version)
    by_name = {name: count for _, name, count in notice.lines}
    assert by_name["food"] == Count(3, 2, left_here=1, seconds=[10, 10])
    assert by_name["drink"] == Count(2, 1, left_here=1)
    assert (notice.begun, notice.review) == (3, Count(1, 1))
    assert notice.hardest is None


async def test_what_was_given_up_or_erased_still_counts(acting: Acting, version: UUID) -> None:
    """Only how often: nothing says who it was, or what they wrote."""
    await fills_in(acting, 7, "Хлеб")
    await fills_in(acting, 8, "Хлеб")
    async with acting.by(7, SOON) as act:
        await surveys.give_up(act)
    async with acting.by(8, SOON) as act:
        assert act.filling is not None
        await surveys.erase_unsent(act, act.filling)
        act.filling = None
    (notice,) = await counted(acting, version)
    by_name = {name: count for _, name, count in notice.lines}
    assert by_name["food"] == Count(2, 2)
    assert by_name["drink"] == Count(2, left_here=2)
    assert (notice.begun, notice.hardest) == (2, "drink")


async def test_a_try_out_is_not_counted(acting: Acting, version: UUID) -> None:
    async with acting.by(1) as act:
        await trials.try_out(act, version)
    async with acting.by(1, SOON) as act:
        await surveys.give_up(act)
        await trials.try_out(act, version)
    (notice,) = await counted(acting, version)
    assert notice.begun == 0
    async with acting.by(1) as act:
        assert await figures.list_counts(act.session, [version]) == []


async def test_all_versions_together_keep_what_only_an_older_one_asked(
    acting: Acting, version: UUID
) -> None:
    await fills_in(acting, 7, "Хлеб", "Вода", sends=True)
    async with acting.by(1, SOON) as act:
        await forms.install(act, wishes("food", "sweets", version="2"), b"2")
        newer = (await forms.get_card(act, version)).versions.shown.id
    await fills_in(acting, 8, "Пирог", "Халва", sends=True)
    (alone,) = await counted(acting, newer)
    assert [name for _, name, _ in alone.lines] == ["food", "sweets"]
    (every,) = await counted(acting, newer, every=True)
    assert [(name, count.answered) for _, name, count in every.lines] == [
        ("food", 2),
        ("sweets", 1),
        ("drink", 1),
    ]
    assert every.review.answered == 2


async def test_the_workbook_holds_numbers_and_no_answers(acting: Acting, version: UUID) -> None:
    await fills_in(acting, 7, "=Хлеб()", "Вода", sends=True)
    (file,) = await counted(acting, version, as_file=True)
    sheet = load_workbook(io.BytesIO(file.content)).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows[0] == ["food <?>", "food", 1, 1, 0, 0, 0, 10]
    assert rows[-1][2:4] == [1, 1]
    assert file.file_name == "wishes-figures.xlsx"


async def test_a_long_form_comes_in_pieces(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)
    version = await acting.install(wishes(*(f"q{number}" for number in range(40))))
    pieces = await counted(acting, version)
    assert [(each.first, len(each.lines), each.last) for each in pieces] == [
        (1, 15, False),
        (16, 15, False),
        (31, 10, True),
    ]


async def test_figures_of_a_version_that_is_gone_are_refused(acting: Acting, version: UUID) -> None:
    del version
    async with acting.by(1) as act:
        with pytest.raises(FormGone):
            await statistics.ask(act, new_id(), every=False, as_file=False)


async def test_the_counts_of_erased_copies_add_up_in_one_row(acting: Acting, version: UUID) -> None:
    async with acting.by(1) as act:
        for _ in range(3):
            await figures.add_counts(act.session, version, {"food": Count(1, 1), REVIEW: Count(1)})
        found = await figures.list_counts(act.session, [version])
    assert sorted(found, key=str) == [{"": Count(3)}, {"food": Count(3, 3)}]
