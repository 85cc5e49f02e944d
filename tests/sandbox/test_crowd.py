"""Many people on the chat page, in a real browser: most stand aside until somebody needs them."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from bot.sandbox import Person, Sandbox
from bot.sandbox.acts import say
from bot.sandbox.people import usual_people
from tests.browser.chat_page import ChatPage, running_browser

ENGINEER = Person(
    601, "Айаал", "Слепцов", role="mentor", about="инженер завода", aside=True, started=True
)
CROWD = [
    ENGINEER,
    *(Person(number, f"Гость{number}", aside=True, started=True) for number in range(602, 621)),
]
STEPS = [
    {"title": "Начало", "text": "Скажите.", "person": "curator", "link": "/match", "part": "Пары"},
    {"title": "Дальше", "text": "Ответьте.", "person": 601, "also": [602]},
]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with running_browser() as browser:
        yield browser


@pytest.mark.parametrize("width", [1300, 400])
async def test_whoever_stands_aside_is_found_in_a_list_and_gets_a_tab(
    browser: Browser, width: int
) -> None:
    async with Sandbox.running(people=[*usual_people(), *CROWD]) as sandbox:
        page = await ChatPage.opened(browser, sandbox.url, width=width)
        await expect(page.page.locator("[data-tab]")).to_have_count(len(usual_people()))
        more = page.page.get_by_role("button", name=f"Ещё {len(CROWD)}")
        await expect(more).to_be_in_viewport()
        await more.click()
        engineer = page.page.locator("dialog .somebody", has_text="Слепцов")
        await expect(engineer).to_contain_text("наставник · инженер завода")
        await engineer.click()
        await expect(page.page.locator("[data-tab='601']")).to_be_in_viewport()
        await expect(page.page.locator("[data-person='601']")).to_contain_text("инженер завода")
        assert page.errors == []


async def test_who_gets_a_message_gets_a_tab_that_says_so(browser: Browser) -> None:
    async with Sandbox.running(people=[*usual_people(), *CROWD]) as sandbox:
        page = await ChatPage.opened(browser, sandbox.url)
        world = sandbox.world
        world.from_bot(world.chats[601], {"text": "Для Вас есть наставляемый"})
        tab = page.page.locator("[data-tab='601']")
        await expect(tab).to_contain_text("1")
        await tab.click()
        await expect(page.page.locator("[data-person='601'] .bubble")).to_be_visible()


async def test_somebody_can_be_added_from_the_list_as_well(browser: Browser) -> None:
    async with Sandbox.running(people=[*usual_people(), *CROWD]) as sandbox:
        page = await ChatPage.opened(browser, sandbox.url)
        await page.page.get_by_role("button", name="Ещё").click()
        await page.page.locator("dialog .somebody", has_text="Добавить человека").click()
        await page.page.locator("dialog input[name=first_name]").fill("Нюргун")
        await page.page.locator("dialog button.big").click()
        await page.choose("Нюргун")


async def test_a_step_says_a_command_and_opens_everybody_who_is_next(browser: Browser) -> None:
    async with Sandbox.running(people=[*usual_people(), *CROWD], hints=STEPS) as sandbox:
        say(sandbox.world, sandbox.world.people[501], "/start")
        page = await ChatPage.opened(browser, sandbox.url, width=1600)
        await expect(page.page.locator(".hints .part")).to_have_text("Пары")
        await page.page.get_by_role("button", name="Мария Егорова: /match").click()
        await page.choose("Мария")
        await page.sees("/match")
        await page.page.get_by_role("button", name="Гость602: открыть чат").click()
        await expect(page.page.locator("[data-person='602']")).to_be_visible()
