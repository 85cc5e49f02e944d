"""The face of the questionnaire engine: a screen becomes one message with its buttons."""

from collections.abc import Iterable
from datetime import timedelta
from html import escape

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardRemove

from handlers.keyboards import (
    LABEL,
    OWN_WORDS,
    ask_keyboard,
    choice_words,
    needs_reply_keyboard,
    reply_keyboard,
    review_keyboard,
)
from handlers.say import LONGEST, Methods, Say, clip, send_lines
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.run import Ask, Recorded, Review, ReviewItem, Turn
from services.surveys import Step

DOUBLE_TAP = timedelta(seconds=5)
"""A stale tap that comes sooner after the answer is the second half of a double tap."""
ECHO = 60
"""How much of an answer is read back."""
REVIEWED = 200
"""How much of an answer the review shows; all of it is kept and sent."""
PIECE = 2000
"""A long answer is cut into pieces that fit a message whatever they hold."""
HOW = {
    Kind.SELECT_MULTIPLE: "msg-choose-several",
    Kind.RANK: "msg-rank",
    Kind.TIME: "msg-write-time",
    Kind.DATETIME: "msg-write-moment",
    Kind.GEOPOINT: "msg-send-location",
    Kind.IMAGE: "msg-send-image",
    Kind.AUDIO: "msg-send-audio",
    Kind.VIDEO: "msg-send-video",
    Kind.FILE: "msg-send-file",
}
"""The phrases that say how a kind of question is answered, where the buttons do not."""
NOTE = 600
NOTES = 2
"""Notes before a question are cut to these, and further where a message would not hold them."""


def screen(chat: int, step: Step, say: Say) -> list[SendMessage]:
    """What is in front of the person: a question, or the review of all answers."""
    shown, say = step.turn.screen, say.around(step.filling.form)
    if isinstance(shown, Ask):
        return under(step, [ask(chat, step.filling, step.turn, shown, say)], say)
    if isinstance(shown, Review):
        return under(step, review(chat, step.filling, step.turn, shown, say), say)
    return []


def under(step: Step, shown: list[SendMessage], say: Say) -> list[SendMessage]:
    """A try-out says on every screen that it is one; a form that was changed says so once."""
    lines = [
        *([say("msg-trial")] if step.filling.trial else []),
        *([say("msg-form-changed")] if step.moved else []),
    ]
    first, *rest = shown
    text = "\n\n".join([*lines, first.text])
    return [first.model_copy(update={"text": text}) if lines else first, *rest]


