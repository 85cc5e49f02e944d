"""What somebody sent instead of words, sent on by its number at Telegram."""

from html import escape
from typing import Any

from aiogram.methods import (
    SendAudio,
    SendDocument,
    SendPhoto,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)

from handlers.say import clip
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.run import Attachment

LONGEST_LABEL = 200
VOICE = "audio/ogg"


def again(chat: int, sent: Attachment) -> TelegramMethod[Any]:
    """A file can be sent again only as what it was; a round video takes no words with it."""
    file, words = sent.file, escape(clip(sent.label, LONGEST_LABEL))
    if sent.kind is Kind.IMAGE:
        return SendPhoto(chat_id=chat, photo=file.id, caption=words)
    if sent.kind is Kind.AUDIO and not file.name and file.mime == VOICE:
        return SendVoice(chat_id=chat, voice=file.id, caption=words)
    if sent.kind is Kind.AUDIO:
        return SendAudio(chat_id=chat, audio=file.id, caption=words)
    if sent.kind is Kind.VIDEO and not file.name:
        return SendVideoNote(chat_id=chat, video_note=file.id)
    if sent.kind is Kind.VIDEO:
        return SendVideo(chat_id=chat, video=file.id, caption=words)
    return SendDocument(chat_id=chat, document=file.id, caption=words)
