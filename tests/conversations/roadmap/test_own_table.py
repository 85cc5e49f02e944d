"""A school's own roadmap, in whatever shape it is kept, becomes the one of the bot."""

import io

from openpyxl import load_workbook

from tests.conversations.roadmap.office import OPEN, labels, opens_stage, with_dates
from tests.conversations.roadmap.workbook import PATIENCE, sends_in, takes_out
from tests.installation import Installation
from tests.texts.roadmap.shapes import numbered


async def test_a_table_of_the_schools_own_goes_in_with_its_stages_dates_and_people(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await curator.taps("Все этапы")
    before = await curator.sees("7. Завершение наставничества")
    await sends_in(curator, numbered.FILE)
    shown = await curator.sees("Прочитал: этапов 6, дел 20. Что изменится:", PATIENCE)
    assert "этап уйдёт: «Организация хода наставнической программы»" in shown.text
    assert "срок «в течение года» сохранён словами" in shown.text
    assert "похоже на примечание" in shown.text
    await curator.taps("Принять", on=shown)
    taken = await curator.sees("Готово: дорожная карта обновлена")
    await curator.taps("Все этапы", on=taken)
    listed = await curator.sees("Дорожная карта · 2026/27")
    assert "6. Завершение программы" in listed.text
    assert "7." not in listed.text
    await curator.taps("7 · Завершение наставничества", on=before)
    await curator.sees("Этого этапа больше нет: дорожную карту изменили. Нынешняя: /stages")
    stage = await opens_stage(curator, 1)
    assert f"1. {OPEN} Издание приказа о внедрении программы · до 10 сентября" in stage.text
    await curator.taps("Подробнее", on=stage)
    await curator.sees("Номер открывает дело")
    await curator.taps("2", on=stage)
    card = await curator.sees("Разработка Положения о наставничестве")
    assert "отвечает Заместитель директора по УВР" in card.text
    assert "Что должно получиться: Положение утверждено педагогическим советом" in card.text
    await sends_in(curator, await takes_out(curator))
    await curator.sees("Это та же дорожная карта, менять нечего", PATIENCE)


async def test_a_list_of_people_is_still_a_list_of_people(school: Installation) -> None:
    curator = await with_dates(school)
    await curator.says("/import")
    book = load_workbook(io.BytesIO(await curator.sees_document("people.xlsx", PATIENCE)))
    book.worksheets[0].append(["Наставник", "Петров Айсен Иванович", "12.03.1985"])
    content = io.BytesIO()
    book.save(content)
    await sends_in(curator, content.getvalue())
    read = await curator.sees("Таблица прочитана, ошибок нет", PATIENCE)
    assert "Наставников: 1" in read.text
    assert labels(read) == ["Внести", "Не вносить"]
