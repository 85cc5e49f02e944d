"""Notes about somebody, for those who may read them."""

from html import escape
from uuid import UUID

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, person_card, screens
from handlers.callbacks import NoteTap, PersonTap, Pupil
from handlers.keyboards import chunks
from handlers.say import Methods, Say, clip, send_lines
from mentoring.notes import Note
from mentoring.people import Role
from mentoring.rights import Action
from services import notes
from services.act import Act
from texts import dates

router = Router(name="notes")

WRITE = {"action": Action.WRITE_NOTES}
SHOWN = 20
LONGEST = 1500


@router.callback_query(PersonTap.filter(F.do == "notes"), flags=WRITE)
async def on_notes(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    return [query.answer(), *await listed(act, callback_data.person, say)]


async def listed(act: Act, about: UUID, say: Say) -> Methods:
    """The newest first, with who wrote them; one's own can be taken away."""
    person, found = await notes.list_notes(act, about)
    shown = found[:SHOWN]
    heading = say("msg-notes", name=person.name or say("word-no-name"), total=len(found))
    lines = [line(number, note, act, say) for number, note in enumerate(shown, start=1)]
    erasing = [
        say.button("btn-erase-note", NoteTap(note=note.id), number=number)
        for number, note in enumerate(shown, start=1)
        if note.is_by(act.person)
    ]
    curator = act.person.is_a(Role.CURATOR)
    pupil = [say.button("btn-card", Pupil(child=about, do="card"))]
    rows = [
        [say.button("btn-write-note", PersonTap(person=about, do="note"))],
        *chunks(erasing, 3),
        person_card.back(about, say) if curator else pupil,
    ]
    return list(send_lines(act.chat, heading, lines, rows))


def line(number: int, note: Note, act: Act, say: Say) -> str:
    """Notes are longer than a phrase takes."""
    head = say(
        "msg-note",
        number=number,
        author=(note.author.name if note.author else None) or say("word-no-name"),
        day=dates.day(act.local(note.at).date(), say.language),
    )
    return f"\n{head}\n{escape(clip(note.text, LONGEST))}"


@router.callback_query(PersonTap.filter(F.do == "note"), flags=WRITE)
async def on_note(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await notes.write(act, callback_data.person)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(NoteTap.filter(), flags=WRITE)
async def on_erase(query: CallbackQuery, callback_data: NoteTap, act: Act, say: Say) -> Methods:
    about = await notes.erase(act, callback_data.note)
    return [query.answer(text=say("toast-note-erased")), *await listed(act, about, say)]
