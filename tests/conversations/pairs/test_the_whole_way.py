"""A pair meets twice: from everybody's «yes» to a plan, with the meetings in between."""

import pytest

from tests.conversations.pairs.room import Room, opened
from tests.conversations.people import Person
from tests.conversations.test_reminders import noon
from tests.installation import Installation


@pytest.fixture
async def room(school: Installation) -> Room:
    return await opened(school)


async def names_a_time(mentor: Person, button: str, *, again: bool = False) -> None:
    """The first of the times that both have, in room 204, which is known the second time."""
    await mentor.taps(button)
    draft = await mentor.sees("С кем")
    await mentor.taps(draft.inline_keyboard[0][0]["text"])
    if again:
        await mentor.taps("Отправить · 1 · Кабинет 204")
        return
    await mentor.taps("Дальше: место · 1")
    await mentor.sees("Где")
    await mentor.says("Кабинет 204")


async def chooses(mentee: Person) -> None:
    offered = await mentee.sees("Кабинет 204")
    await mentee.taps(offered.inline_keyboard[0][0]["text"], on=offered)
    await mentee.sees("Когда")


async def tells(person: Person) -> None:
    """It was held, and it was good."""
    await person.sees("Встреча состоялась?")
    await person.taps("Да")
    await person.sees("Как прошла встреча?")
    await person.taps("9")
    await person.sees("Что получилось?")
    await person.says("Познакомились")
    await person.sees("Что было трудно?")
    await person.taps("Пропустить")
    await person.sees("Проверьте, пожалуйста")
    await person.taps("Отправить")


async def writes_the_plan(mentor: Person) -> None:
    await mentor.taps("Записать, о чём договорились")
    await mentor.sees("Как вы будете работать?")
    await mentor.taps("И очно, и по видеосвязи")
    await mentor.sees("Как часто")
    await mentor.taps("Раз в две недели")
    await mentor.sees("С чего начнёте")
    await mentor.says("Собрать первого робота")
    await mentor.sees("Где будете встречаться?")
    await mentor.taps("Пропустить")
    await mentor.sees("Проверьте, пожалуйста")
    await mentor.taps("Отправить")


async def test_two_meetings_lead_to_a_plan(room: Room) -> None:
    await room.all_agree()
    await names_a_time(room.mentor, "Назначить пробную встречу")
    await chooses(room.teen)
    await noon(room.school, 15)
    for person in (room.mentor, room.teen):
        await tells(person)
    await room.mentor.sees("Следующий шаг — встреча-планирование")
    await names_a_time(room.mentor, "Назначить встречу-планирование", again=True)
    await chooses(room.teen)
    await noon(room.school, 30)
    for person in (room.mentor, room.teen):
        await tells(person)
    await writes_the_plan(room.mentor)
    await room.mentor.sees("Всё готово")
    await noon(room.school, 31)
    ready = await room.curator.sees("Договорились о работе, дальше приказ")
    assert "Николаев Кирилл Олегович и наставник Егоров Айсен Петрович" in ready.text
    for person in (room.teen, room.mother):
        plan = await person.sees("Собрать первого робота")
        assert "Раз в две недели" in plan.text
        assert [row[0]["text"] for row in plan.inline_keyboard] == ["Как обстоят дела"]


async def test_a_refusal_calls_off_the_meeting_that_was_set(room: Room) -> None:
    await room.all_agree()
    await names_a_time(room.mentor, "Назначить пробную встречу")
    await chooses(room.teen)
    await room.teen.says("/pair")
    await room.teen.sees("Пробная встреча:")
    await room.teen.taps("Не подходит")
    await room.teen.taps("Планы изменились")
    await room.teen.sees("Понятно, спасибо")
    await room.mentor.sees("сейчас у другой стороны не получится")
    off = await room.mentor.sees("Пробной встречи не будет")
    assert "Планы" not in off.text
