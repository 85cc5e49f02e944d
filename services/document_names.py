"""Names in cases as the school writes them: what a curator has corrected once holds for ever."""

from collections.abc import Iterable
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import school_settings
from mentoring.filling import Filling
from mentoring.people import fold
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import surveys
from services.about import ABOUT
from services.act import Act
from services.correcting import at_a_glance
from services.documents import get_document
from services.editing import drop
from services.rights import requires
from texts.documents.names import Case, Decliner

FORM = "doc_name"
SETTING = "name_cases"
Corrections = dict[str, dict[str, str]]
"""By the name in small letters, then by the case."""
_SHAPE = TypeAdapter(Corrections)


async def find(act: Act) -> Corrections:
    written = await school_settings.find_sealed(act.session, act.school.id, SETTING)
    return _SHAPE.validate_json(written) if written else {}


async def save(act: Act, corrections: Corrections) -> None:
    content = _SHAPE.dump_json(corrections).decode()
    await school_settings.save_sealed(act.session, act.school.id, SETTING, content, act.now)


@requires(Action.MAKE_DOCUMENTS)
async def begin(act: Act, about: UUID, name: str) -> surveys.Step:
    """All cases as documents would have them, to be corrected one by one; raises DocumentGone."""
    await get_document(act, about)
    decliner = Decliner(await find(act))
    cases = {case.value: decliner.decline(name, case) for case in Case}
    step = await surveys.begin(act, FORM, given={ABOUT: str(about), "name": name, **cases})
    return await at_a_glance(act, step, ())


async def corrected(act: Act, filling: Filling) -> None:
    """Only what differs from the rules is kept."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    name = str(filling.submission.answers["name"])
    by_rules = Decliner()
    told = {case.value: " ".join(str(values.get(case.value) or "").split()) for case in Case}
    own = {
        case: form
        for case, form in told.items()
        if form and form != by_rules.decline(name, Case(case))
    }
    known = await find(act)
    known.pop(fold(name), None)
    await save(act, {**known, **({fold(name): own} if own else {})})


async def forget(act: Act, names: Iterable[str]) -> None:
    """Whoever is erased leaves no forms of the name behind."""
    known = await find(act)
    gone = {fold(name) for name in names} & known.keys()
    if gone:
        await save(act, {name: forms for name, forms in known.items() if name not in gone})
