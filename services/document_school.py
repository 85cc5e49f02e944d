"""Documents about the school as a whole: the survey on paper, consents, the programme."""

import base64
import re
from functools import lru_cache
from html import unescape
from itertools import dropwhile
from typing import Any

import yaml

from db.queries import forms
from mentoring.consent import Giver, Purpose
from mentoring.people import Role
from mentoring.questionnaire.form import Form, Question, in_language
from services import charts, invitations
from services.act import Act
from services.contacts import find_curator
from services.document_common import RUSSIAN, Data
from services.document_sources import Sources
from services.roadmap import get_programme
from texts.phrases import FOLDER
from texts.render.qr import png

SURVEY = "mentor"
PROGRAMME = FOLDER / "documents" / "programme.yaml"
SIGNED = (
    *((Purpose.MENTEE, giver) for giver in Giver),
    *((Purpose.MENTOR, giver) for giver in Giver),
    *((Purpose.PUBLICATION, giver) for giver in Giver),
    (Purpose.PARTNER, Giver.GROWN),
)
"""The consents that there are words for: one a purpose and giver."""
QR = 35
"""Millimetres."""
_TAG = re.compile(r"<[^>]+>")


def picture(content: bytes, width: int) -> Data:
    """`width` is in millimetres."""
    return {"picture": base64.b64encode(content).decode(), "width": width}


async def paper_survey(act: Act) -> Data:
    """The questionnaire that the school uses, as it would be filled in by hand."""
    link = act.shared.address(await invitations.public_link(act, act.school, Role.MENTOR))
    version = await forms.find_in_use(act.session, act.school.id, SURVEY)
    if version is None:
        raise LookupError(f"the form {SURVEY} is not installed")
    form = (await act.shared.forms.of(act.session, {version.id}))[version.id]
    asked = [each for each in form.questions if each.asked]
    return {
        "title": worded(form, form.title),
        "link": link,
        "qr": picture(png(link), QR),
        "questions": [question(form, each, number) for number, each in enumerate(asked, 1)],
    }


def question(form: Form, of: Question, number: int) -> Data:
    points = [f"{point:g}" for point in of.range.points] if of.range else []
    return {
        "number": number,
        "label": worded(form, of.label),
        "hint": worded(form, of.hint),
        "choices": [worded(form, each.label) for each in of.choices] or points,
        "many": of.kind.value == "select_multiple",
    }


def worded(form: Form, texts: Any) -> str:
    return in_language(texts, RUSSIAN, form.default_language) or ""


async def consents(act: Act) -> Data:
    """Every consent in the words in which the bot asks for it, for who signs on paper."""
    curator = (await find_curator(act)).name or act.shared.phrases.plain(RUSSIAN, "word-curator")
    return {"consents": [consent(act, *each, curator) for each in SIGNED]}


def consent(act: Act, purpose: Purpose, giver: Giver, curator: str) -> Data:
    """From the first point on: what stands before says who writes, which paper asks for itself."""
    say, key = act.shared.phrases.say, f"consent-{purpose}-{giver}"
    text = say(
        RUSSIAN,
        f"{key}-text",
        school=act.school.name,
        address=act.school.address,
        curator=curator,
        child=say(RUSSIAN, "doc-child"),
    )
    points = dropwhile(lambda part: not part.startswith("<b>"), text.split("\n\n"))
    return {
        "title": act.shared.phrases.plain(RUSSIAN, f"doc-{key}"),
        "giver": giver.value,
        "paragraphs": [unescape(_TAG.sub("", part)).strip() for part in points],
    }


@lru_cache(maxsize=1)
def methodology() -> Data:
    found: Data = yaml.safe_load(PROGRAMME.read_text(encoding="utf-8"))
    return found


async def yearly(act: Act, of: Sources) -> Data:
    known, card = methodology(), (await get_programme(act, act.school.id)).card
    used = {each.form for each in of.pairs if each.is_open and each.form}
    codes = list(dict.fromkeys([*card.forms, *sorted(used)]))
    return {
        "forms": [form_row(of, code, known["role_models"].get(code, [])) for code in codes],
        "topics": await topics(act),
        "plan": known["plan"],
        "school_topics": known["mentor_school"],
    }


def form_row(of: Sources, code: str, models: list[str]) -> Data:
    open_ = [each for each in of.pairs if each.is_open and each.form == code]
    return {
        "name": of.form(code),
        "models": models,
        "mentors": len({each.mentor_id for each in open_}),
        "mentees": len({each.mentee_id for each in open_}),
        "pairs": len(open_),
    }


async def topics(act: Act) -> list[Data]:
    """What is asked for most stands first."""
    found = (await charts.gather(act)).charts.topics.topics
    rows = [
        {
            "name": each.labels.get(RUSSIAN, each.code),
            "requests": each.requests,
            "mentors": each.mentors,
        }
        for each in found
    ]
    return sorted(rows, key=lambda row: (-row["requests"], row["name"]))
