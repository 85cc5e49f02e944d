"""Weights are tried without harm, and hold once they are saved."""

import pytest

from mentoring.match_notices import MatchTried
from mentoring.matching.weights import Goal, Part, Weights
from services import match_settings, match_trials
from services.match_settings import NoSuchWeights, Wishes
from tests.services.matching.room import CURATOR, Room, notices


def test_all_weights_fit_a_button_and_come_back_from_it() -> None:
    wishes = Wishes(Goal.QUALITY, Weights(topics=10, words=0))
    assert wishes.code == "qa04322211"
    assert Wishes.of_code(wishes.code) == wishes


@pytest.mark.parametrize("code", ["", "m", "x854322211", "mf54322211", "m8543222111", "m85432221z"])
def test_what_no_screen_shows_is_refused(code: str) -> None:
    with pytest.raises(NoSuchWeights):
        Wishes.of_code(code)


def test_a_weight_goes_a_step_up_or_down_within_its_limits() -> None:
    usual = Wishes()
    assert usual.with_step(Part.TOPICS, 1).weights.topics == 9
    assert usual.with_step(Part.WAITING, -1).with_step(Part.WAITING, -1).weights.waiting == 0
    assert Wishes(weights=Weights(topics=10)).with_step(Part.TOPICS, 1).weights.topics == 10
    assert usual.with_goal_turned().goal is Goal.QUALITY


async def test_trying_says_what_would_change_and_changes_nothing(room: Room) -> None:
    """By topics Kirill is Petrov's; by time alone he is Anna's."""
    await room.mentor("Петров Иван", days=["varies"], topics=["it"], occupation="инженер")
    await room.mentor("Лесова Анна", days=["saturday", "sunday", "holidays"], topics=["arts"])
    await room.mentee("Николаев Кирилл", days=["saturday", "sunday", "holidays"], topics=["it"])
    await room.works_out()
    before = await room.pairs()
    tried = Wishes(Goal.QUALITY, Weights(0, 0, 0, 0, 0, 0, 0, 10, 0))
    payload = {"person": str(room.curator.id), "code": tried.code}
    (notice,) = notices(await room.runs(match_trials.JOB, payload))
    assert isinstance(notice, MatchTried)
    assert (notice.differ, notice.placed, notice.placed_before) == (1, 1, 1)
    assert (notice.fit_before, notice.fit) == (0, 100)
    assert await room.pairs() == before
    async with room.acting.by(CURATOR) as act:
        assert await match_settings.show(act) == Wishes()


async def test_saved_weights_make_the_next_plan(room: Room) -> None:
    await room.mentor("Петров Иван")
    await room.mentee("Николаев Кирилл")
    async with room.acting.by(CURATOR) as act:
        await match_settings.save(act, "q854322211")
        with pytest.raises(NoSuchWeights):
            await match_settings.save(act, "nonsense")
    await room.works_out()
    assert (await room.plan()).plan.goal is Goal.QUALITY
