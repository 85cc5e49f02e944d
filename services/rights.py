"""Rights, asked once more where the work is done: the door has let nobody pass who lacks them."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from mentoring.document_kinds import KINDS
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.rights import Action, allowed
from services.act import Act

P = ParamSpec("P")
T = TypeVar("T")

Asked = Callable[Concatenate[Act, P], Awaitable[T]]
Guarded = Callable[Concatenate[Act, P], Coroutine[Any, Any, T]]

FORMS: Final[Mapping[str, Action]] = {
    **dict.fromkeys((kind.ask for kind in KINDS if kind.asks), Action.MAKE_DOCUMENTS),
    "doc_name": Action.MAKE_DOCUMENTS,
    "doc_requisites": Action.MAKE_DOCUMENTS,
    "doc_signed": Action.MAKE_DOCUMENTS,
    "employer_order": Action.LEAD_PAIRS,
    "pairs_order": Action.LEAD_PAIRS,
    "support_note": Action.LEAD_PAIRS,
    "broadcast": Action.BROADCAST,
    "curator": Action.INVITE,
    "guardian": Action.GUARD,
    "indicators": Action.EDIT_ROADMAP,
    "link_partner": Action.INVITE,
    "meeting_feedback": Action.MEET,
    "meeting_feedback_child": Action.MEET,
    "meeting_place": Action.MEET,
    "meeting_reason": Action.MEET,
    "meeting_times": Action.MEET,
    "mentor_paper": Action.SELECT_MENTORS,
    "note": Action.WRITE_NOTES,
    "pair_end": Action.APPLY,
    "pair_pause": Action.APPLY,
    "pair_plan": Action.APPLY,
    "pair_refusal": Action.APPLY,
    "paper_consent": Action.EDIT_PEOPLE,
    "partner": Action.SEE_PARTNER,
    "person": Action.EDIT_PEOPLE,
    "programme": Action.EDIT_ROADMAP,
    "referral": Action.REFER,
    "register_order": Action.SELECT_MENTORS,
    "request_class_teacher": Action.REFER,
    "request_guardian": Action.GUARD,
    "request_psychologist": Action.REFER,
    "selection_criteria": Action.SELECT_MENTORS,
    "selection_reason": Action.SELECT_MENTORS,
    "staff": Action.WORK_ON_ROADMAP,
    "stage_document": Action.WORK_ON_ROADMAP,
    "stage_file": Action.WORK_ON_ROADMAP,
    "stage_note": Action.WORK_ON_ROADMAP,
    "stage_reason": Action.WORK_ON_ROADMAP,
    "stage_deadline": Action.EDIT_ROADMAP,
    "stage_reminders": Action.EDIT_ROADMAP,
    "vacations": Action.EDIT_ROADMAP,
}
"""Forms that are part of somebody's work; any other is for whoever is asked to fill it in. Those
about a pair are its own people's and the curator's: whose it is, their services ask.
"""


class NotAllowed(Refusal):
    """Who acts has no right to this, or has it no more."""


def requires(*actions: Action, program_may: bool = False) -> Callable[[Asked[P, T]], Guarded[P, T]]:
    """A service for people with any of these rights; raises NotAllowed before it does anything.

    With `program_may` it is also done where nobody acts: by the command line or the clock.
    """

    def guard(service: Asked[P, T]) -> Guarded[P, T]:
        @wraps(service)
        async def guarded(act: Act, /, *given: P.args, **named: P.kwargs) -> T:
            if not (program_may and is_program(act)):
                check(act, *actions)
            return await service(act, *given, **named)

        # The rights matrix of the tests is compared with these.
        vars(guarded).update(action=frozenset(actions), program_may=program_may)
        return guarded

    return guard


def check(act: Act, *actions: Action) -> None:
    """Raises NotAllowed to whoever has none of these rights at this moment."""
    if not any(allowed(act.me, action) for action in actions):
        raise NotAllowed


def is_program(act: Act) -> bool:
    """Whoever writes has an account, a stranger too."""
    return act.me is None and act.account is None


def of_form(filling: Filling) -> Action:
    """What it takes to fill in a copy; trying a form out is part of editing it."""
    return Action.EDIT_FORMS if filling.trial else FORMS.get(filling.form.code, Action.APPLY)
