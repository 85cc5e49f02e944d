"""Who has no mentor: which rule stands in the way, what would help, whom it would displace."""

from html import escape

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.keyboards import chunks
from handlers.match_cards.callbacks import MatchMenteeTap, MatchPairTap
from handlers.match_cards.plan_screen import back, turning
from handlers.match_cards.words import name_of, short, with_class
from handlers.say import Keyboard, Say, button, clip, send
from mentoring.matching.plan import LeftOver
from mentoring.matching.rules import WAIVABLE, Rule
from services.act import Act
from services.match_views import LEFT_PAGE, LeftPage
from texts.matching.leftovers import help_lines, reason_line

LINE = 400
OPENABLE = WAIVABLE | {Rule.CAPACITY}
"""Rules that a curator may outweigh for one pair."""
MOST_OPEN = 3


def screen(page: LeftPage, act: Act, say: Say, before: str = "") -> SendMessage:
    first = page.number * LEFT_PAGE + 1
    blocks = [
        block(number, each, page, act, say) for number, each in enumerate(page.shown, start=first)
    ]
    heading = say("msg-match-left", count=len(page.found.plan.left_over))
    nobody = [] if blocks else [say("msg-match-nobody-left")]
    text = "\n\n".join(part for part in (before, heading, *blocks, *nobody) if part)
    numbers = [
        button(str(number), MatchMenteeTap(mentee=each.mentee_id, do="left"))
        for number, each in enumerate(page.shown, start=first)
    ]
    rows = [
        *chunks(numbers, LEFT_PAGE),
        turning("left", page.number, page.pages, say),
        back(say),
    ]
    return send(act.chat, text, rows)


def block(number: int, of: LeftOver, page: LeftPage, act: Act, say: Say) -> str:
    days = page.found.kept.days(of.mentee_id)
    title = say(
        "msg-match-left-line",
        number=number,
        mentee=with_class(page.people, of.mentee_id, say),
        days=days or 0,
        known="yes" if days else "no",
    )
    return "\n".join([title, *why(of, page, act, say)])


def why(of: LeftOver, page: LeftPage, act: Act, say: Say) -> list[str]:
    """What stands in the way, and what would help."""
    words = page.found.kept.wording(act, say.language)
    helps = help_lines(of, page.found.plan, words, lambda key: name_of(page.people, key, say))
    reason = escape(clip(reason_line(of, words), LINE))
    return [reason, *(f"→ {escape(clip(each, LINE))}" for each in helps)]


def card(page: LeftPage, act: Act, say: Say) -> SendMessage:
    """One of them, with what can be done at once."""
    (of,) = page.shown
    rows: Keyboard = [
        *([each] for each in openings(of, page, say)),
        [say.button("btn-match-put-off", MatchMenteeTap(mentee=of.mentee_id, do="later"))],
        back(say),
    ]
    return send(act.chat, block(1, of, page, act, say), rows)


def openings(of: LeftOver, page: LeftPage, say: Say) -> list[InlineKeyboardButton]:
    found = [
        opening.mentor_id
        for change in of.changes
        if change.rule in OPENABLE
        for opening in change.openings
    ]
    return [
        say.button(
            "btn-match-seat",
            MatchPairTap.of("swap", key, of.mentee_id),
            name=short(page.people, key, say),
        )
        for key in list(dict.fromkeys(found))[:MOST_OPEN]
    ]
