"""Nobody forgotten: who waits for a mentor, how long, what was tried, and who looks after them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import audit, matching, people, submissions, waiting
from db.queries.waiting import Wait
from mentoring.care import SupportAsked, SupportTaken
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.marks import Mark
from mentoring.pages import page
from mentoring.people import Person, Role
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from services import surveys
from services.act import Act
from services.contacts import tell_curators
from services.people import PAGE, PersonGone, get_person
from services.rights import requires

FORM = "support_note"
ASKED = "support_asked"
TAKEN = "support_taken"


class NotWaiting(Refusal):
    """They have a pair by now, or ask for no mentor any more."""


class NobodyToSupport(Refusal):
    """The school's psychologist has not signed in to the bot yet."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """`asked_at` and `taken_at` tell of the psychologist; `later`: the curator has put it off."""

    person: Person
    wait: Wait
    days: int
    asked_at: datetime | None = None
    taken_at: datetime | None = None
    later: bool = False

    @property
    def is_supported(self) -> bool:
        """A psychologist has taken them on since they were last asked to."""
        return bool(self.taken_at and self.asked_at and self.taken_at >= self.asked_at)


@dataclass(frozen=True, slots=True)
class Page:
    lines: tuple[Waiting, ...]
    number: int
    pages: int
    total: int


@requires(Action.LEAD_PAIRS)
async def list_page(act: Act, number: int = 0) -> Page:
    """Who has waited longest comes first; a number beyond the end gives the last page."""
    found = await list_all(act)
    cut = page(found, number, PAGE)
    return Page(cut.shown, cut.number, cut.pages, len(found))


async def list_all(act: Act, only: UUID | None = None) -> list[Waiting]:
    await act.flush()
    school = act.person.institution_id
    ids = [only] if only else None
    waits = await waiting.list_waiting(act.session, school, ids)
    known = await people.list_by_id(act.session, [each.person_id for each in waits])
    done = await waiting.list_done(act.session, known, (ASKED, TAKEN))
    today = act.context().today
    later = {
        mark.mentee_id
        for mark in await matching.list_marks(act.session, school)
        if mark.kind is Mark.LATER and mark.until and mark.until >= today
    }
    return [
        Waiting(
            known[each.person_id],
            each,
            (act.now - each.since).days,
            done.get(each.person_id, {}).get(ASKED),
            done.get(each.person_id, {}).get(TAKEN),
            each.person_id in later,
        )
        for each in waits
    ]


@requires(Action.LEAD_PAIRS)
async def open_waiting(act: Act, key: UUID) -> Waiting:
    """Raises PersonGone, NotWaiting."""
    return await waiting_of(act, key)


async def waiting_of(act: Act, key: UUID) -> Waiting:
    person = await people.find_person(act.session, act.person.institution_id, key)
    if person is None or person.merged_into_id is not None:
        raise PersonGone
    found = await list_all(act, person.id)
    if not found:
        raise NotWaiting
    return found[0]


@requires(Action.LEAD_PAIRS)
async def send_to_psychologist(act: Act, key: UUID) -> surveys.Step:
    """With a note; raises PersonGone, NotWaiting, NobodyToSupport."""
    found = await waiting_of(act, key)
    if not await psychologists(act):
        raise NobodyToSupport
    return await surveys.begin(act, FORM, await get_person(act, found.person.id))


async def psychologists(act: Act) -> list[Person]:
    found = await people.list_in_role(act.session, act.person.institution_id, Role.PSYCHOLOGIST)
    return [each for each in found if each.telegram_id is not None]


async def noted(act: Act, filling: Filling) -> None:
    """Every psychologist of the school hears of it; the note stays with the person."""
    if not allowed(act.person, Action.LEAD_PAIRS):
        return
    found = await waiting_of(act, filling.subject_id)
    note = run.display(filling.form, filling.submission, "note", act.context()) or ""
    for each in await psychologists(act):
        act.notify(each, SupportAsked(found.person, found.days, note, act.person))
    await audit.record(act.session, act.person, ASKED, found.person.id, act.now)


@dataclass(frozen=True, slots=True)
class Sent:
    """Somebody whom a curator has sent to the psychologist, with the last note."""

    waiting: Waiting
    note: str


@requires(Action.SUPPORT)
async def list_sent(act: Act) -> list[Sent]:
    """Those who were sent and have no pair still; who has waited longest comes first."""
    found = [each for each in await list_all(act) if each.asked_at]
    ids = [each.person.id for each in found]
    notes = await submissions.list_sent_about(act.session, ids, (FORM,), act.shared.forms)
    return [Sent(each, note_of(act, notes.get(each.person.id))) for each in found]


def note_of(act: Act, filling: Filling | None) -> str:
    if filling is None:
        return ""
    return run.display(filling.form, filling.submission, "note", act.context()) or ""


@requires(Action.SUPPORT)
async def take_on(act: Act, key: UUID) -> Waiting:
    """The curators hear of it; a second tap changes nothing. Raises PersonGone, NotWaiting."""
    found = await waiting_of(act, key)
    if found.asked_at is None:
        raise PersonGone
    if not found.is_supported:
        await audit.record(act.session, act.person, TAKEN, found.person.id, act.now)
        await tell_curators(act, act.school.id, SupportTaken(found.person, act.person))
    return await waiting_of(act, key)
