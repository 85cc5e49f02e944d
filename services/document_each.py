"""What a document about one person or one organisation is filled in with."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import UUID

from mentoring.documents import Addressee
from mentoring.pairs import WORKING, State
from mentoring.people import Role
from services import addressees, invitations
from services import document_mentors as mentors
from services import document_pairs as pairs
from services import document_school as school
from services.act import Act
from services.document_common import Data
from services.document_sources import Sources
from texts.render.qr import png

PAPERS = {
    "no_record": "word-paper-no-record",
    "medical": "word-paper-medical",
    "agreement": "word-paper-agreement",
}
QR = 30
"""Millimetres."""

Parts = tuple[Data, frozenset[UUID]]
"""What a document says, and whom it names."""


async def with_partner(act: Act, of: Sources, key: UUID, ask: Mapping[str, Any]) -> Parts:
    return {"partner": await partner(act, of, key, ask)}, frozenset()


async def partner(act: Act, of: Sources, key: UUID, ask: Mapping[str, Any]) -> Data:
    """With a link of its own: whoever comes by it is counted to the organisation."""
    name = of.partners[key].name
    link = await invitations.link_of_source(act, act.school, Role.MENTOR, name, key)
    address = act.shared.address(link)
    known = of.addressees.get(key, Addressee())
    to = known if known.position or known.name else addressees.told(ask)
    return {
        "name": name,
        "addressee_position": to.position,
        "addressee_name": to.name,
        "link": address,
        "qr": school.picture(png(address), QR),
    }


async def employer_pairs(act: Act, of: Sources, key: UUID, ask: Mapping[str, Any]) -> Parts:
    """The approved pairs of the organisation's own mentors."""
    theirs = [
        each
        for each in of.pairs
        if each.state in {*WORKING, State.PAUSED}
        and each.mentor_id in of.people
        and of.people[each.mentor_id].partner_id == key
    ]
    theirs = pairs.in_order(of, theirs)
    last = max(theirs, key=lambda each: str(each.order_id), default=None)
    data = {
        "partner": await partner(act, of, key, ask),
        "count": len(theirs),
        "pairs": [pairs.for_employer(of, each) for each in theirs],
        "school_order": pairs.order_of(of, last) if last else {"number": "", "on": ""},
    }
    return data, pairs.people_of(theirs)


async def certificate_request(_act: Act, of: Sources, key: UUID, _ask: Mapping[str, Any]) -> Parts:
    wanted = [of.word(PAPERS[kind]) for kind in of.owed.get(key, ())]
    return mentors.certificates(of, key, wanted), frozenset({key})


async def portfolio(_act: Act, of: Sources, key: UUID, _ask: Mapping[str, Any]) -> Parts:
    of_mentor = [each for each in of.pairs if each.mentor_id == key]
    return mentors.portfolio(of, key), pairs.people_of(of_mentor) | {key}


async def development_plan(_act: Act, of: Sources, key: UUID, _ask: Mapping[str, Any]) -> Parts:
    found = pairs.pair_of(of, key)
    if found is None:
        raise LookupError("a plan is for a mentee with a pair")
    return pairs.plan(of, found), pairs.people_of([found])


async def meeting_log(_act: Act, of: Sources, key: UUID, _ask: Mapping[str, Any]) -> Parts:
    found = pairs.pair_of(of, key)
    if found is None:
        raise LookupError("a log is of a pair")
    return pairs.log(of, found), pairs.people_of([found])


async def thanks(_act: Act, of: Sources, key: UUID, _ask: Mapping[str, Any]) -> Parts:
    led = [each for each in of.pairs if each.mentor_id == key and each.state in pairs.APPROVED]
    known = [each for each in led if of.name(each.mentee_id)]
    names = list(dict.fromkeys(of.name(each.mentee_id) for each in known))
    person = {
        "name": of.name(key),
        "role": of.word("doc-role-mentor"),
        "work": mentors.work(of, key),
    }
    return {"person": person, "mentees": names}, pairs.people_of(led) | {key}


async def certificate(_act: Act, of: Sources, key: UUID, _ask: Mapping[str, Any]) -> Parts:
    return pairs.certificate(of, key), frozenset({key})


OF_ONE: Mapping[str, Callable[[Act, Sources, UUID, Mapping[str, Any]], Awaitable[Parts]]] = {
    "agreement": with_partner,
    "employer_letter": with_partner,
    "certificate_request": certificate_request,
    "portfolio": portfolio,
    "employer_pairs_order": employer_pairs,
    "development_plan": development_plan,
    "meeting_log": meeting_log,
    "thanks": thanks,
    "certificate": certificate,
}
