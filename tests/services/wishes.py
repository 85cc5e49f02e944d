"""A school's questionnaire in several versions, for the tests of what becomes of them."""

from datetime import datetime, timedelta
from uuid import UUID

from mentoring.form_notices import FormRead
from mentoring.forms import FormVersion
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.run import Typed
from services import form_workbooks, forms, surveys
from services.act import Act
from services.form_workbooks import Checked
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from texts.xlsform.faults import Reading

LATER = NOW + timedelta(hours=1)
AGE = Question("age", Kind.INTEGER, label={"ru": "Сколько Вам лет?"}, required="true()")


def wishes(*names: str, version: str = "1", code: str = "wishes") -> Form:
    questions = [Question(name, Kind.TEXT, label={"ru": f"{name}?"}) for name in names]
    return Form(code, version, {"ru": "Пожелания"}, ("ru",), "ru", tuple(questions))


async def shipped(acting: Acting, form: Form, now: datetime = NOW) -> None:
    async with acting.by(1, now) as act:
        await forms.install(act, form, form.version.encode())


async def drafts(act: Act, form: Form) -> FormVersion:
    """What the curator sends becomes a draft."""
    await form_workbooks.offer(act, Checked("wishes.xlsx", b"digest", Reading(form)))
    ((_, notice),) = told(act, FormRead)
    draft: FormVersion = notice.draft
    return draft


async def publishes(acting: Acting, form: Form, now: datetime = LATER) -> UUID:
    async with acting.by(1, now) as act:
        draft = await drafts(act, form)
        await forms.publish(act, draft.id)
    return draft.id


async def answers(acting: Acting, *words: str, now: datetime = NOW) -> surveys.Step:
    for each in words:
        async with acting.by(7, now) as act:
            step = await surveys.answer(act, None, Typed(each))
    return step


async def begins(acting: Acting, code: str = "wishes") -> None:
    async with acting.by(7) as act:
        await surveys.begin(act, code)
