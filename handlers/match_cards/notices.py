"""News of the matching, for curators alone."""

from typing import Any

from aiogram.methods import TelegramMethod

from handlers.match_cards.callbacks import MatchSheetTap, MatchTap, MatchWeightTap
from handlers.match_cards.plan_screen import back
from handlers.roadmap_cards.room import cut
from handlers.say import Say, Words, send
from mentoring.match_notices import (
    MatchFound,
    MatchReady,
    MatchSheetFaulty,
    MatchSheetRead,
    MatchTried,
)
from mentoring.notices import Notice
from services.act import Act

LINES = 25


def ready(chat: int, notice: MatchReady, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    text = say(
        "ntf-match-ready",
        placed=notice.placed,
        left=notice.left,
        changed=notice.changed or 0,
        before="no" if notice.changed is None else "same" if not notice.changed else "yes",
    )
    left = say.button("btn-match-left", MatchTap(do="left"), count=notice.left)
    return send(chat, text, [back(say), [left] if notice.left else []])


def found(chat: int, notice: MatchFound, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send(chat, say("ntf-match-found", count=notice.children), [back(say)])


def tried(chat: int, notice: MatchTried, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    text = say(
        "ntf-match-tried",
        differ=notice.differ,
        placed=notice.placed,
        placedbefore=notice.placed_before,
        fit=notice.fit,
        fitbefore=notice.fit_before,
    )
    rows = [
        [say.button("btn-match-save", MatchWeightTap(do="save", code=notice.code))],
        [say.button("btn-match-weights", MatchWeightTap(do="show", code=notice.code))],
        back(say),
    ]
    return send(chat, text, rows)


def sheet_faulty(chat: int, notice: MatchSheetFaulty, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send(chat, "\n".join([say("ntf-match-faulty"), *cut(notice.lines, say, LINES)]))


def sheet_read(chat: int, notice: MatchSheetRead, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    if notice.upload_id is None:
        return send(chat, say("ntf-match-unchanged"), [back(say)])
    lines = cut([f"• {each}" for each in notice.lines], say, LINES)
    rows = [
        [say.button("btn-match-take", MatchSheetTap(upload=notice.upload_id, do="take"))],
        [say.button("btn-match-drop", MatchSheetTap(upload=notice.upload_id, do="drop"))],
    ]
    return send(chat, "\n".join([say("ntf-match-read", count=len(notice.lines)), *lines]), rows)


WORDS: dict[type[Notice], Words] = {
    MatchFound: found,
    MatchReady: ready,
    MatchSheetFaulty: sheet_faulty,
    MatchSheetRead: sheet_read,
    MatchTried: tried,
}
