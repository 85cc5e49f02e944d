"""The room of parents and other guardians: their children, consents, requests."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import consenting, family, homes, ways
from handlers.callbacks import Age, Child, Door, Go
from handlers.helpline import with_curator
from handlers.say import Methods, Say, send
from mentoring.people import AgeBand
from mentoring.rights import Action
from services import guardians
from services.act import Act

router = Router(name="guardian")

GUARD = {"action": Action.GUARD}


@router.message(Command("children"), flags=GUARD)
async def on_children(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [await homes.guardian(act, say)]


@router.callback_query(Go.filter(F.door == Door.CHILDREN), flags=GUARD)
async def on_children_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), await homes.guardian(act, say)]


@router.callback_query(Go.filter(F.door == Door.ADD_CHILD), flags=GUARD)
async def on_add_child(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), send(act.chat, say("msg-add-child"), ways.ages(say, of_child=True))]


@router.callback_query(Age.filter(F.child), flags=GUARD)
async def on_age_of_child(query: CallbackQuery, callback_data: Age, act: Act, say: Say) -> Methods:
    band = AgeBand(callback_data.band)
    if band is AgeBand.GROWN:
        return [query.answer(), send(act.chat, say("msg-child-is-grown"))]
    child = await guardians.add_child(act, band)
    return [query.answer(), *await family.card(act, child.person.id, say)]


@router.callback_query(Child.filter(F.do == "card"), flags=GUARD)
async def on_child(query: CallbackQuery, callback_data: Child, act: Act, say: Say) -> Methods:
    return [query.answer(), *await family.card(act, callback_data.child, say)]


@router.callback_query(Child.filter(F.do == "fill"), flags=GUARD)
async def on_fill_in(query: CallbackQuery, callback_data: Child, act: Act, say: Say) -> Methods:
    return [query.answer(), *await family.fill_in(act, callback_data.child, say)]


@router.callback_query(Child.filter(F.do == "link"), flags=GUARD)
async def on_link(query: CallbackQuery, callback_data: Child, act: Act, say: Say) -> Methods:
    return [query.answer(), *await family.child_link(act, callback_data.child, say)]


@router.callback_query(Child.filter(F.do == "other"), flags=GUARD)
async def on_other(query: CallbackQuery, callback_data: Child, act: Act, say: Say) -> Methods:
    return [query.answer(), *await family.other_guardian(act, callback_data.child, say)]


@router.callback_query(Child.filter(F.do == "decline"), flags=GUARD)
async def on_declined(query: CallbackQuery, callback_data: Child, act: Act, say: Say) -> Methods:
    child = await guardians.get_child(act, callback_data.child)
    if given := child.agreed(child.purpose):
        # The button stands under a text that was agreed to since: this is a withdrawal.
        return [query.answer(), consenting.ask_to_withdraw(act, given, child.person, say)]
    await guardians.decline(act, callback_data.child)
    words = await with_curator(act, say, say("msg-guardian-declined"))
    again = Child(child=callback_data.child, do="card")
    return [query.answer(), send(act.chat, words, [[say.button("btn-think-again", again)]])]
