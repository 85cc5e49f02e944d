"""The whole trial: a bot that is killed over and over while people talk to it."""

import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.questionnaires import FOLDER
from bot.sandbox import Fault, Faults, Sandbox
from db.sealing import new_key
from tests.torture.hand import Street
from tests.torture.ledger import Ledger
from tests.torture.lives import Lives
from tests.torture.stage import Stage
from tests.torture.verdict import Verdict
from texts.xlsform import read_form

FAULTY = (
    "getMe",
    "deleteWebhook",
    *("sendMessage", "answerCallbackQuery", "editMessageReplyMarkup"),
    *("setMyCommands", "getUpdates"),
)
TROUBLE = {
    Fault.TOO_MANY_REQUESTS: (0.03, 1.0),
    Fault.SERVER_ERROR: (0.05, 0.0),
    Fault.CUT_BEFORE: (0.05, 0.0),
    Fault.CUT_AFTER: (0.05, 0.0),
    Fault.SLOW: (0.05, 0.3),
}
"""How often each fault strikes, and how many seconds it takes."""
BIRTHS = 20
"""One kill in so many strikes the very first start, on an empty database."""
START_SHARE = 0.15
"""So many of the other kills strike while the bot starts."""


@dataclass(frozen=True, slots=True)
class Trial:
    """`kills` at random moments while `people` fill in the survey at the same time.

    Who is done makes room for the next until the kills are over, so none hits an idle bot.
    `database_url` names an empty database; without it there is a SQLite file in the folder.
    """

    kills: int
    people: int
    seed: int
    folder: Path
    database_url: str = ""

    @asynccontextmanager
    async def staged(self) -> AsyncIterator[Stage]:
        """Telegram, the zygote and an empty street; nobody has said anything yet."""
        faults, chance = Faults(self.seed), random.Random(self.seed)
        form = read_form(FOLDER / "mentor.md")
        async with (
            Sandbox.running(people=[], faults=faults, log_size=0) as sandbox,
            Lives.bred(self.folder / "bot.log") as lives,
        ):
            street = Street(sandbox, lives, Ledger(sandbox), form)
            yield Stage(street, self.settings(sandbox), chance)

    def settings(self, sandbox: Sandbox) -> dict[str, str]:
        return {
            "bot_token": sandbox.token,
            "telegram_api_url": sandbox.url,
            "school_name": "Школа № 5",
            "school_address": "г. Якутск, ул. Ленина, 1",
            "data_key": new_key(),
            "database_url": self.database_url
            or f"sqlite+aiosqlite:///{self.folder.absolute()}/torture.db",
            "send_rate": "0",
            "log_level": "WARNING",
        }

    async def run(self) -> "Result":
        """Births, calm, kills under trouble, calm again, and the verdict."""
        began = time.monotonic()
        async with self.staged() as stage:
            births = self.kills // BIRTHS
            await stage.kills_at_birth(births)
            await stage.opens_the_school()
            stage.invites(self.people)
            trouble(stage.street.sandbox.faults)
            await stage.kills(self.kills - births, START_SHARE)
            stage.street.sandbox.faults.stop()
            await stage.lets_all_finish()
            return Result(self, stage, await stage.verdict(), time.monotonic() - began)


@dataclass(frozen=True, slots=True)
class Result:
    trial: Trial
    stage: Stage
    verdict: Verdict
    seconds: float


def trouble(faults: Faults) -> None:
    for method in FAULTY:
        for fault, (probability, seconds) in TROUBLE.items():
            faults.often(method, fault, probability, seconds)
