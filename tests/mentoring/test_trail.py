"""What is remembered of somebody's way through a form: enough for figures, no answers."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.questionnaire import run
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.run import Back, Context, Input, Send, Show, Skip, Typed
from mentoring.questionnaire.submission import Submission
from mentoring.trail import AWAY, REVIEW, Count, Trail, Visit, add_up, counted, hardest, walk

START = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
FORM = Form(
    "mentor",
    "1",
    {"ru": "Анкета"},
    ("ru",),
    "ru",
    (
        Question("name", Kind.TEXT, label={"ru": "Имя?"}, required="true()"),
        Question("topic", Kind.TEXT, label={"ru": "О чём?"}),
        Question("child", Kind.REPEAT, label={"ru": "Ребёнок"}),
        Question("age", Kind.TEXT, label={"ru": "Возраст?"}, repeat="child"),
    ),
)


class Walker:
    """Somebody who answers, with a clock."""

    def __init__(self) -> None:
        self.now, self.submission, self.trail = START, Submission(), Trail()
        self.does(Show())

    def does(self, given: Input, *, after: int = 0, paused: bool = False) -> None:
        self.now += timedelta(seconds=after)
        turn = run.take(FORM, self.submission, given, Context(self.now, "ru"))
        self.trail = walk(self.trail, given, turn, self.now, paused=paused)
        self.trail = Trail.from_list(json.loads(json.dumps(self.trail.to_list())))
        self.submission = turn.submission

    def types(self, text: str, *, after: int = 0) -> None:
        self.does(Typed(text), after=after)

    def goes_back(self, *, after: int = 0) -> None:
        self.does(Back(self.submission.revision), after=after)

    @property
    def counts(self) -> dict[str, Count]:
        return counted(FORM, self.submission, self.trail)


def test_every_question_costs_its_own_seconds() -> None:
    walker = Walker()
    walker.types("Айсен", after=7)
    walker.types("Лес", after=20)
    assert walker.trail.visits["name"] == Visit(0, 7)
    assert walker.counts["topic"].typical == 20


def test_going_back_is_counted_where_they_went_back_from_and_its_time_adds_up() -> None:
    walker = Walker()
    walker.types("Айсен", after=7)
    walker.goes_back(after=5)
    walker.types("Айсен Иванович", after=3)
    assert walker.trail.visits == {"name": Visit(0, 10), "topic": Visit(1, 5)}
    assert (walker.counts["topic"].went_back, walker.counts["name"].went_back) == (1, 0)


def test_a_refused_answer_leaves_them_where_they_are() -> None:
    walker = Walker()
    walker.types("   ", after=4)
    walker.types("Айсен", after=4)
    assert walker.trail.visits["name"] == Visit(0, 8)


def test_who_puts_the_phone_away_is_not_timed() -> None:
    walker = Walker()
    walker.types("Айсен", after=AWAY + 1)
    assert walker.counts["name"] == Count(1, 1)
    walker.does(Show(), after=3600, paused=True)
    walker.types("Лес", after=9)
    assert walker.counts["topic"].seconds == [9]


def test_where_an_unsent_copy_stands_is_where_it_was_left() -> None:
    walker = Walker()
    assert walker.counts == {"name": Count(shown=1, left_here=1)}
    walker.types("Айсен")
    walker.does(Skip(walker.submission.revision))
    assert walker.counts["topic"] == Count(shown=1, skipped=1)
    assert walker.counts["age"].left_here == 1


def test_a_repeat_is_one_question_however_often_it_is_asked() -> None:
    walker = Walker()
    for text in ("Айсен", "Лес", "5", "да", "7", "нет"):
        walker.types(text)
    assert walker.submission.answers["age[2]"] == "7"
    assert walker.counts["age"] == Count(1, 1)
    assert walker.counts[REVIEW] == Count(shown=1, left_here=1)
    walker.does(Send(walker.submission.revision))
    assert walker.counts[REVIEW] == Count(shown=1, answered=1)
    assert not any(count.left_here for count in walker.counts.values())


def test_a_copy_from_before_there_were_trails_still_says_what_was_answered() -> None:
    old = Submission({"name": "Айсен"}, skipped=("topic",), at="age[1]")
    assert counted(FORM, old, Trail.from_list(None)) == {
        "name": Count(1, 1),
        "topic": Count(1, 0, 1),
        "age": Count(1, left_here=1),
    }


@given(
    st.lists(st.sampled_from(["Айсен", "", "да", "нет", "5"]) | st.sampled_from(["<", ">"])),
    st.integers(0, 2000),
)
def test_no_way_of_answering_counts_a_copy_twice_or_shows_a_word_of_it(
    steps: list[str], seconds: int
) -> None:
    walker = Walker()
    for step in steps:
        revision = walker.submission.revision
        buttons: dict[str, Input] = {"<": Back(revision), ">": Skip(revision)}
        walker.does(buttons.get(step, Typed(step)), after=seconds)
    counts = walker.counts
    assert sum(count.left_here for count in counts.values()) == 1
    for count in counts.values():
        assert {count.shown, count.answered, count.skipped, count.went_back} <= {0, 1}
        assert count.answered + count.skipped <= count.shown == 1
    assert "Айсен" not in json.dumps(walker.trail.to_list(), ensure_ascii=False)


def test_figures_of_many_copies_add_up_and_the_hardest_question_stands_out() -> None:
    one, other = {"a": Count(1, 1, seconds=[4])}, {"a": Count(1, left_here=1, seconds=[10])}
    total = add_up([one, other, {"b": Count(1), REVIEW: Count(1, left_here=1)}])
    assert total["a"] == Count(2, 1, left_here=1, seconds=[4, 10])
    assert total["a"].typical == 7
    assert hardest(total) == "a"
    assert hardest({"a": Count(left_here=1), "b": Count(left_here=1)}) is None
    assert hardest({REVIEW: Count(left_here=5)}) is None
