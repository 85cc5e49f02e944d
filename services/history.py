"""Who did what to somebody, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import audit, merging, people
from mentoring.people import Person
from mentoring.rights import Action
from services.act import Act
from services.forms import title
from services.people import get_person
from services.rights import requires

PAGE = 15
ABOUT_FORMS = frozenset({"answers_exported", "form_published"})
"""Actions that are recorded with the version of a form."""


@dataclass(frozen=True, slots=True)
class Happening:
    """`by` is None where nobody did it or the actor was erased; `to` is somebody else than whom
    the history is of; `form` is what was published or exported, `amount` how many rows left.
    """

    action: str
    at: datetime
    by: Person | None
    to: Person | None
    form: str | None = None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class History:
    """A screen of it, the newest first; pages count from 0."""

    person: Person
    lines: tuple[Happening, ...]
    number: int
    pages: int


@requires(Action.SEE_PEOPLE)
async def tell(act: Act, key: UUID, number: int = 0) -> History:
    """That of everybody who was merged into the person is part of it; raises PersonGone."""
    person = await get_person(act, key)
    ids = [key, *await merging.list_merged_into(act.session, key)]
    pages = max(1, -(-await audit.count_about(act.session, ids) // PAGE))
    number = min(max(number, 0), pages - 1)
    events = await audit.list_about(act.session, ids, PAGE, number * PAGE)
    named = {each.actor_id for each in events} | {each.object_id for each in events}
    known = await people.list_by_id(act.session, [each for each in named if each])
    known |= dict.fromkeys(ids, person)
    titles = await titles_of(act, events)
    lines = tuple(
        Happening(
            each.action,
            each.at,
            known.get(each.actor_id) if each.actor_id else None,
            known.get(each.object_id) if each.object_id and each.object_id not in ids else None,
            titles.get(each.object_id) if each.object_id else None,
            each.amount,
        )
        for each in events
    )
    return History(person, lines, number, pages)


async def titles_of(act: Act, events: Sequence[audit.Event]) -> dict[UUID, str]:
    """What was done to a form names it; a version that was dropped has no name any more."""
    keys = {each.object_id for each in events if each.action in ABOUT_FORMS and each.object_id}
    if not keys:
        return {}
    known = await act.shared.forms.of(act.session, keys)
    return {key: title(act, known[key]) for key in keys if key in known}
