"""Consents on paper: the curator has the signed sheet and notes who signed it, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from db.queries import audit, consents, guardianships, people
from db.types import new_id
from mentoring.consent import ON_PAPER, Consent, Purpose
from mentoring.filling import Filling
from mentoring.people import Person, Role, fold
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from mentoring.way import WISHES
from services import surveys, ways
from services.act import Act
from services.consents import Asked, ask, enter
from services.drafts import add_on_paper
from services.editing import drop
from services.people import get_person
from services.rights import requires

FORM = "paper_consent"
OWN = "self"
"""Among the relations: the paper was signed by the person that it is about."""


@requires(Action.EDIT_PEOPLE)
async def record(act: Act, key: UUID) -> surveys.Step:
    """The age band decides whose signature can be there at all. Raises PersonGone."""
    person = await get_person(act, key)
    band = ways.band_of(act, person)
    return await surveys.begin(act, FORM, person, {"band": band.value} if band else None)


async def recorded(act: Act, filling: Filling) -> None:
    """The paper counts as a consent, or is added to the one that was tapped."""
    await drop(act, filling)
    if not allowed(act.person, Action.EDIT_PEOPLE):
        return
    values = run.values(filling.form, filling.submission, act.context())
    subject = await wishing(act, await get_person(act, filling.subject_id))
    relation = str(values["relation"])
    signer = (
        subject
        if relation == OWN
        else await guardian_named(act, subject, str(values["signed_by"]), relation)
    )
    await audit.record(act.session, act.person, "paper_recorded", subject.id, act.now)
    await keep(act, subject, signer, values["signed_on"])


async def wishing(act: Act, person: Person) -> Person:
    """Somebody whose wish nobody has noted is a mentee, unless they are a mentor."""
    if person.wish is not None:
        return person
    role = next((each for each in WISHES if person.is_a(each)), Role.MENTEE)
    return await people.change(act.session, replace(person, wish=role))


async def guardian_named(act: Act, child: Person, name: str, relation: str) -> Person:
    """The child's guardian of this name, or a new one without an account."""
    links = await guardianships.list_guardianships(act.session, children=[child.id])
    known = await people.list_by_id(act.session, [each.guardian_id for each in links])
    found = namesake(list(known.values()), name) or await add_guardian(act, child, name)
    await guardianships.set_relation(act.session, found.id, relation)
    return found


def namesake(guardians: Sequence[Person], name: str) -> Person | None:
    """«Мария Николаева» and «Николаева Мария Петровна» are one person among one child's parents."""
    written = set(fold(name).split())
    for each in guardians:
        known = set(fold(each.name or "").split())
        if known and (written <= known or known <= written):
            return each
    return None


async def add_guardian(act: Act, child: Person, name: str) -> Person:
    added = await add_on_paper(act, language=child.language, name=name)
    await guardianships.add_guardianship(
        act.session, child.institution_id, child.id, added.id, act.now
    )
    return await people.grant(act.session, added, Role.GUARDIAN, act.now)


async def keep(act: Act, subject: Person, signer: Person, signed_on: date) -> None:
    """In the words that a tap would have been given to; what was tapped gets the paper added."""
    purpose = ways.purpose_of(subject)
    asked = await worded(act, purpose, subject, signer)
    paper = Consent(
        id=new_id(),
        purpose=purpose,
        subject_id=subject.id,
        given_by_id=signer.id,
        language=asked.words.language,
        text_version=act.shared.phrases.version(
            asked.words.language, f"consent-{purpose}-{asked.giver}-text"
        ),
        text_hash=asked.words.digest,
        account=ON_PAPER,
        given_at=act.now,
        signed_on=signed_on,
        paper_at=act.now,
        paper_by_id=act.person.id,
    )
    await consents.keep_text(act.session, subject.institution_id, asked.words)
    await enter(act, subject, paper)
    in_force = await consents.list_in_force(act.session, subject.id)
    kept = next(c for c in in_force if (c.given_by_id, c.purpose) == (signer.id, purpose))
    if kept.id != paper.id:
        await consents.record_paper(act.session, replace(paper, id=kept.id))


async def worded(act: Act, purpose: Purpose, subject: Person, signer: Person) -> Asked:
    """The text in the signer's language, as the bot would have shown it to them."""
    theirs = act.acting_as(signer)
    return await ask(theirs, purpose, None if signer.id == subject.id else subject)
