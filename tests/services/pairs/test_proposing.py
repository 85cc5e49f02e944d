"""A proposal asks everybody with a say at once, and nobody who may not be asked."""

from dataclasses import replace

import pytest

from db.queries import pairs as stored
from db.queries import selections
from mentoring.consent import Purpose
from mentoring.pair_notices import PairAsked
from mentoring.pairs import PairMovedOn, Side, State, Step
from mentoring.people import AgeBand, Person, Role
from mentoring.selection import TAKEN, Selection
from mentoring.selection import State as Selected
from services import pair_choosing, pairs
from services.pair_choosing import NotPaired
from services.pairs import PairGone, Proposal
from services.people import PersonGone
from services.rights import NotAllowed
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from tests.services.pairs.courting import (
    CURATOR,
    MENTOR,
    MOTHER,
    OTHER,
    TEEN,
    WHY,
    Courting,
    to_whom,
)
from tests.services.schools import second_school


async def test_mentor_mentee_and_guardian_are_asked_at_once(courting: Courting) -> None:
    async with courting.acting.by(CURATOR) as act:
        chosen = Proposal(courting.mentor.id, courting.teen.id, "employer_pupil", None, WHY)
        (pair,) = await pairs.propose(act, [chosen])
    asked = to_whom(act, PairAsked)
    assert pair.state is State.ASKED
    assert {account: each.view.side for account, each in asked.items()} == {
        MENTOR: Side.MENTOR,
        TEEN: Side.MENTEE,
        MOTHER: Side.GUARDIAN,
    }


async def test_each_side_sees_no_more_of_the_other_than_it_may(courting: Courting) -> None:
    async with courting.acting.by(CURATOR) as act:
        await pairs.propose(act, [Proposal(courting.mentor.id, courting.teen.id)])
    asked = to_whom(act, PairAsked)
    assert asked[MENTOR].view.other.name == "Кирилл"
    assert asked[MENTOR].view.other.class_name == "9 «Б»"
    assert asked[TEEN].view.other.name == "Айсен Петрович"
    assert asked[MOTHER].view.other.name == "Егоров Айсен Петрович"
    assert asked[MOTHER].view.ward == "Кирилл"


async def test_a_mentee_with_an_open_pair_is_not_given_another(courting: Courting) -> None:
    await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        assert not await pairs.propose(act, [Proposal(courting.other.id, courting.teen.id)])
        assert not told(act, PairAsked)
        with pytest.raises(NotPaired):
            await pair_choosing.choose(act, courting.teen.id, courting.other.id)


async def test_who_is_not_taken_or_without_a_consent_is_left_out(courting: Courting) -> None:
    acting = courting.acting
    nobody = await acting.somebody(20, Role.MENTEE, name="Без согласия", age_band=AgeBand.TEEN)
    new = await acting.somebody(21, Role.MENTOR, name="Новый", age_band=AgeBand.GROWN)
    await acting.agrees(new, Purpose.MENTOR)
    async with acting.by(CURATOR) as act:
        for mentor, mentee in ((courting.mentor, nobody), (new, courting.teen)):
            assert not await pairs.propose(act, [Proposal(mentor.id, mentee.id)])
    async with acting.by(CURATOR) as act:
        left = Selection(courting.mentor.id, Selected.LEFT)
        await selections.save(act.session, courting.mentor, left, TAKEN, NOW)
        assert not await pairs.propose(act, [Proposal(courting.mentor.id, courting.teen.id)])


async def test_a_guardian_who_has_not_consented_hears_nothing(courting: Courting) -> None:
    father = await courting.acting.somebody(9, Role.GUARDIAN, name="Николаев Олег")
    await courting.acting.guards(father, courting.teen)
    async with courting.acting.by(CURATOR) as act:
        await pairs.propose(act, [Proposal(courting.mentor.id, courting.teen.id)])
    assert set(to_whom(act, PairAsked)) == {MENTOR, TEEN, MOTHER}


async def child_of(courting: Courting, account: int | None) -> Person:
    child = await courting.acting.somebody(
        account,
        Role.MENTEE,
        name="Николаева Айта",
        age_band=AgeBand.CHILD,
        wish=Role.MENTEE,
    )
    await courting.acting.guards(courting.mother, child)
    await courting.acting.agrees(courting.mother, Purpose.MENTEE, child)
    return child


async def test_a_child_is_asked_as_a_child_together_with_the_guardian(courting: Courting) -> None:
    child = await child_of(courting, 30)
    async with courting.acting.by(CURATOR) as act:
        await pairs.propose(act, [Proposal(courting.mentor.id, child.id)])
    asked = to_whom(act, PairAsked)
    assert {account for account, each in asked.items() if each.view.young} == {30}
    assert MOTHER in asked


async def test_for_a_child_without_a_chat_the_guardian_answers(courting: Courting) -> None:
    child = await child_of(courting, None)
    pair = await courting.proposed(mentee=child)
    await courting.agree(pair, MENTOR, MOTHER)
    assert (await courting.now_is(pair)).state is State.AGREED


async def test_a_group_hears_who_else_is_in_it_by_first_names_only(courting: Courting) -> None:
    child = await child_of(courting, 30)
    first = await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        grouped = Proposal(courting.mentor.id, child.id, group_id=first.group_id)
        await pairs.propose(act, [grouped])
    views = {each.view.group for each in to_whom(act, PairAsked).values()}
    assert views == {("Кирилл",)}


async def test_mentors_with_a_place_are_offered_and_full_ones_are_not(courting: Courting) -> None:
    async with courting.acting.by(CURATOR) as act:
        choice = await pair_choosing.list_candidates(act, courting.teen.id)
        assert {each.person.telegram_id for each in choice.lines} == {MENTOR, OTHER}
    child = await child_of(courting, 30)
    await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        choice = await pair_choosing.list_candidates(act, child.id)
        assert [each.person.telegram_id for each in choice.lines] == [OTHER]


async def test_a_pair_of_another_school_is_not_found(courting: Courting, acting: Acting) -> None:
    pair = await courting.proposed()
    there = await second_school(acting)
    await there.somebody(900, Role.CURATOR, name="Чужая")
    async with there.by(900) as act:
        with pytest.raises(PairGone):
            await pairs.get_pair(act, pair.id)
        with pytest.raises(PersonGone):
            await pair_choosing.list_candidates(act, courting.teen.id)
        assert not await pairs.propose(act, [Proposal(courting.mentor.id, courting.teen.id)])


@pytest.mark.parametrize("account", [MENTOR, TEEN, MOTHER])
async def test_only_the_curator_proposes(courting: Courting, account: int) -> None:
    async with courting.acting.by(account) as act:
        with pytest.raises(NotAllowed):
            await pairs.propose(act, [Proposal(courting.mentor.id, courting.teen.id)])


async def test_a_step_from_where_the_pair_was_changes_nothing(courting: Courting) -> None:
    pair = await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        await stored.save_pair(act.session, replace(pair, state=State.REFUSED), [State.ASKED], NOW)
        with pytest.raises(PairMovedOn):
            await pairs.step(act, pair, Step.AGREE)
    assert (await courting.now_is(pair)).state is State.REFUSED
