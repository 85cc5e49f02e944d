"""For each kind of document: whom it can be about, and what it is filled in with."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from mentoring.document_kinds import Kind, Scope
from mentoring.documents import Filled, Subject
from mentoring.pairs import State
from mentoring.selection import TAKEN
from mentoring.selection import State as Standing
from services import document_mentors as mentors
from services import document_pairs as pairs
from services import document_report as report
from services import document_school as school
from services.act import Act
from services.document_common import Data, common
from services.document_each import OF_ONE, Parts
from services.document_sources import Sources, gather
from texts.documents import example

REPORT = "final_report"
REQUEST = "certificate_request"
"""It asks only those who still owe a paper."""


async def subjects(act: Act, kind: Kind) -> list[Subject]:
    """Whom a document of the kind can be about, by name; of the school's own there is none."""
    return listed(await gather(act), kind)


def listed(of: Sources, kind: Kind) -> list[Subject]:
    if kind.scope is Scope.PARTNER:
        return [Subject(each.id, each.name) for each in of.partners.values()]
    ids = {
        Scope.SCHOOL: lambda _: [],
        Scope.MENTOR: mentors.mentor_ids,
        Scope.PAIR: pairs.mentee_ids,
        Scope.PARTICIPANT: pairs.participants,
    }[kind.scope](of)
    if kind.code == REQUEST:
        ids = [key for key in ids if of.owed.get(key)]
    return [Subject(key, of.name(key)) for key in ids]


async def fill(act: Act, kind: Kind, about: Sequence[UUID], ask: Mapping[str, Any]) -> list[Filled]:
    """One document for each of `about` who is still there; the school's own needs none."""
    of, shared = await gather(act), await common(act)
    known = {each.id: each for each in listed(of, kind)}
    wanted = [known[key] for key in about if key in known]
    asked = {"ask": {**dict.fromkeys(example.asked(kind.code), ""), **ask}}
    if kind.code == REPORT:
        data, charts = await report.report(act, of)
        return [Filled(None, {**shared, **asked, **data}, charts=charts)]
    if kind.scope is Scope.SCHOOL:
        data, named = await OF_SCHOOL.get(kind.code, nothing)(act, of)
        return [Filled(None, {**shared, **asked, **data}, named)]
    found = []
    for subject in wanted:
        data, named = await OF_ONE[kind.code](act, of, subject.id, ask)
        found.append(Filled(subject, {**shared, **asked, **data}, named))
    return found


async def nothing(_act: Act, _of: Sources) -> Parts:
    """The document says nothing of anybody."""
    return {}, frozenset()


async def wish_list(_act: Act, of: Sources) -> Parts:
    ids = pairs.wish_ids(of)
    rows = [pairs.wish(of, key) for key in ids]
    return {"count": len(rows), "mentees": rows}, frozenset(ids)


async def consent_form(act: Act, _of: Sources) -> Parts:
    return await school.consents(act), frozenset()


async def paper_survey(act: Act, _of: Sources) -> Parts:
    return await school.paper_survey(act), frozenset()


async def mentor_base(_act: Act, of: Sources) -> Parts:
    return mentor_rows(of, mentors.mentor_ids(of))


async def register_order(_act: Act, of: Sources) -> Parts:
    """Who is selected and waits for the order; where nobody waits, those of the last one, with its
    number.
    """
    waiting = mentors.taken_ids(of, Standing.SELECTED)
    if waiting:
        return named_alone(of, waiting)
    named = mentors.taken_ids(of, Standing.REGISTERED)
    last = max((order for key in named if (order := of.selected[key].order_id)), default=None)
    named = [key for key in named if of.selected[key].order_id == last]
    data, people = named_alone(of, named)
    return {**data, **signed(of, last)}, people


def named_alone(of: Sources, ids: list[UUID]) -> Parts:
    """Mentors as an order names them: without their mentees, and without how to reach them."""
    rows = [{**mentors.mentor(of, key), "mentees": "", "contact": ""} for key in ids]
    return {"count": len(rows), "mentors": rows}, frozenset(ids)


def signed(of: Sources, key: UUID | None) -> Data:
    """The number and the day of an order that was entered."""
    order = of.orders.get(key) if key else None
    return {"number": order.number, "date": order.dated_on.isoformat()} if order else {}


async def mentor_school(_act: Act, of: Sources) -> Parts:
    return named_alone(of, mentors.taken_ids(of, *TAKEN))


def mentor_rows(of: Sources, ids: list[UUID]) -> Parts:
    rows = [mentors.mentor(of, key) for key in ids]
    led = {each.mentee_id for each in of.open_pairs() if each.mentor_id in set(ids)}
    return {"count": len(rows), "mentors": rows}, frozenset({*ids, *led})


async def pairs_order(_act: Act, of: Sources) -> Parts:
    """Who is ready for the order; where nobody is, those of the last one, with its number."""
    named = [each for each in of.pairs if each.state is State.READY]
    last = None
    if not named:
        last = max((each.order_id for each in of.pairs if each.order_id), default=None)
        named = [each for each in of.pairs if last and each.order_id == last]
    named = pairs.in_order(of, named)
    rows = [pairs.row(of, each) for each in named]
    return {"count": len(rows), "pairs": rows, **signed(of, last)}, pairs.people_of(named)


async def yearly_programme(act: Act, of: Sources) -> Parts:
    return await school.yearly(act, of), frozenset()


OF_SCHOOL: Mapping[str, Callable[[Act, Sources], Awaitable[Parts]]] = {
    "wish_list": wish_list,
    "consent_form": consent_form,
    "mentor_base": mentor_base,
    "paper_survey": paper_survey,
    "register_order": register_order,
    "pairs_order": pairs_order,
    "yearly_programme": yearly_programme,
    "mentor_school_order": mentor_school,
}
