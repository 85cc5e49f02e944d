"""What the bot has put in front of a person, read from the bubble as a person reads it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.chats import Message, Send
from handlers.callbacks import SurveyTap
from mentoring.questionnaire.form import OTHER, Choice, Form, Question

TICK = "✓ "
OWN_WORDS = "Напишите своими словами."
THANKS = "Спасибо. Анкета отправлена."
OTHER_KEY = "Другое…"
DONE_KEY = "Готово · "
_ITEM = re.compile(r"^(\d+)\. (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Screen:
    """One bubble that asks for something, or the thanks at the end."""

    message: Message
    question: Question | None

    @property
    def identity(self) -> Send | None:
        """The same for every copy of one send."""
        return self.message.send

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def keys(self) -> list[str]:
        """What can be tapped: under the bubble, or under the chat."""
        rows = (self.message.reply_markup or {}).get("keyboard", [])
        return self.message.buttons or [key["text"] for row in rows for key in row]

    @property
    def revision(self) -> int | None:
        """The number of the survey's screen that the buttons carry; None where they carry none."""
        for data in self._data():
            if data.startswith("q:"):
                return SurveyTap.unpack(data).revision
        return None

    @property
    def awaits_own_words(self) -> bool:
        return OWN_WORDS in self.text.split("\n")

    @property
    def ticked(self) -> list[str]:
        """Names of the choices that show a tick."""
        return [name for name, key in self.choice_keys().items() if key.startswith(TICK)]

    def offered(self) -> list[Choice]:
        """The choices that stand there, without «Другое…»."""
        names = self.choice_keys()
        return [c for c in self.asked.choices if c.name in names]

    @property
    def asked(self) -> Question:
        assert self.question is not None, self.text
        return self.question

    def choice_keys(self) -> dict[str, str]:
        """Each choice's name and how its button reads now."""
        names = {choice.label["ru"]: choice.name for choice in self.asked.choices}
        if self.asked.or_other:
            names[OTHER_KEY] = OTHER
        keys = [(key.removeprefix(TICK), key) for key in self.message.buttons]
        return {names[plain]: key for plain, key in keys if plain in names}

    def data_of(self, key: str) -> str:
        """What the inline button with this text carries."""
        for button in self._buttons():
            if button["text"] == key:
                return str(button["callback_data"])
        raise LookupError(f"no button {key!r} under: {self.text}")

    def items(self, form: Form) -> list[tuple[int, Question]]:
        """The numbered questions of a review."""
        known = {question.label["ru"]: question for question in form.questions if question.asked}
        found = ((int(number), known.get(label)) for number, label in _ITEM.findall(self.text))
        return [(number, question) for number, question in found if question]

    def _data(self) -> Iterable[str]:
        return (str(button.get("callback_data", "")) for button in self._buttons())

    def _buttons(self) -> Iterable[dict[str, Any]]:
        return (button for row in self.message.inline_keyboard for button in row)


def read(message: Message, form: Form) -> Screen | None:
    """None for a bubble that only tells something."""
    lines = set(message.text.split("\n"))
    if THANKS in lines:
        return Screen(message, None)
    asked = (question for question in form.questions if question.asked)
    found = next((question for question in asked if question.label["ru"] in lines), None)
    screen = Screen(message, found)
    return screen if screen.keys or screen.awaits_own_words else None
