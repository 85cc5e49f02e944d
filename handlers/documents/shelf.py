"""/documents: by stage what exists and what is missing; making what is missing."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.document_callbacks import DocumentTap, RequisitesTap, ShelfTap
from handlers.document_cards import card, shelf
from handlers.say import Methods, Say, in_place, send
from mentoring.rights import Action
from services import document_asking, document_templates, documents, requisites
from services.act import Act
from services.document_asking import EVERYBODY, MISSING

router = Router(name="shelf")

MAKE = {"action": Action.MAKE_DOCUMENTS}
WHOM = {"make": "", "all": EVERYBODY, "missing": MISSING}


@router.message(Command("documents"), flags=MAKE)
async def on_documents(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [shelf.shelf(act.chat, await documents.board(act), say)]


@router.callback_query(ShelfTap.filter(), flags=MAKE)
async def on_shelf(query: CallbackQuery, callback_data: ShelfTap, act: Act, say: Say) -> Methods:
    number = callback_data.stage
    found = await documents.board(act, number or None)
    made = (
        shelf.stage(act.chat, number, found, say) if number else shelf.shelf(act.chat, found, say)
    )
    return [query.answer(), in_place(query, made)]


@router.callback_query(DocumentTap.filter(F.do == "card"), flags=MAKE)
async def on_card(query: CallbackQuery, callback_data: DocumentTap, act: Act, say: Say) -> Methods:
    found = await documents.open_card(act, callback_data.kind)
    return [query.answer(), in_place(query, card.card(act.chat, found, say))]


@router.callback_query(DocumentTap.filter(F.do.in_(set(WHOM))), flags=MAKE)
async def on_make(query: CallbackQuery, callback_data: DocumentTap, act: Act, say: Say) -> Methods:
    return [query.answer(), *await make(act, callback_data.kind, WHOM[callback_data.do], say)]


async def make(act: Act, kind: str, whom: str, say: Say) -> Methods:
    """First of all the school's details, once; then what the kind asks; then the files come."""
    if act.filling is not None:
        return await endings.nothing(act, say)
    if not await requisites.are_known(act):
        asked = await requisites.begin(act)
        return [
            send(act.chat, say("msg-doc-requisites-first")),
            *screens.screen(act.chat, asked, say),
        ]
    step = await document_asking.begin(act, kind, whom)
    if step is None:
        return [send(act.chat, say("msg-doc-making"))]
    return list(screens.screen(act.chat, step, say))


@router.callback_query(RequisitesTap.filter(), flags=MAKE)
async def on_requisites(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    asked = await requisites.begin(act)
    return [query.answer(), *screens.screen(act.chat, asked, say)]


@router.callback_query(DocumentTap.filter(F.do == "template"), flags=MAKE)
async def on_template(
    query: CallbackQuery, callback_data: DocumentTap, act: Act, say: Say
) -> Methods:
    await document_templates.ask(act, callback_data.kind)
    return [query.answer(text=say.plain("toast-doc-template"))]


@router.callback_query(DocumentTap.filter(F.do == "back"), flags=MAKE)
async def on_template_back(
    query: CallbackQuery, callback_data: DocumentTap, act: Act, say: Say
) -> Methods:
    await document_templates.go_back(act, callback_data.kind)
    found = await documents.open_card(act, callback_data.kind)
    toast = say.plain("toast-doc-template-back")
    return [query.answer(text=toast), in_place(query, card.card(act.chat, found, say))]
