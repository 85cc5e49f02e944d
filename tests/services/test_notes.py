"""Notes are for those whom they are meant for, and their author can take them away."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.queries.audit import list_about
from db.queries.submissions import add_filling
from db.types import new_id
from mentoring.people import Person, Role
from mentoring.questionnaire.submission import Stage, Submission
from services import notes
from services.notes import NoteGone
from services.people import PersonGone
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting, form_of

FORM = form_of("note", "text")
CURATOR, SECOND, PSYCHOLOGIST, COLLEAGUE = 1, 2, 3, 4


@pytest.fixture
async def kirill(acting: Acting) -> Person:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария")
    await acting.somebody(SECOND, Role.CURATOR, name="Ирина")
    await acting.somebody(PSYCHOLOGIST, Role.PSYCHOLOGIST, name="Ольга")
    await acting.somebody(COLLEAGUE, Role.PSYCHOLOGIST, name="Саргылана")
    return await acting.somebody(7, name="Кирилл")


async def writes(acting: Acting, account: int, about: Person, text: str) -> None:
    version = await acting.install(FORM)
    async with acting.by(account, NOW + timedelta(minutes=account)) as act:
        made = filling_of(
            act.person,
            FORM,
            version,
            subject_id=about.id,
            submission=Submission({"text": text}, stage=Stage.SENT),
            started_at=act.now,
        )
        await add_filling(act.session, made)
        sent = replace(made, sent_at=act.now)
        act.save(sent)
        await notes.written(act, sent)


async def reads(acting: Acting, account: int, about: Person) -> list[str]:
    async with acting.by(account) as act:
        _, found = await notes.list_notes(act, about.id)
    return [note.text for note in found]


async def test_curators_read_everything_and_psychologists_what_psychologists_wrote(
    acting: Acting, kirill: Person
) -> None:
    await writes(acting, CURATOR, kirill, "Звонить после 18:00")
    await writes(acting, PSYCHOLOGIST, kirill, "Лучше один на один")
    everything = ["Лучше один на один", "Звонить после 18:00"]
    assert await reads(acting, CURATOR, kirill) == everything
    assert await reads(acting, SECOND, kirill) == everything
    assert await reads(acting, PSYCHOLOGIST, kirill) == everything[:1]
    assert await reads(acting, COLLEAGUE, kirill) == everything[:1]


async def test_a_note_that_is_not_sent_is_no_note(acting: Acting, kirill: Person) -> None:
    await acting.install(FORM)
    async with acting.by(CURATOR) as act:
        await notes.write(act, kirill.id)
    assert await reads(acting, CURATOR, kirill) == []


async def test_only_its_author_takes_a_note_away(acting: Acting, kirill: Person) -> None:
    await writes(acting, CURATOR, kirill, "Звонить после 18:00")
    async with acting.by(SECOND) as act:
        _, (note,) = await notes.list_notes(act, kirill.id)
        for key in (note.id, new_id()):
            with pytest.raises(NoteGone):
                await notes.erase(act, key)
    async with acting.by(CURATOR) as act:
        assert await notes.erase(act, note.id) == kirill.id
    assert await reads(acting, CURATOR, kirill) == []


async def test_what_is_done_with_notes_is_recorded_but_not_what_they_say(
    acting: Acting, kirill: Person
) -> None:
    await writes(acting, CURATOR, kirill, "Звонить после 18:00")
    async with acting.by(CURATOR, NOW + timedelta(hours=1)) as act:
        _, (note,) = await notes.list_notes(act, kirill.id)
    async with acting.by(CURATOR, NOW + timedelta(hours=2)) as act:
        await notes.erase(act, note.id)
        events = await list_about(act.session, [kirill.id], 9)
    assert [each.action for each in events] == ["note_erased", "person_seen", "note_written"]


async def test_nobody_notes_anything_about_somebody_who_is_gone(
    acting: Acting, kirill: Person
) -> None:
    async with acting.by(CURATOR) as act:
        with pytest.raises(PersonGone):
            await notes.write(act, new_id())
        with pytest.raises(PersonGone):
            await notes.list_notes(act, new_id())
    assert await acting.is_there(kirill)
