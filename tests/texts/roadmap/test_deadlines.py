"""Deadlines in words: nothing is guessed, and nothing that was written is lost."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.people import fold
from mentoring.roadmap.deadline import After, Anchor, Deadline, InMonth, On, Rule, Unit, Yearly
from tests.texts.roadmap.deadline_rows import OWN, READ, UNREAD
from texts.phrases import FOLDER, LANGUAGES, Phrases
from texts.roadmap.deadlines import deadline_on, deadline_words, read_deadline
from texts.roadmap.own_words import own_words

PHRASES = own_words()
FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)


def rules() -> st.SearchStrategy[Rule]:
    """Every rule that a roadmap can have; a school counts at most 999 of anything."""
    count, unit, month = st.integers(0, 999), st.sampled_from(Unit), st.integers(1, 12)
    days = st.dates(date(2000, 1, 1), date(2000, 12, 31))  # a leap year
    return st.one_of(
        st.builds(After, count, unit, st.sampled_from((Anchor.START, Anchor.ORDER))),
        st.builds(After, count, unit, st.just(Anchor.STAGE), st.integers(1, 99)),
        st.builds(On, st.dates(FIRST, LAST)),
        st.builds(InMonth, month, st.none() | st.integers(1900, 2199)),
        st.builds(Yearly, month),
        st.builds(lambda day: Yearly(day.month, day.day), days),
    )


@pytest.mark.parametrize(("text", "rule"), READ, ids=[text for text, _ in READ])
def test_what_schools_write_is_read_and_their_wording_kept(text: str, rule: Rule) -> None:
    assert read_deadline(text) == Deadline(rule, text)


@pytest.mark.parametrize("text", UNREAD)
def test_what_names_no_date_stays_as_it_is(text: str) -> None:
    assert read_deadline(text) == Deadline(None, text)


@pytest.mark.parametrize("text", ["", " ", "—", "–", "-", " - ", "--", "\xa0", "\n—\n"])
def test_an_empty_cell_or_a_dash_is_no_deadline(text: str) -> None:
    assert read_deadline(text) == Deadline()


@pytest.mark.parametrize(("language", "words", "rule"), OWN, ids=[row[1] for row in OWN])
def test_the_program_s_own_wording_is_right_and_is_not_kept(
    language: str, words: str, rule: Rule
) -> None:
    assert deadline_words(Deadline(rule), language, PHRASES) == words
    assert read_deadline(words) == Deadline(rule)


@pytest.mark.parametrize("text", ["  ФЕВРАЛЬ   2027", "\nфевраль\t2027 ", "february 2027"])
def test_case_and_spaces_make_no_wording_of_one_s_own(text: str) -> None:
    assert read_deadline(text) == Deadline(InMonth(2, 2027))


def test_the_school_s_wording_is_said_in_every_language() -> None:
    deadline = read_deadline("К 1 октября\n2026 года")
    assert deadline == Deadline(On(date(2026, 10, 1)), "К 1 октября 2026 года")
    for language in LANGUAGES:
        assert deadline_words(deadline, language, PHRASES) == "К 1 октября 2026 года"


@pytest.mark.parametrize("language", [*LANGUAGES, "sah", "en-GB"])
def test_no_deadline_has_no_words(language: str) -> None:
    assert deadline_words(Deadline(), language, PHRASES) == ""


@pytest.mark.parametrize("day", [date(2026, 9, 15), datetime(2026, 9, 15, 13, 30, tzinfo=UTC)])
def test_a_cell_with_a_day_is_that_day(day: date) -> None:
    assert deadline_on(day) == Deadline(On(date(2026, 9, 15)))
    assert read_deadline("15.09.2026") == deadline_on(day)


@pytest.mark.parametrize("language", LANGUAGES)
@given(rule=rules())
def test_whatever_the_program_writes_it_reads_again(language: str, rule: Rule) -> None:
    words = deadline_words(Deadline(rule), language, PHRASES)
    assert read_deadline(words) == Deadline(rule)
    assert read_deadline(words.upper()) == Deadline(rule)


WORDS = """
до с по в к и - – , . / ( 1 2 15 31 10 2026 99999 1-го сентября май 15.10.2026 01.10 г. ежегодно
первого второго месяца недели рабочих дней через после приказа начала этапа 3 окончания программы
the of by first month 1th m13 m9 order yearly onday ² ٣ ß
"""
SCRAPS = st.lists(st.sampled_from(WORDS.split()) | st.text(max_size=4), max_size=9).map(" ".join)


@given(SCRAPS)
def test_any_words_are_read_without_harm_and_the_same_again(text: str) -> None:
    read = read_deadline(text)
    for language in LANGUAGES:
        assert read_deadline(deadline_words(read, language, PHRASES)) == read


@given(SCRAPS)
def test_nothing_that_was_written_is_lost(text: str) -> None:
    read = read_deadline(text)
    said = {fold(deadline_words(read, language, PHRASES)) for language in LANGUAGES}
    assert fold(text) in said or not text.strip("-–—− \n\t")


def test_a_whole_page_in_a_cell_is_only_words() -> None:
    for page in ("1 октября 2026, " * 5_000, "месяц после приказа о внедрении" + " модели" * 5_000):
        assert read_deadline(page) == Deadline(None, page.strip())


def test_the_words_known_again_are_those_that_all_phrases_have() -> None:
    everything = Phrases.load()
    deadline = Deadline(After(3, Unit.WORKDAY, Anchor.STAGE, 2))
    for language in LANGUAGES:
        assert (FOLDER / language / "roadmap_words.ftl").is_file()
        whole = deadline_words(deadline, language, everything)
        assert whole == deadline_words(deadline, language, PHRASES)
