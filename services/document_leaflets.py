"""Documents that are no Word files: leaflets to print, and the page for the school's site."""

from collections.abc import Callable
from functools import partial

from mentoring.approval import Part
from mentoring.notices import Curator
from mentoring.people import Role
from services import invitations
from services.act import Act
from services.approval_telling import FILES
from services.contacts import find_curator
from services.document_common import RUSSIAN, Data, common
from services.document_report import counts
from services.document_sources import gather
from texts.documents.site_page import render
from texts.phrases import Phrases
from texts.render.leaflet import leaflet
from texts.render.qr import svg

Files = tuple[tuple[str, bytes], ...]
LEAFLETS = {
    "leaflet_mentee": (Part.MENTEE, Part.CHILD, Part.GUARDIAN),
    "leaflet_mentor": (Part.MENTOR, Part.COLLEAGUE),
}


async def leaflets(act: Act, code: str) -> Callable[[], Files]:
    curator = await find_curator(act)
    return partial(draw, LEAFLETS[code], act.school.name, act.shared.phrases, curator)


def draw(parts: tuple[Part, ...], school: str, phrases: Phrases, curator: Curator) -> Files:
    said = {"curator": curator.name or "", "contact": curator.contact or ""}
    return tuple(
        (
            f"{phrases.plain(RUSSIAN, FILES[each])}.pdf",
            leaflet(each, RUSSIAN, school, phrases, **said),
        )
        for each in parts
    )


async def site_page(act: Act) -> Callable[[], Files]:
    """One file to put on the school's site: figures without names, and the links to take part."""
    shared = await common(act)
    figures = counts(await gather(act))
    name = act.shared.phrases.plain(RUSSIAN, "doc-file-site-page")
    page = {**shared, "counts": figures, "links": await links(act)}
    return partial(paged, f"{name}.html", page)


def paged(name: str, page: Data) -> Files:
    return ((name, render(page)),)


async def links(act: Act) -> list[Data]:
    """The ways in that anybody may use."""
    ways = (
        (Role.MENTEE, "doc-site-mentee"),
        (Role.GUARDIAN, "doc-site-guardian"),
        (Role.MENTOR, "doc-site-mentor"),
    )
    found = []
    for role, key in ways:
        address = act.shared.address(await invitations.public_link(act, act.school, role))
        say = act.shared.phrases.plain
        found.append({"title": say(RUSSIAN, key), "address": address, "qr": svg(address)})
    return found
