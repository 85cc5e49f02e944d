"""/documents: which papers there are, which are missing, and the card of one kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import document_templates
from db.queries import documents as stored
from mentoring.document_kinds import KINDS, Kind, Scope, get_kind, line_of
from mentoring.documents import Document, DocumentGone, Subject
from mentoring.pages import Slice, page
from mentoring.rights import Action
from mentoring.roadmap.plan import Item
from services import document_filling as filling
from services.act import Act
from services.document_sources import gather
from services.people import PAGE
from services.rights import requires
from services.roadmap import get_programme


@dataclass(frozen=True, slots=True)
class Line:
    """A kind on the board: how many exist of how many there could be, and its line in the roadmap.

    `last` is the newest one.
    """

    kind: Kind
    made: int
    wanted: int
    last: Document | None
    item: Item | None


@dataclass(frozen=True, slots=True)
class Card:
    """One kind. `own_template`: the school has changed the one that ships. `subjects` are whom it
    can be about, those without one first.
    """

    line: Line
    own_template: bool
    subjects: tuple[Subject, ...]
    made: Mapping[UUID | None, Document]

    @property
    def missing(self) -> tuple[Subject, ...]:
        return tuple(each for each in self.subjects if each.id not in self.made)


@requires(Action.MAKE_DOCUMENTS)
async def board(act: Act, stage: int | None = None) -> list[Line]:
    """All kinds, or those of one stage."""
    of = await gather(act)
    programme = await get_programme(act, act.school.id)
    made: dict[str, dict[UUID | None, Document]] = {}
    for each in await stored.list_last(act.session, act.school.id):
        made.setdefault(each.kind, {})[each.about_id] = each
    return [
        line(kind, filling.listed(of, kind), made.get(kind.code, {}), line_of(kind, programme))
        for kind in KINDS
        if stage in {None, kind.stage}
    ]


def line(
    kind: Kind,
    subjects: Sequence[Subject],
    made: Mapping[UUID | None, Document],
    item: Item | None,
) -> Line:
    keys = {each.id for each in subjects} if kind.scope is not Scope.SCHOOL else {None}
    have = [each for key, each in made.items() if key in keys]
    last = max(have, key=lambda each: each.made_at, default=None)
    return Line(kind, len(have), len(keys), last, item)


@requires(Action.MAKE_DOCUMENTS)
async def open_card(act: Act, code: str) -> Card:
    """Raises NoSuchDocument."""
    kind = get_kind(code)
    found = await filling.subjects(act, kind) if kind.scope is not Scope.SCHOOL else []
    made = {
        each.about_id: each for each in await stored.list_last(act.session, act.school.id, code)
    }
    item = line_of(kind, await get_programme(act, act.school.id))
    changed = await document_templates.list_changed(act.session, act.school.id)
    ordered = sorted(found, key=lambda each: each.id in made)
    return Card(line(kind, found, made, item), code in changed, tuple(ordered), made)


@requires(Action.MAKE_DOCUMENTS)
async def list_subjects(act: Act, code: str, number: int) -> tuple[Card, Slice[Subject]]:
    card = await open_card(act, code)
    return card, page(card.subjects, number, PAGE)


@requires(Action.MAKE_DOCUMENTS)
async def get_document(act: Act, key: UUID) -> Document:
    """With what is in it; raises DocumentGone."""
    found = await stored.find_document(act.session, act.school.id, key)
    if found is None:
        raise DocumentGone
    return found
