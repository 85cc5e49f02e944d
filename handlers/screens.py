"""The face of the questionnaire engine: a screen becomes one message with its buttons."""

from collections.abc import Iterable
from datetime import timedelta
from html import escape

from aiogram.methods import SendMessage
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from handlers.callbacks import Door, Go, SurveyTap, Tap
from handlers.say import Keyboard, Methods, Say, button, clip, send_lines
from mentoring.filling import Filling
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.run import Ask, Offered, Recorded, Review, Turn
from services.surveys import Step

DOUBLE_TAP = timedelta(seconds=5)
"""A stale tap that comes sooner after the answer is the second half of a double tap."""
ECHO = 60
"""How much of an answer is read back."""
REVIEWED = 200
"""How much of an answer the review shows; all of it is kept and sent."""
PIECE = 2000
"""A long answer is cut into pieces that fit a message whatever they hold."""
SHORT = 17
"""Labels up to this length stand two in a row on a phone."""
LABEL = 50
"""A button shows so much; longer labels stand in full above the keyboard."""
NOTE = 600
NOTES = 2
"""Notes before a question: what is longer or more would not fit one message with it."""
SCALE_ROW = 5
EDITS_ROW = 5


def screen(chat: int, step: Step, say: Say) -> list[SendMessage]:
    """What is in front of the person: a question, or the review of all answers."""
    shown = step.turn.screen
    if isinstance(shown, Ask):
        return [ask(chat, step.filling, step.turn, shown, say)]
    if isinstance(shown, Review):
        return review(chat, step.filling, step.turn, shown, say)
    return []


def ask(chat: int, filling: Filling, turn: Turn, screen: Ask, say: Say) -> SendMessage:
    """A question is one message: what was recorded or wrong, where we are, what is asked."""
    parts = [
        *([problem_line(turn, say)] if turn.problem else []),
        *read_back(turn, say),
        *(escape(clip(note, NOTE)) for note in screen.notes[-NOTES:]),
        question_text(screen, say),
    ]
    markup = (
        phone_keyboard(screen, say)
        if screen.question.phone
        else InlineKeyboardMarkup(inline_keyboard=ask_keyboard(filling, turn, screen, say))
    )
    return SendMessage(chat_id=chat, text="\n\n".join(parts), reply_markup=markup)


def problem_line(turn: Turn, say: Say) -> str:
    message = getattr(turn.problem, "message", "")
    return escape(message) if message else say.refusal(turn.problem) if turn.problem else ""


def read_back(turn: Turn, say: Say) -> list[str]:
    """What was just recorded; a phone was read back with the message that took its keyboard."""
    if turn.recorded is None or turn.recorded.question.phone:
        return []
    return [recorded_line(turn.recorded, say)]


def recorded_line(recorded: Recorded, say: Say) -> str:
    if recorded.text is None:
        return say("msg-skipped")
    return say("msg-recorded", answer=clip(recorded.text, ECHO))


def question_text(screen: Ask, say: Say) -> str:
    place = [escape(screen.section)] if screen.section else []
    lines = [" · ".join([*place, progress(screen, say)]), f"<b>{escape(screen.text)}</b>"]
    if screen.hint:
        lines.append(escape(screen.hint))
    if any(len(choice.label or "") > LABEL for choice in screen.choices):
        lines += [
            f"{number}. {escape(choice.label or say('btn-other'))}"
            for number, choice in enumerate(screen.choices, start=1)
        ]
    if screen.question.kind is Kind.SELECT_MULTIPLE:
        lines.append(say("msg-choose-several"))
    if screen.awaiting_other:
        lines.append(say("msg-type-other"))
    elif screen.current and not screen.choices:
        lines.append(say("msg-current-answer", answer=clip(screen.current, REVIEWED)))
    return "\n".join(lines)


def progress(screen: Ask, say: Say) -> str:
    if screen.editing:
        return say("msg-editing")
    if screen.left == 0:
        return say("msg-progress-last", number=screen.number)
    return say("msg-progress", number=screen.number, left=screen.left)


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
        button(choice_label(choice, screen, say), tap(Tap.PICK, choice.index))
        for choice in screen.choices
    ]
    rows = arrange(choices, screen.question.kind)
    rows.append(accept_row(screen, tap(Tap.DONE), say))
    rows.append(
        [
            *([say.button("btn-back", tap(Tap.BACK))] if screen.can_go_back else []),
            *([say.button("btn-skip", tap(Tap.SKIP))] if screen.can_skip else []),
        ]
    )
    rows.append([say.button("btn-pause", Go(door=Door.PAUSE))])
    return [row for row in rows if row]


