"""News of the selection in words: to the mentor about a step, to whom a paper's end concerns."""

from dataclasses import replace
from html import escape
from typing import Any

from aiogram.methods import TelegramMethod

from handlers.helpline import turn_to
from handlers.say import Keyboard, Say, Words, button, clip, send
from handlers.selection_cards import register_card, words
from handlers.selection_cards.callbacks import CandidateTap, DeskTap
from mentoring.notices import Curator, Notice
from mentoring.selection import Step
from mentoring.selection_notices import (
    CriteriaLeftOut,
    EndingPaper,
    PapersEnding,
    RegisterProposed,
    SelectionMoved,
)
from services.act import Act
from texts import dates

MOVED = {
    Step.INVITE: "ntf-select-invited",
    Step.PRESENT: "ntf-select-presented",
    Step.SELECT: "ntf-select-selected",
    Step.REGISTER: "ntf-select-registered",
    Step.REJECT: "ntf-select-rejected",
    Step.PAUSE: "ntf-select-paused",
    Step.RESUME: "ntf-select-resumed",
    Step.LEAVE: "ntf-select-left",
    Step.RETURN: "ntf-select-returned",
}
CARDS, NAME, LINES, LINE = 8, 30, 25, 150
"""Buttons under papers that run out and their names, and lines and how much of each is shown."""


def moved(chat: int, notice: SelectionMoved, act: Act, say: Say) -> TelegramMethod[Any]:
    """Every step says whom to turn to: a candidate's questions are the curator's."""
    say = replace(say, familiar=notice.child)
    order = notice.order
    text = say(
        MOVED[notice.step],
        school=act.shared.institutions[notice.by.institution_id].name,
        number=order.number if order else "",
        day=dates.day(order.dated_on, say.language) if order else "",
    )
    return send(chat, f"{text}\n\n{turn_to(Curator(notice.by.name, notice.by.contact), say)}")


def papers_ending(chat: int, notice: PapersEnding, act: Act, say: Say) -> TelegramMethod[Any]:
    papers = notice.papers[:LINES]
    lines = [paper_line(each, act, say, own=notice.own) for each in papers]
    rest = len(notice.papers) - len(papers)
    more = [say("msg-more-lines", count=rest)] if rest else []
    if notice.own:
        text = "\n".join([say("ntf-paper-own"), *lines, *more, "", say("ntf-paper-own-do")])
        return send(chat, text)
    mentors = {each.mentor.id: each.mentor for each in papers}
    rows: Keyboard = [
        [button(clip(words.named(mentor, say), NAME), CandidateTap(person=key, do="card"))]
        for key, mentor in list(mentors.items())[:CARDS]
    ]
    return send(chat, "\n".join([say("ntf-paper-ending"), *lines, *more]), rows)


def paper_line(paper: EndingPaper, act: Act, say: Say, *, own: bool) -> str:
    left = (paper.until - act.context().today).days
    key = "ntf-paper-own-line" if own else "ntf-paper-line"
    return say(
        key,
        name=words.named(paper.mentor, say),
        paper=say(words.PAPERS[paper.kind]),
        day=dates.day(paper.until, say.language),
        over="yes" if left < 0 else "no",
    )


def register_proposed(
    chat: int, notice: RegisterProposed, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    return register_card.proposed(chat, notice, say)


def criteria_left_out(
    chat: int, notice: CriteriaLeftOut, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    lines = [f"• {escape(clip(each, LINE))}" for each in notice.lines[:LINES]]
    rows = [[say.button("btn-criteria-edit", DeskTap(do="criteria_edit"))]]
    heading = say("ntf-criteria-left-out", most=notice.most)
    return send(chat, "\n".join([heading, *lines]), rows)


WORDS: dict[type[Notice], Words] = {
    CriteriaLeftOut: criteria_left_out,
    PapersEnding: papers_ending,
    RegisterProposed: register_proposed,
    SelectionMoved: moved,
}
