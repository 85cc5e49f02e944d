"""How a person answers the questions, and the account of what the bot has confirmed."""

from dataclasses import dataclass

from bot.sandbox import Person
from mentoring.questionnaire.form import OTHER, Kind, Question
from mentoring.questionnaire.submission import Stored
from tests.torture.hand import Hand, Street
from tests.torture.mind import Meant, Mind
from tests.torture.screens import DONE_KEY, TICK, Screen

STRUCTURE = frozenset({"who", "forms", "more"})
"""Answers that decide which questions there are: they are given once and kept."""
KEEP = "Оставить как есть"
SKIP = "Пропустить"


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that is not confirmed yet; None is a skip."""

    question: Question
    meant: Meant | None


class Answerer:
    """Answers what is asked, and never repeats an act to help the bot along.

    `accepted` and `skipped` hold what the bot has confirmed, `turns` how many screens of the
    survey lie behind: the submission must hold just these.
    """

    def __init__(self, street: Street, account: Person, mind: Mind) -> None:
        self.street = street
        self.hand = Hand(street, account)
        self.mind = mind
        self.accepted: dict[str, Meant] = {}
        self.skipped: set[str] = set()
        self.turns = 0
        self.confirmed = 0
        self._given: Given | None = None

    @property
    def id(self) -> int:
        return self.hand.account.id

    def kept(self) -> dict[str, Stored]:
        """The answers as the database must hold them."""
        questions = {question.name: question for question in self.street.form.questions}
        kept: dict[str, Stored] = {}
        for name, meant in self.accepted.items():
            kept |= meant.kept_as(questions[name])
        return kept

    async def after(self, acted: Screen, *, same_revision: bool = False) -> Screen:
        """The screen that replies: no copy of the one before, and of a new revision, unless the
        act was one that leaves the survey where it is.

        What goes to a chat keeps its order, so only copies of the last screen can still come.
        """

        def replies(screen: Screen) -> bool:
            if screen.identity == acted.identity:
                return False
            if same_revision or (screen.awaits_own_words and not acted.awaits_own_words):
                return True
            return None in {screen.revision, acted.revision} or screen.revision != acted.revision

        screen = await self.hand.sees(replies)
        self.takes_note(screen)
        return screen

    def takes_note(self, screen: Screen) -> None:
        """An answer counts from the moment at which the bot asks for the next one."""
        given = self._given
        if given is None or screen.awaits_own_words:
            return
        self._given, name = None, given.question.name
        if screen.question == given.question:
            self.hand.fail(f"the answer to {name} was not taken: {given.meant}")
        self.turns += 1
        self.confirmed += 1
        self.accepted.pop(name, None)
        self.skipped.discard(name)
        if given.meant:
            self.accepted[name] = given.meant
        else:
            self.skipped.add(name)

    async def gives(self, screen: Screen, meant: Meant | None, key: str, text: str = "") -> Screen:
        """One answer, by a tap (now and then a double one) or in words."""
        self._given = Given(screen.asked, meant)
        self.turns_page(screen, key, text)
        return await self.after(screen)

    def turns_page(self, screen: Screen, key: str, text: str = "") -> None:
        """The second half of a double tap finds the page turned; late, it is told where it is."""
        if text or screen.revision is None:
            self.hand.say(text or key, sends=leaving(screen))
            return
        self.hand.tap(screen, key)
        if self.mind.happens(0.15):
            self.hand.tap(screen, key, sends=0)
            self.hand.owed.perhaps += 1

    async def skips(self, screen: Screen) -> Screen:
        return await self.gives(screen, None, SKIP)

    async def adds_own_words(self, screen: Screen) -> Screen:
        """«Другое» was chosen: its words are the rest of the answer."""
        given = self._given
        stored: Stored = given.meant.stored if given and given.meant else [OTHER]
        words = self.mind.own_words()
        return await self.gives(screen, Meant(stored, words), "", words)

    async def answers(self, screen: Screen) -> Screen:
        question, held = screen.asked, self.accepted.get(screen.asked.name)
        keeps = held is not None and (question.name in STRUCTURE or self.mind.happens(0.5))
        if question.kind is Kind.SELECT_MULTIPLE:
            return await self.chooses_several(screen, keeps=keeps)
        if keeps and KEEP in screen.keys:
            return await self.gives(screen, held, KEEP)
        if question.kind is Kind.SELECT_ONE:
            return await self.chooses(screen)
        if question.kind is Kind.RANGE:
            point = str(self.mind.chance.randint(1, 5))
            return await self.gives(screen, Meant(int(point)), key_of(screen, point))
        if question.phone and self.mind.happens(0.5):
            return await self.shares_number(screen)
        text, meant = self.mind.typed(question)
        return await self.gives(screen, meant, "", text)

    async def chooses(self, screen: Screen) -> Screen:
        """One choice: tapped, or its words or number typed."""
        offered = screen.offered()
        choice = self.mind.chance.choice(offered)
        label, number = choice.label["ru"], str(offered.index(choice) + 1)
        text = self.mind.chance.choice(["", "", label, number])
        return await self.gives(screen, Meant(choice.name), key_of(screen, label), text)

    async def chooses_several(self, screen: Screen, *, keeps: bool) -> Screen:
        """Ticked one by one, each seen before the next is tapped; or typed as a list."""
        question, before = screen.asked, self.accepted.get(screen.asked.name)
        wanted = screen.ticked
        if not keeps:
            wanted = self.mind.some_of(screen.offered(), own=question.or_other)
        if not screen.ticked and OTHER not in wanted and self.mind.happens(0.2):
            labels = [choice.label["ru"] for choice in question.choices if choice.name in wanted]
            return await self.gives(screen, Meant(wanted), "", ", ".join(labels))
        for name, key in screen.choice_keys().items():
            if key.startswith(TICK) != (name in wanted):
                await self.flips(screen, name, key)
        done = next(key for key in screen.keys if key.startswith(DONE_KEY))
        words = before.words if before and OTHER in wanted else ""
        return await self.gives(screen, Meant(wanted, words), done)

    async def flips(self, screen: Screen, name: str, key: str) -> None:
        self.hand.tap(screen, key, sends=0, edits=1)
        await self.hand.until(lambda: screen.choice_keys()[name] != key or None)

    async def shares_number(self, screen: Screen) -> Screen:
        """Telegram's contact button."""
        phone = f"7914{self.mind.number:07}"
        self._given = Given(screen.asked, Meant(f"+{phone}"))
        self.hand.share_contact(phone, sends=leaving(screen))
        return await self.after(screen)


def key_of(screen: Screen, label: str) -> str:
    return next(key for key in screen.keys if key.removeprefix(TICK) == label)


def leaving(screen: Screen) -> int:
    """To leave the phone's question costs a message more, which takes its keyboard away."""
    return 2 if screen.asked.phone else 1
