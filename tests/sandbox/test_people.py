"""The words that tests speak say what they mean."""

import asyncio
from urllib.parse import urlencode

import pytest
from aiogram import Bot
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Sandbox
from tests.conversations.people import Person


def keyboard(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    def button(text: str, act: str) -> InlineKeyboardButton:
        kind = "url" if act.startswith("https") else "callback_data"
        return InlineKeyboardButton.model_validate({"text": text, kind: act})

    return InlineKeyboardMarkup(inline_keyboard=[[button(*pair) for pair in row] for row in rows])


async def test_what_was_seen_is_not_seen_again(bot: Bot, mentor: Person) -> None:
    await bot.send_message(mentor.id, "Вопрос 1")
    await mentor.sees("Вопрос")
    with pytest.raises(AssertionError, match="«Вопрос» did not come"):
        await mentor.sees("Вопрос", within=0.05)


async def test_a_message_is_waited_for(bot: Bot, mentor: Person) -> None:
    waiting = asyncio.create_task(mentor.sees("потом"))
    await asyncio.sleep(0.02)
    await bot.send_message(mentor.id, "не то")
    await bot.send_message(mentor.id, "потом")
    assert (await waiting).text == "потом"


async def test_a_failure_shows_the_chat(bot: Bot, mentor: Person) -> None:
    markup = keyboard([("Начать", "a"), ("Позже", "b")], [("Что это?", "c")])
    await bot.send_message(mentor.id, "Здравствуйте.\nНачнём?", reply_markup=markup)
    with pytest.raises(AssertionError) as failure:
        await mentor.sees("?!", within=0.05)
    assert str(failure.value) == (
        "Айсен Петров: «?!» did not come\n\n"
        "Айсен: /start\n"
        "Бот: Здравствуйте.\n"
        "    Начнём?\n"
        "    [Начать] [Позже]\n"
        "    [Что это?]\n"
    )


async def test_nothing_means_nothing_unseen_either(bot: Bot, mentor: Person) -> None:
    await mentor.sees_nothing(0.05)
    await bot.send_message(mentor.id, "раз")
    with pytest.raises(AssertionError, match="something came"):
        await mentor.sees_nothing(0.05)


async def test_the_newest_button_is_tapped_and_an_old_one_by_its_message(
    bot: Bot, mentor: Person
) -> None:
    await bot.send_message(mentor.id, "1", reply_markup=keyboard([("Готово", "old")]))
    old = await mentor.sees("1")
    await bot.send_message(mentor.id, "2", reply_markup=keyboard([("Готово", "new")]))
    await mentor.taps("Готово")
    await mentor.taps("Готово", on=old)
    mentor.taps_with("forged")
    taps = [u.callback_query for u in await bot.get_updates() if u.callback_query]
    assert [tap.data for tap in taps] == ["new", "old", "forged"]


async def test_a_link_on_a_button_starts_the_bot(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    link = sandbox.link("token-1")
    sent = await bot.send_message(mentor.id, "Перешлите", reply_markup=keyboard([("Вход", link)]))
    parent = Person.joins(sandbox, "Елена")
    await mentor.passes_on(mentor.chat.messages[sent.message_id], parent)
    await parent.taps("Вход")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.text == "/start token-1"
    assert message.chat.id == parent.id
    assert "Айсен Петров (переслано): Перешлите" in parent.transcript()


async def test_a_link_elsewhere_fails(mentor: Person) -> None:
    with pytest.raises(AssertionError, match="does not lead to the bot"):
        await mentor.opens("https://t.me/another_bot?start=x")


async def test_a_share_button_sends_its_words_to_whom_one_chooses(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    link = f"https://t.me/share/url?{urlencode({'url': sandbox.link('g1'), 'text': 'Мама'})}"
    await bot.send_message(mentor.id, "Перешлите", reply_markup=keyboard([("Переслать", link)]))
    parent = Person.joins(sandbox, "Елена")
    passed = await mentor.shares("Переслать", parent)
    assert passed.text == f"{sandbox.link('g1')}\nМама"
    assert "Айсен Петров (переслано): https://t.me/" in parent.transcript()
    assert len(await bot.get_updates()) == 1
