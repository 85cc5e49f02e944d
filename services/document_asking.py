"""What only the school knows is asked by a form before documents are made of it."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from db.queries import documents as stored
from mentoring.document_kinds import Kind, Scope, get_kind
from mentoring.documents import NobodyToWriteFor
from mentoring.filling import Filling
from mentoring.questionnaire.form import Kind as QuestionKind
from mentoring.questionnaire.submission import Stored
from mentoring.rights import Action
from services import addressees, document_making, surveys
from services import document_filling as data
from services.about import ABOUT
from services.act import Act
from services.answers_sheet import answers_of
from services.correcting import at_a_glance
from services.document_common import RUSSIAN, lines
from services.editing import drop
from services.rights import requires

LISTS = frozenset({"sessions"})
"""Questions that are answered line by line."""
EVERYBODY = "all"
MISSING = "missing"
"""Whom a document is made for, where it is not one alone."""
PERSONAL = frozenset(
    {
        *("addressee_position", "addressee_name", "signs_position", "signs_name"),
        *("basis", "gives", "gains", "valid_until"),
    }
)
"""Answers that hold for one organisation alone."""


@requires(Action.MAKE_DOCUMENTS)
async def begin(act: Act, code: str, whom: str = "") -> surveys.Step | None:
    """The form of what the bot cannot know, or the work itself where there is nothing to ask.

    `whom` is an id, EVERYBODY or MISSING. Raises NoSuchDocument, NobodyToWriteFor.
    """
    kind = get_kind(code)
    about = await chosen(act, kind, whom)
    if not kind.asks:
        await document_making.start(act, kind, about, {}, {})
        return None
    known = await given_before(act, kind, about)
    step = await surveys.begin(act, kind.ask, given={**known, ABOUT: whom or code})
    return await at_a_glance(act, step, asked_before(step, known)) if known else step


def asked_before(step: surveys.Step, known: Mapping[str, Stored]) -> list[str]:
    """What was skipped the last time need not be answered now; what is another's is asked."""
    asked_ = (each.name for each in step.filling.form.questions if each.asked)
    return [name for name in asked_ if name not in known and name not in PERSONAL]


async def chosen(act: Act, kind: Kind, whom: str) -> list[UUID]:
    """Raises NobodyToWriteFor."""
    if kind.scope is Scope.SCHOOL:
        return []
    subjects = [each.id for each in await data.subjects(act, kind)]
    if whom == MISSING:
        made = {
            each.about_id for each in await stored.list_last(act.session, act.school.id, kind.code)
        }
        subjects = [key for key in subjects if key not in made]
    elif whom != EVERYBODY:
        subjects = [key for key in subjects if str(key) == whom]
    if not subjects:
        raise NobodyToWriteFor
    return subjects


async def given_before(act: Act, kind: Kind, about: Sequence[UUID]) -> dict[str, Stored]:
    """The answers of the one before, about the same if there is one."""
    made = await stored.list_last(act.session, act.school.id, kind.code)
    same = [each for each in made if each.about_id in about] or made
    last = max(same, key=lambda each: each.made_at, default=None)
    whole = await stored.find_document(act.session, act.school.id, last.id) if last else None
    answers = whole.content.answers if whole and whole.content else {}
    if kind.scope is Scope.PARTNER and (len(about) != 1 or (last and last.about_id not in about)):
        answers = {name: value for name, value in answers.items() if name not in PERSONAL}
    known = await addressees.find(act) if kind.scope is Scope.PARTNER else {}
    to = known.get(about[0]) if len(about) == 1 else None
    addressed = {"addressee_position": to.position, "addressee_name": to.name} if to else {}
    return {**answers, **{name: value for name, value in addressed.items() if value}}


async def asked(act: Act, filling: Filling) -> None:
    """The form of a kind was sent."""
    await drop(act, filling)
    kind = get_kind(filling.form.code.removeprefix("doc_"))
    whom = str(filling.submission.answers[ABOUT])
    about = await chosen(act, kind, "" if whom == kind.code else whom)
    raw = {name: value for name, value in filling.submission.answers.items() if name != ABOUT}
    answers = answers_in(act, filling)
    if kind.scope is Scope.PARTNER and len(about) == 1:
        await addressees.remember(act, {about[0]: addressees.told(answers)})
    await document_making.start(act, kind, about, answers, raw)


def answers_in(act: Act, filling: Filling) -> dict[str, Any]:
    """Days as 2026-12-02, choices by their labels; what was not said is empty."""
    told = answers_of(filling, act.context(RUSSIAN))
    stored_ = filling.submission.answers
    found: dict[str, Any] = {}
    for question in filling.form.questions:
        name = question.name
        if question.asked:
            by_day = question.kind is QuestionKind.DATE
            value: Any = stored_.get(name) if by_day else told.get(name)
            value = "" if value is None else value
            found[name] = lines(str(value)) if name in LISTS else value
    return found
