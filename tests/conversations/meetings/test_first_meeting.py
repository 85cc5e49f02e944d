"""From the first offered time to «how was it», as mentor, pupil, mother and curator live it."""

from datetime import datetime, timedelta

import pytest
from icalendar import Calendar, Event

from bot.sandbox.chats import Message
from tests.conversations.pairs.room import Room, opened
from tests.conversations.people import Person
from tests.installation import Installation

MONDAY = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - on the school's clocks
SATURDAY = MONDAY.replace(day=28, hour=11)
"""Both have said that they are free on Saturdays."""
FIRST = "сб, 28 ноября, 11:00"
SECOND = "сб, 5 декабря, 14:00"


@pytest.fixture
async def room(school: Installation) -> Room:
    await school.settles()
    await school.stands_at(MONDAY)
    made = await opened(school)
    await made.all_agree()
    return made


def labels(message: Message) -> list[str]:
    return [button["text"] for row in message.inline_keyboard for button in row]


async def begins(person: Person, whom: str) -> Message:
    await person.says("/meetings")
    await person.sees("Встреч впереди пока нет")
    await person.taps(f"Предложить встречу · {whom}")
    return await person.sees("Предлагаем пробную встречу")


async def offers(room: Room) -> None:
    """The mentor ticks two of the times that suit both, and names the place."""
    shown = await begins(room.mentor, "Кирилл, 9 «Б»")
    assert FIRST in labels(shown)
    await room.mentor.taps(FIRST)
    await room.mentor.sees("Предлагаем пробную встречу")
    await room.mentor.taps(SECOND)
    await room.mentor.taps("Дальше: место · 2")
    await room.mentor.sees("Где встретитесь?")
    await room.mentor.says("кабинет 204")
    await room.mentor.sees("Ждём ответа: Кирилл, 9 «Б»")


async def is_set(room: Room) -> tuple[Message, str]:
    """Gives the message with the times, and what the button carried that was tapped."""
    await offers(room)
    offered = await room.teen.sees("Пробная встреча: выбираем время")
    assert "кабинет 204" in offered.text
    assert "С кем: Айсен Петрович" in offered.text
    old = labels_data(offered)[0]
    await room.teen.taps(FIRST, on=offered)
    await room.teen.sees("Пробная встреча назначена")
    return offered, old


async def calendar_of(person: Person) -> Event:
    (event,) = Calendar.from_ical(await person.sees_document("meeting.ics")).walk("VEVENT")
    assert isinstance(event, Event)
    return event


async def test_the_first_meeting_from_an_offer_to_how_it_was(room: Room) -> None:
    await is_set(room)
    told = await room.mentor.sees("Пробная встреча назначена")
    assert "суббота, 28 ноября, 11:00" in told.text
    assert "Родители об этой встрече знают" in told.text
    mother = await room.mother.sees("Пробная встреча назначена")
    assert "Туда придёт: Кирилл, 9 «Б»" in mother.text
    assert "С кем: Егоров Айсен Петрович" in mother.text

    await room.school.stands_at(SATURDAY - timedelta(days=1))
    await room.mentor.sees("Пробная встреча — завтра в 11:00")
    await room.school.stands_at(SATURDAY - timedelta(hours=1))
    await room.teen.sees("Пробная встреча — через час")
    await room.school.stands_at(SATURDAY + timedelta(hours=2))
    await room.mentor.sees("Встреча состоялась?")
    await room.mentor.taps("Да")
    await room.mentor.sees("Как прошла встреча?")
    await room.mentor.taps("9")
    await room.mentor.sees("Что получилось?")
    await room.mentor.taps("Пропустить")
    await room.mentor.sees("Что было трудно?")
    await room.mentor.taps("Пропустить")
    await room.mentor.sees("Проверьте")
    await room.mentor.taps("Отправить")
    await room.mentor.sees("прочитает куратор программы")
    await room.teen.sees("Встреча состоялась?")
    await room.teen.taps("Нет")
    await room.teen.sees("Записал: не состоялась")
    disputed = await room.curator.sees("О встрече говорят по-разному")
    assert "Состоялась: Айсен Петрович\nНе состоялась: Кирилл" in disputed.text


