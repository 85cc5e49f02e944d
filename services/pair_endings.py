"""A pause, its end, and the end of a pair: with last words of both, and thanks."""

from uuid import UUID

from db.queries import pairs as stored
from mentoring.care import PairEnded, PairPaused
from mentoring.filling import Filling
from mentoring.pairs import STEPS, WORKING, Pair, PairMovedOn, State, Step
from mentoring.questionnaire import run
from mentoring.reminders import Chain
from mentoring.rights import Action, allowed
from services import meeting_endings, pairs, reminders, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.contacts import tell_curators
from services.editing import drop
from services.pair_looks import Look, look
from services.pairs import PairGone
from services.rights import requires

FORM = "pair_end"
PAUSE = "pair_pause"
MAY = (Action.TAKE_PART, Action.LEAD_PAIRS)


async def hold(act: Act, key: UUID, step: Step) -> Look:
    """A pair of who acts, of their child, or of the curator's school, from where the step leads on.

    Raises PairGone, PairMovedOn.
    """
    found = await look(act, await pairs.get_pair(act, key))
    if act.person.id not in found.views and not allowed(act.person, Action.LEAD_PAIRS):
        raise PairGone
    paused = found.pair.state is State.PAUSED
    if not (paused if step is Step.RESUME else found.pair.state in STEPS[step]):
        raise PairMovedOn
    return found


@requires(*MAY)
async def begin_end(act: Act, key: UUID) -> surveys.Step:
    """Raises PairGone, PairMovedOn."""
    found = await hold(act, key, Step.END)
    return await surveys.begin(act, FORM, given={ABOUT: str(found.pair.id)})


@requires(*MAY)
async def begin_pause(act: Act, key: UUID) -> surveys.Step:
    """Raises PairGone, PairMovedOn."""
    found = await hold(act, key, Step.PAUSE)
    return await surveys.begin(act, PAUSE, given={ABOUT: str(found.pair.id)})


async def paused(act: Act, filling: Filling) -> None:
    """Meetings ahead are off until it goes on. Raises PairGone, PairMovedOn."""
    await drop(act, filling)
    found = await hold(act, about_of(filling), Step.PAUSE)
    reason = run.display(filling.form, filling.submission, "reason", act.context()) or ""
    await pairs.step(act, found.pair, Step.PAUSE, reason=reason)
    await free_meetings(act, found.pair)
    await tell_paused(act, found, reason, on=False)


@requires(*MAY)
async def resume(act: Act, key: UUID) -> Pair:
    """Raises PairGone, PairMovedOn."""
    found = await hold(act, key, Step.RESUME)
    going = await pairs.step(act, found.pair, Step.RESUME, reason="")
    await tell_paused(act, found, "", on=True)
    return going


async def free_meetings(act: Act, pair: Pair) -> None:
    """What is ahead is off, unless others of the group go on meeting."""
    group = await stored.list_of_group(act.session, pair.group_id)
    if not any(each.state in WORKING for each in group):
        await meeting_endings.cancel_ahead(act, pair.group_id)


async def tell_paused(act: Act, found: Look, reason: str, *, on: bool) -> None:
    for person, view in found.people(but=act.person.id):
        act.notify(person, PairPaused(found.both, view, act.person, on=on))
    notice = PairPaused(found.both, None, act.person, reason, on)
    await tell_curators(act, found.pair.institution_id, notice, but=act.person.id)


async def ended(act: Act, filling: Filling) -> None:
    """The mentee waits for a mentor again, the mentor has a place again; both are thanked and asked
    how it was. Last words are part of the form, which stays. Raises PairGone, PairMovedOn.
    """
    found = await hold(act, about_of(filling), Step.END)
    reason = run.display(filling.form, filling.submission, "reason", act.context()) or ""
    await pairs.step(act, found.pair, Step.END, reason=reason)
    await free_meetings(act, found.pair)
    for chain in (Chain.CARE, Chain.QUIET):
        await reminders.settle(act, chain, found.pair.id)
    for person, view in found.people():
        act.notify(person, PairEnded(found.both, view, act.person))
    notice = PairEnded(found.both, None, act.person, reason)
    await tell_curators(act, found.pair.institution_id, notice, but=act.person.id)
