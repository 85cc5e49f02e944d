"""A candidate is rejected, pauses or leaves: the curator writes why, and only curators read it."""

from typing import Final
from uuid import UUID

from db.queries import selections
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.selection import Step, after
from services import selection_forms, surveys
from services.about import about_of
from services.act import Act
from services.editing import drop
from services.rights import requires
from services.selection import get_mentor, take_step

FORM = "selection_reason"
STEPS: Final = (Step.REJECT, Step.PAUSE, Step.LEAVE)


@requires(Action.SELECT_MENTORS)
async def begin(act: Act, key: UUID, step: Step) -> surveys.Step:
    """Raises PersonGone, NotAMentor, NotNow."""
    person = await get_mentor(act, key)
    after(await selections.get_selection(act.session, person.id), step)
    return await selection_forms.begin(act, FORM, key, {"what": step.value})


async def reasoned(act: Act, filling: Filling) -> None:
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    person = await get_mentor(act, about_of(filling))
    step = Step(str(filling.submission.answers["what"]))
    await take_step(act, person, step, str(values.get("reason") or ""))
