"""The chat page in a real browser, with a bot that only echoes."""

import asyncio
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import pytest
from aiogram import Bot
from aiogram.types import (
    BufferedInputFile,
    ContentType,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Update,
)
from playwright.async_api import Browser, expect

from bot.sandbox import Sandbox
from tests.browser.chat_page import ChatPage, running_browser

HINTS = [{"title": "Напишите боту", "text": "Он повторит.", "person": "mentor"}]
MARKUP = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Ещё раз", callback_data="again")]]
)


async def echo(bot: Bot) -> None:
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=10):
            offset = update.update_id + 1
            await answer(bot, update)


async def answer(bot: Bot, update: Update) -> None:
    if update.message:
        words = (
            f"<b>Вы:</b> {update.message.text or ContentType(update.message.content_type).value}"
        )
        await bot.send_message(
            update.message.chat.id, words, parse_mode="HTML", reply_markup=MARKUP
        )
    elif update.callback_query and update.callback_query.message:
        message = update.callback_query.message
        await bot.edit_message_text(
            "Повторил", chat_id=message.chat.id, message_id=message.message_id
        )
        await bot.answer_callback_query(update.callback_query.id, text="Хорошо")
    elif update.edited_message:
        await bot.send_message(
            update.edited_message.chat.id, f"Стало: {update.edited_message.text}"
        )


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with running_browser() as browser:
        yield browser


@pytest.fixture
async def echoing(sandbox: Sandbox, bot: Bot) -> AsyncIterator[Sandbox]:
    task = asyncio.create_task(echo(bot))
    yield sandbox
    task.cancel()
    await asyncio.wait([task])


@pytest.mark.parametrize("width", [1280, 360])
async def test_a_conversation_by_hand(echoing: Sandbox, browser: Browser, width: int) -> None:
    page = await ChatPage.opened(browser, echoing.url, width=width)
    await page.choose("Айсен")
    await page.taps("Начать")
    await page.sees("Вы: /start")
    await page.says("привет 😀")
    await page.sees("Вы: привет 😀")
    await page.taps("Ещё раз")
    await page.sees_toast("Хорошо")
    await page.sees("Повторил")
    await page.opens(echoing.link("abc"))
    await page.sees("Вы: /start abc")
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.page.evaluate(overflow) == 0
    assert page.errors == []


async def test_own_words_are_edited_by_keyboard(echoing: Sandbox, browser: Browser) -> None:
    page = await ChatPage.opened(browser, echoing.url)
    await page.choose("Айсен")
    await page.taps("Начать")
    await page.says("опечтка")
    await page.sees("Вы: опечтка")
    own = page.column.locator(".bubble.ours", has_text="опечтка")
    await own.locator(".more").focus()
    await page.page.keyboard.press("Enter")
    await page.page.keyboard.press("Enter")
    field = page.column.locator(".composer textarea")
    await expect(field).to_have_value("опечтка")
    await field.fill("опечатка")
    await field.press("Enter")
    await page.sees("Стало: опечатка")


async def test_the_clock_is_moved_and_the_calls_are_shown(
    echoing: Sandbox, browser: Browser
) -> None:
    page = await ChatPage.opened(browser, echoing.url)
    await page.page.locator("[data-panel=clock]").click()
    await page.page.get_by_role("button", name="+ 3 дня").click()
    await expect(page.page.locator(".offset")).to_have_text("+3 д")
    assert echoing.world.offset_seconds == 3 * 86400
    await page.page.locator("[data-panel=wire]").click()
    await page.choose("Мария")
    await page.taps("Начать")
    await expect(page.page.locator(".calls li").first).to_contain_text("sendMessage")


async def test_the_hints_of_the_demo_are_shown_in_both_languages(browser: Browser) -> None:
    async with Sandbox.running(hints=HINTS) as sandbox:
        page = await ChatPage.opened(browser, sandbox.url)
        await expect(page.page.locator(".hints")).to_contain_text("Напишите боту")
        await page.page.get_by_role("button", name="English").click()
        await expect(page.page.locator(".tool").first).to_contain_text("What to try first")
        assert page.errors == []


@pytest.mark.parametrize("width", [1300, 400])
async def test_a_forwarded_link_is_opened_by_the_person_who_gets_it(
    echoing: Sandbox, bot: Bot, browser: Browser, width: int
) -> None:
    page = await ChatPage.opened(browser, echoing.url, width=width)
    await page.choose("Кирилл")
    await page.taps("Начать")
    await bot.send_message(503, f"Перешли маме: {echoing.link('guardian')}")
    await page.passes_on("Перешли маме", to="Елена")
    await page.choose("Елена")
    bubble = await page.sees("Перешли маме")
    await expect(bubble).to_contain_text("Вам передаёт Кирилл Николаев")
    await bubble.get_by_role("link").click()
    await page.sees("Вы: /start guardian")
    assert page.errors == []


async def test_a_link_is_opened_as_somebody_else_and_a_share_button_asks_to_whom(
    echoing: Sandbox, bot: Bot, browser: Browser
) -> None:
    page = await ChatPage.opened(browser, echoing.url, width=1300)
    await page.choose("Кирилл")
    await page.taps("Начать")
    link = f"https://t.me/share/url?{urlencode({'url': echoing.link('g'), 'text': 'Мама, сюда'})}"
    button = InlineKeyboardButton(text="Переслать", url=link)
    words = f"Ссылка: {echoing.link('psy')}"
    await bot.send_message(
        503, words, reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]])
    )
    await page.chooses("Открыть ссылку как…", on="Ссылка", person="Сардана")
    await page.taps("Переслать")
    await page.picks("Елена")
    await page.choose("Сардана")
    await page.sees("Вы: /start psy")
    await page.choose("Елена")
    await page.sees("Мама, сюда")
    assert page.errors == []


async def test_files_go_both_ways_by_hand(echoing: Sandbox, bot: Bot, browser: Browser) -> None:
    page = await ChatPage.opened(browser, echoing.url, width=400)
    await page.choose("Мария")
    await page.taps("Начать")
    await page.attaches("Файл", "Анкета.xlsx", b"PK workbook")
    await page.sees("Вы: document")
    sent = BufferedInputFile(b"%PDF-1.7 order", "Приказ № 41.pdf")
    await bot.send_document(501, sent, caption="Готово")
    assert await page.downloads("Приказ № 41.pdf") == b"%PDF-1.7 order"
    assert await page.downloads("Анкета.xlsx") == b"PK workbook"
    await page.attaches("Голосовое")
    await page.sees("Вы: voice")
    await page.attaches("Геопозиция")
    await page.page.locator("dialog input[name=place]").fill("62.5, 129.5")
    await page.page.locator("dialog button.big").click()
    await page.sees("62.50000, 129.50000")
    await page.sees("Вы: location")
    assert page.errors == []
