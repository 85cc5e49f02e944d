"""Offers to be a mentor and requests for one: what happens when they are sent."""

from dataclasses import replace
from datetime import date

from db.queries import audit, people
from mentoring import way
from mentoring.filling import Filling
from mentoring.notices import Applied
from mentoring.people import Person, Role, band_of
from mentoring.questionnaire import run
from mentoring.way import Next
from services import ways
from services.act import Act, Ending
from services.contacts import tell_curators
from services.forgetting import drop_untimely
from services.invitations import label_of


async def offered(act: Act, filling: Filling) -> None:
    """The applicant gets a name and the mentor's role; every curator gets the card."""
    await entered(act, filling, act.person, Role.MENTOR)


async def requested(act: Act, filling: Filling) -> None:
    """Who asks for a mentor for themselves."""
    await entered(act, filling, act.person, Role.MENTEE)


async def requested_for(act: Act, filling: Filling) -> None:
    """A guardian or a teacher asks for somebody else."""
    subject = await people.get_person(act.session, filling.subject_id)
    await entered(act, filling, subject, Role.MENTEE)


async def entered(act: Act, filling: Filling, subject: Person, role: Role) -> None:
    values = run.values(filling.form, filling.submission, act.context())
    person = await people.change(act.session, told(subject, values))
    person = await people.grant(act.session, person, role, act.now)
    if act.person.id == person.id:
        act.me = person
    await audit.record(act.session, act.person, f"{role.value}_applied", person.id, act.now)
    source = await label_of(act, filling.invitation_id)
    await tell_curators(act, person.institution_id, Applied(person, filling, source))


def told(person: Person, values: dict[str, object]) -> Person:
    """What the questionnaire says about the person; what it does not ask stays as it was."""

    def text(name: str, known: str | None) -> str | None:
        value = values.get(name)
        return str(value) if value else known

    birth = values.get("birth_date")
    # A curator goes by the name that participants know already.
    named = person.name if person.is_a(Role.CURATOR) else text("full_name", person.name)
    return replace(
        person,
        name=named,
        phone=text("phone", person.phone),
        class_name=text("class_name", person.class_name),
        birth_on=birth if isinstance(birth, date) else person.birth_on,
    )


async def age_fits(act: Act, filling: Filling, answered: str) -> Ending | None:
    """The date of birth decides who must consent; what was told too early is erased at once."""
    if answered != "birth_date":
        return None
    values = run.values(filling.form, filling.submission, act.context())
    birth = values.get("birth_date")
    person = act.person
    if not isinstance(birth, date) or person.wish is None:
        return None
    band = band_of(birth, act.context().today)
    if band is person.band_on(act.context().today):
        return None
    act.me = await people.change(
        act.session, replace(person, age_band=band, birth_on=None, birth_year=None)
    )
    if await ways.next_of(act) is not Next.QUESTIONNAIRE:
        await drop_untimely(act)
        return Ending.WAY
    return Ending.WAY if way.questionnaire(act.person, band) != filling.form.code else None


async def child_fits(act: Act, filling: Filling, answered: str) -> Ending | None:
    """Nothing about a child is taken in, or sent, before everybody has agreed who must.

    The date of birth may show that the child has a say too: the copy is put by until then.
    """
    values = run.values(filling.form, filling.submission, act.context())
    birth = values.get("birth_date")
    child = await people.get_person(act.session, filling.subject_id)
    if answered == "birth_date" and isinstance(birth, date):
        band = band_of(birth, act.context().today)
        child = await people.change(act.session, replace(child, age_band=band))
    if await ways.next_of(act, child) in {Next.QUESTIONNAIRE, Next.DONE}:
        return None
    if not filling.sent:
        act.save(replace(filling, paused_at=act.now))
    return Ending.CHILD
