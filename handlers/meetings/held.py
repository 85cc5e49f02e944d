"""Was it held, and how was it?"""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import screens
from handlers.meeting_cards.callbacks import AboutTap, MeetingTap
from handlers.meeting_cards.draft import screen
from handlers.meeting_cards.words import toned
from handlers.say import Methods, Say, send
from mentoring.meetings import State
from mentoring.rights import Action
from services import meeting_drafts, meeting_forms, meeting_saying, meetings
from services.act import Act

router = Router(name="meeting_held")

MEET = {"action": Action.MEET}


@router.callback_query(MeetingTap.filter(F.do == "held"), flags=MEET)
async def on_held(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    """The short form follows at once, where there is one for it."""
    held = await meeting_saying.say_held(act, callback_data.meeting, True)  # noqa: FBT003 - yes
    step = await meeting_saying.begin_feedback(act, callback_data.meeting)
    if step is None:
        say = toned(act.chat, held.gathering, act, say)
        return [query.answer(), send(act.chat, say("msg-held-noted"))]
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(MeetingTap.filter(F.do == "missed"), flags=MEET)
async def on_missed(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    held = await meeting_saying.say_held(act, callback_data.meeting, False)  # noqa: FBT003 - no
    say = toned(act.chat, held.gathering, act, say)
    again = AboutTap(about=held.meeting.group_id, what=held.meeting.kind.value)
    rows = [[say.button("btn-meeting-again", again)]] if held.meeting.state is State.MISSED else []
    return [query.answer(), send(act.chat, say("msg-missed-noted"), rows)]


@router.callback_query(MeetingTap.filter(F.do == "moved"), flags=MEET)
async def on_moved(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    """Other times are named for the same meeting; where it counts as missed already, for a new
    one.
    """
    held = await meetings.open_meeting(act, callback_data.meeting)
    meeting = held.meeting
    missed = meeting.state is State.MISSED
    about, what = (
        (meeting.group_id, meeting.kind.value) if missed else (meeting.id, meeting_forms.MOVE)
    )
    draft = await meeting_drafts.draft(act, about, what)
    return [query.answer(), screen(act.chat, draft, act, say)]
