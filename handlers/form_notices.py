"""What came of a workbook, and a questionnaire's figures, as messages."""

from html import escape

from aiogram.methods import SendMessage

from handlers.callbacks import FormTap
from handlers.form_cards import draft_rows, tap
from handlers.say import Keyboard, Say, clip, send, send_lines
from mentoring.form_notices import FormFaulty, FormFigures, FormRead, FormUnchanged
from mentoring.forms import Versions
from mentoring.trail import Count
from services.act import Act

CHANGES = 2400
"""Characters of changes in the message; all of them are behind «Что изменилось»."""
WARNINGS = 900
LABEL = 48
MINUTE = 60


def form_faulty(chat: int, notice: FormFaulty, act: Act, say: Say) -> SendMessage:
    """The first piece says how many there are, the last what to do."""
    del act
    name = clip(notice.file_name, 60)
    head = say("ntf-form-faulty", name=name, total=notice.total) if notice.first == 1 else ""
    numbered = (f"{number}. {line}" for number, line in enumerate(notice.lines, notice.first))
    parts = [head, "\n".join(numbered), say("msg-form-faulty-next") if notice.last else ""]
    rows = [[say.button("btn-forms", FormTap(do="list"))]] if notice.last else []
    return send(chat, "\n\n".join(part for part in parts if part), rows)


def form_read(chat: int, notice: FormRead, act: Act, say: Say) -> SendMessage:
    del act
    head = say("ntf-form-read-new" if notice.new else "ntf-form-read", title=notice.title)
    parts = [head]
    if notice.changes:
        changed = say("msg-form-changes", count=len(notice.changes))
        parts.append("\n".join([changed, *fitting(notice.changes, CHANGES, say)]))
    if notice.warnings:
        warned = say("msg-form-warnings")
        parts.append("\n".join([warned, *fitting(notice.warnings, WARNINGS, say)]))
    parts.append(say("msg-form-read-next"))
    rows: Keyboard = [
        *draft_rows(Versions([notice.draft]), say),
        [tap("btn-form-card", "card", notice.draft, say)],
    ]
    return send(chat, "\n\n".join(parts), rows)


def fitting(lines: tuple[str, ...], most: int, say: Say) -> list[str]:
    """As many lines as there is room for; the rest is counted."""
    shown: list[str] = []
    for line in lines:
        if sum(map(len, shown)) + len(line) > most:
            return [*shown, say("msg-more-lines", count=len(lines) - len(shown))]
        shown.append(f"• {line}")
    return shown


def form_unchanged(chat: int, notice: FormUnchanged, act: Act, say: Say) -> SendMessage:
    del act
    rows = [[tap("btn-form-card", "card", notice.in_use, say)]]
    return send(chat, say("ntf-form-unchanged", title=notice.title), rows)


def form_figures(chat: int, notice: FormFigures, act: Act, say: Say) -> SendMessage:
    """Two lines a question, so that a phone shows them without turning it."""
    del act
    lines = [
        line
        for number, (label, name, count) in enumerate(notice.lines, start=notice.first)
        for line in (
            f"<b>{number}.</b> {escape(clip(label, LABEL))}",
            figures_line(count, say, most=name == notice.hardest),
        )
    ]
    if notice.last:
        review = notice.review
        words = say(
            "msg-figures-review",
            shown=review.shown,
            sent=review.answered,
            left=review.left_here,
        )
        lines.append(f"\n{words}")
    key = "ntf-figures-all" if notice.every else "ntf-figures-version"
    values = {} if notice.every else {"number": notice.version.number}
    head = say(key, title=notice.title, begun=notice.begun, **values) if notice.first == 1 else ""
    return send_lines(chat, head, lines, figures_rows(notice, say) if notice.last else [])[0]


def figures_line(count: Count, say: Say, *, most: bool) -> str:
    parts = [
        say("word-figure-shown", count=count.shown),
        say("word-figure-answered", count=count.answered),
        *([say("word-figure-skipped", count=count.skipped)] if count.skipped else []),
        *([say("word-figure-back", count=count.went_back)] if count.went_back else []),
        *([say("word-figure-left", count=count.left_here)] if count.left_here else []),
        *([lasting(count.typical, say)] if count.typical else []),
        *([say("word-figure-most")] if most else []),
    ]
    return " · ".join(parts)


def lasting(seconds: float, say: Say) -> str:
    if seconds < MINUTE:
        return say("word-figure-seconds", count=round(seconds))
    return say("word-figure-minutes", count=round(seconds / MINUTE))


def figures_rows(notice: FormFigures, say: Say) -> Keyboard:
    every, version = notice.every, notice.version
    other = "figures" if every else "figures-all"
    file = "figures-all-file" if every else "figures-file"
    return [
        [tap("btn-figures-one" if every else "btn-figures-all", other, version, say)],
        [tap("btn-figures-file", file, version, say)],
        [tap("btn-form-card", "card", version, say)],
    ]
