"""What a chart of the roadmap says of each stage, and which stages it chooses."""

from datetime import date

import pytest

from tests.texts.gantt_rows import DUE, TODAY, row, said, stage
from texts.render.gantt import MOST_ROWS, Bar, BarState


@pytest.mark.parametrize(
    ("bar", "words"),
    [
        (stage(state=BarState.DONE, ended_on=date(2026, 9, 12)), "готово 12 сент"),
        (stage(state=BarState.DONE), "готово"),
        (stage(state=BarState.LATE), "просрочено на 1 день"),
        (stage(state=BarState.LATE, due_on=date(2026, 9, 14)), "просрочено на 2 дня"),
        (stage(state=BarState.LATE, due_on=date(2026, 9, 11)), "просрочено на 5 дней"),
        (stage(state=BarState.LATE, due_on=None), "просрочено"),
        (stage(due_on=date(2026, 10, 15)), "до 15 окт"),
        (stage(due_on=date(2027, 5, 15)), "до 15 мая 2027"),
        (stage(due_on=TODAY), "срок сегодня"),
        (stage(due_on=None), "срок не задан"),
        (stage(due_on=None, state=BarState.UNDATED), "срок не задан"),
    ],
)
def test_how_a_stage_stands_is_said_in_words(bar: Bar, words: str) -> None:
    assert row(bar)["words"] == words


def test_how_a_stage_stands_is_said_in_english_too() -> None:
    ended = date(2026, 9, 12)
    bars = [stage(state=state, due_on=DUE, ended_on=ended) for state in BarState]
    words = [row(bar, language="en")["words"] for bar in bars]
    assert words == ["done 12 Sep", "1 day overdue", "due 15 Sep", "no deadline"]


@pytest.mark.parametrize(
    ("state", "done", "total", "share", "count"),
    [
        (BarState.OPEN, 1, 4, 0.25, "сделано 1 из 4"),
        (BarState.OPEN, 0, 4, 0, "сделано 0 из 4"),
        (BarState.LATE, 5, 4, 1, "сделано 5 из 4"),
        (BarState.OPEN, 0, 0, 0, ""),
        (BarState.DONE, 3, 4, 1, "сделано 3 из 4"),
    ],
)
def test_a_bar_is_filled_as_far_as_its_items_are_done(
    state: BarState, done: int, total: int, share: float, count: str
) -> None:
    bar = row(stage(state=state, done=done, total=total))
    assert (bar["share"], bar["count"]) == (share, count)


def test_of_many_stages_the_most_urgent_are_drawn_and_the_others_counted() -> None:
    done = [stage(n, state=BarState.DONE) for n in range(1, 11)]
    due = [stage(n, due_on=date(2026, 12, 41 - n)) for n in range(11, 40)]
    whole = said(*done, *due, stage(40, state=BarState.LATE), stage(41, due_on=None))
    numbers = [int(bar["title"].split(".")[0]) for bar in whole["rows"]]
    assert numbers == [33, 34, 35, 36, 37, 38, 39, 40]
    assert whole["left_out"] == "Не показано этапов: 33, из них готово: 10"
    assert said(*due)["left_out"] == "Не показано этапов: 21"
    assert said(*due[:MOST_ROWS])["left_out"] == ""


def test_what_was_done_last_is_shown_where_there_is_room() -> None:
    done = [stage(n, state=BarState.DONE) for n in range(1, 10)]
    whole = said(*done, stage(10, state=BarState.UNDATED, due_on=None))
    assert [int(bar["title"].split(".")[0]) for bar in whole["rows"]] == list(range(3, 11))
    assert whole["left_out"] == "Не показано этапов: 2, из них готово: 2"
