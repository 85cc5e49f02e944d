"""As if documents had been made, and how they stand."""

from mentoring.document_kinds import get_kind, line_of
from mentoring.document_notices import DocumentsMade
from mentoring.roadmap.plan import Item
from services import roadmap
from services.document_making import Done
from services.document_parts import Part
from tests.services.approval.ready import by_kind
from tests.services.documents.desk import Desk
from tests.services.pairs.courting import CURATOR
from texts.documents.protocol import Batch, Made


def made_up(part: Part, *lines: str) -> Done:
    """As if the process apart had made them."""
    each = Made(b"word", lines)
    return Done(Batch((each,) * len(part.filled), b"%PDF"), (("a.docx", b"word"),), part.filled)


async def written(desk: Desk, code: str, *lines: str) -> DocumentsMade:
    part = await desk.part(code)
    told = by_kind(await desk.writes(part, made_up(part, *lines)), DocumentsMade)[CURATOR]
    assert isinstance(told, DocumentsMade)
    return told


async def line(desk: Desk, code: str) -> Item:
    async with desk.acting.by(CURATOR) as act:
        found = line_of(get_kind(code), await roadmap.get_programme(act, act.school.id))
    assert found
    return found
