"""All that is kept about a person, as one HTML file that any phone or computer opens."""

import re
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from mentoring.questionnaire.form import Localized, in_language
from texts import dates
from texts.phrases import LANGUAGES, Phrases


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    question: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class KeptForm:
    """Moments are in the school's zone."""

    title: Localized
    default_language: str
    started_at: datetime
    sent_at: datetime | None
    answers: tuple[KeptAnswer, ...]
    aside: tuple[KeptAnswer, ...]


@dataclass(frozen=True, slots=True)
class KeptConsent:
    """`title` is the key of its heading; `child` names whom it was given for, if not oneself."""

    title: str
    child: str | None
    version: str
    digest: str
    text: str
    given_at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """`amount`: of how many rows, where something was exported."""

    action: str
    at: datetime
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    language: str
    school: str
    made_at: datetime
    account: int | None
    name: str | None
    phone: str | None
    contact: str | None
    birth: str | None
    class_name: str | None
    age: str | None
    until: datetime | None
    source: str | None
    unreachable: bool
    roles: tuple[str, ...]
    consents: tuple[KeptConsent, ...]
    forms: tuple[KeptForm, ...]
    events: tuple[KeptEvent, ...]
    selection: tuple[KeptAnswer, ...] = ()


def render(kept: Kept, words: Phrases) -> bytes:
    page = environment().get_template("mydata.html")
    return page.render(
        kept=kept,
        say=lambda key, **values: words.say(kept.language, key, **values),
        moment=lambda at: dates.moment(at, kept.language),
        plain=without_marks,
        languages=LANGUAGES,
        title=lambda form: in_language(form.title, kept.language, form.default_language),
    ).encode()


def without_marks(text: str) -> str:
    """A text that was written for the chat, without its <b>…</b>; jinja escapes it again."""
    return unescape(re.sub(r"</?b>", "", text))


def environment() -> Environment:
    loader = FileSystemLoader(Path(__file__).parent)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
