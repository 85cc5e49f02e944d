"""Questionnaires that were begun and not sent: reminded of twice, erased after a while."""

from uuid import UUID

from db.queries import people, submissions
from db.queues.reminders import Reminder
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.people import Person
from mentoring.reminder_notices import (
    Unfinished,
    UnfinishedErased,
)
from mentoring.reminders import ERASING, UNTOUCHED, after_reminding
from mentoring.rights import Action
from services import reminders, surveys, ways
from services.act import Act
from services.rights import requires


class UnfinishedGone(Refusal):
    """The questionnaire that a button speaks of was sent, given up or erased."""


async def look(act: Act, due: Reminder) -> None:
    """Its time has come: whoever went on with it meanwhile is left alone."""
    filler = (await people.list_by_id(act.session, [due.person_id])).get(due.person_id)
    filling = await find(act, filler, due.about_id) if filler else None
    if filler is None or filling is None:
        await reminders.finish(act, due)
    elif due.step >= ERASING:
        await erase(act, due, filler, filling)
    elif filling.changed_at + UNTOUCHED > act.now:
        await reminders.go_on(act, due, due.step, filling.changed_at + UNTOUCHED)
    else:
        await remind(act, due, filler, filling)


async def remind(act: Act, due: Reminder, filler: Person, filling: Filling) -> None:
    stay = act.shared.unfinished_stay
    following = after_reminding(due.step, filling.changed_at, act.now, stay)
    last = due.step + 1 == ERASING
    until = act.local(following) if last else None
    notice = Unfinished(filling, ways.band_of(act, filler), until)
    await reminders.remind(act, due, filler, notice)
    await reminders.go_on(act, due, due.step + 1, following)


async def erase(act: Act, due: Reminder, filler: Person, filling: Filling) -> None:
    """Answers that nobody will read are not kept for ever."""
    stay = act.shared.unfinished_stay
    if filling.changed_at + stay > act.now:
        await reminders.go_on(act, due, ERASING, filling.changed_at + stay)
        return
    await surveys.erase_unsent(act, filling)
    await reminders.finish(act, due)
    act.notify(filler, UnfinishedErased(filling.form, ways.band_of(act, filler), stay.days))


async def find(act: Act, filler: Person, filling_id: UUID) -> Filling | None:
    """Somebody's own copy, as long as it has not been sent."""
    found = await submissions.list_open(act.session, [filler.id], act.shared.forms)
    return next((each for each in found if each.id == filling_id), None)


@requires(Action.APPLY)
async def resume(act: Act, filling_id: UUID) -> surveys.Step:
    """Put this very questionnaire in front, also if another one is; raises UnfinishedGone."""
    await act.flush()
    filling = await find(act, act.person, filling_id)
    if filling is None:
        raise UnfinishedGone
    about = await people.get_person(act.session, filling.subject_id)
    return await surveys.begin(act, filling.form.code, about)