def ask(chat: int, filling: Filling, turn: Turn, screen: Ask, say: Say) -> SendMessage:
    """A question is one message: what was recorded or wrong, where we are, what is asked."""
    before = [*([problem_line(turn, say)] if turn.problem else []), *read_back(turn, say)]
    question = question_text(screen, say)
    room = LONGEST - len(question) - sum(map(len, before))
    notes = [escape(clip(note, min(NOTE, room // NOTES))) for note in screen.notes[-NOTES:]]
    parts = [*before, *(notes if room > ECHO * NOTES else []), question]
    markup = (
        reply_keyboard(filling, screen, say)
        if needs_reply_keyboard(screen.question)
        else InlineKeyboardMarkup(inline_keyboard=ask_keyboard(filling, turn, screen, say))
    )
    return SendMessage(chat_id=chat, text="\n\n".join(parts), reply_markup=markup)


def problem_line(turn: Turn, say: Say) -> str:
    message = getattr(turn.problem, "message", "")
    return escape(message) if message else say.refusal(turn.problem) if turn.problem else ""


def read_back(turn: Turn, say: Say) -> list[str]:
    """What was just recorded; what came by the other keyboard was read back when that went."""
    if turn.recorded is None or needs_reply_keyboard(turn.recorded.question):
        return []
    return [recorded_line(turn.recorded, say)]


def recorded_line(recorded: Recorded, say: Say) -> str:
    if recorded.text is None:
        return say("msg-skipped")
    if recorded.question.kind is Kind.REPEAT:
        return say("msg-recorded", answer=say(OWN_WORDS[recorded.text]))
    return say("msg-recorded", answer=clip(recorded.text, ECHO))


def question_text(screen: Ask, say: Say) -> str:
    place = [escape(clip(screen.section, ECHO))] if screen.section else []
    where = " · ".join(filter(None, [*place, progress(screen, say)]))
    lines = [*([where] if where else []), f"<b>{asked(screen, say)}</b>"]
    if screen.hint:
        lines.append(escape(screen.hint))
    lines += long_choices(screen, sum(map(len, lines)), say)
    if screen.search:
        lines.append(say("msg-found", search=screen.search, count=screen.found))
    elif screen.pages > 1:
        lines.append(say("msg-search"))
    lines += how_to_answer(screen, say)
    return "\n".join(lines)


def asked(screen: Ask, say: Say) -> str:
    if screen.question.kind is Kind.REPEAT:
        return say("msg-one-more", label=screen.text)
    return escape(screen.text)


def long_choices(screen: Ask, taken: int, say: Say) -> list[str]:
    """What no button can show stands above them by its number, as far as one message reaches."""
    words = [choice_words(choice, say) for choice in screen.choices]
    if all(len(each) <= LABEL for each in words):
        return []
    room = max(LABEL, (LONGEST - taken) // len(words) - len("300. \n"))
    return [
        f"{choice.number}. {escape(clip(each, room))}"
        for choice, each in zip(screen.choices, words, strict=True)
    ]


def how_to_answer(screen: Ask, say: Say) -> list[str]:
    """What is not said by the buttons alone, and what is recorded so far."""
    kind = screen.question.kind
    lines = [say(HOW[kind])] if kind in HOW else []
    if screen.awaiting_other:
        lines.append(say("msg-type-other"))
    elif screen.current and not screen.choices:
        lines.append(say("msg-current-answer", answer=clip(screen.current, REVIEWED)))
    return lines


def progress(screen: Ask, say: Say) -> str:
    """Where we are; a single question needs no counting."""
    if screen.editing:
        return say("msg-editing")
    if screen.number == 1 and screen.left == 0:
        return ""
    if screen.left == 0:
        return say("msg-progress-last", number=screen.number)
    return say("msg-progress", number=screen.number, left=screen.left)


def forget_keyboard(chat: int, filling: Filling | None, say: Say, words: str = "") -> Methods:
    """The button that shares a number or a place stays until a message takes it away."""
    if filling is None:
        return []
    question = run.question_at(filling.form, filling.submission)
    if question is None or not needs_reply_keyboard(question):
        return []
    text = words or say("msg-left-question")
    return [SendMessage(chat_id=chat, text=text, reply_markup=ReplyKeyboardRemove())]


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
        answer_lines((reviewed(item, say) for item in screen.items), say, REVIEWED),
        review_keyboard(filling, turn, screen, say),
    )


def reviewed(item: ReviewItem, say: Say) -> tuple[str, str | None]:
    if item.kind is Kind.REPEAT:
        words = OWN_WORDS.get(item.value or "")
        label = say.phrases.plain(say.language, "msg-one-more", label=item.label)
        return label, say(words) if words else None
    return item.label, item.value


def answer_lines(answers: Iterable[tuple[str, str | None]], say: Say, limit: int) -> list[str]:
    """Numbered questions with their answers, ready for HTML; a long answer takes several lines."""
    lines = []
    for number, (label, value) in enumerate(answers, start=1):
        lines.append(f"\n{number}. {escape(clip(label, REVIEWED))}")
        whole = clip(value, limit) if value else ""
        pieces = [whole[at : at + PIECE] for at in range(0, len(whole), PIECE)]
        lines += [f"<b>{escape(piece)}</b>" for piece in pieces] or [say("word-no-answer")]
    return lines
