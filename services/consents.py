"""Consent to personal-data processing: asked before anything else, withdrawn at any time."""

from dataclasses import replace

from db.queries import audit, consents, people, submissions
from db.types import new_id
from mentoring.consent import Consent, Purpose, Wording
from mentoring.notices import ConsentWithdrawn
from mentoring.people import Role
from services.act import Act
from services.contacts import find_curator


async def wording(act: Act, purpose: Purpose) -> Wording:
    """The text in the person's language, with this school as the operator."""
    language = act.person.language
    curator = await find_curator(act)
    text = act.shared.phrases.say(
        language,
        f"consent-{purpose}-text",
        school=act.school.name,
        address=act.school.address,
        curator=curator.name or act.shared.phrases.say(language, "word-curator"),
    )
    return Wording(language, text)


async def agree(act: Act, purpose: Purpose, digest_start: str) -> bool:
    """Record the consent to the words that were read; False if the words are others by now."""
    words = await wording(act, purpose)
    if not words.digest.startswith(digest_start):
        return False
    given = Consent(
        id=new_id(),
        purpose=purpose,
        subject_id=act.person.id,
        given_by_id=act.person.id,
        language=words.language,
        text_version=act.shared.phrases.version(words.language, f"consent-{purpose}-text"),
        text_hash=words.digest,
        account=act.account or 0,
        given_at=act.now,
    )
    await consents.keep_text(act.session, act.person.institution_id, words)
    if await consents.add_consent(act.session, act.person.institution_id, given):
        await audit.record(act.session, act.person, "consent_given", given.id, act.now)
    return True


async def has_agreed(act: Act, purpose: Purpose) -> bool:
    return await consents.find_in_force(act.session, act.person.id, purpose) is not None


async def withdraw(act: Act, purpose: Purpose) -> bool:
    """Withdrawal stops everything at once: answers, name and phone are erased, curators told.

    False if there was nothing to withdraw.
    """
    person = act.person
    if not await consents.withdraw(act.session, person.id, purpose, act.now):
        return False
    if person.is_a(Role.MENTOR):
        for curator in await people.list_in_role(act.session, person.institution_id, Role.CURATOR):
            if curator.id != person.id:
                act.notify(curator, ConsentWithdrawn(person.name))
    await forget_answers(act)
    await audit.record(act.session, person, "consent_withdrawn", None, act.now)
    return True


async def forget_answers(act: Act) -> None:
    """Erase what the person told as a mentor; a curator keeps their own name and contact."""
    person = await people.revoke(act.session, act.person, Role.MENTOR)
    await submissions.erase_of_person(act.session, person.id, "mentor")
    act.discard("mentor")
    name = person.name if person.is_a(Role.CURATOR) else None
    act.me = await people.change(act.session, replace(person, name=name, phone=None))
