"""The questionnaires that ship: what they promise people, and what the program reads of them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import OTHER, UNASKED, Form, Kind, Localized, Question
from mentoring.questionnaire.plan import plan_of
from mentoring.questionnaire.reading import read_phone
from mentoring.questionnaire.submission import Context, Stored
from tests.forms.respondent import WORDS, Respondent
from tests.mentoring.questionnaire.person import NOON, Person
from tests.texts.signatures import CHOICES, SIGNATURES
from texts.xlsform import read_form

FOLDER = Path(__file__).parents[2] / "texts" / "questionnaires"
CODES = sorted(path.stem for path in FOLDER.glob("*.md"))
MOST_ASKED = {"child": 1, "request_child": 12}
MOST_ASKED_OF_ANYBODY = 20
LONGEST_ANSWER = 1_500
SHARED = ("topics", "formats", "days", "languages", "ages", "forms", "ready")
TYPED = {
    "programme": ("2026/27",),
    "stage_reminders": ("14, 7, 1, 0", "3"),
    "vacations": ("28.10.2026 – 05.11.2026", "нет"),
}
"""What fits where an answer must have a shape of its own."""
TO_CHILDREN = ("child", "meeting_feedback_child", "request_child")
TO_ANYBODY = ("refusal", "pair_refusal")
"""A child may be the one who says no."""
FORMAL = re.compile(r"\bВ(ы|ам|ас|ами|аш\w*)\b|те, пожалуйста")
FAMILIAR = re.compile(r"\b[Тт](ы|ебя|ебе|обой|вой|воя|воё|вои|воего|воей|воих)\b")


@cache
def shipped(code: str) -> Form:
    return read_form(FOLDER / f"{code}.md")


def asked(form: Form) -> list[Question]:
    return [question for question in form.questions if question.asked]


def texts_of(form: Form) -> Iterator[Localized]:
    yield form.title
    for question in form.questions:
        yield from (question.label, question.hint, question.section)
        yield from (question.constraint_message, question.required_message)
        yield from (choice.label for choice in question.choices)


def names_of(form: Form, list_name: str) -> list[str]:
    found = (q.choices for q in form.questions if q.list_name == list_name)
    return [choice.name for choice in next(found, ())]


def ways(form: Form) -> Iterator[dict[str, Stored]]:
    """Answers with every choice of several ticked, once for each way through the choices of one."""
    single = [q for q in asked(form) if q.kind is Kind.SELECT_ONE]
    ticked: dict[str, Stored] = {
        q.name: [choice.name for choice in q.choices]
        for q in asked(form)
        if q.kind is Kind.SELECT_MULTIPLE
    }
    for picked in product(*(q.choices for q in single)):
        chosen = {q.name: choice.name for q, choice in zip(single, picked, strict=True)}
        yield {"role": "class_teacher", **ticked, **chosen}


def met(form: Form, answers: Mapping[str, Stored]) -> set[str]:
    """The questions that lie on somebody's way."""
    facts = facts_of(form, answers)
    return {step.question.name for step in facts.plan.asked if facts.relevant[step.index]}


def facts_of(form: Form, answers: Mapping[str, Stored]) -> Facts:
    return Facts(plan_of(form), answers, (), Context(NOON, "ru"))


@pytest.mark.parametrize("code", CODES)
def test_a_file_is_named_as_its_form(code: str) -> None:
    assert shipped(code).code == code


@pytest.mark.parametrize("code", CODES)
def test_every_word_stands_in_both_languages(code: str) -> None:
    form = shipped(code)
    assert form.languages == ("ru", "en")
    assert form.title
    for text in texts_of(form):
        assert not text or all(text.get(language) for language in form.languages), text
    for question in form.questions:
        assert question.kind in UNASKED or question.label, question.name
        assert bool(question.constraint) == bool(question.constraint_message), question.name
        assert all(choice.label for choice in question.choices), question.name


@pytest.mark.parametrize("code", CODES)
def test_nobody_is_asked_too_much(code: str) -> None:
    form = shipped(code)
    longest = max(len(met(form, answers)) for answers in ways(form))
    assert longest <= MOST_ASKED.get(code, MOST_ASKED_OF_ANYBODY)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("seed", range(5))
def test_everybody_comes_to_the_end(code: str, seed: int) -> None:
    words = (*WORDS, *TYPED.get(code, ()))
    respondent = Respondent(shipped(code), random.Random(f"{code} {seed}"), words)
    respondent.fills_in()
    assert respondent.person.is_through


@pytest.mark.parametrize("code", sorted(SIGNATURES))
def test_what_the_program_reads_is_there(code: str) -> None:
    found = {question.name: question.kind for question in shipped(code).questions}
    wanted = {name: kind for kind, names in SIGNATURES[code].items() for name in names.split()}
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("code", sorted(SIGNATURES))
@pytest.mark.parametrize("list_name", SHARED)
def test_what_is_compared_in_matching_has_the_same_names(code: str, list_name: str) -> None:
    assert set(names_of(shipped(code), list_name)) <= set(names_of(shipped("mentor"), list_name))


