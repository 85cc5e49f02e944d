"""A method becomes a row of the outbox: the Bot API's own JSON, files beside it, in its lane."""

import json

import pytest
from aiogram import Bot
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    SendDocument,
    SendMessage,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeChat, BufferedInputFile

from bot.outgoing import outgoing
from bot.sandbox import Sandbox
from db.queues.outbox import Priority
from tests.bot.engine_room import Room


@pytest.fixture
def bot(room: Room) -> Bot:
    return room.app.bot


async def test_the_payload_is_what_telegram_reads(bot: Bot, sandbox: Sandbox) -> None:
    del sandbox
    method = SendMessage(chat_id=7, text="Привет <b>👋</b>")
    made = await outgoing(method, bot, priority=Priority.NOTICE)
    assert made.method == "sendMessage"
    assert made.priority is Priority.NOTICE
    payload = json.loads(made.payload)
    assert payload["text"] == "Привет <b>👋</b>"
    assert payload["parse_mode"] == "HTML"
    assert None not in payload.values()


@pytest.mark.parametrize(
    ("method", "lane"),
    [
        (SendMessage(chat_id=7, text="a"), 7),
        (EditMessageText(chat_id=8, message_id=1, text="a"), 8),
        (AnswerCallbackQuery(callback_query_id="12"), 12),
        (AnswerCallbackQuery(callback_query_id=str(2**64 + 5)), 5),
        (
            SetMyCommands(
                commands=[BotCommand(command="a", description="b")],
                scope=BotCommandScopeChat(chat_id=9),
            ),
            9,
        ),
        (SetMyCommands(commands=[]), 0),
        (SendMessage(chat_id="@channel", text="a"), 0),
    ],
)
async def test_what_goes_to_one_chat_is_in_one_lane(
    bot: Bot, method: TelegramMethod[object], lane: int
) -> None:
    made = await outgoing(method, bot, priority=Priority.REPLY)
    assert made.lane == lane
    assert made.lane < 2**63


async def test_the_bytes_of_a_file_travel_beside_the_payload(bot: Bot) -> None:
    file = BufferedInputFile(b"\x00\xff" * 1000, filename="a.bin")
    method = SendDocument(chat_id=7, document=file)
    made = await outgoing(method, bot, priority=Priority.REPLY)
    (attached,) = made.files
    assert (attached.file_name, attached.content) == ("a.bin", b"\x00\xff" * 1000)
    assert json.loads(made.payload)["document"] == f"attach://{attached.id.hex}"
