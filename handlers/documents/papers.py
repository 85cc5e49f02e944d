"""One paper: made for one person or organisation, downloaded again, numbered, names corrected."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.document_callbacks import DocumentTap, PaperTap, SubjectTap
from handlers.document_cards import card
from handlers.documents.shelf import make
from handlers.say import Methods, Say, in_place, send
from mentoring.document_kinds import get_kind
from mentoring.documents import DocumentGone
from mentoring.rights import Action
from services import document_again, document_names, document_signing, documents
from services.act import Act

router = Router(name="papers")

MAKE = {"action": Action.MAKE_DOCUMENTS}


@router.callback_query(DocumentTap.filter(F.do == "one"), flags=MAKE)
async def on_list(query: CallbackQuery, callback_data: DocumentTap, act: Act, say: Say) -> Methods:
    found, cut = await documents.list_subjects(act, callback_data.kind, callback_data.page)
    return [query.answer(), in_place(query, card.subjects(act.chat, found, cut, say))]


@router.callback_query(SubjectTap.filter(F.do == "open"), flags=MAKE)
async def on_subject(
    query: CallbackQuery, callback_data: SubjectTap, act: Act, say: Say
) -> Methods:
    found = await documents.open_card(act, callback_data.kind)
    about = next((each for each in found.subjects if each.id == callback_data.key), None)
    if about is None:
        raise DocumentGone
    return [query.answer(), in_place(query, card.of_subject(act.chat, found, about, say))]


@router.callback_query(SubjectTap.filter(F.do == "make"), flags=MAKE)
async def on_make_one(
    query: CallbackQuery, callback_data: SubjectTap, act: Act, say: Say
) -> Methods:
    made = await make(act, callback_data.kind, str(callback_data.key), say)
    return [query.answer(), *made]


@router.callback_query(PaperTap.filter(F.do == "again"), flags=MAKE)
async def on_again(query: CallbackQuery, callback_data: PaperTap, act: Act, say: Say) -> Methods:
    await document_again.ask(act, callback_data.document)
    return [query.answer(), send(act.chat, say("msg-doc-making"))]


@router.callback_query(PaperTap.filter(F.do == "number"), flags=MAKE)
async def on_number(query: CallbackQuery, callback_data: PaperTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    asked = await document_signing.begin(act, callback_data.document)
    return [query.answer(), *screens.screen(act.chat, asked, say)]


@router.callback_query(PaperTap.filter(F.do == "names"), flags=MAKE)
async def on_names(query: CallbackQuery, callback_data: PaperTap, act: Act, say: Say) -> Methods:
    found = await documents.get_document(act, callback_data.document)
    return [query.answer(), card.names(act.chat, found, get_kind(found.kind), say)]


@router.callback_query(PaperTap.filter(F.do == "name"), flags=MAKE)
async def on_name(query: CallbackQuery, callback_data: PaperTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    found = await documents.get_document(act, callback_data.document)
    names = list(dict.fromkeys(each[0] for each in found.content.names)) if found.content else []
    if callback_data.place >= len(names):
        raise DocumentGone
    asked = await document_names.begin(act, found.id, names[callback_data.place])
    return [query.answer(), *screens.screen(act.chat, asked, say)]
