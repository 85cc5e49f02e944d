"""/export: what can be taken home."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from db.queries import exports, forms
from mentoring.forms import FormVersion, Versions
from mentoring.pages import page
from mentoring.rights import Action
from mentoring.snapshot import is_exported
from mentoring.way import OFFERS, REQUESTS
from services.act import Act
from services.forms import title
from services.people import PAGE
from services.rights import requires

FIRST = (*OFFERS, *REQUESTS)
"""What most curators look for."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A form that was sent; `version` stands for all of its versions."""

    version: UUID
    title: str
    copies: int


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of the forms; pages count from 0."""

    lines: tuple[Answered, ...]
    number: int
    pages: int


@requires(Action.SEE_PEOPLE)
async def list_page(act: Act, number: int = 0) -> Page:
    """A number beyond the end gives the last page; offers and requests come first, then what was
    sent most.
    """
    await act.flush()
    session, school = act.session, act.person.institution_id
    sent = await exports.count_sent(session, school)
    codes = sorted(
        (code for code in sent if is_exported(code)),
        key=lambda code: (code not in FIRST, -sent[code], code),
    )
    cut = page(codes, number, PAGE)
    shown = await shown_versions(act, cut.shown)
    known = await act.shared.forms.of(session, set(shown.values()))
    lines = tuple(
        Answered(shown[code], title(act, known[shown[code]]), sent[code]) for code in cut.shown
    )
    return Page(lines, cut.number, cut.pages)


async def shown_versions(act: Act, codes: tuple[str, ...]) -> dict[str, UUID]:
    """Of each form the version that stands for it."""
    found: defaultdict[str, list[FormVersion]] = defaultdict(list)
    for each in await forms.list_versions(act.session, act.person.institution_id):
        found[each.code].append(each)
    return {code: Versions(found[code]).shown.id for code in codes}
