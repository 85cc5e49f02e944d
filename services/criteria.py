"""The school's criteria for mentors: its own lines, or the usual ones, and who meets them."""

import re
from dataclasses import replace
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, school_settings, selections
from mentoring.audience import mark_of
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.selection import NotNow
from mentoring.selection_notices import CriteriaLeftOut
from services import surveys
from services.act import Act
from services.editing import drop
from services.rights import requires
from services.selection import get_mentor

FORM = "selection_criteria"
SETTING = "selection_criteria"
USUAL = (
    "word-criterion-motive",
    "word-criterion-knows",
    "word-criterion-children",
    "word-criterion-time",
    "word-criterion-trust",
)
"""The phrases of what is asked where a school has named nothing of its own."""
KEPT_IN = "ru"
"""A usual criterion is kept in this language, whatever language the curator reads it in."""
MOST = 12
"""More criteria are no help to whoever has to tick them on a phone."""

_BULLET = re.compile(r"^\s*(?:[-–—•*☐☑✓]|\d{1,2}[.)])\s*")
_SHAPE = TypeAdapter(tuple[str, ...])


class CriterionGone(Refusal):
    """The school has changed its criteria since the card was shown."""


async def list_criteria(act: Act) -> tuple[str, ...]:
    """As they are kept; `in_words` gives them in a curator's language."""
    written = await school_settings.find_setting(act.session, act.school.id, SETTING)
    return _SHAPE.validate_json(written) if written else usual(act, KEPT_IN)


@requires(Action.SELECT_MENTORS)
async def show_criteria(act: Act) -> tuple[str, ...]:
    return await list_criteria(act)


def usual(act: Act, language: str) -> tuple[str, ...]:
    return tuple(act.shared.phrases.plain(language, key) for key in USUAL)


def in_words(act: Act, criterion: str, language: str) -> str:
    """A usual criterion is read in any language; what a school wrote stays as it was written."""
    return dict(zip(usual(act, KEPT_IN), usual(act, language), strict=True)).get(
        criterion, criterion
    )


@requires(Action.SELECT_MENTORS)
async def edit(act: Act) -> surveys.Step:
    return await surveys.begin(act, FORM)


@requires(Action.SELECT_MENTORS)
async def restore(act: Act) -> tuple[str, ...]:
    """The usual ones again; what was ticked of them is ticked still."""
    lines = usual(act, KEPT_IN)
    await keep(act, lines)
    return lines


async def edited(act: Act, filling: Filling) -> None:
    """A line each; what does not fit is told and not kept."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    spoken = usual(act, filling_language(act))
    known = dict(zip(spoken, usual(act, KEPT_IN), strict=True))
    lines = tuple(dict.fromkeys(known.get(line, line) for line in read(str(values["criteria"]))))
    await keep(act, lines[:MOST])
    if lines[MOST:]:
        act.notify(act.person, CriteriaLeftOut(MOST, lines[MOST:]))


def filling_language(act: Act) -> str:
    return act.person.language


def read(text: str) -> list[str]:
    """Lines without the bullets and numbers that people put before them."""
    plain = (" ".join(_BULLET.sub("", line).split()) for line in re.split(r"[\n;]+", text))
    return [line for line in plain if line]


async def keep(act: Act, lines: tuple[str, ...]) -> None:
    content = _SHAPE.dump_json(lines).decode()
    await school_settings.save_setting(act.session, act.school.id, SETTING, content, act.now)
    await audit.record(act.session, act.person, "criteria_set", None, act.now)


@requires(Action.SELECT_MENTORS)
async def tick(act: Act, key: UUID, mark: str) -> None:
    """Whether a candidate meets a criterion, turned over; `mark` stands for its words.

    Raises PersonGone, NotAMentor, CriterionGone.
    """
    person = await get_mentor(act, key)
    named = next((each for each in await list_criteria(act) if mark_of(each) == mark), None)
    if named is None:
        raise CriterionGone
    present = await selections.get_selection(act.session, key)
    ticked = replace(present, ticked=present.ticked ^ {named})
    when = present.changed_at or act.now
    if not await selections.save(act.session, person, ticked, {present.state}, when):
        raise NotNow
