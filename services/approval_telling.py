"""Everybody concerned hears of their pair once, page by page, whatever happens in between."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from db.queries import orders, pairs, people, told
from db.queues.jobs import add_job
from mentoring.approval import PairApproved, PairsApproved, PairsTold, Part, part_of
from mentoring.notices import Curator, FileReady
from mentoring.orders import Order
from mentoring.pair_notices import Both
from mentoring.pairs import WORKING, State
from mentoring.people import Person, Role
from mentoring.search import class_key, class_keys
from services import pair_care
from services.act import Act
from services.contacts import find_curator, tell_curators
from services.pair_looks import Look, looks
from texts.phrases import Phrases
from texts.render.leaflet import leaflet

JOB = "pairs_approved"
PAGE = 10
"""Pairs whose people one transaction writes to: nobody who waits for an answer waits long."""
APPROVED = "approved"
LEAFLET = "leaflet"
TOLD = {*WORKING, State.PAUSED}
FILES = {
    Part.MENTOR: "file-leaflet-mentor",
    Part.MENTEE: "file-leaflet-mentee",
    Part.CHILD: "file-leaflet-child",
    Part.COLLEAGUE: "file-leaflet-colleague",
    Part.GUARDIAN: "file-leaflet-guardian",
    Part.CLASS_TEACHER: "file-leaflet-class-teacher",
    Part.PSYCHOLOGIST: "file-leaflet-psychologist",
    Part.PARTNER: "file-leaflet-partner",
}
"""How the leaflet of each part is called as a file."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A leaflet that somebody of this page will need."""

    part: Part
    language: str


@dataclass(frozen=True, slots=True)
class Page:
    order_id: UUID
    after: UUID | None
    school: str
    curator: Curator
    sheets: frozenset[Sheet]
    phrases: Phrases


Recipient = tuple[Person, Part, Look]


@dataclass(frozen=True, slots=True)
class Staff:
    """Who besides the families hears of pairs."""

    people: tuple[Person, ...]

    def concerned(self, found: Look) -> list[tuple[Person, Part]]:
        """The class teacher of the mentee's class, psychologists of a pupil's, the partner's
        contact of a mentor whom the partner has sent.
        """
        mentee, partner = found.sides.mentee, found.sides.mentor.partner_id
        pupil = bool(mentee.class_name)
        parts = []
        for each in self.people:
            if each.id in {mentee.id, found.sides.mentor.id}:
                continue
            if pupil and each.is_a(Role.CLASS_TEACHER) and teaches(each, mentee):
                parts.append((each, Part.CLASS_TEACHER))
            elif pupil and each.is_a(Role.PSYCHOLOGIST):
                parts.append((each, Part.PSYCHOLOGIST))
            elif partner and each.is_a(Role.PARTNER) and each.partner_id == partner:
                parts.append((each, Part.PARTNER))
        return parts


def teaches(teacher: Person, pupil: Person) -> bool:
    return class_key(pupil.class_name) in class_keys(teacher.class_name)


async def start(act: Act, order_id: UUID, after: UUID | None = None) -> None:
    """The cursor stands in the job, so it moves in the transaction that writes the page before."""
    act.started_jobs = True
    page = {"order": str(order_id), "after": str(after) if after else None}
    lane = order_id.int & 0x7FFF_FFFF_FFFF_FFFF
    await add_job(act.session, lane, JOB, json.dumps(page).encode(), act.now)


async def read(act: Act, payload: dict[str, Any]) -> Page:
    order_id = UUID(payload["order"])
    after = UUID(payload["after"]) if payload["after"] else None
    order = await order_of(act, order_id)
    found = await page_of(act, order, after)
    to = families(found)
    if is_last(found):
        to += concerned(await looks_of(act, order), await staff_of(act, order))
    sheets = {Sheet(part, person.language) for person, part, _ in to}
    school = act.shared.institutions[order.institution_id].name
    curator = await find_curator(act)
    return Page(order_id, after, school, curator, frozenset(sheets), act.shared.phrases)


async def order_of(act: Act, key: UUID) -> Order:
    """The job acts in the school of the order, in the name of nobody."""
    order = (await orders.list_by_id(act.session, [key]))[key]
    curators = await people.list_in_role(act.session, order.institution_id, Role.CURATOR)
    act.me = next(iter(curators), None)
    return order


async def page_of(act: Act, order: Order, after: UUID | None) -> list[Look]:
    of = await pairs.list_of_order(act.session, order.id, after, PAGE)
    return await looks(act, of)


