"""The curator corrects what is written on somebody's card."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from uuid import UUID

from db.queries import audit, people, submissions
from mentoring.filling import Filling
from mentoring.people import Person, band_of
from mentoring.questionnaire import run
from mentoring.questionnaire.problems import NotAPhone
from mentoring.questionnaire.reading import read_phone
from mentoring.questionnaire.submission import Stored
from mentoring.rights import Action, allowed
from services import surveys
from services.act import Act
from services.people import get_person
from services.rights import requires

FORM = "person"


@requires(Action.EDIT_PEOPLE)
async def edit(act: Act, key: UUID) -> surveys.Step:
    """The form with what is known already: only what is missing is asked. Raises PersonGone."""
    person = await get_person(act, key)
    return await surveys.begin(act, FORM, person, given_of(person))


def given_of(person: Person) -> dict[str, Stored]:
    known = {
        "full_name": person.name,
        "class_name": person.class_name,
        "phone": person.phone,
        "birth_date": person.birth_on.isoformat() if person.birth_on else None,
    }
    return {name: value for name, value in known.items() if value}


async def edited(act: Act, filling: Filling) -> None:
    """What was left out is not known any more. The copy goes: the card holds it all."""
    await drop(act, filling)
    if not allowed(act.person, Action.EDIT_PEOPLE):
        return
    values = run.values(filling.form, filling.submission, act.context())
    person = await get_person(act, filling.subject_id)
    changed = await people.change(act.session, corrected(act, person, values))
    if changed.id == act.person.id:
        act.me = changed
    await audit.record(act.session, act.person, "person_edited", person.id, act.now)


def corrected(act: Act, person: Person, values: dict[str, object]) -> Person:
    birth, phone = values.get("birth_date"), values.get("phone")
    born = birth if isinstance(birth, date) else None
    return replace(
        person,
        name=str(values["full_name"]),
        class_name=str(values["class_name"]) if values.get("class_name") else None,
        phone=plain_phone(str(phone)) if phone else None,
        birth_on=born,
        birth_year=born.year if born else None if person.birth_on else person.birth_year,
        age_band=band_of(born, act.context().today) if born else person.age_band,
    )


def plain_phone(text: str) -> str:
    """+7XXXXXXXXXX; what no rule reads, because a school's form let it pass, stays as written."""
    with suppress(NotAPhone):
        return read_phone(text)
    return text


async def drop(act: Act, filling: Filling) -> None:
    """A form that only carries something to the card leaves no copy behind."""
    act.unsaved.pop(filling.id, None)
    await submissions.erase_filling(act.session, filling.id)
