"""What of a school year is counted for its indicators and its pictures: one query for each kind
of fact.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from db.queries import answers, meetings, orders, pairs, partners, programmes
from mentoring.charts import Life
from mentoring.filling import Filling
from mentoring.meetings import Kind as Meeting
from mentoring.pairs import Pair, State
from mentoring.partners import Partner
from mentoring.people import Role
from mentoring.standing import Standing
from mentoring.taking_part import began_on, of_year
from services.act import Act
from services.people import stand

BEFORE: Mapping[Role, tuple[str, ...]] = {
    Role.MENTEE: ("before_mentee", "before_specialist"),
    Role.MENTOR: ("before_mentor",),
}
AFTER: Mapping[Role, tuple[str, ...]] = {
    Role.MENTEE: ("after_mentee", "after_specialist"),
    Role.MENTOR: ("after_mentor",),
}
"""Which forms each side is asked before the work, and once it is over."""
ASKED = tuple(code for of in (BEFORE, AFTER) for codes in of.values() for code in codes)


@dataclass(frozen=True, slots=True)
class YearFacts:
    """`pairs` are all of the school, `approved` those that count for the year; `surveys` the
    copies of the forms before and after; `marks` of single meetings (group, person, mark).
    """

    since: date
    today: date
    everybody: Sequence[Standing]
    pairs: Sequence[Pair]
    approved: Sequence[Pair]
    partners: Sequence[Partner]
    surveys: Sequence[Filling]
    marks: Sequence[tuple[UUID, UUID, int]]


async def read(act: Act) -> YearFacts:
    everybody = await stand(act)
    session, school, today = act.session, act.school.id, act.context().today
    since = began_on(await programmes.find_open(session, school), today)
    began = beginning(act, since)
    known = await pairs.list_pairs(session, school)
    return YearFacts(
        since=since,
        today=today,
        everybody=everybody,
        pairs=known,
        approved=of_year(known, began),
        partners=await partners.list_partners(session, school),
        surveys=await answers.list_sent(session, school, ASKED, began, act.shared.forms),
        marks=await meetings.list_marks(session, school, began),
    )


def beginning(act: Act, day: date) -> datetime:
    """The first moment of a day in the school's zone."""
    return datetime.combine(day, time(), act.shared.zone)


def marks_of(facts: YearFacts, codes: Collection[str], question: str) -> dict[UUID, list[int]]:
    """What people have answered to one question of these forms, by person; whoever skipped it, or
    whose school does not ask it, is not there.
    """
    found: dict[UUID, list[int]] = {}
    for copy in facts.surveys:
        mark = copy.submission.answers.get(question)
        if copy.form.code in codes and isinstance(mark, int):
            found.setdefault(copy.person_id, []).append(mark)
    return found


async def lives(act: Act, facts: YearFacts) -> dict[UUID, Life]:
    """Of each approved pair its days, as the school's calendar has them."""
    named = await orders.list_by_id(act.session, {p.order_id for p in facts.approved if p.order_id})
    held = await meetings.list_held(act.session, act.school.id, Meeting.REGULAR)
    found = {}
    for pair in facts.approved:
        order = named[pair.order_id] if pair.order_id else None
        if order is not None:
            days = [act.local(each).date() for each in held.get(pair.group_id, ())]
            ended = act.local(pair.ended_at).date() if pair.ended_at else None
            met = met_on(act, pair, order.dated_on, days)
            found[pair.id] = Life(order.dated_on, met, ended)
    return found


def met_on(act: Act, pair: Pair, approved_on: date, days: Sequence[date]) -> date | None:
    """The first regular meeting since the order; where none is written down of a pair that is known
    to have met, the last day on which something changed.
    """
    first = next((day for day in days if day >= approved_on), None)
    has_met = State.RUNNING in {pair.state, pair.before}
    known = act.local(pair.changed_at).date() if has_met and pair.changed_at else None
    return first or known
