"""One person's card: everything about them, and every look at it is recorded."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.queries.audit import list_about
from db.queries.guardianships import list_guardianships
from db.queries.institutions import add_institution
from db.queries.selections import list_taken
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.filling import Filling
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire.submission import Stage, Stored, Submission
from mentoring.selection import State as Selected
from mentoring.standing import State
from services import editing, history
from services.act import Act
from services.cards import (
    AnswersGone,
    NotADraft,
    check_guardian,
    erase_draft,
    open_answers,
    open_card,
)
from services.people import PersonGone
from services.selection import select
from tests.db.examples import NOW, filling_of, known
from tests.services.acting import Acting, form_of, mentor_form


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна")


async def child(acting: Acting, **more: object) -> Person:
    await acting.install(form_of("request_child", "goal"))
    return await acting.somebody(7, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD, **more)


async def actions_about(act: Act, person: Person) -> list[str]:
    return [each.action for each in await list_about(act.session, [person.id], 50)]


async def test_a_card_shows_the_family_and_who_agreed(acting: Acting) -> None:
    kirill = await child(acting)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Анна", phone="+79140000000")
    await acting.guards(mother, kirill)
    await acting.agrees(mother, Purpose.MENTEE, kirill)
    async with acting.by(1) as act:
        card = await open_card(act, kirill.id)
        hers = await open_card(act, mother.id)
    assert [(each.person.name, each.checked_at) for each in card.guardians] == [("Анна", None)]
    assert [each.by.name for each in card.consents] == ["Анна"]
    assert card.is_minor
    assert card.standing.states == {State.FILLING}
    assert [each.name for each in hers.children] == ["Кирилл"]
    assert not hers.is_minor


async def test_a_draft_names_its_author(acting: Acting) -> None:
    teacher = await acting.somebody(9, Role.CLASS_TEACHER, name="Ольга Петровна")
    draft = Draft(NOW + timedelta(days=30), Basis.REFERRAL, teacher.id)
    kirill = await child(acting, draft=draft)
    async with acting.by(1) as act:
        card = await open_card(act, kirill.id)
    assert card.author is not None
    assert card.author.name == "Ольга Петровна"


async def test_that_a_curator_read_a_card_or_its_answers_is_recorded(acting: Acting) -> None:
    version = await acting.install(mentor_form())
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен", wish=Role.MENTOR)
    filling = await acting.sent(mentor, mentor_form(), version, NOW)
    async with acting.by(1) as act:
        card = await open_card(act, mentor.id)
        person, opened = await open_answers(act, filling.id)
        assert await actions_about(act, mentor) == ["person_seen", "person_seen"]
    assert card.sent == (filling,)
    assert (person.id, opened) == (mentor.id, filling)
    async with acting.by(1, NOW + timedelta(days=1)) as act:
        assert State.UNREAD not in (await open_card(act, mentor.id)).standing.states


async def test_answers_that_were_not_sent_are_nobodys_business(acting: Acting) -> None:
    version = await acting.install(mentor_form())
    mentor = await acting.somebody(7, wish=Role.MENTOR)
    begun = await acting.fills(mentor, mentor_form(), version)
    async with acting.by(1) as act:
        assert (await open_card(act, mentor.id)).sent == ()
        for key in (begun.id, new_id()):
            with pytest.raises(AnswersGone):
                await open_answers(act, key)


async def test_what_the_curator_notes_about_somebody_is_no_answer_of_theirs(
    acting: Acting,
) -> None:
    version = await acting.install(form_of("note", "text"))
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен")
    note = await acting.sent(mentor, form_of("note", "text"), version, NOW)
    async with acting.by(1) as act:
        card = await open_card(act, mentor.id)
        with pytest.raises(AnswersGone):
            await open_answers(act, note.id)
    assert (card.sent, card.notes) == ((), 1)


async def test_a_mentors_card_tells_how_far_the_selection_has_come(acting: Acting) -> None:
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен")
    mentee = await acting.somebody(8, Role.MENTEE, name="Кирилл")
    async with acting.by(1) as act:
        assert (await open_card(act, mentor.id)).selection is Selected.APPLIED
        await select(act, mentor.id)
        assert (await open_card(act, mentor.id)).selection is Selected.SELECTED
        assert (await open_card(act, mentee.id)).selection is None
        assert await list_taken(act.session, acting.school.id) == {mentor.id}


async def test_a_guardians_identity_is_noted_for_the_child(acting: Acting) -> None:
    kirill, mother = await child(acting), await acting.somebody(8, Role.GUARDIAN)
    await acting.guards(mother, kirill)
    async with acting.by(1) as act:
        await check_guardian(act, kirill.id, mother.id)
        (link,) = await list_guardianships(act.session, children=[kirill.id])
        assert (link.checked_at, link.checked_by_id) == (NOW, act.person.id)
        with pytest.raises(PersonGone):
            await check_guardian(act, mother.id, kirill.id)


async def test_a_draft_is_erased_at_once_but_nobody_who_has_consented(acting: Acting) -> None:
    kirill = await child(acting, draft=Draft(NOW + timedelta(days=9), Basis.OWN_LINK))
    grown = await acting.somebody(8, Role.MENTOR, name="Айсен")
    async with acting.by(1) as act:
        await erase_draft(act, kirill.id)
        with pytest.raises(NotADraft):
            await erase_draft(act, grown.id)
    assert not await acting.is_there(kirill)
    assert await acting.is_there(grown)


async def test_a_card_of_another_school_cannot_be_touched(acting: Acting) -> None:
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        stranger = await known(act.session, other, 55)
    async with acting.by(1) as act:
        for doing in (open_card, erase_draft, editing.edit, history.tell):
            with pytest.raises(PersonGone):
                await doing(act, stranger.id)
        assert await actions_about(act, stranger) == []


def with_answers(filling: Filling, answers: Mapping[str, Stored]) -> Filling:
    """The copy as it is once it was sent."""
    return replace(filling, submission=Submission(answers, stage=Stage.SENT), sent_at=NOW)


PERSON = form_of("person", "full_name", "class_name", "phone", "birth_date")


async def test_a_card_is_corrected_and_leaves_no_copy(acting: Acting) -> None:
    version = await acting.install(PERSON)
    kirill = await child(acting, phone="+79140000000", birth_year=2013)
    async with acting.by(1) as act:
        step = await editing.edit(act, kirill.id)
        assert step.filling.submission.answers == {
            "full_name": "Кирилл",
            "phone": "+79140000000",
        }
        made = filling_of(act.person, PERSON, version, subject_id=kirill.id)
        answers = {
            "full_name": "Николаев Кирилл",
            "class_name": "7Б",
            "phone": "8 (914) 111-22-33",
            "birth_date": "2010-03-12",
        }
        act.filling = None
        await editing.edited(act, with_answers(made, answers))
        assert await actions_about(act, kirill) == ["person_edited"]
    found = await acting.now_is(kirill)
    assert (found.name, found.class_name, found.phone) == (
        "Николаев Кирилл",
        "7Б",
        "+79141112233",
    )
    assert (found.birth_on, found.birth_year) == (date(2010, 3, 12), 2010)
    assert found.age_band is AgeBand.TEEN


async def test_what_is_left_out_is_not_known_any_more_but_the_year_stays(acting: Acting) -> None:
    version = await acting.install(PERSON)
    kirill = await child(acting, phone="+79140000000", birth_year=2013, class_name="7Б")
    async with acting.by(1) as act:
        made = filling_of(act.person, PERSON, version, subject_id=kirill.id)
        await editing.edited(act, with_answers(made, {"full_name": "Кирилл Н."}))
    found = await acting.now_is(kirill)
    assert (found.phone, found.class_name, found.birth_year) == (None, None, 2013)


async def test_who_is_no_curator_any_more_corrects_nothing(acting: Acting) -> None:
    version = await acting.install(PERSON)
    kirill = await child(acting)
    await acting.somebody(2, Role.TEACHER)
    async with acting.by(2) as act:
        made = filling_of(act.person, PERSON, version, subject_id=kirill.id)
        await editing.edited(act, with_answers(made, {"full_name": "Другое Имя"}))
    assert (await acting.now_is(kirill)).name == "Кирилл"


@pytest.mark.parametrize(
    ("typed", "kept"), [("89141112233", "+79141112233"), ("доб. 12", "доб. 12")]
)
def test_a_phone_is_kept_plain_and_what_cannot_be_read_as_it_is(typed: str, kept: str) -> None:
    assert editing.plain_phone(typed) == kept


async def test_a_history_tells_who_did_what_and_when(acting: Acting) -> None:
    kirill = await child(acting)
    for number in range(history.PAGE):
        async with acting.by(1, NOW + timedelta(minutes=number)) as act:
            await open_card(act, kirill.id)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Анна")
    await acting.guards(mother, kirill)
    await acting.agrees(mother, Purpose.MENTEE, kirill, NOW + timedelta(hours=1))
    async with acting.by(1) as act:
        first = await history.tell(act, kirill.id)
        last = await history.tell(act, kirill.id, 99)
        hers = await history.tell(act, mother.id)
    newest = first.lines[0]
    assert (newest.action, newest.at) == ("consent_given", NOW + timedelta(hours=1))
    assert newest.by is not None
    assert (newest.by.name, newest.to) == ("Анна", None)
    assert (len(first.lines), first.pages) == (history.PAGE, 2)
    assert [each.at for each in last.lines] == [NOW]
    assert [each.to.name for each in hers.lines if each.to] == ["Кирилл"]
