"""Which answers the program itself reads: a school may change every form, but not lose these."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.people import AgeBand
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.roadmap.reminding import PLANS


@dataclass(eq=False)
class NeededQuestionMissing(Refusal):
    name: str


@dataclass(eq=False)
class NeededQuestionOfOtherKind(Refusal):
    """`kind` is what it must be, as the workbook's column `type` has it."""

    name: str
    kind: str


@dataclass(eq=False)
class NeededQuestionMayBeSkipped(Refusal):
    """It is not required of everybody: optional, under a condition, or in a repeat."""

    name: str


@dataclass(eq=False)
class NeededChoicesChanged(Refusal):
    name: str
    choices: str


@dataclass(frozen=True, slots=True)
class Need:
    """A question without whose answer the program cannot go on."""

    name: str
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()


FULL_NAME = Need("full_name")
INTRODUCED = (FULL_NAME, Need("contact"))
APPLIED = (FULL_NAME, Need("birth_date", Kind.DATE))

NEEDS: Mapping[str, tuple[Need, ...]] = {
    "employer_order": (Need("number"), Need("dated_on", Kind.DATE)),
    "pair_end": (Need("reason", Kind.SELECT_ONE),),
    "pair_pause": (Need("reason"),),
    "pairs_order": (Need("number"), Need("dated_on", Kind.DATE)),
    "support_note": (Need("note"),),
    "broadcast": (Need("text"),),
    "child": (Need("first_name"),),
    "curator": INTRODUCED,
    "guardian": (FULL_NAME,),
    "link_partner": (Need("partner_name"), Need("partner_kind", Kind.SELECT_ONE)),
    "mentor": APPLIED,
    "mentor_paper": (Need("dated_on", Kind.DATE),),
    "mentor_student": APPLIED,
    "mentor_teacher": APPLIED,
    "note": (Need("text"),),
    "paper_consent": (
        Need("signed_by"),
        Need("signed_on", Kind.DATE),
        Need("relation", Kind.SELECT_ONE),
    ),
    "partner": INTRODUCED,
    "programme": (Need("school_year"),),
    "register_order": (Need("number"), Need("dated_on", Kind.DATE)),
    "selection_criteria": (Need("criteria"),),
    "stage_deadline": (Need("deadline"),),
    "stage_document": (Need("number"), Need("dated_on", Kind.DATE)),
    "stage_file": (Need("file", Kind.FILE),),
    "stage_note": (Need("note"),),
    "stage_reason": (Need("reason"),),
    "stage_reminders": (Need("plan", Kind.SELECT_ONE, (*PLANS, "own")),),
    "vacations": (Need("periods"),),
    "person": (FULL_NAME,),
    "referral": (FULL_NAME, Need("age_band", Kind.SELECT_ONE, tuple(AgeBand))),
    "request_child": APPLIED,
    "request_guardian": APPLIED,
    "request_student": APPLIED,
    "request_teacher": APPLIED,
    "staff": INTRODUCED,
    "teen": (Need("first_name"),),
}
"""What each form must ask of everybody who fills it in."""

PHONE, CLASS, CARD, MATCHING = "msg-lacks-phone", "msg-lacks-class", "msg-lacks", "msg-lacks-match"
READ: Mapping[str, str] = {
    "phone": PHONE,
    "class_name": CLASS,
    **dict.fromkeys(("goal", "interests", "achievements", "strengths", "subject", "why"), CARD),
    **dict.fromkeys(("topics", "pupil_topics", "ages", "formats", "days", "languages"), MATCHING),
    **dict.fromkeys(("mentees", "mentoring_forms", "forms"), MATCHING),
    **dict.fromkeys(("mentor_kind", "mentor_gender", "mentor_age", "accompaniment"), MATCHING),
}
"""What else is read where a form asks it, with the phrase that says what is lost without it."""


def faults(form: Form) -> Iterator[Refusal]:
    """Why the program could not work with this form."""
    asked = {question.name: question for question in form.questions}
    for need in NEEDS.get(form.code, ()):
        question = asked.get(need.name)
        yield from [NeededQuestionMissing(need.name)] if question is None else unmet(need, question)


def unmet(need: Need, question: Question) -> Iterator[Refusal]:
    if question.kind is not need.kind:
        yield NeededQuestionOfOtherKind(need.name, need.kind.value)
    elif question.required in {None, "false()"} or question.relevant or question.repeat:
        yield NeededQuestionMayBeSkipped(need.name)
    if need.choices and {choice.name for choice in question.choices} != set(need.choices):
        yield NeededChoicesChanged(need.name, ", ".join(need.choices))


def lost(form: Form, shipped: Form) -> Iterator[tuple[str, str]]:
    """What the shipped form tells the program and this one does not: (name, phrase that says so).

    A question of another kind tells nothing either.
    """
    kinds = {question.name: question.kind for question in form.questions}
    needed = {need.name for need in NEEDS.get(form.code, ())}
    for question in shipped.questions:
        reads = question.name in READ and question.name not in needed
        if reads and kinds.get(question.name) is not question.kind:
            yield question.name, READ[question.name]
