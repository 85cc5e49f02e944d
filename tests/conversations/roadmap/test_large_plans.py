"""A plan with long titles and a day for each thing still fits every screen, with its buttons."""

from datetime import date

from tests.conversations.roadmap.office import labels, opens_stage, stands_at, with_dates
from tests.conversations.roadmap.workbook import PATIENCE, RoadmapBook, sends_in, takes_out
from tests.installation import Installation
from tests.texts.roadmap.shapes import Sheet, file_of

STAGES, ITEMS = 24, 15
HEAD = ["Что это", "Название", "Срок", "Ответственный", "Ожидаемый результат"]


def long(text: str) -> str:
    return (f"{text} — название, которое школа пишет <целиком> " * 9)[:300]


def plan() -> bytes:
    lines = [HEAD]
    for stage in range(1, STAGES + 1):
        lines.append(["Этап", long(f"Этап {stage}"), "01.10.2026", "Завхоз " * 40, "Итог " * 190])
        for item in range(1, ITEMS + 1):
            lines += [["Раздел", long(f"Раздел {item}")]] if stage == 1 else []
            day = f"{item:02d}.10.2026"
            lines.append(["Задача", long(f"Дело {stage}-{item}"), day, "Завхоз " * 40])
    return file_of(Sheet("План", lines))


async def test_it_is_taken_in_listed_reminded_of_and_changed_again(school: Installation) -> None:
    curator = await with_dates(school)
    await sends_in(curator, plan())
    read = await curator.sees(f"Прочитал: этапов {STAGES}, дел {STAGES * ITEMS}", PATIENCE)
    await curator.taps("Принять", on=read)
    await curator.sees("Готово: дорожная карта обновлена", PATIENCE)
    await curator.says("/stages")
    await curator.sees("Дорожная карта · 2026/27")
    rest = await curator.sees(f"{STAGES}. Этап {STAGES}")
    assert labels(rest)[-3:] == ["Excel", "Файл для календаря", "Карточка программы"]
    stage = await opens_stage(curator, 1)
    await curator.taps("15", on=stage)
    await curator.sees("Готово: 1 из 15")
    await stands_at(school, date(2026, 12, 14))
    late = await curator.sees(f"Просрочено: {STAGES * ITEMS - 1}")
    assert "…и ещё 351" in late.text
    assert f"Этап {STAGES}" in labels(late)
    await curator.says("/today")
    await curator.sees("Сегодня, 14 декабря\n\nПросрочено")
    book = RoadmapBook(await takes_out(curator))
    for item in range(1, ITEMS + 1):
        book.write(f"Дело 1-{item} ", Срок="20.12.2026", Ответственный="Сторож " * 40)
        book.write(f"Дело 1-{item} ", Название=long(f"Работа {item}"))
    await sends_in(curator, book.saved())
    changes = await curator.sees("Что изменится", PATIENCE)
    assert "Вместе с этим сдвинутся сроки" in changes.text
    assert labels(changes) == ["Принять", "Не менять"]
