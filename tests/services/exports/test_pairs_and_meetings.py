"""Pairs and their meetings in the workbook."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from db.queries import meetings, orders, pairs
from db.types import new_id
from mentoring.meetings import Attendance, Kind, Meeting
from mentoring.meetings import State as Met
from mentoring.orders import Kind as Ordered
from mentoring.orders import Order
from mentoring.pairs import Agreement, State
from services import roadmap
from tests.db.examples import NOW
from tests.services.acting import Acting
from tests.services.exports.desk import Book, Desk
from tests.services.meetings.room import CURATOR, HOUR, Room, furnished


async def taken_home(room: Room) -> Book:
    async with room.acting.by(CURATOR) as act:
        await roadmap.install(act, act.school)
    return await Desk(room.acting, room.curator).book(CURATOR)


async def meets(room: Room, state: Met, **more: Any) -> Meeting:
    made = Meeting(new_id(), room.acting.school.id, Kind.REGULAR, room.group, state)
    made = replace(made, starts_at=NOW + HOUR, place="кабинет 204", **more)
    async with room.acting.database.begin() as session:
        await meetings.add_meeting(session, made, NOW)
    return made


async def test_a_pair_stands_with_its_order_and_what_was_agreed_on(acting: Acting) -> None:
    room = await furnished(acting)
    order = Order(new_id(), acting.school.id, Ordered.PAIRS, "41-од", date(2026, 12, 2))
    agreed = Agreement(format="Очно", every_days=7, goals="=Собрать робота", rhythm="Раз в неделю")
    changed = replace(
        room.pairs[0],
        state=State.RUNNING,
        form="employer_pupil",
        order_id=order.id,
        agreement=agreed,
    )
    async with acting.database.begin() as session:
        await orders.add_order(session, order, room.curator, NOW)
        await pairs.save_pair(session, changed, list(State), NOW)
    await meets(room, Met.HELD)
    (row,) = (await taken_home(room)).sheets["Пары"]
    assert (row["Наставник"], row["Наставляемый"], row["Класс"]) == (
        "Петров Айсен Иванович",
        "Николаев Кирилл",
        "7 «Б»",
    )
    assert (row["Пара"], row["Форма наставничества"]) == ("Занимаются", "работодатель – ученик")
    assert (row["Приказ №"], row["Цели"]) == ("41-од", "=Собрать робота")
    assert (row["Встреч прошло"], row["Следующая встреча"]) == (1, None)
    (request,) = (await Desk(acting, room.curator).book(CURATOR)).sheets["Запросы"]
    assert (request["Наставник"], request["Ждёт, дней"]) == ("Петров Айсен Иванович", None)


async def test_a_meeting_of_a_group_names_everybody_and_the_marks_of_each_side(
    acting: Acting,
) -> None:
    room = await furnished(acting, State.RUNNING, mentees=2)
    made = await meets(room, Met.HELD, proposed_by_id=room.mentor.id)
    async with acting.database.begin() as session:
        for person, mark in zip((room.mentor, *room.mentees), (9, 8, 7), strict=True):
            said = Attendance(made.id, person.id, held=True, mark=mark, said_at=NOW)
            await meetings.save_attendance(session, acting.school.id, said)
    (row,) = (await taken_home(room)).sheets["Встречи"]
    assert row["Начало"] == datetime(2026, 11, 23, 15, 0)  # noqa: DTZ001 - a cell knows no zone
    assert row["Наставляемые"] == "Николаев Кирилл, Иванов Олег1"
    assert (row["Состояние"], row["Кто предложил"]) == ("прошла", "Петров Айсен Иванович")
    assert row["Оценка наставника"] == 9
    assert set(row["Оценка наставляемых"].split("; ")) == {"7", "8"}


async def test_a_talk_is_with_a_candidate(acting: Acting) -> None:
    room = await furnished(acting)
    talk = Meeting(new_id(), acting.school.id, Kind.TALK, room.mentor.id, Met.OFFERED)
    async with acting.database.begin() as session:
        await meetings.add_meeting(session, talk, NOW)
    (row,) = (await taken_home(room)).sheets["Встречи"]
    assert (row["Встреча"], row["Наставник"]) == ("Беседа в школе", "Петров Айсен Иванович")
    assert (row["Начало"], row["Наставляемые"]) == (None, None)
