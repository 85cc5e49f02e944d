"""The roadmap that ships keeps every point and document of the source, in both languages."""

import re

import pytest

from mentoring.people import Role, fold
from mentoring.roadmap.dates import circle
from mentoring.roadmap.deadline import After, Anchor, Unit
from mentoring.roadmap.plan import TEAM, Fact, ItemPlan, Kind, StagePlan
from tests.texts.roadmap.source_points import DETAILS, DOCUMENTS, POINTS
from texts.phrases import LANGUAGES
from texts.roadmap.shipped import shipped

RU, EN = (shipped(language) for language in ("ru", "en"))
LONGEST_TASK = 90
FIRST_MONTH = After(1, Unit.MONTH, Anchor.START)


def items(stages: tuple[StagePlan, ...]) -> list[ItemPlan]:
    return [item for stage in stages for item in stage.items]


def pairs(number: int) -> list[tuple[str, str]]:
    """The points of a stage, each with the title that keeps it."""
    lines = (line.strip() for line in POINTS[number].strip().splitlines())
    return [(point, kept) for line in lines for point, _, kept in [line.partition(" → ")]]


def only(fragment: str, among: list[ItemPlan]) -> ItemPlan:
    (found,) = (item for item in among if fragment in item.title)
    return found


def test_the_seven_stages_have_their_official_titles() -> None:
    assert [stage.title for stage in RU] == [
        "Подготовка условий для запуска Целевой модели наставничества",
        "Формирование базы наставляемых",
        "Формирование базы наставников",
        "Отбор/выдвижение наставников",
        "Формирование наставнических пар / групп",
        "Организация хода наставнической программы",
        "Завершение наставничества",
    ]


@pytest.mark.parametrize("number", range(5))
def test_every_point_of_the_source_is_kept_in_its_stage_and_nothing_else_is_there(
    number: int,
) -> None:
    todo = [item for item in RU[number].items if item.kind is not Kind.DOCUMENT]
    kept = [only(title, todo) for _, title in pairs(number)]
    assert kept == todo


def test_what_the_source_says_of_a_point_is_not_lost() -> None:
    for title, details in DETAILS.items():
        result = re.findall(r"[\w.-]+", fold(only(title, items(RU)).result))
        said = iter([word.strip(".") for word in result])
        wanted = [word.strip(".") for word in re.findall(r"[\w.-]+", details)]
        assert all(word in said for word in wanted), title


def test_the_documents_are_those_of_the_source_with_their_titles() -> None:
    found = tuple(
        tuple(item.title for item in stage.items if item.kind is Kind.DOCUMENT) for stage in RU
    )
    assert found == DOCUMENTS


def test_the_first_five_deadlines_are_the_source_s_and_rules_the_others_are_the_school_s() -> None:
    assert [stage.deadline.words for stage in RU] == [
        "В течение первого месяца",
        "В течение первого месяца",
        "В течение первого месяца",
        "В течение первого-второго месяца",
        "В течение месяца после издания приказа о внедрении и целевой модели наставничества в ОУ",
        "",
        "",
    ]
    assert [stage.deadline.rule for stage in RU] == [
        FIRST_MONTH,
        FIRST_MONTH,
        FIRST_MONTH,
        After(2, Unit.MONTH, Anchor.START),
        After(1, Unit.MONTH, Anchor.ORDER),
        None,
        None,
    ]
    assert circle(RU) == ()


def test_both_languages_have_one_shape() -> None:
    def shape(stages: tuple[StagePlan, ...]) -> list[object]:
        return [
            (
                stage.deadline.rule,
                stage.owner,
                [(each.kind, each.owner, each.fact, bool(each.result)) for each in stage.items],
            )
            for stage in stages
        ]

    assert shape(RU) == shape(EN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_title_of_its_own_and_tasks_are_short(language: str) -> None:
    for stage in shipped(language):
        titles = [item.title for item in stage.items]
        assert len(set(titles)) == len(titles)
        for item in stage.items:
            assert item.title == item.title.strip() != ""
            assert len(item.title) <= LONGEST_TASK or item.kind is Kind.DOCUMENT, item.title
            assert len(item.title) <= 300
            assert len(item.result) <= 1_000


def test_english_is_english() -> None:
    said = [stage.title + stage.deadline.words for stage in EN]
    said += [item.title + item.result for item in items(EN)]
    assert not re.search("[а-яё]", " ".join(said), re.IGNORECASE)


def test_owners_are_roles_of_the_team() -> None:
    assert {stage.owner.role for stage in RU} == {Role.CURATOR}
    for owner in [*(stage.owner for stage in RU), *(item.owner for item in items(RU))]:
        assert owner.words == ""
        assert owner.role is None or owner.role in TEAM


def test_orders_are_the_head_s_and_support_is_the_psychologist_s() -> None:
    roles = {item.title: item.owner.role for item in items(RU)}
    orders = {title for title in roles if title.startswith("Приказ")}
    assert {roles[title] for title in orders} == {Role.HEAD}
    assert sorted(title for title, role in roles.items() if role is Role.PSYCHOLOGIST) == [
        "Обеспечить психологическое сопровождение наставляемым без пары или группы",
        "Провести уточняющий анализ потребностей наставляемых в развитии",
    ]
    assert sorted(title for title, role in roles.items() if role is Role.CLASS_TEACHER) == [
        "Организовать сбор данных о наставляемых по доступным каналам",
        "Рассказать родителям о возможностях и целях программы",
    ]


def test_the_program_counts_what_it_can_by_itself() -> None:
    counted = {
        fact: {item.title for item in items(RU) if item.fact is fact} for fact in (*Fact, None)
    }
    del counted[None]
    assert counted == {
        Fact.REQUESTS: {
            "Собрать предварительные запросы обучающихся, педагогов, молодых специалистов",
            "Собрать запросы наставляемых",
            DOCUMENTS[1][0],
        },
        Fact.CONSENTS: {DOCUMENTS[1][1], DOCUMENTS[1][2]},
        Fact.OFFERS: {
            "Объединить в базу данных желающих и готовых быть наставниками",
            DOCUMENTS[2][0],
            DOCUMENTS[2][1],
        },
        Fact.REGISTER: {"Утвердить реестр наставников"},
        Fact.ORDER: {DOCUMENTS[0][0]},
    }


@pytest.mark.parametrize(("code", "language"), [("ru-RU", "ru"), ("sah", "ru"), ("de", "en")])
def test_whoever_has_another_language_gets_the_one_that_is_spoken(code: str, language: str) -> None:
    assert shipped(code) == shipped(language)
