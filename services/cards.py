"""One person on the curator's card, and what the curator does about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import (
    audit,
    cards,
    consents,
    erasing,
    guardianships,
    people,
    selections,
    submissions,
)
from db.queries.guardianships import Guardianship
from mentoring import notes
from mentoring.consent import Consent
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.invitations import Invitation
from mentoring.partners import Partner
from mentoring.people import AgeBand, Person, Role
from mentoring.rights import Action
from mentoring.selection import State
from mentoring.standing import Standing
from services import invitations, partners, ways
from services.act import Act
from services.editing import FORM as EDITING
from services.papers import FORM as PAPER
from services.people import PersonGone, get_person, record_seen, stand_one
from services.rights import requires

WITHOUT_CARD = frozenset({EDITING, PAPER, notes.FORM, "child", "teen"})
"""What others fill in about somebody, and what asks for no more than a name."""


class NotADraft(Refusal):
    """Somebody has consented meanwhile: what they told is theirs to take back."""


class AnswersGone(Refusal):
    """The questionnaire was not sent, or was erased with a consent."""


@dataclass(frozen=True, slots=True)
class Guardian:
    """`checked_at` is when the curator noted that they had seen proof (UTC)."""

    person: Person
    relation: str | None
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Given:
    """A consent with who gave it."""

    consent: Consent
    by: Person


@dataclass(frozen=True, slots=True)
class Card:
    """Everything on one screen: `author` named a draft, `sent` are questionnaires, newest first;
    `selection` is how far the school has come with a mentor.
    """

    person: Person
    standing: Standing
    band: AgeBand | None
    author: Person | None
    guardians: tuple[Guardian, ...]
    children: tuple[Person, ...]
    partner: Partner | None
    consents: tuple[Given, ...]
    sent: tuple[Filling, ...]
    source: str | None
    notes: int
    selection: State | None = None

    @property
    def is_minor(self) -> bool:
        return self.band in {AgeBand.CHILD, AgeBand.TEEN}


@requires(Action.SEE_PEOPLE)
async def open_card(act: Act, key: UUID) -> Card:
    """Raises PersonGone. That a curator read it is recorded."""
    person = await get_person(act, key)
    standing = await stand_one(act, person)
    links = await guardianships.list_guardianships(act.session, children=[key], guardians=[key])
    given = await consents.list_consents(act.session, key)
    about = await cards.list_of_subject(act.session, key, act.shared.forms)
    known = await others_of(act, person, links, given)
    await record_seen(act, key)
    author_id = person.draft.author_id if person.draft else None
    return Card(
        person=person,
        standing=standing,
        band=ways.band_of(act, person),
        author=known[author_id] if author_id else None,
        guardians=tuple(
            Guardian(known[each.guardian_id], each.relation, each.checked_at)
            for each in links
            if each.child_id == key
        ),
        children=tuple(known[each.child_id] for each in links if each.guardian_id == key),
        partner=await partners.get_partner(act, person.partner_id) if person.partner_id else None,
        consents=tuple(Given(each, known[each.given_by_id]) for each in given),
        sent=tuple(each for each in about if each.form.code not in WITHOUT_CARD),
        source=await invitations.label_of(act, person.invitation_id),
        notes=sum(each.form.code == notes.FORM for each in about),
        selection=await stage_of_selection(act, person),
    )


async def stage_of_selection(act: Act, person: Person) -> State | None:
    if not person.is_a(Role.MENTOR):
        return None
    return (await selections.get_selection(act.session, person.id)).state


async def others_of(
    act: Act, person: Person, links: Sequence[Guardianship], given: Sequence[Consent]
) -> dict[UUID, Person]:
    """Whoever else is named on a card."""
    ids = {each.given_by_id for each in given}
    ids |= {key for each in links for key in (each.child_id, each.guardian_id)}
    if person.draft and person.draft.author_id:
        ids.add(person.draft.author_id)
    return await people.list_by_id(act.session, ids)


@requires(Action.SEE_PEOPLE)
async def open_answers(act: Act, key: UUID) -> tuple[Person, Filling]:
    """One questionnaire that was sent, and about whom it is; raises AnswersGone, PersonGone.

    That a curator read it is recorded.
    """
    await act.flush()
    school = act.person.institution_id
    filling = await submissions.find_filling(act.session, school, key, act.shared.forms)
    if filling is None or filling.sent_at is None or filling.form.code in WITHOUT_CARD:
        raise AnswersGone
    person = await get_person(act, filling.subject_id)
    await record_seen(act, person.id)
    return person, filling


@requires(Action.EDIT_PEOPLE)
async def check_guardian(act: Act, child: UUID, guardian: UUID) -> None:
    """The curator has seen a document that proves whose guardian this is. Raises PersonGone."""
    await get_person(act, child)
    if not await guardianships.is_guardian(act.session, guardian, child):
        raise PersonGone
    await guardianships.mark_checked(act.session, child, guardian, act.person.id, act.now)
    await audit.record(act.session, act.person, "guardian_checked", guardian, act.now)


@requires(Action.EDIT_PEOPLE)
async def guardian_link(act: Act, key: UUID) -> Invitation:
    """What the curator hands on to the parents; raises PersonGone."""
    return await invitations.guardian_link(act, await get_person(act, key))


@requires(Action.EDIT_PEOPLE)
async def own_link(act: Act, key: UUID) -> Invitation:
    """The link by which somebody on the list takes their own place; raises PersonGone."""
    return await invitations.personal_link(act, await get_person(act, key))


@requires(Action.EDIT_PEOPLE)
async def erase_draft(act: Act, key: UUID) -> Person:
    """A draft goes at once, before its time; raises PersonGone, NotADraft."""
    person = await get_person(act, key)
    if person.draft is None:
        raise NotADraft
    if act.filling is not None and key in {act.filling.subject_id, act.filling.person_id}:
        act.filling = None
    await act.flush()
    await erasing.erase_people(act.session, [key])
    await audit.record(act.session, act.person, "draft_erased", None, act.now)
    return person
