"""Links: open until they are used up, expired or taken back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.invitations import Invitation
from mentoring.people import Role

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
LINK = Invitation(new_id(), new_id(), Role.MENTOR, "", 0, None, None, None)
MOMENTS = st.none() | st.integers(-5, 5).map(lambda n: NOW + timedelta(seconds=n))


@pytest.mark.parametrize(
    ("uses_left", "expires", "revoked", "is_open"),
    [
        (None, None, None, True),
        (1, None, None, True),
        (0, None, None, False),
        (-1, None, None, False),
        (None, NOW, None, False),
        (None, NOW + timedelta(microseconds=1), None, True),
        (None, None, NOW, False),
    ],
)
def test_somebody_can_come_by_a_link_that_is_open(
    uses_left: int | None, expires: datetime | None, revoked: datetime | None, *, is_open: bool
) -> None:
    link = replace(LINK, uses_left=uses_left, expires_at=expires, revoked_at=revoked)
    assert link.is_open(NOW) is is_open


@given(st.none() | st.integers(-1, 3), MOMENTS, MOMENTS)
def test_what_is_closed_never_opens_again(
    uses_left: int | None, expires: datetime | None, revoked: datetime | None
) -> None:
    link = replace(LINK, uses_left=uses_left, expires_at=expires, revoked_at=revoked)
    openings = [link.is_open(NOW + timedelta(seconds=n)) for n in range(-6, 7)]
    assert openings == sorted(openings, reverse=True)
