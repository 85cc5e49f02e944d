"""The plan goes out as a workbook and what is decided in it comes back in, after a «yes»."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from mentoring.marks import Mark
from mentoring.match_notices import MatchSheetFaulty, MatchSheetRead
from mentoring.notices import FileReady
from services import match_sheets, match_workbooks, pairs, workbooks
from services.match_plans import PlanOutdated
from services.match_sheets import DecisionsGone
from tests.services.matching.room import CURATOR, Room, notices
from tests.services.matching.test_deciding import marks, two_and_two
from texts.matching.reading import read_plan
from texts.workbooks import Kind, kind_of


class PlanBook:
    """The workbook in the hands of somebody with Excel."""

    def __init__(self, content: bytes) -> None:
        self.book = load_workbook(io.BytesIO(content))

    def sheet(self, name: str) -> Any:
        return self.book[name]

    def row(self, name: str, sheet: str = "Пары") -> int:
        column = self.column("Наставляемый", sheet)
        cells = self.sheet(sheet).iter_rows(min_col=column, max_col=column)
        found: int = next(cell.row for (cell,) in cells if str(cell.value).startswith(name))
        return found

    def column(self, title: str, sheet: str = "Пары") -> int:
        found: int = next(c.column for c in self.sheet(sheet)[1] if c.value == title)
        return found

    def read(self, name: str, title: str, sheet: str = "Пары") -> Any:
        return self.sheet(sheet).cell(self.row(name, sheet), self.column(title, sheet)).value

    def write(self, name: str, sheet: str = "Пары", **cells: Any) -> "PlanBook":
        row = self.row(name, sheet)
        for title, value in cells.items():
            self.sheet(sheet).cell(row, self.column(title, sheet)).value = value
        return self

    def facts(self) -> dict[str, Any]:
        return {row[0].value: row[1].value for row in self.sheet("Настройки").iter_rows()}

    def saved(self) -> bytes:
        content = io.BytesIO()
        self.book.save(content)
        return content.getvalue()


async def taken_out(room: Room) -> PlanBook:
    act = await room.runs(match_workbooks.JOB, {"person": str(room.curator.id)})
    (file,) = notices(act)
    assert isinstance(file, FileReady)
    return PlanBook(file.content)


async def sent_in(room: Room, book: PlanBook) -> Any:
    """What the curator is told of it."""
    sheet = read_plan(book.saved())
    assert sheet is not None
    async with room.acting.by(CURATOR) as act:
        await match_sheets.offer(act, sheet)
    (notice,) = notices(act)
    return notice


async def test_the_workbook_says_who_why_and_how_good_it_is(room: Room) -> None:
    await two_and_two(room)
    await room.mentee("Третьяков Олег", days=["sunday"], topics=["science"])
    await room.works_out()
    book = await taken_out(room)
    assert book.read("Николаев", "Наставник") == "Петров Иван"
    assert book.read("Николаев", "Почему").startswith("2 общие темы: ИТ и робототехника")
    assert book.read("Николаев", "Решение") == "—"
    assert book.read("Николаев", "Кандидат 2").startswith("Лесова Анна · ")
    assert book.read("Третьяков", "Причина", "Без пары") == "нет общего времени: 2 наставника"
    helps = book.read("Третьяков", "Что поможет", "Без пары")
    assert "если найдётся время: суббота (наставников: 2)" in helps
    facts = book.facts()
    assert facts["Пар в плане"] == facts["Больше пар не бывает, чем"] == 2
    assert facts["Качество плана, баллы"] == facts["Граница: выше качество быть не может"]
    assert facts["Лучше нельзя"] == "да"
    assert facts["Номер плана"] == str((await room.plan()).key)


async def test_our_workbook_is_told_from_lists_of_people_and_roadmaps(room: Room) -> None:
    await two_and_two(room)
    content = (await taken_out(room)).saved()
    assert kind_of(content, "что угодно.xlsx") is Kind.PLAN
    kind, found = workbooks.read_plan(None, content)  # type: ignore[arg-type]
    assert (kind, len(found.rows)) == (Kind.PLAN, 2)


async def test_an_untouched_workbook_changes_nothing(room: Room) -> None:
    await two_and_two(room)
    assert await sent_in(room, await taken_out(room)) == MatchSheetRead(None, ())


async def test_decisions_are_shown_and_done_by_a_yes(room: Room) -> None:
    petrov, anna, *_ = await two_and_two(room)
    book = await taken_out(room)
    book.write("Николаев", Решение="Предложить").write("Сидорова", Наставник="ПЕТРОВ  иван")
    notice = await sent_in(room, book)
    assert notice.lines == (
        "предложить: <b>Николаев Кирилл</b> ← Петров Иван",
        "<b>Сидорова Вера</b>: Петров Иван вместо Лесова Анна, закреплю",
    )
    async with room.acting.by(CURATOR) as act:
        done = await match_sheets.confirm(act, notice.upload_id)
        (pair,) = await pairs.list_open(act)
        assert act.started_jobs
        with pytest.raises(DecisionsGone):
            await match_sheets.confirm(act, notice.upload_id)
    assert (done.asked, done.impossible, done.anew) == (1, 0, True)
    assert pair.mentor_id == petrov.id
    assert await marks(room) == {(Mark.LOCKED, str(petrov.id))}
    del anna


@pytest.mark.parametrize(
    ("word", "kind"),
    [("закрепить", Mark.LOCKED), ("Запретить", Mark.FORBIDDEN), ("later", Mark.LATER)],
)
async def test_each_decision_does_what_its_button_does(room: Room, word: str, kind: Mark) -> None:
    petrov, *_ = await two_and_two(room)
    notice = await sent_in(room, (await taken_out(room)).write("Николаев", Решение=word))
    async with room.acting.by(CURATOR) as act:
        await match_sheets.confirm(act, notice.upload_id)
    about = "None" if kind is Mark.LATER else str(petrov.id)
    assert await marks(room) == {(kind, about)}


async def test_a_lock_that_is_taken_out_of_the_column_is_undone(room: Room) -> None:
    await two_and_two(room)
    notice = await sent_in(room, (await taken_out(room)).write("Николаев", Решение="закрепить"))
    async with room.acting.by(CURATOR) as act:
        await match_sheets.confirm(act, notice.upload_id)
    await room.works_out()
    book = await taken_out(room)
    assert book.read("Николаев", "Решение") == "закрепить"
    notice = await sent_in(room, book.write("Николаев", Решение=None))
    assert notice.lines == ("открепить: <b>Николаев Кирилл</b> ← Петров Иван",)
    async with room.acting.by(CURATOR) as act:
        await match_sheets.confirm(act, notice.upload_id)
    assert await marks(room) == set()


async def test_a_mentor_for_somebody_without_one_may_be_written_in(room: Room) -> None:
    await two_and_two(room)
    await room.mentee("Третьяков Олег", days=["sunday"])
    await room.works_out()
    book = (await taken_out(room)).write("Третьяков", "Без пары", Наставник="Лесова Анна")
    notice = await sent_in(room, book)
    (line,) = notice.lines
    assert line == (
        "<b>Третьяков Олег</b>: наставником станет Лесова Анна, закреплю"
        " (против правила: нет общего времени)"
    )


async def test_what_cannot_be_understood_is_told_by_its_row(room: Room) -> None:
    await two_and_two(room)
    await room.mentor("Семёнов Пётр", occupation="врач")
    await room.mentor("Семенов Петр", occupation="повар")
    await room.mentor("Кандидат Олег", taken=False)
    await room.works_out()
    book = await taken_out(room)
    cases = {
        "Непонятный Никто": "наставника «Непонятный Никто» нет среди отобранных",
        "семёнов петр": "наставников с именем «семёнов петр» несколько",
        "Кандидат Олег": "Кандидат Олег — ещё кандидат",
        "": "не указан наставник",
    }
    for name, words in cases.items():
        notice = await sent_in(room, book.write("Николаев", Наставник=name))
        assert isinstance(notice, MatchSheetFaulty)
        row = book.row("Николаев")
        assert notice.lines[0].startswith(f"Строка {row}, «Пары»:")
        assert words in notice.lines[0]
    strange = await sent_in(room, book.write("Николаев", Наставник="Петров Иван", Решение="ура"))
    assert "решение «ура» непонятно" in strange.lines[0]


async def test_formulas_are_refused_and_none_is_written(room: Room) -> None:
    await room.mentor("=1+1 Наставник")
    await room.mentee("@Николаев Кирилл")
    await room.works_out()
    book = await taken_out(room)
    cells = [cell for sheet in book.book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    notice = await sent_in(room, book.write("@Николаев", Наставник="=A1"))
    assert "формула" in notice.lines[0]


async def test_a_workbook_of_an_older_plan_is_said_to_be_one(room: Room) -> None:
    await two_and_two(room)
    book = (await taken_out(room)).write("Николаев", Решение="предложить")
    notice = await sent_in(room, book)
    await room.works_out()
    assert await sent_in(room, book), "the same pairs are the same plan"
    await room.mentor("Третья Анна")
    await room.mentee("Третьяков Олег")
    await room.works_out()
    with pytest.raises(PlanOutdated):
        await sent_in(room, book)
    async with room.acting.by(CURATOR) as act:
        with pytest.raises(PlanOutdated):
            await match_sheets.confirm(act, notice.upload_id)
        assert await pairs.list_open(act) == []


async def test_people_of_one_name_are_told_apart(room: Room) -> None:
    await room.mentor("Петров Иван", mentees=2)
    await room.mentee("Николаев Кирилл", class_name="9 «Б»")
    await room.mentee("Николаев Кирилл", class_name="7 «А»")
    await room.works_out()
    book = await taken_out(room)
    assert book.read("Николаев Кирилл (7", "Класс") == "7 «А»"
    await sent_in(room, book)
