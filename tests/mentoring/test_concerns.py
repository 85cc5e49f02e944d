"""What somebody wrote themselves, and how a list of words is judged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.concerns import MOST_FAULTS, faults_of, gravest, own_words, passage, size
from mentoring.questionnaire.form import Kind, Question
from mentoring.trouble import Trouble, TroubleWords

LIST = (
    "[bullying]\nтравля\nобижа*\n\n[self_harm]\nне хочу * жить\n# пояснение\n!не хочу здесь жить\n"
)
WORDS = TroubleWords.parse(LIST)


@pytest.mark.parametrize(
    ("question", "answers", "words"),
    [
        (Question("a", Kind.TEXT), {"a": "Лес"}, "Лес"),
        (Question("a", Kind.TEXT), {}, ""),
        (Question("a", Kind.TEXT, phone=True), {"a": "+7 914"}, ""),
        (Question("a", Kind.SELECT_ONE), {"a": "bullying"}, ""),
        (Question("a", Kind.SELECT_ONE, or_other=True), {"a": "other", "a_other": "своё"}, "своё"),
        (Question("a", Kind.SELECT_MULTIPLE, or_other=True), {"a": ["x"]}, ""),
        (Question("a[2]", Kind.TEXT), {"a[1]": "Лес", "a[2]": "Река"}, "Река"),
        (Question("a", Kind.INTEGER), {"a": 7}, ""),
    ],
)
def test_only_what_somebody_wrote_themselves_is_looked_through(
    question: Question, answers: dict[str, object], words: str
) -> None:
    assert own_words(question, answers) == words  # type: ignore[arg-type]


def test_the_gravest_kind_gives_the_name() -> None:
    assert gravest(WORDS.find("Меня обижают. Не хочу жить.")) is Trouble.SELF_HARM


def test_hits_that_stand_together_are_shown_together_and_far_ones_by_the_first() -> None:
    near = "Всё хорошо, но меня обижают и я не хочу жить."
    assert passage(near, WORDS.find(near)) == near
    far = "Меня обижают. " + "Лес и река. " * 100 + "Не хочу жить."
    shown = passage(far, WORDS.find(far))
    assert "обижают" in shown
    assert len(shown) < 200


@given(st.lists(st.sampled_from(["обижают", "лес", "не хочу жить", "травля"]), min_size=1))
def test_what_is_shown_holds_the_words_and_is_not_long(parts: list[str]) -> None:
    text = " ".join(parts)
    hits = WORDS.find(text)
    if hits:
        shown = passage(text, hits)
        assert hits[0].words in shown
        assert len(shown) <= 300 + 2 * 81


def test_entries_are_counted_without_comments_and_headings() -> None:
    assert size(LIST) == 4
    assert size("# ничего\n[bullying]\n") == 0


def test_every_line_that_cannot_be_read_is_told_by_its_number() -> None:
    wrong = "слово до группы\n[bullying]\nтравля\n*\n[no such kind]\nя*\nобида\n"
    assert [(fault.line, fault.text) for fault in faults_of(wrong)] == [
        (1, "слово до группы"),
        (4, "*"),
        (5, "[no such kind]"),
        (6, "я*"),
    ]
    assert faults_of(LIST) == ()


def test_a_file_of_another_kind_does_not_give_a_fault_a_line_for_ever() -> None:
    assert len(faults_of("нет группы\n" * 5000)) == MOST_FAULTS
