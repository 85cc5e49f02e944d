"""Pupils whom a class teacher or a psychologist names: drafts until a guardian consents."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from db.queries import audit, people, submissions
from mentoring.consent import Giver
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.invitations import Invitation
from mentoring.notices import Referred
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.way import REFERRAL, Next
from services import invitations, surveys, ways
from services.act import Act
from services.contacts import tell_curators
from services.drafts import REFERRALS_WAIT, add_on_paper
from services.rights import requires

FORM = REFERRAL


class ReferralGone(Refusal):
    """The referral is somebody else's, or its time was up."""


@dataclass(frozen=True, slots=True)
class Referral:
    """What its author sees of a pupil whom they named. `until` is when an unanswered one goes."""

    filling: Filling
    child: Person
    next: Next
    lacking: tuple[Giver, ...]
    until: datetime | None


@requires(Action.REFER)
async def refer(act: Act) -> surveys.Step:
    """Name a pupil; the next one can be named at once."""
    return await surveys.begin(act, FORM)


async def referred(act: Act, filling: Filling) -> None:
    """The pupil becomes a draft that only the author and the curator see."""
    values = run.values(filling.form, filling.submission, act.context())
    child = await add_on_paper(
        act,
        name=str(values["full_name"]),
        class_name=str(values.get("class_name") or "") or None,
        age_band=AgeBand(str(values["age_band"])),
        wish=Role.MENTEE,
        draft=Draft(act.now + REFERRALS_WAIT, Basis.REFERRAL, act.person.id),
    )
    act.save(replace(filling, subject_id=child.id))
    await audit.record(act.session, act.person, "pupil_referred", child.id, act.now)
    await tell_curators(act, child.institution_id, Referred(child, act.person), but=act.person.id)


@requires(Action.REFER)
async def list_mine(act: Act) -> list[Referral]:
    """What this author has named, the newest first."""
    await act.flush()
    mine = await submissions.list_of_person(act.session, act.person.id, act.shared.forms)
    sent = [each for each in mine if each.form.code == FORM and each.sent]
    known = await people.list_by_id(act.session, {each.subject_id for each in sent})
    return [await referral_of(act, each, known[each.subject_id]) for each in reversed(sent)]


async def referral_of(act: Act, filling: Filling, child: Person) -> Referral:
    until = child.draft.until if child.draft else None
    lacking = await ways.lacking_of(act, child)
    return Referral(filling, child, await ways.next_of(act, child), lacking, until)


@requires(Action.REFER)
async def get_mine(act: Act, child_id: UUID) -> Referral:
    """Raises ReferralGone for a pupil whom somebody else named."""
    for each in await list_mine(act):
        if each.child.id == child_id:
            return each
    raise ReferralGone


@requires(Action.REFER)
async def guardian_link(act: Act, child_id: UUID) -> Invitation:
    """What the author forwards to the parents."""
    return await invitations.guardian_link(act, (await get_mine(act, child_id)).child)


@requires(Action.REFER)
async def pupil_link(act: Act, child_id: UUID) -> Invitation:
    """What the author hands to the pupil, who has a say too."""
    return await invitations.personal_link(act, (await get_mine(act, child_id)).child)


@requires(Action.REFER)
async def fill_in_for(act: Act, child_id: UUID) -> surveys.Step | None:
    """The author completes the request; None while a consent is missing or it is sent already."""
    referral = await get_mine(act, child_id)
    if referral.next is not Next.QUESTIONNAIRE:
        return None
    psychologist = act.person.is_a(Role.PSYCHOLOGIST)
    code = "request_psychologist" if psychologist else "request_class_teacher"
    return await surveys.begin(act, code, referral.child)


async def introduced(act: Act, filling: Filling) -> None:
    """Parents and colleagues are told the name and contact of who works at the school."""
    values = run.values(filling.form, filling.submission, act.context())
    if act.person.is_a(Role.CURATOR):
        return
    act.me = await people.change(
        act.session,
        replace(
            act.person,
            name=str(values["full_name"]),
            contact=str(values["contact"]),
            class_name=str(values.get("class_name") or "") or None,
        ),
    )
