"""Pairs as orders, plans and logs show them; mentees as the list of those who wish a mentor."""

from uuid import UUID

from mentoring.match_answers import age_of
from mentoring.meetings import Kind, State
from mentoring.pairs import OPEN, Pair
from mentoring.pairs import State as PairState
from mentoring.people import Role
from services.document_common import Data, iso
from services.document_mentors import class_of, held, work
from services.document_sources import Sources, first
from texts.documents.wording import initials

KINDS = {
    Kind.TRIAL: "doc-meeting-trial",
    Kind.PLANNING: "doc-meeting-planning",
    Kind.REGULAR: "doc-meeting-regular",
}
APPROVED = (PairState.APPROVED, PairState.RUNNING, PairState.PAUSED, PairState.ENDED)
"""An order has named them."""


def row(of: Sources, pair: Pair) -> Data:
    return {
        "mentor": of.name(pair.mentor_id),
        "mentor_work": work(of, pair.mentor_id),
        "mentee": of.name(pair.mentee_id),
        "class_name": class_of(of, pair.mentee_id),
        "form": of.form(pair.form),
        "goals": pair.agreement.goals,
        "rhythm": pair.agreement.rhythm,
        "format": pair.agreement.format,
        "place": pair.agreement.place,
    }


def for_employer(of: Sources, pair: Pair) -> Data:
    """An organisation outside gets no more of a child than the consents allow: initials."""
    told = row(of, pair)
    return {**told, "mentee": initials(told["mentee"]), "class_name": "", "goals": ""}


def people_of(pairs: list[Pair]) -> frozenset[UUID]:
    return frozenset(key for each in pairs for key in (each.mentor_id, each.mentee_id))


def in_order(of: Sources, pairs: list[Pair]) -> list[Pair]:
    """By mentor, then by mentee: groups stand together."""
    return sorted(pairs, key=lambda each: (of.name(each.mentor_id), of.name(each.mentee_id)))


def pair_of(of: Sources, mentee: UUID) -> Pair | None:
    """The open one, or else the last that an order has approved."""
    theirs = [each for each in of.pairs if each.mentee_id == mentee]
    found = [each for each in theirs if each.state in OPEN]
    return next(iter(found or [each for each in reversed(theirs) if each.state in APPROVED]), None)


def mentee_ids(of: Sources) -> list[UUID]:
    """Whoever has a pair that is planned by now, or approved."""
    ready = {PairState.READY, PairState.APPROVED, PairState.RUNNING, PairState.PAUSED}
    found = {each.mentee_id for each in of.pairs if each.state in ready}
    return sorted((key for key in found if key in of.people), key=of.name)


def participants(of: Sources) -> list[UUID]:
    found = people_of([each for each in of.pairs if each.state in APPROVED])
    return sorted((key for key in found if key in of.people), key=of.name)


def order_of(of: Sources, pair: Pair) -> Data:
    order = of.orders.get(pair.order_id) if pair.order_id else None
    return {
        "number": order.number if order else "",
        "on": iso(order.dated_on if order else None),
    }


def log(of: Sources, pair: Pair) -> Data:
    return {
        "mentee": {"name": of.name(pair.mentee_id), "class_name": class_of(of, pair.mentee_id)},
        "mentor": {"name": of.name(pair.mentor_id), "work": work(of, pair.mentor_id)},
        "form": of.form(pair.form),
        "order": order_of(of, pair),
        "meetings": meetings(of, pair),
    }


def plan(of: Sources, pair: Pair) -> Data:
    told = of.request(pair.mentee_id)
    agreed = pair.agreement
    return {
        **log(of, pair),
        "request": first(told, "goal", "topics"),
        "strengths": first(told, "strengths"),
        "interests": first(told, "interests"),
        "goals": agreed.goals,
        "format": agreed.format,
        "rhythm": agreed.rhythm,
        "place": agreed.place,
    }


def meetings(of: Sources, pair: Pair) -> list[Data]:
    """What was held and what is set, the earliest first."""
    shown = [
        each
        for each in of.meetings.get(pair.group_id, ())
        if each.starts_at and each.state in {State.SET, State.HELD}
    ]
    return [
        {
            "on": of.act.local(each.starts_at).date().isoformat() if each.starts_at else "",
            "kind": of.word(KINDS.get(each.kind, "doc-meeting-regular")),
            "place": each.place,
            "held": each.state is State.HELD,
        }
        for each in sorted(shown, key=lambda one: str(one.starts_at))
    ]


def certificate(of: Sources, key: UUID) -> Data:
    theirs = [each for each in of.pairs if key in {each.mentor_id, each.mentee_id}]
    approved = [each for each in theirs if each.state in APPROVED]
    mentors = any(each.mentor_id == key for each in approved)
    forms = dict.fromkeys(of.form(each.form) for each in approved)
    return {
        "person": {
            "name": of.name(key),
            "role": of.word("doc-role-mentor" if mentors else "doc-role-mentee"),
            "work": work(of, key) if mentors else class_of(of, key),
        },
        "form": ", ".join(forms),
        "meetings": sum(held(of, group) for group in {each.group_id for each in approved}),
    }


def wish_ids(of: Sources) -> list[UUID]:
    found = [key for key in of.requests if key in of.people and of.people[key].is_a(Role.MENTEE)]
    return sorted(found, key=lambda key: (class_of(of, key), of.name(key)))


def wish(of: Sources, key: UUID) -> Data:
    told, pair = of.request(key), pair_of(of, key)
    age = age_of(of.people[key], of.context.today)
    return {
        "name": of.name(key),
        "class_name": class_of(of, key),
        "age": age if age is not None else "",
        "request": first(told, "goal", "topics"),
        "form": of.form(pair.form) if pair else "",
        "since": of.sent_on(of.requests.get(key)),
    }
