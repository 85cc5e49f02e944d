"""What a service may say instead of a right."""

from enum import StrEnum

from mentoring.rights import Action


class Without(StrEnum):
    """Why a service asks nobody for a right."""

    OPEN = "strangers come here too: links, a way to be helped, blocking the bot"
    PART = "a step of services that have asked; no handler may call it"
    OUTCOME = "a form is answered or sent, and surveys.answer has asked for the form's right"
    JOB = "the later half of what somebody has asked for by right"
    PROGRAM = "the clock or the start does it, and nobody acts"


Right = Action | tuple[Action, ...] | Without
"""Of several actions any one will do."""

OPEN, PART, OUTCOME, JOB, PROGRAM = Without
