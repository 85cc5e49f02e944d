"""/match: who waits, who is free, and the proposals with a reason each."""

from html import escape

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.keyboards import chunks
from handlers.match_cards.callbacks import MatchAllTap, MatchPairTap, MatchTap, MatchWeightTap
from handlers.match_cards.words import name_of, with_class
from handlers.say import Keyboard, Say, button, send
from mentoring.matching.plan import Proposal
from mentoring.matching.weights import Goal
from services.act import Act
from services.match_plans import Found
from services.match_views import PAGE, PlanPage
from texts import dates
from texts.matching.leftovers import rule_words
from texts.matching.why import why_line

ROW = 6
GOALS = {Goal.MOST_PLACED: "mtw-goal-most-placed", Goal.QUALITY: "mtw-goal-quality"}
REFUSED = 3


def screen(page: PlanPage, act: Act, say: Say, before: str = "") -> SendMessage:
    parts = [before, *head(page, act, say)]
    if page.found is None:
        return send(act.chat, joined(parts), [[settings(page, say)]])
    parts += [*refused(page, page.found, act, say), *lines(page, page.found, act, say)]
    return send(act.chat, joined(parts), keyboard(page, page.found, say))


def joined(parts: list[str]) -> str:
    return "\n\n".join(part for part in parts if part)


def head(page: PlanPage, act: Act, say: Say) -> list[str]:
    found = page.found
    if found is None:
        return [say("msg-match-first", waiting=page.newcomers)]
    kept = found.kept
    counts = say("msg-match-counts", waiting=kept.waiting, mentors=kept.mentors, places=kept.places)
    plan = say(
        "msg-match-plan",
        moment=dates.moment(act.local(found.made_at), say.language),
        placed=len(found.plan.proposals),
        left=len(found.plan.left_over),
        goal=say.plain(GOALS[found.plan.goal]),
    )
    lines = [say("msg-match"), counts, plan]
    if kept.later:
        lines.append(say("msg-match-later", count=len(kept.later)))
    if page.newcomers:
        lines.append(say("msg-match-newcomers", count=page.newcomers))
    return ["\n".join(lines)]


def refused(page: PlanPage, found: Found, act: Act, say: Say) -> list[str]:
    """Locks that could not be kept, and why."""
    words = found.kept.wording(act, say.language)
    told = [
        say(
            "msg-match-refused",
            mentee=name_of(page.people, each.pair.mentee_id, say),
            mentor=name_of(page.people, each.pair.mentor_id, say),
            rules=", ".join(rule_words(rule, words) for rule in sorted(each.rules)),
        )
        for each in found.plan.refused[:REFUSED]
    ]
    return ["\n".join(told)] if told else []


def lines(page: PlanPage, found: Found, act: Act, say: Say) -> list[str]:
    if not page.shown:
        return [say("msg-match-nothing", left=len(found.plan.left_over))]
    first = page.number * PAGE + 1
    return [
        line(number, each, page, found, act, say)
        for number, each in enumerate(page.shown, start=first)
    ]


def line(number: int, of: Proposal, page: PlanPage, found: Found, act: Act, say: Say) -> str:
    named = say(
        "msg-match-line",
        number=number,
        mentee=with_class(page.people, of.mentee_id, say),
        mentor=name_of(page.people, of.mentor_id, say),
        locked="yes" if of.locked else "no",
        group="yes" if of.in_group else "no",
    )
    return f"{named}\n{escape(why_line(of.reasons, found.kept.wording(act, say.language)))}"


def keyboard(page: PlanPage, found: Found, say: Say) -> Keyboard:
    first, count = page.number * PAGE + 1, len(found.plan.proposals)
    pairs = [
        button(str(number), MatchPairTap.of("card", each.mentor_id, each.mentee_id))
        for number, each in enumerate(page.shown, start=first)
    ]
    left = len(found.plan.left_over)
    every = MatchAllTap(plan=found.key, count=count)
    return [
        *chunks(pairs, ROW),
        turning("turn", page.number, page.pages, say),
        [say.button("btn-match-all", every, count=count)] if count else [],
        [say.button("btn-match-left", MatchTap(do="left"), count=left)] if left else [],
        [
            say.button("btn-match-again", MatchTap(do="again")),
            say.button("btn-match-excel", MatchTap(do="excel")),
        ],
        [settings(page, say), say.button("btn-match-marks", MatchTap(do="marks"))],
    ]


def settings(page: PlanPage, say: Say) -> InlineKeyboardButton:
    return say.button("btn-match-weights", MatchWeightTap(do="show", code=page.wishes.code))


def turning(do: str, number: int, pages: int, say: Say) -> list[InlineKeyboardButton]:
    return say.pages(number, pages, lambda to: MatchTap(do=do, page=to))


def back(say: Say) -> list[InlineKeyboardButton]:
    return [say.button("btn-match", MatchTap(do="show"))]
