"""The columns of a workbook of people: their titles, and how else people call them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from mentoring.people import Role, fold


class Column(StrEnum):
    """`surname`, `given` and `patronymic` are what schools' own lists have for `name`."""

    ROLE = "role"
    NAME = "name"
    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    BIRTH = "birth"
    CLASS_NAME = "class_name"
    PHONE = "phone"
    ORGANISATION = "organisation"
    GUARDIAN_NAME = "guardian_name"
    GUARDIAN_PHONE = "guardian_phone"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Offered:
    """A column of the template: the phrases of its title, help and example, its width in signs."""

    column: Column
    title: str
    how: str
    example: str
    width: int


OFFERED = (
    Offered(Column.ROLE, "imp-col-role", "imp-how-role", "imp-role-mentee", 16),
    Offered(Column.NAME, "imp-col-name", "imp-how-name", "imp-example-name", 38),
    Offered(Column.BIRTH, "imp-col-birth", "imp-how-birth", "imp-example-birth", 17),
    Offered(Column.CLASS_NAME, "imp-col-class", "imp-how-class", "imp-example-class", 13),
    Offered(Column.PHONE, "imp-col-phone", "imp-how-phone", "imp-example-phone", 18),
    Offered(Column.ORGANISATION, "imp-col-org", "imp-how-org", "imp-example-none", 26),
    Offered(
        Column.GUARDIAN_NAME, "imp-col-guardian", "imp-how-guardian", "imp-example-guardian", 32
    ),
    Offered(
        Column.GUARDIAN_PHONE,
        "imp-col-guardian-phone",
        "imp-how-guardian-phone",
        "imp-example-phone",
        18,
    ),
    Offered(Column.COMMENT, "imp-col-comment", "imp-how-comment", "imp-example-comment", 34),
)

ROLES = {
    Role.MENTEE: "imp-role-mentee",
    Role.MENTOR: "imp-role-mentor",
    Role.TEACHER: "imp-role-teacher",
}
"""Who may stand in a workbook, with the phrase that names them."""

EXAMPLE = ("(пример)", "(example)")
"""How the name in the template's example row ends, by which the row is known again."""

_TITLES = {
    Column.ROLE: "роль, кто это, роль в программе, role",
    Column.NAME: "фио, ф и о, фамилия имя отчество, фамилия и имя, фио участника, фио ученика,"
    "фио обучающегося, фио наставника, имя, name, full name",
    Column.SURNAME: "фамилия, surname, last name, family name",
    Column.GIVEN: "имя, first name, given name",
    Column.PATRONYMIC: "отчество, patronymic, middle name",
    Column.BIRTH: "год или дата рождения, дата или год рождения, дата рождения, год рождения, др,"
    "д р, year or date of birth, date of birth, year of birth, birth date, birth year, birthday,"
    "date or year of birth, born, dob",
    Column.CLASS_NAME: "класс, курс, группа, класс или курс, класс курс, класс группа,"
    "класс курс или группа, class, course, grade, group, class or course",
    Column.PHONE: "телефон, номер телефона, мобильный, мобильный телефон, контактный телефон, тел,"
    "сотовый, сотовый телефон, phone, phone number, mobile, telephone",
    Column.ORGANISATION: "организация, партнер, место работы, предприятие, организация или партнер,"
    "партнер или организация, организация партнер, партнер организация, место работы или учебы,"
    "organisation, organization, partner, company, workplace, partner or organisation,"
    "partner or organization, organisation or partner, organization or partner",
    Column.GUARDIAN_NAME: "родитель, фио родителя, родитель или опекун, родитель опекун,"
    "фио родителя или опекуна, законный представитель, фио законного представителя, представитель,"
    "родитель законный представитель, parent, guardian, parent or guardian, guardians name,"
    "parents name, name of parent or guardian",
    Column.GUARDIAN_PHONE: "телефон родителя, телефон родителя или опекуна, телефон опекуна,"
    "телефон законного представителя, телефон представителя, тел родителя, номер телефона родителя,"
    "parents phone, guardians phone, phone of parent or guardian, parent phone, guardian phone",
    Column.COMMENT: "комментарий, примечание, примечания, заметка, comment, comments, note, notes,"
    "remark",
}
_ROLES = {
    Role.MENTEE: "наставляемый, наставляемая, ученик, ученица, учащийся, учащаяся, обучающийся,"
    "обучающаяся, студент, студентка, подопечный, mentee, pupil, student",
    Role.MENTOR: "наставник, наставница, mentor",
    Role.TEACHER: "педагог, учитель, учительница, преподаватель, teacher",
}


def plain(title: str) -> str:
    """A title without what people add to it: case, «ё», stops, stars, remarks in brackets."""
    bare = re.sub(r"\(.*?\)|['’]", "", fold(title))
    return " ".join(re.sub(r"[^\w]+", " ", bare).split())


def _by_word(table: dict[Column, str]) -> dict[str, Column]:
    """Of two columns with one word the first stands: «имя» alone is the whole name."""
    pairs = [(word.strip(), each) for each, words in table.items() for word in words.split(",")]
    return dict(reversed(pairs))


_KNOWN = _by_word(_TITLES)
_KNOWN_ROLES = {word.strip(): role for role, words in _ROLES.items() for word in words.split(",")}


def columns_of(titles: list[str]) -> list[Column | None]:
    """Which column each title means; «Имя» beside «Фамилия» is a part of the name."""
    found = [_KNOWN.get(plain(title)) for title in titles]
    if Column.SURNAME not in found:
        return found
    return [
        Column.GIVEN if plain(title) in {"имя", "name"} else column
        for title, column in zip(titles, found, strict=True)
    ]


def role_of(word: str) -> Role | None:
    return _KNOWN_ROLES.get(plain(word))
