"""What people are told of pairs that work, pause or end, and of those who wait."""

from typing import Any

from aiogram.methods import TelegramMethod

from handlers.approval_cards.callbacks import WaitingTap
from handlers.callbacks import PersonCard
from handlers.meeting_cards.callbacks import AboutTap
from handlers.pair_cards import pair_card, words
from handlers.pair_cards.callbacks import CareTap, MentorsFor, PairTap
from handlers.say import Keyboard, Say, Words, clip, send
from mentoring.approval import part_of, survey_of
from mentoring.care import (
    HowGoes,
    MarkLow,
    PairEnded,
    PairPaused,
    PairQuiet,
    StillSearching,
    SupportAsked,
    SupportTaken,
)
from mentoring.meetings import Kind
from mentoring.notices import Notice
from mentoring.pair_sights import View
from mentoring.people import AgeBand
from services.act import Act
from texts import dates


def how_goes(chat: int, notice: HowGoes, act: Act, say: Say) -> TelegramMethod[Any]:
    """One tap tells whether they met; the second button is for help, not for excuses."""
    pair = notice.view.pair
    day = dates.day(act.local(notice.since).date(), say.language) if notice.since else ""
    met = "yes" if notice.since else "no"
    text = say("ntf-how-goes", met=met, day=day, **words.facts(notice.view, say))
    rows = [
        [say.button("btn-have-met", CareTap(pair=pair.id, do="met"))],
        [say.button("btn-set-meeting", AboutTap(about=pair.group_id, what=Kind.REGULAR.value))],
        [say.button("btn-pair-ask", PairTap(pair=pair.id, do="ask"))],
    ]
    return send(chat, text, rows)


def quiet(chat: int, notice: PairQuiet, act: Act, say: Say) -> TelegramMethod[Any]:
    day = dates.day(act.local(notice.since).date(), say.language)
    text = say("ntf-pair-quiet", day=day, days=notice.days, **words.names(notice.both, say))
    return send(chat, text, [pair_card.opening(notice.both, say)])


def low(chat: int, notice: MarkLow, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    by, names = words.named(notice.by, say), words.names(notice.both, say)
    text = say("ntf-mark-low", by=by, mark=notice.mark, **names)
    person = [say.button("btn-card", PersonCard(person=notice.by.id))]
    return send(chat, text, [person, pair_card.opening(notice.both, say)])


def paused(chat: int, notice: PairPaused, act: Act, say: Say) -> TelegramMethod[Any]:
    """The reason is the curator's alone."""
    del act
    on = "yes" if notice.on else "no"
    if notice.view is None:
        lines = [say("ntf-pair-paused-curator", on=on, **curators(notice, say))]
        lines += [reason(notice.reason, say)] if notice.reason else []
        return send(chat, "\n".join(lines), [pair_card.opening(notice.both, say)])
    say = words.to(notice.view, say)
    text = say("ntf-pair-paused", on=on, **words.facts(notice.view, say))
    return send(chat, text, own(notice.view, say))


def curators(notice: PairPaused | PairEnded, say: Say) -> dict[str, str]:
    return {"by": words.named(notice.by, say), **words.names(notice.both, say)}


def reason(told: str, say: Say) -> str:
    return say("msg-pair-reason", reason=clip(told, words.LONGEST))


def own(view: View, say: Say) -> Keyboard:
    return [[say.button("btn-my-pair", PairTap(pair=view.pair.id, do="mine"))]]


def ended(chat: int, notice: PairEnded, act: Act, say: Say) -> TelegramMethod[Any]:
    """Thanks, and how it was in a few questions; the curator reads why and can search on."""
    del act
    both, view = notice.both, notice.view
    if view is None:
        lines = [say("ntf-pair-ended-curator", **curators(notice, say))]
        lines += [reason(notice.reason, say)] if notice.reason else []
        again = [say.button("btn-pair-next", MentorsFor(mentee=both.mentee.id))]
        return send(chat, "\n".join(lines), [again, pair_card.opening(both, say)])
    say = words.to(view, say)
    band = AgeBand.CHILD if view.young else AgeBand.GROWN
    asked = survey_of(part_of(view.side, band, both.pair.form))
    rows = [[say.button("btn-after", CareTap(pair=both.pair.id, do="after"))]] if asked else []
    return send(chat, say("ntf-pair-ended", **words.facts(view, say)), rows)


def searching(chat: int, notice: StillSearching, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    reader = "guardian" if notice.child else "young" if notice.young else "own"
    child = (notice.child.name if notice.child else None) or say("word-child")
    text = say(
        "ntf-still-searching", reader=reader, child=child, days=notice.days, tried=notice.asked
    )
    return send(chat, text)


def support_asked(chat: int, notice: SupportAsked, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    lines = [
        say(
            "ntf-support-asked",
            name=words.named(notice.person, say),
            place=notice.person.class_name or "—",
            days=notice.days,
            by=words.named(notice.by, say),
        ),
        *([say("msg-support-note", note=clip(notice.note, 1000))] if notice.note else []),
    ]
    take = WaitingTap(person=notice.person.id, do="take")
    return send(chat, "\n\n".join(lines), [[say.button("btn-support-take", take)]])


def support_taken(chat: int, notice: SupportTaken, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    name, by = words.named(notice.person, say), words.named(notice.by, say)
    return send(chat, say("ntf-support-taken", name=name, by=by))


WORDS: dict[type[Notice], Words] = {
    HowGoes: how_goes,
    MarkLow: low,
    PairEnded: ended,
    PairPaused: paused,
    PairQuiet: quiet,
    StillSearching: searching,
    SupportAsked: support_asked,
    SupportTaken: support_taken,
}
"""How each notice about pairs after the order is said."""
