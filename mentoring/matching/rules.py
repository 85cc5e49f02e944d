"""What forbids a pair, whatever its score."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from mentoring.matching.sides import VARIES, Kind, Marks, Mentee, Mentor, Pair


class Rule(StrEnum):
    CONSENT = "consent"
    REGISTER = "register"
    PAPERS = "papers"
    CAPACITY = "capacity"
    FORM = "form"
    KIND = "kind"
    LANGUAGE = "language"
    GENDER = "gender"
    AGE = "age"
    TIME = "time"
    FORBIDDEN = "forbidden"
    NOT_AGAIN = "not_again"
    CLASS_TEACHER = "class_teacher"
    RELATIVE = "relative"


STRONGER_THAN_A_LOCK = frozenset({Rule.CONSENT, Rule.CAPACITY})
WAIVABLE = frozenset({Rule.FORM, Rule.KIND, Rule.LANGUAGE, Rule.GENDER, Rule.AGE, Rule.TIME})
BINDING = frozenset(Rule) - WAIVABLE
"""What no setting sets aside: a curator may only lock such a pair, one by one."""
NOTHING = Marks()


def broken(mentor: Mentor, mentee: Mentee, marks: Marks = NOTHING) -> frozenset[Rule]:
    """Every rule that stands against a pair. An answer that is empty or not known blocks nothing,
    but who wishes a mentor's gender gets none whose gender is not known.

    Of a locked pair only consent and capacity are asked.
    """
    pair = Pair(mentor.id, mentee.id)
    found = {rule for rule, stands in CHECKS.items() if stands(mentor, mentee)}
    if pair in marks.forbidden:
        found.add(Rule.FORBIDDEN)
    if pair in marks.not_again:
        found.add(Rule.NOT_AGAIN)
    return frozenset(found & STRONGER_THAN_A_LOCK if pair in marks.locked else found)


def no_consent(mentor: Mentor, mentee: Mentee) -> bool:
    return not (mentor.consents and mentee.consents)


def not_registered(mentor: Mentor, _: Mentee) -> bool:
    return not mentor.registered


def papers_lack(mentor: Mentor, mentee: Mentee) -> bool:
    """In every form of mentoring that the pair could have; where none is known, in any."""
    forms = (mentor.forms & mentee.forms) or (mentor.forms | mentee.forms)
    return bool(mentor.lacking) and forms <= mentor.lacking


def no_room(mentor: Mentor, mentee: Mentee) -> bool:
    return room(mentor, mentee) == 0


def room(mentor: Mentor, mentee: Mentee) -> int:
    """How many the mentor could have of the mentee's sort, none placed yet."""
    return max(mentor.places, mentor.group_size) if mentee.group else mentor.places


def no_form(mentor: Mentor, mentee: Mentee) -> bool:
    return apart(mentor.forms, mentee.forms)


def wrong_kind(mentor: Mentor, mentee: Mentee) -> bool:
    known = mentee.kind is not None and mentor.kind is not None
    return known and mentee.kind not in kinds(mentor)


def kinds(mentor: Mentor) -> frozenset[Kind | None]:
    """As what a mentor counts."""
    grown = mentor.kind is Kind.TEACHER
    return frozenset({mentor.kind, Kind.ADULT} if grown else {mentor.kind})


def no_language(mentor: Mentor, mentee: Mentee) -> bool:
    return apart(mentor.languages, mentee.languages)


def wrong_gender(mentor: Mentor, mentee: Mentee) -> bool:
    return mentee.gender is not None and mentor.gender is not mentee.gender


def wrong_age(mentor: Mentor, mentee: Mentee) -> bool:
    if mentor.age is None or not mentee.mentor_ages:
        return False
    return not any(mentor.age in years for years in mentee.mentor_ages)


def no_time(mentor: Mentor, mentee: Mentee) -> bool:
    return VARIES not in mentor.times | mentee.times and apart(mentor.times, mentee.times)


def own_class_teacher(mentor: Mentor, mentee: Mentee) -> bool:
    return mentor.id == mentee.class_teacher_id


def relative(mentor: Mentor, mentee: Mentee) -> bool:
    return mentor.id in mentee.relatives


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Both are known and have nothing in common."""
    return bool(one) and bool(other) and one.isdisjoint(other)


CHECKS: Mapping[Rule, Callable[[Mentor, Mentee], bool]] = {
    Rule.CONSENT: no_consent,
    Rule.REGISTER: not_registered,
    Rule.PAPERS: papers_lack,
    Rule.CAPACITY: no_room,
    Rule.FORM: no_form,
    Rule.KIND: wrong_kind,
    Rule.LANGUAGE: no_language,
    Rule.GENDER: wrong_gender,
    Rule.AGE: wrong_age,
    Rule.TIME: no_time,
    Rule.CLASS_TEACHER: own_class_teacher,
    Rule.RELATIVE: relative,
}
