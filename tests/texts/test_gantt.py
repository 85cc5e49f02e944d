"""The roadmap as a picture: right in what it says, and readable whatever it is about."""

import json
import re
from datetime import date
from typing import Any

import pytest
import typst
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.texts.gantt_rows import DUE, PHRASES, TODAY, row, said, stage
from tests.texts.test_poster import grey
from tests.texts.test_timeline import NARROWEST
from texts.phrases import LANGUAGES
from texts.render.gantt import TEMPLATE, Bar, BarState, gantt, placed
from texts.render.timeline import short

LONG = "Разработка и утверждение нормативных актов образовательной организации, " * 4
EVIL = '#panic() $x$ *b* _i_ @ref <label> "quoted" \\ `raw` // /* ] } [ { = - + https://t.me'
MARKUP = ("strong", "emph", "raw", "math.equation", "ref", "heading", "link", "list")
SMALLEST = 28
"""Points, which are pixels here: what is smaller cannot be read on a phone."""


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def drawn(*bars: Bar, title: str = "Дорожная карта", today: date = TODAY) -> bytes:
    return gantt(bars, title, today, "ru", PHRASES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 40])
def test_a_picture_has_the_size_that_telegram_leaves_as_it_is(count: int, language: str) -> None:
    bars = [stage(n + 1, title=LONG, due_on=date(2026 + n, 9, 15)) for n in range(count)]
    width, height = size(gantt(bars, LONG, TODAY, language, PHRASES))
    assert width == 1080
    assert height <= 1280


def test_no_letter_is_too_small_for_a_phone() -> None:
    sizes = [int(n) for n in re.findall(r"size: (\d+)pt", TEMPLATE.read_text(encoding="utf-8"))]
    assert sizes
    assert min(sizes) >= SMALLEST


def test_a_bar_goes_from_its_first_day_to_the_end_of_its_last() -> None:
    bar = row(stage())
    assert (bar["left"], bar["right"]) == (0, pytest.approx(0.5))
    assert "tail" not in bar


def test_a_late_bar_goes_on_until_today() -> None:
    bar = row(stage(state=BarState.LATE), today=date(2026, 9, 22))
    assert (bar["right"], bar["tail"]) == (pytest.approx(0.5), pytest.approx(21.5 / 30))
    assert 0.98 < row(stage(state=BarState.LATE), today=date(2036, 9, 22))["tail"] <= 1
    assert "tail" not in row(stage(state=BarState.LATE, due_on=TODAY))


def test_a_stage_that_is_done_ends_where_it_was_closed() -> None:
    bar = row(stage(state=BarState.DONE, due_on=date(2026, 9, 30), ended_on=DUE))
    assert bar["right"] == pytest.approx(0.5)
    assert row(stage(ended_on=date(2026, 9, 3)))["right"] == pytest.approx(0.5)


def test_a_stage_that_has_only_one_day_or_none_keeps_its_row() -> None:
    whole = said(
        stage(1, begins_on=None, due_on=DUE),
        stage(2, begins_on=DUE, due_on=None),
        stage(3, begins_on=None, due_on=None),
        stage(4, begins_on=date(2026, 9, 20), due_on=DUE),
    )
    places = [(bar.get("left"), bar.get("right")) for bar in whole["rows"]]
    day = (pytest.approx(14 / 30), pytest.approx(15 / 30))
    assert places == [day, (day[0], None), (None, None), day]


def test_todays_line_stands_in_the_middle_of_the_day_and_names_it() -> None:
    today = said(stage())["today"]
    assert today == {
        "at": pytest.approx(15.5 / 30),
        "side": 0,
        "label": "сегодня, 16 сент 2026",
    }


@pytest.mark.parametrize(("year", "side", "at"), [(2016, -1, 0), (2036, 1, 1)])
def test_a_day_before_or_behind_everything_is_named_at_the_edge(
    year: int, side: int, at: int
) -> None:
    today = said(stage(), today=date(year, 3, 1))["today"]
    assert (today["side"], today["at"]) == (side, at)
    assert drawn(stage(), today=date(year, 3, 1)) != drawn(stage())


def test_without_dates_the_picture_says_that_there_are_none() -> None:
    whole = said(stage(begins_on=None, due_on=None, state=BarState.UNDATED))
    assert whole["note"].startswith("Сроков пока нет")
    assert whole["today"] is None
    assert said()["note"] == "Этапов пока нет."
    assert said(stage())["note"] == ""


