"""Times that are being chosen before they are offered: ticked, sent, or written instead."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.meeting_cards import words
from handlers.meeting_cards.callbacks import AboutTap, DraftTap
from handlers.say import Say, button, clip, send
from services.act import Act
from services.meeting_drafts import Draft

MOST = 3
"""Times that are offered at once by tapping."""
PLACE = 24
"""How much of a place a button shows."""


def stamp_of(slots: Sequence[datetime]) -> str:
    """Six signs that change with the list, so that no other times are sent than were shown."""
    listed = "|".join(each.isoformat() for each in slots)
    return hashlib.sha256(listed.encode()).hexdigest()[:6]


def ticked(slots: Sequence[datetime], mask: int) -> list[datetime]:
    return [each for number, each in enumerate(slots) if mask >> number & 1]


def screen(chat: int, draft: Draft, act: Act, say: Say, mask: int = 0) -> SendMessage:
    say = words.toned(chat, draft.gathering, act, say)
    whom = words.whom(chat, draft.gathering, act, say)
    key = "msg-draft" if draft.slots else "msg-draft-no-slots"
    lines = [say(key, kind=draft.kind.value, what="move" if draft.is_move else "offer")]
    lines.append(say("msg-meeting-whom", whom=whom))
    if draft.place:
        lines.append(say("msg-meeting-where", place=draft.place))
    return send(chat, "\n".join(lines), rows(draft, act, say, mask))


def rows(draft: Draft, act: Act, say: Say, mask: int) -> list[list[InlineKeyboardButton]]:
    stamp = stamp_of(draft.slots)

    def tap(do: str, ticks: int = mask) -> DraftTap:
        return DraftTap.of(draft.about, draft.what, do, ticks, stamp)

    found = [
        [
            button(
                f"{'✓ ' if mask >> number & 1 else ''}{words.brief_when(moment, act, say)}",
                tap("tick", mask ^ (1 << number)),
            )
        ]
        for number, moment in enumerate(draft.slots)
    ]
    if mask:
        found += sending(draft, say, mask, tap)
    own = AboutTap(about=draft.about, what=draft.what, do="own")
    found.append([say.button("btn-own-times", own)])
    return found


def sending(
    draft: Draft, say: Say, mask: int, tap: Callable[[str], DraftTap]
) -> list[list[InlineKeyboardButton]]:
    """At the place that is known, or at one that is asked for; who moves may say why."""
    count = mask.bit_count()
    if not draft.place and not draft.is_move:
        return [[say.button("btn-draft-place", tap("place"), count=count)]]
    place = clip(draft.place, PLACE)
    hasplace = "yes" if place else "no"
    found = [
        [say.button("btn-draft-send", tap("send"), count=count, hasplace=hasplace, place=place)],
        [say.button("btn-draft-other-place", tap("place"))],
    ]
    if draft.is_move:
        found.append([say.button("btn-draft-why", tap("why"))])
    return found
