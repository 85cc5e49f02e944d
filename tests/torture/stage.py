"""What is done to the bot and to whom it talks: the acts of a trial, one after another."""

import asyncio
import random

from bot.app import opened
from bot.sandbox import Person
from bot.settings import read_settings
from mentoring.people import Role
from services import invitations
from tests.torture.estate import left_in_hand, opened_database
from tests.torture.hand import Hand, Street
from tests.torture.lives import DRAIN_SECONDS
from tests.torture.mind import Mind
from tests.torture.respondent import Respondent
from tests.torture.verdict import Verdict, judge

CURATOR = 1001
FIRST_PERSON = 2000
FINISH_SECONDS = 90
IDLE_SECONDS = 130
"""Longer than the courier's longest pause before it tries again."""
SHORT_LIFE, LONG_LIFE = (0.02, 0.4), (0.5, 3.0)
LONG_LIVES = 0.05
"""So many lives last for seconds, so that what was put off gets its turn too."""


class Stage:
    """One bot, one street of people; `problems` is what went wrong on the way."""

    def __init__(self, street: Street, settings: dict[str, str], chance: random.Random) -> None:
        self.street = street
        self.lives = street.lives
        self.settings = settings
        self.chance = chance
        self.people: list[Respondent] = []
        self.problems: list[str] = []
        self.curator = Hand(street, street.sandbox.world.add(Person(CURATOR, "Мария")))
        self._over = asyncio.Event()
        self._seats: list[asyncio.Task[None]] = []

    async def kills_at_birth(self, times: int) -> None:
        """The very first start, with the migrations and the forms, dies again and again."""
        for _ in range(times):
            await self.lives.start(self.settings)
            await self.is_killed_after(self.chance.uniform(0.01, 1.0))

    async def opens_the_school(self) -> None:
        """A calm hour: the links are made and the curator signs in."""
        await self.starts()
        link = await self.make_links()
        hand = self.curator
        hand.open(link)
        hand.owed.sends += 1  # a greeting comes before the first question
        await hand.sees(lambda screen: "Как Вас зовут?" in screen.text)
        hand.say("Мария Ивановна Егорова")
        await hand.sees(lambda screen: "Как с Вами связаться?" in screen.text)
        hand.say("+7 914 000-00-01")
        screen = await hand.sees(lambda screen: "Отправить" in screen.keys)
        hand.tap(screen, "Отправить")
        texts = hand.chat.messages.values
        await hand.until(lambda: any("/summary" in each.text for each in texts()) or None)
        await self.is_idle()
        await self.stops()

    async def make_links(self) -> str:
        """The mentors' link goes to the street, the curator's is given."""
        async with opened(read_settings(**self.settings, _env_file=None)) as app:
            app.shared.bot_name = self.street.sandbox.world.bot.username
            await app.prepare()
            async with app.acts.open() as act:
                mentors = await invitations.public_link(act, act.school, Role.MENTOR)
                self.street.mentor_link = app.shared.link(mentors.token or "")
                return app.shared.link(await invitations.invite_once(act, act.school, Role.CURATOR))

    def invites(self, people: int) -> None:
        """So many fill in the survey at the same time from now on."""
        self._seats = [asyncio.create_task(self.seat()) for _ in range(people)]

    async def seat(self) -> None:
        while True:
            person = self.newcomer()
            try:
                await person.fills_in()
            except Exception as error:  # noqa: BLE001 - whatever stops a person is a violation
                self.problems.append(f"{type(error).__name__}: {error}")
            if self._over.is_set():
                return

    def newcomer(self) -> Respondent:
        number = FIRST_PERSON + len(self.people)
        account = self.street.sandbox.world.add(Person(number, f"Айсен-{number}"))
        chance = random.Random(self.chance.random())
        person = Respondent(self.street, account, Mind(chance, number))
        self.people.append(person)
        return person

    async def kills(self, times: int, start_share: float) -> None:
        """At any moment of a life: while it starts, soon after, or seconds later."""
        for _ in range(times):
            await self.lives.start(self.settings)
            if self.chance.random() < start_share:
                await self.is_killed_after(self.chance.uniform(0.0, 0.2))
            else:
                await self.lives.until_ready()
                spans = LONG_LIFE if self.chance.random() < LONG_LIVES else SHORT_LIFE
                await self.is_killed_after(self.chance.uniform(*spans))

    async def is_killed_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self.lives.kill()
        life = self.lives.current
        if life.killed_at is None:
            self.problems.append(f"the bot stopped by itself with {life.code}")
        life.in_hand = await left_in_hand(self.settings)

    async def starts(self) -> None:
        await self.lives.start(self.settings)
        if not await self.lives.until_ready():
            self.problems.append(f"the bot did not start: {self.lives.current.code}")

    async def stops(self) -> None:
        """SIGTERM: all that is in hand is done within the time that is promised."""
        if self.lives.current.ended.is_set():
            self.problems.append(f"the bot stopped by itself with {self.lives.current.code}")
            return
        seconds = await self.lives.terminate()
        if self.lives.current.code or seconds > DRAIN_SECONDS:
            code = self.lives.current.code
            self.problems.append(f"SIGTERM took {seconds:.1f} s and ended with {code}")

    async def stops_in_the_middle(self, times: int) -> None:
        """SIGTERM while everybody talks to it."""
        for _ in range(times):
            await self.starts()
            await asyncio.sleep(self.chance.uniform(0.3, 0.8))
            await self.stops()

    async def lets_all_finish(self) -> None:
        """The bot runs undisturbed until everybody is done and nothing waits."""
        self._over.set()
        await self.starts()
        await self.wait_for_people()
        await self.is_idle()
        await self.stops()

    async def wait_for_people(self) -> None:
        """Until all came to the end, as long as there is a bot that could bring them there."""
        everybody = asyncio.create_task(asyncio.wait(self._seats, timeout=FINISH_SECONDS))
        ended = asyncio.create_task(self.lives.current.ended.wait())
        await asyncio.wait([everybody, ended], return_when=asyncio.FIRST_COMPLETED)
        for task in (everybody, ended):
            task.cancel()
        late = [seat for seat in self._seats if not seat.done()]
        for seat in late:
            seat.cancel()
        if late:
            self.problems.append(f"{len(late)} people did not come to the end")
            await asyncio.wait(late)

    async def is_idle(self) -> None:
        """Nothing waits to be handled or sent; a bot that is dead will never come so far."""
        async with opened(read_settings(**self.settings, _env_file=None)) as app:
            try:
                async with asyncio.timeout(IDLE_SECONDS):
                    while not (  # noqa: ASYNC110 - the queues are tables, nobody rings a bell
                        self.lives.current.ended.is_set() or await app.is_idle()
                    ):
                        await asyncio.sleep(0.1)
            except TimeoutError:
                self.problems.append("the queues did not become empty")

    async def verdict(self) -> Verdict:
        done = [person for person in self.people if person.finished]
        async with opened_database(self.settings) as database:
            found = await judge(self.street, database, done, self.curator)
        found.violations[:0] = self.problems
        return found
