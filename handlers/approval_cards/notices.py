"""What people are told of an order that names their pair."""

from typing import Any

from aiogram.methods import TelegramMethod
from aiogram.types import InlineKeyboardButton

from handlers.approval_cards.callbacks import ApproveTap, ChoiceTap
from handlers.cards import account
from handlers.meeting_cards.callbacks import AboutTap
from handlers.pair_cards import words
from handlers.pair_cards.callbacks import CareTap, PairTap
from handlers.say import Keyboard, Say, Words, clip, send, send_lines
from mentoring.approval import (
    ContactShared,
    OrderProposed,
    PairApproved,
    PairsApproved,
    PairsTold,
    Part,
    survey_of,
)
from mentoring.meetings import Kind
from mentoring.notices import Notice
from mentoring.orders import Order
from mentoring.pair_notices import Both
from mentoring.people import AgeBand
from services.act import Act
from texts import dates

NAMED = 40
"""So many pairs are named in one message; the rest is counted."""
NAME = 60


def order_facts(order: Order, say: Say) -> dict[str, str]:
    return {"number": order.number, "day": dates.day(order.dated_on, say.language)}


def approved(chat: int, notice: PairApproved, act: Act, say: Say) -> TelegramMethod[Any]:
    """Who, by which order, what was agreed on, and the first step."""
    view, pair = notice.view, notice.both.pair
    say = words.to(view, say)
    facts = {
        **words.facts(view, say),
        **words.names(notice.both, say),
        **order_facts(notice.order, say),
        "part": notice.part.value,
    }
    agreed = words.plan(pair.agreement, say)
    lines = [
        say("ntf-pair-approved", **facts),
        "",
        *words.about(view, act, say),
        *(["", say("msg-pair-plan"), *agreed] if agreed else []),
        "",
        say("msg-approved-next", **facts),
    ]
    return send(chat, "\n".join(lines), approved_rows(notice, act, say))


def approved_rows(notice: PairApproved, act: Act, say: Say) -> Keyboard:
    pair = notice.both.pair
    meet = AboutTap(about=pair.group_id, what=Kind.REGULAR.value)
    return [
        [say.button("btn-first-meeting", meet)] if notice.part is Part.MENTOR else [],
        [say.button("btn-before", CareTap(pair=pair.id, do="before"))]
        if survey_of(notice.part)
        else [],
        share(notice, act, say),
        [say.button("btn-my-pair", PairTap(pair=pair.id, do="mine"))],
    ]


def share(notice: PairApproved, act: Act, say: Say) -> list[InlineKeyboardButton]:
    """Contacts are given only by their owner; for a minor a guardian gives their own."""
    both, today = notice.both, act.context().today
    one = both.mentor if notice.part is Part.MENTOR else both.mentee
    minor = one.band_on(today) in {AgeBand.CHILD, AgeBand.TEEN}
    if minor and notice.part is not Part.GUARDIAN:
        return []
    return [say.button("btn-share-contact", CareTap(pair=notice.both.pair.id, do="share"))]


def pairs_approved(chat: int, notice: PairsApproved, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    heading = say(
        "ntf-pairs-approved",
        part=notice.part.value,
        count=len(notice.pairs),
        **order_facts(notice.order, say),
    )
    return send_lines(chat, heading, names_of(notice.pairs, say))[0]


def names_of(pairs: tuple[Both, ...], say: Say) -> list[str]:
    lines = [line(each, say) for each in pairs[:NAMED]]
    rest = len(pairs) - NAMED
    return [*lines, say("msg-more-lines", count=rest)] if rest > 0 else lines


def line(both: Both, say: Say) -> str:
    found = {key: clip(name, NAME) for key, name in words.names(both, say).items()}
    place = clip(both.mentee.class_name or "", 20)
    return say("msg-pair-line", **found, hasplace="yes" if place else "no", place=place)


def proposed(chat: int, notice: OrderProposed, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    heading = say(
        "ntf-order-proposed", number=notice.number, day=notice.on, count=len(notice.pairs)
    )
    rows = [
        [say.button("btn-approve-surely", ChoiceTap.of(notice.upload_id, "approve"))],
        [say.button("btn-approve-drop", ChoiceTap.of(notice.upload_id, "drop"))],
    ]
    return send_lines(chat, heading, names_of(notice.pairs, say), rows)[0]


def told(chat: int, notice: PairsTold, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    lines = [
        say(
            "ntf-pairs-told",
            count=notice.pairs,
            told=notice.told,
            **order_facts(notice.order, say),
        )
    ]
    if notice.without_chat:
        names = ", ".join(clip(each, NAME) for each in notice.without_chat[:NAMED])
        lines += ["", say("msg-told-without-chat", names=names)]
    return send(chat, "\n".join(lines), [[say.button("btn-approve-again", ApproveTap())]])


def contact(chat: int, notice: ContactShared, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    lines = [say("ntf-contact-shared", name=notice.name)]
    if notice.phone:
        lines.append(say("msg-card-phone", phone=notice.phone))
    if notice.account:
        lines.append(account(notice.account, say))
    return send(chat, "\n".join(lines))


WORDS: dict[type[Notice], Words] = {
    ContactShared: contact,
    OrderProposed: proposed,
    PairApproved: approved,
    PairsApproved: pairs_approved,
    PairsTold: told,
}
"""How each notice about an order is said."""
