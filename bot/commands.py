"""What an operator can ask for. Heavy parts are imported by the command that needs them."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from texts.phrases import Phrases

if TYPE_CHECKING:
    from bot.settings import Settings


@cache
def phrases() -> Phrases:
    return Phrases.load()


def words(key: str, **values: Any) -> str:
    """Operators are spoken to in Russian, or in English where the system's language is that."""
    language = "en" if os.environ.get("LANG", "").lower().startswith("en") else "ru"
    return phrases().plain(language, key, **values)


def fail(key: str, **values: Any) -> NoReturn:
    """One sentence, and a status that tells a service manager not to pretend."""
    click.echo(words(key, **values), err=True)
    sys.exit(1)


def settings() -> "Settings":
    """Read, with the logs set up as they say: quiet, since a command speaks for itself."""
    from bot.logs import set_up  # noqa: PLC0415 - see above
    from bot.settings import SettingWrongError, read_settings  # noqa: PLC0415

    try:
        found = read_settings()
    except SettingWrongError as error:
        fail("cli-setting-wrong", name=error.name, reason=words(error.reason))
    set_up(found.log_format, "WARNING")
    return found


def run_async(work: Coroutine[Any, Any, None]) -> None:
    """Run one command; what an operator can mend is one sentence, never a traceback."""
    from bot.intake import AnotherPollerError, TokenRefusedError  # noqa: PLC0415
    from db.engine import DatabaseDamagedError, DatabaseError  # noqa: PLC0415
    from db.lock import AlreadyRunningError  # noqa: PLC0415
    from db.migrate import NotMigratedError  # noqa: PLC0415
    from db.sealing import WrongKeyError  # noqa: PLC0415

    try:
        asyncio.run(work)
    except TokenRefusedError:
        fail("cli-token-refused")
    except AnotherPollerError:
        fail("cli-another-poller")
    except AlreadyRunningError:
        fail("cli-already-running")
    except NotMigratedError:
        fail("cli-not-migrated")
    except WrongKeyError:
        fail("cli-wrong-key")
    except DatabaseDamagedError as error:
        fail("cli-database-damaged", detail=str(error)[:300])
    except (DatabaseError, OSError) as error:
        fail("cli-database-unreachable", detail=type(error).__name__)


@click.group(help="Наставник: a Telegram bot for a school's mentoring programme.")
def main() -> None:
    """Show the commands."""


@main.command(help="The bot, a local Bot API and a chat page, with an example school.")
@click.option("--port", default=8080, show_default=True, help="Port of the chat page.")
def demo(port: int) -> None:
    from bot.demo import PortTakenError, run_demo  # noqa: PLC0415

    try:
        run_async(run_demo(port))
    except PortTakenError:
        fail("cli-port-taken", port=str(port), other=str(port + 1))


@main.command(help="Migrate, check database and token, then receive and send until stopped.")
def run() -> None:
    from bot.serving import serve  # noqa: PLC0415

    run_async(serve(settings()))


@main.command(help="Bring the database to the newest shape, keeping what is in it.")
def migrate() -> None:
    from bot.serving import bring_up_to_date  # noqa: PLC0415

    run_async(bring_up_to_date(settings()))
    click.echo(words("cli-migrated"))


@main.group(help="Links for people.")
def invite() -> None:
    """Show the kinds of links."""


@invite.command("curator", help="A link that makes one person a curator, once, within 7 days.")
def invite_curator() -> None:
    from bot.serving import curator_link  # noqa: PLC0415

    run_async(curator_link(settings(), show_link("cli-curator-link")))


@invite.command("mentor", help="The school's public link for mentors.")
@click.option("--source", default="", help="A link of its own for this source, say a partner.")
def invite_mentor(source: str) -> None:
    from bot.serving import public_link  # noqa: PLC0415
    from mentoring.people import Role  # noqa: PLC0415

    run_async(public_link(settings(), Role.MENTOR, source, show_link("cli-mentor-link")))


@invite.command("school", help="The school's link for everybody: who comes says who they are.")
def invite_school() -> None:
    from bot.serving import public_link  # noqa: PLC0415

    run_async(public_link(settings(), None, "", show_link("cli-school-link")))


def show_link(key: str) -> Any:
    def show(link: str) -> None:
        click.echo(words(key), err=True)
        click.echo(link)

    return show


@main.command(help="Make somebody of the team the curator, also while the old one is away.")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask again.")
def handover(name: str, yes: bool) -> None:  # noqa: FBT001 - click gives a flag so
    """One confirmed step: the former curators become deputies; everybody on the team is told."""
    from bot.handover import NobodyOfThatNameError, hand_over  # noqa: PLC0415

    def confirm(who: str) -> bool:
        return yes or click.confirm(words("cli-handover-sure", name=who))

    try:
        run_async(hand_over(settings(), name, confirm, lambda who: click.echo(said(who))))
    except NobodyOfThatNameError as error:
        fail("cli-handover-nobody", name=name, count=len(error.found), names=", ".join(error.found))


def said(who: str | None) -> str:
    return words("cli-handover-done", name=who) if who else words("cli-handover-dropped")


@main.group(help="The key that personal data is sealed with.")
def key() -> None:
    """Show what can be done with keys."""


@key.command("new", help="Print a new key for DATA_KEY. Keep it apart from the database.")
def key_new() -> None:
    from db.sealing import new_key  # noqa: PLC0415

    click.echo(new_key())


@main.group(help="Questionnaires.")
def form() -> None:
    """Show what can be done with questionnaires."""


@form.command("check", help="Say what is wrong in an XLSForm (.xlsx, .csv, .md) or not for a chat.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def form_check(file: Path) -> None:
    from texts.xlsform import FormRefused, read  # noqa: PLC0415

    try:
        found = read(file)
    except FormRefused as refused:
        for fault in refused.faults:
            click.echo(fault_line(fault))
        sys.exit(1)
    form = found.form
    click.echo(words("cli-form-good", code=form.code, questions=len(form.questions)))
    if found.warnings:
        click.echo(words("cli-form-left-out"))
    for warning in found.warnings:
        click.echo(fault_line(warning))


def fault_line(fault: Any) -> str:
    """Sheet, row and column, where they are known, then what is wrong there."""
    where = ":".join(str(part) for part in (fault.sheet, fault.row, fault.column) if part)
    said = words(fault.problem.key, **fault.problem.data)
    return f"{where}: {said}" if where else said
