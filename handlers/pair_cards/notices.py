"""What people are told about pairs, worded for each of them."""

from collections.abc import Sequence
from typing import Any

from aiogram.methods import TelegramMethod

from handlers.callbacks import PersonCard
from handlers.pair_cards import own_card, pair_card, words
from handlers.pair_cards.callbacks import MentorsFor, MyPairs, PairsTap, PairTap, PairUp
from handlers.roadmap_cards.room import cut
from handlers.say import Keyboard, Say, Words, clip, send
from mentoring.notices import Notice
from mentoring.pair_notices import (
    Both,
    NextMentor,
    PairAgreed,
    PairAsked,
    PairBroken,
    PairNews,
    PairOff,
    PairPlanned,
    PairQuestion,
    PairRefused,
    PairSilent,
    PairStuck,
    PairTried,
    PlanAwaited,
)
from mentoring.pair_sights import View
from services.act import Act

NAME = 30
SHOWN = 10


def asked(chat: int, notice: PairAsked, act: Act, say: Say) -> TelegramMethod[Any]:
    """Everything that is needed for an answer stands in one message."""
    view = notice.view
    say = words.to(view, say)
    key = "ntf-pair-asked-again" if notice.again else "ntf-pair-asked"
    return own_card.asked(chat, view, act, say, say(key, **words.facts(view, say)))


def own_rows(view: View, say: Say, *, begins: bool = False) -> Keyboard:
    return [
        *own_card.begin_rows(view, say, begins=begins),
        [say.button("btn-my-pairs", PairTap(pair=view.pair.id, do="mine"))],
    ]


def agreed(chat: int, notice: PairAgreed, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    view = notice.view
    say = words.to(view, say)
    begins = "yes" if notice.begins else "no"
    text = say("ntf-pair-agreed", begins=begins, **words.facts(view, say))
    return send(chat, text, own_rows(view, say, begins=notice.begins))


def off(chat: int, notice: PairOff, act: Act, say: Say) -> TelegramMethod[Any]:
    """Words that hurt nobody: never who said what, and why."""
    del act
    view = notice.view
    say = words.to(view, say)
    by = notice.by.value if notice.by else "nobody"
    key = "ntf-pair-over" if notice.worked else "ntf-pair-off"
    text = say(key, by=by, **words.facts(view, say))
    return send(chat, text, [[say.button("btn-my-pairs", MyPairs())]])


def tried(chat: int, notice: PairTried, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    view = notice.view
    text = say("ntf-pair-tried", **words.facts(view, say))
    return send(chat, text, own_rows(view, say, begins=True))


def plan_awaited(chat: int, notice: PlanAwaited, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    text = say("ntf-plan-awaited", **words.facts(notice.view, say))
    return send(chat, text, own_rows(notice.view, say))


def planned(chat: int, notice: PairPlanned, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    view = notice.view
    say = words.to(view, say)
    again = "yes" if notice.again else "no"
    lines = [
        say("ntf-pair-planned", again=again, **words.facts(view, say)),
        "",
        *words.plan(view.pair.agreement, say),
    ]
    return send(chat, "\n".join(lines), own_rows(view, say))


def refused(chat: int, notice: PairRefused, act: Act, say: Say) -> TelegramMethod[Any]:
    """Who and why, and the next candidates with one tap."""
    del act
    both = notice.both
    lines = [
        say(
            "ntf-pair-refused",
            by=words.named(notice.by, say),
            side=say(words.SIDES[notice.side]),
            **words.names(both, say),
        ),
        *(
            [say("msg-pair-reason", reason=clip(notice.reason, words.LONGEST))]
            if notice.reason
            else []
        ),
    ]
    lines += next_lines(notice.candidates, say)
    return send(chat, "\n".join(lines), [*next_rows(notice, say), pair_card.opening(both, say)])


def next_lines(found: Sequence[NextMentor], say: Say) -> list[str]:
    """Who would suit next, each with what speaks for it."""
    lines = [say("msg-pair-next-one", name=each.name, why=each.why) for each in found]
    return ["", say("msg-pair-next"), *lines] if lines else []


def next_rows(notice: PairRefused, say: Say) -> Keyboard:
    both = notice.both
    return [
        *(
            [
                say.button(
                    "btn-pair-propose",
                    PairUp.of(both.mentee.id, each.mentor_id),
                    name=clip(each.name, NAME),
                )
            ]
            for each in notice.candidates
        ),
        [say.button("btn-pair-next", MentorsFor(mentee=both.mentee.id))],
        [say.button("btn-pair-mentee", PersonCard(person=both.mentee.id))],
    ]


def broken(chat: int, notice: PairBroken, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    text = say("ntf-pair-broken", **words.names(notice.both, say))
    return send(chat, text, [pair_card.opening(notice.both, say)])


def silent(chat: int, notice: PairSilent, act: Act, say: Say) -> TelegramMethod[Any]:
    """Who cannot be written to is named as such: only the curator can ask them."""
    del act
    lines = [
        say("ntf-pair-silent", days=notice.days, **words.names(notice.both, say)),
        *(
            say(
                "msg-pair-silent-one",
                name=words.named(person, say),
                side=say(words.SIDES[side]),
                reached="yes" if person.telegram_id and not person.unreachable else "no",
            )
            for person, side in notice.silent
        ),
    ]
    return send(chat, "\n".join(lines), [pair_card.opening(notice.both, say)])


def stuck(chat: int, notice: PairStuck, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    both = notice.both
    names = words.names(both, say)
    text = say("ntf-pair-stuck", days=notice.days, state=both.pair.state.value, **names)
    return send(chat, text, [pair_card.opening(both, say)])


def question(chat: int, notice: PairQuestion, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    text = say(
        "ntf-pair-question",
        by=words.named(notice.by, say),
        side=say(words.SIDES[notice.side]),
        **words.names(notice.both, say),
    )
    person = [say.button("btn-card", PersonCard(person=notice.by.id))]
    return send(chat, text, [person, pair_card.opening(notice.both, say)])


def news(chat: int, notice: PairNews, act: Act, say: Say) -> TelegramMethod[Any]:
    """One pair is opened by a tap; of many there is a list."""
    del act
    parts = {"agreed": notice.agreed, "ready": notice.ready}
    blocks = [news_block(kind, found, say) for kind, found in parts.items() if found]
    told = (*notice.agreed, *notice.ready)
    every = [say.button("btn-pairs", PairsTap())]
    row = pair_card.opening(told[0], say) if len(told) == 1 else every
    return send(chat, "\n\n".join(blocks), [row])


def news_block(kind: str, found: Sequence[Both], say: Say) -> str:
    lines = [say("msg-pair-news-one", **words.names(each, say)) for each in found]
    return "\n".join([say("ntf-pair-news", kind=kind), *cut(lines, say, SHOWN)])


WORDS: dict[type[Notice], Words] = {
    PairAgreed: agreed,
    PairAsked: asked,
    PairBroken: broken,
    PairNews: news,
    PairOff: off,
    PairPlanned: planned,
    PairQuestion: question,
    PairRefused: refused,
    PairSilent: silent,
    PairStuck: stuck,
    PairTried: tried,
    PlanAwaited: plan_awaited,
}
"""How each notice about pairs is said."""
