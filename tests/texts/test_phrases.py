"""Phrases: in the person's language, escaped in one place, and loud where one is missing."""

from html import unescape

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given
from hypothesis import strategies as st

from texts.phrases import (
    LANGUAGES,
    LONGEST_VALUE,
    PhraseMissingError,
    Phrases,
    spoken_language,
)

RU = """
hello = Здравствуйте, { $name }!
left = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
   *[many] { $n } вопросов
}
plain = Готово
only-title =
    .title = Заголовок
"""
EN = """
hello = Hello, { $name }!
left = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
plain = Done
"""


def bundle(language: str, source: str) -> FluentBundle:
    made = FluentBundle([language], use_isolating=False)
    made.add_resource(FluentResource(source))
    return made


PHRASES = Phrases({"ru": bundle("ru", RU), "en": bundle("en", EN)})
SHIPPED = Phrases.load()


@given(st.text(max_size=50))
def test_a_value_can_never_become_markup(name: str) -> None:
    said = PHRASES.say("ru", "hello", name=name)
    inside = said.removeprefix("Здравствуйте, ").removesuffix("!")
    assert not set("<>\"'") & set(inside)
    assert unescape(inside) == name


def test_markup_in_a_name_is_shown_as_it_was_typed() -> None:
    said = PHRASES.say("en", "hello", name="<b>\"Tom\" & 'Ann'</b>")
    assert said == "Hello, &lt;b&gt;&quot;Tom&quot; &amp; &#x27;Ann&#x27;&lt;/b&gt;!"


def test_a_terminal_gets_values_as_they_are() -> None:
    assert PHRASES.plain("en", "hello", name="<Tom>") == "Hello, <Tom>!"


@pytest.mark.parametrize(("key", "values"), [("nowhere", {}), ("hello", {}), ("only-title", {})])
def test_a_missing_phrase_or_value_is_loud(key: str, values: dict[str, object]) -> None:
    with pytest.raises(PhraseMissingError, match=key):
        PHRASES.say("ru", key, **values)


def test_the_missing_value_is_loud_also_after_it_was_given_once() -> None:
    PHRASES.say("ru", "hello", name="Айсен")
    with pytest.raises(PhraseMissingError):
        PHRASES.say("ru", "hello")


@pytest.mark.parametrize(
    ("n", "russian", "english"),
    [
        (0, "0 вопросов", "0 questions"),
        (1, "1 вопрос", "1 question"),
        (2, "2 вопроса", "2 questions"),
        (5, "5 вопросов", "5 questions"),
        (11, "11 вопросов", "11 questions"),
        (21, "21 вопрос", "21 questions"),
        (22, "22 вопроса", "22 questions"),
    ],
)
def test_numbers_agree_with_their_nouns(n: int, russian: str, english: str) -> None:
    assert PHRASES.say("ru", "left", n=n) == russian
    assert PHRASES.say("en", "left", n=n) == english


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        (None, "ru"),
        ("", "ru"),
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("RU", "ru"),
        ("en", "en"),
        ("en-GB", "en"),
        ("sah", "ru"),
        ("kk", "ru"),
        ("uk", "ru"),
        ("de", "en"),
        ("pt-br", "en"),
        ("zz", "en"),
    ],
)
def test_every_telegram_has_a_language_of_ours(code: str | None, spoken: str) -> None:
    assert spoken_language(code) == spoken


@pytest.mark.parametrize("language", ["sah", "", "ru-RU"])
def test_an_unknown_language_falls_back(language: str) -> None:
    assert PHRASES.say(language, "plain") == "Готово"
    assert PHRASES.say("de", "plain") == "Done"


def test_the_version_of_a_phrase_changes_with_its_words_only() -> None:
    changed = Phrases({"ru": bundle("ru", RU.replace("Здравствуйте", "Привет"))})
    same = Phrases({"ru": bundle("ru", RU)})
    version = PHRASES.version("ru", "hello")
    assert version.startswith("hello/ru/")
    assert same.version("ru", "hello") == version
    assert changed.version("ru", "hello") != version


def test_the_version_of_the_consent_is_the_same_in_every_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("texts.phrases.FluentResource", FluentResource)  # which remembers nothing
    again = Phrases.load()
    for language in LANGUAGES:
        version = SHIPPED.version(language, "consent-mentor-adult-text")
        assert version == again.version(language, "consent-mentor-adult-text")
        assert len(version) <= 64


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_invisible_marks_stand_around_values(language: str) -> None:
    said = SHIPPED.say(language, "ntf-person-unreachable", name="Мария")
    assert "\u2068" not in said
    assert "Мария" in said


@pytest.mark.parametrize("sign", ['"', "'", "&", "<", "я"])
def test_a_value_of_any_length_can_be_said_and_is_cut_before_it_is_escaped(sign: str) -> None:
    said = SHIPPED.say("ru", "ntf-person-unreachable", name=sign * 4_000)
    shown, _, _ = unescape(said).partition(":")
    assert shown == sign * (LONGEST_VALUE - 1) + "…"


def test_a_value_that_just_fits_is_not_cut() -> None:
    name = "'" * LONGEST_VALUE
    assert unescape(PHRASES.say("en", "hello", name=name)) == f"Hello, {name}!"
