"""The curator at her phone: she says or taps something, and reads on once all has settled."""

from bot.sandbox import acts
from bot.sandbox.chats import Message
from tests.conversations.people import Person
from tests.conversations.programme.stage import Stage

EMPTY, NEXT_PAGE = "☐", "▸"


class Desk:
    def __init__(self, person: Person, stage: Stage) -> None:
        self.person = person
        self.stage = stage

    @property
    def last(self) -> Message:
        return self.person.last

    async def says(self, *texts: str) -> Message:
        for text in texts:
            acts.say(self.person.sandbox.world, self.person.account, text)
            await self.stage.settles()
        return self.last

    async def taps(self, *labels: str) -> Message:
        """Each on the newest message that has a button with such a beginning."""
        for label in labels:
            message, data = self._button(label)
            acts.tap(self.person.sandbox.world, self.person.account, message, data)
            await self.stage.settles()
        return self.last

    async def taps_on(self, message: Message, label: str) -> Message:
        data = buttons(message, label)[0]
        acts.tap(self.person.sandbox.world, self.person.account, message, data)
        await self.stage.settles()
        return self.last

    async def ticks_all(self, message: Message) -> None:
        """Every empty box of a list, page by page."""
        while True:
            while data := next(iter(buttons(message, EMPTY)), ""):
                acts.tap(self.person.sandbox.world, self.person.account, message, data)
                await self.stage.settles()
            following = buttons(message, NEXT_PAGE)
            if not following:
                return
            acts.tap(self.person.sandbox.world, self.person.account, message, following[0])
            await self.stage.settles()

    def _button(self, label: str) -> tuple[Message, str]:
        for message in reversed(self.person.chat.messages.values()):
            if found := buttons(message, label):
                return message, found[0]
        raise AssertionError(f"no button «{label}»\n\n{self.person.transcript()[-3000:]}")


def buttons(message: Message, label: str) -> list[str]:
    """What those carry that begin so; «|» stands between several beginnings."""
    row = [button for row in message.inline_keyboard for button in row]
    starts = tuple(label.split("|"))
    return [str(each.get("callback_data")) for each in row if each["text"].startswith(starts)]
