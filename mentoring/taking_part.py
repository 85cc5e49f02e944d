"""Who of a school has taken part in a school year, as the indicators count them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mentoring.pair_forms import COLLEAGUES
from mentoring.pairs import Pair
from mentoring.people import ADULT, OWN_SAY, STAFF, AgeBand, Person, age_on
from mentoring.roadmap.plan import Programme

OLDEST = 120
YEARS = {
    AgeBand.CHILD: (0, OWN_SAY - 1),
    AgeBand.TEEN: (OWN_SAY, ADULT - 1),
    AgeBand.GROWN: (ADULT, OLDEST),
}
SEPTEMBER = 9


@dataclass(frozen=True, slots=True)
class Counted:
    """Those who belong to it for certain, and those of whom too little is known to say."""

    sure: int
    unsure: int


def began_on(programme: Programme | None, today: date) -> date:
    """The first day of the school year that is counted; where the school has named none, of the
    present one. A programme that begins in August takes the year with it.
    """
    ends = programme.ends_on if programme else None
    year = ends.year - 1 if ends else today.year - (today.month < SEPTEMBER)
    first = date(year, SEPTEMBER, 1)
    starts = programme.starts_on if programme else None
    return min(first, starts) if starts else first


def of_year(pairs: Iterable[Pair], since: datetime) -> list[Pair]:
    """Pairs that an order has approved and that were not over when the year began. Those that have
    ended in it count: they did their work.
    """
    return [
        each
        for each in pairs
        if each.order_id is not None and (each.ended_at is None or each.ended_at >= since)
    ]


def possible_years(person: Person, today: date) -> tuple[int, int]:
    """The youngest and the oldest that somebody can be, in full years."""
    if person.birth_on:
        age = age_on(person.birth_on, today)
        return age, age
    if person.birth_year:
        return today.year - person.birth_year - 1, today.year - person.birth_year
    return YEARS[person.age_band] if person.age_band else (0, OLDEST)


def is_between(person: Person, today: date, first: int, last: int) -> bool | None:
    """None where what is known of the age does not decide it."""
    youngest, oldest = possible_years(person, today)
    if first <= youngest and oldest <= last:
        return True
    return None if youngest <= last and first <= oldest else False


def count_between(people: Iterable[Person], today: date, first: int, last: int) -> Counted:
    found = [is_between(each, today, first, last) for each in people]
    return Counted(found.count(True), found.count(None))


def is_student(person: Person) -> bool:
    """Of this school: neither its staff nor somebody sent by a partner."""
    return not person.is_a(*STAFF) and person.partner_id is None


def is_specialist(person: Person, own: Sequence[Pair]) -> bool:
    """A mentee who works at the school, or whose mentor is a colleague."""
    return person.is_a(*STAFF) or any(each.form in COLLEAGUES for each in own)