async def staff_of(act: Act, order: Order) -> Staff:
    roles = (Role.CLASS_TEACHER, Role.PSYCHOLOGIST, Role.PARTNER)
    return Staff(tuple(await people.list_in_role(act.session, order.institution_id, *roles)))


async def looks_of(act: Act, order: Order) -> list[Look]:
    """All that the order names."""
    return await looks(act, await pairs.list_of_order(act.session, order.id))


def is_last(page: Sequence[Look]) -> bool:
    return len(page) < PAGE


def families(found: Iterable[Look]) -> list[Recipient]:
    """Those of the pairs and their guardians; those of a pair that is over by now are not told."""
    return [
        (person, part_of(side, each.sides.band, each.pair.form), each)
        for each in found
        if each.pair.state in TOLD
        for person, side in each.sides.all_people()
    ]


def concerned(found: Iterable[Look], staff: Staff) -> list[Recipient]:
    return [
        (person, part, each)
        for each in found
        if each.pair.state in TOLD
        for person, part in staff.concerned(each)
    ]


def work(page: Page) -> dict[Sheet, bytes]:
    return {each: sheet(each, page.school, page.curator, page.phrases) for each in page.sheets}


@lru_cache(maxsize=64)
def sheet(of: Sheet, school: str, curator: Curator, phrases: Phrases) -> bytes:
    """A school's leaflet is the same for everybody of that part."""
    return leaflet(
        of.part,
        of.language,
        school,
        phrases,
        curator=curator.name or "",
        contact=curator.contact or "",
    )


async def write(act: Act, page: Page, sheets: Mapping[Sheet, bytes]) -> None:
    """One page of pairs, and the job for the next, in the transaction that ends this one."""
    order = await order_of(act, page.order_id)
    found = await page_of(act, order, page.after)
    await tell_families(act, order, families(found), sheets)
    for each in found:
        await pair_care.begin(act, each.pair)
    if not is_last(found):
        await start(act, order.id, found[-1].pair.id)
        return
    everything = await looks_of(act, order)
    await tell_staff(act, order, concerned(everything, await staff_of(act, order)), sheets)
    await report(act, order, everything)


async def tell_families(
    act: Act, order: Order, to: Iterable[Recipient], sheets: Mapping[Sheet, bytes]
) -> None:
    """Each hears of each of their pairs by a message of its own."""
    for person, part, each in to:
        if await told.first_time(act.session, each.pair.id, [person.id], APPROVED, act.now):
            view = each.views[person.id]
            act.notify(person, PairApproved(part, each.both, view, order))
            await hand_leaflet(act, order, person, part, sheets)


async def tell_staff(
    act: Act, order: Order, to: Iterable[Recipient], sheets: Mapping[Sheet, bytes]
) -> None:
    """Once the families know: one message about all pairs of the order that concern somebody."""
    lists: defaultdict[tuple[UUID, Part], list[Both]] = defaultdict(list)
    known: dict[UUID, Person] = {}
    for person, part, each in to:
        if await told.first_time(act.session, each.pair.id, [person.id], APPROVED, act.now):
            known[person.id] = person
            lists[person.id, part].append(each.both)
    for (key, part), both in lists.items():
        act.notify(known[key], PairsApproved(part, order, tuple(both)))
        await hand_leaflet(act, order, known[key], part, sheets)


async def hand_leaflet(
    act: Act, order: Order, person: Person, part: Part, sheets: Mapping[Sheet, bytes]
) -> None:
    """Once an order, however many of its pairs concern somebody."""
    content = sheets.get(Sheet(part, person.language))
    kind = f"{LEAFLET}-{part}"
    if content and await told.first_time(act.session, order.id, [person.id], kind, act.now):
        name = act.shared.phrases.plain(person.language, FILES[part])
        act.notify(person, FileReady(f"{name}.pdf", content, "ntf-leaflet"))


async def report(act: Act, order: Order, found: Sequence[Look]) -> None:
    """The curators hear that everybody was written to, and who has no chat to be written to in."""
    everybody = {person.id: person for each in found for person, _ in each.sides.all_people()}
    without = sorted(p.name or "" for p in everybody.values() if p.telegram_id is None)
    reached = sum(person.telegram_id is not None for person in everybody.values())
    notice = PairsTold(order, len(found), reached, tuple(filter(None, without)))
    await tell_curators(act, order.institution_id, notice)
