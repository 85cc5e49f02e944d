"""What the buttons carry: at most 64 bytes each, and nothing that gives a right."""

from enum import StrEnum
from uuid import UUID

from aiogram.filters.callback_data import CallbackData


class Tap(StrEnum):
    """What a button under a question does."""

    PICK = "p"
    DONE = "d"
    BACK = "b"
    SKIP = "s"
    EDIT = "e"
    SEND = "x"


class SurveyTap(CallbackData, prefix="q"):
    """A button of a questionnaire; `revision` numbers the screen that it belongs to."""

    filling: UUID
    tap: Tap
    revision: int
    question: int = 0
    choice: int = 0


class Door(StrEnum):
    """Places that a person goes to by a button."""

    ABOUT = "about"
    BEGIN = "begin"
    DECLINE = "decline"
    PAUSE = "pause"
    RESUME = "resume"
    ANSWERS = "answers"
    GIVE_UP = "give_up"
    AGE = "age"
    WITHDRAW = "withdraw"
    KEEP = "keep"
    INTRODUCE = "introduce"
    MYDATA = "mydata"


class Go(CallbackData, prefix="go"):
    door: Door


class Surely(CallbackData, prefix="sure"):
    """The second «yes» to what cannot be undone; `stamp` is that of handlers.sureness."""

    door: Door
    stamp: int


class Agree(CallbackData, prefix="ok"):
    """Consent to the words whose SHA-256 begins with `digest`."""

    purpose: str
    digest: str


class ChooseLanguage(CallbackData, prefix="lang"):
    language: str


class MentorsPage(CallbackData, prefix="ml"):
    number: int
    search: str = ""


class MentorCard(CallbackData, prefix="mc"):
    filling: UUID


class MentorAnswers(CallbackData, prefix="ma"):
    filling: UUID
