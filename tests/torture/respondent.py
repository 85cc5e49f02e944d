"""A person on the way through the mentor's questionnaire, with the whims that people have."""

from bot.sandbox import Person
from mentoring.questionnaire.form import Kind
from tests.torture.answerer import SKIP, STRUCTURE, Answerer, leaving
from tests.torture.hand import Street
from tests.torture.mind import Mind
from tests.torture.screens import THANKS, Screen

NONSENSE = {
    Kind.DATE: "когда-то давно",
    Kind.INTEGER: "давно",
    Kind.RANGE: "много",
    Kind.SELECT_ONE: "не знаю, как сказать",
    Kind.SELECT_MULTIPLE: "не знаю, как сказать",
}
WHIMS = ("nonsense", "sticker", "start", "pause", "back")
ONWARD = ("Начать", "Даю согласие", "Продолжить")
BACK, PAUSE, SEND = "Назад", "Прервать, продолжу позже", "Отправить"


class Respondent(Answerer):
    """Reacts to whatever the bot puts in front of them, until the thanks."""

    def __init__(self, street: Street, account: Person, mind: Mind) -> None:
        super().__init__(street, account, mind)
        self.finished = False
        self._whims: set[str] = set()
        self._edits = 2

    async def fills_in(self) -> None:
        self.hand.open(self.street.mentor_link)
        screen = await self.hand.sees(lambda _: True)
        while screen.text.split("\n")[0] != THANKS:
            screen = await self.reacts(screen)
        self.finished = True

    async def reacts(self, screen: Screen) -> Screen:
        if onward := next((key for key in ONWARD if key in screen.keys), None):
            return await self.goes_on(screen, onward)
        if SEND in screen.keys:
            return await self.reviews(screen)
        if screen.awaits_own_words:
            return await self.adds_own_words(screen)
        if whim := self.whim(screen):
            return await self.follows(whim, screen)
        if self.may_skip(screen) and self.mind.happens(0.3):
            return await self.skips(screen)
        return await self.answers(screen)

    def may_skip(self, screen: Screen) -> bool:
        given = screen.asked.name in STRUCTURE and screen.asked.name in self.accepted
        return SKIP in screen.keys and not given

    async def goes_on(self, screen: Screen, key: str) -> Screen:
        """A tap that leads on; to begin twice shows the consent twice."""
        for _ in range(2 if key == ONWARD[0] and self.mind.happens(0.2) else 1):
            self.hand.tap(screen, key)
        return await self.after(screen, same_revision=True)

    async def reviews(self, screen: Screen) -> Screen:
        """Perhaps one more change, then it is sent; a second tap hears that it was sent."""
        if self._edits and self.mind.happens(0.5):
            self._edits -= 1
            items = screen.items(self.street.form)
            numbers = [number for number, question in items if question.name not in STRUCTURE]
            self.turns += 1
            self.turns_page(screen, f"✎ {self.mind.chance.choice(numbers)}")
            return await self.after(screen)
        for _ in range(2 if self.mind.happens(0.3) else 1):
            self.hand.tap(screen, SEND)
        self.turns += 1
        return await self.after(screen, same_revision=True)

    def whim(self, screen: Screen) -> str:
        """One a question at the most, so that no two messages in a row are alike."""
        question = screen.asked
        if question.name in self._whims or not self.mind.happens(0.3):
            return ""
        self._whims.add(question.name)
        whim = self.mind.chance.choice(WHIMS)
        silly = question.kind in NONSENSE and not question.or_other
        possible = {"nonsense": silly, "back": BACK in screen.keys}
        return whim if possible.get(whim, True) else ""

    async def follows(self, whim: str, screen: Screen) -> Screen:
        """What people do instead of answering; the place in the survey is kept."""
        if whim == "back":
            self.turns += 1
            self.turns_page(screen, BACK)
            return await self.after(screen)
        if whim == "sticker":
            self.hand.send_sticker()
        elif whim == "nonsense":
            self.hand.say(NONSENSE[screen.asked.kind])
        else:
            sends = leaving(screen) if whim == "pause" else 1
            self.hand.say("/start" if whim == "start" else PAUSE, sends=sends)
        return await self.after(screen, same_revision=True)
