"""What a curator does in the room of questionnaires, for the conversations about it."""

from tests.conversations.people import Person
from tests.conversations.workbook import Sheet

TITLE = "Чем я могу быть полезен в качестве наставника?"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PATIENCE = 20.0
"""Seconds: a workbook is read by a process of its own."""
NICKNAME = {"type": "text", "name": "nickname", "label": "Как к Вам обращаться?", "required": "yes"}


async def opens_card(curator: Person) -> None:
    await curator.says("/forms")
    await curator.sees("Анкеты: ")
    while not any(b["text"].startswith(TITLE[:30]) for b in buttons(curator)):
        await curator.taps("Дальше →")
        await curator.sees("Анкеты: ")
    await curator.taps(
        next(b["text"] for b in buttons(curator) if b["text"].startswith(TITLE[:30]))
    )
    await curator.sees("Заполняют те, кто хочет стать наставником")


def buttons(person: Person) -> list[dict[str, str]]:
    return [button for row in person.last.inline_keyboard for button in row]


async def downloads(curator: Person) -> Sheet:
    await opens_card(curator)
    await curator.taps("Скачать XLSX")
    return Sheet(await curator.sees_document("mentor.xlsx", PATIENCE))


async def sends(curator: Person, sheet: Sheet, name: str = "mentor.xlsx") -> None:
    await curator.sends_document(sheet.saved(), name, XLSX)
    await curator.sees("Проверяю файл, это займёт несколько секунд.")


async def publishes(curator: Person, sheet: Sheet) -> None:
    await sends(curator, sheet)
    await curator.sees("Сохранил как черновик", PATIENCE)
    await curator.taps("Опубликовать")
    await curator.sees("Опубликовано, версия 2")


async def opens_changed(curator: Person) -> None:
    await curator.says("/forms")
    listed = await curator.sees("изменена школой")
    first = listed.inline_keyboard[0][0]["text"]
    await curator.taps(first)
