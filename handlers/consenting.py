"""A consent on the screen: a document of its own, before any question."""

from uuid import UUID

from aiogram.methods import SendMessage

from handlers.callbacks import Agree, Child, Door, Go, Withdraw
from handlers.say import Say, send
from mentoring.consent import Consent, Purpose
from mentoring.people import Person
from services import consents
from services.act import Act

DIGEST = 12
"""How much of the text's SHA-256 a button carries."""


async def document(
    act: Act, purpose: Purpose, say: Say, subject: Person | None = None
) -> SendMessage:
    """The whole text, and the buttons under it."""
    asked = await consents.ask(act, purpose, subject)
    other = subject.id if subject else None
    agree = Agree(purpose=purpose, digest=asked.words.digest[:DIGEST], subject=other)
    rows = [
        [say.button("btn-agree", agree)],
        [say.button("btn-decline", decline(purpose, other))],
    ]
    heading = say(f"consent-{purpose}-{asked.giver}-title")
    return send(act.chat, f"<b>{heading}</b>\n\n{asked.words.text}", rows)


def decline(purpose: Purpose, child: UUID | None) -> Go | Child:
    if purpose is Purpose.PUBLICATION:
        return Go(door=Door.KEEP)
    return Child(child=child, do="decline") if child else Go(door=Door.DECLINE)


def ask_to_withdraw(act: Act, given: Consent, subject: Person, say: Say) -> SendMessage:
    """What goes with a consent, before it is taken back."""
    rows = [
        [say.button("btn-withdraw-surely", Withdraw(consent=given.id, sure=True))],
        [say.button("btn-keep-consent", Go(door=Door.KEEP))],
    ]
    words = say(
        f"msg-withdraw-sure-{given.purpose}",
        child=subject.name or say("word-child"),
        about="child" if subject.id != act.person.id else "self",
    )
    return send(act.chat, words, rows)
