"""/letter: letters to employers, one by one or a whole list, and what came of them."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.document_callbacks import AddresseesTap, LettersTap, LetterTap
from handlers.document_cards import letters as cards
from handlers.documents.shelf import make
from handlers.say import Methods, Say, in_place, send
from mentoring.rights import Action
from services import letters
from services.act import Act
from services.document_asking import MISSING
from services.letters import CODE

router = Router(name="letters")

MAKE = {"action": Action.MAKE_DOCUMENTS}


@router.message(Command("letter"), flags=MAKE)
async def on_letter(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [cards.board(act.chat, await letters.look(act), say)]


@router.callback_query(LettersTap.filter(F.do == "open"), flags=MAKE)
async def on_letters(
    query: CallbackQuery, callback_data: LettersTap, act: Act, say: Say
) -> Methods:
    shown = cards.board(act.chat, await letters.look(act, callback_data.page), say)
    return [query.answer(), in_place(query, shown)]


@router.callback_query(LettersTap.filter(F.do == "list"), flags=MAKE)
async def on_list(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await letters.ask_for_list(act)
    return [query.answer(text=say.plain("toast-addressee-list"))]


@router.callback_query(LettersTap.filter(F.do == "sent"), flags=MAKE)
async def on_all_sent(query: CallbackQuery, act: Act, say: Say) -> Methods:
    count = await letters.mark_all_sent(act)
    shown = cards.board(act.chat, await letters.look(act), say)
    return [query.answer(text=say.plain("toast-letters-sent", count=count)), in_place(query, shown)]


@router.callback_query(LetterTap.filter(F.do == "open"), flags=MAKE)
async def on_one(query: CallbackQuery, callback_data: LetterTap, act: Act, say: Say) -> Methods:
    found = await letters.open_letter(act, callback_data.partner)
    return [query.answer(), in_place(query, cards.one(act.chat, found, say))]


@router.callback_query(LetterTap.filter(F.do.in_({"sent", "unsent"})), flags=MAKE)
async def on_sent(query: CallbackQuery, callback_data: LetterTap, act: Act, say: Say) -> Methods:
    sent = callback_data.do == "sent"
    found = await letters.mark_sent(act, callback_data.partner, sent=sent)
    return [query.answer(), in_place(query, cards.one(act.chat, found, say))]


@router.callback_query(LetterTap.filter(F.do.in_({"answered", "unanswered"})), flags=MAKE)
async def on_answered(
    query: CallbackQuery, callback_data: LetterTap, act: Act, say: Say
) -> Methods:
    answered = callback_data.do == "answered"
    found = await letters.mark_answered(act, callback_data.partner, answered=answered)
    return [query.answer(), in_place(query, cards.one(act.chat, found, say))]


@router.callback_query(AddresseesTap.filter(F.sure), flags=MAKE)
async def on_taken_in(
    query: CallbackQuery, callback_data: AddresseesTap, act: Act, say: Say
) -> Methods:
    """The organisations are there from now on, and the letters that are missing begun at once."""
    count = await letters.take_in(act, callback_data.upload)
    taken = send(act.chat, say("msg-addressees-taken", count=count))
    found = await letters.look(act)
    if not found.missing:
        return [query.answer(), taken, cards.board(act.chat, found, say)]
    return [query.answer(), taken, *await make(act, CODE, MISSING, say)]


@router.callback_query(AddresseesTap.filter(~F.sure), flags=MAKE)
async def on_dropped(
    query: CallbackQuery, callback_data: AddresseesTap, act: Act, say: Say
) -> Methods:
    await letters.drop(act, callback_data.upload)
    return [query.answer(text=say.plain("toast-addressees-dropped"))]