def accept_row(screen: Ask, done: SurveyTap, say: Say) -> list[InlineKeyboardButton]:
    if screen.question.kind is Kind.SELECT_MULTIPLE and screen.choices:
        count = sum(choice.chosen for choice in screen.choices)
        return [say.button("btn-done", done, count=count)]
    return [say.button("btn-keep", done)] if screen.can_keep else []


def choice_label(choice: Offered, screen: Ask, say: Say) -> str:
    if choice.label is not None:
        label = choice.label
    elif screen.question.kind is Kind.ACKNOWLEDGE:
        label = say("btn-acknowledge")
    else:
        label = say("btn-other")
    return f"✓ {clip(label, LABEL)}" if choice.chosen else clip(label, LABEL)


def arrange(choices: list[InlineKeyboardButton], kind: Kind) -> list[list[InlineKeyboardButton]]:
    """A scale stands in rows of five, short labels two in a row, long ones alone."""
    if kind is Kind.RANGE:
        return chunks(choices, SCALE_ROW)
    short = all(len(choice.text) <= SHORT for choice in choices)
    return chunks(choices, 2 if short else 1)


def chunks(buttons: list[InlineKeyboardButton], size: int) -> list[list[InlineKeyboardButton]]:
    return [buttons[start : start + size] for start in range(0, len(buttons), size)]


def forget_phone_keyboard(chat: int, filling: Filling | None, say: Say, words: str = "") -> Methods:
    """The contact button stays under the chat until a message takes it away."""
    if filling is None or not on_phone_question(filling):
        return []
    text = words or say("msg-left-question")
    return [SendMessage(chat_id=chat, text=text, reply_markup=ReplyKeyboardRemove())]


def on_phone_question(filling: Filling) -> bool:
    at = filling.submission.at
    return any(question.phone and question.name == at for question in filling.form.questions)


def phone_keyboard(screen: Ask, say: Say) -> ReplyKeyboardMarkup:
    """Telegram's contact button exists only on this kind of keyboard."""
    below = [
        *([KeyboardButton(text=say("btn-back"))] if screen.can_go_back else []),
        *([KeyboardButton(text=say("btn-skip"))] if screen.can_skip else []),
    ]
    rows = [
        [KeyboardButton(text=say("btn-share-phone"), request_contact=True)],
        *([[KeyboardButton(text=say("btn-keep"))]] if screen.can_keep else []),
        *([below] if below else []),
        [KeyboardButton(text=say("btn-pause"))],
    ]
    return ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, one_time_keyboard=True)


def review(chat: int, filling: Filling, turn: Turn, screen: Review, say: Say) -> list[SendMessage]:
    """All answers, numbered; a button for each changes it."""
    head = [
        *([problem_line(turn, say)] if turn.problem else []),
        *read_back(turn, say),
        *(escape(note) for note in screen.notes),
        say("msg-review"),
    ]
    return send_lines(
        chat,
        "\n\n".join(head),
        answer_lines(((item.label, item.value) for item in screen.items), say, REVIEWED),
        review_keyboard(filling, turn, screen, say),
    )


def answer_lines(answers: Iterable[tuple[str, str | None]], say: Say, limit: int) -> list[str]:
    """Numbered questions with their answers, ready for HTML; a long answer takes several lines."""
    lines = []
    for number, (label, value) in enumerate(answers, start=1):
        lines.append(f"\n{number}. {escape(clip(label, REVIEWED))}")
        whole = clip(value, limit) if value else ""
        pieces = [whole[at : at + PIECE] for at in range(0, len(whole), PIECE)]
        lines += [f"<b>{escape(piece)}</b>" for piece in pieces] or [say("word-no-answer")]
    return lines


def review_keyboard(filling: Filling, turn: Turn, screen: Review, say: Say) -> Keyboard:
    revision = turn.submission.revision
    edits = [
        say.button(
            "btn-edit",
            SurveyTap(filling=filling.id, tap=Tap.EDIT, revision=revision, question=item.index),
            number=number,
        )
        for number, item in enumerate(screen.items, start=1)
    ]
    send_it = SurveyTap(filling=filling.id, tap=Tap.SEND, revision=revision)
    return [
        [say.button("btn-send", send_it)],
        *chunks(edits, EDITS_ROW),
        [say.button("btn-pause", Go(door=Door.PAUSE))],
    ]
