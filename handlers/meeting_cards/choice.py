"""The buttons under times that are offered: pick, done, none, name others."""

from collections.abc import Collection

from aiogram.types import InlineKeyboardButton

from handlers.meeting_cards import words
from handlers.meeting_cards.callbacks import AboutTap, MeetingTap, TimeTap
from handlers.say import Say, button
from mentoring.meetings import Meeting
from services.act import Act


def time_rows(
    meeting: Meeting, act: Act, say: Say, fits: Collection[int] = (), *, several: bool
) -> list[list[InlineKeyboardButton]]:
    """Where several choose, each ticks all that suit and says when it is all."""

    def tap(do: str) -> MeetingTap:
        return MeetingTap(meeting=meeting.id, do=do, revision=meeting.revision)

    rows = [
        [
            button(
                f"{'✓ ' if number in fits else ''}{words.brief_when(moment, act, say)}",
                TimeTap(meeting=meeting.id, number=number, revision=meeting.revision),
            )
        ]
        for number, moment in enumerate(meeting.options)
        if moment > act.now
    ]
    if several and fits:
        rows.append([say.button("btn-times-done", tap("done"), count=len(fits))])
    rows.append([say.button("btn-none-fits", tap("none"))])
    rows.append([say.button("btn-other-times", AboutTap(about=meeting.id, what="move"))])
    return rows
