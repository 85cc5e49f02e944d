"""Two entries of one person become one: everything is handed over and nothing is lost."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from db.queries import selections, submissions
from db.queries.accounts import set_reachable
from db.queues import reminders
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.merging import TwoAccounts
from mentoring.people import AgeBand, Person, Role
from mentoring.questionnaire.form import Form
from mentoring.reminders import Chain
from services import history
from services.act import Act
from services.merging import list_alike, merge
from services.people import PersonGone, get_person
from tests.db.examples import NOW, chosen, filling_of
from tests.services.acting import Acting, form_of, mentor_form

CHILD = {"wish": Role.MENTEE, "age_band": AgeBand.CHILD}


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна")


async def merged(acting: Acting, kept: Person, twin: Person) -> Act:
    async with acting.by(1, NOW + timedelta(hours=1)) as act:
        await merge(act, kept.id, twin.id)
    return act


async def test_account_roles_and_answers_go_to_who_stays(acting: Acting) -> None:
    version = await acting.install(mentor_form())
    kept = await acting.somebody(None, name="Петров Айсен", phone="+79140000000")
    twin = await acting.somebody(7, Role.MENTOR, name="Айсен", wish=Role.MENTOR)
    async with acting.by(1) as act:
        await chosen(act.session, twin)
    sent = await acting.sent(twin, mentor_form(), version, NOW)
    await merged(acting, kept, twin)
    found = await acting.now_is(kept)
    assert (found.telegram_id, found.name, found.wish) == (7, "Петров Айсен", Role.MENTOR)
    assert found.roles == {Role.MENTOR}
    async with acting.by(7) as act:
        assert act.person.id == kept.id
        (copy,) = await submissions.list_of_person(act.session, kept.id, acting.shared.forms)
        approved = await selections.list_taken(act.session, acting.school.id)
    assert (copy.id, copy.subject_id, copy.submission) == (sent.id, kept.id, sent.submission)
    assert approved == {kept.id}


async def test_a_role_on_both_stays_once_and_an_approval_of_either_counts(
    acting: Acting,
) -> None:
    kept = await acting.somebody(8, Role.MENTOR, name="Петров Айсен")
    twin = await acting.somebody(None, Role.MENTOR, name="Айсен")
    async with acting.by(1) as act:
        await chosen(act.session, twin)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        approved = await selections.list_taken(act.session, acting.school.id)
    assert approved == {kept.id}


async def test_the_duplicate_leads_nowhere_and_holds_nothing_personal(acting: Acting) -> None:
    kept = await acting.somebody(8, Role.MENTOR, name="Петров Айсен")
    twin = await acting.somebody(None, Role.MENTOR, name="Айсен", phone="+79140000000")
    await merged(acting, kept, twin)
    left = await acting.now_is(twin)
    assert left.merged_into_id == kept.id
    assert (left.name, left.phone, left.roles, left.telegram_id) == (
        None,
        None,
        frozenset(),
        None,
    )
    async with acting.by(1) as act:
        with pytest.raises(PersonGone):
            await get_person(act, twin.id)
    assert (await acting.now_is(kept)).phone == "+79140000000"


async def opened(acting: Acting, person: Person, form: Form, version: UUID, **more: Any) -> UUID:
    made = replace(filling_of(person, form, version), **more)
    async with acting.by() as act:
        await submissions.add_filling(act.session, made)
    return made.id


@pytest.mark.parametrize("newer", ["kept", "twin"])
async def test_of_two_open_copies_of_a_form_the_newer_stays_open(
    acting: Acting, newer: str
) -> None:
    form, version = mentor_form(), await acting.install(mentor_form())
    two = {"kept": await acting.somebody(8), "twin": await acting.somebody(None)}
    copies = {
        which: await opened(
            acting, person, form, version, changed_at=NOW + timedelta(minutes=which == newer)
        )
        for which, person in two.items()
    }
    await merged(acting, two["kept"], two["twin"])
    async with acting.by(1) as act:
        (left,) = await submissions.list_open(act.session, [two["kept"].id], acting.shared.forms)
    assert left.id == copies[newer]


async def test_what_was_begun_about_the_duplicate_goes_on_about_who_stays(acting: Acting) -> None:
    form, version = form_of("note", "text"), await acting.install(form_of("note", "text"))
    kept, twin = await acting.somebody(8, name="К"), await acting.somebody(None, name="К")
    async with acting.by(1) as act:
        me = act.person
    about_twin = await opened(acting, me, form, version, subject_id=twin.id)
    await opened(acting, me, form, version, subject_id=kept.id, changed_at=NOW - timedelta(hours=1))
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        (left,) = await submissions.list_open(act.session, [me.id], acting.shared.forms)
    assert (left.id, left.subject_id) == (about_twin, kept.id)


async def test_both_histories_are_told_as_one(acting: Acting) -> None:
    kept = await acting.somebody(8, name="Айсен", wish=Role.MENTOR, age_band=AgeBand.GROWN)
    twin = await acting.somebody(None, name="Айсен")
    third = await acting.somebody(None, name="Айсен")
    await acting.agrees(kept, Purpose.MENTOR)
    await merged(acting, twin, third)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        told_ = await history.tell(act, kept.id)
    assert [each.action for each in told_.lines].count("people_merged") == 4
    assert told_.lines[-1].action == "consent_given"
    assert {each.by.name for each in told_.lines if each.by} == {"Мария Ивановна", "Айсен"}


async def test_two_people_who_both_write_are_not_merged_and_nothing_changes(
    acting: Acting,
) -> None:
    kept, twin = await acting.somebody(7, name="Айсен"), await acting.somebody(8, name="Айсен")
    async with acting.by(1) as act:
        with pytest.raises(TwoAccounts):
            await merge(act, kept.id, twin.id)
    assert (await acting.now_is(twin)).merged_into_id is None


async def test_an_account_that_cannot_be_written_to_gives_way(acting: Acting) -> None:
    kept, twin = await acting.somebody(7, name="Айсен"), await acting.somebody(8, name="Айсен")
    async with acting.by(1) as act:
        await set_reachable(act.session, 7, at=NOW, reachable=False)
    await merged(acting, kept, twin)
    found = await acting.now_is(kept)
    assert (found.telegram_id, found.unreachable) == (8, False)


async def test_a_curator_may_be_the_duplicate(acting: Acting) -> None:
    kept = await acting.somebody(None, name="Мария Ивановна Егорова")
    async with acting.by(1) as act:
        await merge(act, kept.id, act.person.id)
        assert act.person.id == kept.id
    async with acting.by(1) as act:
        assert act.person.is_a(Role.CURATOR)


async def test_the_most_alike_are_offered_first(acting: Acting) -> None:
    kirill = await acting.somebody(
        None, name="Николаев Кирилл", phone="+79140000000", birth_year=2013
    )
    await acting.somebody(8, name="Совсем Другой")
    same_name = await acting.somebody(9, name="Кирилл Николаев")
    same_phone = await acting.somebody(10, name="Кира", phone="+79140000000")
    async with acting.by(1) as act:
        found = await list_alike(act, kirill.id)
    assert [each.id for each in found.others[:2]] == [same_phone.id, same_name.id]
    assert kirill.id not in {each.id for each in found.others}


class PowerCutError(Exception):
    """The power fails."""


async def merge_and_cut(acting: Acting, kept: Person, twin: Person) -> None:
    async with acting.by(1) as act:
        await merge(act, kept.id, twin.id)
        raise PowerCutError


async def test_a_merge_that_fails_halfway_has_not_happened(acting: Acting) -> None:
    kept = await acting.somebody(8, name="Айсен")
    twin = await acting.somebody(None, Role.MENTOR, name="Айсен")
    with pytest.raises(PowerCutError):
        await merge_and_cut(acting, kept, twin)
    assert (await acting.now_is(kept)).roles == set()
    assert (await acting.now_is(twin)).roles == {Role.MENTOR}


@pytest.mark.parametrize("chain", [Chain.CARE, Chain.QUIET, Chain.STEP])
async def test_a_pair_is_watched_further_in_the_name_of_who_stays(
    acting: Acting, chain: Chain
) -> None:
    kept = await acting.somebody(None, Role.MENTOR, name="Петров Айсен")
    twin = await acting.somebody(7, Role.MENTOR, name="Айсен")
    pair = new_id()
    async with acting.by(1) as act:
        await reminders.add_reminder(act.session, twin.id, chain, pair, NOW, NOW)
    await merged(acting, kept, twin)
    async with acting.by(1) as act:
        assert await reminders.find_open(act.session, kept.id, chain, pair) is not None
