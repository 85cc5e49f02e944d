"""One order approves many pairs; everybody concerned hears of it once."""

from dataclasses import replace
from uuid import uuid4

import pytest

from db.queries import mentor_papers, orders, people
from db.queries.consents import list_consents
from db.queries.partners import add_partner
from db.types import new_id
from mentoring.approval import ContactShared, Lack, PairApproved, PairsApproved, PairsTold, Part
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.notices import FileReady
from mentoring.pairs import PairMovedOn, State
from mentoring.partners import Partner
from mentoring.people import Role
from services import approvals, consents, employer_orders, pair_shares
from services.approvals import ApprovalGone, NothingReady
from services.employer_orders import NoPairsOfPartner
from services.pair_shares import NotYours, SharedBefore
from tests.db.examples import NOW
from tests.services.approval.ready import Ready, by_kind
from tests.services.pairs.courting import CURATOR, MENTOR, MOTHER, TEEN


async def test_a_pair_that_has_planned_its_work_can_be_named_in_an_order(ready: Ready) -> None:
    pair = await ready.pair()
    async with ready.acting.by(CURATOR) as act:
        found = await approvals.look_over(act)
        assert [each.pair.id for each in found.ready] == [pair.id]
        assert found.choice.pairs == {pair.id}
        assert (found.lacking, found.courting) == ((), ())


async def test_who_is_still_on_the_way_is_shown_but_not_approved(ready: Ready) -> None:
    await ready.courting.proposed()
    async with ready.acting.by(CURATOR) as act:
        found = await approvals.look_over(act)
        assert [each.pair.state for each in found.courting] == [State.ASKED]
        with pytest.raises(NothingReady):
            await approvals.begin(act, found.choice.id)


async def test_a_paper_that_has_run_out_holds_a_pair_up(ready: Ready) -> None:
    pair = await ready.pair()
    async with ready.acting.by(CURATOR) as act:
        old = MentorPaper(
            pair.mentor_id, Kind.MEDICAL, "2", NOW.date(), NOW.date().replace(day=1), None, NOW
        )
        await mentor_papers.save_paper(act.session, ready.courting.mentor, old)
        found = await approvals.look_over(act)
        assert found.ready == ()
        assert [lacks for _, lacks in found.lacking] == [(Lack.PAPERS,)]


async def test_a_pair_that_is_unticked_stays_for_another_order(ready: Ready) -> None:
    pair = await ready.pair()
    async with ready.acting.by(CURATOR) as act:
        found = await approvals.look_over(act)
        found = await approvals.toggle(act, found.choice.id, pair.id)
        assert found.choice.pairs == frozenset()
        found = await approvals.toggle(act, found.choice.id, pair.id)
        assert found.choice.pairs == {pair.id}


async def test_the_order_stands_with_its_number_and_date(ready: Ready) -> None:
    pair = await ready.approved()
    assert pair.order_id
    assert pair.state is State.APPROVED
    async with ready.acting.by(CURATOR) as act:
        (order,) = (await orders.list_by_id(act.session, [pair.order_id])).values()
    assert (order.number, order.dated_on.isoformat()) == ("41-од", "2026-11-20")


async def test_a_second_yes_approves_nothing_more(ready: Ready) -> None:
    await ready.pair()
    key = await ready.orders()
    async with ready.acting.by(CURATOR) as act:
        assert await approvals.approve(act, key) == 1
    async with ready.acting.by(CURATOR) as act:
        with pytest.raises(ApprovalGone):
            await approvals.approve(act, key)


async def test_an_order_does_not_name_who_took_the_consent_back_meanwhile(ready: Ready) -> None:
    await ready.pair()
    key = await ready.orders()
    async with ready.acting.by(TEEN) as act:
        own = (await list_consents(act.session, act.person.id))[0]
        await consents.withdraw(act, own.id)
    async with ready.acting.by(CURATOR) as act:
        with pytest.raises(NothingReady):
            await approvals.approve(act, key)


