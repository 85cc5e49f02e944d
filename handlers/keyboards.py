"""The buttons under a question and under the review."""

from aiogram.types import InlineKeyboardButton, KeyboardButton, ReplyKeyboardMarkup

from handlers.callbacks import Door, FormTap, Go, SurveyTap, Tap
from handlers.say import Keyboard, Say, button, clip
from mentoring.filling import Filling
from mentoring.questionnaire.form import LISTS, Kind, Question
from mentoring.questionnaire.run import Ask, Offered, Review, Turn
from mentoring.questionnaire.screen import MOST_EDITS

SHORT = 17
"""Labels up to this length stand two in a row on a phone."""
LABEL = 50
"""A button shows so much; longer labels stand in full above the keyboard."""
SCALE_ROW = 5
EDITS_ROW = 5
OWN_WORDS = {"other": "btn-other", "OK": "btn-acknowledge", "yes": "btn-yes", "no": "btn-no"}
"""The choices that have no words of their own in a form."""


def ask_keyboard(
    filling: Filling, turn: Turn, screen: Ask, say: Say
) -> list[list[InlineKeyboardButton]]:
    revision = turn.submission.revision

    def tap(what: Tap, choice: int = 0) -> SurveyTap:
        return SurveyTap(
            filling=filling.id,
            tap=what,
            revision=revision,
            question=screen.index,
            choice=choice,
        )

    choices = [
        button(choice_label(choice, say), tap(Tap.PICK, choice.index)) for choice in screen.choices
    ]
    rows = arrange(choices, screen.question.kind)
    rows.append(pages_row(filling, turn, screen, say))
    if screen.search:
        rows.append([say.button("btn-show-all", tap(Tap.ALL))])
    rows.append(accept_row(screen, tap(Tap.DONE), say))
    rows.append(
        [
            *([say.button("btn-back", tap(Tap.BACK))] if screen.can_go_back else []),
            *([say.button("btn-skip", tap(Tap.SKIP))] if screen.can_skip else []),
        ]
    )
    rows.append([leaving(filling, say)])
    return [row for row in rows if row]


def leaving(filling: Filling, say: Say) -> InlineKeyboardButton:
    """A questionnaire is put by, a try-out is over."""
    if filling.trial:
        return say.button("btn-trial-leave", FormTap(do="leave", version=filling.version_id))
    return say.button("btn-pause", Go(door=Door.PAUSE))


def pages_row(
    filling: Filling, turn: Turn, screen: Ask | Review, say: Say
) -> list[InlineKeyboardButton]:
    def to(page: int) -> SurveyTap:
        revision = turn.submission.revision
        return SurveyTap(filling=filling.id, tap=Tap.PAGE, revision=revision, choice=page)

    return say.pages(screen.page, screen.pages, to)


def accept_row(screen: Ask, done: SurveyTap, say: Say) -> list[InlineKeyboardButton]:
    if screen.question.kind in LISTS and screen.choices:
        return [say.button("btn-done", done, count=screen.chosen)]
    return [say.button("btn-keep", done)] if screen.can_keep else []


def choice_label(choice: Offered, say: Say) -> str:
    label = clip(choice_words(choice, say), LABEL)
    if choice.place:
        return f"{choice.place}. {label}"
    return f"✓ {label}" if choice.chosen else label


def choice_words(choice: Offered, say: Say) -> str:
    return say(OWN_WORDS[choice.name]) if choice.label is None else choice.label


def arrange(choices: list[InlineKeyboardButton], kind: Kind) -> list[list[InlineKeyboardButton]]:
    """A scale stands in rows of five, short labels two in a row, long ones alone."""
    if kind is Kind.RANGE:
        return chunks(choices, SCALE_ROW)
    short = all(len(choice.text) <= SHORT for choice in choices)
    return chunks(choices, 2 if short else 1)


def chunks(buttons: list[InlineKeyboardButton], size: int) -> list[list[InlineKeyboardButton]]:
    return [buttons[start : start + size] for start in range(0, len(buttons), size)]


def needs_reply_keyboard(question: Question) -> bool:
    """Telegram gives a number or a place only by a button of the other kind of keyboard."""
    return question.phone or question.kind is Kind.GEOPOINT


def reply_keyboard(filling: Filling, screen: Ask, say: Say) -> ReplyKeyboardMarkup:
    share = (
        KeyboardButton(text=say("btn-share-phone"), request_contact=True)
        if screen.question.phone
        else KeyboardButton(text=say("btn-share-location"), request_location=True)
    )
    below = [
        *([KeyboardButton(text=say("btn-back"))] if screen.can_go_back else []),
        *([KeyboardButton(text=say("btn-skip"))] if screen.can_skip else []),
    ]
    rows = [
        [share],
        *([[KeyboardButton(text=say("btn-keep"))]] if screen.can_keep else []),
        *([below] if below else []),
        [KeyboardButton(text=say("btn-trial-leave" if filling.trial else "btn-pause"))],
    ]
    return ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, one_time_keyboard=True)


def review_keyboard(filling: Filling, turn: Turn, screen: Review, say: Say) -> Keyboard:
    """A button for each answer changes it; of many answers a page at a time."""
    revision = turn.submission.revision
    first = screen.page * MOST_EDITS
    edits = [
        say.button(
            "btn-edit",
            SurveyTap(filling=filling.id, tap=Tap.EDIT, revision=revision, question=item.index),
            number=number,
        )
        for number, item in enumerate(screen.items[first : first + MOST_EDITS], start=first + 1)
    ]
    send_it = SurveyTap(filling=filling.id, tap=Tap.SEND, revision=revision)
    return [
        [say.button("btn-send", send_it)],
        *chunks(edits, EDITS_ROW),
        pages_row(filling, turn, screen, say),
        [leaving(filling, say)],
    ]
