"""The sandbox's chat page as tests use it: a real Chromium, driven in words."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import (
    Browser,
    ConsoleMessage,
    FilePayload,
    Locator,
    Page,
    async_playwright,
    expect,
)

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
PATIENCE_MS = 10_000


def chromium_path() -> str:
    """The browser on this machine; without one the test is skipped, in CI it fails."""
    found = next((path for name in NAMES if (path := shutil.which(name))), "")
    if not found:
        problem = "no Chromium on this machine: the chat page was not tried in a browser"
        if os.environ.get("CI") == "true":
            pytest.fail(problem)
        pytest.skip(problem)
    return found


@asynccontextmanager
async def running_browser() -> AsyncIterator[Browser]:
    """Chromium without a window, for as long as the block lasts."""
    path = chromium_path()
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


class ChatPage:
    """One person's column on the page; what went wrong in the page's own code is kept."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._keep_errors)
        self.column = page.locator(".column.front")

    def _keep_errors(self, line: ConsoleMessage) -> None:
        if line.type == "error":
            self.errors.append(line.text)

    @classmethod
    async def opened(
        cls, browser: Browser, url: str, *, width: int = 1280, height: int = 860, **more: str
    ) -> "ChatPage":
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            locale=more.get("locale", "ru-RU"),
            color_scheme="dark" if more.get("scheme") == "dark" else "light",
        )
        chat = cls(await context.new_page())
        await chat.page.goto(url)
        await chat.page.wait_for_selector("html[data-ready=yes]")
        return chat

    async def choose(self, name: str) -> None:
        """This person's chat is in front; all words after it are theirs."""
        tab = self.page.locator(".tab", has_text=name)
        person = await tab.get_attribute("data-tab")
        self.column = self.page.locator(f".column[data-person='{person}']")
        if not await self.column.is_visible():
            await tab.click()
        await expect(self.column).to_be_visible()

    async def opens(self, link: str) -> None:
        await self.column.locator(".head").get_by_role("button").first.click()
        await self.page.get_by_role("menuitem").first.click()
        await self.page.locator("dialog input[name=link]").fill(link)
        await self.page.locator("dialog button.big").click()

    async def says(self, text: str) -> None:
        field = self.column.locator(".composer textarea")
        await field.fill(text)
        await field.press("Enter")

    async def sees(self, text: str, within_ms: float = PATIENCE_MS) -> Locator:
        """The newest bubble with these words, as soon as it stands there."""
        found = self.column.locator(".bubble", has_text=text).last
        await expect(found).to_be_visible(timeout=within_ms)
        return found

    async def taps(self, text: str) -> None:
        """The newest inline button with exactly this text, or such a key under the chat."""
        inline = self.column.locator(".key").get_by_text(text, exact=True)
        keys = self.column.locator(".reply-key").get_by_text(text, exact=True)
        start = self.column.locator(".foot-area > .big, .welcome .big").get_by_text(
            text, exact=True
        )
        await inline.or_(keys).or_(start).last.click()

    async def sees_key(self, text: str) -> None:
        """A button with these words under the newest message that has buttons."""
        newest = self.column.locator(".keys").last.locator(".key")
        await expect(newest.get_by_text(text, exact=True)).to_be_visible()

    async def sees_toast(self, text: str) -> None:
        await expect(self.column.locator(".toast", has_text=text)).to_be_visible()

    async def chooses(self, doing: str, on: str, person: str = "") -> None:
        """Something from the menu of the newest message with these words, and for whom."""
        bubble = await self.sees(on)
        await bubble.locator(".more").click()
        await self.page.get_by_role("menuitem", name=doing).click()
        if person:
            await self.picks(person)

    async def picks(self, person: str) -> None:
        await self.page.locator("dialog .somebody", has_text=person).click()

    async def passes_on(self, text: str, to: str) -> None:
        await self.chooses("Переслать…", on=text, person=to)
        await expect(self.page.locator(".note", has_text=to)).to_be_visible()

    async def attaches(self, kind: str, name: str = "", data: bytes = b"") -> None:
        """From the menu at the clip; a file with this name and content where one is asked for."""
        await self.column.get_by_label("Прикрепить").click()
        item = self.page.get_by_role("menuitem", name=kind)
        if not name:
            await item.click()
            return
        async with self.page.expect_file_chooser() as asked:
            await item.click()
        chooser = await asked.value
        file = FilePayload(name=name, mimeType="application/octet-stream", buffer=data)
        await chooser.set_files(file)

    async def downloads(self, name: str) -> bytes:
        """A click on the newest file with this name; what then lies on the disk."""
        async with self.page.expect_download() as coming:
            await self.column.locator(".file", has_text=name).last.click()
        download = await coming.value
        assert download.suggested_filename == name
        return await asyncio.to_thread(Path(await download.path()).read_bytes)
