"""Putting a message to many together, and what those who got it may do with it."""

from dataclasses import replace

import pytest

from mentoring.audience import Audience, Count, State, mark_of
from mentoring.broadcasts import Broadcast
from mentoring.people import AgeBand, Role
from mentoring.questionnaire.run import Typed
from mentoring.search import class_key
from services import audiences, broadcasts, fan_out, received, surveys
from services.act import Ending
from services.broadcasts import LONGEST, BroadcastGone, BroadcastTooLong
from services.received import AnsweredAlready, NotForYou
from tests.db.examples import chosen, small_form
from tests.services.acting import Acting
from tests.services.broadcasting import CURATOR, curator, drafted, sent

ASKED = "before_mentor"


@pytest.fixture(autouse=True)
async def with_a_curator(acting: Acting) -> None:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария Ивановна", contact="@maria")


async def counted(acting: Acting, of: Audience) -> Count:
    async with curator(acting) as act:
        draft = await broadcasts.begin(act)
        return await broadcasts.count_of(act, replace(draft, audience=of))


async def test_the_count_knows_approval_classes_and_who_switched_off(acting: Acting) -> None:
    approved = await acting.somebody(10, Role.MENTOR, class_name="10А")
    await acting.somebody(11, Role.MENTOR, only_necessary=True)
    await acting.somebody(12, wish=Role.MENTOR, age_band=AgeBand.GROWN)
    await acting.somebody(13, wish=Role.MENTEE)
    async with curator(acting) as act:
        await chosen(act.session, approved)
    assert await counted(acting, Audience(Role.MENTOR)) == Count(2, 0, 1)
    assert await counted(acting, Audience(Role.MENTOR, State.APPROVED)) == Count(1)
    assert await counted(acting, Audience(Role.MENTOR, State.NOT_SENT)) == Count(1)
    assert await counted(acting, Audience(Role.MENTOR, class_name="10 «а»")) == Count(1)
    assert await counted(acting, Audience(Role.MENTEE)) == Count(0), "the age is not known yet"


async def test_parents_are_found_by_the_class_of_their_child(acting: Acting) -> None:
    child = await acting.somebody(20, Role.MENTEE, class_name="7Б")
    parent = await acting.somebody(21, Role.GUARDIAN)
    await acting.guards(parent, child)
    assert await counted(acting, Audience(Role.GUARDIAN, class_name="7б")) == Count(1)
    assert await counted(acting, Audience(Role.GUARDIAN, class_name="8б")) == Count(0)
    async with curator(acting) as act:
        found = {one.person.id: one for one in await audiences.everybody(act)}
    assert found[parent.id].classes == ("7Б",)
    assert act.person.id not in found


async def test_a_class_is_chosen_by_its_mark_and_a_second_state_tap_takes_it_away(
    acting: Acting,
) -> None:
    await acting.somebody(20, Role.MENTEE, class_name="7 «Б»")
    async with curator(acting) as act:
        draft = await broadcasts.choose_group(act, await broadcasts.begin(act), Role.MENTEE)
        draft = await broadcasts.choose_class(act, draft, mark_of(class_key("7Б")))
        draft = await broadcasts.toggle_state(act, draft, State.SENT)
        assert draft.audience == Audience(Role.MENTEE, State.SENT, "7 «Б»")
        assert await broadcasts.get_draft(act, draft.id) == draft
        draft = await broadcasts.toggle_state(act, draft, State.SENT)
        draft = await broadcasts.choose_class(act, draft, "")
        assert draft.audience == Audience(Role.MENTEE)
        draft = await broadcasts.choose_group(act, draft, broadcasts.EVERYBODY)
    assert draft.audience == Audience()


async def test_only_forms_without_a_work_of_their_own_are_offered(acting: Acting) -> None:
    for code in ("mentor", "own_form", ASKED):
        await acting.install(small_form(code))
    async with curator(acting) as act:
        offered = await broadcasts.list_forms(act, Audience(Role.MENTOR))
        late = await broadcasts.list_forms(act, Audience(Role.MENTOR, State.NOT_SENT))
        draft = await broadcasts.begin(act)
        chosen = await broadcasts.choose_form(act, draft, mark_of(ASKED))
        forged = await broadcasts.choose_form(act, draft, mark_of("mentor"))
    assert [each.code for each in offered] == [ASKED, "own_form"]
    assert late == [], "who has not consented to it is not asked"
    assert (chosen.form_code, forged.form_code) == (ASKED, None)


