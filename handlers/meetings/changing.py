"""Calling a meeting off: one tap, and one more to be sure."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import screens
from handlers.meeting_cards import words
from handlers.meeting_cards.callbacks import MeetingTap
from handlers.say import Methods, Say, send
from mentoring.rights import Action
from services import meeting_forms, meetings
from services.act import Act

router = Router(name="meeting_changes")

MEET = {"action": Action.MEET}


@router.callback_query(MeetingTap.filter(F.do == "cancel"), flags=MEET)
async def on_cancel(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    """The second «yes» belongs to the meeting as it is now; an older one changes nothing."""
    held = await meetings.may_change(act, callback_data.meeting)
    meeting = held.meeting
    lines = [
        say("msg-cancel-sure", kind=meeting.kind.value),
        *words.facts(act.chat, meeting, held.gathering, act, say),
    ]

    def tap(do: str) -> MeetingTap:
        return MeetingTap(meeting=meeting.id, do=do, revision=meeting.revision)

    rows = [
        [say.button("btn-cancel-yes", tap("cancel_yes"))],
        [say.button("btn-cancel-why", tap("cancel_why"))],
        [say.button("btn-cancel-no", tap("card"))],
    ]
    return [query.answer(), send(act.chat, "\n".join(lines), rows)]


@router.callback_query(MeetingTap.filter(F.do == "cancel_yes"), flags=MEET)
async def on_cancel_surely(query: CallbackQuery, callback_data: MeetingTap, act: Act) -> Methods:
    await meetings.cancel(act, callback_data.meeting, revision=callback_data.revision)
    return [query.answer()]


@router.callback_query(MeetingTap.filter(F.do == "cancel_why"), flags=MEET)
async def on_cancel_why(
    query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say
) -> Methods:
    """The reason that is sent calls it off."""
    step = await meeting_forms.begin_reason(act, callback_data.meeting, meeting_forms.CANCEL)
    return [query.answer(), *screens.screen(act.chat, step, say)]
