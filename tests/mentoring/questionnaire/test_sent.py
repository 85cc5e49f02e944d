"""What is sent instead of being written: files and places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.errors import Refusal
from mentoring.questionnaire.attachments import LARGEST_MB, File, is_rest_of_album
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.geopoint import coordinates, read_geopoint
from mentoring.questionnaire.problems import (
    AttachmentExpected,
    AttachmentOfOtherType,
    AttachmentTooLarge,
    NotALocation,
    NothingAttachable,
    NotOnEarth,
)
from mentoring.questionnaire.run import attachments
from tests.mentoring.questionnaire.person import Person, a_form, asking

PHOTO = File("large", "u", 90_000, "image/jpeg", pixels=1280)
PICTURE = File("id", "u", 90_000, "image/png", "дом.png")


def sending(kind: Kind, **more: object) -> Person:
    return Person(a_form(asking("what", kind, **more), asking("next")))


def test_a_photo_is_kept_by_its_number_and_shown_to_others() -> None:
    person = sending(Kind.IMAGE)
    turn = person.sends_file(Kind.IMAGE, PHOTO)
    assert turn.recorded is not None
    assert person.asked == "next"
    assert person.values() == {"what": PHOTO}
    (sent,) = attachments(person.form, person.submission, person.context)
    assert (sent.name, sent.label, sent.kind, sent.file) == ("what", "what", Kind.IMAGE, PHOTO)


@pytest.mark.parametrize(
    ("kind", "sent", "file"),
    [
        (Kind.IMAGE, Kind.FILE, PICTURE),
        (Kind.AUDIO, Kind.FILE, File("id", mime="audio/mpeg")),
        (Kind.VIDEO, Kind.FILE, File("id", mime="video/mp4")),
        (Kind.FILE, Kind.FILE, File("id", mime="application/pdf")),
        (Kind.FILE, Kind.IMAGE, PHOTO),
        (Kind.FILE, Kind.AUDIO, File("id")),
    ],
)
def test_what_suits_the_question_is_taken_however_it_was_sent(
    kind: Kind, sent: Kind, file: File
) -> None:
    assert sending(kind).sends_file(sent, file).problem is None


@pytest.mark.parametrize("kind", [Kind.IMAGE, Kind.AUDIO, Kind.VIDEO])
def test_what_does_not_suit_is_refused_and_the_place_is_kept(kind: Kind) -> None:
    person = sending(kind)
    other = Kind.AUDIO if kind is not Kind.AUDIO else Kind.IMAGE
    expected: Refusal = AttachmentExpected(kind.value)
    assert person.sends_file(other).problem == expected
    assert person.sends_file(Kind.FILE, File("id", mime="application/pdf")).problem == expected
    assert person.says("вот").problem == expected
    assert person.asked == "what"


def test_a_file_that_no_bot_can_fetch_is_refused() -> None:
    person = sending(Kind.FILE)
    limit = LARGEST_MB * 1024 * 1024
    assert person.sends_file(Kind.FILE, File("id", size=limit + 1)).problem == AttachmentTooLarge(
        LARGEST_MB
    )
    assert person.sends_file(Kind.FILE, File("id", size=limit)).problem is None


@pytest.mark.parametrize(
    ("file", "fits"),
    [
        (File("id", mime="application/pdf", name="a.pdf"), True),
        (File("id", mime="application/octet-stream", name="A.DOCX"), True),
        (File("id", mime="image/webp", name="a"), True),
        (File("id", mime="text/plain", name="a.txt"), False),
        (File("id"), False),
    ],
)
def test_only_the_types_that_the_form_accepts_are_taken(file: File, *, fits: bool) -> None:
    person = sending(Kind.FILE, accept="application/pdf, .docx, image/*")
    problem = person.sends_file(Kind.FILE, file).problem
    assert isinstance(problem, AttachmentOfOtherType) is not fits


def test_of_a_photo_in_several_sizes_the_one_within_the_forms_limit_is_kept() -> None:
    sizes = (File("s", pixels=90), File("m", pixels=800), File("l", pixels=1280))
    for limit, kept in ((0, "l"), (1000, "m"), (10, "s")):
        person = sending(Kind.IMAGE, max_pixels=limit)
        person.sends_file(Kind.IMAGE, *sizes)
        assert person.values()["what"].id == kept


def test_what_is_sent_to_a_question_in_words_changes_nothing() -> None:
    person = Person(a_form(asking("a")))
    for turn in (person.sends_file(Kind.IMAGE), person.is_at(62, 129)):
        assert (turn.problem, turn.changed) == (NothingAttachable(), False)


@pytest.mark.parametrize(
    "text",
    [
        "62.0281, 129.7326",
        "62,0281 129,7326",
        "62,0281; 129,7326",
        "62.0281 129.7326",
        "62.0281° N, 129.7326° E",
        "129.7326 в. д., 62.0281 с. ш.",
    ],
)
def test_coordinates_are_read_as_people_copy_them(text: str) -> None:
    assert coordinates(read_geopoint(text)) == (62.0281, 129.7326)


@pytest.mark.parametrize("text", ["Якутск", "62", "62,0281, 129,7326", "", "1 2 3"])
def test_what_are_no_coordinates_is_refused(text: str) -> None:
    with pytest.raises(NotALocation):
        read_geopoint(text)


@pytest.mark.parametrize("text", ["90.1, 0", "-91 0", "0, 180.5"])
def test_a_place_that_is_not_on_earth_is_refused(text: str) -> None:
    with pytest.raises(NotOnEarth):
        read_geopoint(text)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_shared_place_is_kept_to_a_tenth_of_a_metre_and_shown_so_that_it_can_be_read(
    latitude: float, longitude: float
) -> None:
    person = Person(a_form(asking("where", Kind.GEOPOINT)))
    person.is_at(latitude, longitude)
    kept = person.values()["where"]
    assert kept == pytest.approx((latitude, longitude), abs=1e-6)
    again = Person(a_form(asking("where", Kind.GEOPOINT)))
    again.says(person.reads("where") or "")
    assert again.values()["where"] == kept


@given(st.text())
def test_no_text_makes_reading_coordinates_fail(text: str) -> None:
    person = Person(a_form(asking("where", Kind.GEOPOINT)))
    turn = person.says(text)
    assert (turn.problem is None) == bool(person.values())


def test_another_file_of_an_album_that_answered_is_recognised() -> None:
    answers = {"a": PHOTO.to_stored(Kind.IMAGE), "b": "words"}
    first, second = (File(name, album="7") for name in ("x", "y"))
    assert not is_rest_of_album(answers, [second])
    answers["c"] = first.to_stored(Kind.IMAGE)
    assert is_rest_of_album(answers, [second])
    assert not is_rest_of_album(answers, [PHOTO])
    assert not is_rest_of_album(answers, ())
