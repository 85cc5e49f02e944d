"""Logs say what failed and where; what a person wrote, or the token, is never in them."""

import json
import subprocess
import sys

import pytest

CANARY = "Айсен-Канарейка-9141234567"
TOKEN = "4242:SECRET-canary"  # noqa: S105 - an example

SCRIPT = f"""
import asyncio, logging, sys
import structlog
from bot.logs import set_up

set_up(sys.argv[1], "INFO")
log = structlog.get_logger()
words = {CANARY!r}

def handler(text):
    name = text
    raise ValueError("cannot take " + name + " with {TOKEN}")

def chained():
    try:
        handler(words)
    except ValueError as error:
        raise RuntimeError("after " + words) from error

for work in (lambda: handler(words), chained):
    try:
        work()
    except Exception as error:
        log.exception("job_failed", kind="mydata")
        log.error("update_failed", exc_info=error)
        log.error("update_failed", exc_info=(type(error), error, error.__traceback__))
        for name in ("aiogram.event", "apscheduler.executors", "sqlalchemy", "anything"):
            logging.getLogger(name).exception("it failed")

async def forgotten():
    handler(words)

async def main():
    task = asyncio.create_task(forgotten())
    await asyncio.sleep(0.01)
    del task
    loop = asyncio.get_running_loop()
    loop.call_soon(handler, words)
    await asyncio.sleep(0.01)

asyncio.run(main())
log.info("started", bot="nastavnik_bot")
logging.getLogger("aiogram.dispatcher").info("Update id=1 is handled")
"""


def said(log_format: str) -> str:
    """What a program that fails in every way writes to its log."""
    command = [sys.executable, "-c", SCRIPT, log_format]
    done = subprocess.run(command, check=True, capture_output=True, timeout=30)  # noqa: S603
    assert done.stdout == b"", "logs go to standard error"
    return done.stderr.decode()


@pytest.fixture(scope="module", params=["text", "json"])
def log(request: pytest.FixtureRequest) -> str:
    return said(request.param)


def test_neither_words_of_people_nor_the_token_are_ever_logged(log: str) -> None:
    assert CANARY not in log
    assert "9141234567" not in log
    assert TOKEN not in log
    assert "cannot take" not in log


def test_the_kind_of_error_and_the_place_are_logged(log: str) -> None:
    assert log.count("ValueError") >= 5
    assert "RuntimeError" in log
    assert "handler" in log
    assert "job_failed" in log
    assert "it failed" in log


def test_libraries_speak_up_only_in_trouble(log: str) -> None:
    assert "nastavnik_bot" in log
    assert "is handled" not in log


def test_every_line_of_json_is_one_event_with_time_and_level() -> None:
    lines = [json.loads(line) for line in said("json").splitlines()]
    assert lines
    assert all({"event", "level", "timestamp"} <= line.keys() for line in lines)
    (failed,) = {line["error"] for line in lines if line["event"] == "job_failed"} - {
        "RuntimeError"
    }
    assert failed == "ValueError"