async def test_everybody_of_the_pair_gets_their_own_message_and_leaflet(ready: Ready) -> None:
    pair = await ready.pair()
    key = await ready.orders()
    async with ready.acting.by(CURATOR) as act:
        await approvals.approve(act, key)
    pair = await ready.courting.now_is(pair)
    assert pair.order_id
    notices = await ready.tells(pair.order_id)
    parts = {who: each.part for who, each in by_kind(notices, PairApproved).items()}
    assert parts == {MENTOR: Part.MENTOR, TEEN: Part.MENTEE, MOTHER: Part.GUARDIAN}
    files = by_kind(notices, FileReady)
    assert set(files) == {MENTOR, TEEN, MOTHER}
    assert files[MOTHER].file_name == "Памятка родителям.pdf"
    told = by_kind(notices, PairsTold)[CURATOR]
    assert (told.pairs, told.told, told.without_chat) == (1, 3, ())


async def test_a_page_that_is_written_again_tells_nobody_twice(ready: Ready) -> None:
    pair = await ready.approved()
    assert pair.order_id
    again = await ready.tells(pair.order_id)
    assert not by_kind(again, PairApproved)
    assert not by_kind(again, FileReady)


async def test_teacher_psychologist_and_partner_hear_of_those_who_concern_them(
    ready: Ready,
) -> None:
    organisation = Partner(new_id(), ready.acting.school.id, "Завод «Алмаз»", "employer")
    async with ready.acting.by(CURATOR) as act:
        await add_partner(act.session, organisation, NOW)
        await people.change(act.session, replace(ready.courting.mentor, partner_id=organisation.id))
    staff = {"class_name": "8 А, 9 Б"}
    await ready.acting.somebody(11, Role.CLASS_TEACHER, name="Ольга", **staff)
    await ready.acting.somebody(12, Role.CLASS_TEACHER, name="Вера", class_name="7 Б")
    await ready.acting.somebody(13, Role.PSYCHOLOGIST, name="Инна")
    await ready.acting.somebody(14, Role.PARTNER, name="Пётр", partner_id=organisation.id)
    await ready.acting.somebody(15, Role.PARTNER, name="Иван")
    pair = await ready.pair()
    key = await ready.orders()
    async with ready.acting.by(CURATOR) as act:
        await approvals.approve(act, key)
    pair = await ready.courting.now_is(pair)
    assert pair.order_id
    heard = by_kind(await ready.tells(pair.order_id), PairsApproved)
    assert {who: each.part for who, each in heard.items()} == {
        11: Part.CLASS_TEACHER,
        13: Part.PSYCHOLOGIST,
        14: Part.PARTNER,
    }
    async with ready.acting.by(CURATOR) as act:
        (owed,) = await employer_orders.list_owed(act)
        assert (owed.partner.id, owed.pairs) == (organisation.id, 1)
        step = await employer_orders.begin(act, organisation.id)
        await ready.fills(act, step, "7", "21.11.2026")
        assert await employer_orders.list_owed(act) == []
        with pytest.raises(NoPairsOfPartner):
            await employer_orders.begin(act, organisation.id)


async def test_a_contact_is_given_by_its_owner_once_and_by_no_minor(ready: Ready) -> None:
    pair = await ready.approved()
    async with ready.acting.by(MENTOR) as act:
        await pair_shares.share_contact(act, pair.id)
    assert by_kind(act.notices, ContactShared)[MOTHER].phone == "+79140000001"
    assert TEEN in by_kind(act.notices, ContactShared)
    async with ready.acting.by(MENTOR) as act:
        with pytest.raises(SharedBefore):
            await pair_shares.share_contact(act, pair.id)
    async with ready.acting.by(TEEN) as act:
        with pytest.raises(NotYours):
            await pair_shares.share_contact(act, pair.id)


async def test_the_survey_before_the_work_comes_with_the_order_not_earlier(ready: Ready) -> None:
    pair = await ready.pair()
    async with ready.acting.by(MENTOR) as act:
        with pytest.raises(PairMovedOn):
            await pair_shares.begin_survey(act, pair.id, over=False)
    key = await ready.orders()
    async with ready.acting.by(CURATOR) as act:
        await approvals.approve(act, key)
    for account, code in ((MENTOR, "before_mentor"), (TEEN, "before_mentee")):
        async with ready.acting.by(account) as act:
            step = await pair_shares.begin_survey(act, pair.id, over=False)
            assert step.filling.form.code == code
    async with ready.acting.by(CURATOR) as act:
        with pytest.raises(ApprovalGone):
            await approvals.turn(act, uuid4())
