"""The programme's indicators, from the people, pairs and answers that the school has."""

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from mentoring.indicators import FEWEST, Indicator, Kind, Told, satisfied
from mentoring.pairs import Pair
from mentoring.people import Person, Role
from mentoring.rights import Action
from mentoring.standing import State
from mentoring.taking_part import Counted, count_between, is_specialist, is_student
from services import year_facts
from services.act import Act
from services.indicator_numbers import NUMBERS, find_told
from services.rights import requires
from services.year_facts import AFTER, YearFacts, marks_of

SATISFACTION = "satisfaction"
"""The question that each form after the work asks."""
STUDENTS = (10, 19)
OLDER_STUDENTS = (15, 19)


@requires(Action.SEE_SUMMARY)
async def show(act: Act) -> tuple[Indicator, ...]:
    return await count(act, await year_facts.read(act))


async def count(act: Act, facts: YearFacts) -> tuple[Indicator, ...]:
    """All of them, in the order in which they are told."""
    told = await find_told(act)
    counted = {**people_of(facts), Kind.PARTNERS: Counted(partners_of(facts), 0)}
    of: dict[Kind, int | None] = {kind: told.numbers.get(kind) for kind in counted}
    if of[Kind.PARTNERS] is None:
        of[Kind.PARTNERS] = len(facts.partners) or None
    return (
        *(
            Indicator(kind, counted[kind].sure, of[kind], told.target(kind), counted[kind].unsure)
            for kind in NUMBERS.values()
        ),
        satisfaction(facts, told, Kind.MENTEES_GLAD, Role.MENTEE),
        satisfaction(facts, told, Kind.MENTORS_GLAD, Role.MENTOR),
    )


def people_of(facts: YearFacts) -> dict[Kind, Counted]:
    known = {each.person.id: each.person for each in facts.everybody}
    mentees = by_person(known, facts.approved, lambda pair: pair.mentee_id)
    mentors = by_person(known, facts.approved, lambda pair: pair.mentor_id)
    students = [each for each, own in mentees if not is_specialist(each, own)]
    young = [each for each, _ in mentors if is_student(each) and each.class_name]
    specialists = sum(is_specialist(each, own) for each, own in mentees)
    return {
        Kind.MENTEES: count_between(students, facts.today, *STUDENTS),
        Kind.YOUNG_MENTORS: count_between(young, facts.today, *OLDER_STUDENTS),
        Kind.SPECIALISTS: Counted(specialists, 0),
    }


def by_person(
    known: Mapping[UUID, Person], pairs: Iterable[Pair], side: Callable[[Pair], UUID]
) -> list[tuple[Person, list[Pair]]]:
    """Each person once, with their pairs; whose data was erased is not there any more."""
    own: dict[UUID, list[Pair]] = {}
    for pair in pairs:
        own.setdefault(side(pair), []).append(pair)
    return [(known[key], found) for key, found in own.items() if key in known]


def partners_of(facts: YearFacts) -> int:
    """Of how many partners somebody was taken as a mentor, or has been one this year."""
    paired = {pair.mentor_id for pair in facts.approved}
    named = {
        each.person.partner_id
        for each in facts.everybody
        if each.person.id in paired
        or (each.person.is_a(Role.MENTOR) and State.APPROVED in each.states)
    }
    return len(named - {None})


def satisfaction(facts: YearFacts, told: Told, kind: Kind, role: Role) -> Indicator:
    """By the form after the work. Until enough have answered it, by the marks of meetings, which is
    said.
    """
    count_, of = satisfied(marks_of(facts, AFTER[role], SATISFACTION).values())
    meanwhile, some = satisfied(meeting_marks(facts, role).values())
    by_meetings = of < FEWEST <= some
    if by_meetings:
        count_, of = meanwhile, some
    return Indicator(kind, count_, of, told.target(kind), by_meetings=by_meetings)


def meeting_marks(facts: YearFacts, role: Role) -> dict[UUID, list[int]]:
    leading = {(pair.group_id, pair.mentor_id) for pair in facts.pairs}
    found: dict[UUID, list[int]] = {}
    for group, person, mark in facts.marks:
        if ((group, person) in leading) is (role is Role.MENTOR):
            found.setdefault(person, []).append(mark)
    return found
