"""A pair for the curator: who, how far, who has said what, and what can be done."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.callbacks import PersonCard
from handlers.meeting_cards.callbacks import AboutTap
from handlers.pair_cards import words, working_rows
from handlers.pair_cards.callbacks import MentorsFor, PairFor, PairsTap, PairTap
from handlers.say import Keyboard, Say, clip, send
from mentoring.meetings import Kind, Meeting
from mentoring.pair_notices import Both
from mentoring.pairs import COURTING, STEPS, Answer, State, Step
from mentoring.people import first_name
from services.act import Act
from services.pair_looks import Look
from services.pair_views import Card
from services.pair_waits import OF_MENTOR
from texts import dates

NAME = 24
SHORT = 12
MEETINGS = 5
"""So many of the latest meetings stand on a card."""


def opening(both: Both, say: Say) -> list[InlineKeyboardButton]:
    """The button that opens it."""
    return [say.button("btn-pair-card", PairTap(pair=both.pair.id, do="card"))]


def screen(act: Act, card: Card, say: Say) -> SendMessage:
    found = card.look
    lines = [
        say("msg-pair-card", **words.names(found.both, say)),
        stands(found, act, say),
        *reason(found, say),
        *why(found, say),
        *said(found, act, say),
        *met(card, act, say),
        *agreed_on(found, say),
    ]
    return send(act.chat, "\n".join(lines), keyboard(found, say))


def stands(found: Look, act: Act, say: Say) -> str:
    pair = found.pair
    since = act.local(pair.changed_at or act.now).date()
    state = say(words.STATES[pair.state])
    return say("msg-pair-since", state=state, day=dates.day(since, say.language))


def reason(found: Look, say: Say) -> list[str]:
    """Why it is over, and who said so; nobody but the curator reads it."""
    pair = found.pair
    by = found.sides.person(pair.ended_by_id) if pair.ended_by_id else None
    return [
        *([say("msg-pair-ended-by", name=words.named(by, say))] if by else []),
        *([say("msg-pair-reason", reason=clip(pair.reason, words.LONGEST))] if pair.reason else []),
    ]


def why(found: Look, say: Say) -> list[str]:
    names = [words.named(each, say) for each in found.sides.others]
    line = found.pair.why.line
    return [
        *([say("msg-pair-why", why=line)] if line else []),
        *([say("msg-pair-group", names=", ".join(names))] if names else []),
    ]


def said(found: Look, act: Act, say: Say) -> list[str]:
    """Who was asked has answered what, and who can only be asked in person."""
    lines = [answer(found, each, act, say) for each in found.answers]
    return ["", say("msg-pair-answers"), *lines] if lines else []


def answer(found: Look, given: Answer, act: Act, say: Say) -> str:
    person = found.sides.person(given.person_id)
    at = given.answered_at
    reached = person is not None and person.telegram_id is not None and not person.unreachable
    return say(
        "msg-pair-answer",
        name=words.named(person, say) if person else say("word-no-name"),
        side=say(words.SIDES[given.side]),
        said="none" if at is None else "yes" if given.agreed else "no",
        day=dates.day(act.local(at).date(), say.language) if at else "",
        reached="yes" if reached else "no",
    )


def met(card: Card, act: Act, say: Say) -> list[str]:
    lines = [meeting(each, act, say) for each in card.meetings[-MEETINGS:]]
    return ["", say("msg-pair-meetings"), *lines] if lines else []


def meeting(one: Meeting, act: Act, say: Say) -> str:
    at = one.starts_at
    return say(
        "msg-pair-meeting",
        kind=one.kind.value,
        state=one.state.value,
        hastime="yes" if at else "no",
        moment=dates.moment(act.local(at), say.language) if at else "",
    )


def agreed_on(found: Look, say: Say) -> list[str]:
    lines = words.plan(found.pair.agreement, say)
    return ["", say("msg-pair-plan"), *lines] if lines else []


def keyboard(found: Look, say: Say) -> Keyboard:
    pair = found.pair
    state = pair.state

    def tap(key: str, do: str) -> list[InlineKeyboardButton]:
        return [say.button(key, PairTap(pair=pair.id, do=do))]

    nudged = state is State.ASKED or state in OF_MENTOR
    return [
        *(for_others(found, say) if state is State.ASKED else []),
        tap("btn-pair-nudge", "nudge") if nudged else [],
        tap("btn-pair-tried", "tried") if state is State.TRIAL else [],
        meeting_row(found, say),
        tap("btn-pair-plan", "lead_plan") if state in STEPS[Step.PLAN] else [],
        tap("btn-pair-withdraw", "withdraw") if state in COURTING else [],
        *working_rows.led(pair, say),
        *next_rows(found, say),
        people_row(found, say),
        [say.button("btn-pairs", PairsTap())],
    ]


def meeting_row(found: Look, say: Say) -> list[InlineKeyboardButton]:
    """The curator may name the times instead of the mentor."""
    group = found.pair.group_id
    if found.pair.state is State.AGREED:
        return [say.button("btn-pair-trial", AboutTap(about=group, what=Kind.TRIAL))]
    if found.pair.state is State.TRIED:
        return [say.button("btn-pair-planning", AboutTap(about=group, what=Kind.PLANNING))]
    return []


def for_others(found: Look, say: Say) -> list[list[InlineKeyboardButton]]:
    """Two buttons for everybody who is silent: they may have told the curator themselves."""
    return [
        [
            say.button(
                key,
                PairFor.of(found.pair.id, person.id, agreed=agreed),
                name=clip(first_name(person.name) or say("word-no-name"), SHORT),
            )
            for key, agreed in (("btn-pair-yes-for", True), ("btn-pair-no-for", False))
        ]
        for person, _ in found.silent()
    ]


def next_rows(found: Look, say: Say) -> list[list[InlineKeyboardButton]]:
    if found.pair.state is not State.REFUSED:
        return []
    return [[say.button("btn-pair-next", MentorsFor(mentee=found.sides.mentee.id))]]


def people_row(found: Look, say: Say) -> list[InlineKeyboardButton]:
    return [
        say.button(
            "btn-pair-person", PersonCard(person=each.id), name=clip(words.named(each, say), NAME)
        )
        for each in (found.sides.mentor, found.sides.mentee)
    ]
