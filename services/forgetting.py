"""What a withdrawn consent takes with it."""

from dataclasses import replace

from db.queries import audit, concerns, consents, documents, people, selections, submissions
from mentoring.consent import Purpose
from mentoring.people import STAFF, AgeBand, Basis, Draft, Person, Role, first_name
from mentoring.way import REFERRAL, erased_with
from services import document_names
from services.act import Act
from services.drafts import MINORS_WAIT
from services.ways import purpose_of

ROLES = {
    Purpose.MENTOR: Role.MENTOR,
    Purpose.MENTEE: Role.MENTEE,
    Purpose.PARTNER: Role.PARTNER,
}


async def forget(act: Act, subject: Person, purpose: Purpose) -> None:
    """Erase what was told for a purpose, and who the person is unless something else needs it.

    A minor goes back to first name and age band, and is gone after 14 days without a new consent.
    """
    codes = erased_with(purpose)
    if purpose is Purpose.MENTEE and not subject.is_a(*STAFF):
        # Of a teacher it would be the pupil whom they are just naming.
        codes = (*codes, REFERRAL)
    person = await people.revoke(act.session, subject, ROLES[purpose])
    await submissions.erase_about(act.session, person.id, codes)
    await concerns.erase_of(act.session, person.id)
    await documents.forget(act.session, [person.id])
    await document_names.forget(act, [subject.name or ""])
    if purpose is Purpose.MENTOR:
        await selections.erase(act.session, person.id)
    act.discard(person.id, codes)
    left = await consents.list_in_force(act.session, person.id)
    if not any(each.purpose is not Purpose.PUBLICATION for each in left):
        await consents.withdraw(act.session, person.id, Purpose.PUBLICATION, act.now)
        if not stays_known(person):
            await submissions.erase_all_about(act.session, person.id)
        person = await people.change(act.session, nameless(act, person))
    if act.person.id == person.id:
        act.me = person


def stays_known(person: Person) -> bool:
    """Who also works here, curates or stands for a child is kept as that, by name."""
    return person.is_a(Role.CURATOR, Role.GUARDIAN, *STAFF)


def nameless(act: Act, person: Person) -> Person:
    """What stays of somebody without any consent."""
    if stays_known(person):
        return replace(person, phone=None, birth_on=None, birth_year=None, wish=None)
    band = person.band_on(act.context().today)
    minor = band is not None and band is not AgeBand.GROWN
    first = first_name(person.name) if minor else None
    draft = Draft(act.now + MINORS_WAIT, Basis.OWN_LINK) if minor else None
    return replace(
        person,
        name=first,
        phone=None,
        contact=None,
        birth_on=None,
        birth_year=None,
        class_name=None,
        age_band=band,
        wish=person.wish if minor else None,
        draft=draft,
    )


async def drop_untimely(act: Act) -> None:
    """An answer showed that other consents are needed: what was told without them goes."""
    purpose = purpose_of(act.person)
    await consents.erase_consents(act.session, act.person.id, purpose)
    if not stays_known(act.person):
        await audit.erase_of_actor(act.session, act.person.id)
    await forget(act, act.person, purpose)
