"""Who takes part in the programme, as tables in cast.txt: what they can do, what they ask for.

What is not in the table follows from it (dates of birth, guardians' names) or is the same for all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

TABLES = Path(__file__).with_suffix(".txt")

KINDS = {
    "завод": "Представитель организации",
    "фирма": "Представитель организации",
    "студент": "Студент",
    "учитель": "Педагог",
    "коллега": "Педагог",
    "родитель": "Родитель ученика",
    "выпускник": "Выпускник школы",
}
"""«Завод» comes by the partner's link; «коллега» is a teacher who helps young teachers."""
TOPICS = {
    "профессия": ("Выбор профессии", "Кем стать"),
    "физика": ("Физика и математика", "Математика и физика"),
    "ИТ": ("ИТ и робототехника", "Компьютеры и роботы"),
    "техника": ("Техника и ремёсла", "Мастерить и строить"),
    "медицина": ("Биология, химия, медицина", "Природа и опыты"),
    "языки": ("Языки", "Учить языки"),
    "тексты": ("Гуманитарные науки, тексты", "Книги, история, рассказы"),
    "искусство": ("Искусство и творчество", "Рисование, музыка, театр"),
    "спорт": ("Спорт и здоровье", "Спорт"),
    "проекты": ("Проекты и своё дело", "Свой проект или идея"),
    "учёба": ("Учёба и экзамены", "Чтобы учиться было легче"),
    "уверенность": ("Общение, уверенность в себе", "Дружить и не стесняться"),
    "коллеги": ("Поддержка молодых педагогов", ""),
}
"""A topic as grown-ups and pupils from 14 on are offered it, and as children are."""


@dataclass(frozen=True)
class Mentor:
    name: str
    kind: str
    work: str
    topics: tuple[str, ...]
    places: int
    born: int

    @property
    def from_outside(self) -> bool:
        """Whose papers this school wants to see."""
        return self.kind not in {"учитель", "коллега", "студент"}


@dataclass(frozen=True)
class Pupil:
    name: str
    class_name: str
    born: int
    topic: str
    goal: str
    guardian: str

    @property
    def is_child(self) -> bool:
        return self.born > 2012

    @property
    def first_name(self) -> str:
        return self.name.split()[1]


@dataclass(frozen=True)
class Teacher:
    name: str
    subject: str
    topic: str
    goal: str


@dataclass(frozen=True)
class Cast:
    mentors: tuple[Mentor, ...]
    pupils: tuple[Pupil, ...]
    teachers: tuple[Teacher, ...]


def tables() -> Iterator[list[list[str]]]:
    """Each table follows a heading and ends at the next one."""
    lines = TABLES.read_text(encoding="utf-8").splitlines()
    for titled, found in groupby(filter(None, lines), lambda line: "|" not in line):
        if not titled:
            yield [[cell.strip() for cell in line.split("|")] for line in found]


def whole_cast() -> Cast:
    mentors, pupils, teachers = tables()
    return Cast(
        tuple(
            Mentor(name, kind, work, tuple(topics.split()), int(places), int(born))
            for name, kind, work, topics, places, born in mentors
        ),
        tuple(
            Pupil(name, class_name, int(born), topic, goal, guardian)
            for name, class_name, born, topic, goal, guardian in pupils
        ),
        tuple(Teacher(*row) for row in teachers),
    )
