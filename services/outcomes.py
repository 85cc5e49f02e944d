"""What each form leads to when it is sent. A form without an entry is only kept."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from db.queries import audit, consents, people
from mentoring.filling import Filling
from mentoring.notices import MentorApplied
from mentoring.people import Role, is_minor
from mentoring.questionnaire import run
from services.act import Act, Ending, Outcome
from services.consents import forget_answers
from services.mentors import source_of


async def mentor_applied(act: Act, filling: Filling) -> None:
    """The applicant gets a name and the mentor's role; every curator gets the card."""
    values = run.values(filling.form, filling.submission, act.context())
    # A curator goes by the name that participants know already.
    name = act.person.name if act.person.is_a(Role.CURATOR) else values.get("full_name")
    named = replace(act.person, name=name, phone=values.get("phone"))
    person = await people.change(act.session, named)
    act.me = await people.grant(act.session, person, Role.MENTOR, act.now)
    await audit.record(act.session, act.me, "mentor_applied", filling.id, act.now)
    source = await source_of(act, filling.invitation_id)
    for curator in await people.list_in_role(act.session, person.institution_id, Role.CURATOR):
        act.notify(curator, MentorApplied(act.me, filling, source))


async def mentor_is_adult(act: Act, filling: Filling, answered: str) -> Ending | None:
    """Of a minor nothing is kept but that they are one: a guardian's consent comes first."""
    if answered != "birth_date":
        return None
    values = run.values(filling.form, filling.submission, act.context())
    birth = values.get("birth_date")
    if not isinstance(birth, date) or not is_minor(birth, act.context().today):
        return None
    await forget_answers(act)
    await consents.erase_consents(act.session, act.person.id)
    await audit.erase_of_actor(act.session, act.person.id)
    act.me = await people.change(act.session, replace(act.person, minor=True, invitation_id=None))
    return Ending.MINOR


async def curator_introduced(act: Act, filling: Filling) -> None:
    """Participants are told this name and contact."""
    values = run.values(filling.form, filling.submission, act.context())
    named = replace(act.person, name=values.get("full_name"), contact=values.get("contact"))
    act.me = await people.change(act.session, named)


OUTCOMES: Mapping[str, Outcome] = {
    "mentor": Outcome(sent=mentor_applied, check=mentor_is_adult),
    "curator": Outcome(sent=curator_introduced),
}
