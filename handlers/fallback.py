"""The last resort: nobody is left without an answer."""

from typing import Any

from aiogram import Router
from aiogram.methods import TelegramMethod
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers import endings
from handlers.say import Methods, Say, send
from mentoring.rights import Action
from services import delivery, enrolment
from services.act import Act

router = Router(name="fallback")


@router.message(flags={"action": Action.ENTER})
async def on_anything_else(message: Message, act: Act, say: Say) -> Methods:
    if (message.text or "").startswith("/"):
        return [send(message.chat.id, say("msg-unknown-command"))]
    return await endings.nothing(act, say)


@router.edited_message(flags={"action": Action.ENTER})
async def on_old_message_edited(message: Message) -> None:
    """Without a question in front of the person an edit means nothing."""
    del message


@router.callback_query(flags={"action": Action.ENTER})
async def on_unknown_button(query: CallbackQuery) -> TelegramMethod[Any]:
    """A button of an older release, or a forged one: the spinner stops, nothing happens."""
    return query.answer()


@router.my_chat_member(flags={"action": Action.ENTER})
async def on_blocked_or_back(event: ChatMemberUpdated, act: Act) -> None:
    if event.new_chat_member.status in {"kicked", "left"}:
        await delivery.mark_unreachable(act, event.from_user.id)
    else:
        await enrolment.return_to_bot(act)
