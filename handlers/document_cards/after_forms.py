"""What is shown once a form of documents is sent."""

from handlers.document_cards import card, shelf
from handlers.say import Methods, Say, send
from mentoring.document_kinds import get_kind
from mentoring.filling import Filling
from services import documents
from services.about import about_of
from services.act import Act


async def begun(act: Act, filling: Filling, say: Say) -> Methods:
    """The files follow as soon as they are made."""
    del filling
    return [send(act.chat, say("msg-doc-making"))]


async def requisites(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    kept = send(act.chat, say("msg-doc-requisites-kept"))
    return [kept, shelf.shelf(act.chat, await documents.board(act), say)]


async def signed(act: Act, filling: Filling, say: Say) -> Methods:
    of = await documents.get_document(act, about_of(filling))
    return [card.card(act.chat, await documents.open_card(act, of.kind), say)]


async def named(act: Act, filling: Filling, say: Say) -> Methods:
    """The paper itself has the old form until it is made anew."""
    of = await documents.get_document(act, about_of(filling))
    kept = send(act.chat, say("msg-doc-name-kept"))
    found = await documents.open_card(act, get_kind(of.kind).code)
    return [kept, card.card(act.chat, found, say)]
