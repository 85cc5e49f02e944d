"""From what people have answered to what the matching sees of them."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from mentoring.matching.sides import Gender, Kind, Years
from mentoring.pair_forms import is_student
from mentoring.people import Person, age_on
from mentoring.questionnaire.form import OTHER

Values = Mapping[str, Any]
TEACHING = "teaching_"
"""Before a topic among colleagues: «Проекты» of a pupil and «Проектная работа» are not one."""
YOUNG_TEACHERS = "young_teachers"
"""The topic that stands for whatever a young teacher needs."""
_AGES = re.compile(r"age_(\d+)(?:_(\d+))?")
_LASTING = re.compile(r"(?<!\d)(\d{1,2})\s*(?:лет|год|г\b|year)", re.IGNORECASE)
KINDS = {"student": Kind.STUDENT, "teacher": Kind.TEACHER}
"""Who a mentor says they are; anybody else is an adult with a profession."""


def several(values: Values, name: str) -> tuple[str, ...]:
    """Names of choices, also where they were calculated as text."""
    found = values.get(name, ())
    return tuple(found.split()) if isinstance(found, str) else tuple(map(str, found))


def chosen(values: Values, name: str) -> frozenset[str]:
    """The choices; own words under «Другое» are a choice of their own."""
    own = " ".join(str(values.get(f"{name}_{OTHER}", "")).casefold().split())
    return frozenset({*several(values, name), own} - {"", OTHER})


def listed(values: Values, name: str) -> frozenset[str]:
    """The choices without what was added in own words, which is compared as words."""
    return frozenset(several(values, name)) - {OTHER}


def words(values: Values, *names: str) -> str:
    return " ".join(str(values[name]) for name in names if values.get(name))


def years(values: Values, name: str) -> tuple[Years, ...]:
    """`age_14_15` is a range, `age_18` has no end."""
    found = (_AGES.fullmatch(each) for each in several(values, name))
    return tuple(
        Years(int(each[1]), int(each[2])) if each[2] else Years(int(each[1]))
        for each in found
        if each
    )


def number(values: Values, name: str, usual: int) -> int:
    found = values.get(name)
    return int(found) if isinstance(found, int | float) else usual


def lasting(text: str) -> int | None:
    """«физика, 12 лет»: the years in it."""
    found = _LASTING.search(text)
    return int(found[1]) if found else None


def age_of(person: Person, today: date) -> int | None:
    """Full years; where only the year of birth is known, those of most of the year."""
    if person.birth_on:
        return age_on(person.birth_on, today)
    return today.year - person.birth_year if person.birth_year else None


def mentor_topics(code: str, values: Values, forms: frozenset[str]) -> frozenset[str]:
    """With pupils and with colleagues one helps in different things."""
    if code != "mentor_teacher":
        return listed(values, "topics")
    with_colleagues = {f"{TEACHING}{each}" for each in listed(values, "topics")}
    young = {YOUNG_TEACHERS} if "teacher_teacher" in forms else set()
    return frozenset(with_colleagues | young | listed(values, "pupil_topics"))


def mentee_topics(code: str, values: Values) -> frozenset[str]:
    topics = listed(values, "topics")
    if code != "request_teacher":
        return topics
    return frozenset({f"{TEACHING}{each}" for each in topics} | {YOUNG_TEACHERS})


def mentor_kind(code: str, values: Values, class_name: str | None) -> Kind:
    if code == "mentor_teacher":
        return Kind.TEACHER
    if code == "mentor_student":
        return Kind.STUDENT if is_student(class_name) else Kind.PUPIL
    return KINDS.get(str(values.get("who", "")), Kind.ADULT)


def wished_kind(values: Values) -> Kind | None:
    wish = str(values.get("mentor_kind", ""))
    return Kind(wish) if wish in set(Kind) else None


def wished_gender(values: Values) -> Gender | None:
    wish = str(values.get("mentor_gender", ""))
    return Gender(wish) if wish in set(Gender) else None
