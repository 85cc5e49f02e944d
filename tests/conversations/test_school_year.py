"""A whole year over HTTP, kept as a file that a person can read and judge."""

import os
from pathlib import Path

import pytest

from tests.conversations.school_year import lived
from tests.installation import Installation

GOLDEN = Path(__file__).parent / "golden" / "school_year.txt"


@pytest.mark.timeout(300)
async def test_a_school_year_reads_as_it_did_when_somebody_last_judged_it(
    school: Installation,
) -> None:
    """`REWRITE=1 pytest …` writes it anew, to be read before it is committed."""
    found = await lived(school)
    if os.environ.get("REWRITE"):
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8")
