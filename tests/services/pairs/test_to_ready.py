"""From the «yes» of all to a pair that an order can name, and what ends it on the way."""

from datetime import timedelta
from uuid import UUID

import pytest

from db.queries import consents as stored_consents
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.meetings import Kind, Meeting
from mentoring.meetings import State as MeetingState
from mentoring.pair_notices import (
    PairAgreed,
    PairBroken,
    PairNews,
    PairOff,
    PairPlanned,
    PairTried,
    PlanAwaited,
)
from mentoring.pairs import PairMovedOn, State, Step
from mentoring.people import AgeBand, Person, Role
from mentoring.selection import Step as Leaving
from services import (
    answering,
    consents,
    meetings,
    pair_leaving,
    pair_plans,
    pair_steps,
    pair_views,
    pairs,
    selection,
)
from services.act import Act
from services.pairs import PairGone
from tests.db.examples import NOW
from tests.services.acting import told
from tests.services.pairs.courting import CURATOR, MENTOR, MOTHER, OTHER, TEEN, Courting, to_whom
from tests.services.reminded import HOUR, tick


def meeting_of(courting: Courting, group: UUID, kind: Kind) -> Meeting:
    return Meeting(new_id(), courting.acting.school.id, kind, group, MeetingState.SET)


async def test_meetings_lead_a_pair_to_its_plan(courting: Courting) -> None:
    pair = await courting.agreed()
    trial = meeting_of(courting, pair.group_id, Kind.TRIAL)
    planning = meeting_of(courting, pair.group_id, Kind.PLANNING)
    way = [
        (pair_steps.meeting_set, trial, State.TRIAL),
        (pair_steps.meeting_unset, trial, State.AGREED),
        (pair_steps.meeting_set, trial, State.TRIAL),
        (pair_steps.meeting_held, trial, State.TRIAL),
        (pair_steps.everybody_said, trial, State.TRIED),
        (pair_steps.meeting_set, planning, State.PLANNING),
        (pair_steps.meeting_unset, trial, State.PLANNING),
        (pair_steps.meeting_held, planning, State.PLANNING),
    ]
    for happens, meeting, state in way:
        async with courting.acting.by(MENTOR) as act:
            await happens(act, meeting)
        assert (await courting.now_is(pair)).state is state, happens
    assert set(to_whom(act, PlanAwaited)) == {MENTOR}


async def test_after_the_trial_the_next_step_is_the_mentors(courting: Courting) -> None:
    pair = await courting.agreed()
    trial = meeting_of(courting, pair.group_id, Kind.TRIAL)
    async with courting.acting.by(MENTOR) as act:
        await pair_steps.meeting_set(act, trial)
        await pair_steps.everybody_said(act, trial)
        await pair_steps.everybody_said(act, trial)
    assert set(to_whom(act, PairTried)) == {MENTOR}
    assert len(told(act, PairTried)) == 1


async def test_what_was_agreed_on_makes_a_pair_ready_and_is_told(courting: Courting) -> None:
    pair = await courting.agreed()
    async with courting.acting.by(CURATOR) as act:
        tried = await pairs.step(act, await pairs.get_pair(act, pair.id), Step.SET_TRIAL)
        await pairs.step(act, tried, Step.TRY)
    act = await courting.plans(pair, MENTOR)
    ready = await courting.now_is(pair)
    assert ready.state is State.READY
    assert ready.agreement.every_days == 7
    assert ready.agreement.goals == "Собрать робота"
    assert ready.agreement.place == "Кабинет 204"
    assert set(to_whom(act, PairPlanned)) == {TEEN, MOTHER}
    assert not told(act, PairNews)
    assert not [each for _, each in await tick(courting.acting, NOW) if isinstance(each, PairNews)]
    ((curator, news),) = await tick(courting.acting, NOW + HOUR)
    assert curator.telegram_id == CURATOR
    assert isinstance(news, PairNews)
    assert ([each.pair.id for each in news.ready], news.agreed) == ([pair.id], ())


async def test_a_plan_that_is_changed_is_told_but_not_ready_twice(courting: Courting) -> None:
    pair = await courting.agreed()
    await tick(courting.acting, NOW + HOUR)
    await courting.plans(pair, CURATOR)
    act = await courting.plans(pair, MENTOR, "Сдать экзамен")
    assert {each.again for each in to_whom(act, PairPlanned).values()} == {True}
    assert not await tick(courting.acting, NOW + 2 * HOUR)
    assert (await courting.now_is(pair)).agreement.goals == "Сдать экзамен"


async def test_the_curator_may_do_without_a_trial_and_the_mentor_not(courting: Courting) -> None:
    pair = await courting.agreed()
    async with courting.acting.by(MENTOR) as act:
        with pytest.raises(PairMovedOn):
            await pair_plans.begin(act, pair.id)
    for stranger in (OTHER, TEEN):
        async with courting.acting.by(stranger) as act:
            with pytest.raises(PairGone):
                await pair_plans.begin(act, pair.id)
    act = await courting.plans(pair, CURATOR)
    assert (await courting.now_is(pair)).state is State.READY
    assert set(to_whom(act, PairPlanned)) == {MENTOR, TEEN, MOTHER}


