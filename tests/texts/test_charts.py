"""The programme's charts as pictures: what they say, and that a phone can show it."""

import json
import re
from datetime import date, timedelta
from typing import Any

import pytest
import typst

from mentoring.charts import (
    Chart,
    Compared,
    Life,
    Mean,
    OverTime,
    Satisfaction,
    Side,
    Step,
    Topics,
    Way,
    Ways,
    over_time,
    topics_of,
)
from mentoring.people import Role
from tests.texts.test_gantt import EVIL, LONG, MARKUP, size
from texts.phrases import LANGUAGES, Phrases
from texts.render.charts import MOST_ROWS, draw, nothing_yet
from texts.render.charts.drawing import FOLDER, TEMPLATES, placed, which_of

PHRASES = Phrases.load()
SINCE = date(2026, 9, 1)
SMALLEST = 28
"""Points, which are pixels here: what is smaller cannot be read on a phone."""
SAKHA = "Олоҥхо, саха фольклора уонна норуот айымньыта, ырыа-тойук, дэгэрэҥ ырыа уонна осуохай"
EMPTY: tuple[Chart, ...] = (
    Ways((Way(Role.MENTOR, ((Step.CAME, 0),)),)),
    Topics(()),
    OverTime(()),
    Satisfaction(()),
)


def ways(*mentors: int) -> Ways:
    counts = mentors or (128, 96, 80, 44, 30, 21)
    return Ways(
        tuple(
            Way(role, tuple(zip(Step, counts, strict=True))) for role in (Role.MENTOR, Role.MENTEE)
        )
    )


def topics(count: int, label: str = SAKHA) -> Topics:
    codes = [f"t{number:02}" for number in range(count)]
    asked = [set(codes[number:]) for number in range(count)]
    labels = {language: {code: f"{label} {code}" for code in codes} for language in LANGUAGES}
    return topics_of(asked, [{codes[-1]}] if codes else [], labels)


def pairs(count: int, today: date) -> OverTime:
    days = [SINCE + timedelta(days=3 * number) for number in range(count)]
    return over_time([Life(day, day + timedelta(days=9)) for day in days], SINCE, today)


def marks(
    questions: tuple[str, ...] = ("comfort", "safety", "glad", "satisfaction", "result"),
) -> Satisfaction:
    asked = tuple(Compared(each, Mean(6.24, 24), Mean(8.06, 119)) for each in questions)
    return Satisfaction((Side(Role.MENTEE, asked), Side(Role.MENTOR, asked)))


def said(chart: Chart, language: str = "ru", **more: Any) -> dict[str, Any]:
    return dict(json.loads(placed(chart, language, PHRASES, **more)))


