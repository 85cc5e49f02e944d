"""The demo: an example school, a Telegram of its own and a chat page, in one process."""

import errno
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from bot.app import App, opened
from bot.control import clock_endpoint
from bot.logs import set_up
from bot.sandbox import Sandbox
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
    sandbox = Sandbox(port=port)
    try:
        await sandbox.start()
    except OSError as error:
        raise PortTakenError if error.errno == errno.EADDRINUSE else error from None
    try:
        async with opened(demo_settings(sandbox)) as app, clock_endpoint(app) as clock_url:
            sandbox.clock.url = clock_url
            sandbox.clock.zone = app.settings.timezone

            async def ready(running: App) -> None:
                await welcome(running, sandbox)

            await app.run(stop, ready)
    finally:
        await sandbox.stop()


async def welcome(app: App, sandbox: Sandbox) -> None:
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
    sandbox.show_hints(hints(app.shared.phrases, links))
    click.echo(
        app.shared.phrases.plain(
            "ru", "cli-demo", url=sandbox.url, curator=links["curator"], mentor=links["mentor"]
        )
    )


STEPS = (
    ("curator", "curator", "curator"),
    ("mentor", "mentor", "mentor"),
    ("later", "mentor", None),
    ("card", "curator", None),
    ("roadmap", "curator", None),
    ("reminders", "curator", None),
    ("team", "class_teacher", "deputy"),
    ("pupil", "student", "school"),
    ("parent", "parent", None),
    ("teacher", "class_teacher", "class_teacher"),
    ("psychologist", "psychologist", "psychologist"),
    ("partner", "curator", None),
    ("forms", "curator", None),
)
"""What to try first, in the order in which it makes sense: step, who takes it, by which link."""


def hints(phrases: Phrases, links: Mapping[str, str]) -> list[dict[str, Any]]:
    """The steps as the page shows them."""
    return [
        {
            "title": phrases.plain("ru", f"demo-{step}-title"),
            "text": phrases.plain("ru", f"demo-{step}-text"),
            "person": person,
            **({"link": links[link]} if link else {}),
        }
        for step, person, link in STEPS
    ]
