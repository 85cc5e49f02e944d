"""Filters on the way of an answer are async classes: aiogram runs plain ones in a thread each."""

from aiogram.enums import ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from mentoring.people import Person, Role
from services.act import Act


class InFront(Filter):
    """A questionnaire is in front of the person."""

    async def __call__(self, event: TelegramObject, act: Act) -> bool:
        del event
        return act.filling is not None


class Content(Filter):
    """The message is of this content type, and is no command where it is text."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    async def __call__(self, message: Message) -> bool:
        if message.content_type != self.kind:
            return False
        return not (self.kind == "text" and (message.text or "").startswith("/"))


class NotText(Filter):
    """Stickers, voice, photos and whatever else is neither words nor a contact."""

    async def __call__(self, message: Message) -> bool:
        return message.content_type != "text"


SERVICE = frozenset(
    {
        ContentType.PINNED_MESSAGE,
        ContentType.MESSAGE_AUTO_DELETE_TIMER_CHANGED,
        ContentType.CHAT_BACKGROUND_SET,
        ContentType.WRITE_ACCESS_ALLOWED,
        ContentType.UNKNOWN,
    }
)
"""What Telegram itself writes into a chat; nobody said it."""


class PrivateChat(Filter):
    """What is said in groups and channels is not for the bot, nor what Telegram itself says."""

    async def __call__(self, event: TelegramObject) -> bool:
        if isinstance(event, Message) and event.content_type in SERVICE:
            return False
        origin = event.message if isinstance(event, CallbackQuery) else event
        chat = getattr(origin, "chat", None)
        return chat is not None and chat.type == "private"


class Is(Filter):
    """The person has the role."""

    def __init__(self, role: Role) -> None:
        self.role = role

    async def __call__(self, message: Message, me: Person | None) -> bool:
        del message
        return me is not None and me.is_a(self.role)
