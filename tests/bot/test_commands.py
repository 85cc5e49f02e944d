"""The command line: one sentence where something is wrong, and a status that says so."""

import asyncio
import json
import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner, Result

from bot.commands import main
from bot.sandbox import Sandbox
from bot.settings import Settings
from db.sealing import Sealer, new_key
from tests.conversations.people import Person
from tests.db.databases import Template
from tests.installation import KEY, curator_link, settings_for
from texts.phrases import Phrases

REPOSITORY = Path(__file__).parents[2]
ONE_AFTER_ANOTHER = """
import json, sys
from click.testing import CliRunner
from bot.commands import main

done = [CliRunner().invoke(main, words, env=env) for words, env in json.loads(sys.argv[1])]
print(json.dumps([(each.exit_code, each.stdout, each.stderr) for each in done]))
"""
GOOD_FORM = """
| survey |      |       |       |
|        | type | name  | label |
|        | text | topic | Тема? |
"""
FAULTY_FORM = """
| survey |         |       |       |            |
|        | type    | name  | label | relevant   |
|        | text    | topic | Тема? | ${nowhere} |
|        | geotrace| place | Где?  |            |
"""


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In a folder without settings; none come from the environment either."""
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "lang"):
        monkeypatch.delenv(name.upper(), raising=False)


def ask(*words: str, **settings: str) -> Result:
    environment = {name.upper(): value for name, value in settings.items()}
    return CliRunner().invoke(main, words, env=environment)


def test_a_new_key_is_a_key_and_another_each_time() -> None:
    keys = {ask("key", "new").stdout.strip() for _ in range(3)}
    assert len(keys) == 3
    assert all(Sealer(key) for key in keys)


def test_a_good_form_is_called_good(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(GOOD_FORM, encoding="utf-8")
    done = ask("form", "check", "good.md")
    assert done.exit_code == 0, done.output
    assert "good" in done.stdout


def test_every_fault_of_a_form_is_a_line_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text(FAULTY_FORM, encoding="utf-8")
    done = ask("form", "check", "bad.md")
    assert done.exit_code == 1
    lines = done.stdout.strip().splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("survey:2:")
    assert lines[1].startswith("survey:3:")
    assert "nowhere" in lines[0]
    assert "geotrace" in lines[1]


def test_a_form_that_is_not_there_is_refused() -> None:
    assert ask("form", "check", "nowhere.md").exit_code == 2


@pytest.mark.parametrize("command", [["run"], ["migrate"], ["invite", "curator"]])
def test_a_missing_setting_stops_with_one_sentence_that_names_it(command: list[str]) -> None:
    done = ask(*command)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr == "Настройка BOT_TOKEN: не задана.\n"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        (
            "telegram_proxy",
            "proxy:1080",
            "должна выглядеть как socks5://адрес:порт или http://адрес:порт",
        ),
        (
            "database_url",
            "nastavnik.db",
            (
                "должна выглядеть как sqlite+aiosqlite:///файл или "
                "postgresql+asyncpg://пользователь:пароль@адрес/база"
            ),
        ),
        ("school_name", " ", "такое значение не подходит"),
        ("data_key_file", "key", "файл с ключом не читается"),
    ],
)
def test_a_setting_of_the_wrong_shape_stops_with_its_sentence(
    tmp_path: Path, name: str, value: str, sentence: str
) -> None:
    (tmp_path / "key").write_bytes(b"\xff\xfe")
    given = {"bot_token": "1:A", "school_name": "Школа", "school_address": "Якутск"}
    key = {} if name == "data_key_file" else {"data_key": new_key()}
    done = ask("run", **{**given, **key, name: value})
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == f"Настройка {name.upper()}: {sentence}.\n"


def test_an_english_operator_is_spoken_to_in_english() -> None:
    done = ask("run", lang="en_GB.UTF-8")
    assert done.exit_code == 1
    assert done.stderr.count("\n") == 1
    assert "BOT_TOKEN" in done.stderr
    assert done.stderr.isascii()


class Said(NamedTuple):
    status: int
    out: str
    err: str


@dataclass
class Operator:
    """Runs the program as a process of its own, with the settings of one school."""

    settings: dict[str, str]

    async def start(self, *words: str) -> asyncio.subprocess.Process:
        return await self._run("-m", "bot", *words)

    async def _run(self, *arguments: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, *arguments),
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), **self.settings},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def asks(self, *words: str) -> Said:
        process = await self.start(*words)
        out, err = await process.communicate()
        return Said(process.returncode or 0, out.decode(), err.decode())

    async def asks_in_one_go(self, *commands: tuple[list[str], dict[str, str]]) -> list[Said]:
        """Several commands, one after another, for the price of one start."""
        process = await self._run("-c", ONE_AFTER_ANOTHER, json.dumps(commands))
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        return [Said(*each) for each in json.loads(out)]


@pytest.fixture
def operator(sandbox: Sandbox, tmp_path: Path) -> Operator:
    return Operator(
        {
            "BOT_TOKEN": sandbox.token,
            "TELEGRAM_API_URL": sandbox.url,
            "SCHOOL_NAME": "Школа № 5",
            "SCHOOL_ADDRESS": "г. Якутск, ул. Ленина, 1",
            "DATA_KEY": KEY,
            "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/nastavnik.db",
        }
    )


async def test_an_operator_migrates_and_gives_out_links(
    operator: Operator, sandbox: Sandbox
) -> None:
    migrated, curator, again, mentor, wrong_key, refused = await operator.asks_in_one_go(
        (["migrate"], {}),
        (["invite", "curator"], {}),
        (["invite", "curator"], {}),
        (["invite", "mentor", "--source", "Завод"], {}),
        (["migrate"], {"DATA_KEY": new_key()}),
        (["invite", "mentor"], {"BOT_TOKEN": "4242:wrong"}),
    )
    start = f"https://t.me/{sandbox.world.bot.username}?start="
    assert migrated.status == 0
    for given in (curator, mentor, again):
        assert given.status == 0, given.err
        assert given.out.startswith(start)
        assert len(given.out.strip()) <= len(start) + 64
    assert curator.out != again.out
    for failed, named in ((wrong_key, "DATA_KEY"), (refused, "BOT_TOKEN")):
        assert (failed.status, failed.out) == (1, "")
        assert named in failed.err
        assert failed.err.count("\n") == 1


async def test_run_serves_until_it_is_asked_to_stop_and_no_second_one_starts(
    operator: Operator, sandbox: Sandbox, tmp_path: Path, prepared: Path
) -> None:
    shutil.copy(prepared, tmp_path / prepared.name)
    link = await curator_link(settings_for(sandbox, tmp_path), sandbox)
    process = await operator.start("run")
    try:
        curator = Person.joins(sandbox, "Мария")
        await curator.opens(link)
        await curator.sees("Вы куратор", within=30)
        second = await operator.asks("run")
        assert second.status == 1
        assert "DATABASE_URL" in second.err
        process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.wait(), 20)
    finally:
        if process.returncode is None:
            process.kill()
        _, complaints = await process.communicate()
    assert process.returncode == 0, complaints.decode()
    assert "Traceback" not in complaints.decode()


async def test_links_are_not_given_out_from_a_database_of_another_version(
    operator: Operator, sandbox: Sandbox, template: Template, tmp_path: Path
) -> None:
    await template.copy_to(tmp_path)
    with closing(sqlite3.connect(tmp_path / "nastavnik.db")) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '0000_made_up'")
    for done in await operator.asks_in_one_go(
        (["invite", "curator"], {}), (["invite", "mentor"], {})
    ):
        assert (done.status, done.out) == (1, "")
        assert done.err == f"{Phrases.load().plain('ru', 'cli-not-migrated')}\n"
    assert sandbox.calls.of("getMe") == []
    with closing(sqlite3.connect(tmp_path / "nastavnik.db")) as file:
        versions = file.execute("SELECT version_num FROM alembic_version").fetchall()
        schools = file.execute("SELECT * FROM institution").fetchall()
    assert (versions, schools) == ([("0000_made_up",)], []), "nothing was changed"
