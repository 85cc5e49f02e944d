"""The words that tests speak: people who say, tap and see, over a sandbox in the same process."""

import asyncio
from collections.abc import Callable
from typing import Any, NoReturn

from bot.sandbox import Person as Account
from bot.sandbox import Sandbox, acts, forwards
from bot.sandbox.chats import Chat, Message, Toast
from tests.conversations.pictures import PIXEL
from tests.conversations.transcript import transcript

PATIENCE = 5.0


class Person:
    """Somebody at their phone; what they have seen is not seen a second time."""

    def __init__(self, sandbox: Sandbox, account: Account, patience: float = PATIENCE) -> None:
        self.sandbox = sandbox
        self.account = account
        self.patience = patience
        self._seen = 0

    @classmethod
    def joins(cls, sandbox: Sandbox, first_name: str, last_name: str = "", **more: Any) -> "Person":
        """A new account, who has not pressed Start yet."""
        number = max(sandbox.world.people, default=1000) + 1
        account = sandbox.world.add(Account(number, first_name, last_name, **more))
        return cls(sandbox, account)

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def chat(self) -> Chat:
        return self.sandbox.chat(self.account.id)

    @property
    def last(self) -> Message:
        """The newest bubble of the bot's that is still there."""
        bubbles = reversed(self.chat.messages.values())
        newest = next((bubble for bubble in bubbles if bubble.by_bot and not bubble.deleted), None)
        return newest or self._fail("there is no message of the bot's yet")

    @property
    def toast(self) -> str:
        """The words of the newest answer to a tap."""
        return self.chat.toasts[-1].text if self.chat.toasts else ""

    def transcript(self) -> str:
        return transcript(self.chat)

    async def starts(self) -> Message:
        return await self.opens(self.sandbox.link())

    async def opens(self, link: str) -> Message:
        message = acts.open_link(self.sandbox.world, self.account, link)
        if message is None:
            self._fail(f"{link} does not lead to the bot")
        return message

    async def says(self, text: str) -> Message:
        return acts.say(self.sandbox.world, self.account, text)

    async def taps(self, text: str, on: Message | None = None) -> None:
        """The newest button with this text, as soon as there is one; or that of an old message."""
        await self._wait(lambda: self._can_tap(text, on), f"no button «{text}» came")
        found = self._button(text, on)
        if found is None:
            acts.press_key(self.sandbox.world, self.account, text)
            return
        message, button = found
        if "callback_data" in button:
            self.taps_with(button["callback_data"], message)
        elif "url" in button:
            await self.opens(button["url"])

    def taps_with(self, data: str, on: Message | None = None) -> str:
        """A tap with any data, as a changed or forwarded message could carry; gives its number."""
        return acts.tap(self.sandbox.world, self.account, on or self.last, data)

    async def sends_photo(self, data: bytes = PIXEL, caption: str = "") -> Message:
        return self._sends("photo", data, "photo.jpg", "image/jpeg", caption)

    async def sends_audio(
        self, data: bytes = b"ID3", name: str = "audio.mp3", seconds: int = 60, caption: str = ""
    ) -> Message:
        return self._sends("audio", data, name, "audio/mpeg", caption, duration=seconds)

    async def sends_video(
        self, data: bytes = b"ftyp", name: str = "video.mp4", seconds: int = 10, caption: str = ""
    ) -> Message:
        size = {"width": 1280, "height": 720}
        return self._sends("video", data, name, "video/mp4", caption, duration=seconds, **size)

    async def sends_video_note(self, data: bytes = b"ftyp", seconds: int = 5) -> Message:
        """A round video, which has no name and no caption."""
        return self._sends("video_note", data, "", "video/mp4", duration=seconds, length=384)

    async def sends_location(self, latitude: float, longitude: float) -> Message:
        """A point chosen on the map."""
        return acts.share_location(self.sandbox.world, self.account, latitude, longitude)

    async def shares_location(self) -> Message:
        """Where they are, by the button that asks for it, as soon as there is one."""
        await self._wait(lambda: bool(self._place_key()), "no button asked for a location")
        return acts.press_key(self.sandbox.world, self.account, self._place_key())

    async def sends_sticker(self, emoji: str = "👍") -> Message:
        return acts.send_sticker(self.sandbox.world, self.account, emoji)

    async def sends_voice(self, seconds: int = 3, data: bytes = b"OggS") -> Message:
        return self._sends("voice", data, "voice.ogg", "audio/ogg", duration=seconds)

    async def sends_document(
        self, data: bytes, name: str, mime_type: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        return self._sends("document", data, name, mime_type, caption)

    async def shares_contact(self, phone: str = "", whose: "Person | None" = None) -> Message:
        owner = whose.account if whose else None
        return acts.share_contact(self.sandbox.world, self.account, phone, owner)

    async def edits(self, message: Message, text: str) -> None:
        acts.edit(self.sandbox.world, self.account, message, text)

    async def forwards(self, message: Message) -> Message:
        """A message, perhaps from somebody else's chat, to the bot."""
        return forwards.forward(self.sandbox.world, self.account, message)

    async def passes_on(self, message: Message, to: "Person") -> Message:
        """A message to another person, of which the bot learns nothing."""
        return forwards.pass_on(self.sandbox.world, self.account, message, to.account)

    async def shares(self, button: str, to: "Person") -> Message:
        """The newest button with this text opens t.me/share, and they choose whom to send it to."""
        await self._wait(lambda: self._can_tap(button, None), f"no button «{button}» came")
        found = self._button(button, None)
        link = found[1].get("url", "") if found else ""
        return forwards.share(self.sandbox.world, self.account, link, to.account)

    async def blocks_the_bot(self) -> None:
        acts.block(self.sandbox.world, self.account, blocked=True)

    async def unblocks_the_bot(self) -> None:
        acts.block(self.sandbox.world, self.account, blocked=False)

    async def sees(self, part: str, within: float | None = None) -> Message:
        """A message or edit that is new to them and has these words; all before it is then seen."""
        found: list[Message] = []

        def look() -> bool:
            for index in range(self._seen, len(self.chat.changes)):
                change = self.chat.changes[index]
                words = str(change.wire.get("text") or change.wire.get("caption") or "")
                if change.kind in {"sent", "edited"} and change.message.by_bot and part in words:
                    self._seen = index + 1
                    found.append(change.message)
                    return True
            return False

        await self._wait(look, f"«{part}» did not come", within)
        return found[0]

    async def sees_document(self, name: str = "", within: float | None = None) -> bytes:
        """A new document whose name has these letters; gives what is in it."""
        found: list[bytes] = []

        def look() -> bool:
            for index in range(self._seen, len(self.chat.changes)):
                document = self.chat.changes[index].wire.get("document")
                if document and name in document["file_name"]:
                    self._seen = index + 1
                    found.append(self.file(document["file_id"]))
                    return True
            return False

        await self._wait(look, f"no document «{name}» came", within)
        return found[0]

    async def sees_toast(self, part: str = "", within: float | None = None) -> Toast:
        """An answer to a tap that has these words and comes within the time."""
        await self._wait(
            lambda: any(part in toast.text for toast in self.chat.toasts),
            f"no answer to a tap said «{part}»",
            within,
        )
        return next(toast for toast in reversed(self.chat.toasts) if part in toast.text)

    async def sees_nothing(self, for_seconds: float = 0.3) -> None:
        """Nothing unseen stands there, and nothing comes for so long."""
        try:
            await self._wait(self._has_news, "", for_seconds)
        except AssertionError:
            return
        self._fail("something came although nothing was expected")

    def file(self, file_id: str) -> bytes:
        stored = self.sandbox.world.files.find(file_id)
        assert stored is not None, file_id
        return stored.data

    def _sends(self, kind: str, *what: Any, **facts: Any) -> Message:
        return acts.send_file(self.sandbox.world, self.account, kind, *what, **facts)

    def _place_key(self) -> str:
        """The text of the key under the chat that asks for a location."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        asking = (key for row in rows for key in row if "request_location" in key)
        return next((str(key["text"]) for key in asking), "")

    def _has_news(self) -> bool:
        news = self.chat.changes[self._seen :]
        return any(change.kind != "said" and change.message.by_bot for change in news)

    def _button(self, text: str, on: Message | None) -> tuple[Message, dict[str, Any]] | None:
        if on is None:
            return acts.find_button(self.chat, text)
        buttons = (button for row in on.inline_keyboard for button in row)
        return next(((on, button) for button in buttons if button["text"] == text), None)

    def _can_tap(self, text: str, on: Message | None) -> bool:
        if self._button(text, on) is not None:
            return True
        return on is None and acts.has_key(self.chat, text)

    async def _wait(
        self, done: Callable[[], bool], problem: str, within: float | None = None
    ) -> None:
        try:
            async with asyncio.timeout(self.patience if within is None else within):
                while not done():
                    await self.chat.changed()
        except TimeoutError:
            self._fail(problem)

    def _fail(self, problem: str) -> NoReturn:
        raise AssertionError(f"{self.account.full_name}: {problem}\n\n{self.transcript()}")
