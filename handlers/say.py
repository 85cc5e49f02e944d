"""Words in one person's language, and messages made of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form
from services.act import Act
from texts.phrases import LANGUAGES, Phrases

LONGEST = 3800
"""Telegram takes 4,096 characters a message; the rest is left for a heading."""

Keyboard = Sequence[Sequence[InlineKeyboardButton]]
Methods = list[TelegramMethod[Any]]
"""What a handler gives back: calls to be made once the act is committed."""
LONGEST_REPEATED = 60
"""How much of somebody's words a refusal repeats."""


@dataclass(frozen=True, slots=True)
class Say:
    """`say("msg-…", name=…)` gives the phrase as Telegram HTML, every value escaped.

    `familiar`: the person in front is spoken to as a child is, because the form says so.
    """

    phrases: Phrases
    language: str
    familiar: bool = False

    def __call__(self, key: str, **values: Any) -> str:
        say = self.phrases.say_to_child if self.familiar else self.phrases.say
        return say(self.language, key, **values)

    def around(self, form: Form) -> "Say":
        """The same words in the manner of a form."""
        return replace(self, familiar=form.familiar)

    def refusal(self, refusal: Refusal) -> str:
        """The sentence for a refusal: its key is the class's name, its values the refusal's."""
        return self(refusal.key, **{name: shortened(v) for name, v in refusal.data.items()})

    def plain(self, key: str, **values: Any) -> str:
        """For buttons and toasts, where Telegram shows signs as they are."""
        return unescape(self(key, **values))

    def button(self, key: str, data: CallbackData, **values: Any) -> InlineKeyboardButton:
        return button(self.plain(key, **values) if values else self(key), data)

    def pages(
        self, number: int, pages: int, to: Callable[[int], CallbackData]
    ) -> list[InlineKeyboardButton]:
        """Earlier and later pages, and between them which one this is; nothing of a single one."""
        if pages == 1:
            return []
        return [
            *([self.button("btn-page-before", to(number - 1))] if number > 0 else []),
            self.button("btn-page", to(number), page=number + 1, pages=pages),
            *([self.button("btn-page-after", to(number + 1))] if number < pages - 1 else []),
        ]

    def is_typed(self, text: str, key: str) -> bool:
        """Did the person type a button's words, in any language, instead of tapping it?"""
        typed = text.strip().casefold()
        return any(typed == self.phrases.say(code, key).casefold() for code in LANGUAGES)


Words = Callable[[int, Any, Act, Say], TelegramMethod[Any]]
"""How a notice is said: the chat, the notice, the act that made it, the reader's language."""


def shortened(value: Any) -> Any:
    return clip(value, LONGEST_REPEATED) if isinstance(value, str) else value


def button(text: str, data: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data.pack())


def send(chat: int, text: str, keyboard: Keyboard = ()) -> SendMessage:
    """One message; link previews are never wanted."""
    markup = InlineKeyboardMarkup(inline_keyboard=[list(row) for row in keyboard if row])
    return SendMessage(
        chat_id=chat,
        text=text,
        reply_markup=markup if markup.inline_keyboard else None,
    )


def in_place(query: CallbackQuery, shown: SendMessage) -> SendMessage | EditMessageText:
    """The message of a button changes where it stands; where that cannot be, it is sent anew."""
    message, markup = query.message, shown.reply_markup
    if not isinstance(message, Message) or message.text is None:
        return shown
    if not isinstance(markup, InlineKeyboardMarkup):
        return shown
    return EditMessageText(
        chat_id=message.chat.id, message_id=message.message_id, text=shown.text, reply_markup=markup
    )


def send_lines(
    chat: int, heading: str, lines: Iterable[str], keyboard: Keyboard = ()
) -> list[SendMessage]:
    """As many messages as the lines need, the keyboard under the last."""
    parts = [heading]
    for line in lines:
        if len(parts[-1]) + len(line) > LONGEST:
            parts.append(line)
        else:
            parts[-1] += f"\n{line}"
    return [send(chat, part, keyboard if part is parts[-1] else ()) for part in parts]


def clip(text: str, limit: int) -> str:
    """The beginning of a text, marked as such if something is left out."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
