"""The demo: an example school, a Telegram of its own and a chat page, in one process."""

import errno
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from bot.app import App, opened
from bot.control import clock_endpoint
from bot.demo_people import Cast, read_cast
from bot.demo_school import DemoSchool
from bot.logs import set_up
from bot.sandbox import Person, Sandbox
from bot.sandbox.acts import say
from bot.sandbox.people import usual_people
from bot.serving import stop_on_signal
from bot.settings import Settings, read_settings
from db.sealing import new_key
from mentoring.people import Role
from services import invitations
from texts.phrases import Phrases

FOLDER = Path("var")
SCHOOL = "Школа № 5 г. Якутска"
ADDRESS = "г. Якутск, ул. Кирова, 10"


class PortTakenError(Exception):
    """Something else listens where the chat page should be."""


def demo_settings(sandbox: Sandbox) -> Settings:
    """Nothing to set up: a key of its own, a database that begins empty each time."""
    folder = FOLDER / f"demo-{sandbox.url.rpartition(':')[2]}"
    shutil.rmtree(folder, ignore_errors=True)
    return read_settings(
        bot_token=sandbox.token,
        telegram_api_url=sandbox.url,
        school_name=SCHOOL,
        school_address=ADDRESS,
        data_key=new_key(),
        data_key_file=None,
        database_url=f"sqlite+aiosqlite:///{folder.as_posix()}/nastavnik.db",
        timezone="Asia/Yakutsk",
        telegram_proxy=None,
        alarm_chat_id=None,
        send_rate=30,
        log_format="text",
        log_level="WARNING",
        _env_file=None,
    )


async def run_demo(port: int) -> None:
    """Until Ctrl+C. The clock of the bot can be moved from the page."""
    set_up("text", "WARNING")
    stop = stop_on_signal()
    cast = read_cast()
    came = cast.accounts()
    sandbox = Sandbox(port=port, people=[*usual_people(), *came.values()])
    try:
        await sandbox.start()
    except OSError as error:
        raise PortTakenError if error.errno == errno.EADDRINUSE else error from None
    try:
        async with opened(demo_settings(sandbox)) as app, clock_endpoint(app) as clock_url:
            sandbox.clock.url = clock_url
            sandbox.clock.zone = app.settings.timezone

            async def ready(running: App) -> None:
                await fill_school(running, sandbox, cast, came)
                await welcome(running, sandbox, came)

            await app.run(stop, ready)
    finally:
        await sandbox.stop()


async def fill_school(app: App, sandbox: Sandbox, cast: Cast, came: Mapping[str, Person]) -> None:
    """People have come before; each of them then asks where they stand."""
    people = sandbox.world.people.values()
    curator = next(each for each in people if each.role == Role.CURATOR)
    await DemoSchool(app, cast, curator.id, {name: each.id for name, each in came.items()}).fill()
    for each in came.values():
        say(sandbox.world, each, "/start")


async def welcome(app: App, sandbox: Sandbox, came: Mapping[str, Person]) -> None:
    """Say on the terminal and on the page where to go and what to try first."""
    async with app.acts.open() as act:
        once = {
            role: app.shared.link(await invitations.invite_once(act, act.school, role))
            for role in (Role.CURATOR, Role.CLASS_TEACHER, Role.PSYCHOLOGIST, Role.DEPUTY)
        }
        public = {
            role: await invitations.public_link(act, act.school, role)
            for role in (Role.MENTOR, Role.MENTEE)
        }
        school = await invitations.public_link(act, act.school, None)
    links = {
        **{role.value: link for role, link in once.items()},
        **{role.value: app.shared.address(link) for role, link in public.items()},
        "school": app.shared.address(school),
    }
    accounts = {name: each.id for name, each in came.items()}
    sandbox.show_hints(hints(app.shared.phrases, links, accounts))
    click.echo(
        app.shared.phrases.plain(
            "ru", "cli-demo", url=sandbox.url, curator=links["curator"], mentor=links["mentor"]
        )
    )


@dataclass(frozen=True, slots=True)
class Step:
    """What to try: whose chat opens, what is opened or said there, and whose chats are next.

    `opens` is a link by its name or a command; `also` are full names of the seeded people. `part`
    begins a new part of the list.
    """

    name: str
    person: str
    opens: str = ""
    also: tuple[str, ...] = ()
    part: str = ""


ENGINEER, PUPIL, MOTHER = (
    "Слепцов Айаал Николаевич",
    "Скрябин Дьулус Айаалович",
    "Скрябина Туйаара Ильинична",
)
"""The pair that the steps lead from a proposal to an order, and the pupil's mother."""

STEPS = (
    Step("curator", "curator", "curator", part="pairs"),
    Step("selection", "curator", "/selection"),
    Step("matching", "curator", "/match"),
    Step("asked", ENGINEER, also=(PUPIL, MOTHER)),
    Step("meeting", ENGINEER, also=(PUPIL,)),
    Step("plan", ENGINEER),
    Step("order", "curator", "/approve"),
    Step("after", ENGINEER),
    Step("unpaired", "curator", "/unpaired"),
    Step("mentor", "mentor", "mentor", part="arrivals"),
    Step("later", "mentor"),
    Step("card", "curator"),
    Step("pupil", "student", "school"),
    Step("parent", "parent"),
    Step("teacher", "class_teacher", "class_teacher"),
    Step("psychologist", "psychologist", "psychologist"),
    Step("partner", "curator"),
    Step("roadmap", "curator", part="year"),
    Step("documents", "curator", "/documents"),
    Step("reminders", "curator"),
    Step("team", "class_teacher", "deputy"),
    Step("forms", "curator"),
)
"""What to try first, in the order in which it makes sense."""


def hints(
    phrases: Phrases, links: Mapping[str, str], accounts: Mapping[str, int]
) -> list[dict[str, Any]]:
    """The steps as the page shows them."""
    return [hint(step, phrases, links, accounts) for step in STEPS]


def hint(
    step: Step, phrases: Phrases, links: Mapping[str, str], accounts: Mapping[str, int]
) -> dict[str, Any]:
    opens = links.get(step.opens, step.opens)
    return {
        "title": phrases.plain("ru", f"demo-{step.name}-title"),
        "text": phrases.plain("ru", f"demo-{step.name}-text"),
        "person": accounts.get(step.person, step.person),
        "also": [accounts[name] for name in step.also],
        **({"link": opens} if opens else {}),
        **({"part": phrases.plain("ru", f"demo-part-{step.part}")} if step.part else {}),
    }
