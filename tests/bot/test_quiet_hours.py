"""The settings by which people are left in peace."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.sandbox import Sandbox
from bot.settings import SettingWrongError
from mentoring.reminders import Quiet
from tests.installation import settings_for


async def test_quiet_hours_and_terms_reach_what_reminds(sandbox: Sandbox, tmp_path: Path) -> None:
    plain = settings_for(sandbox, tmp_path)
    assert (plain.quiet, plain.unfinished_stay) == (Quiet(time(21), time(9)), timedelta(days=60))
    given = {"quiet_from": "22:30", "quiet_until": "8:00", "unfinished_days": "30"}
    app = App(settings_for(sandbox, tmp_path, **given))
    try:
        assert app.shared.quiet == Quiet(time(22, 30), time(8))
        assert app.shared.unfinished_stay == timedelta(days=30)
    finally:
        await app.close()


@pytest.mark.parametrize("hour", ["21", "25:00", "21:60", "nine", "21:00:30"])
def test_what_is_no_time_of_day_is_refused(sandbox: Sandbox, tmp_path: Path, hour: str) -> None:
    with pytest.raises(SettingWrongError) as refused:
        settings_for(sandbox, tmp_path, quiet_from=hour)
    assert (refused.value.name, refused.value.reason) == ("QUIET_FROM", "setting-clock")


@pytest.mark.parametrize("days", ["0", "13", "366"])
def test_answers_are_kept_neither_too_briefly_nor_for_ever(
    sandbox: Sandbox, tmp_path: Path, days: str
) -> None:
    with pytest.raises(SettingWrongError, match="UNFINISHED_DAYS"):
        settings_for(sandbox, tmp_path, unfinished_days=days)
