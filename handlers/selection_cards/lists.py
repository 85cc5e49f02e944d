"""Candidates in a list: ticked, turned over page by page, looked over before a step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from uuid import UUID

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.ids import brief
from handlers.say import Keyboard, Say, button, clip, send
from handlers.selection_cards import words
from handlers.selection_cards.callbacks import (
    CandidatesTap,
    CandidateTap,
    ChoiceTap,
    DeskTap,
    TickTap,
)
from handlers.selection_cards.candidate_card import EITHER
from mentoring.mentor_papers import Kind
from mentoring.people import Person
from mentoring.selection import CANDIDATES, State
from services.candidates import Line, Page

NAME, MOST = 30, 40
"""How much of a name a button shows, and how many names one message holds."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who is ticked, and by which choice that is remembered; nobody at first."""

    choice: UUID | None = None
    people: frozenset[UUID] = frozenset()

    @property
    def word(self) -> str:
        return brief(self.choice) if self.choice else ""


def desk(chat: int, counted: dict[State, int], say: Say) -> SendMessage:
    """Where candidates stand, a button for each state in which there is somebody."""
    total = sum(counted.values())
    rows: Keyboard = [
        *(
            [button(f"{say(words.STATES[state])} · {count}", CandidatesTap(state=state))]
            for state, count in counted.items()
            if count
        ),
        [say.button("btn-register", DeskTap(do="register"))] if total else [],
        [
            say.button("btn-criteria", DeskTap(do="criteria")),
            say.button("btn-needed-papers", DeskTap(do="needed")),
        ],
    ]
    undecided = sum(counted[state] for state in CANDIDATES)
    return send(chat, say("msg-selection", total=total, undecided=undecided), rows)


def listed(chat: int, page: Page, chosen: Chosen, say: Say) -> SendMessage:
    """Who is not decided about can be ticked; of others a name opens the card."""
    heading = say("msg-candidates", state=say(words.STATES[page.state]), total=page.total)
    lines = [line_of(each, say) for each in page.lines]
    ticks = page.state in CANDIDATES
    rows: Keyboard = [
        *(name_row(each, page, chosen, say, ticks=ticks) for each in page.lines),
        turning(page, chosen, say),
        *(choice_rows(chosen, page, say) if ticks else []),
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    hint = [say("msg-candidates-tick")] if ticks and page.lines else []
    return send(chat, "\n".join([heading, *lines, *hint]), rows)


def line_of(line: Line, say: Say) -> str:
    name = escape(clip(words.named(line.person, say), NAME))
    return f"• {name} — {lacks_words(line.lacking, line.unmet, say)}"


def lacks_words(lacking: Iterable[Kind], unmet: int, say: Say) -> str:
    """«нет: медицинская справка; критериев без галочки: 2», or that nothing is missing."""
    papers = words.papers(lacking, say)
    parts = [
        *([say("msg-lacks-papers", papers=papers)] if papers else []),
        *([say("msg-lacks-criteria", count=unmet)] if unmet else []),
    ]
    return "; ".join(parts) or say("msg-lacks-nothing")


def name_row(
    line: Line, page: Page, chosen: Chosen, say: Say, *, ticks: bool
) -> list[InlineKeyboardButton]:
    name = clip(words.named(line.person, say), NAME)
    card = CandidateTap(person=line.person.id, do="card")
    if not ticks:
        return [button(name, card)]
    tick = TickTap.of(page.state, line.person.id, page.number, chosen.word)
    mark = EITHER[line.person.id in chosen.people]
    return [button(f"{mark} {name}", tick), say.button("btn-open-candidate", card)]


def turning(page: Page, chosen: Chosen, say: Say) -> list[InlineKeyboardButton]:
    """Earlier and later pages; what is ticked stays so."""

    def to(other: int) -> CandidatesTap:
        return CandidatesTap(state=page.state, page=other, choice=chosen.word)

    return say.pages(page.number, page.pages, to)


def choice_rows(chosen: Chosen, page: Page, say: Say) -> list[list[InlineKeyboardButton]]:
    count = len(chosen.people)
    if not count or chosen.choice is None:
        return []
    return [
        [say.button("btn-select-some", ChoiceTap(choice=chosen.choice, do="select"), count=count)],
        [say.button("btn-invite-some", ChoiceTap(choice=chosen.choice, do="invite"), count=count)],
        [say.button("btn-untick", CandidatesTap(state=page.state, page=page.number))],
    ]


def looked_over(
    chat: int, choice: UUID, lines: Sequence[Line], say: Say, *, inviting: bool
) -> SendMessage:
    """Everybody by name, what is missing of each, and a «yes» for all of them."""
    shown = [line_of(each, say) for each in lines[:MOST]]
    rest = len(lines) - len(shown)
    missing = sum(not each.is_complete for each in lines)
    text = "\n".join(
        [
            say("msg-invite-sure" if inviting else "msg-select-sure", count=len(lines)),
            *shown,
            *([say("msg-more-lines", count=rest)] if rest else []),
            *([say("msg-select-missing", count=missing)] if missing and not inviting else []),
        ]
    )
    rows: Keyboard = [
        [surely(choice, len(lines), say, inviting=inviting)],
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    return send(chat, text, rows)


def surely(choice: UUID, count: int, say: Say, *, inviting: bool) -> InlineKeyboardButton:
    if inviting:
        return say.button("btn-invite-surely", ChoiceTap(choice=choice, do="invited"), count=count)
    return say.button("btn-select-surely", ChoiceTap(choice=choice, do="selected"), count=count)


def names(people: Sequence[Person], say: Say) -> str:
    """As many as one message holds; the rest is counted."""
    shown = [f"• {escape(clip(words.named(each, say), NAME))}" for each in people[:MOST]]
    rest = len(people) - len(shown)
    return "\n".join([*shown, *([say("msg-more-lines", count=rest)] if rest else [])])
