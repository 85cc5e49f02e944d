"""Versions of a school's questionnaires: which is in use, what is a draft, what is offered."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from db.queries import audit
from mentoring.form_notices import FormFaulty, FormUnchanged
from mentoring.forms import Origin
from mentoring.notices import FileReady
from mentoring.people import Role
from mentoring.questionnaire.run import Review
from services import form_workbooks, forms, trials
from services.act import Ending
from services.form_workbooks import Checked
from services.forms import FormGone
from tests.services.acting import Acting, told
from tests.services.wishes import LATER, answers, begins, drafts, publishes, shipped, wishes
from texts.xlsform.faults import Fault, FormRefused, Reading, UnknownName


@pytest.fixture(autouse=True)
async def people(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария")
    await acting.somebody(7)


async def test_a_draft_is_seen_by_nobody_until_it_is_published(acting: Acting) -> None:
    await shipped(acting, wishes("food"))
    async with acting.by(1) as act:
        draft = await drafts(act, wishes("food", "drink", version="2"))
    assert (draft.origin, draft.published_at, draft.number) == (Origin.SCHOOL, None, 2)
    await begins(acting)
    step = await answers(acting, "Хлеб")
    assert isinstance(step.turn.screen, Review) or step.ending is Ending.SENT
    async with acting.by(1, LATER) as act:
        card = await forms.publish(act, draft.id)
    assert card.versions.in_use == replace(draft, published_at=LATER)
    assert card.versions.changed
    async with acting.by(1) as act:
        assert await forms.author_of(act, draft) == "Мария"
        events = await audit.list_of_actor(act.session, act.person.id)
    assert [event.action for event in events] == ["form_published"]


async def test_a_newer_draft_takes_the_place_of_the_older_and_of_its_try_outs(
    acting: Acting,
) -> None:
    await shipped(acting, wishes("food"))
    async with acting.by(1) as act:
        older = await drafts(act, wishes("food", "drink", version="2"))
        await trials.try_out(act, older.id)
    await acting.somebody(2, Role.CURATOR)
    async with acting.by(2) as act:
        await trials.try_out(act, older.id)
    async with acting.by(1) as act:
        newer = await drafts(act, wishes("food", "sweets", version="3"))
    async with acting.by(1) as act:
        assert act.filling is None
        card = await forms.get_card(act, newer.id)
        assert [each.id for each in card.versions.all if not each.published_at] == [newer.id]
        with pytest.raises(FormGone):
            await forms.publish(act, older.id)


async def test_a_school_goes_on_with_its_own_version_when_the_program_brings_a_newer_one(
    acting: Acting,
) -> None:
    await shipped(acting, wishes("food"))
    own = await publishes(acting, wishes("drink", version="2"))
    await shipped(acting, wishes("food", "fruit", version="3"), LATER)
    async with acting.by(1, LATER) as act:
        card = await forms.get_card(act, own)
        offered = card.versions.offered
        assert card.versions.in_use is not None
        assert (card.versions.in_use.id, card.versions.draft) == (own, None)
        assert offered is not None
        assert len(await forms.compare(act, offered.id)) == 3
    async with acting.by(1, LATER + timedelta(hours=1)) as act:
        taken = await forms.publish(act, offered.id)
    assert taken.versions.offered is None
    assert not taken.versions.changed
    await shipped(acting, wishes("food", version="4"), LATER + timedelta(hours=2))
    async with acting.by(1) as act:
        card = await forms.get_card(act, own)
    assert card.versions.in_use is not None
    assert card.versions.in_use.number == 4


async def test_what_came_before_the_schools_own_version_is_not_offered_as_new(
    acting: Acting,
) -> None:
    await shipped(acting, wishes("food"))
    await publishes(acting, wishes("drink", version="2"))
    await shipped(acting, wishes("food", "fruit", version="3"), LATER)
    own = await publishes(acting, wishes("drink", "fruit", version="4"), LATER + timedelta(hours=1))
    async with acting.by(1) as act:
        assert (await forms.get_card(act, own)).versions.offered is None


async def test_a_workbook_like_the_one_in_use_is_no_draft(acting: Acting) -> None:
    await shipped(acting, wishes("food"))
    async with acting.by(1) as act:
        same = Reading(wishes("food", version="7"))
        await form_workbooks.offer(act, Checked("wishes.xlsx", b"digest", same))
        assert len(told(act, FormUnchanged)) == 1
        assert len((await forms.list_forms(act))[0].versions.all) == 1


async def test_more_faults_than_a_chat_can_show_end_in_a_file(acting: Acting) -> None:
    faults = tuple(Fault("survey", row, "relevant", UnknownName(f"<q{row}>")) for row in range(35))
    async with acting.by(1) as act:
        await form_workbooks.offer(act, Checked("a.xlsx", b"", FormRefused(faults)))
        pieces = [notice for _, notice in told(act, FormFaulty)]
        ((_, file),) = told(act, FileReady)
    assert [(each.first, len(each.lines), each.last) for each in pieces] == [
        (1, 10, False),
        (11, 10, False),
        (21, 10, True),
    ]
    assert pieces[0].lines[0].startswith("<b>survey, строка 0, «relevant».</b>")
    assert "&lt;q0&gt;" in pieces[0].lines[0]
    assert len(file.content.decode("utf-8-sig").splitlines()) == 5
    assert "<q34>" in file.content.decode("utf-8-sig")


@pytest.mark.parametrize("code", ["моя анкета", "x" * 41, "~trial"])
def test_a_code_that_cannot_be_used_is_refused(code: str) -> None:
    (fault,) = form_workbooks.unfit(wishes("food", code=code))
    assert (fault.sheet, fault.column) == ("settings", "form_id")


async def test_forms_of_another_school_are_not_there(acting: Acting) -> None:
    await shipped(acting, wishes("food"))
    async with acting.by(1) as act:
        version = (await forms.list_forms(act))[0].versions.shown.id
        act.me = replace(act.person, institution_id=acting.school.id)
        other = replace(acting.school, id=UUID(int=1))
        act.shared.institutions[other.id] = other
        act.me = replace(act.person, institution_id=other.id)
        with pytest.raises(FormGone):
            await forms.get_card(act, version)
        assert await forms.list_forms(act) == []


async def test_what_waits_for_the_school_stands_first(acting: Acting) -> None:
    for code in ("a", "b", "c"):
        await shipped(acting, wishes("food", code=code))
    await publishes(acting, wishes("drink", version="2", code="b"))
    async with acting.by(1) as act:
        await drafts(act, wishes("drink", version="2", code="c"))
    async with acting.by(1) as act:
        assert [each.form.code for each in await forms.list_forms(act)] == ["c", "b", "a"]
