"""One order names everybody who was selected, all or nobody, and tells each exactly once."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import pytest

from db.queries import orders
from mentoring.orders import Kind
from mentoring.people import Person, Role
from mentoring.selection import State, Step
from mentoring.selection_notices import RegisterProposed, SelectionMoved
from services import my_selection, register, selection
from services.register import NobodySelected, RegisterGone
from tests.services.acting import Acting, told
from tests.services.selection.office import CURATOR, candidate, sends, stands, state_of


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария Егорова", contact="@maria")


async def selected(acting: Acting, *accounts: int) -> list[Person]:
    found = [await candidate(acting, each, "pupil_pupil") for each in accounts]
    async with acting.by(CURATOR) as act:
        for person in found:
            await selection.select(act, person.id)
    return found


async def proposed(acting: Acting) -> RegisterProposed:
    async with acting.by(CURATOR) as act:
        await sends(act, "register_order", number=" 52-од ", dated_on="2026-11-20")
    ((to, news),) = told(act, RegisterProposed)
    assert to.id == act.person.id
    assert isinstance(news, RegisterProposed)
    return news


def ids(people: Sequence[Person]) -> set[UUID]:
    return {each.id for each in people}


async def test_an_order_names_everybody_who_was_selected_and_tells_them(acting: Acting) -> None:
    named = await selected(acting, 7, 8)
    waits = await candidate(acting, 9, "pupil_pupil")
    news = await proposed(acting)
    assert ids(news.people) == ids(named)
    assert await state_of(acting, named[0]) is State.SELECTED, "the list is only a question"
    async with acting.by(CURATOR) as act:
        done = await register.confirm(act, news.upload_id)
    assert (done.named, done.left) == (2, 0)
    heard = told(act, SelectionMoved)
    assert ids([to for to, _ in heard]) == ids(named)
    assert {each.step for _, each in heard} == {Step.REGISTER}
    assert {each.order for _, each in heard} == {done.order}
    assert (done.order.number, done.order.dated_on) == ("52-од", date(2026, 11, 20))
    assert await state_of(acting, waits) is State.APPLIED
    assert (await stands(acting, named[0])).order_id == done.order.id


async def test_a_second_tap_finds_no_list(acting: Acting) -> None:
    await selected(acting, 7)
    news = await proposed(acting)
    async with acting.by(CURATOR) as act:
        await register.confirm(act, news.upload_id)
    async with acting.by(CURATOR) as act:
        for late in (register.confirm, register.put_aside):
            with pytest.raises(RegisterGone):
                await late(act, news.upload_id)
        assert act.notices == []


async def test_who_was_taken_out_meanwhile_is_not_named(acting: Acting) -> None:
    first, second = await selected(acting, 7, 8)
    news = await proposed(acting)
    async with acting.by(CURATOR) as act:
        await sends(act, "selection_reason", about=str(first.id), what="pause")
    async with acting.by(CURATOR) as act:
        done = await register.confirm(act, news.upload_id)
    assert (done.named, done.left) == (1, 1)
    assert await state_of(acting, first) is State.PAUSED
    assert await state_of(acting, second) is State.REGISTERED


async def test_where_nobody_of_the_list_is_left_there_is_no_order(acting: Acting) -> None:
    (first,) = await selected(acting, 7)
    news = await proposed(acting)
    async with acting.by(CURATOR) as act:
        await sends(act, "selection_reason", about=str(first.id), what="reject", reason="-")
    async with acting.by(CURATOR) as act:
        with pytest.raises(NobodySelected):
            await register.confirm(act, news.upload_id)
        assert await orders.find_last(act.session, acting.school.id, Kind.REGISTER) is None


async def test_a_list_that_is_put_aside_changes_nothing(acting: Acting) -> None:
    (first,) = await selected(acting, 7)
    news = await proposed(acting)
    async with acting.by(CURATOR) as act:
        await register.put_aside(act, news.upload_id)
        found = await register.show(act)
    assert [line.person.id for line in found.waiting] == [first.id]
    assert (found.registered, found.last) == (0, None)


async def test_without_anybody_selected_no_order_is_asked_for(acting: Acting) -> None:
    await candidate(acting, 7, "pupil_pupil")
    async with acting.by(CURATOR) as act:
        with pytest.raises(NobodySelected):
            await register.begin(act)


async def test_another_curators_list_is_not_confirmed(acting: Acting) -> None:
    await selected(acting, 7)
    news = await proposed(acting)
    await acting.somebody(2, Role.CURATOR, name="Дария", contact="@daria")
    async with acting.by(2) as act:
        with pytest.raises(RegisterGone):
            await register.confirm(act, news.upload_id)


async def test_a_mentor_who_is_paused_keeps_the_order(acting: Acting) -> None:
    (first,) = await selected(acting, 7)
    news = await proposed(acting)
    async with acting.by(CURATOR) as act:
        await register.confirm(act, news.upload_id)
        await sends(act, "selection_reason", about=str(first.id), what="pause")
        await selection.resume(act, first.id)
    async with acting.by(7) as act:
        mine = await my_selection.mine(act)
    assert mine is not None
    assert mine.order is not None
    assert (mine.state, mine.order.number) == (State.REGISTERED, "52-од")
