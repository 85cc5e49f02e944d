"""Edits, deletions and answers to taps."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.sandbox import Sandbox
from tests.conversations.people import Person


def keyboard(*texts: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=text, callback_data=f"tap:{text}") for text in texts]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def test_an_edit_is_seen_as_new(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_message(mentor.id, "Выберите", reply_markup=keyboard("А", "Б"))
    await mentor.sees("Выберите")
    edited = await bot.edit_message_text(
        "Выбрано: А", chat_id=mentor.id, message_id=sent.message_id
    )
    assert isinstance(edited, Message)
    assert edited.reply_markup is None
    assert (await mentor.sees("Выбрано: А")).id == sent.message_id


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_message(mentor.id, "Выберите", reply_markup=keyboard("А"))
    for _ in range(2):
        with pytest.raises(TelegramBadRequest, match="message is not modified: specified new"):
            await bot.edit_message_reply_markup(
                chat_id=mentor.id, message_id=sent.message_id, reply_markup=keyboard("А")
            )


async def test_a_keyboard_is_changed_and_taken_away(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_message(mentor.id, "Выберите", reply_markup=keyboard("А"))
    await bot.edit_message_reply_markup(
        chat_id=mentor.id, message_id=sent.message_id, reply_markup=keyboard("✓ А")
    )
    assert mentor.last.buttons == ["✓ А"]
    await bot.edit_message_reply_markup(chat_id=mentor.id, message_id=sent.message_id)
    assert mentor.last.buttons == []


async def test_what_is_not_there_cannot_be_edited(bot: Bot, mentor: Person) -> None:
    said = await mentor.says("моё")
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("не моё", chat_id=mentor.id, message_id=said.id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("что", chat_id=mentor.id, message_id=999)


async def test_a_deleted_message_is_gone(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_message(mentor.id, "Лишнее")
    assert await bot.delete_message(mentor.id, sent.message_id)
    assert "Лишнее" not in mentor.transcript()
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(mentor.id, sent.message_id)


async def test_a_tap_is_told_and_answered(bot: Bot, mentor: Person) -> None:
    await bot.send_message(mentor.id, "Выберите", reply_markup=keyboard("А"))
    await mentor.taps("А")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "tap:А"
    assert isinstance(query.message, Message)
    assert query.message.text == "Выберите"
    await bot.answer_callback_query(query.id, text="Записал", show_alert=True)
    toast = await mentor.sees_toast("Записал")
    assert toast.is_alert
    assert mentor.toast == "Записал"


async def test_an_old_or_invented_query_is_refused(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    sandbox.world.tap_lifetime = 0
    await bot.send_message(mentor.id, "Выберите", reply_markup=keyboard("А"))
    await mentor.taps("А")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    for number in (query.id, "12345"):
        with pytest.raises(TelegramBadRequest, match="query is too old and response timeout"):
            await bot.answer_callback_query(number)
