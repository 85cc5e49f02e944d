"""Which line of a roadmap is whose document's, and what a paper made again says differently."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.queries.programmes import new_stage
from mentoring.document_kinds import BY_CODE, KINDS, Kind, NoSuchDocument, get_kind, line_of
from mentoring.documents import difference
from mentoring.roadmap.plan import ItemPlan, Programme, StagePlan
from mentoring.roadmap.plan import Kind as ItemKind
from texts.roadmap.shipped import shipped

SCHOOL = UUID(int=1)
TITLES = {
    "introduction_order": "Приказ о внедрении целевой модели наставничества в ОУ",
    "regulation": "Положение о наставничестве в ОУ",
    "agreement": "Партнерские соглашения",
    "wish_list": "Перечень лиц, желающих иметь наставников",
    "consent_form": (
        "Формы согласий на обработку персональных данных от участников наставнической программы"
    ),
    "leaflet_mentee": "Памятки для наставляемых",
    "mentor_base": "База данных потенциальных наставников",
    "paper_survey": "Анкеты-опросы «Чем я могу быть полезен в качестве наставника?»",
    "employer_letter": "Письма-обращения к работодателям",
    "certificate_request": (
        "Справки об отсутствии судимости, медицинские справки для наставников от работодателей"
    ),
    "register_order": (
        "Приказ об отборе/выдвижении наставников, об утверждении реестра наставников"
    ),
    "portfolio": "Формат портфолио наставника",
    "leaflet_mentor": "Памятки для наставников",
    "pairs_order": (
        "Приказ об утверждении наставнических пар/групп (в ОУ, в организации-работодателе)"
    ),
    "yearly_programme": "Программа наставничества в ОУ",
    "development_plan": "Планы индивидуального развития наставляемых",
    "mentor_school_order": (
        "Приказ об организации «Школы наставников», утверждение программ и графиков обучения "
        "куратора и наставников"
    ),
}


def programme(language: str) -> Programme:
    stages = tuple(new_stage(number, plan) for number, plan in enumerate(shipped(language), 1))
    return Programme(SCHOOL, SCHOOL, stages=stages)


RUSSIAN, ENGLISH = programme("ru"), programme("en")


@pytest.mark.parametrize("kind", [each for each in KINDS if each.line], ids=lambda kind: kind.code)
def test_a_document_finds_its_own_line_by_the_official_title(kind: Kind) -> None:
    found = line_of(kind, RUSSIAN)
    assert found
    assert found.plan.title == TITLES[kind.code]


@pytest.mark.parametrize("kind", [each for each in KINDS if each.line], ids=lambda kind: kind.code)
def test_the_english_roadmap_has_the_same_lines(kind: Kind) -> None:
    places = [item.id for _, item in RUSSIAN.all_items()], [i.id for _, i in ENGLISH.all_items()]
    russian, english = line_of(kind, RUSSIAN), line_of(kind, ENGLISH)
    assert russian
    assert english
    assert places[0].index(russian.id) == places[1].index(english.id)


def test_every_document_line_of_the_roadmap_has_a_paper_but_the_guardians_consent() -> None:
    served = {line.id for kind in KINDS if (line := line_of(kind, RUSSIAN))}
    documents = [item for _, item in RUSSIAN.all_items() if item.is_document]
    left = [item.plan.title for item in documents if item.id not in served]
    assert left == ["Согласие родителей (законных представителей)"]


def test_a_line_of_the_schools_own_wording_is_found_too() -> None:
    plan = StagePlan("Старт", items=(ItemPlan(ItemKind.DOCUMENT, "приказ директора о ВНЕДРЕНИИ"),))
    of = Programme(SCHOOL, SCHOOL, stages=(new_stage(1, plan),))
    assert line_of(BY_CODE["introduction_order"], of)
    assert line_of(BY_CODE["regulation"], of) is None
    assert line_of(BY_CODE["regulation"], None) is None


def test_a_task_is_no_document() -> None:
    plan = StagePlan("Старт", items=(ItemPlan(ItemKind.TASK, "Приказ о внедрении"),))
    of = Programme(SCHOOL, SCHOOL, stages=(new_stage(1, plan),))
    assert line_of(BY_CODE["introduction_order"], of) is None


def test_a_kind_that_nobody_knows_is_refused() -> None:
    with pytest.raises(NoSuchDocument):
        get_kind("nothing")


LINES = st.lists(st.text("абв 12.)|", min_size=1, max_size=8), max_size=8)


@given(LINES)
def test_a_paper_made_again_of_the_same_says_nothing_new(lines: list[str]) -> None:
    found = difference(lines, lines)
    assert found.added == found.gone == ()


def test_rows_that_only_moved_are_no_difference() -> None:
    before = ["№ | Имя", "1 | Сивцев Нюргун", "2 | Николаев Айсен"]
    now = ["№ | Имя", "1 | Ли Анна", "2 | Сивцев Нюргун", "3 | Николаев Айсен"]
    found = difference(before, now)
    assert found.added == ("1 | Ли Анна",)
    assert found.gone == ()


def test_what_is_gone_is_said_as_it_read() -> None:
    found = difference(["1. Назначить Егорову"], ["1. Назначить Попову"])
    assert found.gone == ("1. Назначить Егорову",)
    assert found.added == ("1. Назначить Попову",)


def test_kinds_are_called_apart() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(codes) == len(set(codes)) == len(BY_CODE)
    assert KINDS[0].ask == "doc_introduction_order"
