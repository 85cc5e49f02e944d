"""What is due this morning, in one message: the digest if it is its day, then the deadlines."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from aiogram.methods import TelegramMethod
from aiogram.types import InlineKeyboardButton

from handlers.keyboards import chunks
from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import ItemTap, StageTap
from handlers.roadmap_cards.digest import Told, digest_rows, digest_told
from handlers.roadmap_cards.lines import FEW
from handlers.roadmap_cards.room import cut
from handlers.say import LONGEST, Say, button, clip, send
from mentoring.roadmap.agenda import Due
from mentoring.roadmap.notices import DeadlinesDue
from mentoring.roadmap.plan import Item
from services.act import Act

ROW = 5
STAGES = 3
CARDS = 8
"""So many lines for things of others, and so many for documents with a button each."""


def deadlines_due(chat: int, notice: DeadlinesDue, act: Act, say: Say) -> TelegramMethod[Any]:
    """What the digest speaks of is not said twice."""
    today = act.context().today
    told = digest_told(notice.digest, today, say) if notice.digest else Told()
    due = tuple(each for each in notice.due if each not in told.spoken_of)
    if due:
        told = told.and_these(due_heading(due, say), due, today, say)
    parts = [*told.parts, *escalated_part(notice, today, say), *expiring_part(notice, today, say)]
    rows = [
        *(digest_rows(notice.digest, say) if notice.digest else []),
        *item_rows(told, say),
        *chunks(stage_buttons(tuple(each.due for each in notice.escalated), say), STAGES),
        *card_rows(each.item for each in notice.expiring[:CARDS]),
    ]
    return send(chat, in_one_message(parts, say), rows)


def in_one_message(parts: Sequence[str], say: Say) -> str:
    """What would not fit in is to be seen by /today."""
    shown = list(parts)
    while len("\n\n".join(shown)) > LONGEST and len(shown) > 1:
        shown.pop()
    left = [say("ntf-due-rest")] if len(shown) < len(parts) else []
    return "\n\n".join([*shown, *left])


def escalated_part(notice: DeadlinesDue, today: date, say: Say) -> list[str]:
    """Of what is somebody else's a head of school learns how much it is, and who is responsible."""
    if not notice.escalated:
        return []
    groups: dict[tuple[date, int, str], list[Due]] = {}
    for each in notice.escalated:
        due = each.due
        owner = words.owner_of(due.stage, due.item, each.owner, say)
        groups.setdefault((due.on, due.stage.number, owner), []).append(due)
    lines = [
        say("rm-escalated-line", what=what(due, say), owner=owner, when=words.when(on, today, say))
        for (on, _, owner), due in sorted(groups.items(), key=lambda pair: pair[0])
    ]
    return ["\n".join([say("ntf-escalated"), *cut(lines, say, CARDS)])]


def due_heading(due: tuple[Due, ...], say: Say) -> str:
    late = all(each.late > 0 for each in due)
    return say("ntf-due", state="late" if late else "soon", count=len(due))


def what(due: Sequence[Due], say: Say) -> str:
    """One thing by its title, several by their stage."""
    if len(due) == 1:
        return clip(due[0].item.plan.title, words.TITLE)
    return say.plain("rm-escalated-some", number=due[0].stage.number, count=len(due))


def expiring_part(notice: DeadlinesDue, today: date, say: Say) -> list[str]:
    if not notice.expiring:
        return []
    lines = [
        say(
            "rm-expiring-line",
            title=clip(each.item.plan.title, words.TITLE),
            day=words.day(each.on, today, say),
            when=words.when(each.on, today, say),
        )
        for each in notice.expiring
    ]
    return ["\n".join([say("ntf-expiring"), *cut(lines, say, CARDS)])]


def item_rows(told: Told, say: Say) -> list[list[InlineKeyboardButton]]:
    """«Сделано», «Отложить», «Передать» on each; of many, a number opens the card and a button
    the whole stage.
    """
    numbered = told.numbered
    if len(told.spoken_of) > FEW:
        buttons = [
            button(str(number), ItemTap(item=each.item.id, do="card"))
            for number, each in enumerate(numbered, start=1)
        ]
        return [*chunks(buttons, ROW), *chunks(stage_buttons(told.spoken_of, say), STAGES)]
    alone = len(numbered) == 1
    return [three(each, 0 if alone else n, say) for n, each in enumerate(numbered, start=1)]


def stage_buttons(due: tuple[Due, ...], say: Say) -> list[InlineKeyboardButton]:
    stages = {each.stage.number: each.stage for each in due}
    return [
        say.button("btn-stage", StageTap(stage=stage.id, do="show"), number=number)
        for number, stage in sorted(stages.items())
    ]


def three(due: Due, number: int, say: Say) -> list[InlineKeyboardButton]:
    """A document is done by its number and date: they are asked for."""
    key = due.item.id
    done = "force" if due.item.is_document else "told_done"
    return [
        say.button("btn-due-done", ItemTap(item=key, do=done), number=number),
        say.button("btn-due-put-off", ItemTap(item=key, do="put_off"), number=number),
        say.button("btn-due-hand", ItemTap(item=key, do="hand"), number=number),
    ]


def card_rows(items: Iterable[Item]) -> list[list[InlineKeyboardButton]]:
    return [[button(clip(item.plan.title, 40), ItemTap(item=item.id, do="card"))] for item in items]
