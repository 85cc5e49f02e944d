"""Organisations: one for each name, with a link and counts that name nobody who did not come."""

from dataclasses import replace

import pytest

from db.queries import people
from db.queries.institutions import add_institution
from db.queries.partners import add_partner
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.notices import ConsentWithdrawn, PartnerAnswered
from mentoring.partners import Partner
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire.submission import Submission
from services import partners
from services.consents import list_mine, withdraw
from services.invitations import invite_once
from services.partners import Count, PartnerGone
from tests.db.examples import NOW, chosen, filling_of
from tests.services.acting import Acting, form_of, told

CURATOR, CONTACT = 1, 5


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> Person:
    return await acting.somebody(CURATOR, Role.CURATOR)


async def named(acting: Acting, name: str = "Завод «Алмаз»") -> Partner:
    async with acting.by(CURATOR) as act:
        return await partners.find_or_add(act, name, "employer")


async def contact(acting: Acting, partner: Partner) -> Person:
    """Who speaks for the organisation came by a link of their own."""
    async with acting.by(CURATOR) as act:
        token = await invite_once(act, acting.school, Role.PARTNER, partner.id)
    return await acting.opens(CONTACT, token)


async def test_an_organisation_is_one_whatever_its_case_and_spaces(acting: Acting) -> None:
    first = await named(acting, " Завод   «Алмаз» ")
    assert await named(acting, "ЗАВОД «АЛМАЗ»") == first
    assert first.name == "Завод «Алмаз»"
    assert (await named(acting, "Завод")).id != first.id
    long = await named(acting, "Очень длинное имя " * 30)
    assert await named(acting, "Очень длинное имя " * 30) == long
    async with acting.by(CURATOR) as act:
        assert len(await partners.list_partners(act)) == 3


async def test_the_curator_names_an_organisation_in_a_form(acting: Acting, curator: Person) -> None:
    form = form_of("link_partner", "partner_name", "partner_kind")
    filling = await acting.fills(
        curator, form, await acting.install(form), partner_name="Клиника", partner_kind="employer"
    )
    for _ in range(2):
        async with acting.by(CURATOR) as act:
            await partners.added(act, filling)
    async with acting.by(CURATOR) as act:
        (found,) = await partners.list_partners(act)
    assert (found.name, found.kind) == ("Клиника", "employer")


async def test_whoever_comes_by_the_organisations_link_is_counted_to_it(acting: Acting) -> None:
    partner = await named(acting)
    async with acting.by(CURATOR) as act:
        link = await partners.people_link(act, partner)
        assert (await partners.people_link(act, partner)).token == link.token
    came = [await acting.opens(account, link.token) for account in (11, 12, 13)]
    async with acting.database.begin() as session:
        for name, person in zip(("Айсен", "Мария"), came[:2], strict=True):
            called = await people.change(session, replace(person, name=name))
            await people.grant(session, called, Role.MENTOR, NOW)
        await chosen(session, came[0])
    speaker = await contact(acting, partner)
    assert speaker.partner_id == partner.id
    async with acting.by(CONTACT) as act:
        assert await partners.mine(act) == partner
        assert await partners.count(act, partner) == Count(3, 2, ("Айсен",))


async def test_who_is_only_on_a_list_has_not_come(acting: Acting) -> None:
    partner = await named(acting)
    draft = Draft(NOW, Basis.IMPORT)
    await acting.somebody(None, name="Пётр", partner_id=partner.id, draft=draft)
    async with acting.by(CURATOR) as act:
        assert await partners.count(act, partner) == Count(0, 0)


async def test_an_organisation_without_people_counts_noughts(acting: Acting) -> None:
    one, other = await named(acting), await named(acting, "Клиника")
    await acting.somebody(7, Role.MENTOR, partner_id=one.id, name="Айсен")
    await acting.somebody(8, Role.MENTOR, name="Мария")
    async with acting.by(CURATOR) as act:
        assert await partners.counts_of(act) == {one.id: Count(1, 1), other.id: Count(0, 0)}


async def test_another_schools_organisation_is_not_to_be_seen(acting: Acting) -> None:
    async with acting.database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        theirs = Partner(new_id(), other.id, "Завод", "employer")
        await add_partner(session, theirs, NOW)
    async with acting.by(CURATOR) as act:
        assert await partners.list_partners(act) == []
        with pytest.raises(PartnerGone):
            await partners.get_partner(act, theirs.id)


async def test_who_speaks_for_nobody_has_no_organisation(acting: Acting) -> None:
    await acting.somebody(7, Role.PARTNER)
    async with acting.by(7) as act:
        with pytest.raises(PartnerGone):
            await partners.mine(act)


async def test_the_curator_hears_what_the_organisation_can_do(
    acting: Acting, curator: Person
) -> None:
    speaker = await contact(acting, await named(acting))
    form = form_of("partner", "full_name", "contact", "organisation")
    version = await acting.install(form)
    for said, shown in (({}, "Завод «Алмаз»"), ({"organisation": "АО «Алмаз»"}, "АО «Алмаз»")):
        answers = {"full_name": "Петров Айсен", "contact": "@ais", **said}
        async with acting.by(CONTACT) as act:
            submission = Submission(answers)
            filling = filling_of(speaker, form, version, submission=submission, sent_at=NOW)
            await partners.answered(act, filling)
        ((to, notice),) = told(act, PartnerAnswered)
        assert (to, notice.organisation) == (curator, shown)
    assert (act.person.name, act.person.contact) == ("Петров Айсен", "@ais")


async def test_an_organisations_contact_who_withdraws_is_forgotten(
    acting: Acting, curator: Person
) -> None:
    speaker = await contact(acting, await named(acting))
    await acting.agrees(speaker, Purpose.PARTNER)
    async with acting.by(CONTACT) as act:
        (given,) = await list_mine(act)
        await withdraw(act, given.id)
    assert told(act, ConsentWithdrawn) == [(curator, ConsentWithdrawn(None, Purpose.PARTNER))]
    left = await acting.now_is(speaker)
    assert (left.roles, left.name, left.contact) == (frozenset(), None, None)
    assert left.age_band is not AgeBand.CHILD
