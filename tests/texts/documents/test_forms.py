"""The forms of what the bot cannot know ask for exactly what their papers show."""

import pytest
import yaml

from mentoring.document_kinds import KINDS
from mentoring.questionnaire.form import Form, Kind
from services.requisites import Requisites
from tests.texts.test_questionnaires import shipped
from texts.documents import example
from texts.documents.names import Case

SHOWN = yaml.safe_load(example.SOURCE.read_text(encoding="utf-8"))
ASKING = sorted(kind for kind, fields in SHOWN.items() if fields.get("ask"))
ADDRESSEE = {"addressee_position", "addressee_name"}


def names(form: Form) -> set[str]:
    return {question.name for question in form.questions}


def test_a_kind_has_a_form_where_its_paper_asks() -> None:
    assert sorted(kind.code for kind in KINDS if kind.asks) == ASKING


@pytest.mark.parametrize("kind", ASKING)
def test_a_form_asks_for_what_its_paper_shows(kind: str) -> None:
    form = shipped(f"doc_{kind}")
    addressed = ADDRESSEE if kind in {"agreement", "employer_letter"} else set()
    assert names(form) == {"about", *SHOWN[kind]["ask"], *addressed}
    assert form.questions[0].name == "about"
    assert form.questions[0].kind is Kind.HIDDEN


def test_the_school_s_details_are_all_asked() -> None:
    form = shipped("doc_requisites")
    assert names(form) - {"about"} == set(Requisites.__dataclass_fields__)


def test_a_name_can_be_corrected_in_every_case() -> None:
    form = shipped("doc_name")
    assert names(form) == {"about", "name", *(case.value for case in Case)}
    hidden = {question.name for question in form.questions if question.kind is Kind.HIDDEN}
    assert hidden == {"about", "name"}


def test_whom_a_letter_goes_to_is_asked_where_it_goes_to_one() -> None:
    asked = {q.name: q.relevant for q in shipped("doc_employer_letter").questions}
    assert all(asked[name] is not None for name in ADDRESSEE)
    assert asked["form"] is None
