"""Notes that curators and psychologists write about people."""

from uuid import UUID

from db.queries import audit, people, submissions
from mentoring import notes
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.notes import Note
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import surveys
from services.act import Act
from services.people import get_person, record_seen
from services.rights import requires


class NoteGone(Refusal):
    """The note was erased, or somebody else wrote it."""


@requires(Action.WRITE_NOTES)
async def write(act: Act, about: UUID) -> surveys.Step:
    """Raises PersonGone."""
    return await surveys.begin(act, notes.FORM, await get_person(act, about))


async def written(act: Act, filling: Filling) -> None:
    await audit.record(act.session, act.person, "note_written", filling.subject_id, act.now)


@requires(Action.WRITE_NOTES)
async def list_notes(act: Act, about: UUID) -> tuple[Person, list[Note]]:
    """The notes that who acts may read, the newest first; raises PersonGone.

    That they were read is recorded.
    """
    person = await get_person(act, about)
    await act.flush()
    copies = await submissions.list_about(act.session, person.id, [notes.FORM], act.shared.forms)
    sent = [each for each in copies if each.sent_at]
    authors = await people.list_by_id(act.session, {each.person_id for each in sent})
    found = [
        Note(each.id, authors.get(each.person_id), text_of(act, each), each.sent_at)
        for each in sent
        if each.sent_at
    ]
    await record_seen(act, person.id)
    return person, [note for note in found if note.is_for(act.person)]


def text_of(act: Act, filling: Filling) -> str:
    """A school may have edited the form: every answer is part of the note."""
    answers = run.answers(filling.form, filling.submission, act.context())
    return "\n".join(each.value for each in answers if each.value)


@requires(Action.WRITE_NOTES)
async def erase(act: Act, key: UUID) -> UUID:
    """Its author takes a note away; gives whom it was about. Raises NoteGone."""
    school = act.person.institution_id
    found = await submissions.find_filling(act.session, school, key, act.shared.forms)
    if found is None or found.form.code != notes.FORM or found.person_id != act.person.id:
        raise NoteGone
    await submissions.erase_filling(act.session, key)
    await audit.record(act.session, act.person, "note_erased", found.subject_id, act.now)
    return found.subject_id