def asked(probe: str, **inputs: str) -> None:
    """Let the template, with its own words and sizes, judge something."""
    given_data = placed([stage()], "", TODAY, "ru", PHRASES)
    how: Any = {"root": TEMPLATE.parent, "sys_inputs": {"data": given_data, **inputs}}
    typst.compile(TEMPLATE.read_bytes() + probe.encode(), ignore_system_fonts=True, **how)


@pytest.mark.parametrize("title", [LONG, "Ы" * 300, "слово " * 60, "я"])
def test_a_title_takes_two_lines_at_most(title: str) -> None:
    probe = """
        #context {
          let kept = cut(sys.inputs.title, 2, 500pt)
          let tall(words) = measure(block(width: 500pt, words)).height
          assert(tall(breakable(kept)) <= tall[x \\ x] + 1pt)
          assert(kept == sys.inputs.title or kept.ends-with("…") and kept.len() > 60)
        }"""
    asked(probe, title=title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_every_month_has_room_between_two_marks(language: str) -> None:
    names = [short(date(2026, month, 1), "LLL", language) for month in range(1, 13)]
    widest = f"{NARROWEST} * width"
    probe = """
        #context for name in json(bytes(sys.inputs.names)) {
          assert(measure(text(size: 28pt, name)).width + 6pt <= WIDEST)
        }"""
    asked(probe.replace("WIDEST", widest), names=json.dumps([*names, "2026"]))


@pytest.mark.parametrize("day", [10, 29])
def test_todays_line_crosses_neither_a_title_nor_what_is_said_of_it(day: int) -> None:
    title = "Отбор наставников среди выпускников школы и работников предприятий города"
    bar = stage(title=title, state=BarState.DONE)
    given_data = placed([bar], "", date(2026, 9, day), "ru", PHRASES)
    how: Any = {"root": TEMPLATE.parent, "sys_inputs": {"data": given_data}}
    source = TEMPLATE.read_bytes()
    assert source.count(b"3pt + ink") == 1
    with_line, without = (
        grey(typst.compile(text, format="png", ppi=36, **how))
        for text in (source, source.replace(b"3pt + ink", b"3pt + white.transparentize(100%)"))
    )
    row_begins = len(with_line) - (130 + 26) // 2
    words = slice(row_begins, row_begins + 60 // 2)
    assert with_line[words] == without[words]
    assert with_line[words.stop :] != without[words.stop :]


def test_titles_are_shown_as_they_are_written_and_never_become_markup() -> None:
    given_data = placed([stage(title=EVIL)], EVIL, TODAY, "ru", PHRASES)
    whole = json.loads(given_data)
    assert (whole["title"], whole["rows"][0]["title"]) == (EVIL, f"1. {EVIL}")
    alarm = b"".join(b"#show %s: _ => panic()\n" % kind.encode() for kind in MARKUP)
    watched = alarm + TEMPLATE.read_bytes()
    how: Any = {"root": TEMPLATE.parent, "sys_inputs": {"data": given_data}}
    typst.compile(watched, **how)
    with pytest.raises(typst.TypstError):
        typst.compile(watched + b'#eval("*bold*", mode: "markup")', **how)


def test_sakha_letters_are_drawn() -> None:
    # What a font lacks is drawn as one and the same empty box.
    pictures = {drawn(stage(title=letter)) for letter in "ҔҕҤҥӨөҺһҮү"}
    assert len(pictures) == 10
    assert drawn(stage(title="\u4e2d")) not in pictures


DAYS = st.none() | st.dates()
WORDS = st.text(st.characters(codec="utf-8"), max_size=320)
BARS = st.builds(
    Bar,
    number=st.integers(1, 600),
    title=WORDS,
    begins_on=DAYS,
    due_on=DAYS,
    ended_on=DAYS,
    state=st.sampled_from(BarState),
    done=st.integers(0, 600),
    total=st.integers(0, 600),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(BARS, max_size=12), WORDS, st.dates(), st.sampled_from(list(LANGUAGES)))
@example([stage(begins_on=date.min, due_on=date.max)], "", date.max, "ru")
@example([stage(state=BarState.LATE, begins_on=None, due_on=date.min)], "", date.max, "en")
def test_any_roadmap_can_be_drawn(bars: list[Bar], title: str, today: date, language: str) -> None:
    width, height = size(gantt(bars, title, today, language, PHRASES))
    assert width == 1080
    assert height <= 1280
