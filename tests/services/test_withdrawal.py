"""Consents for minors: whoever has a say ends them for all, and everything stops at once."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from db.queries import consents
from db.queries.forms import Forms
from db.queries.submissions import list_about
from mentoring.consent import Consent, Purpose
from mentoring.notices import ConsentArrived, ConsentEnded, ConsentWithdrawn
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.way import REQUESTS, Next
from services import ways
from services.consents import ConsentGone, withdraw
from services.drafts import MINORS_WAIT, forget_passers_by
from tests.db.examples import NOW
from tests.services.acting import Acting, form_of, told

CHILD, MOTHER, FATHER, CURATOR, STRANGER = 7, 8, 9, 1, 10
MENTEE = Purpose.MENTEE
LATER = NOW + timedelta(days=100)
FORGOTTEN = {"phone": None, "birth_on": None, "birth_year": None, "class_name": None}


@dataclass
class Family:
    child: Person
    mother: Person
    father: Person
    curator: Person


@pytest.fixture
async def family(acting: Acting) -> Family:
    """A child with two guardians who both agreed; the request is sent."""
    for code in ("request_student", "request_child"):
        await acting.install(form_of(code, "full_name", "goal"))
    request = form_of("request_guardian", "full_name")
    version = await acting.install(request)
    curator = await acting.somebody(CURATOR, Role.CURATOR)
    child = await acting.somebody(
        CHILD,
        Role.MENTEE,
        name="Николаев Кирилл Петрович",
        age_band=AgeBand.CHILD,
        wish=Role.MENTEE,
        birth_on=NOW.date().replace(year=2014),
        phone="+7914",
        class_name="7 «Б»",
    )
    mother, father = [
        await acting.somebody(n, Role.GUARDIAN, name=f"Родитель {n}") for n in (MOTHER, FATHER)
    ]
    for each in (mother, father):
        await acting.guards(each, child)
        for purpose in (MENTEE, Purpose.PUBLICATION):
            await acting.agrees(each, purpose, child)
    sent = await acting.sent(mother, request, version, NOW, subject=child)
    assert sent.subject_id == child.id
    return Family(child, mother, father, curator)


async def in_force(acting: Acting, child: Person) -> list[Consent]:
    async with acting.database.begin() as session:
        return await consents.list_in_force(session, child.id)


async def takes_back(
    acting: Acting, by: Person, child: Person, given_by: Person, purpose: Purpose = MENTEE
) -> list[tuple[Person, object]]:
    (one,) = [
        each
        for each in await in_force(acting, child)
        if each.purpose is purpose and each.given_by_id == given_by.id
    ]
    async with acting.by(by.telegram_id, LATER) as act:
        assert await withdraw(act, one.id) is purpose
    return list(act.notices)


@pytest.mark.parametrize("who", ["mother", "father", "child"])
async def test_whoever_has_a_say_ends_what_all_had_agreed_to(
    acting: Acting, family: Family, who: str
) -> None:
    by = getattr(family, who)
    await takes_back(acting, by, family.child, family.mother)
    assert await in_force(acting, family.child) == [], "publication ends with it"
    async with acting.by() as act:
        found = await list_about(act.session, family.child.id, REQUESTS, Forms())
        assert found == []
        kept = await consents.list_consents(act.session, family.child.id)
        assert {each.withdrawn_at for each in kept} == {LATER}


@pytest.mark.parametrize("who", ["mother", "father", "child"])
async def test_everybody_else_who_has_a_say_hears_of_it_once(
    acting: Acting, family: Family, who: str
) -> None:
    by = getattr(family, who)
    notices = await takes_back(acting, by, family.child, family.father)
    name = "Николаев Кирилл Петрович"
    others = {family.child.id, family.mother.id, family.father.id} - {by.id}
    ended = [(to.id, notice) for to, notice in notices if isinstance(notice, ConsentEnded)]
    assert {to for to, _ in ended} == others
    assert len(ended) == len(others)
    assert all(notice == ConsentEnded(name, to == family.child.id) for to, notice in ended)
    assert (family.curator, ConsentWithdrawn(name, MENTEE)) in notices
    assert len(notices) == len(ended) + 1


async def test_of_the_child_first_name_and_band_are_left_for_a_fortnight(
    acting: Acting, family: Family
) -> None:
    await takes_back(acting, family.mother, family.child, family.mother)
    left = await acting.now_is(family.child)
    assert (left.name, left.age_band, left.wish) == ("Кирилл", AgeBand.CHILD, Role.MENTEE)
    assert {name: getattr(left, name) for name in FORGOTTEN} == FORGOTTEN
    assert left.roles == frozenset()
    assert left.draft == Draft(LATER + MINORS_WAIT, Basis.OWN_LINK)
    async with acting.by(now=left.draft.until + timedelta(seconds=1)) as act:
        assert await forget_passers_by(act) == 3, "with the child go who had only come for it"
    for each in (family.child, family.mother, family.father):
        assert not await acting.is_there(each)
    assert await acting.is_there(family.curator)


async def test_a_renewed_consent_brings_the_child_back_to_the_first_question(
    acting: Acting, family: Family
) -> None:
    await takes_back(acting, family.father, family.child, family.father)
    act = await acting.agrees(family.mother, MENTEE, family.child, LATER)
    ((to, notice),) = told(act, ConsentArrived)
    assert to.id == family.child.id
    assert notice.filling.submission.answers == {}
    back = await acting.now_is(family.child)
    assert (back.draft, back.name) == (None, "Кирилл")
    async with acting.by(now=LATER + 2 * MINORS_WAIT) as act:
        assert await forget_passers_by(act) == 0


async def test_the_consent_to_publication_is_taken_back_alone(
    acting: Acting, family: Family
) -> None:
    notices = await takes_back(
        acting, family.mother, family.child, family.father, Purpose.PUBLICATION
    )
    assert notices == []
    left = await in_force(acting, family.child)
    assert {each.purpose for each in left} == {MENTEE}
    child = await acting.now_is(family.child)
    async with acting.by() as act:
        assert await ways.next_of(act, child) is Next.DONE
    assert child.name == family.child.name


async def test_nobody_else_can_take_it_back(acting: Acting, family: Family) -> None:
    other = await acting.somebody(STRANGER, Role.GUARDIAN, Role.CLASS_TEACHER)
    await acting.guards(other, await acting.somebody(11, name="Анна"))
    for given in await in_force(acting, family.child):
        for account in (STRANGER, CURATOR):
            async with acting.by(account) as act:
                with pytest.raises(ConsentGone):
                    await withdraw(act, given.id)
    assert len(await in_force(acting, family.child)) == 4


async def test_of_what_a_teacher_wrote_about_the_child_nothing_stays_either(
    acting: Acting, family: Family
) -> None:
    teacher = await acting.somebody(STRANGER, Role.CLASS_TEACHER)
    form = form_of("referral", "full_name", "reason")
    version = await acting.install(form)
    await acting.sent(teacher, form, version, NOW, subject=family.child)
    own = await acting.fills(teacher, form, version, full_name="Кто-то другой")
    await takes_back(acting, family.mother, family.child, family.mother)
    async with acting.by(STRANGER) as act:
        assert await list_about(act.session, family.child.id, ("referral",), Forms()) == []
        assert act.filling is not None
        assert act.filling.id == own.id


async def test_a_teen_decides_about_publication_as_well(acting: Acting, family: Family) -> None:
    teen = await acting.somebody(12, Role.MENTEE, name="Айта", age_band=AgeBand.TEEN)
    await acting.guards(family.mother, teen)
    for by, of in ((teen, None), (family.mother, teen)):
        for purpose in (MENTEE, Purpose.PUBLICATION):
            await acting.agrees(by, purpose, of)
    await takes_back(acting, teen, teen, teen, Purpose.PUBLICATION)
    assert {each.purpose for each in await in_force(acting, teen)} == {MENTEE}
