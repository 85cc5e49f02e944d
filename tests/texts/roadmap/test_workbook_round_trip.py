"""Whatever a roadmap holds, the workbook that is made of it is read as the same roadmap."""

import io
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from mentoring.questionnaire.problems import EmptyAnswer
from mentoring.questionnaire.reading import clean_text
from mentoring.roadmap.deadline import After, Anchor, Deadline, InMonth, On, Rule, Unit, Yearly
from mentoring.roadmap.plan import NOBODY, Fact, ItemPlan, Kind, Offsets, StagePlan
from tests.texts.roadmap.tables import PHRASES
from texts.phrases import LANGUAGES
from texts.roadmap.deadlines import read_deadline
from texts.roadmap.marks import is_dash
from texts.roadmap.owners import read_owner
from texts.roadmap.reading import read_roadmap
from texts.roadmap.sheet import LONGEST_RESULT, LONGEST_TITLE, RoadmapSheet, from_json, to_json
from texts.roadmap.shipped import shipped
from texts.roadmap.writing import write_roadmap

NASTY = [
    "=1+1",
    '=HYPERLINK("https://example.org"; "x")',
    "{=СУММ(A1:A9)}",
    "+7 914",
    "-1",
    "@имя",
    "'кавычка",
    '"кавычки" и «ёлочки»',
    "https://example.org/?a=1&b=2",
    "<b>&amp;</b>",
    "Этап 1. Название",
    "1.1. Издать приказ; – собрать; – раздать",
    "Раздел: (сентябрь 2026)",
    "Примечание: не забыть",
    "Название",
    "Код",
    "12.10.2026",
    "007",
    "#ССЫЛКА!",
    "ИСТИНА",
    "😀 Ҥ ҕ ө ү һ",
    "в" * LONGEST_TITLE,
]
CODES = st.lists(st.text("0123456789abcdef", min_size=4), unique=True, max_size=30)
LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=40)


def tidied(text: str) -> str:
    """One line, without what cannot be seen."""
    try:
        line = " ".join(clean_text(text).split())
    except EmptyAnswer:
        return ""
    return "" if is_dash(line) else line


lines = (st.sampled_from(NASTY) | LETTERS).map(tidied)
titles = lines.filter(bool)
results = st.lists(titles, max_size=3).map("\n".join).filter(lambda r: len(r) <= LONGEST_RESULT)
rules: st.SearchStrategy[Rule] = st.one_of(
    st.builds(
        After,
        st.integers(0, 99),
        st.sampled_from(Unit),
        st.sampled_from([Anchor.START, Anchor.ORDER]),
    ),
    st.builds(After, st.integers(0, 99), st.sampled_from(Unit), st.just(Anchor.STAGE), st.just(1)),
    st.builds(On, st.dates(date(2000, 1, 1), date(2099, 12, 31))),
    st.builds(InMonth, st.integers(1, 12), st.none() | st.integers(2000, 2099)),
    st.builds(Yearly, st.integers(1, 12), st.none() | st.integers(1, 28)),
)
worded = lines.map(read_deadline)
deadlines = st.builds(Deadline, rules) | worded
first_deadlines = deadlines.filter(lambda d: getattr(d.rule, "stage", None) is None)
owners = (lines | st.sampled_from(["Куратор", "Principal", "Директор, куратор"])).map(read_owner)
items = st.builds(
    ItemPlan,
    st.sampled_from(Kind),
    titles,
    st.none() | deadlines,
    owners,
    results,
    lines,
)


@st.composite
def plans(draw: st.DrawFn) -> tuple[StagePlan, ...]:
    """At least one stage, each row with a code or, as a new one, without."""
    codes: list[str] = draw(CODES)

    def code() -> str:
        coded_too: bool = draw(st.booleans())
        return codes.pop() if codes and coded_too else ""

    def stage(number: int) -> StagePlan:
        return StagePlan(
            draw(titles),
            draw(deadlines if number else first_deadlines),
            draw(owners),
            draw(results),
            tuple(coded(item, code()) for item in draw(st.lists(items, max_size=4))),
            code=code(),
        )

    return tuple(stage(number) for number in range(draw(st.integers(1, 4))))


