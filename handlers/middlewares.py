"""What stands before every handler: private chats only, rights, and refusals put into words."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.say import Say, send
from mentoring.errors import Refusal
from mentoring.people import Person
from mentoring.rights import Action, allowed
from services import enrolment

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class ActionMissingError(Exception):
    """A handler does not say which right it needs."""


class Authorise(BaseMiddleware):
    """Every handler names an action; who lacks the right gets nothing, not even a refusal."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        action: Action | None = get_flag(data, "action")
        if action is None:
            raise ActionMissingError(str(data["handler"].callback))
        me: Person | None = data["me"]
        if not allowed(me, action):
            # The answer only stops the button's spinner; it says nothing.
            return event.answer() if isinstance(event, CallbackQuery) else None
        if me is not None and me.unreachable and isinstance(event, Message):
            await enrolment.return_to_bot(data["act"])
        return await handler(event, data)


class PutRefusalsIntoWords(BaseMiddleware):
    """A refusal is an answer, not an error: the person reads what is wrong and what to do."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        say: Say = data["say"]
        try:
            return await handler(event, data)
        except Refusal as refusal:
            words = say.refusal(refusal)
            if isinstance(event, CallbackQuery):
                return [event.answer(), send(event.from_user.id, words)]
            if isinstance(event, Message) and event.from_user:
                return send(event.from_user.id, words)
            raise
