"""What a mentor may see of their own selection, at any time."""

from dataclasses import dataclass
from datetime import date

from db.queries import mentor_papers, selections
from mentoring.meetings import Meeting
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.orders import Order
from mentoring.people import Person, Role
from mentoring.rights import Action
from mentoring.selection import CANDIDATES, TAKEN, State
from services.act import Act
from services.mentor_papers import papers_of
from services.rights import requires
from services.selection import is_child, order_of
from services.talks import talk_of
from texts import dates
from texts.render.mydata import KeptAnswer

SHOWING = (CANDIDATES | TAKEN) - {State.APPLIED}
"""When papers are spoken of: nobody gathers certificates before the school has shown interest."""

STATE_WORDS = {state: f"word-select-{state}" for state in State}
PAPER_WORDS = {
    Kind.NO_RECORD: "word-paper-no-record",
    Kind.MEDICAL: "word-paper-medical",
    Kind.AGREEMENT: "word-paper-agreement",
}


@dataclass(frozen=True, slots=True)
class Mine:
    """Never the reason, nor the ticks; `talk` is one that is ahead."""

    state: State
    order: Order | None
    lacking: tuple[Kind, ...]
    talk: Meeting | None
    child: bool


@requires(Action.TAKE_PART)
async def mine(act: Act) -> Mine | None:
    """Where the school has come with who acts; None for whoever is no mentor."""
    person = act.person
    if not person.is_a(Role.MENTOR):
        return None
    found = await selections.get_selection(act.session, person.id)
    order = await order_of(act, found)
    papers = (await papers_of(act, [person.id]))[person.id]
    wanted = found.state in SHOWING and papers.forms
    talk = await talk_of(act, person.id)
    ahead = talk if talk and talk.is_ahead else None
    child = is_child(act, person)
    return Mine(found.state, order, papers.lacking if wanted else (), ahead, child)


async def kept(act: Act, person: Person) -> tuple[KeptAnswer, ...]:
    """For the file of all that is kept about somebody: the state, and each paper that was seen."""
    papers = await mentor_papers.list_papers(act.session, person.id)
    if not person.is_a(Role.MENTOR) and not papers:
        return ()
    state = (await selections.get_selection(act.session, person.id)).state
    plain, language = act.shared.phrases.plain, person.language
    return (
        KeptAnswer(plain(language, "mydata-selection-state"), plain(language, STATE_WORDS[state])),
        *(
            KeptAnswer(plain(language, PAPER_WORDS[each.kind]), in_words(act, person, each))
            for each in papers
        ),
    )


def in_words(act: Act, person: Person, paper: MentorPaper) -> str:
    def day(value: date | None) -> str:
        return dates.day(value, person.language) if value else "—"

    return act.shared.phrases.plain(
        person.language,
        "mydata-paper",
        number=paper.number or "—",
        dated=day(paper.dated_on),
        until=day(paper.valid_until),
    )
