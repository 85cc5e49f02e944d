"""/letter: letters to employers, one or a whole list; which were sent, and who came of it."""

from dataclasses import dataclass
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, people, uploads
from db.queries import documents as stored
from mentoring.document_notices import AddresseesFaulty, AddresseesRead
from mentoring.documents import Addressee, Document, DocumentGone
from mentoring.errors import Refusal
from mentoring.gender import surname_first
from mentoring.notices import FileReady
from mentoring.pages import Slice, page
from mentoring.partners import Partner
from mentoring.people import Person
from mentoring.rights import Action
from services import addressees, partners
from services.act import Act
from services.partners import Count
from services.people import PAGE
from services.rights import requires
from texts.addressees.sheet import AddresseeRow, AddresseeSheet
from texts.addressees.template import template
from texts.phrases import Phrases
from texts.tables.faults import worded

CODE = "employer_letter"
KIND = "addressees"
LIST_JOB = "addressee_list"
EMPLOYER = "employer"
"""What kind of partner a new one of a list is."""
_ROWS = TypeAdapter(tuple[AddresseeRow, ...])


class AddresseesGone(Refusal):
    """The list was taken in or dropped already, or has waited too long."""


@dataclass(frozen=True, slots=True)
class Line:
    """A partner: its newest letter, how often one was sent, whether any was answered, and who came
    by its link.
    """

    partner: Partner
    letter: Document | None
    sent: int
    answered: bool
    count: Count


@dataclass(frozen=True, slots=True)
class Board:
    """A page of the partners; of all how many letters are missing, were made, sent, answered."""

    shown: Slice[Line]
    missing: int
    made: int
    sent: int
    answered: int


@requires(Action.MAKE_DOCUMENTS)
async def look(act: Act, number: int = 0) -> Board:
    lines = await list_lines(act)
    letters = [each.letter for each in lines if each.letter]
    sent = sum(bool(each.sent) for each in lines)
    answered = sum(each.answered for each in lines)
    missing = len(lines) - len(letters)
    return Board(page(lines, number, PAGE), missing, len(letters), sent, answered)


async def list_lines(act: Act) -> list[Line]:
    counts = await partners.figures(act)
    made = {
        each.about_id: each for each in await stored.list_last(act.session, act.school.id, CODE)
    }
    sent, answered = await stored.count_letters(act.session, act.school.id, CODE)
    return [
        Line(each, made.get(each.id), sent[each.id], each.id in answered, counts[each.id])
        for each in await partners.list_partners(act)
    ]


@requires(Action.MAKE_DOCUMENTS)
async def open_letter(act: Act, partner: UUID) -> Line:
    """Raises PartnerGone."""
    await partners.get_partner(act, partner)
    return next(each for each in await list_lines(act) if each.partner.id == partner)


@requires(Action.MAKE_DOCUMENTS)
async def mark_sent(act: Act, partner: UUID, *, sent: bool) -> Line:
    """The letter is on its way, or none is after all. Raises PartnerGone, DocumentGone."""
    letter = await letter_of(act, partner)
    if sent:
        await stored.mark_sent(act.session, [letter.id], act.now)
    else:
        await stored.unmark(act.session, act.school.id, CODE, partner, "sent_at")
    return await recorded(act, partner)


@requires(Action.MAKE_DOCUMENTS)
async def mark_answered(act: Act, partner: UUID, *, answered: bool) -> Line:
    """Whoever has answered has got it. Raises PartnerGone, DocumentGone."""
    letter = await letter_of(act, partner)
    if answered:
        await stored.mark_answered(act.session, letter.id, act.now)
        if letter.sent_at is None:
            await stored.mark_sent(act.session, [letter.id], act.now)
    else:
        await stored.unmark(act.session, act.school.id, CODE, partner, "answered_at")
    return await recorded(act, partner)


async def letter_of(act: Act, partner: UUID) -> Document:
    found = (await open_letter(act, partner)).letter
    if found is None:
        raise DocumentGone
    return found


async def recorded(act: Act, partner: UUID) -> Line:
    await audit.record(act.session, act.person, "letter_marked", partner, act.now)
    return await open_letter(act, partner)


@requires(Action.MAKE_DOCUMENTS)
async def mark_all_sent(act: Act) -> int:
    """Every letter that was made and is not marked yet."""
    waiting = [each.letter.id for each in await list_lines(act) if each.letter and not each.sent]
    await stored.mark_sent(act.session, waiting, act.now)
    return len(waiting)


@dataclass(frozen=True, slots=True)
class Listed:
    person: Person
    rows: tuple[AddresseeRow, ...]
    phrases: Phrases


@requires(Action.MAKE_DOCUMENTS)
async def ask_for_list(act: Act) -> None:
    """The workbook to fill in, with the partners there are."""
    await act.start_job(LIST_JOB, {"person": str(act.person.id)})


async def read(act: Act, payload: dict[str, str]) -> Listed:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    known = await addressees.find(act)
    rows = []
    for each in await partners.list_partners(act):
        to = known.get(each.id, Addressee())
        rows.append(AddresseeRow(each.name, to.position, to.name))
    return Listed(act.person, tuple(rows), act.shared.phrases)


def work(listed: Listed) -> bytes:
    return template(listed.rows, listed.person.language, listed.phrases)


async def write(act: Act, listed: Listed, content: bytes) -> None:
    act.me = listed.person
    name = listed.phrases.plain(listed.person.language, "adr-file")
    act.notify(listed.person, FileReady(name, content, "ntf-addressee-list"))


async def offer(act: Act, sheet: AddresseeSheet) -> None:
    """Every fault, or how many letters there would be, for a «yes»."""
    if sheet.faults:
        lines = worded(sheet.faults, act.person.language, act.shared.phrases)
        act.notify(act.person, AddresseesFaulty(tuple(lines)))
        return
    known = {each.name.casefold() for each in await partners.list_partners(act)}
    new = sum(row.organisation.casefold() not in known for row in sheet.rows)
    content = _ROWS.dump_json(sheet.rows)
    key = await uploads.add_upload(act.session, act.person, KIND, content, act.now)
    act.notify(act.person, AddresseesRead(key, len(sheet.rows), new))


@requires(Action.MAKE_DOCUMENTS)
async def take_in(act: Act, key: UUID) -> int:
    """The organisations are partners from now on, each with its addressee and its own link.

    Raises AddresseesGone.
    """
    taken = await uploads.take_upload(act.session, act.person, key, KIND)
    if taken is None:
        raise AddresseesGone
    known = await addressees.find(act)
    found: dict[UUID, Addressee] = {}
    for row in _ROWS.validate_json(taken.content):
        partner = await partners.find_or_add(act, row.organisation, EMPLOYER)
        old = known.get(partner.id, Addressee())
        name = surname_first(row.name) or old.name
        found[partner.id] = Addressee(row.position or old.position, name)
    await addressees.remember(act, found)
    return len(found)


@requires(Action.MAKE_DOCUMENTS)
async def drop(act: Act, key: UUID) -> None:
    """Raises AddresseesGone."""
    if await uploads.take_upload(act.session, act.person, key, KIND) is None:
        raise AddresseesGone