async def test_the_calendar_file_follows_the_meeting_until_it_is_called_off(room: Room) -> None:
    await is_set(room)
    first = await calendar_of(room.mentor)
    assert first.decoded("dtstart").astimezone(room.school.app.settings.zone).hour == 11
    assert str(first["location"]) == "кабинет 204"
    await room.mentor.taps("Отменить")
    asked = await room.mentor.sees("Отменить встречу?")
    await room.mentor.taps("Отменить и объяснить почему", on=asked)
    await room.mentor.sees("Что передать остальным?")
    await room.mentor.says("Заболел, вернусь в пятницу")
    last = await calendar_of(room.mentor)
    told = await room.teen.sees("Пробной встречи не будет")
    assert "Причина: Заболел, вернусь в пятницу" in told.text
    await room.mother.sees("Пробной встречи не будет")
    assert (last["status"], last["uid"]) == ("CANCELLED", first["uid"])
    assert last.decoded("sequence") > first.decoded("sequence")
    await room.school.stands_at(SATURDAY - timedelta(hours=1))
    await room.teen.sees_nothing()


async def test_a_meeting_moves_and_the_old_buttons_change_nothing(room: Room) -> None:
    offered, old = await is_set(room)
    await room.teen.taps("Перенести")
    shown = await room.teen.sees("Переносим встречу")
    assert FIRST not in labels(shown)
    await room.teen.taps(SECOND)
    await room.teen.taps("Отправить · 1 · кабинет 204")
    await room.teen.sees("Ждём ответа: Айсен Петрович")
    moved = await room.mentor.sees("Встреча переносится")
    assert "Прежнее время отменяется: суббота, 28 ноября, 11:00" in moved.text
    await room.mother.sees("Другое время сейчас выбирают")
    room.teen.taps_with(old, on=offered)
    await room.teen.sees("уже что-то изменилось")
    await room.mentor.taps(SECOND)
    await room.mentor.sees("Пробная встреча назначена")
    await room.teen.sees("Пробная встреча назначена")


async def test_own_times_are_read_as_people_write_them_and_nothing_is_lost(room: Room) -> None:
    await begins(room.mentor, "Кирилл, 9 «Б»")
    await room.mentor.taps("Написать своё время")
    await room.mentor.sees("Когда удобно встретиться?")
    await room.mentor.says("воскресенье 29 ноября 12:00\nкак-нибудь на неделе")
    await room.mentor.sees("Где встретитесь?")
    await room.mentor.taps("Пропустить")
    await room.mentor.sees("Проверьте")
    await room.mentor.taps("Отправить")
    told = await room.mentor.sees("Часть строк я не понял")
    assert "• «как-нибудь на неделе»" in told.text
    assert "• воскресенье, 29 ноября, 12:00" in told.text
    await room.mentor.taps("Отправить то, что понятно: 1 время")
    await room.mentor.sees("Ждём ответа: Кирилл")
    await room.teen.sees("Пробная встреча: выбираем время")
    await room.teen.taps("Ничего не подходит")
    await room.teen.sees("Передал")
    await room.mentor.sees("Из предложенного времени ничего не подошло")


async def test_a_curator_sees_the_week_and_strangers_see_nothing(room: Room) -> None:
    await is_set(room)
    await room.curator.says("/meetings")
    week = await room.curator.sees("Встречи школы на неделю")
    assert FIRST in week.text
    assert "Айсен Петрович; Кирилл, 9 «Б»" in week.text
    await room.curator.taps("1", on=week)
    await room.curator.sees("Пробная встреча")
    for data in labels_data(week):
        room.child.taps_with(data)
        await room.child.sees("Такой встречи здесь нет")


def labels_data(message: Message) -> list[str]:
    return [str(button["callback_data"]) for row in message.inline_keyboard for button in row]


@pytest.mark.parametrize("data", ["mg:x", "mx:a:trial:tick:1:ffffff", "mo:1:2:3", "mc::0:0"])
async def test_a_button_of_nothing_is_answered_kindly(room: Room, data: str) -> None:
    room.mentor.taps_with(data)
    await room.school.settles()
