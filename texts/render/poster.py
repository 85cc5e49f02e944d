"""A poster for the wall of a school: what it is about, a code that opens the bot, three steps."""

import json
from enum import StrEnum
from pathlib import Path

from texts.phrases import Phrases, spoken_language
from texts.render.qr import svg
from texts.render.typesetting import typeset

TEMPLATE = Path(__file__).with_suffix(".typ")


class Audience(StrEnum):
    """Whom a poster addresses."""

    MENTEES = "mentees"
    MENTORS = "mentors"
    GUARDIANS = "guardians"
    EVERYBODY = "everybody"


def poster(
    school: str,
    link: str,
    audience: Audience,
    language: str,
    phrases: Phrases,
    *,
    curator: str = "",
    contact: str = "",
) -> bytes:
    """Make a PDF of one A4 page, readable in black and white too."""
    data = placed(school, link, audience, language, phrases, curator=curator, contact=contact)
    return typeset(TEMPLATE, data, format="pdf")


def placed(
    school: str,
    link: str,
    audience: Audience,
    language: str,
    phrases: Phrases,
    *,
    curator: str = "",
    contact: str = "",
) -> str:
    """Give what stands on the poster, as the JSON that the template reads as text and nothing else.

    Typst's own marks in a name stay what they are: no source is put together from values.
    """

    def say(key: str) -> str:
        return phrases.plain(language, key, audience=audience.value)

    steps = ("poster-first", "poster-second", "poster-third")
    hows = ("poster-first-how", "poster-second-how", "poster-third-how")
    return json.dumps(
        {
            "language": spoken_language(language),
            "school": _line(school),
            "title": say("poster-title"),
            "lead": say("poster-lead"),
            "steps": [
                {"head": say(head), "how": say(how)} for head, how in zip(steps, hows, strict=True)
            ],
            "qr": svg(link),
            "link": link.removeprefix("https://"),
            "find": say("poster-link"),
            "note": say("poster-note"),
            "ask": say("poster-curator"),
            "curator": ", ".join(filter(None, (_line(curator), _line(contact)))),
        }
    )


def _line(words: str) -> str:
    return " ".join(words.split())
