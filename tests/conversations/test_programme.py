"""A whole programme over HTTP, kept as a file that a person can read and judge."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.conversations.programme import applying, chronicle, promises
from tests.conversations.programme.acts import lived
from tests.conversations.programme.cast import whole_cast
from tests.conversations.programme.stage import StoryClock
from tests.conversations.programme.story import Story
from tests.installation import running, settings_for

GOLDEN = Path(__file__).parent / "golden" / "programme.txt"
CHOSEN = (
    "Слепцов Айаал Николаевич",
    "Павлов Николай Семёнович",
    "Ноговицын Денис",
    "Николаев Кирилл",
    "Николаева Ольга Ивановна",
    "Рожина Светлана Юрьевна",
    applying.CLASS_TEACHER,
    applying.PSYCHOLOGIST,
    applying.CONTACT,
)
"""A mentor of two and one who says no, a pupil who says yes late, a child and his mother, a mother
who withdraws, and who hears of the pairs without being in one.
"""


def as_text(story: Story) -> str:
    by_name = {each.name: each.person for each in story.players}
    others = [each.person for each in story.players if each.name not in CHOSEN]
    chosen = [story.desk.person, *(by_name[name] for name in CHOSEN)]
    return chronicle.written(story.stage, chosen, others)


@pytest.fixture
async def story(sandbox: Sandbox, tmp_path: Path, prepared: Path) -> AsyncIterator[Story]:
    """Lived through to its end."""
    shutil.copy(prepared, tmp_path / prepared.name)
    clock = StoryClock()
    async with running(settings_for(sandbox, tmp_path), sandbox, clock) as school:
        yield await lived(school, clock, whole_cast())


@pytest.mark.timeout(900)
async def test_a_programme_reads_as_it_did_when_somebody_last_judged_it(story: Story) -> None:
    """`REWRITE=1 pytest …` writes it anew, to be read before it is committed."""
    promises.nothing_raw_is_said(story)
    promises.nothing_is_said_twice(story)
    promises.nights_are_quiet(story)
    promises.who_blocked_the_bot_is_left_alone(story)
    await promises.each_is_told_of_a_pair_once(story)
    await promises.no_mentee_is_forgotten(story)
    found = as_text(story)
    if os.environ.get("REWRITE"):
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8")
