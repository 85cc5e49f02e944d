"""Forms about a candidate are begun: a copy that was begun about another thing goes."""

from collections.abc import Mapping
from uuid import UUID

from mentoring.questionnaire.submission import Stored
from services import surveys
from services.about import ABOUT
from services.act import Act
from services.editing import drop


async def begin(
    act: Act,
    form: str,
    candidate: UUID,
    hidden: Mapping[str, str],
    known: Mapping[str, Stored] | None = None,
) -> surveys.Step:
    """`hidden` says what it is about besides the candidate: which paper, which step."""
    begun = await surveys.find_begun(act, form, act.person.id)
    if begun is not None and any(begun.submission.answers.get(n) != v for n, v in hidden.items()):
        await drop(act, begun)
        act.filling = None if act.filling and act.filling.id == begun.id else act.filling
    return await surveys.begin(act, form, given={ABOUT: str(candidate), **hidden, **(known or {})})
