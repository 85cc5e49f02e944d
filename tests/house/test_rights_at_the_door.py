"""Whoever lacks a right gets nothing at the door, not even a refusal, and nothing is looked up."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from aiogram import Bot
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters.callback_data import CallbackData
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, Update, User

import handlers
from bot.app import dispatcher
from handlers.middlewares import Authorise
from handlers.say import Say
from tests.house.commands import COMMANDS
from tests.house.rights_matrix import VALUES, action_of, expected
from tests.house.test_handlers import LARGEST, all_routers
from tests.house.visitors import ACCOUNT, SHARED, STRANGER, VISITORS, Visitor, untouched

BOT = Bot("42:TEST")
WHO = User(id=ACCOUNT, is_bot=False, first_name="Айсен")
CHAT = Chat(id=ACCOUNT, type="private")
IDS = count(1)


def message(text: str) -> Message:
    return Message(message_id=1, date=datetime.now(UTC), chat=CHAT, from_user=WHO, text=text)


def tap(data: str) -> CallbackQuery:
    return CallbackQuery(
        id="1", from_user=WHO, chat_instance="1", message=message("Кнопки"), data=data
    )


def may(visitor: Visitor, action: Any) -> bool:
    return expected(visitor.role, action, known=visitor is not STRANGER)


def one_of_each() -> list[CallbackData]:
    """One button for each handler that a value leads to."""
    return list({(type(each), telling(each)): each for each in LARGEST}.values())


def telling(button: CallbackData) -> object:
    field, _ = VALUES.get(type(button), ("", ""))
    return getattr(button, field, "")


def action_for(button: CallbackData) -> Any:
    return action_of(type(button), telling(button))


async def comes_to(visitor: Visitor, **event: TelegramObject) -> Any:
    """What the whole house answers to this visitor."""
    act = untouched(visitor)
    update = Update.model_validate({"update_id": next(IDS), **event}, context={"bot": BOT})
    say = Say(SHARED.phrases, "ru")
    return await dispatcher().feed_update(BOT, update, act=act, me=act.me, say=say)


@pytest.mark.parametrize("visitor", VISITORS, ids=str)
async def test_a_button_that_is_not_theirs_only_stops_to_spin(visitor: Visitor) -> None:
    for button in one_of_each():
        if may(visitor, action_for(button)):
            continue
        answer = await comes_to(visitor, callback_query=tap(button.pack()))
        assert isinstance(answer, AnswerCallbackQuery), button
        assert (answer.text, answer.url, answer.show_alert) == (None, None, None), button


@pytest.mark.parametrize("visitor", VISITORS, ids=str)
async def test_a_command_that_is_not_theirs_is_not_answered(visitor: Visitor) -> None:
    for command, actions in COMMANDS.items():
        if not any(may(visitor, action) for action in actions):
            answer = await comes_to(visitor, message=message(f"/{command}"))
            assert answer in {None, UNHANDLED}, command


@pytest.mark.parametrize("visitor", VISITORS, ids=str)
async def test_no_handler_is_called_for_whoever_lacks_its_right(visitor: Visitor) -> None:
    """Typed words, files and contacts too, whatever the filters before them let through."""
    for handler in every_handler():
        called = []

        async def probe(event: TelegramObject, data: dict[str, Any]) -> None:
            called.append((event, data))  # noqa: B023 - used up within the round

        data = {"handler": handler, "me": visitor.person, "act": untouched(visitor)}
        answer = await Authorise()(probe, message("…"), data)
        assert bool(called) is may(visitor, handler.flags["action"]), handler.callback
        assert answer is None


def every_handler() -> list[HandlerObject]:
    return [
        handler
        for router in all_routers()
        for event, observer in router.observers.items()
        if event != "update"
        for handler in observer.handlers
    ]


def test_whatever_kind_of_update_has_a_handler_has_the_guard_before_it() -> None:
    all_routers()
    (roof,) = dispatcher().sub_routers
    assert roof.sub_routers == list(handlers.routers())
    for router in all_routers():
        for event, observer in router.observers.items():
            if event != "update" and observer.handlers:
                guards = [type(each) for each in roof.observers[event].middleware]
                assert Authorise in guards, event
