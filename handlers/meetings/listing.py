"""What is ahead, one meeting of it, and its calendar file."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendDocument, SendMessage
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from handlers.meeting_cards import words
from handlers.meeting_cards.callbacks import MeetingTap
from handlers.meeting_cards.card import ahead, card
from handlers.meeting_cards.notices import FILE
from handlers.say import Methods, Say
from mentoring.meetings import MeetingMovedOn
from mentoring.rights import Action, allowed
from services import meeting_choosing, meeting_lists, meetings
from services.act import Act

router = Router(name="meetings_ahead")

MEET = {"action": Action.MEET}


@router.message(Command("meetings"), flags=MEET)
async def on_meetings(message: Message, act: Act, say: Say) -> list[SendMessage]:
    """A curator sees the school's week; who takes part as well sees their own after it."""
    del message
    shown = []
    if allowed(act.me, Action.LEAD_PAIRS):
        shown.append(ahead(act.chat, await meeting_lists.week(act), act, say, everybody=True))
    if not shown or allowed(act.me, Action.TAKE_PART):
        shown.append(ahead(act.chat, await meeting_lists.mine(act), act, say))
    return shown


@router.callback_query(MeetingTap.filter(F.do == "card"), flags=MEET)
async def on_card(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    standing = await meeting_choosing.stand(act, callback_data.meeting)
    return [query.answer(), card(act.chat, standing, act, say)]


@router.callback_query(MeetingTap.filter(F.do == "file"), flags=MEET)
async def on_file(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    held = await meetings.open_meeting(act, callback_data.meeting)
    if held.meeting.starts_at is None:
        raise MeetingMovedOn
    content = words.calendar(act.chat, held.meeting, held.gathering, act, say)
    file = BufferedInputFile(content, filename=FILE)
    return [
        query.answer(),
        SendDocument(chat_id=act.chat, document=file, caption=say("msg-meeting-file")),
    ]
