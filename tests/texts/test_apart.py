from __future__ import annotations

import sys

import pytest

from texts.apart import ApartCrashedError, NeededTooMuch, TookTooLong, run_apart

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no such limits")


def behaving(how: str, stdin: bytes = b"", seconds: float = 20, megabytes: int = 256) -> bytes:
    return run_apart("tests.texts.unruly", [how], stdin, seconds=seconds, megabytes=megabytes)


def test_what_goes_in_comes_out_byte_by_byte() -> None:
    content = bytes(range(256)) * 1_000
    assert behaving("echo", content) == content


def test_who_sleeps_is_ended_by_the_clock() -> None:
    with pytest.raises(TookTooLong) as refusal:
        behaving("sleep", seconds=1)
    assert refusal.value == TookTooLong(1)


@UNIX
def test_who_spins_is_ended_by_the_systems_own_limit() -> None:
    """The caller may be gone by then, so the process has set the limit on itself."""
    arguments = ["0.5", "256", "tests.texts.unruly", "spin"]
    with pytest.raises(TookTooLong):
        run_apart("texts.apart", arguments, b"", seconds=30, megabytes=512)


@UNIX
def test_who_eats_more_than_is_allowed_is_told_so() -> None:
    with pytest.raises(NeededTooMuch) as refusal:
        behaving("eat")
    assert refusal.value == NeededTooMuch(256)


@UNIX
def test_a_library_that_aborts_for_want_of_memory_is_told_so_too() -> None:
    with pytest.raises(NeededTooMuch):
        behaving("abort")


def test_a_crash_is_loud_and_says_where_but_not_with_what() -> None:
    with pytest.raises(ApartCrashedError) as error:
        behaving("Иванова Мария")
    assert "unruly.py" in str(error.value)
    assert "ValueError" in str(error.value)
    assert "Иванова" not in str(error.value)


def test_secrets_of_the_caller_stay_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_KEY", "secret")
    assert b"DATA_KEY" not in behaving("environment")
