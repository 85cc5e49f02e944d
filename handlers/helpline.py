"""Whom people are told to turn to: no dead end is without it."""

from handlers.say import Say
from mentoring.notices import Curator
from services.act import Act
from services.contacts import find_curator


def turn_to(curator: Curator, say: Say) -> str:
    if curator.name is None or curator.contact is None:
        return say("msg-turn-to-school")
    return say("msg-turn-to", curator=curator.name, contact=curator.contact)


async def with_curator(act: Act, say: Say, words: str) -> str:
    return f"{words}\n\n{turn_to(await find_curator(act), say)}"
