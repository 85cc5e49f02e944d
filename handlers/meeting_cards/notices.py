"""News of meetings, as messages with their buttons."""

from dataclasses import replace
from typing import Any

from aiogram.methods import SendDocument, TelegramMethod
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

from handlers.callbacks import PersonCard
from handlers.meeting_cards import words
from handlers.meeting_cards.callbacks import AboutTap, MeetingTap
from handlers.meeting_cards.choice import time_rows
from handlers.say import Keyboard, Say, Words, button, send
from mentoring.gatherings import Gathering
from mentoring.meeting_notices import (
    MeetingCancelled,
    MeetingDisputed,
    MeetingMoved,
    MeetingOffered,
    MeetingSet,
    MeetingSoon,
    NoTimeFits,
    TimesSent,
    TimesUnread,
    WasHeld,
)
from mentoring.meetings import Kind, Meeting
from mentoring.notices import Notice
from mentoring.people import AgeBand
from services.act import Act
from services.ways import band_of

UNREAD = 8
"""Lines that are repeated, and so many signs of each."""
LINE = 60
FILE = "meeting.ics"


def offered(chat: int, notice: MeetingOffered, act: Act, say: Say) -> TelegramMethod[Any]:
    """The times as buttons; two who meet need one, a group all that suit."""
    meeting, gathering = notice.meeting, notice.gathering
    say = words.toned(chat, gathering, act, say)
    lines = [say("ntf-meeting-offered", kind=meeting.kind.value)]
    if notice.again:
        lines = [say("ntf-meeting-asked-again")]
    if notice.instead:
        lines = [say("ntf-meeting-moved", when=words.when(notice.instead, act, say))]
    lines += reason_line(notice.reason, say)
    lines += words.facts(chat, meeting, gathering, act, say)
    if notice.of is not None:
        outsider = words.reader_of(chat, gathering) is None
        key = "msg-meeting-settle" if outsider else "msg-meeting-for"
        lines.append(say(key, name=words.name(notice.of, act, say)))
    several = len(gathering.answering(gathering.voices(meeting.proposed_by_id))) > 1
    lines += ["", say("msg-choose-times" if several else "msg-choose-time")]
    return send(chat, "\n".join(lines), time_rows(meeting, act, say, notice.fits, several=several))


def times_sent(chat: int, notice: TimesSent, act: Act, say: Say) -> TelegramMethod[Any]:
    if not notice.asked:
        return send(chat, say("ntf-times-nobody"))
    asked = words.names(notice.asked, act, say)
    return send(chat, say("ntf-times-sent", names=asked))


def meeting_set(chat: int, notice: MeetingSet, act: Act, say: Say) -> TelegramMethod[Any]:
    meeting, gathering = notice.meeting, notice.gathering
    say = words.toned(chat, gathering, act, say)
    lines = [
        say("ntf-meeting-set", kind=meeting.kind.value),
        *words.facts(chat, meeting, gathering, act, say),
        *words.family_line(chat, gathering, act, say),
        "",
        say("msg-meeting-file"),
    ]
    return with_file(chat, meeting, gathering, lines, changing(meeting, say), act, say)


def with_file(
    chat: int,
    meeting: Meeting,
    gathering: Gathering,
    lines: list[str],
    rows: Keyboard,
    act: Act,
    say: Say,
) -> SendDocument:
    content = words.calendar(chat, meeting, gathering, act, say)
    markup = InlineKeyboardMarkup(inline_keyboard=[list(row) for row in rows])
    return SendDocument(
        chat_id=chat,
        document=BufferedInputFile(content, filename=FILE),
        caption="\n".join(lines),
        reply_markup=markup if rows else None,
    )


def changing(meeting: Meeting, say: Say) -> Keyboard:
    return [
        [
            say.button("btn-meeting-move", AboutTap(about=meeting.id, what="move")),
            say.button("btn-meeting-cancel", MeetingTap(meeting=meeting.id, do="cancel")),
        ]
    ]


def moved(chat: int, notice: MeetingMoved, act: Act, say: Say) -> TelegramMethod[Any]:
    """A guardian is told; the time itself the others choose."""
    when = words.when(notice.instead, act, say)
    lines = [
        say("ntf-meeting-moved", when=when),
        *reason_line(notice.reason, say),
        *words.facts(chat, notice.meeting, notice.gathering, act, say),
        *words.family_line(chat, notice.gathering, act, say),
        "",
        say("msg-meeting-being-chosen"),
    ]
    return send(chat, "\n".join(lines))


