"""Parents and other guardians: they come by a child's link, decide, and see only their own."""

from typing import Any

import pytest

from db.queries import guardianships
from db.queries.erasing import erase_people
from db.queries.submissions import list_open
from mentoring.consent import Purpose
from mentoring.invitations import LinkSpent, LinkUnknown
from mentoring.notices import ChildConsented, ConsentArrived, GuardianDeclined
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.way import Next
from services import guardians, ways
from services.consents import NotYourChild
from services.drafts import MINORS_WAIT, REFERRALS_WAIT
from services.enrolment import LinkForGuardians
from services.invitations import guardian_link
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting, form_of, told

CHILD, MOTHER, FATHER, STRANGER, TEACHER = 7, 8, 9, 10, 11
SOON = Draft(NOW + MINORS_WAIT, Basis.OWN_LINK)
MENTEE = Purpose.MENTEE


async def waiting(acting: Acting, **facts: Any) -> Person:
    """A child who came alone and waits for a guardian."""
    for code in ("request_child", "request_student", "request_guardian"):
        await acting.install(form_of(code, "full_name", "goal"))
    known = {"name": "Кирилл", "age_band": AgeBand.CHILD, "wish": Role.MENTEE, "draft": SOON}
    return await acting.somebody(CHILD, **{**known, **facts})


async def link_of(acting: Acting, child: Person, *, another: bool = False) -> str:
    async with acting.by(CHILD) as act:
        return (await guardian_link(act, child, another=another)).token or ""


async def comes(acting: Acting, child: Person, account: int = MOTHER) -> Person:
    return await acting.opens(account, await link_of(acting, child, another=True))


async def test_who_opens_the_childs_link_becomes_a_guardian_of_this_child(
    acting: Acting,
) -> None:
    child = await waiting(acting)
    token = await link_of(acting, child)
    mother = await acting.opens(MOTHER, token)
    assert mother.roles == {Role.GUARDIAN}
    async with acting.by(MOTHER) as act:
        (found,) = await guardians.list_children(act)
    assert (found.person.id, found.next, found.request) == (child.id, Next.GUARDIAN, None)
    assert await acting.opens(MOTHER, token) == mother, "opening it again is harmless"


async def test_a_guardians_link_is_for_one_and_the_child_cannot_use_it(acting: Acting) -> None:
    child = await waiting(acting)
    token = await link_of(acting, child)
    with pytest.raises(LinkForGuardians):
        await acting.opens(CHILD, token)
    await acting.opens(MOTHER, token)
    with pytest.raises(LinkSpent):
        await acting.opens(STRANGER, token)
    async with acting.by(STRANGER) as act:
        assert act.me is None


async def test_a_second_guardian_comes_by_a_link_of_the_first(acting: Acting) -> None:
    child = await waiting(acting)
    await comes(acting, child)
    async with acting.by(MOTHER) as act:
        link = await guardians.link_for_other_guardian(act, child.id)
    await acting.opens(FATHER, link.token)
    async with acting.by() as act:
        both = await guardianships.list_guardianships(act.session, children=[child.id])
    assert len(both) == 2


async def test_a_link_to_a_child_that_was_forgotten_leads_nowhere(acting: Acting) -> None:
    child = await waiting(acting)
    token = await link_of(acting, child)
    async with acting.by() as act:
        await erase_people(act.session, [child.id])
    with pytest.raises(LinkUnknown):
        await acting.opens(MOTHER, token)


async def test_with_the_guardians_consent_the_first_question_comes_to_the_child(
    acting: Acting,
) -> None:
    child = await waiting(acting)
    mother = await comes(acting, child)
    act = await acting.agrees(mother, MENTEE, child)
    ((to, notice),) = told(act, ConsentArrived)
    assert to.id == child.id
    assert notice.filling.form.code == "request_child"
    assert (await acting.now_is(child)).draft is None
    async with acting.by(CHILD) as act:
        assert act.filling is not None
        assert act.filling.id == notice.filling.id
        assert await ways.next_of(act) is Next.QUESTIONNAIRE


async def test_a_second_guardians_consent_or_one_to_publication_starts_nothing_anew(
    acting: Acting,
) -> None:
    child = await waiting(acting)
    mother, father = await comes(acting, child), await comes(acting, child, FATHER)
    assert told(await acting.agrees(mother, MENTEE, child), ConsentArrived)
    for by, purpose in ((father, MENTEE), (mother, MENTEE), (mother, Purpose.PUBLICATION)):
        assert (await acting.agrees(by, purpose, child)).notices == []


async def test_the_consent_to_publication_opens_no_questionnaire(acting: Acting) -> None:
    child = await waiting(acting)
    mother = await comes(acting, child)
    assert (await acting.agrees(mother, Purpose.PUBLICATION, child)).notices == []
    there = await acting.now_is(child)
    assert there.draft == SOON
    async with acting.by(CHILD) as act:
        assert await ways.next_of(act) is Next.GUARDIAN


async def test_a_teen_and_a_guardian_agree_in_any_order(acting: Acting) -> None:
    teen = await waiting(acting, age_band=AgeBand.TEEN)
    mother = await comes(acting, teen)
    assert (await acting.agrees(mother, MENTEE, teen)).notices == []
    assert (await acting.now_is(teen)).draft == SOON
    act = await acting.agrees(teen, MENTEE)
    assert act.notices == [], "who taps sees the next question at once"
    assert act.person.draft is None


