"""Small sets of people with answers, gaps and marks of all sorts."""

from datetime import date

from hypothesis import strategies as st

from mentoring.matching.sides import (
    Gender,
    Kind,
    Marks,
    Mentee,
    MenteeWords,
    Mentor,
    MentorWords,
    Pair,
    Years,
)
from mentoring.matching.weights import Goal, Settings, Weights
from tests.mentoring.matching.building import TODAY, key

WORDS = ("робот", "роботы", "врач", "врачом", "physics", "книги", "хочу", "футбол", "программист")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
FORMS = st.frozensets(st.sampled_from(("teacher_pupil", "student_pupil")), max_size=2)
TOPICS = st.frozensets(st.sampled_from(("it", "arts", "sport", "career")), max_size=3)
TIMES = st.frozensets(st.sampled_from(("saturday", "sunday", "varies")), max_size=2)
FORMATS = st.frozensets(st.sampled_from(("online", "in_person")), max_size=2)
LANGUAGES = st.frozensets(st.sampled_from(("ru", "sah", "en")), max_size=2)
YEARS = st.sampled_from(((), (Years(5, 13),), (Years(14, 17), Years(18, 30)), (Years(31),)))
SOMETIMES = st.sampled_from((True, True, True, True, False))
DAYS = st.none() | st.dates(date(2025, 9, 1), TODAY)
GENDERS = st.none() | st.sampled_from(Gender)
KINDS = st.none() | st.sampled_from(Kind)
AGES = st.none() | st.integers(7, 60)
MOST_PEOPLE = 5


def a_mentor(number: int) -> st.SearchStrategy[Mentor]:
    return st.builds(
        Mentor,
        id=st.just(key(number)),
        name=st.just(f"Наставник {number}"),
        forms=FORMS,
        topics=TOPICS,
        words=st.builds(MentorWords, TEXTS, TEXTS, TEXTS, TEXTS),
        ages=YEARS,
        formats=FORMATS,
        times=TIMES,
        languages=LANGUAGES,
        gender=GENDERS,
        age=AGES,
        experience=st.none() | st.integers(0, 40),
        kind=KINDS,
        places=st.integers(0, 2),
        group_size=st.sampled_from((0, 0, 2, 3)),
        consents=SOMETIMES,
        lacking=FORMS,
        registered=SOMETIMES,
    )


def a_mentee(number: int) -> st.SearchStrategy[Mentee]:
    return st.builds(
        Mentee,
        id=st.just(key(100 + number)),
        name=st.just(f"Наставляемый {number}"),
        forms=FORMS,
        topics=TOPICS,
        words=st.builds(MenteeWords, TEXTS, TEXTS, TEXTS),
        formats=FORMATS,
        times=TIMES,
        languages=LANGUAGES,
        kind=KINDS,
        gender=st.none() | st.none() | GENDERS,
        mentor_ages=YEARS,
        age=AGES,
        waiting_since=DAYS,
        consents=SOMETIMES,
        class_teacher_id=st.none() | st.integers(0, 9).map(key),
        relatives=st.frozensets(st.integers(0, 9).map(key), max_size=1),
        group=st.booleans(),
    )


def all_of(counts: st.SearchStrategy[int]) -> st.SearchStrategy[list[Mentor]]:
    return counts.flatmap(lambda count: st.tuples(*map(a_mentor, range(count))).map(list))


MENTORS = all_of(st.integers(0, MOST_PEOPLE))
MENTEES = st.integers(0, MOST_PEOPLE).flatmap(
    lambda count: st.tuples(*map(a_mentee, range(count))).map(list)
)
PAIRS = st.frozensets(
    st.builds(
        Pair,
        st.integers(0, MOST_PEOPLE).map(key),
        st.integers(100, 100 + MOST_PEOPLE).map(key),
    ),
    max_size=3,
)
MARKS = st.builds(Marks, PAIRS, PAIRS, PAIRS, PAIRS)
SETTINGS = st.builds(
    Settings,
    st.just(TODAY),
    st.sampled_from(Goal),
    st.builds(Weights, st.integers(0, 10), st.integers(0, 10), waiting=st.integers(0, 2)),
)
