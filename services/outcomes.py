"""What each form leads to when it is sent. A form without an entry is only kept."""

from collections.abc import Mapping
from dataclasses import replace

from db.queries import people
from mentoring.document_kinds import KINDS
from mentoring.filling import Filling
from mentoring.questionnaire import run
from services import (
    answering,
    approvals,
    broadcasts,
    criteria,
    deadline_setting,
    document_asking,
    document_names,
    document_signing,
    editing,
    employer_orders,
    guardians,
    indicator_numbers,
    item_papers,
    meeting_forms,
    meeting_saying,
    notes,
    pair_care,
    pair_endings,
    pair_plans,
    paper_seeing,
    papers,
    partners,
    programme,
    referrals,
    register,
    requisites,
    selection_reasons,
    stages,
    unpaired,
)
from services.act import Act, Outcome
from services.applications import age_fits, child_fits, offered, requested, requested_for


async def curator_introduced(act: Act, filling: Filling) -> None:
    """Participants are told this name and contact."""
    values = run.values(filling.form, filling.submission, act.context())
    named = replace(act.person, name=values.get("full_name"), contact=values.get("contact"))
    act.me = await people.change(act.session, named)


async def child_introduced(act: Act, filling: Filling) -> None:
    """A first name: all that is asked of a child before a guardian has agreed."""
    values = run.values(filling.form, filling.submission, act.context())
    act.me = await people.change(act.session, replace(act.person, name=values["first_name"]))


OFFER = Outcome(sent=offered, check=age_fits)
REQUEST = Outcome(sent=requested, check=age_fits)
FOR_ANOTHER = Outcome(sent=requested_for, check=child_fits)

OUTCOMES: Mapping[str, Outcome] = {
    **dict.fromkeys((kind.ask for kind in KINDS if kind.asks), Outcome(sent=document_asking.asked)),
    document_names.FORM: Outcome(sent=document_names.corrected),
    document_signing.FORM: Outcome(sent=document_signing.signed),
    requisites.FORM: Outcome(sent=requisites.told),
    broadcasts.FORM: Outcome(sent=broadcasts.worded),
    "child": Outcome(sent=child_introduced),
    "curator": Outcome(sent=curator_introduced),
    "guardian": Outcome(sent=guardians.introduced),
    indicator_numbers.FORM: Outcome(sent=indicator_numbers.edited),
    "link_partner": Outcome(sent=partners.added),
    "mentor": OFFER,
    "mentor_student": OFFER,
    "mentor_teacher": OFFER,
    meeting_forms.TIMES: Outcome(sent=meeting_forms.written),
    meeting_forms.PLACE: Outcome(sent=meeting_forms.placed),
    meeting_forms.REASON: Outcome(sent=meeting_forms.reasoned),
    **dict.fromkeys(meeting_saying.FORMS, Outcome(sent=pair_care.meeting_told)),
    "note": Outcome(sent=notes.written),
    approvals.FORM: Outcome(sent=approvals.ordered),
    employer_orders.FORM: Outcome(sent=employer_orders.ordered),
    pair_endings.FORM: Outcome(sent=pair_endings.ended),
    pair_endings.PAUSE: Outcome(sent=pair_endings.paused),
    unpaired.FORM: Outcome(sent=unpaired.noted),
    pair_plans.PLAN: Outcome(sent=pair_plans.planned),
    answering.REFUSAL: Outcome(sent=answering.refused),
    "paper_consent": Outcome(sent=papers.recorded),
    "partner": Outcome(sent=partners.answered),
    "person": Outcome(sent=editing.edited),
    programme.FORM: Outcome(sent=programme.edited),
    programme.VACATIONS: Outcome(sent=programme.vacations_told),
    deadline_setting.FORM: Outcome(sent=deadline_setting.told),
    stages.REASON: Outcome(sent=item_papers.reasoned),
    stages.REMINDERS: Outcome(sent=stages.reminders_chosen),
    item_papers.DOCUMENT: Outcome(sent=item_papers.in_force),
    item_papers.NOTE: Outcome(sent=item_papers.noted),
    item_papers.FILE: Outcome(sent=item_papers.filed),
    criteria.FORM: Outcome(sent=criteria.edited),
    paper_seeing.FORM: Outcome(sent=paper_seeing.presented),
    register.FORM: Outcome(sent=register.ordered),
    selection_reasons.FORM: Outcome(sent=selection_reasons.reasoned),
    "referral": Outcome(sent=referrals.referred),
    "request_child": REQUEST,
    "request_class_teacher": FOR_ANOTHER,
    "request_guardian": FOR_ANOTHER,
    "request_psychologist": FOR_ANOTHER,
    "request_student": REQUEST,
    "request_teacher": REQUEST,
    "staff": Outcome(sent=referrals.introduced),
    "teen": Outcome(sent=child_introduced),
}
