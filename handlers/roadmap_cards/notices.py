"""News of the roadmap: something passed on, a new curator, what came of dates and workbooks."""

from html import escape
from typing import Any

from aiogram.methods import TelegramMethod

from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import DeadlineTap, ItemTap, PlanTap, RoadmapTap
from handlers.roadmap_cards.moving import move_lines
from handlers.roadmap_cards.room import HEADINGS, cut
from handlers.say import LONGEST, Say, Words, clip, send
from mentoring.notices import Notice
from mentoring.roadmap.notices import (
    CuratorChanged,
    DatesProposed,
    DeadlineUnread,
    HandedOn,
    RoadmapFaulty,
    RoadmapRead,
    VacationsUnread,
)
from services.act import Act

SHOWN = 10
LINES = 25
BESIDES = 900
"""Signs for what moves, and as many for remarks, beside what changes."""


def handed_on(chat: int, notice: HandedOn, act: Act, say: Say) -> TelegramMethod[Any]:
    today = act.context().today
    text = say(
        "ntf-handed-on",
        name=notice.by.name or say("word-curator"),
        title=notice.item.plan.title,
        number=notice.stage.number,
        hasday="yes" if notice.on else "no",
        day=words.day(notice.on, today, say) if notice.on else "",
    )
    rows = [[say.button("btn-item-card", ItemTap(item=notice.item.id, do="card"))]]
    return send(chat, text, rows)


def curator_changed(chat: int, notice: CuratorChanged, act: Act, say: Say) -> TelegramMethod[Any]:
    """To the new one, to a former one, to the rest of the team."""
    name = notice.curator.name or say("word-no-name")
    if notice.curator.telegram_id == chat:
        return send(chat, say("ntf-curator-you", school=act.school.name))
    former = notice.former is not None and notice.former.telegram_id == chat
    key = "ntf-curator-former" if former else "ntf-curator-changed"
    return send(chat, say(key, name=name, how="operator" if notice.by_operator else "chat"))


def dates_proposed(chat: int, notice: DatesProposed, act: Act, say: Say) -> TelegramMethod[Any]:
    if notice.upload_id is None:
        rows = [[say.button("btn-programme", RoadmapTap(do="programme"))]]
        return send(chat, say("ntf-programme-saved"), rows)
    lines = move_lines(notice.moves, act.context().today, say)
    rows = [
        [say.button("btn-dates-save", PlanTap(upload=notice.upload_id, do=notice.save))],
        [say.button("btn-dates-keep", PlanTap(upload=notice.upload_id, do="keep"))],
    ]
    heading = say("ntf-programme-moves") if lines else say("ntf-programme-moves-nothing")
    if act.person.telegram_id != chat:
        by = say("ntf-order-entered", name=act.person.name or say("word-no-name"))
        heading = f"{by}\n\n{heading}"
    return send(chat, "\n".join([heading, *lines]), rows)


def deadline_unread(chat: int, notice: DeadlineUnread, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    rows = [[say.button("btn-deadline-again", DeadlineTap(about=notice.about))]]
    return send(chat, say("ntf-deadline-unread", said=clip(notice.said, 100)), rows)


def vacations_unread(chat: int, notice: VacationsUnread, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    lines = [f"• {escape(clip(each, 60))}" for each in notice.unread[:SHOWN]]
    rows = [[say.button("btn-vacations-again", RoadmapTap(do="vacations"))]]
    return send(chat, "\n".join([say("ntf-vacations-unread"), *lines]), rows)


def roadmap_faulty(chat: int, notice: RoadmapFaulty, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send(chat, "\n".join([say("ntf-roadmap-faulty"), *cut(notice.lines, say, LINES)]))


def roadmap_read(chat: int, notice: RoadmapRead, act: Act, say: Say) -> TelegramMethod[Any]:
    """What would change, what moves with it, what was not understood; and a «yes» for it."""
    counted = {"stages": notice.stages, "items": notice.items}
    remarks = cut([f"• {each}" for each in notice.remarks], say, LINES, BESIDES)
    about = ["", say("msg-roadmap-remarks"), *remarks] if remarks else []
    if notice.upload_id is None:
        return send(chat, "\n".join([say("ntf-roadmap-unchanged", **counted), *about]))
    moved = move_lines(notice.moves, act.context().today, say, BESIDES)
    after = [*(["", say("msg-stage-moves"), *moved] if moved else []), *about]
    room = LONGEST - HEADINGS - len("\n".join(after))
    changes = cut([f"• {each}" for each in notice.lines], say, LINES, room)
    rows = [
        [say.button("btn-roadmap-take", PlanTap(upload=notice.upload_id, do="take"))],
        [say.button("btn-roadmap-drop", PlanTap(upload=notice.upload_id, do="drop"))],
    ]
    return send(chat, "\n".join([say("ntf-roadmap-read", **counted), *changes, *after]), rows)


WORDS: dict[type[Notice], Words] = {
    CuratorChanged: curator_changed,
    DeadlineUnread: deadline_unread,
    HandedOn: handed_on,
    DatesProposed: dates_proposed,
    RoadmapFaulty: roadmap_faulty,
    RoadmapRead: roadmap_read,
    VacationsUnread: vacations_unread,
}
"""How each notice about the roadmap is said."""
