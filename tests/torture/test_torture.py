"""Kill it whenever you like: what the bot has confirmed is there, and nothing comes twice."""

from pathlib import Path

import pytest

from tests.torture.report import lines
from tests.torture.trial import Trial

SEED = 5


@pytest.mark.timeout(180)
async def test_twenty_people_lose_nothing_over_twenty_five_kills(tmp_path: Path) -> None:
    result = await Trial(kills=25, people=20, seed=SEED, folder=tmp_path).run()
    table = "\n".join(lines(result))
    assert result.verdict.violations == [], table
    assert sum(life.killed_at is not None for life in result.stage.lives.all) == 25
    assert result.verdict.judged.repeated > 0, table
    assert all(person.finished for person in result.stage.people)


@pytest.mark.timeout(120)
async def test_sigterm_under_load_drains_and_nothing_is_lost_or_sent_twice(tmp_path: Path) -> None:
    async with Trial(kills=0, people=12, seed=SEED, folder=tmp_path).staged() as stage:
        await stage.opens_the_school()
        stage.invites(12)
        await stage.stops_in_the_middle(times=2)
        await stage.lets_all_finish()
        verdict = await stage.verdict()
        assert verdict.violations == []
        assert verdict.judged.repeated == 0
        assert len(stage.people) == 12
