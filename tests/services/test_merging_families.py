"""Children, guardians and consents, when two entries become one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.queries import guardianships, invitations
from db.queries.accounts import set_reachable
from db.queries.consents import list_consents, record_paper
from mentoring.consent import ON_PAPER, Purpose
from mentoring.merging import GuardianAndChild
from mentoring.notices import ConsentArrived
from mentoring.people import AgeBand, Basis, Draft, Role
from services.consents import withdraw
from services.invitations import guardian_link, personal_link
from services.merging import plan
from tests.db.examples import NOW
from tests.services.acting import Acting, form_of, told
from tests.services.test_merging import CHILD, merged


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна")


async def test_a_childs_guardians_and_consents_go_with_it(acting: Acting) -> None:
    await acting.install(form_of("request_child", "goal"))
    draft = Draft(NOW + timedelta(days=9), Basis.REFERRAL)
    kept = await acting.somebody(None, name="Николаев Кирилл", draft=draft, **CHILD)
    twin = await acting.somebody(7, name="Кирилл", **CHILD)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Анна")
    await acting.guards(mother, kept, twin)
    await acting.agrees(mother, Purpose.MENTEE, twin)
    async with acting.by(1) as act:
        await guardianships.mark_checked(act.session, twin.id, mother.id, act.person.id, NOW)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        (link,) = await guardianships.list_guardianships(act.session, guardians=[mother.id])
        (given,) = await list_consents(act.session, kept.id)
    assert (link.child_id, link.checked_at) == (kept.id, NOW)
    assert given.withdrawn_at is None
    assert (await acting.now_is(kept)).draft is None
    async with acting.by(8) as act:
        await withdraw(act, given.id)


async def test_two_halves_of_a_way_make_a_whole_one(acting: Acting) -> None:
    """A teenager's own consent on one entry, the guardian's on the other."""
    await acting.install(form_of("request_student", "goal"))
    draft = Draft(NOW + timedelta(days=9), Basis.OWN_LINK)
    teen = {"wish": Role.MENTEE, "age_band": AgeBand.TEEN, "draft": draft, "name": "Айта"}
    kept, twin = await acting.somebody(7, **teen), await acting.somebody(None, **teen)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Анна")
    await acting.guards(mother, twin)
    await acting.agrees(mother, Purpose.MENTEE, twin)
    await acting.agrees(kept, Purpose.MENTEE)
    act = await merged(acting, kept, twin)
    assert [person.id for person, _ in told(act, ConsentArrived)] == [kept.id]
    assert (await acting.now_is(kept)).draft is None


async def test_the_same_consent_on_both_stays_once_and_keeps_its_paper(acting: Acting) -> None:
    kept = await acting.somebody(7, name="Ким Лев", age_band=AgeBand.GROWN, wish=Role.MENTOR)
    twin = await acting.somebody(9, name="Ким Лев", age_band=AgeBand.GROWN, wish=Role.MENTOR)
    for person in (kept, twin):
        await acting.agrees(person, Purpose.MENTOR)
    async with acting.by(1) as act:
        (theirs,) = await list_consents(act.session, twin.id)
        paper = replace(
            theirs,
            signed_on=NOW.date(),
            paper_at=NOW,
            paper_by_id=act.person.id,
            account=ON_PAPER,
        )
        await record_paper(act.session, paper)
        await set_reachable(act.session, 9, at=NOW, reachable=False)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        (given,) = await list_consents(act.session, kept.id)
        (history_of_it,) = await list_consents(act.session, twin.id)
    assert (given.account, given.paper_at) == (7, NOW)
    assert history_of_it.id == theirs.id
    assert (await acting.now_is(kept)).telegram_id == 7


async def test_two_entries_of_one_mother_guard_all_children(acting: Acting) -> None:
    one = await acting.somebody(None, name="Кирилл", **CHILD)
    other = await acting.somebody(None, name="Айта", **CHILD)
    kept = await acting.somebody(8, Role.GUARDIAN, name="Анна")
    twin = await acting.somebody(None, Role.GUARDIAN, name="Николаева Анна")
    await acting.guards(kept, one)
    await acting.guards(twin, one, other)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        links = await guardianships.list_guardianships(act.session, guardians=[kept.id, twin.id])
    assert [(each.child_id, each.guardian_id) for each in links] == [
        (one.id, kept.id),
        (other.id, kept.id),
    ]


async def test_a_guardians_link_goes_on_and_a_personal_link_nobody_needs_is_closed(
    acting: Acting,
) -> None:
    kept = await acting.somebody(7, name="Кирилл", **CHILD)
    twin = await acting.somebody(None, name="Кирилл", **CHILD)
    async with acting.by(1) as act:
        parents, own = await guardian_link(act, twin), await personal_link(act, twin)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        school = acting.school.id
        found = await invitations.find_invitation(act.session, school, parents.id)
        closed = await invitations.find_invitation(act.session, school, own.id)
    assert found is not None
    assert (found.child_id, found.is_open(NOW)) == (kept.id, True)
    assert closed is not None
    assert not closed.is_open(NOW)


async def test_a_child_and_their_mother_are_not_one_person(acting: Acting) -> None:
    kirill = await acting.somebody(None, name="Кирилл", **CHILD)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Анна")
    await acting.guards(mother, kirill)
    async with acting.by(1) as act:
        for one, other in ((kirill, mother), (mother, kirill)):
            with pytest.raises(GuardianAndChild):
                await plan(act, one.id, other.id)
