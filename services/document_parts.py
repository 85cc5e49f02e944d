"""What a part of a batch of documents is made of, read before the work begins."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from db.queries import document_templates, people
from db.queries import documents as stored
from mentoring.document_kinds import Form, Kind, get_kind
from mentoring.documents import Document, Filled
from mentoring.people import Person
from services import document_filling as data
from services import document_names
from services.act import Act
from services.document_common import iso
from services.document_files import Files
from services.document_leaflets import leaflets, site_page
from services.roadmap import get_programme
from texts.phrases import Phrases

PART = 100
"""Documents that are made at once and come as one file: the first come while the rest is made."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one job makes: the documents of this part, and who is left for the next. `draw` makes
    what is no Word file.
    """

    person: Person
    kind: Kind
    filled: tuple[Filled, ...]
    before: Mapping[UUID | None, Document]
    template: tuple[UUID, bytes] | None
    corrections: document_names.Corrections
    payload: dict[str, Any]
    phrases: Phrases
    draw: Callable[[], Files] | None = None
    there: frozenset[UUID] = frozenset()


async def read(act: Act, payload: dict[str, Any]) -> Part:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    kind = get_kind(payload["kind"])
    about = [UUID(key) for key in payload["about"]][:PART]
    filled = await data.fill(act, kind, about, payload["ask"])
    keys = [each.about.id if each.about else None for each in filled]
    before = await of_this_year(act, kind, keys)
    return Part(
        person=act.person,
        kind=kind,
        filled=tuple(numbered(each, kind, before) for each in filled),
        before=before,
        template=await document_templates.find_in_use(act.session, act.school.id, kind.code),
        corrections=await document_names.find(act),
        payload=payload,
        phrases=act.shared.phrases,
        draw=await drawing_of(act, kind),
        there=await still_there(act, filled),
    )


async def still_there(act: Act, filled: Iterable[Filled]) -> frozenset[UUID]:
    """Who of those that are named takes part: nobody may be gone when it is written down."""
    named = {key for each in filled for key in each.people}
    known = await people.list_by_id(act.session, named)
    return frozenset(key for key, person in known.items() if person.roles)


async def drawing_of(act: Act, kind: Kind) -> Callable[[], Files] | None:
    if kind.form is Form.LEAFLET:
        return await leaflets(act, kind.code)
    return await site_page(act) if kind.form is Form.PAGE else None


def numbered(filled: Filled, kind: Kind, before: Mapping[UUID | None, Document]) -> Filled:
    """What was signed keeps its number when it is printed again; a new order waits for its own."""
    last = before.get(filled.about.id if filled.about else None)
    if last is None or not last.number or kind.code in OWN_NUMBERS:
        return filled
    signed = {"number": last.number, "date": iso(last.dated_on)}
    return replace(filled, data={**filled.data, **signed})


async def of_this_year(
    act: Act, kind: Kind, keys: Sequence[UUID | None]
) -> dict[UUID | None, Document]:
    """The newest of each; the number of an earlier school year's is another document's."""
    found = await stored.list_whole(act.session, act.school.id, kind.code, keys)
    since = (await get_programme(act, act.school.id)).since
    return {
        key: each
        if since is None or act.local(each.made_at).date() >= since
        else replace(each, number="", dated_on=None)
        for key, each in found.items()
    }


OWN_NUMBERS = frozenset({"register_order", "pairs_order"})
"""Each of these orders approves somebody else, and waits for a number of its own."""
