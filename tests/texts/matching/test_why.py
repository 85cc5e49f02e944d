"""Why two were proposed is said in the words of the questionnaires, in both languages."""

from uuid import UUID

import pytest

from mentoring.matching.plan import (
    Blocked,
    Certificate,
    Change,
    LeftOver,
    Loss,
    Opening,
    Plan,
    Reasons,
)
from mentoring.matching.rules import Rule
from mentoring.matching.weights import Goal
from tests.texts.test_questionnaires import shipped
from texts.matching.labels import labels_of
from texts.matching.leftovers import HELPS, RULES, help_lines, reason_line
from texts.matching.why import Wording, loss_words, why_line, why_lines
from texts.phrases import LANGUAGES, Phrases

PHRASES = Phrases.load()
FORMS = [shipped(code) for code in ("request_child", "mentor", "mentor_teacher")]
RICH = Reasons(
    topics=("physics_maths", "it", "science", "projects"),
    words=("робота",),
    profession=("врач",),
    interests=("шахматы",),
    times=("saturday", "weekday_evening"),
    formats=("in_person", "online"),
    languages=("ru",),
    age_fits=True,
    experience=12,
    waiting_days=18,
)
PETROV, KIRILL, VERA = UUID(int=1), UUID(int=2), UUID(int=3)
NAMES = {PETROV: "Петров", KIRILL: "Кирилл", VERA: "Вера"}


def words(language: str = "ru") -> Wording:
    return Wording(PHRASES, language, labels_of(FORMS, language))


def plan_of(points: int = 1000) -> Plan:
    proof = Certificate(1, points, 1, points)
    return Plan(Goal.MOST_PLACED, 2000, (), (), (), proof, 1)


def test_one_line_has_the_weightiest_and_stays_short() -> None:
    assert why_line(RICH, words()) == (
        "4 общие темы: физика и математика, ИТ и робототехника, биология/химия/медицина; "
        "близко к желаемой профессии: врач; в запросе и в опыте наставника: робота; "
        "общие увлечения: шахматы; оба свободны: суббота, будни вечером; стаж 12 лет"
    )
    assert why_line(RICH, words("en")) == (
        "4 topics in common: physics and maths, IT and robotics, biology/chemistry/medicine; "
        "close to the profession wished for: врач; "
        "in the request and in the mentor's experience: робота; "
        "shared interests: шахматы; both are free: Saturday, weekday evenings; "
        "12 years of experience"
    )


def test_in_full_everything_is_said() -> None:
    lines = why_lines(RICH, words())
    assert lines[0].endswith("проекты и своё дело")
    assert lines[-5:] == [
        "встречаться удобно: очно, онлайн",
        "общий язык: русский",
        "возраст подходит обоим",
        "стаж 12 лет",
        "ждёт 18 дней",
    ]


@pytest.mark.parametrize(
    ("reasons", "line"),
    [
        (Reasons(), "подходят друг другу по правилам, общих тем пока не видно"),
        (Reasons(topics=("it",)), "общая тема: ИТ и робототехника"),
        (Reasons(times=("varies",)), "время гибкое у обоих"),
        (Reasons(experience=1), "стаж 1 год"),
        (Reasons(topics=("teaching_lessons",)), "общая тема: планирование уроков"),
        (Reasons(topics=("unknown_topic",)), "общая тема: unknown topic"),
    ],
)
def test_what_there_is_little_of_is_said_as_it_is(reasons: Reasons, line: str) -> None:
    assert why_line(reasons, words()) == line


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        (None, ""),
        (Loss(0, 0), "план ничего не теряет"),
        (Loss(0, -5), "план ничего не теряет"),
        (Loss(0, 1), "план станет слабее на 1 %"),
        (Loss(0, 120), "план станет слабее на 12 %"),
        (Loss(1, -300), "без пары останется ещё 1 человек"),
        (Loss(2, 0), "без пары останутся ещё 2 человека"),
    ],
)
def test_a_loss_is_said_in_people_first(lost: Loss | None, said: str) -> None:
    assert loss_words(lost, plan_of(), words()) == said


def test_who_is_left_over_hears_the_rule_and_the_smallest_change() -> None:
    left = LeftOver(
        KIRILL,
        0,
        (Blocked(Rule.TIME, 5, 3), Blocked(Rule.GENDER, 2, 0)),
        (
            Change(Rule.TIME, 3, ("saturday",), (Opening(PETROV, 900, is_free=True),)),
            Change(Rule.CAPACITY, 0, ("science",)),
        ),
    )
    assert reason_line(left, words()) == (
        "нет общего времени: 5 наставников; пожелание «мужчина или женщина»: 2 наставника"
    )
    assert help_lines(left, plan_of(), words(), NAMES.__getitem__) == [
        "если найдётся время: суббота (наставников: 3)",
        "есть место: Петров",
        "не хватает ещё одного наставника по темам: биология/химия/медицина",
    ]


def test_taken_places_are_said_to_be_taken() -> None:
    assert reason_line(LeftOver(KIRILL, 2), words()) == (
        "Подходят 2 наставника, но места у них заняты."
    )
    assert reason_line(LeftOver(KIRILL, 0), words()) == "Наставников пока нет."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", Rule)
def test_every_rule_and_every_change_has_words(rule: Rule, language: str) -> None:
    assert words(language).say(RULES[rule])
    if rule in HELPS:
        for values in ((), ("woman", "student", "teacher_pupil", "ru", "45")):
            left = LeftOver(KIRILL, 0, (), (Change(rule, 2, values),))
            assert help_lines(left, plan_of(), words(language), NAMES.__getitem__)
