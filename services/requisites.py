"""The school's details as papers need them: asked once, used in every document."""

from dataclasses import asdict, dataclass

from pydantic import TypeAdapter

from db.queries import people, school_settings
from mentoring.filling import Filling
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import surveys
from services.act import Act
from services.correcting import at_a_glance
from services.editing import drop
from services.rights import requires

FORM = "doc_requisites"
SETTING = "requisites"


@dataclass(frozen=True, slots=True)
class Requisites:
    """`region_where` and `region_basis` stand within a sentence: «В городском округе …», «на
    основании Распоряжения …».
    """

    full_name: str = ""
    city: str = ""
    head_position: str = ""
    head_name: str = ""
    curator_position: str = ""
    region_where: str = ""
    region_basis: str = ""
    region_projects: str = ""


_SHAPE = TypeAdapter(Requisites)


async def find(act: Act) -> Requisites | None:
    """None where the school has not said them yet."""
    written = await school_settings.find_sealed(act.session, act.school.id, SETTING)
    return _SHAPE.validate_json(written) if written else None


@requires(Action.MAKE_DOCUMENTS)
async def are_known(act: Act) -> bool:
    return await find(act) is not None


@requires(Action.MAKE_DOCUMENTS)
async def begin(act: Act) -> surveys.Step:
    """With what was said before; at first with what the bot knows by itself."""
    known = await find(act)
    given = asdict(known) if known else await guessed(act)
    filled = {name: value for name, value in given.items() if value}
    step = await surveys.begin(act, FORM, given=filled)
    return await at_a_glance(act, step, ()) if known else step


async def guessed(act: Act) -> dict[str, str]:
    heads = await people.list_in_role(act.session, act.school.id, Role.HEAD)
    named = next((each.name for each in heads if each.name), "")
    say = act.shared.phrases.plain
    return {
        "head_position": say("ru", "doc-usual-head"),
        "head_name": named or "",
        "region_basis": say("ru", "doc-usual-basis"),
        "region_projects": say("ru", "doc-usual-projects"),
    }


async def told(act: Act, filling: Filling) -> None:
    values = run.values(filling.form, filling.submission, act.context())
    await drop(act, filling)
    names = Requisites.__dataclass_fields__
    await keep(act, Requisites(**{name: str(values.get(name) or "") for name in names}))


async def keep(act: Act, told: Requisites) -> None:
    content = _SHAPE.dump_json(told).decode()
    await school_settings.save_sealed(act.session, act.school.id, SETTING, content, act.now)
