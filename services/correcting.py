"""A form that corrects what is known: all of it is in front at once, to be changed one by one."""

from collections.abc import Iterable
from dataclasses import replace

from mentoring.questionnaire.run import Show
from services import surveys
from services.act import Act


async def at_a_glance(act: Act, step: surveys.Step, names: Iterable[str]) -> surveys.Step:
    """What is not known of these need not be answered to get there. A copy that was begun before
    stays where it is.
    """
    begun = step.filling.submission
    if begun.revision or begun.skipped:
        return step
    left = tuple(name for name in names if name not in begun.answers)
    act.save(replace(step.filling, submission=replace(begun, skipped=left)))
    return await surveys.answer(act, step.filling.id, Show())
