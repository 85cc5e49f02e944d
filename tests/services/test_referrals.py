"""Pupils whom a teacher names: drafts that only their author and the curator see."""

from datetime import timedelta

import pytest

from db.queries.erasing import erase_people
from mentoring.consent import Purpose
from mentoring.filling import Filling
from mentoring.notices import ChildConsented, Referred
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire.run import Send, Typed
from mentoring.way import Next
from services import referrals, surveys
from services.drafts import REFERRALS_WAIT, forget_passers_by
from services.referrals import ReferralGone
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting, form_of, told

CURATOR, TEACHER, OTHER, MOTHER = 1, 5, 6, 9
ASKED = ("full_name", "class_name", "age_band", "reason")
SAID = ("Николаев Кирилл", "7 «Б»", "child", "Хочет собрать робота")


@pytest.fixture
async def teacher(acting: Acting) -> Person:
    await acting.install(form_of("referral", *ASKED))
    for code in ("request_class_teacher", "request_psychologist"):
        await acting.install(small_form(code))
    await acting.somebody(CURATOR, Role.CURATOR)
    return await acting.somebody(TEACHER, Role.CLASS_TEACHER, name="Мария Ивановна")


async def names(acting: Acting, *said: str, by: int = TEACHER) -> Filling:
    """A pupil is named, question by question."""
    async with acting.by(by) as act:
        await referrals.refer(act)
        for words in said or SAID:
            step = await surveys.answer(act, None, Typed(words))
        revision = step.filling.submission.revision
        step = await surveys.answer(act, None, Send(revision))
    return step.filling


async def named(acting: Acting, by: int = TEACHER) -> Person:
    async with acting.by(by) as act:
        first, *_ = await referrals.list_mine(act)
    return first.child


async def test_a_pupil_who_was_named_is_a_draft_of_the_author(
    acting: Acting, teacher: Person
) -> None:
    await names(acting)
    child = await named(acting)
    assert (child.name, child.class_name, child.age_band) == (SAID[0], SAID[1], AgeBand.CHILD)
    assert (child.wish, child.telegram_id, child.roles) == (Role.MENTEE, None, frozenset())
    assert child.draft == Draft(NOW + REFERRALS_WAIT, Basis.REFERRAL, teacher.id)
    async with acting.by(TEACHER) as act:
        (mine,) = await referrals.list_mine(act)
    assert (mine.next, mine.until) == (Next.GUARDIAN, NOW + REFERRALS_WAIT)
    assert mine.filling.subject_id == child.id


async def test_every_curator_hears_of_it_but_not_of_their_own(
    acting: Acting, teacher: Person
) -> None:
    await acting.somebody(2, Role.CURATOR, Role.PSYCHOLOGIST)
    async with acting.by(2) as act:
        await referrals.refer(act)
        for words in SAID:
            step = await surveys.answer(act, None, Typed(words))
        await surveys.answer(act, None, Send(step.filling.submission.revision))
    ((to, notice),) = told(act, Referred)
    assert to.telegram_id == CURATOR
    assert notice.child.name == SAID[0]
    assert teacher.id != notice.author.id


async def test_the_next_pupil_can_be_named_at_once(acting: Acting, teacher: Person) -> None:
    await names(acting)
    await names(acting, "Павлова Анна", *SAID[1:])
    async with acting.by(TEACHER) as act:
        found = await referrals.list_mine(act)
    assert [each.child.name for each in found] == ["Павлова Анна", SAID[0]]
    assert {each.child.draft.author_id for each in found if each.child.draft} == {teacher.id}


@pytest.mark.usefixtures("teacher")
async def test_nobody_but_the_author_has_to_do_with_it(acting: Acting) -> None:
    await names(acting)
    child = await named(acting)
    await acting.somebody(OTHER, Role.CLASS_TEACHER, Role.PSYCHOLOGIST)
    async with acting.by(OTHER) as act:
        assert await referrals.list_mine(act) == []
        for work in (
            referrals.get_mine(act, child.id),
            referrals.guardian_link(act, child.id),
            referrals.fill_in_for(act, child.id),
        ):
            with pytest.raises(ReferralGone):
                await work


@pytest.mark.parametrize(
    ("role", "code"),
    [(Role.CLASS_TEACHER, "request_class_teacher"), (Role.PSYCHOLOGIST, "request_psychologist")],
)
@pytest.mark.usefixtures("teacher")
async def test_with_the_guardians_consent_the_author_fills_in_the_request(
    acting: Acting, role: Role, code: str
) -> None:
    author = await acting.somebody(OTHER, role)
    await names(acting, by=OTHER)
    child = await named(acting, OTHER)
    async with acting.by(OTHER) as act:
        assert await referrals.fill_in_for(act, child.id) is None
        link = await referrals.guardian_link(act, child.id)
    mother = await acting.opens(MOTHER, link.token)
    act = await acting.agrees(mother, Purpose.MENTEE, child)
    ((to, _),) = told(act, ChildConsented)
    assert to == author
    async with acting.by(OTHER) as act:
        (mine,) = await referrals.list_mine(act)
        assert (mine.next, mine.until) == (Next.QUESTIONNAIRE, None)
        step = await referrals.fill_in_for(act, child.id)
        assert step is not None
        assert (step.filling.form.code, step.filling.subject_id) == (code, child.id)


@pytest.mark.usefixtures("teacher")
async def test_when_its_time_is_up_pupil_and_referral_are_gone(acting: Acting) -> None:
    await names(acting)
    child = await named(acting)
    for moment, gone in ((NOW + REFERRALS_WAIT, 0), (NOW + REFERRALS_WAIT + timedelta(0, 1), 1)):
        async with acting.by(now=moment) as act:
            assert await forget_passers_by(act) == gone
    assert not await acting.is_there(child)
    async with acting.by(TEACHER) as act:
        assert await referrals.list_mine(act) == []
        with pytest.raises(ReferralGone):
            await referrals.get_mine(act, child.id)


async def test_a_referral_of_a_teacher_who_left_stays_until_its_time_is_up(
    acting: Acting, teacher: Person
) -> None:
    await names(acting)
    child = await named(acting)
    async with acting.by() as act:
        await erase_people(act.session, [teacher.id])
    left = await acting.now_is(child)
    assert left.draft == Draft(NOW + REFERRALS_WAIT, Basis.REFERRAL, None)


async def test_a_teacher_says_who_they_are(acting: Acting, teacher: Person) -> None:
    form = form_of("staff", "full_name", "contact", "class_name")
    version = await acting.install(form)
    answers = {"full_name": "Иванова Мария", "contact": "каб. 204", "class_name": "7 «Б»"}
    filling = await acting.fills(teacher, form, version, **answers)
    async with acting.by(TEACHER) as act:
        await referrals.introduced(act, filling)
    told_now = await acting.now_is(teacher)
    assert (told_now.name, told_now.contact, told_now.class_name) == tuple(answers.values())


async def test_a_curator_is_known_by_their_own_words_already(acting: Acting) -> None:
    person = await acting.somebody(1, Role.CURATOR, Role.TEACHER, name="Мария", contact="@maria")
    form = form_of("staff", "full_name", "contact")
    filling = await acting.fills(
        person, form, await acting.install(form), full_name="М. И.", contact="@other"
    )
    async with acting.by(1) as act:
        await referrals.introduced(act, filling)
    assert await acting.now_is(person) == person
