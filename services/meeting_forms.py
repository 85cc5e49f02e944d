"""What is asked in words about meetings: times of one's own, a place, a reason."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.meeting_notices import TimesUnread
from mentoring.meeting_times import MOST, read_times
from mentoring.meetings import Kind, Meeting
from mentoring.questionnaire import run
from mentoring.questionnaire.submission import Stored
from mentoring.rights import Action
from services import meetings, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.editing import drop
from services.rights import requires

TIMES = "meeting_times"
PLACE = "meeting_place"
REASON = "meeting_reason"
WHAT, KEPT = "what", "kept"
"""Hidden questions: what is done, and which times are there already."""
MOVE, CANCEL = "move", "cancel"
"""Besides the kinds of meetings that can be offered."""


class NothingKept(Refusal):
    """There are no times that wait to be sent: they were sent already, or given up."""


@requires(Action.MEET)
async def begin_times(act: Act, about: UUID, what: str) -> surveys.Step:
    """The form for one's own times, or the copy that was begun, with the times that it has; raises
    as `may` does.
    """
    await may(act, about, what)
    begun = await surveys.find_begun(act, TIMES, act.person.id)
    same = begun is not None and begun.submission.answers.get(ABOUT) == str(about)
    given = given_of(about, what, kept_of(begun) if begun is not None and same else ())
    return await surveys.begin(act, TIMES, given=given)


@requires(Action.MEET)
async def begin_place(
    act: Act, about: UUID, what: str, options: Sequence[datetime]
) -> surveys.Step:
    """The times are chosen, the place is asked for; raises as `may` does."""
    await may(act, about, what)
    return await begin_afresh(act, PLACE, given_of(about, what, options))


@requires(Action.MEET)
async def begin_reason(
    act: Act, about: UUID, what: str, options: Sequence[datetime] = ()
) -> surveys.Step:
    """Why a meeting is moved or called off; raises as `may` does."""
    await may(act, about, what)
    return await begin_afresh(act, REASON, given_of(about, what, options))


async def begin_afresh(act: Act, form: str, given: dict[str, Stored]) -> surveys.Step:
    """A copy that was begun with other times goes: those of the last tap count."""
    begun = await surveys.find_begun(act, form, act.person.id)
    if begun is not None:
        await drop(act, begun)
        act.filling = None if act.filling and act.filling.id == begun.id else act.filling
    return await surveys.begin(act, form, given=given)


async def may(act: Act, about: UUID, what: str) -> None:
    """Raises MeetingGone and MeetingMovedOn, or where one is offered as `offer` does."""
    if what in set(Kind):
        await meetings.may_offer(act, Kind(what), about)
    else:
        await meetings.may_change(act, about)


def given_of(about: UUID, what: str, options: Iterable[datetime]) -> dict[str, Stored]:
    kept = " ".join(each.isoformat() for each in options)
    return {ABOUT: str(about), WHAT: what, **({KEPT: kept} if kept else {})}


def what_of(filling: Filling) -> str:
    return str(filling.submission.answers[WHAT])


def kept_of(filling: Filling) -> tuple[datetime, ...]:
    kept = str(filling.submission.answers.get(KEPT, ""))
    return tuple(datetime.fromisoformat(each) for each in kept.split())


async def written(act: Act, filling: Filling) -> None:
    """The times go out if all lines were understood; else what was is kept in a copy begun anew."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    about, what = about_of(filling), what_of(filling)
    read, unread = read_times(str(values["times"]), act.local(act.now), act.person.language)
    known = tuple(sorted({*kept_of(filling), *read}))[:MOST]
    place, reason = str(values.get("place") or ""), str(values.get("reason") or "")
    if not unread:
        await do(act, about, what, known, place or None, reason)
        return
    await may(act, about, what)
    given = given_of(about, what, known)
    more = {name: said for name, said in (("place", place), ("reason", reason)) if said}
    await surveys.begin(act, TIMES, given={**given, **more})
    act.notify(act.person, TimesUnread(about, what, known, unread))


@requires(Action.MEET)
async def send_kept(act: Act, about: UUID) -> Meeting:
    """What was understood is enough; raises NothingKept, and as `do` does."""
    begun = await surveys.find_begun(act, TIMES, act.person.id)
    if begun is None or begun.submission.answers.get(ABOUT) != str(about) or not kept_of(begun):
        raise NothingKept
    answers = begun.submission.answers
    place, reason = str(answers.get("place") or ""), str(answers.get("reason") or "")
    if act.filling is not None and act.filling.id == begun.id:
        await surveys.leave(act, begun)
    else:
        await drop(act, begun)
    return await do(act, about, what_of(begun), kept_of(begun), place or None, reason)


async def placed(act: Act, filling: Filling) -> None:
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    place = str(values["place"])
    await do(act, about_of(filling), what_of(filling), kept_of(filling), place)


async def reasoned(act: Act, filling: Filling) -> None:
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    reason, about = str(values["reason"]), about_of(filling)
    if what_of(filling) == CANCEL:
        await meetings.cancel(act, about, reason)
    else:
        await do(act, about, what_of(filling), kept_of(filling), None, reason)


async def do(
    act: Act,
    about: UUID,
    what: str,
    options: Sequence[datetime],
    place: str | None = None,
    reason: str = "",
) -> Meeting:
    """Offer a meeting or move one; raises as those do."""
    if what == MOVE:
        return await meetings.move(act, about, options, place, reason)
    return await meetings.offer(act, Kind(what), about, options, place or "")
