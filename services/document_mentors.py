"""Mentors as registers and portfolios show them."""

from uuid import UUID

from mentoring.pairs import OPEN, WORKING, State
from mentoring.people import AgeBand, Role
from mentoring.selection import TAKEN, Selection
from mentoring.selection import State as Standing
from services.document_common import Data
from services.document_sources import Sources, first

OUT = frozenset({Standing.REJECTED, Standing.LEFT})
STATES = {
    Standing.SELECTED: "doc-mentor-selected",
    Standing.REGISTERED: "doc-mentor-registered",
    Standing.PAUSED: "doc-mentor-paused",
}
PAIR_STATES = {
    **dict.fromkeys(WORKING, "doc-pair-running"),
    State.PAUSED: "doc-pair-paused",
    State.ENDED: "doc-pair-ended",
}


def mentor_ids(of: Sources) -> list[UUID]:
    """Whoever offered to be a mentor and was not turned down, by name."""
    found = [
        key
        for key in of.offers
        if key in of.people
        and of.people[key].is_a(Role.MENTOR)
        and standing(of, key).state not in OUT
    ]
    return sorted(found, key=of.name)


def taken_ids(of: Sources, *states: Standing) -> list[UUID]:
    wanted = states or tuple(TAKEN)
    return [key for key in mentor_ids(of) if standing(of, key).state in wanted]


def standing(of: Sources, key: UUID) -> Selection:
    return of.selected.get(key, Selection(key))


def mentor(of: Sources, key: UUID) -> Data:
    told = of.offer(key)
    open_ = [each for each in of.pairs if each.mentor_id == key and each.state in OPEN]
    return {
        "name": of.name(key),
        "work": work(of, key),
        "contact": contact(of, key),
        "topics": first(told, "topics", "pupil_topics"),
        "forms": first(told, "forms", "mentoring_forms"),
        "ages": first(told, "ages"),
        "places": int(float(told.get("mentees") or 1)),
        "time": first(told, "days"),
        "achievements": first(told, "achievements"),
        "interests": first(told, "interests"),
        "languages": first(told, "languages"),
        "since": of.sent_on(of.offers.get(key)),
        "mentees": ", ".join(of.name(each.mentee_id) for each in open_),
        "state": of.word(STATES.get(standing(of, key).state, "doc-mentor-applied")),
    }


def contact(of: Sources, key: UUID) -> str:
    """Of who is surely of age; a minor is reached through the curator."""
    person = of.people.get(key)
    if person is None or person.band_on(of.context.today) is not AgeBand.GROWN:
        return ""
    return person.contact or person.phone or ""


def work(of: Sources, key: UUID) -> str:
    """Where and what, as the mentor has said; a pupil is of a class."""
    person = of.people.get(key)
    said = first(of.offer(key), "occupation", "study", "subject")
    return said or ((person.class_name if person else None) or "")


def portfolio(of: Sources, key: UUID) -> Data:
    told = of.offer(key)
    return {
        "mentor": mentor(of, key),
        "experience": first(told, "child_experience", "experience"),
        "why": first(told, "why"),
        "expects": first(told, "expects"),
        "photo": "",
        "pairs": [
            {
                "mentee": of.name(each.mentee_id),
                "class_name": class_of(of, each.mentee_id),
                "form": of.form(each.form),
                "goals": each.agreement.goals,
                "meetings": held(of, each.group_id),
                "state": of.word(PAIR_STATES[each.state]),
            }
            for each in of.pairs
            if each.mentor_id == key and each.state in PAIR_STATES and of.name(each.mentee_id)
        ],
        "marks": "",
    }


def class_of(of: Sources, key: UUID) -> str:
    person = of.people.get(key)
    return (person.class_name if person else None) or ""


def held(of: Sources, group: UUID) -> int:
    return sum(each.state == "held" for each in of.meetings.get(group, ()))


def certificates(of: Sources, key: UUID, wanted: list[str]) -> Data:
    """`wanted` are the papers that this mentor still owes."""
    person = of.people.get(key)
    partner = of.partners.get(person.partner_id) if person and person.partner_id else None
    return {
        "mentor": {"name": of.name(key), "work": work(of, key)},
        "organisation": partner.name if partner else "",
        "papers": wanted,
    }