async def test_the_curator_takes_a_proposal_back_and_nobody_is_blamed(courting: Courting) -> None:
    pair = await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        await pair_leaving.withdraw(act, pair.id)
        with pytest.raises(PairMovedOn):
            await pair_leaving.withdraw(act, pair.id)
    assert {each.by for each in to_whom(act, PairOff).values()} == {None}
    assert set(to_whom(act, PairOff)) == {MENTOR, TEEN, MOTHER}


async def withdrawn(courting: Courting, account: int, subject: Person) -> Act:
    async with courting.acting.by(account) as act:
        purpose = Purpose.MENTOR if subject.is_a(Role.MENTOR) else Purpose.MENTEE
        found = await stored_consents.find_in_force(act.session, subject.id, purpose)
        assert found
        await consents.withdraw(act, found.id)
    return act


async def test_a_withdrawn_consent_ends_the_pair_at_once(courting: Courting) -> None:
    pair = await courting.agreed()
    async with courting.acting.by(MENTOR) as act:
        tomorrow = NOW + timedelta(days=1)
        meeting = await meetings.offer(act, Kind.TRIAL, pair.group_id, [tomorrow])
    act = await withdrawn(courting, MOTHER, courting.teen)
    assert (await courting.now_is(pair)).state is State.REFUSED
    assert set(to_whom(act, PairOff)) == {MENTOR}
    assert set(to_whom(act, PairBroken)) == {CURATOR}
    async with courting.acting.by(CURATOR) as act:
        card = await pair_views.open_card(act, pair.id)
        assert [(each.id, each.state) for each in card.meetings] == [
            (meeting.id, MeetingState.CANCELLED)
        ]


async def test_a_mentor_who_withdraws_ends_what_was_approved(courting: Courting) -> None:
    pair = await courting.agreed()
    await courting.plans(pair, CURATOR)
    async with courting.acting.by(CURATOR) as act:
        await pairs.step(act, await pairs.get_pair(act, pair.id), Step.APPROVE)
    act = await withdrawn(courting, MENTOR, courting.mentor)
    assert (await courting.now_is(pair)).state is State.ENDED
    assert {each.worked for each in to_whom(act, PairOff).values()} == {True}
    assert set(to_whom(act, PairOff)) == {TEEN, MOTHER}


async def in_group(courting: Courting, account: int) -> Person:
    grown = await courting.acting.somebody(
        account,
        Role.MENTEE,
        name="Иванов Пётр",
        age_band=AgeBand.GROWN,
        wish=Role.MENTEE,
    )
    await courting.acting.agrees(grown, Purpose.MENTEE)
    return grown


async def test_a_group_begins_when_nobody_of_it_is_asked_any_more(courting: Courting) -> None:
    pair = await courting.proposed()
    second = await courting.proposed(pair.group_id, await in_group(courting, 40))
    await courting.agree(pair, TEEN, MOTHER)
    async with courting.acting.by(MENTOR) as act:
        await answering.agree(act, pair.id)
    assert not to_whom(act, PairAgreed)[MENTOR].begins
    act = await courting.refuses(second, 40)
    assert to_whom(act, PairAgreed)[MENTOR].begins


async def test_everybody_sees_their_own_pair_and_no_other(courting: Courting) -> None:
    pair = await courting.agreed()
    for account in (MENTOR, TEEN, MOTHER):
        async with courting.acting.by(account) as act:
            (own,) = await pair_views.list_mine(act)
            assert (own.look.pair.id, own.begins) == (pair.id, True)
    async with courting.acting.by(OTHER) as act:
        assert not await pair_views.list_mine(act)
        with pytest.raises(PairGone):
            await pair_views.open_own(act, pair.id)


async def test_the_curator_counts_and_pages(courting: Courting) -> None:
    pair = await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        assert await pair_views.count(act) == {State.ASKED: 1}
        page = await pair_views.list_page(act, State.ASKED, 7)
        assert [each.pair.id for each in page.lines] == [pair.id]
        assert (page.number, page.pages, page.total) == (0, 1, 1)
        (both,) = await pair_views.list_of(act, courting.teen.id)
        assert both.other(courting.teen.id).id == courting.mentor.id


async def test_a_mentor_to_whom_the_school_says_goodbye_leaves_nobody_waiting(
    courting: Courting,
) -> None:
    pair = await courting.agreed()
    async with courting.acting.by(CURATOR) as act:
        await selection.take_step(act, courting.mentor, Leaving.LEAVE)
    assert set(to_whom(act, PairOff)) == {TEEN, MOTHER}
    assert (await courting.now_is(pair)).state is State.REFUSED