@pytest.mark.parametrize("list_name", sorted(CHOICES))
def test_a_list_has_the_same_choices_wherever_it_stands(list_name: str) -> None:
    found = {code: names_of(shipped(code), list_name) for code in SIGNATURES}
    standing = {code: names for code, names in found.items() if names}
    assert standing == dict.fromkeys(standing, CHOICES[list_name].split())
    assert standing


def test_every_list_is_shared_with_the_mentors_or_written_down() -> None:
    of_mentors = {q.list_name for q in shipped("mentor").questions}
    others = {q.list_name for code in SIGNATURES for q in shipped(code).questions}
    assert others - of_mentors == set(CHOICES)


@pytest.mark.parametrize("code", CODES)
def test_what_is_written_has_an_end(code: str) -> None:
    form = shipped(code)
    for question in asked(form):
        if question.kind is Kind.TEXT and not question.phone:
            facts = facts_of(form, {question.name: "ы " * LONGEST_ANSWER})
            step = facts.plan.steps[facts.plan.index[question.name]]
            assert facts.unfit(step) is not None, question.name


@pytest.mark.parametrize("code", CODES)
def test_nobody_is_asked_about_health_and_no_voice_is_raised(code: str) -> None:
    form = shipped(code)
    assert not {q.name for q in form.questions} & {"health", "diagnosis"}
    assert not [text for text in texts_of(form) if "!" in "".join(text.values())]


@pytest.mark.parametrize("code", CODES)
def test_children_hear_ty_and_the_others_vy(code: str) -> None:
    words = " ".join(text.get("ru", "") for text in texts_of(shipped(code)))
    assert code in TO_CHILDREN or not FAMILIAR.search(words)
    assert code not in (*TO_CHILDREN, *TO_ANYBODY) or not FORMAL.search(words)


@pytest.mark.parametrize("code", TO_CHILDREN)
def test_a_child_gives_no_phone(code: str) -> None:
    assert not [q.name for q in shipped(code).questions if q.phone or "phone" in q.name]


def test_before_the_consent_a_child_gives_a_first_name_only() -> None:
    child = Person(shipped("child"))
    child.says("Кирилл Николаев")
    assert child.asked == "first_name"
    child.says("Анна-Мария")
    child.sends()
    assert child.values() == {"first_name": "Анна-Мария"}


@pytest.mark.parametrize(("years", "young"), [("0", "yes"), ("3", "yes"), ("4", "no")])
def test_a_teacher_is_a_young_specialist_up_to_three_years(years: str, young: str) -> None:
    teacher = Person(shipped("request_teacher"))
    teacher.says("12.03.1995", "Егорова Мария", "Физика", years)
    assert teacher.values()["young_specialist"] == young


@pytest.mark.parametrize(("born", "offered"), [("23.11.2008", False), ("24.11.2008", True)])
def test_an_adult_is_not_offered_a_pupil_as_mentor(born: str, *, offered: bool) -> None:
    student = Person(shipped("request_student"))
    student.says(born, "Николаев Кирилл", "9 Б", "Языки")
    student.done()
    student.says("Собрать робота")
    student.skips()
    assert student.asked == "mentor_kind"
    assert ("pupil" in {choice.name for choice in student.ask.choices}) == offered


def test_only_a_class_teacher_names_a_class() -> None:
    form = shipped("staff")
    assert "class_name" in met(form, {"role": "class_teacher"})
    assert "class_name" not in met(form, {"role": "psychologist"})


@pytest.mark.parametrize(
    ("helped", "about"),
    [("teacher_teacher", {"topics"}), ("teacher_pupil", {"pupil_topics", "ages"})],
)
def test_a_teacher_is_asked_about_those_they_help(helped: str, about: set[str]) -> None:
    asked_ = met(shipped("mentor_teacher"), {"forms": [helped]})
    assert asked_ & {"topics", "pupil_topics", "ages"} == about


@pytest.mark.parametrize(
    "phone", ["+7 900 000-00-00", "8(900)0000000", "9000000000", "+49 30 12345678"]
)
def test_a_phone_on_a_card_can_be_read_as_a_phone(phone: str) -> None:
    card = Person(shipped("person"))
    card.says("Егорова Мария")
    card.skips()
    assert card.says("+7 900", "12345678901").problem is not None
    assert card.says(phone).problem is None
    assert read_phone(str(card.values()["phone"])).startswith("+")


def test_a_paper_is_signed_no_later_than_today() -> None:
    curator = Person(shipped("paper_consent"))
    curator.says("Егорова Мария", "Мама", "24.11.2026")
    assert curator.asked == "signed_on"
    assert curator.says("23.11.2026").problem is None


def test_own_words_belong_to_the_choice_that_asks_for_them() -> None:
    person = Person(shipped("refusal"))
    person.says("Уезжаем на год")
    assert person.values()["reason"] == OTHER
    assert person.values()["reason_other"] == "Уезжаем на год"
