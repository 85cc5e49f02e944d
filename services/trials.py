"""A curator goes through a form as a participant would; nothing of it is kept."""

import re
from collections.abc import Mapping
from uuid import UUID

from db.queries import forms as versions
from db.types import new_id
from mentoring.filling import Filling
from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.submission import Stored, Submission
from mentoring.rights import Action
from services import forms, surveys
from services.act import Act
from services.rights import requires
from services.surveys import Step


@requires(Action.EDIT_FORMS)
async def try_out(act: Act, version_id: UUID) -> Step:
    """Put a version in front of the curator; an earlier try-out of theirs ends. Raises FormGone."""
    version = await forms.get_version(act, version_id)
    form = await forms.get_form(act, version)
    await end_all(act)
    filling = Filling(
        id=new_id(),
        institution_id=act.person.institution_id,
        person_id=act.person.id,
        subject_id=act.person.id,
        version_id=version.id,
        form=form,
        submission=Submission.new(examples(form)),
        invitation_id=None,
        started_at=act.now,
        changed_at=act.now,
        trial=True,
    )
    return await surveys.put_in_front(act, filling)


async def end_all(act: Act) -> None:
    await versions.erase_trials(act.session, person_id=act.person.id)
    if act.filling is not None and act.filling.trial:
        act.unsaved.pop(act.filling.id, None)
        act.filling = None


@requires(Action.APPLY)
async def leave(act: Act) -> Filling:
    """«Выйти»; raises NothingToAnswer where no try-out is in front."""
    front = act.filling
    if front is None or not front.trial:
        raise surveys.NothingToAnswer
    await surveys.leave(act, front)
    return front


def examples(form: Form) -> Mapping[str, Stored]:
    """Values for what is otherwise known beforehand: the first that the form itself asks about.

    So `${role} = 'class_teacher'` shows the curator what only class teachers are asked.
    """
    conditions = "\n".join(question.relevant or "" for question in form.questions)
    hidden = (q.name for q in form.questions if q.kind is Kind.HIDDEN and not q.default)
    found = {name: compared(name, conditions) for name in hidden}
    return {name: value for name, value in found.items() if value}


def compared(name: str, conditions: str) -> str | None:
    found = re.search(rf"\$\{{{re.escape(name)}\}}\s*=\s*(['\"])(.+?)\1", conditions)
    return found[2] if found else None