async def test_only_guardians_see_a_child_or_act_for_it(acting: Acting) -> None:
    child = await waiting(acting)
    await comes(acting, child)
    await acting.somebody(STRANGER, Role.GUARDIAN, Role.CURATOR)
    async with acting.by(STRANGER) as act:
        assert await guardians.list_children(act) == []
        for work in (
            guardians.get_child(act, child.id),
            guardians.decline(act, child.id),
            guardians.fill_in_for(act, child.id),
            guardians.link_for_child(act, child.id),
            guardians.link_for_other_guardian(act, child.id),
        ):
            with pytest.raises(NotYourChild):
                await work


async def test_of_a_child_that_a_guardian_adds_only_the_age_band_is_kept(acting: Acting) -> None:
    await acting.somebody(MOTHER, Role.GUARDIAN)
    async with acting.by(MOTHER) as act:
        added = await guardians.add_child(act, AgeBand.CHILD)
    child = await acting.now_is(added.person)
    assert (child.name, child.telegram_id, child.birth_year) == (None, None, None)
    assert (child.age_band, child.wish) == (AgeBand.CHILD, Role.MENTEE)
    assert child.draft == Draft(NOW + MINORS_WAIT, Basis.GUARDIAN, act.person.id)


async def test_a_guardian_fills_in_the_request_once_everybody_has_agreed(acting: Acting) -> None:
    await waiting(acting)
    mother = await acting.somebody(MOTHER, Role.GUARDIAN)
    async with acting.by(MOTHER) as act:
        child = (await guardians.add_child(act, AgeBand.CHILD)).person
        assert await guardians.fill_in_for(act, child.id) is None
    act = await acting.agrees(mother, MENTEE, child)
    assert act.notices == [], "the child has no account to tell it to"
    async with acting.by(MOTHER) as act:
        step = await guardians.fill_in_for(act, child.id)
        assert step is not None
        assert (step.filling.subject_id, step.filling.form.code) == (child.id, "request_guardian")
        assert await list_open(act.session, [child.id], act.shared.forms) == []


async def test_a_child_takes_the_place_that_the_guardian_made(acting: Acting) -> None:
    mother = await acting.somebody(MOTHER, Role.GUARDIAN)
    async with acting.by(MOTHER) as act:
        child = (await guardians.add_child(act, AgeBand.TEEN)).person
    await acting.agrees(mother, MENTEE, child)
    async with acting.by(MOTHER) as act:
        link = await guardians.link_for_child(act, child.id)
    came = await acting.opens(CHILD, link.token)
    assert (came.id, came.telegram_id) == (child.id, CHILD)
    assert came.roles == frozenset()
    with pytest.raises(LinkSpent):
        await acting.opens(STRANGER, link.token)


@pytest.mark.parametrize("referred", [False, True])
async def test_a_guardian_who_does_not_agree_is_heard_kindly_and_once(
    acting: Acting, *, referred: bool
) -> None:
    teacher = await acting.somebody(TEACHER, Role.CLASS_TEACHER)
    draft = Draft(NOW + REFERRALS_WAIT, Basis.REFERRAL, teacher.id) if referred else SOON
    child = await waiting(acting, draft=draft)
    await comes(acting, child)
    async with acting.by(MOTHER) as act:
        await guardians.decline(act, child.id)
    expected = [child.id, teacher.id] if referred else [child.id]
    assert [to.id for to, _ in told(act, GuardianDeclined)] == expected
    assert (await acting.now_is(child)).draft == draft, "it goes when its time is up"


async def test_who_has_agreed_does_not_decline_but_withdraws(acting: Acting) -> None:
    child = await waiting(acting)
    mother = await comes(acting, child)
    await acting.agrees(mother, MENTEE, child)
    async with acting.by(MOTHER) as act:
        await guardians.decline(act, child.id)
        assert act.notices == []
        assert (await guardians.get_child(act, child.id)).next is Next.QUESTIONNAIRE


async def test_who_named_the_pupil_learns_that_the_way_is_free(acting: Acting) -> None:
    teacher = await acting.somebody(TEACHER, Role.CLASS_TEACHER)
    draft = Draft(NOW + REFERRALS_WAIT, Basis.REFERRAL, teacher.id)
    child = await waiting(acting, draft=draft)
    act = await acting.agrees(await comes(acting, child), MENTEE, child)
    ((to, notice),) = told(act, ChildConsented)
    assert (to, notice.child.id) == (teacher, child.id)


async def test_a_guardian_says_who_they_are(acting: Acting) -> None:
    child = await waiting(acting)
    mother = await comes(acting, child)
    form = form_of("guardian", "full_name", "relation", "phone")
    filling = await acting.fills(
        mother, form, await acting.install(form), full_name="Николаева Мария", relation="mother"
    )
    async with acting.by(MOTHER) as act:
        await guardians.introduced(act, filling)
        (link,) = await guardianships.list_guardianships(act.session, children=[child.id])
    assert (act.person.name, act.person.phone, link.relation) == ("Николаева Мария", None, "mother")


async def test_a_curator_who_is_a_parent_keeps_the_name_that_is_known(acting: Acting) -> None:
    person = await acting.somebody(1, Role.CURATOR, Role.GUARDIAN, name="Мария", phone="+7914")
    form = small_form("guardian")
    filling = await acting.fills(person, form, await acting.install(form))
    async with acting.by(1) as act:
        await guardians.introduced(act, filling)
    assert await acting.now_is(person) == person
