"""What the bot sends arrives as it was sent, or is refused in Telegram's words."""

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BufferedInputFile,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from bot.sandbox import Sandbox
from tests.conversations.people import Person
from tests.conversations.pictures import PIXEL
from tests.sandbox.conftest import bot_for


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert me.is_bot
    assert me.username == "nastavnik_bot"


async def test_words_arrive_with_their_entities(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_message(mentor.id, "😀 <b>важно</b>: t.me/x", parse_mode="HTML")
    assert sent.text == "😀 важно: t.me/x"
    assert [(e.type, e.offset, e.length) for e in sent.entities or []] == [
        ("bold", 3, 5),
        ("url", 10, 6),
    ]
    assert (await mentor.sees("важно")).id == sent.message_id


async def test_files_go_up_and_come_down(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_document(
        mentor.id, BufferedInputFile(b"12 3", "отчёт.txt"), caption="Вот"
    )
    assert sent.document is not None
    assert sent.document.file_name == "отчёт.txt"
    assert await mentor.sees_document("отчёт") == b"12 3"
    downloaded = await bot.download(sent.document)
    assert downloaded is not None
    assert downloaded.read() == b"12 3"
    again = await bot.send_document(mentor.id, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_id == sent.document.file_id


async def test_a_photo_must_be_a_picture(bot: Bot, mentor: Person) -> None:
    sent = await bot.send_photo(mentor.id, BufferedInputFile(PIXEL, "p.png"))
    assert sent.photo is not None
    assert (sent.photo[0].width, sent.photo[0].height) == (1, 1)
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(mentor.id, BufferedInputFile(b"not a picture", "p.png"))
    with pytest.raises(TelegramBadRequest, match="can't use file of type Photo as Document"):
        await bot.send_document(mentor.id, sent.photo[0].file_id)


async def test_the_person_s_own_file_can_be_downloaded(bot: Bot, mentor: Person) -> None:
    await mentor.sends_document(b"\x00\xff", "скан.bin")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.document is not None
    downloaded = await bot.download(message.document)
    assert downloaded is not None
    assert downloaded.read() == b"\x00\xff"


async def test_who_never_pressed_start_cannot_be_written_to(sandbox: Sandbox, bot: Bot) -> None:
    stranger = Person.joins(sandbox, "Незнакомец")
    with pytest.raises(TelegramForbiddenError, match="can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "Здравствуйте")


async def test_who_blocked_the_bot_cannot_be_written_to(bot: Bot, mentor: Person) -> None:
    await mentor.blocks_the_bot()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(mentor.id, "Здравствуйте")


async def test_an_unknown_chat_is_not_found(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(1, "Здравствуйте")


async def test_a_wrong_token_is_unauthorized(sandbox: Sandbox) -> None:
    bot = bot_for(sandbox, "4242:other")
    with pytest.raises(TelegramUnauthorizedError):
        await bot.get_me()
    await bot.session.close()


async def test_a_method_that_is_not_there_is_a_violation(sandbox: Sandbox, bot: Bot) -> None:
    with pytest.raises(TelegramNotFound):
        await bot.send_dice(1)
    assert sandbox.violations == ["sendDice: Not Found: method not found"]
    sandbox.violations.clear()


async def test_a_reply_keyboard_is_pressed_and_removed(bot: Bot, mentor: Person) -> None:
    keys = [[KeyboardButton(text="Мой номер", request_contact=True), KeyboardButton(text="Нет")]]
    markup = ReplyKeyboardMarkup(keyboard=keys, one_time_keyboard=True)
    await bot.send_message(mentor.id, "Номер?", reply_markup=markup)
    await mentor.taps("Мой номер")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.contact is not None
    assert message.contact.user_id == mentor.id
    assert mentor.chat.keyboard is None
    await bot.send_message(mentor.id, "Номер?", reply_markup=markup)
    await bot.send_message(mentor.id, "Спасибо", reply_markup=ReplyKeyboardRemove())
    assert mentor.chat.keyboard is None


async def test_messages_are_forwarded_and_copied(bot: Bot, mentor: Person) -> None:
    said = await mentor.says("слово в слово")
    forwarded = await bot.forward_message(mentor.id, mentor.id, said.id)
    assert forwarded.forward_origin is not None
    copied = await bot.copy_message(mentor.id, mentor.id, said.id)
    assert mentor.chat.messages[copied.message_id].text == "слово в слово"


async def test_a_reply_names_what_it_answers(bot: Bot, mentor: Person) -> None:
    said = await mentor.says("вопрос")
    answer: Message = await bot.send_message(
        mentor.id, "ответ", reply_parameters=ReplyParameters(message_id=said.id)
    )
    assert answer.reply_to_message is not None
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(
            mentor.id, "ответ", reply_parameters=ReplyParameters(message_id=999_999)
        )


async def test_the_bot_can_show_that_it_writes(bot: Bot, mentor: Person) -> None:
    assert await bot.send_chat_action(mentor.id, "typing")
    assert (await bot.get_chat(mentor.id)).first_name == "Айсен"
