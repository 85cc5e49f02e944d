"""How the people of a plan are named."""

from collections.abc import Mapping
from uuid import UUID

from handlers.say import Say, clip
from mentoring.people import Person

NAME = 60
LABEL = 28
"""Of a name on a button."""


def name_of(people: Mapping[UUID, Person], key: UUID, say: Say) -> str:
    person = people.get(key)
    return clip((person.name if person else None) or say("word-no-name"), NAME)


def with_class(people: Mapping[UUID, Person], key: UUID, say: Say) -> str:
    """«Николаев Кирилл, 7 «Б»»."""
    person = people.get(key)
    name = name_of(people, key, say)
    return f"{name}, {clip(person.class_name, NAME)}" if person and person.class_name else name


def short(people: Mapping[UUID, Person], key: UUID, say: Say) -> str:
    """Surname and first name, for a button."""
    return clip(" ".join(name_of(people, key, say).split()[:2]), LABEL)
