"""What each person of a pair gets to read when it is approved: one sheet for their part in it."""

import json
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

from texts.phrases import FOLDER, Phrases, spoken_language
from texts.render.simple_markdown import read_document

TEMPLATE = Path(__file__).with_suffix(".typ")
LEAFLETS = FOLDER / "documents" / "leaflets"


class Audience(StrEnum):
    """Whom a leaflet addresses; each has a Markdown file of that name in every language."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    CHILD = "child"
    """A mentee under 14."""
    GUARDIAN = "guardian"
    CLASS_TEACHER = "class_teacher"
    PSYCHOLOGIST = "psychologist"
    PARTNER = "partner"
    """Who speaks for the organisation that the mentor comes from."""
    COLLEAGUE = "colleague"
    """A young teacher whose mentor is a teacher."""


def leaflet(
    audience: Audience,
    language: str,
    school: str,
    phrases: Phrases,
    *,
    curator: str = "",
    contact: str = "",
) -> bytes:
    """Make a PDF of one A4 sheet. It names nobody but the curator, so a school's own is the same
    for everybody of that audience, byte by byte.

    Typst takes 30 MB once it has drawn, so it is imported only where a leaflet is made.
    """
    import typst  # noqa: PLC0415 - see above

    data = placed(audience, language, school, phrases, curator=curator, contact=contact)
    return typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": data},
    )


def placed(
    audience: Audience,
    language: str,
    school: str,
    phrases: Phrases,
    *,
    curator: str = "",
    contact: str = "",
) -> str:
    """Give what stands on the leaflet, as JSON that the template reads as text and nothing else.

    Neither Markdown nor a name is ever a piece of Typst's source.
    """
    spoken = spoken_language(language)
    return json.dumps(
        {
            "language": spoken,
            "school": _line(school),
            "programme": phrases.plain(spoken, "leaflet-programme"),
            "ask": phrases.plain(spoken, "leaflet-curator"),
            "curator": _line(curator),
            "contact": _line(contact),
            "nobody": phrases.plain(spoken, "leaflet-nobody-named"),
            **asdict(read_document(written(audience, spoken))),
        }
    )


def written(audience: Audience, language: str) -> str:
    return (LEAFLETS / language / f"{audience}.md").read_text(encoding="utf-8")


def _line(words: str) -> str:
    return " ".join(words.split())
