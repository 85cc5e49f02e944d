"""What two people do in one transaction: neither takes the other's answers along."""

from collections.abc import Awaitable, Callable

import pytest

from db.queries.forms import Forms
from db.queries.submissions import list_of_person
from mentoring.consent import Purpose
from mentoring.people import Role
from mentoring.questionnaire.run import Typed
from services.act import Act, Ending
from services.arrivals import recognise
from services.consents import list_mine, withdraw
from services.surveys import answer, begin, give_up
from tests.db.examples import NOW
from tests.services.acting import Acting, born, mentor_form

STAYS, LEAVES = 7, 8


@pytest.fixture(autouse=True)
async def both_are_asked_for_their_date_of_birth(acting: Acting) -> None:
    await acting.install(mentor_form())
    for account in (STAYS, LEAVES):
        person = await acting.somebody(account, wish=Role.MENTOR)
        await acting.agrees(person, Purpose.MENTOR)
        async with acting.by(account) as act:
            await begin(act, "mentor")
        async with acting.by(account) as act:
            await answer(act, None, Typed("Айсен"))


async def withdraws(act: Act) -> None:
    """Also what they have just answered goes."""
    await answer(act, None, Typed(born(40, act.context().today)))
    (given,) = await list_mine(act)
    assert await withdraw(act, given.id) is Purpose.MENTOR


async def is_a_minor(act: Act) -> None:
    step = await answer(act, None, Typed(born(15, act.context().today)))
    assert step.ending is Ending.WAY


async def gives_up(act: Act) -> None:
    await answer(act, None, Typed(born(40, act.context().today)))
    await give_up(act)


@pytest.mark.parametrize("leaves_first", [True, False])
@pytest.mark.parametrize("leaves", [withdraws, is_a_minor, gives_up])
async def test_who_leaves_takes_only_their_own_answers_along(
    acting: Acting, leaves: Callable[[Act], Awaitable[None]], *, leaves_first: bool
) -> None:
    async with acting.database.begin() as session:
        stayer, leaver = (Act(session, acting.shared, NOW, account) for account in (STAYS, LEAVES))
        leaver.unsaved = stayer.unsaved
        await recognise([stayer, leaver])
        birth = born(40, stayer.context().today)
        if leaves_first:
            await leaves(leaver)
        await answer(stayer, None, Typed(birth))
        if not leaves_first:
            await leaves(leaver)
        for act in (stayer, leaver):
            await act.flush()
    async with acting.by(STAYS) as act:
        assert act.filling is not None
        assert act.filling.submission.answers["birth_date"] == birth
    async with acting.by(LEAVES) as act:
        assert await list_of_person(act.session, act.person.id, Forms()) == []


async def test_a_chat_is_that_of_the_account_and_nobodys_act_has_none(acting: Acting) -> None:
    async with acting.by(STAYS) as act:
        assert act.chat == STAYS
    async with acting.by() as act:
        with pytest.raises(LookupError):
            _ = act.chat


async def test_a_strangers_school_is_the_first_and_nobody_acts_there(acting: Acting) -> None:
    async with acting.by(55) as act:
        assert act.me is None
        assert act.school == acting.school
        with pytest.raises(LookupError):
            _ = act.person
