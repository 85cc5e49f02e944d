"""Sending: until Telegram confirms it, in order, and no more often than it was cut off."""

from datetime import timedelta

import pytest
from aiogram.methods import AnswerCallbackQuery, EditMessageText, SendDocument, SendMessage
from aiogram.types import BufferedInputFile

from bot.courier import MOST_BROADCASTS
from bot.ride import MOST_IN_FLIGHT
from bot.sandbox import Fault
from bot.sandbox import Person as Account
from db.queues.outbox import Priority
from db.tables import attachment
from mentoring.people import Role
from tests.bot.engine_room import Room, texts_of, until
from tests.conversations.people import Person


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


async def test_a_reply_never_waits_behind_a_thousand_broadcasts(room: Room) -> None:
    """Not at the start, not in the middle, and not behind the one that goes to the same chat."""
    crowd = [room.sandbox.world.add(Account(5000 + n, "Имя", started=True)) for n in range(1000)]
    for_all = [SendMessage(chat_id=person.id, text="всем") for person in crowd]
    waiting, informed = await room.somebody("Айсен"), await room.somebody("Сардана")
    await room.post(*for_all, *to_both(waiting, informed), priority=Priority.BROADCAST)
    await room.say_to(informed, "новость", priority=Priority.NOTICE)
    await room.say_to(waiting, "ответ")
    async with room.sending():
        await informed.sees("новость")
        await waiting.sees("ответ")
        assert delivered(room, "всем") <= MOST_BROADCASTS
        await until(lambda: delivered(room, "всем") > 100)
        before = delivered(room, "всем")
        await room.say_to(waiting, "ещё")
        await waiting.sees("ещё")
        assert delivered(room, "всем") - before <= 2 * MOST_BROADCASTS
        assert texts_of(waiting) == ["ответ", "ещё"]
        await room.all_sent(hurry=False)
    assert delivered(room, "всем") == 1002


def to_both(*people: Person) -> list[SendMessage]:
    return [SendMessage(chat_id=person.id, text="всем") for person in people]


def delivered(room: Room, words: str) -> int:
    sent = room.sandbox.world.delivered.items()
    return sum(count for send, count in sent if f"text={words}" in send.content)


async def test_broadcasts_take_a_third_of_the_places_at_most(room: Room) -> None:
    crowd = [room.sandbox.world.add(Account(5000 + n, "Имя", started=True)) for n in range(60)]
    for_all = [SendMessage(chat_id=person.id, text="всем") for person in crowd]
    await room.post(*for_all, priority=Priority.BROADCAST)
    taken = await room.app.courier._exchange([])
    assert len(taken) == MOST_BROADCASTS == MOST_IN_FLIGHT // 3


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
