"""Finding troubling words in what people write."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.trouble import BadTroubleLine, Hit, Trouble, TroubleWords, context

LIST = """
# A comment, and an empty line

[self_harm]
самоубий*
умереть   # with a comment
хочу * умереть
жить незачем
don't want to live
!умереть * смеху

[violence]
бьёт
бьёт меня
само-убийц*
!бьет рекорд*
"""
WORDS = TroubleWords.parse(LIST)


def found(text: str) -> list[str]:
    return [hit.words for hit in WORDS.find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "САМОУБИЙСТВО",
        "самоубийствооооо",
        "ссаммоубийство",
        "сам\u200bоуби\u0301йство",
        "cамoубийствo",  # three letters are Latin
        "самоуби\u0438\u0306ство",
        "с а м о у б и й с т в о",
        "с.а.м.о.у.б.и.й.с.т.в.о",
        "я с-а-м-о-у-б-и-й-с-т-в-о",
        "ЖИТЬ, незачем!",
        "жить\nнезачем",
        "Хочу у м е р е т ь",
        "он бьет; рано",
        "он бьёт",
        "I DON’T want to live",
        "i dont want to livе",  # the last letter is Cyrillic
        "само-убийца",
    ],
)
def test_spelling_hides_nothing(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "…",
        "умеретьте",
        "незачем жить",
        "небьёт",
        "бьётся",
        "жить тут незачем",
        "а б в г",
    ],
)
def test_only_whole_words_in_their_order_are_found(text: str) -> None:
    assert found(text) == []


def test_a_gap_takes_up_to_two_words() -> None:
    for between in ("", "просто ", "просто тихо "):
        assert found(f"да, хочу {between}умереть") == [f"хочу {between}умереть"]
    assert found("хочу просто тихо сейчас умереть") == ["умереть"]


def test_a_hit_tells_its_kind_and_its_place() -> None:
    text = "Папа бьёт меня. Жить незачем."
    assert WORDS.find(text) == (
        Hit(Trouble.VIOLENCE, "бьёт меня", 5, 14),
        Hit(Trouble.SELF_HARM, "Жить незачем", 16, 28),
    )


def test_what_is_excused_is_left_out_and_nothing_else() -> None:
    assert found("хочу умереть со смеху") == []
    assert found("бьёт рекорды, бьёт меня") == ["бьёт меня"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("слово", 1),
        ("[self_harm]\nслово\n[no_such_kind]", 3),
        ("[self_harm", 1),
        ("[self_harm]\n\nаб*", 3),
        ("[self_harm]\nсло*во", 2),
        ("[self_harm]\n* слово", 2),
        ("[self_harm]\nслово *", 2),
        ("[self_harm]\n!", 2),
        ("[self_harm]\nслово, слово", 2),
        ("[self_harm]\nсло(во", 2),
    ],
)
def test_a_bad_line_is_refused_by_its_number(text: str, line: int) -> None:
    with pytest.raises(BadTroubleLine) as refused:
        TroubleWords.parse(text)
    assert refused.value == BadTroubleLine(line, text.splitlines()[line - 1])


def test_a_list_without_entries_finds_nothing() -> None:
    assert TroubleWords.parse("# empty\n").find("самоубийство") == ()


def test_a_list_saved_by_a_windows_editor_is_read() -> None:
    assert TroubleWords.parse("\ufeff[hunger]\r\nголоден\r\n").find("Я голоден")


def test_the_context_is_cut_between_words() -> None:
    text = "Очень давно всё хорошо, но отец бьёт меня каждый вечер, и я боюсь"
    (hit,) = WORDS.find(text)
    assert context(text, hit) == text
    assert context(text, hit, around=15) == "…но отец бьёт меня каждый вечер,…"
    assert context(text, hit, around=0) == "…бьёт меня…"


PIECES = ["хочу", "умереть", "бьёт", "меня", "рекорды", "жить", "с", "у", "*", ".", "\n", "ё" * 50]


def three_hundred() -> TroubleWords:
    """A list whose entries begin alike and have gaps and stems, which costs a search the most."""
    ends = [f"{a}{b}" for a in "абвгдежзиклмнопрс" for b in "абвгдежзиклмнопрст"][:300]
    return TroubleWords.parse("[threats]\n" + "\n".join(f"хочу* * хочу* * хоч{e}*" for e in ends))


LARGE = three_hundred()


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.text())
def test_every_hit_stands_in_the_text_and_in_order(text: str) -> None:
    hits = WORDS.find(text)
    assert all(text[hit.start : hit.end] == hit.words for hit in hits)
    assert list(hits) == sorted(hits, key=lambda hit: (hit.start, -hit.end))
    assert all(hit.words in context(text, hit, around=5) for hit in hits)


@settings(max_examples=20, deadline=None)  # looking to the end is the promise, not a time
@given(
    st.lists(st.sampled_from([*PIECES, "хочуу", "х о ч у", "\u0301", "'"]), min_size=1, max_size=4),
    st.sampled_from(["", " ", "'", "\u0301"]),
)
def test_long_nasty_texts_are_looked_through_to_the_end(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces * (6_000 // len(pieces)))[:6_000] + " самоубийство"
    assert LARGE.find(text) == ()
    assert WORDS.find(text)[-1].words == "самоубийство"
