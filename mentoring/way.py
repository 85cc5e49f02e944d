"""The way in of somebody who wants a mentor or wants to be one: what comes next."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from mentoring.consent import Consent, Giver, Purpose, missing
from mentoring.people import STAFF, AgeBand, Person, Role

WISHES = (Role.MENTEE, Role.MENTOR)


class Next(StrEnum):
    """What the person is asked, or what they wait for."""

    WISH = "wish"
    AGE = "age"
    FIRST_NAME = "first_name"
    OWN_CONSENT = "own_consent"
    GUARDIAN = "guardian"
    QUESTIONNAIRE = "questionnaire"
    DONE = "done"


def next_step(person: Person, given: Iterable[Consent], today: date) -> Next:
    """Nothing is asked about a minor before everybody has agreed who must."""
    if person.wish is None:
        return Next.WISH
    if person.is_a(person.wish):
        return Next.DONE
    band = band_of_applicant(person, today)
    if band is None:
        return Next.AGE
    lacking = missing(band, Purpose(person.wish.value), given)
    if not lacking:
        return Next.QUESTIONNAIRE
    if lacking[0] is not Giver.GUARDIAN:
        return Next.OWN_CONSENT
    return Next.GUARDIAN if person.name else Next.FIRST_NAME


def band_of_applicant(person: Person, today: date) -> AgeBand | None:
    """Who works at a school is an adult without being asked, unless they have said otherwise."""
    return person.band_on(today) or (AgeBand.GROWN if person.is_a(*STAFF) else None)


def own_giver(band: AgeBand) -> Giver:
    return Giver.GROWN if band is AgeBand.GROWN else Giver.TEEN


def questionnaire(person: Person, band: AgeBand) -> str:
    """The code of the form that this person fills in."""
    teaches = person.is_a(*STAFF) and band is AgeBand.GROWN
    if person.wish is Role.MENTOR:
        if teaches:
            return "mentor_teacher"
        return "mentor" if band is AgeBand.GROWN else "mentor_student"
    if teaches:
        return "request_teacher"
    return "request_child" if band is AgeBand.CHILD else "request_student"


OWN_REQUESTS = ("request_child", "request_student", "request_teacher")
REQUESTS = (*OWN_REQUESTS, "request_guardian", "request_class_teacher", "request_psychologist")
"""The forms by which a mentor is asked for."""
REFERRAL = "referral"
"""The form by which a teacher names a pupil who needs a mentor."""
OFFERS = ("mentor", "mentor_student", "mentor_teacher")
"""The forms by which somebody offers to be a mentor."""


def forms_of(purpose: Purpose) -> tuple[str, ...]:
    """What is erased when the consent to a purpose is taken back."""
    return {Purpose.MENTOR: OFFERS, Purpose.MENTEE: REQUESTS, Purpose.PARTNER: ("partner",)}.get(
        purpose, ()
    )


FOLLOW_UPS = {
    Purpose.MENTOR: ("before_mentor", "after_mentor", "needs_mentor"),
    Purpose.MENTEE: ("before_mentee", "after_mentee", "before_specialist", "after_specialist"),
}
"""What people are asked once they take part; it rests on the same consent."""


def erased_with(purpose: Purpose) -> tuple[str, ...]:
    """The forms whose answers go when the consent to a purpose is taken back."""
    return (*forms_of(purpose), *FOLLOW_UPS.get(purpose, ()))
