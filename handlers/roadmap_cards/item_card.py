"""One thing of the roadmap on its card, and a button for whatever can be done about it."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.document_callbacks import DocumentTap
from handlers.keyboards import chunks
from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import DeadlineTap, ItemTap, StageTap
from handlers.roadmap_cards.room import written
from handlers.say import Keyboard, Say, send
from mentoring.document_kinds import kind_of
from mentoring.questionnaire.form import Kind as Media
from mentoring.questionnaire.run import Attachment, File
from mentoring.rights import Action, allowed
from mentoring.roadmap.plan import Item, Paper, SentFile
from mentoring.roadmap.planning import deadline_of
from services import figures
from services.act import Act
from services.ticking import Held, may_work_on


async def card(act: Act, held: Held, say: Say, page: int = 0) -> SendMessage:
    item, stage, view = held.item, held.stage, held.view
    on = deadline_of(view.outlook, item)
    state = words.standing(item, view, say)
    counted = await figures.count(act, [item])
    figure = words.figure(item, counted, say)
    lines = [
        say("msg-item-title", title=item.plan.title),
        say(
            "msg-item-where",
            number=stage.number,
            kind=say(words.KINDS[item.plan.kind]),
            owner=words.owner(stage, item, view, say),
        ),
        words.due_row(on, view, say),
        *([say("msg-item-standing", standing=state)] if state else []),
        *([say("msg-item-figure", figure=figure)] if figure else []),
        *([written("msg-item-result", item.plan.result, say)] if item.plan.result else []),
        *([written("msg-item-why", item.reason, say)] if item.reason else []),
        *([written("msg-item-note", item.note, say)] if item.note else []),
        *([say("msg-item-file", name=item.file.name or say("rm-file"))] if item.file else []),
    ]
    return send(act.chat, "\n".join(lines), keyboard(act, held, page, say))


def keyboard(act: Act, held: Held, page: int, say: Say) -> Keyboard:
    """What may be done about it by who looks at it."""
    item = held.item

    def taps(pairs: list[tuple[str, str]]) -> list[InlineKeyboardButton]:
        return [say.button(key, ItemTap(item=item.id, do=do, page=page)) for key, do in pairs]

    working = may_work_on(act, held) and not held.stage.is_closed
    acts = document_rows(item) if item.is_document else task_rows(item)
    passing = [] if item.in_order(held.view.outlook.now.date()) else [("btn-item-hand", "hand")]
    noting = [("btn-item-note", "note"), ("btn-item-file", "file")]
    dated = allowed(act.me, Action.EDIT_ROADMAP) and not held.stage.is_closed
    deadline = [say.button("btn-deadline", DeadlineTap(about=item.id))] if dated else []
    further = [*taps([*passing, *noting] if working else []), *deadline]
    kept = taps([("btn-item-get-file", "get")] if item.file else [])
    to_stage = StageTap(stage=held.stage.id, do="show", page=page)
    back = say.button("btn-back-to-stage", to_stage, number=held.stage.number)
    first = chunks(taps(acts if working else []), 1)
    return [making(act, item, say), *first, *chunks([*further, *kept], 2), [back]]


def making(act: Act, item: Item, say: Say) -> list[InlineKeyboardButton]:
    """A document that the program can fill in is a tap away."""
    kind = kind_of(item) if allowed(act.me, Action.MAKE_DOCUMENTS) else None
    return [say.button("btn-item-document", DocumentTap(do="card", kind=kind.code))] if kind else []


def task_rows(item: Item) -> list[tuple[str, str]]:
    return [("btn-item-undo", "undo") if item.done_at else ("btn-item-done", "done")]


def document_rows(item: Item) -> list[tuple[str, str]]:
    if item.paper is Paper.IN_FORCE:
        return [("btn-document-correct", "force"), ("btn-document-again", "undo")]
    if item.paper is Paper.NOT_NEEDED:
        return [("btn-document-again", "undo")]
    drafted = item.paper is Paper.DRAFTED
    return [
        ("btn-document-force", "force"),
        ("btn-document-undraft", "undo") if drafted else ("btn-document-draft", "draft"),
        ("btn-document-unneeded", "unneeded"),
    ]


def attached(file: SentFile, item: Item) -> Attachment:
    sent = File(file.file_id, name=file.name)
    return Attachment(item.plan.title, item.plan.title, Media(file.sent_as), sent)
