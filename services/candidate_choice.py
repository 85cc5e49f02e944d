"""Several candidates at once: ticked one by one, looked over, then taken a step further."""

from dataclasses import dataclass
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import uploads
from mentoring.errors import Refusal
from mentoring.people import Person
from mentoring.rights import Action
from mentoring.selection import NotNow, Step
from services.act import Act
from services.candidates import Line, lines_of, those
from services.rights import requires
from services.selection import get_mentor, take_step

KIND = "candidates"

_SHAPE = TypeAdapter(frozenset[UUID])


class TicksGone(Refusal):
    """What was ticked has been acted on, or was forgotten, or somebody else has ticked it."""


@dataclass(frozen=True, slots=True)
class Done:
    """Who went a step further, and with whom somebody else was quicker."""

    moved: tuple[Person, ...]
    late: tuple[Person, ...]


@requires(Action.SELECT_MENTORS)
async def tick(act: Act, choice: UUID | None, key: UUID) -> UUID:
    """Whether a candidate is among the chosen, turned over; without a choice one begins.

    Raises PersonGone, NotAMentor, TicksGone.
    """
    person = await get_mentor(act, key)
    if choice is None:
        content = _SHAPE.dump_json(frozenset({person.id}))
        return await uploads.add_upload(act.session, act.person, KIND, content, act.now)
    chosen = await read(act, choice)
    await uploads.change_upload(act.session, choice, _SHAPE.dump_json(chosen ^ {person.id}))
    return choice


@requires(Action.SELECT_MENTORS)
async def list_chosen(act: Act, choice: UUID) -> frozenset[UUID]:
    """Who is ticked; raises TicksGone."""
    return await read(act, choice)


@requires(Action.SELECT_MENTORS)
async def look_over(act: Act, choice: UUID) -> list[Line]:
    """Everybody who was ticked, with what is missing of each; raises TicksGone."""
    return await lines_of(act, await those(act, await read(act, choice)))


async def read(act: Act, choice: UUID) -> frozenset[UUID]:
    found = await uploads.find_upload(act.session, act.person, choice, KIND)
    if found is None:
        raise TicksGone
    return _SHAPE.validate_json(found.content)


async def take(act: Act, choice: UUID) -> list[Person]:
    """Once: a second tap finds no choice. Raises TicksGone."""
    taken = await uploads.take_upload(act.session, act.person, choice, KIND)
    if taken is None:
        raise TicksGone
    chosen = _SHAPE.validate_json(taken.content)
    return [person for person, _ in await those(act, chosen)]


@requires(Action.SELECT_MENTORS)
async def select(act: Act, choice: UUID) -> Done:
    """All who were ticked are selected; raises TicksGone."""
    return await step_all(act, await take(act, choice), Step.SELECT)


@requires(Action.SELECT_MENTORS)
async def invite(act: Act, choice: UUID) -> Done:
    """All who were ticked hear that a talk is ahead; times are named one by one.

    Raises TicksGone.
    """
    return await step_all(act, await take(act, choice), Step.INVITE)


async def step_all(act: Act, people: list[Person], step: Step) -> Done:
    moved, late = [], []
    for person in people:
        try:
            await take_step(act, person, step)
        except NotNow:
            late.append(person)
        else:
            moved.append(person)
    return Done(tuple(moved), tuple(late))
