"""What the school wants of the matching: its goal, and how much each criterion counts."""

from dataclasses import asdict, dataclass, field, replace

from pydantic import TypeAdapter

from db.queries import audit, school_settings
from mentoring.errors import Refusal
from mentoring.matching.weights import MOST, Goal, Part, Settings, Weights
from mentoring.rights import Action
from services.act import Act
from services.rights import requires

SETTING = "matching"


class NoSuchWeights(Refusal):
    """A button carries weights that there cannot be."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Weights and goal as they are stored, or tried."""

    goal: Goal = Goal.MOST_PLACED
    weights: Weights = field(default_factory=Weights)

    @property
    def code(self) -> str:
        """A letter for the goal and a digit for each weight, as short as a button needs it."""
        letters = (f"{self.weights.of(part):x}" for part in Part)
        return f"{GOALS[self.goal]}{''.join(letters)}"

    @classmethod
    def of_code(cls, code: str) -> "Wishes":
        """Raises NoSuchWeights."""
        try:
            goal = next(goal for goal, letter in GOALS.items() if letter == code[:1])
            given = [int(letter, 16) for letter in code[1:]]
            weights = dict(zip((part.value for part in Part), given, strict=True))
            return cls(goal, Weights(**weights))
        except (StopIteration, ValueError):
            raise NoSuchWeights from None

    def with_goal_turned(self) -> "Wishes":
        turned = Goal.QUALITY if self.goal is Goal.MOST_PLACED else Goal.MOST_PLACED
        return replace(self, goal=turned)

    def with_step(self, part: Part, step: int) -> "Wishes":
        """A weight one up or down, within its limits."""
        changed = min(max(self.weights.of(part) + step, 0), MOST)
        return replace(self, weights=Weights(**{**asdict(self.weights), part.value: changed}))


GOALS = {Goal.MOST_PLACED: "m", Goal.QUALITY: "q"}
_SHAPE = TypeAdapter(Wishes)


async def stored(act: Act) -> Wishes:
    """The school's own, or as they are everywhere."""
    found = await school_settings.find_setting(act.session, act.school.id, SETTING)
    return _SHAPE.validate_json(found) if found else Wishes()


def settings_of(act: Act, wishes: Wishes) -> Settings:
    return Settings(today=act.context().today, goal=wishes.goal, weights=wishes.weights)


@requires(Action.MATCH)
async def show(act: Act) -> Wishes:
    return await stored(act)


@requires(Action.MATCH)
async def save(act: Act, code: str) -> Wishes:
    """Raises NoSuchWeights."""
    wishes = Wishes.of_code(code)
    content = _SHAPE.dump_json(wishes).decode()
    await school_settings.save_setting(act.session, act.school.id, SETTING, content, act.now)
    await audit.record(act.session, act.person, "matching_set", act.school.id, act.now)
    return wishes
