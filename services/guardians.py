"""Parents and other guardians: their children, and what they have agreed to for them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from db.queries import audit, consents, guardianships, people, submissions
from mentoring import way
from mentoring.consent import Consent, Purpose
from mentoring.filling import Filling
from mentoring.invitations import Invitation
from mentoring.notices import GuardianDeclined
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.way import Next
from services import invitations, surveys, waiting, ways
from services.act import Act
from services.consents import NotYourChild
from services.drafts import MINORS_WAIT, add_on_paper
from services.rights import requires


@dataclass(frozen=True, slots=True)
class Child:
    """A child as a guardian sees them: what comes next, what is agreed to, the request if sent."""

    guardian_id: UUID
    person: Person
    next: Next
    consents: tuple[Consent, ...]
    request: Filling | None

    def agreed(self, purpose: Purpose) -> Consent | None:
        """What this very guardian has agreed to, if it is in force."""
        given = (each for each in self.consents if each.purpose is purpose)
        return next((each for each in given if each.given_by_id == self.guardian_id), None)

    @property
    def purpose(self) -> Purpose:
        return ways.purpose_of(self.person)


@requires(Action.GUARD)
async def list_children(act: Act) -> list[Child]:
    links = await guardianships.list_guardianships(act.session, guardians=[act.person.id])
    return [await child_of(act, each.child_id) for each in links]


@requires(Action.GUARD)
async def get_child(act: Act, child_id: UUID) -> Child:
    """Raises NotYourChild."""
    if not await guardianships.is_guardian(act.session, act.person.id, child_id):
        raise NotYourChild
    return await child_of(act, child_id)


async def child_of(act: Act, child_id: UUID) -> Child:
    person = await people.get_person(act.session, child_id)
    if person.wish is None:
        person = await people.change(act.session, replace(person, wish=Role.MENTEE))
    await act.flush()
    sent = [
        each
        for each in await submissions.list_about(
            act.session,
            child_id,
            way.forms_of(ways.purpose_of(person)),
            act.shared.forms,
        )
        if each.sent
    ]
    given = await consents.list_in_force(act.session, child_id)
    following = await ways.next_of(act, person)
    return Child(act.person.id, person, following, tuple(given), sent[0] if sent else None)


@requires(Action.GUARD)
async def add_child(act: Act, band: AgeBand) -> Child:
    """A child without a link of their own: only the age band is kept until the guardian agrees."""
    for known in await list_children(act):
        if known.person.name is None and known.person.age_band is band and not known.consents:
            return known
    draft = Draft(act.now + MINORS_WAIT, Basis.GUARDIAN, act.person.id)
    child = await add_on_paper(act, age_band=band, wish=Role.MENTEE, draft=draft)
    await guardianships.add_guardianship(
        act.session, child.institution_id, child.id, act.person.id, act.now
    )
    await waiting.guardian_came(act, act.person, child.id)
    await audit.record(act.session, act.person, "child_added", child.id, act.now)
    return await child_of(act, child.id)


@requires(Action.GUARD)
async def decline(act: Act, child_id: UUID) -> None:
    """A guardian does not agree: nothing is asked, and whoever waits hears it kindly."""
    child = await get_child(act, child_id)
    if child.agreed(child.purpose):
        return
    heard = await audit.has_done(act.session, act.person.id, "consent_declined", child.person.id)
    await audit.record(act.session, act.person, "consent_declined", child.person.id, act.now)
    if heard or any(each.by_guardian for each in child.consents):
        return
    await waiting.declined(act, child.person.id)
    if child.person.telegram_id is not None:
        act.notify(child.person, GuardianDeclined(child.person))
    author_id = child.person.draft.author_id if child.person.draft else None
    if author_id and author_id != act.person.id:
        author = await people.get_person(act.session, author_id)
        act.notify(author, GuardianDeclined(child.person))


@requires(Action.GUARD)
async def fill_in_for(act: Act, child_id: UUID) -> surveys.Step | None:
    """The request about a child, filled in by the guardian; None while a consent is missing."""
    child = await get_child(act, child_id)
    if child.next is not Next.QUESTIONNAIRE:
        return None
    return await surveys.begin(act, "request_guardian", child.person)


@requires(Action.GUARD)
async def link_for_child(act: Act, child_id: UUID) -> Invitation:
    """The link by which the child takes their own place in the chat."""
    return await invitations.personal_link(act, (await get_child(act, child_id)).person)


@requires(Action.GUARD)
async def link_for_other_guardian(act: Act, child_id: UUID) -> Invitation:
    child = (await get_child(act, child_id)).person
    return await invitations.guardian_link(act, child)


async def introduced(act: Act, filling: Filling) -> None:
    """The guardian's own name, and how they are related to their children."""
    values: Mapping[str, object] = run.values(filling.form, filling.submission, act.context())
    named = act.person.name if act.person.is_a(Role.CURATOR) else values.get("full_name")
    phone = values.get("phone") or act.person.phone
    act.me = await people.change(
        act.session,
        replace(
            act.person,
            name=str(named) if named else None,
            phone=str(phone) if phone else None,
        ),
    )
    relation = values.get("relation")
    if relation:
        await guardianships.set_relation(act.session, act.person.id, str(relation))
