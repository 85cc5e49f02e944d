import pytest

from mentoring.matching.words import Stemmer


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("программирование", "программировать"),
        ("программист", "программированию"),
        ("роботы", "роботов"),
        ("врач", "врачом"),
        ("медицина", "медицинский"),
        ("биолог", "биологическая"),
        ("журналистика", "журналист"),
        ("самолёт", "самолета"),
        ("engineering", "engineers"),
    ],
)
def test_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert Stemmer().stem(next(iter(Stemmer().stems(one).values()))) in Stemmer().stems(other)


@pytest.mark.parametrize(
    ("one", "other"), [("физика", "химия"), ("роботы", "работы"), ("юрист", "турист")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert not Stemmer().stems(one).keys() & Stemmer().stems(other).keys()


def test_what_everybody_writes_says_nothing() -> None:
    assert Stemmer().stems("Я хочу научиться и чтобы мне было интересно, a b c 123") == {}


def test_a_stem_remembers_the_word_as_it_was_written() -> None:
    assert list(Stemmer().stems("Роботы, роботов").values()) == ["роботы"]