def cancelled(chat: int, notice: MeetingCancelled, act: Act, say: Say) -> TelegramMethod[Any]:
    """With a file that takes it out of the calendar, where it was in one."""
    meeting, gathering = notice.meeting, notice.gathering
    say = words.toned(chat, gathering, act, say)
    lines = [
        say("ntf-meeting-cancelled", kind=meeting.kind.value),
        *by_line(chat, notice, act, say),
        *reason_line(notice.reason, say),
        *words.facts(chat, meeting, gathering, act, say),
    ]
    again = AboutTap(about=meeting.group_id, what=meeting.kind.value)
    reader = words.reader_of(chat, gathering)
    talks_back = meeting.kind is Kind.TALK and reader in gathering.others
    rows = [[say.button("btn-meeting-again", again)]] if notice.by and not talks_back else []
    if meeting.starts_at is None:
        return send(chat, "\n".join(lines), rows)
    return with_file(chat, meeting, gathering, lines, rows, act, say)


def by_line(chat: int, notice: MeetingCancelled, act: Act, say: Say) -> list[str]:
    if notice.by is None:
        return []
    if notice.by.telegram_id == chat:
        return [say("msg-meeting-others-know")]
    return [say("msg-meeting-by", name=words.name(notice.by, act, say))]


def reason_line(reason: str, say: Say) -> list[str]:
    return [say("msg-meeting-reason", reason=reason)] if reason else []


def no_time_fits(chat: int, notice: NoTimeFits, act: Act, say: Say) -> TelegramMethod[Any]:
    meeting = notice.meeting
    say = words.toned(chat, notice.gathering, act, say)
    lines = [say("ntf-no-time-fits", people=len(notice.can))]
    for person, fits in notice.can:
        times = "; ".join(words.brief_when(meeting.options[each], act, say) for each in fits)
        named = words.name(person, act, say)
        key = "msg-can-when" if times else "msg-cannot"
        lines.append(say(key, name=named, times=times))
    return send(chat, "\n".join(lines), changing(meeting, say))


def meeting_soon(chat: int, notice: MeetingSoon, act: Act, say: Say) -> TelegramMethod[Any]:
    meeting, gathering = notice.meeting, notice.gathering
    say = words.toned(chat, gathering, act, say)
    starts_at = meeting.starts_at or act.now
    until = words.soon(starts_at, act, say)
    lines = [
        say("ntf-meeting-soon", kind=meeting.kind.value, until=until),
        *words.facts(chat, meeting, gathering, act, say),
    ]
    return send(chat, "\n".join(lines), changing(meeting, say))


def was_held(chat: int, notice: WasHeld, act: Act, say: Say) -> TelegramMethod[Any]:
    meeting, gathering = notice.meeting, notice.gathering
    say = words.toned(chat, gathering, act, say)
    starts_at = meeting.starts_at or act.now
    text = say(
        "ntf-was-held",
        kind=meeting.kind.value,
        when=words.when(starts_at, act, say),
        whom=words.whom(chat, gathering, act, say),
    )
    rows = [
        [say.button("btn-held", MeetingTap(meeting=meeting.id, do="held"))],
        [say.button("btn-held-moved", MeetingTap(meeting=meeting.id, do="moved"))],
        [say.button("btn-not-held", MeetingTap(meeting=meeting.id, do="missed"))],
    ]
    return send(chat, text, rows)


def disputed(chat: int, notice: MeetingDisputed, act: Act, say: Say) -> TelegramMethod[Any]:
    starts_at = notice.meeting.starts_at or act.now
    text = say(
        "ntf-meeting-disputed",
        kind=notice.meeting.kind.value,
        when=words.when(starts_at, act, say),
        yes=words.names(notice.yes, act, say),
        no=words.names(notice.no, act, say),
    )
    rows = [
        [button(words.name(each, act, say), PersonCard(person=each.id))]
        for each in (*notice.yes, *notice.no)
    ]
    return send(chat, text, rows)


def times_unread(chat: int, notice: TimesUnread, act: Act, say: Say) -> TelegramMethod[Any]:
    """What was understood is kept; what was not is said again, with an example."""
    say = replace(say, familiar=band_of(act) is AgeBand.CHILD)
    lines = [say("ntf-times-unread")]
    lines += [say("msg-line-unread", line=each[:LINE]) for each in notice.unread[:UNREAD]]
    lines += ["", say("msg-times-example", example=words.example(act, say))]
    if notice.read:
        lines += ["", say("msg-times-kept")]
        lines += [say("msg-line", line=words.when(each, act, say)) for each in notice.read]
    again = AboutTap(about=notice.about, what=notice.what, do="own")
    kept = AboutTap(about=notice.about, what=notice.what, do="kept")
    rows = [[say.button("btn-times-again", again)]]
    if notice.read:
        rows.append([say.button("btn-times-kept", kept, count=len(notice.read))])
    return send(chat, "\n".join(lines), rows)


WORDS: dict[type[Notice], Words] = {
    MeetingCancelled: cancelled,
    MeetingDisputed: disputed,
    MeetingMoved: moved,
    MeetingOffered: offered,
    MeetingSet: meeting_set,
    MeetingSoon: meeting_soon,
    NoTimeFits: no_time_fits,
    TimesSent: times_sent,
    TimesUnread: times_unread,
    WasHeld: was_held,
}
