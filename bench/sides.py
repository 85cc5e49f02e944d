"""People of a school or a city who fill in the questionnaires, made up by a seed."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from mentoring.matching.sides import (
    Gender,
    Kind,
    Mentee,
    MenteeWords,
    Mentor,
    MentorWords,
    Years,
)

T = TypeVar("T")
TODAY = date(2026, 10, 1)
TOPICS = (
    *("career", "physics_maths", "it", "engineering", "science", "languages", "humanities"),
    *("arts", "sport", "projects", "study", "confidence"),
)
HOURS = (
    *("weekday_morning", "weekday_day", "weekday_evening", "saturday", "sunday", "holidays"),
    "varies",
)
FORMATS = ("in_person", "online", "group")
FORMS = ("teacher_pupil", "employer_pupil", "student_pupil", "pupil_pupil")
AGES = (Years(5, 10), Years(11, 13), Years(14, 15), Years(16, 17), Years(18))
MENTOR_AGES = (Years(18, 30), Years(31, 50), Years(51))
TRADES = (
    *("врач", "инженер", "программист", "учитель физики", "юрист", "журналист", "агроном"),
    *("архитектор", "повар", "геолог", "лётчик", "музыкант", "бухгалтер", "строитель"),
    *("ветеринар", "дизайнер", "электрик", "биолог", "химик", "спасатель", "тренер"),
)
WANTS = (
    *("собрать робота", "сдать экзамен по физике", "научиться программировать", "рисовать"),
    *("поступить в медицинский", "написать рассказ", "снимать фильмы", "выучить английский"),
    *("вырастить сад", "построить модель самолёта", "выступать на сцене", "бегать марафон"),
    *("понять химию", "открыть своё дело", "готовить", "лечить животных", "считать в уме"),
)
LIKES = (
    *("шахматы", "плавание", "лыжи", "гитара", "книги о космосе", "фотография", "вышивка"),
    *("рыбалка", "футбол", "театр", "компьютерные игры", "собаки", "танцы", "походы", "кино"),
)
SYLLABLES = ("ба", "ва", "го", "ди", "же", "ка", "ло", "ми", "но", "пе", "ру", "са", "ти", "хо")


class Crowd:
    """The same seed makes the same people."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def mentors(self, count: int) -> list[Mentor]:
        return [self.mentor(number) for number in range(count)]

    def mentees(self, count: int) -> list[Mentee]:
        return [self.mentee(number) for number in range(count)]

    def mentor(self, number: int) -> Mentor:
        return Mentor(
            UUID(int=1_000_000_000 + number),
            f"Наставник {number}",
            forms=self.some(FORMS, 2),
            topics=self.some(TOPICS, 4),
            words=MentorWords(
                f"{self.one(TRADES)}, {self.rare()}",
                "",
                f"{self.one(WANTS)} {self.rare()}",
                self.one(LIKES),
            ),
            ages=tuple(sorted(self.some(AGES, 3), key=lambda each: each.first)),
            formats=self.some(FORMATS, 2),
            times=self.some(HOURS, 3),
            languages=frozenset({"ru"}) | self.some(("sah", "en"), 1),
            gender=self.one((Gender.MAN, Gender.WOMAN)),
            age=self.random.randint(18, 70),
            experience=self.random.choice((None, 1, 3, 12, 30)),
            kind=self.one((Kind.ADULT, Kind.TEACHER, Kind.STUDENT)),
            places=self.random.choice((1, 1, 2, 3)),
            group_size=self.random.choice((0, 0, 0, 5)),
        )

    def mentee(self, number: int) -> Mentee:
        return Mentee(
            UUID(int=2_000_000_000 + number),
            f"Наставляемый {number}",
            forms=self.some(FORMS, 3),
            topics=self.some(TOPICS, 3),
            words=MenteeWords(
                f"{self.one(WANTS)} {self.rare()}", self.one(TRADES), self.one(LIKES)
            ),
            formats=self.some(FORMATS, 2),
            times=self.some(HOURS, 3),
            languages=self.some(("ru", "ru", "sah"), 1),
            kind=self.random.choice((None, None, None, Kind.ADULT)),
            gender=self.random.choice((None, None, None, Gender.WOMAN)),
            mentor_ages=self.random.choice(((), (), MENTOR_AGES[:2], MENTOR_AGES[1:])),
            age=self.random.randint(7, 18),
            waiting_since=TODAY - timedelta(days=self.random.randint(0, 400)),
            group=self.random.random() < 0.2,
        )

    def some(self, of: Sequence[T], most: int) -> frozenset[T]:
        return frozenset(self.random.choices(of, k=self.random.randint(1, most)))

    def one(self, of: Sequence[T]) -> T:
        return self.random.choice(of)

    def rare(self) -> str:
        """A word that few others write."""
        return "".join(self.random.choices(SYLLABLES, k=3)) + "н"
