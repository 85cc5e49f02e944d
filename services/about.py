"""Forms about something that is no person: a hidden answer says what."""

from collections.abc import Mapping
from uuid import UUID

from db.queries import submissions
from mentoring.filling import Filling
from mentoring.questionnaire.submission import Stored
from services.act import Act

ABOUT = "about"
"""The hidden question that holds the id of what a form is about."""


def about_of(filling: Filling) -> UUID:
    return UUID(str(filling.submission.answers[ABOUT]))


async def same_thing(
    act: Act, begun: Filling | None, given: Mapping[str, Stored] | None
) -> Filling | None:
    """A copy that was begun is gone on with only if it is about the same; another one goes."""
    wanted = (given or {}).get(ABOUT)
    if begun is None or begun.submission.answers.get(ABOUT) == wanted:
        return begun
    await submissions.erase_filling(act.session, begun.id)
    act.unsaved.pop(begun.id, None)
    if act.filling is not None and act.filling.id == begun.id:
        act.filling = None
    return None
