"""What is written to a thing of the roadmap, and attached to it."""

import io

from openpyxl import Workbook

from tests.conversations.roadmap.office import labels, opens_item, with_dates
from tests.installation import Installation


async def test_a_note_is_shown_as_it_was_written_and_can_be_rewritten(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    card = await opens_item(curator, 1, 3)
    await curator.taps("Заметка", on=card)
    await curator.sees("Что важно записать?")
    await curator.says("зал <свободен> & открыт")
    noted = await curator.sees("Заметка: зал <свободен> & открыт")
    await curator.taps("Заметка", on=noted)
    await curator.sees("зал <свободен> & открыт")
    await curator.taps("✎ 1")
    await curator.sees("Меняем ответ")
    await curator.says("зал занят")
    await curator.sees("Заметка: зал занят")


async def test_a_photo_and_a_document_are_attached_and_come_back_as_what_they_were(
    school: Installation,
) -> None:
    """A workbook that is asked for is an attachment, not a roadmap."""
    curator = await with_dates(school)
    card = await opens_item(curator, 1, 3)
    assert "Показать файл" not in labels(card)
    await curator.taps("Приложить файл", on=card)
    await curator.sees("Какой файл приложить?")
    await curator.says("потом")
    await curator.sees("Здесь нужен файл")
    await curator.sends_photo()
    kept = await curator.sees("Файл: приложен")
    await curator.taps("Показать файл", on=kept)
    shown = await curator.sees("Определить, кому интересно наставничество")
    assert "photo" in shown.wire
    content = book()
    for name in ("повестка <1>.pdf", "список.xlsx"):
        await curator.taps("Приложить файл", on=kept)
        await curator.sees("Какой файл приложить?")
        await curator.sends_document(content, name)
        kept = await curator.sees(f"Файл: {name}")
        await curator.taps("Показать файл", on=kept)
        assert await curator.sees_document(name) == content


def book() -> bytes:
    content = io.BytesIO()
    Workbook().save(content)
    return content.getvalue()


async def test_whoever_stopped_in_the_middle_comes_back_to_where_they_were(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await opens_item(curator, 1, 13)
    await curator.taps("Внести номер и дату")
    await curator.sees("Какой у документа номер?")
    await curator.says("12-п")
    await curator.sees("Какого числа он подписан?")
    await curator.taps("Прервать, продолжу позже")
    await curator.sees("Отложили. Ответы сохранены")
    await curator.says("/today")
    await curator.sees("Сегодня, 7 сентября")
    await curator.says("/start")
    await curator.sees("С возвращением. Вы на вопросе 2")
    await curator.taps("Продолжить")
    await curator.sees("Какого числа он подписан?")
    await curator.says("2 сентября 2026")
    await curator.sees("До какого числа он действует?")