async def test_the_words_go_to_the_draft(acting: Acting) -> None:
    form = small_form(broadcasts.FORM)
    question = replace(form.questions[0], name="text")
    await acting.install(replace(form, questions=(question,)))
    draft = await drafted(acting, text="")
    async with curator(acting) as act:
        await surveys.begin(act, broadcasts.FORM)
    async with curator(acting) as act:
        step = await surveys.answer(act, None, Typed("Встреча <в субботу>"))
        assert step.ending is Ending.SENT
        assert act.filling is None
    async with curator(acting) as act:
        assert act.filling is None
        assert (await broadcasts.my_draft(act)).text == "Встреча <в субботу>"
        assert (await broadcasts.my_draft(act)).id == draft.id


async def test_words_that_would_not_fit_one_message_are_not_shown_to_be_sent(
    acting: Acting,
) -> None:
    draft = await drafted(acting, text="я" * (LONGEST + 1))
    async with curator(acting) as act:
        with pytest.raises(BroadcastTooLong) as refusal:
            await broadcasts.preview(act, draft)
    assert (refusal.value.length, refusal.value.limit) == (LONGEST + 1, LONGEST)


async def with_form(acting: Acting) -> Broadcast:
    """A message with a form that went to the mentors."""
    await acting.install(small_form(ASKED))
    draft = await drafted(acting)
    async with curator(acting) as act:
        draft = await broadcasts.choose_form(act, draft, mark_of(ASKED))
    return await sent(acting, draft)


async def test_who_got_the_form_fills_it_in_once_and_is_counted(acting: Acting) -> None:
    await acting.somebody(10, Role.MENTOR)
    done = await with_form(acting)
    async with acting.by(10) as act:
        step = await received.open_form(act, done.id)
    assert step.filling.form.code == ASKED
    async with acting.by(10) as act:
        await received.open_form(act, done.id)
        step = await surveys.answer(act, None, Typed("Лес"))
        assert step.ending is Ending.SENT
    async with curator(acting) as act:
        assert await broadcasts.count_answers(act, done) == 1
    async with acting.by(10) as act:
        with pytest.raises(AnsweredAlready):
            await received.open_form(act, done.id)


@pytest.mark.parametrize("roles", [(), (Role.MENTEE,), (Role.CURATOR, Role.TEACHER)])
async def test_who_has_none_of_the_roles_cannot_open_its_form(
    acting: Acting, roles: tuple[Role, ...]
) -> None:
    await acting.somebody(10, Role.MENTOR)
    await acting.somebody(11, *roles, wish=Role.MENTOR)
    done = await with_form(acting)
    async with acting.by(11) as act:
        with pytest.raises(NotForYou):
            await received.open_form(act, done.id)
        assert act.filling is None


async def test_a_form_that_went_to_nobody_yet_and_a_message_without_one_open_nothing(
    acting: Acting,
) -> None:
    await acting.somebody(10, Role.MENTOR)
    await acting.install(small_form(ASKED))
    draft = await drafted(acting)
    async with curator(acting) as act:
        unsent = await broadcasts.choose_form(act, draft, mark_of(ASKED))
    async with acting.by(10) as act:
        with pytest.raises(NotForYou):
            await received.open_form(act, unsent.id)
    plain = await sent(acting, await drafted(acting))
    async with acting.by(10) as act:
        with pytest.raises(NotForYou):
            await received.open_form(act, plain.id)


async def test_a_sent_one_is_every_curators_and_a_draft_is_no_sent_one(acting: Acting) -> None:
    await acting.somebody(2, Role.CURATOR)
    await acting.somebody(10, Role.MENTOR)
    done = await sent(acting, await drafted(acting))
    draft = await drafted(acting)
    async with acting.by(2) as act:
        assert (await broadcasts.get_sent(act, done.id)).text == "Встреча в субботу"
        with pytest.raises(BroadcastGone):
            await broadcasts.get_sent(act, draft.id)
        with pytest.raises(BroadcastGone):
            await broadcasts.my_draft(act)
        assert [each.id for each in await broadcasts.list_recent(act)] == [done.id]
        assert (await fan_out.with_counts(act, done)).delivered == 0
