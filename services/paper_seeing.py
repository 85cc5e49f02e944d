"""The curator has seen a mentor's paper and notes its number, day and end; no copy is kept."""

from typing import Final
from uuid import UUID

from db.queries import audit, mentor_papers
from mentoring.filling import Filling
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.orders import bare_number
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.submission import Stored
from mentoring.rights import Action
from services import paper_endings, selection_forms, surveys
from services.about import about_of
from services.act import Act
from services.correcting import at_a_glance
from services.editing import drop
from services.mentor_papers import NoSuchPaper
from services.programme import day_of
from services.rights import requires
from services.selection import get_mentor, papers_seen

FORM = "mentor_paper"
WHICH: Final = "paper"
"""The hidden question that says which paper it is."""


@requires(Action.SELECT_MENTORS)
async def begin(act: Act, key: UUID, kind: str) -> surveys.Step:
    """With what is known where the paper is valid; raises PersonGone, NotAMentor, NoSuchPaper."""
    person = await get_mentor(act, key)
    if kind not in set(Kind):
        raise NoSuchPaper
    known = known_of(await find_paper(act, person, Kind(kind)), act)
    step = await selection_forms.begin(act, FORM, key, {WHICH: kind}, known)
    return await at_a_glance(act, step, ("number", "valid_until")) if known else step


async def find_paper(act: Act, person: Person, kind: Kind) -> MentorPaper | None:
    papers = await mentor_papers.list_papers(act.session, person.id)
    return next((each for each in papers if each.kind is kind), None)


def known_of(paper: MentorPaper | None, act: Act) -> dict[str, Stored]:
    """One that ran out, or soon will, is replaced by another: nothing of it is the new one's."""
    today = act.context().today
    if paper is None or not paper.is_valid(today):
        return {}
    if paper.valid_until and paper.valid_until - today <= paper_endings.FIRST:
        return {}
    found = {
        "number": paper.number,
        "dated_on": paper.dated_on.isoformat() if paper.dated_on else "",
        "valid_until": paper.valid_until.isoformat() if paper.valid_until else "",
    }
    return {name: value for name, value in found.items() if value}


async def presented(act: Act, filling: Filling) -> None:
    """With the last one that is needed the candidate has presented all of them."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    person = await get_mentor(act, about_of(filling))
    paper = MentorPaper(
        person_id=person.id,
        kind=Kind(str(filling.submission.answers[WHICH])),
        number=bare_number(values.get("number")),
        dated_on=day_of(values.get("dated_on")),
        valid_until=day_of(values.get("valid_until")),
        seen_by_id=act.person.id,
        seen_at=act.now,
    )
    await mentor_papers.save_paper(act.session, person, paper)
    await audit.record(act.session, act.person, "mentor_paper_seen", person.id, act.now)
    await paper_endings.plan(act, person, paper)
    await papers_seen(act, person)
