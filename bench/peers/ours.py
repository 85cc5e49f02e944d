"""Our bot as it runs for everybody, with the twelve questions in the place of its survey."""

import asyncio
import hashlib

from bench.peers.telling import Statements, tell
from bench.questions import FORM
from bot.app import App, opened
from bot.logs import set_up
from bot.questionnaires import read_apart
from bot.serving import stop_on_signal
from bot.settings import read_settings
from mentoring.people import Role
from services import forms, invitations


async def prepare(app: App) -> None:
    """Put the bench's form in the place of the mentor's, and give out the school's link."""
    [form] = await read_apart([FORM])
    async with app.acts.open() as act:
        await forms.install(act, form, hashlib.sha256(FORM.read_bytes()).digest())
        link = await invitations.public_link(act, act.school, Role.MENTOR)
    statements = Statements()
    statements.watch(app.database.engine)
    statements.tell_when_asked()
    tell(f"/start {link.token}")


async def main() -> None:
    settings = read_settings(_env_file=None)
    set_up(settings.log_format, settings.log_level)
    async with opened(settings) as app:
        await app.run(stop_on_signal(), prepare)


asyncio.run(main())
