"""People to be matched, in as few words as a test needs."""

from datetime import date
from uuid import UUID

from mentoring.matching.plan import Plan
from mentoring.matching.planning import make_plan
from mentoring.matching.sides import Marks, Mentee, MenteeWords, Mentor, MentorWords, Pair
from mentoring.matching.weights import Goal, Settings, Weights

TODAY = date(2026, 10, 1)
NO_MARKS = Marks()
MOST = Settings(TODAY, Goal.MOST_PLACED)
BEST = Settings(TODAY, Goal.QUALITY)


def settings(goal: Goal, weights: Weights | None = None) -> Settings:
    return Settings(TODAY, goal, weights or Weights())


def key(number: int) -> UUID:
    return UUID(int=number)


def mentor(number: int, *topics: str, places: int = 1, work: str = "", likes: str = "") -> Mentor:
    return Mentor(
        key(number),
        f"Наставник {number}",
        topics=frozenset(topics),
        places=places,
        words=MentorWords(occupation=work, interests=likes),
    )


def mentee(number: int, *topics: str, goal: str = "", wish: str = "", likes: str = "") -> Mentee:
    return Mentee(
        key(100 + number),
        f"Наставляемый {number}",
        topics=frozenset(topics),
        words=MenteeWords(goal, wish, likes),
    )


def pair(mentor_number: int, mentee_number: int) -> Pair:
    return Pair(key(mentor_number), key(100 + mentee_number))


def pairs(plan: Plan) -> set[tuple[int, int]]:
    """By the numbers of mentor and mentee."""
    return {(each.mentor_id.int, each.mentee_id.int - 100) for each in plan.proposals}


def planned(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks = NO_MARKS, by: Settings = MOST
) -> Plan:
    return make_plan(mentors, mentees, marks, by)
