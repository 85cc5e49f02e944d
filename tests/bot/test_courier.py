"""Sending: until Telegram confirms it, in order, and no more often than it was cut off."""

from datetime import timedelta

import pytest
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendDocument
from aiogram.types import BufferedInputFile

from bot.sandbox import Fault
from db.queues.outbox import Priority
from db.tables import attachment
from mentoring.people import Role
from tests.bot.engine_room import Room, texts_of, until


async def test_a_message_is_sent_once_and_its_words_are_forgotten(room: Room) -> None:
    mentor = await room.somebody()
    async with room.sending():
        await room.say_to(mentor, "раз")
        message = await mentor.sees("раз")
        await room.all_sent(hurry=False)
    (row,) = await room.rows()
    assert (row.outcome, row.message_id, row.payload) == ("sent", message.id, None)
    assert texts_of(mentor) == ["раз"]


async def test_telegrams_wish_to_wait_is_honoured_to_the_second(room: Room) -> None:
    mentor = await room.somebody()
    room.sandbox.faults.after("sendMessage", Fault.TOO_MANY_REQUESTS, seconds=60)
    async with room.sending():
        await room.say_to(mentor, "раз")
        await until(lambda: room.app.courier.tally.deferred)
        room.later(timedelta(seconds=58))
        await mentor.sees_nothing(0.2)
        room.later(timedelta(seconds=2))
        await mentor.sees("раз")
    assert texts_of(mentor) == ["раз"]


@pytest.mark.parametrize("fault", [Fault.SERVER_ERROR, Fault.CUT_BEFORE, Fault.UNAUTHORIZED])
async def test_what_did_not_arrive_is_sent_again_until_it_does(room: Room, fault: Fault) -> None:
    mentor = await room.somebody()
    room.sandbox.faults.after("sendMessage", fault, fault, fault)
    async with room.sending():
        await room.say_to(mentor, "раз")
        await room.all_sent()
    assert texts_of(mentor) == ["раз"]
    (row,) = await room.rows()
    assert (row.tries, row.outcome) == (3, "sent")


async def test_a_lost_answer_repeats_the_message_as_often_as_it_was_lost(room: Room) -> None:
    mentor = await room.somebody()
    room.sandbox.faults.after("sendMessage", Fault.CUT_AFTER, Fault.CUT_AFTER)
    async with room.sending():
        await room.say_to(mentor, "раз")
        await room.all_sent()
    assert texts_of(mentor) == ["раз"] * 3
    assert room.sandbox.faults.ambiguous(mentor.last.send) == 2


async def test_who_blocked_the_bot_is_marked_and_the_curator_told_once(room: Room) -> None:
    curator = await room.somebody("Мария", Role.CURATOR)
    mentor = await room.somebody("Айсен", Role.MENTOR)
    await mentor.blocks_the_bot()
    async with room.sending():
        await room.say_to(mentor, "раз", "два", "три")
        await curator.sees("Айсен")
        await room.all_sent()
    assert len(texts_of(curator)) == 1
    assert texts_of(mentor) == []
    assert sorted(map(str, await room.outcomes())) == ["sent", *["unreachable"] * 3]
    assert (await room.remember(mentor)).unreachable


async def test_not_modified_and_too_old_count_as_done(room: Room) -> None:
    mentor = await room.somebody()
    async with room.sending():
        await room.say_to(mentor, "раз")
        same = await mentor.sees("раз")
        await room.post(
            EditMessageText(chat_id=mentor.id, message_id=same.id, text="раз"),
            AnswerCallbackQuery(callback_query_id="1"),
        )
        await room.all_sent(hurry=False)
    assert await room.outcomes() == ["sent", "sent", "sent"]


async def test_a_refused_message_does_not_hold_the_next_one(room: Room) -> None:
    mentor = await room.somebody()
    nowhere = EditMessageText(chat_id=mentor.id, message_id=999_999, text="раз")
    async with room.sending():
        await room.post(nowhere)
        await room.say_to(mentor, "два")
        await mentor.sees("два")
        await room.all_sent(hurry=False)
    assert await room.outcomes() == ["refused", "sent"]
    assert room.app.courier.tally.refused == 1


async def test_an_answer_to_a_tap_that_telegram_forgot_is_not_tried_for_ever(room: Room) -> None:
    await room.somebody()
    room.sandbox.faults.often("answerCallbackQuery", Fault.SERVER_ERROR, 1)
    async with room.sending():
        await room.post(AnswerCallbackQuery(callback_query_id="1"))
        await room.all_sent()
    assert await room.outcomes() == ["expired"]


async def test_order_within_a_chat_holds_whatever_goes_wrong(room: Room) -> None:
    everybody = [await room.somebody(name) for name in ("Айсен", "Сардана", "Дьулус")]
    words = [f"{number}" for number in range(12)]
    for fault in (Fault.TOO_MANY_REQUESTS, Fault.SERVER_ERROR, Fault.CUT_BEFORE, Fault.CUT_AFTER):
        room.sandbox.faults.often("sendMessage", fault, 0.1)
    async with room.sending():
        for person in everybody:
            await room.say_to(person, *words)
        await room.all_sent()
    for person in everybody:
        said = texts_of(person)
        assert said == sorted(said, key=int)
        assert sorted(set(said), key=int) == words
        for word in words:
            sends = [m.send for m in person.chat.messages.values() if m.text == word and m.by_bot]
            assert len(sends) <= 1 + room.sandbox.faults.ambiguous(sends[0])


async def test_who_waits_for_an_answer_is_served_before_broadcasts(room: Room) -> None:
    crowd = [await room.somebody(f"Имя{number}") for number in range(55)]
    for person in crowd:
        await room.say_to(person, "всем", priority=Priority.BROADCAST)
    waiting, informed = await room.somebody("Айсен"), await room.somebody("Сардана")
    await room.say_to(informed, "новость", priority=Priority.NOTICE)
    await room.say_to(waiting, "ответ")
    async with room.sending():
        await room.all_sent(hurry=False)
    order = [call.params["text"] for call in room.sandbox.calls.of("sendMessage")]
    assert len(order) == 57
    assert order.index("ответ") < 10
    assert order.index("новость") < 10


async def test_a_file_arrives_whole_also_at_the_second_try_and_is_then_erased(room: Room) -> None:
    mentor = await room.somebody()
    content = bytes(range(256)) * 400
    room.sandbox.faults.after("sendDocument", Fault.SERVER_ERROR)
    file = BufferedInputFile(content, filename="my-data.html")
    async with room.sending():
        await room.post(SendDocument(chat_id=mentor.id, document=file, caption="Ваши данные"))
        assert await room.rows(attachment)
        await room.all_sent()
    assert await mentor.sees_document("my-data.html") == content
    assert await room.rows(attachment) == []
    (row,) = await room.rows()
    assert row.file_id


async def test_what_waits_is_sent_at_the_end_also_if_nobody_rings(room: Room) -> None:
    mentor = await room.somebody()
    await room.say_to(mentor, "раз", "два")
    room.app.outbox.close()
    await room.app.courier.run()
    await room.app.courier.drain()
    assert texts_of(mentor) == ["раз", "два"]
