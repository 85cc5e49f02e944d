"""What only the school can say for its indicators: how many there are of each, and its targets."""

from collections.abc import Mapping

from pydantic import TypeAdapter

from db.queries import audit, school_settings
from mentoring.filling import Filling
from mentoring.indicators import Kind, Told
from mentoring.questionnaire import run
from mentoring.questionnaire.submission import Stored
from mentoring.rights import Action
from services import surveys
from services.act import Act
from services.correcting import at_a_glance
from services.editing import drop
from services.rights import requires

FORM = "indicators"
SETTING = "indicators"
NUMBERS: Mapping[str, Kind] = {
    "students": Kind.MENTEES,
    "older_students": Kind.YOUNG_MENTORS,
    "specialists": Kind.SPECIALISTS,
    "partners": Kind.PARTNERS,
}
"""The questions about how many there are."""
TARGET = "target_"
"""Before the name of an indicator: the question about its target."""
OWN_TARGETS = "own_targets"
_SHAPE = TypeAdapter(Told)


async def find_told(act: Act) -> Told:
    written = await school_settings.find_setting(act.session, act.school.id, SETTING)
    return _SHAPE.validate_json(written) if written else Told()


@requires(Action.EDIT_ROADMAP)
async def edit(act: Act) -> surveys.Step:
    """The form with what is known already; of what was said once everything is in front."""
    told = await find_told(act)
    step = await surveys.begin(act, FORM, given=given_of(told))
    return await at_a_glance(act, step, NUMBERS) if told.numbers or told.targets else step


def given_of(told: Told) -> dict[str, Stored]:
    if not (told.numbers or told.targets):
        return {}
    numbers = {name: told.numbers[kind] for name, kind in NUMBERS.items() if kind in told.numbers}
    targets = {f"{TARGET}{kind.value}": value for kind, value in told.targets.items()}
    return {**numbers, **targets, OWN_TARGETS: "yes" if targets else "no"}


async def edited(act: Act, filling: Filling) -> None:
    """What was left out is not known, or as usual; the copy goes, for the setting holds it all."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    numbers = {kind: values.get(name) for name, kind in NUMBERS.items()}
    targets = {kind: values.get(f"{TARGET}{kind.value}") for kind in Kind}
    told = Told(whole(numbers), whole(targets))
    content = _SHAPE.dump_json(told).decode()
    await school_settings.save_setting(act.session, act.school.id, SETTING, content, act.now)
    await audit.record(act.session, act.person, "indicators_set", None, act.now)


def whole(found: Mapping[Kind, object]) -> dict[Kind, int]:
    return {kind: int(value) for kind, value in found.items() if isinstance(value, int | float)}
