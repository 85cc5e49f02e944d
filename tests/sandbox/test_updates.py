"""Telegram's rules of receiving by long polling."""

import asyncio
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError

from bot.sandbox import Sandbox
from tests.conversations.people import Person
from tests.sandbox.conftest import bot_for


async def texts(bot: Bot, **params: Any) -> list[str]:
    updates = await bot.get_updates(**params)
    return [str(update.message.text) for update in updates if update.message]


async def test_updates_come_again_until_a_higher_offset_confirms_them(
    bot: Bot, mentor: Person
) -> None:
    await mentor.says("раз")
    first, second = await bot.get_updates()
    assert [u.update_id for u in await bot.get_updates(offset=first.update_id)] == [
        first.update_id,
        second.update_id,
    ]
    assert await texts(bot, offset=second.update_id) == ["раз"]
    assert await texts(bot, offset=second.update_id + 1) == []
    assert await texts(bot) == []


async def test_limit_gives_the_oldest(bot: Bot, mentor: Person) -> None:
    await mentor.says("раз")
    await mentor.says("два")
    assert await texts(bot, limit=2) == ["/start", "раз"]


async def test_negative_offset_keeps_only_the_newest(bot: Bot, mentor: Person) -> None:
    for text in ("раз", "два", "три"):
        await mentor.says(text)
    assert await texts(bot, offset=-2) == ["два", "три"]
    assert await texts(bot) == ["два", "три"]


async def test_a_waiting_poll_is_woken_by_an_update(bot: Bot, mentor: Person) -> None:
    start = (await bot.get_updates())[-1].update_id
    poll = asyncio.create_task(texts(bot, offset=start + 1, timeout=30))
    await asyncio.sleep(0.05)
    await mentor.says("проснись")
    assert await asyncio.wait_for(poll, 2) == ["проснись"]


async def test_a_poll_with_a_timeout_ends_empty(bot: Bot) -> None:
    assert await texts(bot, timeout=1) == []


async def test_a_second_poller_ends_the_first_with_409(sandbox: Sandbox, bot: Bot) -> None:
    other = bot_for(sandbox)
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0.05)
    assert await other.get_updates(timeout=0) == []
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await first
    await other.session.close()


async def test_only_allowed_kinds_are_kept(bot: Bot, mentor: Person) -> None:
    message = (await bot.get_updates(allowed_updates=["edited_message"]))[0].message
    assert message is not None
    said = await mentor.says("опечтка")
    await mentor.edits(said, "опечатка")
    kinds = [update.event_type for update in await bot.get_updates(offset=-1)]
    assert kinds == ["edited_message"]


async def test_blocking_and_unblocking_are_told(bot: Bot, mentor: Person) -> None:
    await mentor.blocks_the_bot()
    await mentor.unblocks_the_bot()
    changes = [u.my_chat_member for u in await bot.get_updates() if u.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_everything_a_person_can_send_is_parsed(bot: Bot, mentor: Person) -> None:
    said = await mentor.says("посмотрите на https://example.org и /help")
    await mentor.edits(said, "посмотрите")
    await mentor.sends_photo(caption="кот")
    await mentor.sends_document(b"%PDF", "справка.pdf", "application/pdf")
    await mentor.sends_voice()
    await mentor.sends_sticker("🎉")
    await mentor.shares_contact("+79990001122")
    await mentor.forwards(said)
    updates = await bot.get_updates()
    kinds = [u.message.content_type for u in updates if u.message]
    assert kinds == ["text", "text", "photo", "document", "voice", "sticker", "contact", "text"]
    first = updates[1].message
    assert first is not None
    assert [entity.type for entity in first.entities or []] == ["url", "bot_command"]
    forwarded = updates[-1].message
    assert forwarded is not None
    assert forwarded.forward_origin is not None
