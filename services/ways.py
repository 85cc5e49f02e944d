"""Where somebody stands on their way in, with what the database knows."""

from dataclasses import replace

from db.queries import consents, people
from mentoring import way
from mentoring.consent import Giver, Purpose, missing
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.rights import Action
from mentoring.way import Next
from services.act import Act
from services.drafts import MINORS_WAIT
from services.rights import requires
from services.surveys import Step, begin

PURPOSES = {Role.MENTEE: Purpose.MENTEE, Role.MENTOR: Purpose.MENTOR}


@requires(Action.APPLY, program_may=True)
async def next_of(act: Act, person: Person | None = None) -> Next:
    """What comes next for a person; without one, for who acts."""
    of = person or act.person
    given = await consents.list_in_force(act.session, of.id)
    return way.next_step(of, given, act.context().today)


async def lacking_of(act: Act, person: Person) -> tuple[Giver, ...]:
    """Whose consent is still missing; everybody's while the age is not known."""
    band = band_of(act, person)
    if band is None or person.wish is None:
        return ()
    given = await consents.list_in_force(act.session, person.id)
    return missing(band, purpose_of(person), given)


def band_of(act: Act, person: Person | None = None) -> AgeBand | None:
    return way.band_of_applicant(person or act.person, act.context().today)


def purpose_of(person: Person) -> Purpose:
    """What a person who has said what they want is asked to consent to."""
    if person.wish is None:
        raise LookupError("nobody knows yet what this person wants")
    return PURPOSES[person.wish]


@requires(Action.APPLY)
async def choose_wish(act: Act, wish: Role) -> None:
    """MENTEE or MENTOR; who is one already may still become the other."""
    act.me = await people.change(act.session, replace(act.person, wish=wish))


@requires(Action.APPLY)
async def choose_age(act: Act, band: AgeBand) -> None:
    """All that is kept of a minor for now; it goes after 14 days without a guardian's consent.

    Whom a teacher or a list named stays a draft with its own end.
    """
    person = act.person
    if person.birth_on is not None:
        return
    minor = band is not AgeBand.GROWN
    own = Draft(act.now + MINORS_WAIT, Basis.OWN_LINK) if minor else None
    named = person.draft if person.draft and person.draft.basis is not Basis.OWN_LINK else own
    act.me = await people.change(act.session, replace(person, age_band=band, draft=named))


@requires(Action.APPLY)
async def correct_age(act: Act) -> None:
    """Who tapped the wrong age is asked again; what they agreed to was another age's text."""
    person = act.person
    if person.birth_on is not None or person.wish is None:
        return
    await consents.erase_consents(act.session, person.id, purpose_of(person))
    act.me = await people.change(act.session, replace(person, age_band=None))


@requires(Action.APPLY)
async def open_questionnaire(act: Act) -> Step:
    """The form of this person's way, from where they left it."""
    band = band_of(act)
    if band is None:
        raise LookupError("the age is not known yet")
    return await begin(act, way.questionnaire(act.person, band))
