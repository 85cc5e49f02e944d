"""The plan goes out as a workbook, and decisions come back in by a «yes»."""

from tests.conversations.matching.school_day import SOON, begins
from tests.installation import Installation
from tests.services.matching.test_sheets import PlanBook


async def test_decisions_in_excel_are_shown_before_they_are_done(school: Installation) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentor("Лесова Анна", topics=["arts"], occupation="художник")
    await day.room.mentee("Николаев Кирилл")
    await day.room.mentee("Сидорова Вера", topics=["arts"], goal="рисовать")
    await day.room.works_out()
    curator = day.curator
    await curator.says("/match")
    await curator.taps("Excel")
    book = PlanBook(await curator.sees_document(".xlsx", SOON))
    await curator.sends_document(book.write("Николаев", Решение="ура").saved(), "план.xlsx")
    await curator.sees("решение «ура» непонятно", SOON)
    await curator.sends_document(book.write("Николаев", Решение="предложить").saved(), "план.xlsx")
    shown = await curator.sees("• предложить: Николаев Кирилл ← Петров Иван", SOON)
    await curator.taps("Да, сделать", on=shown)
    await curator.sees("Готово. Предложил 1 паре.")
    await curator.taps("Да, сделать", on=shown)
    await curator.sees("Эти решения уже выполнены")
    await day.room.mentee("Третьяков Олег")
    await day.room.mentor("Третья Анна")
    await day.room.works_out()
    await curator.sends_document(book.saved(), "план.xlsx")
    await curator.sees("С тех пор план пересчитан", SOON)
