"""Small rules: consents, links and refusals."""

import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.consent import Wording
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.invitations import LinkSpent, LinkUnknown, new_token, token_hash
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission
from services.invitations import LinkGone
from services.surveys import NothingToAnswer

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def test_a_token_fits_a_deep_link_and_is_never_the_same() -> None:
    tokens = [new_token() for _ in range(1000)]
    assert len(set(tokens)) == 1000
    assert all(len(token) <= 64 for token in tokens)
    assert all(set(token) <= set(ALPHABET) for token in tokens)
    assert len({token_hash(token) for token in tokens}) == 1000


ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"


@given(st.text(), st.text())
def test_the_digest_proves_which_words_were_agreed_to(one: str, other: str) -> None:
    digests = [Wording("ru", words).digest for words in (one, other)]
    assert (digests[0] == digests[1]) == (one == other)
    assert all(len(digest) == 64 for digest in digests)


@pytest.mark.parametrize(
    ("refusal", "key"),
    [
        (LinkUnknown(), "err-link-unknown"),
        (LinkSpent(), "err-link-spent"),
        (NothingToAnswer(), "err-nothing-to-answer"),
        (LinkGone(), "err-link-gone"),
    ],
)
def test_a_refusals_phrase_is_found_by_its_name(refusal: Refusal, key: str) -> None:
    assert refusal.key == key
    assert refusal.data == {}
    assert pickle.loads(pickle.dumps(refusal)) == refusal  # noqa: S301 - our own


@pytest.mark.parametrize("stage", Stage)
def test_a_copy_is_sent_when_its_submission_is(stage: Stage) -> None:
    form = Form("test", "1", {}, ("ru",), "ru", ())
    submission = Submission(stage=stage)
    key = new_id()
    filling = Filling(key, key, key, key, key, form, submission, None, NOW, NOW)
    assert filling.sent is (stage is Stage.SENT)
