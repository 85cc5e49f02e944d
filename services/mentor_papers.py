"""Which papers a mentor has to present: by the forms of mentoring, as the school has set it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, mentor_papers, school_settings, submissions
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.mentor_papers import FORMS, NEEDED, Kind, MentorPaper, lacking
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.way import OFFERS
from services.act import Act
from services.rights import requires

SETTING = "mentor_papers"
ANSWERS = ("mentoring_forms", "forms")
"""The answers that name a mentor's forms of mentoring: the calculated one is the fuller."""

_SHAPE = TypeAdapter(dict[str, frozenset[Kind]])


class NoSuchPaper(Refusal):
    """A button names a form of mentoring or a paper that there is not."""


@dataclass(frozen=True, slots=True)
class Papers:
    """A mentor's papers: what was seen, what is needed, and what of that is lacking today.

    `forms` are empty where the mentor has not named any.
    """

    forms: frozenset[str]
    seen: Mapping[Kind, MentorPaper]
    needed: tuple[Kind, ...]
    lacking: tuple[Kind, ...]


async def list_needed(act: Act, school: UUID | None = None) -> Mapping[str, frozenset[Kind]]:
    """What each form of mentoring needs: as the school has set it, or as it is everywhere."""
    of = school or act.school.id
    written = await school_settings.find_setting(act.session, of, SETTING)
    return {**NEEDED, **(_SHAPE.validate_json(written) if written else {})}


@requires(Action.SELECT_MENTORS)
async def show_needed(act: Act, form: str | None = None) -> Mapping[str, frozenset[Kind]]:
    """The whole table; raises NoSuchPaper where it is asked about a form that there is not."""
    if form is not None and form not in FORMS:
        raise NoSuchPaper
    return await list_needed(act)


@requires(Action.SELECT_MENTORS)
async def toggle_needed(act: Act, form: str, kind: str) -> Mapping[str, frozenset[Kind]]:
    """Whether a form needs a paper from now on, turned over; raises NoSuchPaper."""
    if form not in FORMS or kind not in set(Kind):
        raise NoSuchPaper
    needed = dict(await list_needed(act))
    needed[form] = needed[form] ^ {Kind(kind)}
    content = _SHAPE.dump_json(needed).decode()
    await school_settings.save_setting(act.session, act.school.id, SETTING, content, act.now)
    await audit.record(act.session, act.person, "papers_set", None, act.now)
    return needed


async def papers_of(act: Act, people: Collection[UUID]) -> dict[UUID, Papers]:
    """By person, with one query for each kind of fact."""
    await act.flush()
    needed = await list_needed(act)
    forms = await forms_of(act, people)
    seen: dict[UUID, dict[Kind, MentorPaper]] = {key: {} for key in people}
    for paper in await mentor_papers.list_of_people(act.session, people):
        seen[paper.person_id][paper.kind] = paper
    return {key: weigh(act, forms.get(key, frozenset()), seen[key], needed) for key in people}


def weigh(
    act: Act,
    forms: frozenset[str],
    seen: Mapping[Kind, MentorPaper],
    needed: Mapping[str, frozenset[Kind]],
) -> Papers:
    """Of whom no form is known, everything is needed that any form needs."""
    of = forms or frozenset(needed)
    wanted = {kind for form in of for kind in needed.get(form, frozenset())}
    missing = lacking(of, seen.values(), needed, act.context().today)
    return Papers(forms, seen, tuple(kind for kind in Kind if kind in wanted), missing)


async def forms_of(act: Act, people: Collection[UUID]) -> dict[UUID, frozenset[str]]:
    """The forms that mentors have chosen in what they sent last; who sent nothing is left out."""
    sent = await submissions.list_sent_about(act.session, people, OFFERS, act.shared.forms)
    return {key: chosen(act, filling) for key, filling in sent.items()}


def chosen(act: Act, filling: Filling) -> frozenset[str]:
    values = run.values(filling.form, filling.submission, act.context())
    return next((found for name in ANSWERS if (found := words(values.get(name)))), frozenset())


def words(value: Any) -> frozenset[str]:
    """Several choices come as a list, calculated ones as one line."""
    if isinstance(value, str):
        return frozenset(value.split())
    return frozenset(map(str, value)) if isinstance(value, Iterable) else frozenset()