FULL: tuple[Chart, ...] = (
    ways(),
    ways(1, 0, 0, 0, 0, 0),
    topics(1),
    topics(6),
    topics(7),
    topics(30),
    topics(30, LONG),
    pairs(1, date(2026, 9, 5)),
    pairs(900, date(2026, 11, 20)),
    pairs(60, date(2027, 8, 31)),
    marks(),
    marks(("result",)),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", [*FULL, *EMPTY], ids=lambda chart: type(chart).__name__)
def test_a_picture_has_the_size_that_telegram_leaves_as_it_is(chart: Chart, language: str) -> None:
    picture = draw(chart, language, PHRASES, subtitle=f"{LONG} · 29 ноября 2026")
    width, height = size(picture)
    assert width == 1080
    assert height <= 1280


def test_no_letter_is_too_small_for_a_phone() -> None:
    sources = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.typ")]
    sizes = [int(found) for source in sources for found in re.findall(r"size: (\d+)pt", source)]
    assert len(sources) == len({*TEMPLATES.values()}) + 1
    assert min(sizes) >= SMALLEST


@pytest.mark.parametrize("chart", EMPTY, ids=lambda chart: type(chart).__name__)
def test_where_there_is_nothing_to_draw_a_sentence_says_when_there_will_be(chart: Chart) -> None:
    for language in LANGUAGES:
        found = said(chart, language)
        assert found["note"] == nothing_yet(which_of(chart), language, PHRASES)
        assert found["legend"] == []
        assert not [row for group in found.get("groups", ()) for row in group["rows"]]
        assert not found.get("columns")


def test_the_greatest_shortage_stands_first_and_the_rest_is_counted() -> None:
    found = said(topics(30))
    (group,) = found["groups"]
    assert len(group["rows"]) == MOST_ROWS
    assert group["rows"][0]["note"] == "не хватает 29"
    assert all(row["alarm"] for row in group["rows"])
    assert found["foot"] == "Не показано тем: 22, наставников не хватает в 22 из них."
    assert len(said(topics(30), rows=30)["groups"][0]["rows"]) == 30


def test_a_topic_with_mentors_enough_says_so_without_alarm() -> None:
    chart = topics_of([{"a"}], [{"a"}, {"a"}], {"ru": {"a": "Языки"}, "en": {"a": "Languages"}})
    ((row,),) = (group["rows"] for group in said(chart)["groups"])
    assert (row["label"], row["note"], row["alarm"]) == ("Языки", "хватает", False)
    assert [(bar["value"], bar["style"]) for bar in row["bars"]] == [(1, "full"), (2, "hatched")]
    assert said(chart, "en")["groups"][0]["rows"][0]["label"] == "Languages"


def test_the_two_kinds_of_a_chart_differ_by_more_than_colour() -> None:
    for chart in (topics(3), pairs(3, date(2026, 10, 1)), marks()):
        styles = [entry["style"] for entry in said(chart)["legend"]]
        assert len(styles) == len(set(styles)) == 2


def test_the_steps_of_a_way_are_named_as_its_role_goes_it() -> None:
    mentors, mentees = said(ways())["groups"]
    assert mentors["rows"][3]["label"] == "отобраны"
    assert mentees["rows"][3]["label"] == "подобран наставник"
    assert [row["bars"][0]["value"] for row in mentors["rows"]] == [128, 96, 80, 44, 30, 21]
    assert mentors["rows"][0]["bars"][0]["share"] == 1


def test_months_and_weeks_are_named_and_their_year_or_month_once() -> None:
    months = said(pairs(60, date(2027, 2, 10)))["columns"]
    assert [each["label"] for each in months] == ["сент", "окт", "нояб", "дек", "янв", "февр"]
    assert [each["sub"] for each in months] == ["2026", "", "", "", "2027", ""]
    weeks = said(pairs(9, date(2026, 9, 22)))["columns"]
    assert [each["label"] for each in weeks] == ["31", "7", "14", "21"]
    assert [each["sub"] for each in weeks] == ["авг", "сент", "", ""]


def test_marks_are_told_with_the_number_of_answers() -> None:
    row = said(marks())["groups"][0]["rows"][0]
    assert (row["words"], row["count"]) == ("6,2 → 8,1", "ответов: 24 и 119")
    assert row["before"] == pytest.approx(5.24 / 9)


def test_a_question_that_only_the_end_can_answer_is_told_alone() -> None:
    side = Side(Role.MENTEE, (Compared("result", None, Mean(8.0, 21)),))
    (group,) = said(Satisfaction((side,)))["groups"]
    (row,) = group["rows"]
    assert (row["words"], row["count"]) == ("после 8,0", "21 ответ")
    assert "before" not in row


def test_a_side_of_which_too_few_have_answered_has_a_sentence_and_no_marks() -> None:
    sides = (*marks().sides[:1], Side(Role.MENTOR, (Compared("comfort", None, None),)))
    _, mentors = said(Satisfaction(sides))["groups"]
    assert mentors["rows"] == []
    assert mentors["note"] == "Ответов пока меньше трёх."


@pytest.mark.parametrize("chart", [topics(3, EVIL), ways(), pairs(3, date(2026, 10, 1)), marks()])
def test_what_a_school_writes_is_shown_as_it_is_and_never_becomes_markup(chart: Chart) -> None:
    template = FOLDER / TEMPLATES[which_of(chart)]
    alarm = "".join(f"#show {kind}: _ => panic()\n" for kind in MARKUP)
    given_data = placed(chart, "ru", PHRASES, subtitle=EVIL)
    how: Any = {"root": FOLDER, "sys_inputs": {"data": given_data}}
    typst.compile((alarm + template.read_text(encoding="utf-8")).encode(), **how)


def test_a_chart_can_be_had_as_drawing_without_pixels_for_paper() -> None:
    assert draw(ways(), "ru", PHRASES, picture="svg").lstrip().startswith(b"<svg")
