"""Mentors' papers run out: the curators and the mentor hear of it in time, and the day after."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from db.queries import mentor_papers, people, selections, told
from db.queues import planned as queue
from db.queues import reminders as chains
from db.queues.reminders import Reminder
from mentoring.mentor_papers import MentorPaper
from mentoring.people import Person, Role
from mentoring.reminders import OF_PAPERS, Chain
from mentoring.roadmap.outlook import Planned
from mentoring.selection import State
from mentoring.selection_notices import EndingPaper, PapersEnding
from services.act import Act
from services.reminders import by_day, remind

FIRST = timedelta(days=30)
OFFSETS = (-FIRST.days, -7, 1)
"""On which days before and after a paper's last one it is spoken of."""
GONE = frozenset({State.REJECTED, State.LEFT})
"""Of whom no paper is wanted any more."""


async def plan(act: Act, mentor: Person, paper: MentorPaper) -> None:
    """A row for the mentor and one for each curator; what was told once is not told again."""
    curators = await people.list_in_role(act.session, mentor.institution_id, Role.CURATOR)
    to = dict.fromkeys([mentor.id, *(each.id for each in curators)])
    await queue.plan(act.session, rows(act, to, paper), act.now)


def rows(act: Act, to: Iterable[UUID], paper: MentorPaper) -> list[Planned]:
    """What is past is not made up for: whoever notes a paper sees how long it lasts."""
    until = paper.valid_until
    if until is None:
        return []
    today = act.context().today
    days = ((offset, until + timedelta(days=offset)) for offset in OFFSETS)
    return [
        Planned(key, Chain.PAPER, paper.person_id, offset, until, morning(act, day))
        for offset, day in days
        if day > today
        for key in to
    ]


def morning(act: Act, day: date) -> datetime:
    """The end of that day's quiet hours."""
    return by_day(act, datetime.combine(day, time(), act.shared.zone))


async def look(act: Act, due: Reminder) -> None:
    """Everything that is due for one person is one message; what was renewed is not spoken of.

    A curator's row speaks to whoever is curator by now.
    """
    found = await queue.claim_of(act.session, due.person_id, OF_PAPERS, act.now)
    person = await people.get_person(act.session, due.person_id)
    own = [row for row in found if row.about_id == person.id]
    if papers := await ending(act, person, own):
        await remind(act, due, person, PapersEnding(papers, own=True))
    await tell_curators(act, person.institution_id, [row for row in found if row not in own])
    await chains.finish_all(act.session, [row.id for row in found], act.now)


async def ending(
    act: Act, mentor: Person | None, of: Sequence[Reminder]
) -> tuple[EndingPaper, ...]:
    """The papers of one mentor that still end on the days for which they were planned."""
    if mentor is None or not of or mentor.merged_into_id is not None:
        return ()
    if (await selections.get_selection(act.session, mentor.id)).state in GONE:
        return ()
    days = {row.on for row in of}
    papers = await mentor_papers.list_papers(act.session, mentor.id)
    return tuple(
        EndingPaper(mentor, each.kind, each.valid_until)
        for each in papers
        if each.valid_until and each.valid_until in days
    )


async def tell_curators(act: Act, school: UUID, of: Sequence[Reminder]) -> None:
    """Each curator once about each paper and offset, whoever's row came first."""
    curators = await people.list_in_role(act.session, school, Role.CURATOR)
    mentors = await people.list_by_id(act.session, {row.about_id for row in of})
    lines: dict[UUID, dict[EndingPaper, None]] = {each.id: {} for each in curators}
    for row in of:
        for paper in await ending(act, mentors.get(row.about_id), [row]):
            kind = f"{row.offset}:{paper.kind}:{paper.until}"
            news = await told.first_time(act.session, paper.mentor.id, lines, kind, act.now)
            for key in news - {paper.mentor.id}:
                lines[key][paper] = None
    for curator in curators:
        if lines[curator.id]:
            act.notify(curator, PapersEnding(tuple(lines[curator.id]), own=False))