def coded(item: ItemPlan, code: str) -> ItemPlan:
    return ItemPlan(
        item.kind, item.title, item.deadline, item.owner, item.result, item.section, code=code
    )


def codes_of(stages: Sequence[StagePlan]) -> list[tuple[str, list[str]]]:
    return [(stage.code, [item.code for item in stage.items]) for stage in stages]


def read(content: bytes) -> RoadmapSheet:
    sheet = read_roadmap(content)
    assert sheet is not None
    return sheet


@settings(max_examples=150, deadline=None)
@given(plans(), st.sampled_from(list(LANGUAGES)))
def test_what_was_written_is_read_as_the_same(plan: tuple[StagePlan, ...], language: str) -> None:
    sheet = read(write_roadmap(plan, language, PHRASES))
    assert (sheet.stages, sheet.faults) == (plan, ())
    assert codes_of(sheet.stages) == codes_of(plan)
    assert {remark.key for remark in sheet.remarks} <= {"rmx-deadline-in-words"}
    assert from_json(to_json(sheet)) == sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_roadmap_that_ships_comes_back_but_for_what_no_column_holds(language: str) -> None:
    plan = shipped(language)
    sheet = read(write_roadmap(plan, language, PHRASES))
    bare = tuple(
        StagePlan(
            stage.title,
            stage.deadline,
            stage.owner,
            stage.result,
            tuple(coded(item, "") for item in stage.items),
        )
        for stage in plan
    )
    assert (sheet.stages, sheet.faults, sheet.remarks) == (bare, (), ())


def test_line_breaks_of_a_title_are_spaces_and_those_of_a_result_stay() -> None:
    item = ItemPlan(
        Kind.TASK, "Собрать\nсовет", None, NOBODY, "Протокол\n\n  Решение ", "Наш\nотдел"
    )
    (stage,) = read(write_roadmap([StagePlan("Дело\nпервое", items=(item,))], "ru", PHRASES)).stages
    assert stage.title == "Дело первое"
    (found,) = stage.items
    assert (found.title, found.section) == ("Собрать совет", "Наш отдел")
    assert found.result == "Протокол\nРешение"


def test_no_deadline_of_one_s_own_and_none_at_all_are_two_things() -> None:
    items = (ItemPlan(Kind.TASK, "Как у этапа"), ItemPlan(Kind.TASK, "Без срока", Deadline()))
    (stage,) = read(write_roadmap([StagePlan("Этап", items=items)], "ru", PHRASES)).stages
    assert [item.deadline for item in stage.items] == [None, Deadline()]


def test_what_no_column_holds_is_left_to_whoever_knows_the_code() -> None:
    item = ItemPlan(Kind.TASK, "Собрать запросы", fact=Fact.REQUESTS, code="a1")
    stage = StagePlan("Начало", items=(item,), offsets=Offsets((0,)), code="s1")
    (found,) = read(write_roadmap([stage], "ru", PHRASES)).stages
    assert (found.code, found.offsets) == ("s1", None)
    assert (found.items[0].code, found.items[0].fact) == ("a1", None)


def test_what_excel_saved_again_is_still_the_same() -> None:
    plan = shipped("ru")
    saved = io.BytesIO()
    load_workbook(io.BytesIO(write_roadmap(plan, "ru", PHRASES))).save(saved)
    assert [stage.title for stage in read(saved.getvalue()).stages] == [s.title for s in plan]


def test_signs_that_no_workbook_can_hold_are_left_out() -> None:
    (stage,) = read(write_roadmap([StagePlan("Дело\uffff\ufffe")], "ru", PHRASES)).stages
    assert stage.title == "Дело"


def test_what_no_cell_can_hold_is_told_when_it_comes_back() -> None:
    sheet = read(write_roadmap([StagePlan("а" * 40_000)], "ru", PHRASES))
    assert [fault.key for fault in sheet.faults] == ["imp-too-long"]
