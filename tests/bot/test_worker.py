"""Acting: what fails is set aside after three tries, and nobody else pays for it."""

import asyncio
from typing import Any

from aiogram import Dispatcher, F, Router
from aiogram.methods import SendMessage
from aiogram.types import Message

from bot.worker import TRIES, Worker
from db.tables import inbox, job
from mentoring.people import Role
from services import enrolment
from services.act import Act
from tests.bot.engine_room import Room, waiting
from tests.conversations.people import Person

ALARM = 4711


class Broken(Exception):  # noqa: N818 - a bug, as a handler could have one
    """What a bug raises; its words could repeat what a person wrote."""


def echo() -> Dispatcher:
    """A bot that repeats what is said, but for words that break it."""
    router, dispatcher = Router(), Dispatcher(disable_fsm=True)

    @router.message(F.text == "сломайся")
    async def on_trouble(message: Message, act: Act) -> None:
        await act.start_job("mydata", {"person": str(message.chat.id)})
        await enrolment.choose_language(act, "en")
        raise Broken(message.text)

    @router.message(F.text == "дважды")
    async def on_twice(message: Message) -> list[SendMessage]:
        return [message.answer("раз"), message.answer("два")]

    @router.message(F.text == "молчи")
    async def on_silence(_message: Message) -> None:
        return None

    @router.message(F.text)
    async def on_anything(message: Message, act: Act) -> SendMessage:
        await act.start_job("mydata", {"person": str(message.chat.id)})
        return message.answer(f"эхо {message.text}")

    dispatcher.include_router(router)
    return dispatcher


def worker_of(room: Room, dispatcher: Dispatcher | None = None) -> Worker:
    return Worker(room.app.acts, dispatcher or echo(), room.app.bell, ALARM)


async def work_off(room: Room, worker: Worker) -> None:
    """Until nothing is open, however often something must be tried."""
    async with asyncio.timeout(10):
        while not all(row.done_at for row in await room.rows(inbox)):
            if not await worker.handle_batch():
                room.later()


async def test_what_people_say_at_one_moment_is_handled_in_one_transaction(room: Room) -> None:
    crowd = [await room.somebody(f"Имя{number}") for number in range(10)]
    for person in crowd:
        await person.says("привет")
    await room.take_in()
    assert await worker_of(room).handle_batch() == 10
    assert await waiting(room) == [(person.id, "эхо привет") for person in crowd]


async def test_updates_of_one_person_are_handled_in_order(room: Room) -> None:
    person = await room.somebody()
    for number in range(6):
        await person.says(str(number))
    await room.take_in()
    await work_off(room, worker_of(room))
    assert await waiting(room) == [(person.id, f"эхо {number}") for number in range(6)]


async def test_a_handler_answers_with_one_message_several_or_none(room: Room) -> None:
    person = await room.somebody()
    for words in ("дважды", "молчи"):
        await person.says(words)
    await person.sends_sticker()
    await room.take_in()
    await work_off(room, worker_of(room))
    assert await waiting(room) == [(person.id, "раз"), (person.id, "два")]
    assert await room.outcomes(inbox) == ["handled"] * 3


async def set_trouble(room: Room) -> tuple[Person, list[Person]]:
    """One who breaks the bot among nine others, all at one moment."""
    crowd = [await room.somebody(f"Имя{number}") for number in range(10)]
    unlucky = crowd.pop(4)
    for person in (*crowd[:4], unlucky, *crowd[4:]):
        await person.says("сломайся" if person is unlucky else "привет")
    await unlucky.says("ещё")
    await room.take_in()
    return unlucky, crowd


async def test_an_update_that_fails_three_times_is_set_aside_and_said_so(room: Room) -> None:
    curator = await room.somebody("Мария", Role.CURATOR)
    unlucky, _ = await set_trouble(room)
    await work_off(room, worker_of(room))
    said = await waiting(room)
    apologies = [words for chat, words in said if chat == unlucky.id]
    assert len(apologies) == 2
    assert curator.account.first_name in apologies[0]
    assert apologies[1] == "эхо ещё", "what came after it is handled"
    (alarm,) = [words for chat, words in said if chat == ALARM]
    assert "Broken" in alarm
    assert "сломайся" not in alarm
    (row,) = [row for row in await room.rows(inbox) if row.outcome != "handled"]
    assert (row.outcome, row.error, row.tries) == ("set_aside", "Broken", TRIES - 1)
    assert row.payload is None


async def test_others_of_the_same_moment_are_neither_harmed_nor_answered_twice(
    room: Room,
) -> None:
    unlucky, crowd = await set_trouble(room)
    await work_off(room, worker_of(room))
    said = await waiting(room)
    for person in crowd:
        assert [words for chat, words in said if chat == person.id] == ["эхо привет"]
    lanes = sorted(row.lane for row in await room.rows(job))
    assert lanes == sorted(person.id for person in (*crowd, unlucky))


async def test_what_the_failed_handler_had_changed_is_undone(room: Room) -> None:
    unlucky = await room.somebody()
    await unlucky.says("сломайся")
    await room.take_in()
    await work_off(room, worker_of(room))
    assert (await room.remember(unlucky)).language == "ru"
    assert await room.rows(job) == []


async def test_an_update_that_cannot_even_be_read_harms_nobody(room: Room) -> None:
    person = await room.somebody()
    await person.says("привет")
    await room.take_in({"update_id": 1, "message": {"nonsense": 1}})
    await work_off(room, worker_of(room))
    assert sorted(map(str, await room.outcomes(inbox))) == ["handled", "set_aside"]
    assert (person.id, "эхо привет") in await waiting(room)


async def test_a_failure_that_passes_is_not_noticed_by_the_person(room: Room) -> None:
    router, dispatcher, failures = Router(), Dispatcher(disable_fsm=True), [Broken(), Broken()]

    @router.message()
    async def on_message(message: Message) -> Any:
        if failures:
            raise failures.pop()
        return message.answer("наконец")

    dispatcher.include_router(router)
    person = await room.somebody()
    await person.says("привет")
    await room.take_in()
    await work_off(room, worker_of(room, dispatcher))
    assert await waiting(room) == [(person.id, "наконец")]


async def test_a_stranger_is_told_nothing_but_the_operator_is(room: Room) -> None:
    stranger = Person.joins(room.sandbox, "Никто")
    await stranger.says("сломайся")
    await room.take_in()
    await work_off(room, worker_of(room))
    assert [chat for chat, _ in await waiting(room)] == [ALARM]


async def test_the_other_way_round_all_bad_is_all_set_aside(room: Room) -> None:
    crowd = [await room.somebody(f"Имя{number}") for number in range(4)]
    for person in crowd:
        await person.says("сломайся")
    await room.take_in()
    await work_off(room, worker_of(room))
    assert await room.outcomes(inbox) == ["set_aside"] * 4
