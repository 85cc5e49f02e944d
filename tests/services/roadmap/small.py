"""A small roadmap of every kind of deadline, and the team of a school that carries it."""

from typing import Final

from mentoring.people import Role
from mentoring.roadmap.deadline import After, Anchor, Deadline, InMonth, Rule, Unit
from mentoring.roadmap.plan import NOBODY, ItemPlan, Kind, Owner, StagePlan

CURATOR, DEPUTY, PSYCHOLOGIST, HEAD = TEAM = (1, 2, 3, 4)
"""Their accounts."""

ROLES: Final = {
    CURATOR: Role.CURATOR,
    DEPUTY: Role.DEPUTY,
    PSYCHOLOGIST: Role.PSYCHOLOGIST,
    HEAD: Role.HEAD,
}
NAMES: Final = {
    CURATOR: "Егорова Мария Ивановна",
    DEPUTY: "Петров Айсен Петрович",
    PSYCHOLOGIST: "Иванова Сайаара Николаевна",
    HEAD: "Николаев Егор Егорович",
}


def task(title: str, rule: Rule | None = None, owner: Owner = NOBODY) -> ItemPlan:
    return ItemPlan(Kind.TASK, title, Deadline(rule) if rule else None, owner)


def document(title: str, rule: Rule | None = None, owner: Owner = NOBODY) -> ItemPlan:
    return ItemPlan(Kind.DOCUMENT, title, Deadline(rule) if rule else None, owner)


STAGES: Final = (
    StagePlan(
        "Подготовка",
        Deadline(After(1, Unit.MONTH, Anchor.START)),
        Owner(Role.PSYCHOLOGIST),
        items=(
            task("беседы"),
            task("педсовет", After(3, Unit.DAY, Anchor.START)),
            document("положение", owner=Owner(Role.HEAD)),
        ),
    ),
    StagePlan(
        "Базы",
        Deadline(After(10, Unit.WORKDAY, Anchor.ORDER)),
        items=(
            task("анкеты"),
            document("приказ"),
            task("классные часы", owner=Owner(Role.CLASS_TEACHER)),
        ),
    ),
    StagePlan(
        "Отбор",
        Deadline(After(2, Unit.WEEK, Anchor.STAGE, 2)),
        Owner(Role.DEPUTY),
        items=(task("обучение"), document("реестр")),
    ),
    StagePlan(
        "Пары",
        Deadline(InMonth(12)),
        Owner(words="Администрация"),
        items=(task("встречи"), document("соглашения", owner=Owner(Role.PSYCHOLOGIST))),
    ),
)
"""The last stage's owner is the school's own word, and «классные часы» are nobody's."""
