"""What each person of a pair gets to read when it is approved: one sheet for their part in it."""

import json
from dataclasses import asdict
from pathlib import Path

from mentoring.approval import Part
from texts.phrases import FOLDER, Phrases, spoken_language
from texts.render.simple_markdown import read_document
from texts.render.typesetting import typeset

TEMPLATE = Path(__file__).with_suffix(".typ")
LEAFLETS = FOLDER / "documents" / "leaflets"


def leaflet(
    part: Part,
    language: str,
    school: str,
    phrases: Phrases,
    *,
    curator: str = "",
    contact: str = "",
) -> bytes:
    """Make a PDF of one A4 sheet. It names nobody but the curator, so a school's own is the same
    for everybody of that part, byte by byte.
    """
    data = placed(part, language, school, phrases, curator=curator, contact=contact)
    return typeset(TEMPLATE, data, format="pdf")


def placed(
    part: Part,
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
            **asdict(read_document(written(part, spoken))),
        }
    )


def written(part: Part, language: str) -> str:
    return (LEAFLETS / language / f"{part}.md").read_text(encoding="utf-8")


def _line(words: str) -> str:
    return " ".join(words.split())
