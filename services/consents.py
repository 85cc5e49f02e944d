"""Consent to personal-data processing: asked before anything else, withdrawn at any time."""

from dataclasses import dataclass, replace
from uuid import UUID

from db.queries import audit, consents, guardianships, people, submissions
from db.types import new_id
from mentoring.consent import Consent, Giver, Purpose, Wording
from mentoring.errors import Refusal
from mentoring.notices import ChildConsented, ConsentArrived, ConsentEnded, ConsentWithdrawn
from mentoring.people import AgeBand, Basis, Person, Role
from mentoring.rights import Action
from mentoring.way import Next, own_giver
from services import pair_leaving, surveys
from services.act import Act
from services.contacts import find_curator, tell_curators
from services.forgetting import forget
from services.rights import requires
from services.ways import band_of, lacking_of, next_of, open_questionnaire


class NotYourChild(Refusal):
    """Whoever acts is no guardian of this child, or the child's row is gone."""


class ConsentGone(Refusal):
    """The consent was taken back already, or is somebody else's."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A consent as it is put before somebody: what for, about whom, in which words."""

    purpose: Purpose
    giver: Giver
    subject: Person
    words: Wording


@requires(Action.APPLY)
async def ask(act: Act, purpose: Purpose, subject: Person | None = None) -> Asked:
    """The text in the giver's language, with this school as the operator."""
    of = subject or act.person
    giver = giver_of(act, of)
    language = act.person.language
    curator = await find_curator(act)
    say = act.shared.phrases.say
    text = say(
        language,
        f"consent-{purpose}-{giver}-text",
        school=act.school.name,
        address=act.school.address,
        curator=curator.name or say(language, "word-curator"),
        child=of.name or say(language, "word-child-later"),
    )
    return Asked(purpose, giver, of, Wording(language, text))


def giver_of(act: Act, subject: Person) -> Giver:
    """A minor's own consent is worded otherwise than an adult's, and a guardian's otherwise."""
    if subject.id != act.person.id:
        return Giver.GUARDIAN
    return own_giver(band_of(act) or AgeBand.GROWN)


@requires(Action.APPLY)
async def agree(act: Act, asked: Asked, digest_start: str) -> bool:
    """Record the consent to the words that were read; False if the words are others by now.

    Raises NotYourChild where only a guardian can agree.
    """
    words, subject = asked.words, asked.subject
    await check_own_child(act, subject)
    if not words.digest.startswith(digest_start):
        return False
    given = Consent(
        id=new_id(),
        purpose=asked.purpose,
        subject_id=subject.id,
        given_by_id=act.person.id,
        language=words.language,
        text_version=act.shared.phrases.version(
            words.language, f"consent-{asked.purpose}-{asked.giver}-text"
        ),
        text_hash=words.digest,
        account=act.account or 0,
        given_at=act.now,
    )
    await consents.keep_text(act.session, act.person.institution_id, words)
    await enter(act, subject, given)
    return True


async def check_own_child(act: Act, subject: Person) -> None:
    me = act.person.id
    if subject.id != me and not await guardianships.is_guardian(act.session, me, subject.id):
        raise NotYourChild


async def enter(act: Act, subject: Person, given: Consent) -> None:
    """Keep a consent; with the last one that was missing the subject's way goes on."""
    waited = await lacking_of(act, subject)
    if await consents.add_consent(act.session, act.person.institution_id, given):
        await audit.record(act.session, act.person, "consent_given", subject.id, act.now)
        if waited and not await lacking_of(act, subject):
            await has_arrived(act, subject)


async def has_arrived(act: Act, subject: Person) -> None:
    """Once everybody has agreed who must, a draft becomes a person and the first question comes."""
    if await next_of(act, subject) is not Next.QUESTIONNAIRE:
        return
    if subject.draft is not None:
        await tell_author(act, subject)
        subject = await people.change(act.session, replace(subject, draft=None))
    if subject.id == act.person.id:
        act.me = subject
    elif subject.telegram_id is not None:
        step = await first_step(act, subject)
        act.notify(subject, ConsentArrived(step.filling, step.turn))


async def first_step(act: Act, subject: Person) -> surveys.Step:
    """The first question of somebody who waited, put in front of them in their own name."""
    theirs = act.acting_as(subject)
    front = await submissions.list_open(act.session, [subject.id], act.shared.forms)
    theirs.filling = front[-1] if front else None
    return await open_questionnaire(theirs)


async def tell_author(act: Act, subject: Person) -> None:
    """Who named the pupil learns that the way is free."""
    draft = subject.draft
    named = draft is not None and draft.basis is Basis.REFERRAL
    author_id = draft.author_id if draft and named else None
    if author_id is not None and author_id != act.person.id:
        author = await people.get_person(act.session, author_id)
        act.notify(author, ChildConsented(subject))


@requires(Action.APPLY)
async def has_agreed(act: Act, purpose: Purpose, subject: Person | None = None) -> bool:
    of = subject or act.person
    return await consents.find_in_force(act.session, of.id, purpose) is not None


@requires(Action.APPLY)
async def list_mine(act: Act) -> list[Consent]:
    """What holds for who acts, given by themselves or for them."""
    return await consents.list_in_force(act.session, act.person.id)


@requires(Action.APPLY)
async def get_mine(act: Act, key: UUID) -> tuple[Consent, Person]:
    """A consent that who acts may withdraw, and about whom it is; raises ConsentGone."""
    found = await consents.find_consent(act.session, act.person.institution_id, key)
    if found is None or found.withdrawn_at is not None:
        raise ConsentGone
    subject = await people.get_person(act.session, found.subject_id)
    mine = act.person.id in {found.subject_id, found.given_by_id}
    if not mine and not await guardianships.is_guardian(act.session, act.person.id, subject.id):
        raise ConsentGone
    return found, subject


@requires(Action.APPLY)
async def withdraw(act: Act, key: UUID) -> Purpose:
    """Withdrawal stops everything at once: answers, name and phone are erased, others told.

    Any guardian's withdrawal, or the minor's own, ends what all consents to a purpose allowed.
    Raises ConsentGone.
    """
    found, subject = await get_mine(act, key)
    purpose = found.purpose
    await pair_leaving.consent_ends(act, subject, purpose)
    await consents.withdraw(act.session, subject.id, purpose, act.now)
    await audit.record(act.session, act.person, "consent_withdrawn", subject.id, act.now)
    if purpose is not Purpose.PUBLICATION:
        await tell_concerned(act, subject, purpose)
        await forget(act, subject, purpose)
    return purpose


async def tell_concerned(act: Act, subject: Person, purpose: Purpose) -> None:
    """Curators hear of it who knew the person, and so do the others who have a say."""
    told = {act.person.id}
    if subject.is_a(Role.MENTOR, Role.MENTEE, Role.PARTNER):
        notice = ConsentWithdrawn(subject.name, purpose)
        told |= await tell_curators(act, subject.institution_id, notice, but=act.person.id)
    links = await guardianships.list_guardianships(act.session, children=[subject.id])
    guardians = await people.list_by_id(act.session, [each.guardian_id for each in links])
    for person in (subject, *guardians.values()):
        if person.id not in told:
            told.add(person.id)
            act.notify(person, ConsentEnded(subject.name, subject.id == person.id))
