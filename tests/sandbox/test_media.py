"""Places, sounds, videos and files, in both directions."""

from collections.abc import Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    ContentType,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    KeyboardButton,
    MediaUnion,
    Message,
    ReplyKeyboardMarkup,
)

from bot.sandbox import Sandbox
from tests.conversations.people import Person
from tests.conversations.pictures import PIXEL

MEGABYTE = 1024 * 1024
WHERE = ReplyKeyboardMarkup(
    keyboard=[[KeyboardButton(text="Я здесь", request_location=True)]], one_time_keyboard=True
)


async def newest(bot: Bot) -> Message:
    message = (await bot.get_updates(offset=-1))[0].message
    assert message is not None
    return message


async def test_a_place_is_sent_from_the_map_or_by_the_button_that_asks_for_it(
    bot: Bot, mentor: Person
) -> None:
    await mentor.sends_location(62.5, -129.25)
    chosen = (await newest(bot)).location
    assert chosen is not None
    assert (chosen.latitude, chosen.longitude) == (62.5, -129.25)
    await bot.send_message(mentor.id, "Где Вы?", reply_markup=WHERE)
    await mentor.shares_location()
    here = (await newest(bot)).location
    assert here is not None
    assert (here.latitude, here.longitude) == (mentor.account.latitude, mentor.account.longitude)
    assert mentor.chat.keyboard is None
    assert "Айсен: ⟨место 62.5, -129.25⟩" in mentor.transcript()


async def test_what_people_record_is_told_as_their_phones_tell_it(bot: Bot, mentor: Person) -> None:
    await mentor.sends_audio(b"ID3 audio", "гимн.mp3", seconds=95, caption="Послушайте")
    message = await newest(bot)
    audio = message.audio
    assert audio is not None
    assert (audio.duration, audio.file_name, audio.mime_type) == (95, "гимн.mp3", "audio/mpeg")
    assert (audio.file_size, message.caption) == (9, "Послушайте")
    await mentor.sends_video(b"video", seconds=12)
    video = (await newest(bot)).video
    assert video is not None
    assert (video.width, video.height, video.duration) == (1280, 720, 12)
    await mentor.sends_video_note(b"round", seconds=7)
    note = (await newest(bot)).video_note
    assert note is not None
    assert (note.length, note.duration, note.file_size) == (384, 7, 5)
    await mentor.sends_voice(4)
    voice = (await newest(bot)).voice
    assert voice is not None
    assert (voice.duration, voice.mime_type) == (4, "audio/ogg")


async def test_whatever_people_send_can_be_downloaded(bot: Bot, mentor: Person) -> None:
    sending = (
        mentor.sends_audio(b"0"),
        mentor.sends_video(b"1"),
        mentor.sends_video_note(b"2"),
    )
    for number, sent in enumerate(sending):
        await sent
        message = await newest(bot)
        file = message.audio or message.video or message.video_note
        assert file is not None
        downloaded = await bot.download(file)
        assert downloaded is not None
        assert downloaded.read() == f"{number}".encode()


@pytest.mark.parametrize("size", [20 * MEGABYTE, 20 * MEGABYTE + 1])
async def test_a_bot_may_download_twenty_megabytes_and_no_more(
    bot: Bot, mentor: Person, size: int
) -> None:
    await mentor.sends_document(bytes(size), "книга.xlsx")
    document = (await newest(bot)).document
    assert document is not None
    if size <= 20 * MEGABYTE:
        assert (await bot.get_file(document.file_id)).file_size == size
        return
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(document.file_id)


async def test_the_bot_sends_sounds_videos_and_places(bot: Bot, mentor: Person) -> None:
    def file(name: str) -> BufferedInputFile:
        return BufferedInputFile(name.encode(), name)

    sent = [
        await bot.send_audio(mentor.id, file("a.mp3"), duration=9, title="Гимн", performer="Хор"),
        await bot.send_video(mentor.id, file("b.mp4"), duration=3, width=640, height=360),
        await bot.send_video_note(mentor.id, file("c.mp4"), duration=2, length=240),
        await bot.send_voice(mentor.id, file("d.ogg"), duration=4, caption="Слово"),
        await bot.send_location(mentor.id, 62.03, 129.73, horizontal_accuracy=5),
    ]
    kinds = (ContentType.AUDIO, ContentType.VIDEO, ContentType.VIDEO_NOTE, ContentType.VOICE)
    assert [message.content_type for message in sent] == [*kinds, ContentType.LOCATION]
    assert sent[0].audio is not None
    assert (sent[0].audio.title, sent[0].audio.performer) == ("Гимн", "Хор")
    with pytest.raises(TelegramBadRequest, match="invalid location"):
        await bot.send_location(mentor.id, 91, 0)


async def test_a_file_goes_again_by_its_id_with_all_that_is_known_of_it(
    bot: Bot, mentor: Person
) -> None:
    await mentor.sends_video(seconds=12)
    video = (await newest(bot)).video
    assert video is not None
    again = await bot.send_video(mentor.id, video.file_id, caption="Ваше видео")
    assert again.video is not None
    assert (again.video.file_id, again.video.duration) == (video.file_id, 12)
    with pytest.raises(TelegramBadRequest, match="can't use file of type Video as VideoNote"):
        await bot.send_video_note(mentor.id, video.file_id)


async def test_an_album_is_several_bubbles_of_one_group(bot: Bot, mentor: Person) -> None:
    await mentor.sends_photo()
    photo = (await newest(bot)).photo
    assert photo
    sent = await bot.send_media_group(
        mentor.id,
        [
            InputMediaPhoto(media=BufferedInputFile(PIXEL, "p.png"), caption="<b>Раз</b>"),
            InputMediaPhoto(media=photo[-1].file_id, caption="два", parse_mode="HTML"),
            InputMediaVideo(media=BufferedInputFile(b"v", "v.mp4"), duration=3),
        ],
    )
    assert len({message.media_group_id for message in sent}) == 1
    assert [message.caption for message in sent] == ["<b>Раз</b>", "два", None]
    assert len({mentor.chat.messages[message.message_id].send for message in sent}) == 3


async def test_an_album_that_telegram_would_refuse_shows_nothing(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    def document(name: str) -> InputMediaDocument:
        return InputMediaDocument(media=BufferedInputFile(b"x", name))

    photo = InputMediaPhoto(media=BufferedInputFile(PIXEL, "p.png"))
    broken = InputMediaPhoto(media=BufferedInputFile(b"no picture", "p.png"))
    before = len(mentor.chat.messages)
    albums: list[tuple[list[MediaUnion], str]] = [
        ([document("1")], "an album has 2-10 items"),
        ([document("1"), photo], "document can't be mixed"),
        ([photo, broken], "IMAGE_PROCESS_FAILED"),
    ]
    for album, words in albums:
        with pytest.raises(TelegramBadRequest, match=words):
            await bot.send_media_group(mentor.id, album)
    assert len(mentor.chat.messages) == before
    assert sandbox.violations == []


async def test_what_is_protected_cannot_be_passed_on(bot: Bot, mentor: Person) -> None:
    await bot.send_message(mentor.id, "Между нами", protect_content=True)
    message = await mentor.sees("Между нами")
    with pytest.raises(LookupError, match="protected"):
        await mentor.passes_on(message, mentor)


async def test_a_place_must_be_a_number(
    sandbox: Sandbox, mentor: Person, call: Callable[..., Any]
) -> None:
    for latitude in ("север", True, "nan"):
        status, _ = await call(
            "sendLocation", chat_id=mentor.id, latitude=latitude, longitude="129.7"
        )
        assert status == 400
    assert len(sandbox.violations) == 3
