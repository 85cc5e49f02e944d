"""Trouble on request, counted for each message."""

import asyncio

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from bot.sandbox import Fault, Faults, Sandbox
from tests.conversations.people import Person
from tests.sandbox.conftest import bot_for


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.TOO_MANY_REQUESTS, TelegramRetryAfter),
        (Fault.SERVER_ERROR, TelegramServerError),
        (Fault.UNAUTHORIZED, TelegramUnauthorizedError),
        (Fault.FORBIDDEN, TelegramForbiddenError),
        (Fault.CUT_BEFORE, TelegramNetworkError),
    ],
)
async def test_a_refused_or_cut_call_does_nothing(
    sandbox: Sandbox, bot: Bot, mentor: Person, fault: Fault, error: type[Exception]
) -> None:
    sandbox.faults.after("sendMessage", fault, seconds=7)
    with pytest.raises(error) as refusal:
        await bot.send_message(mentor.id, "раз")
    if isinstance(refusal.value, TelegramRetryAfter):
        assert refusal.value.retry_after == 7
    assert "раз" not in mentor.transcript()
    await bot.send_message(mentor.id, "раз")
    await mentor.sees("раз")


async def test_a_lost_answer_is_a_message_that_did_arrive(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    sandbox.faults.after("sendMessage", Fault.CUT_AFTER, None)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(mentor.id, "раз")
    await bot.send_message(mentor.id, "раз")
    send = mentor.last.send
    assert send is not None
    assert sandbox.world.delivered[send] == 2
    assert sandbox.faults.ambiguous(send) == 1


async def test_what_is_cut_is_counted_for_this_very_message(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    faults = (Fault.CUT_BEFORE, Fault.SERVER_ERROR, Fault.TOO_MANY_REQUESTS, Fault.CUT_AFTER)
    sandbox.faults.after("sendMessage", *faults)
    for _ in faults:
        with pytest.raises((TelegramNetworkError, TelegramServerError, TelegramRetryAfter)):
            await bot.send_message(mentor.id, "раз")
    first = mentor.last.send
    await bot.send_message(mentor.id, "два")
    assert sandbox.faults.ambiguous(first) == 3
    assert sandbox.faults.ambiguous(mentor.last.send) == 0


async def test_a_sender_that_is_gone_before_its_answer_is_counted(
    sandbox: Sandbox, mentor: Person
) -> None:
    sandbox.faults.after("sendMessage", Fault.SLOW, seconds=0.2)
    address = f"{sandbox.url}/bot{sandbox.token}/sendMessage"
    async with aiohttp.ClientSession() as session:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await session.post(address, json={"chat_id": mentor.id, "text": "раз"})
    message = await mentor.sees("раз")
    await asyncio.sleep(0.3)
    assert sandbox.faults.ambiguous(message.send) == 1


async def test_the_same_seed_gives_the_same_trouble() -> None:
    orders = []
    for _ in range(2):
        faults = Faults(seed=5)
        faults.often("*", Fault.SERVER_ERROR, 0.3)
        faults.often("sendMessage", Fault.SLOW, 0.3)
        orders.append([faults.pick("sendMessage") for _ in range(200)])
    assert orders[0] == orders[1]
    kinds = {picked[0] for picked in orders[0] if picked}
    assert kinds == {Fault.SERVER_ERROR, Fault.SLOW}


async def test_receiving_is_spared_by_a_rule_for_all_methods() -> None:
    faults = Faults()
    faults.often("*", Fault.SERVER_ERROR, 1)
    assert faults.pick("getUpdates") is None
    assert faults.pick("getMe") == (Fault.SERVER_ERROR, 1)
    faults.stop()
    assert faults.pick("getMe") is None


async def test_speed_limits_are_kept_when_asked_for() -> None:
    async with Sandbox.running(limits=True) as sandbox:
        bot, mentor = bot_for(sandbox), Person.joins(sandbox, "Айсен")
        await mentor.starts()
        for _ in range(3):
            await bot.send_message(mentor.id, "ещё")
        with pytest.raises(TelegramRetryAfter, match="retry after 1") as refusal:
            await bot.send_message(mentor.id, "ещё")
        assert refusal.value.retry_after == 1
        others = [Person.joins(sandbox, f"Имя{n}") for n in range(40)]
        for person in others:
            await person.starts()
        answers = await asyncio.gather(
            *(bot.send_message(person.id, "всем") for person in others), return_exceptions=True
        )
        refused = sum(isinstance(answer, TelegramRetryAfter) for answer in answers)
        assert 5 <= refused <= 13
        await bot.session.close()


async def test_calls_are_logged_within_bounds() -> None:
    async with Sandbox.running(log_size=5) as sandbox:
        bot, mentor = bot_for(sandbox), Person.joins(sandbox, "Айсен")
        await mentor.starts()
        for number in range(8):
            await bot.send_message(mentor.id, f"{number}")
        assert [call.params["text"] for call in sandbox.calls] == ["3", "4", "5", "6", "7"]
        assert sandbox.calls.total == 8
        await bot.session.close()
