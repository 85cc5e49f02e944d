"""What becomes of a concern: the first verdict counts, a false alarm keeps no words."""

from datetime import timedelta

import pytest

from db.queries import concerns as stored
from db.queries.audit import list_of_actor
from db.queries.institutions import add_institution
from db.types import new_id
from mentoring.concerns import Concern, Heard, Verdict
from mentoring.people import Person, Role
from mentoring.trouble import Trouble
from services.concerns import (
    LONGEST_LIST,
    ConcernGone,
    TroubleListEmpty,
    TroubleListTooLong,
    close,
    get_concern,
    list_words,
    look_at,
    replace_words,
    stand,
)
from tests.db.examples import NOW
from tests.services.acting import Acting
from texts.wordlists import shipped

CURATOR, PSYCHOLOGIST, MOTHER, PUPIL = 1, 2, 3, 7
HEARD = Heard("Кирилл", "7 Б", None, "Запрос", "Чего ты хочешь?", "дома меня бьют")


@pytest.fixture
async def pupil(acting: Acting) -> Person:
    await acting.somebody(CURATOR, Role.CURATOR, name="Мария")
    await acting.somebody(PSYCHOLOGIST, Role.PSYCHOLOGIST, name="Нина")
    mother = await acting.somebody(MOTHER, Role.GUARDIAN, name="Анна", phone="+7 914")
    pupil = await acting.somebody(PUPIL, name="Кирилл")
    await acting.guards(mother, pupil)
    return pupil


async def raise_one(acting: Acting, about: Person) -> Concern:
    raised = Concern(
        id=new_id(),
        institution_id=about.institution_id,
        person_id=about.id,
        subject_id=about.id,
        form_code="request_child",
        kind=Trouble.VIOLENCE,
        heard=HEARD,
        raised_at=NOW,
    )
    async with acting.by() as act:
        assert await stored.add_concern(act.session, raised)
        assert not await stored.add_concern(act.session, raised)
    return raised


async def test_a_concern_waits_until_somebody_closes_it(acting: Acting, pupil: Person) -> None:
    raised = await raise_one(acting, pupil)
    async with acting.by(PSYCHOLOGIST) as act:
        assert (await stand(act)).waiting == (raised,)
        found = await close(act, raised.id, Verdict.ACTED)
        assert (found.concern.verdict, found.concern.heard) == (Verdict.ACTED, HEARD)
        standing = await stand(act)
    assert standing.waiting == ()
    assert standing.closed == {Verdict.ACTED: 1}


async def test_a_false_alarm_is_counted_and_its_words_are_erased(
    acting: Acting, pupil: Person
) -> None:
    raised = await raise_one(acting, pupil)
    async with acting.by(PSYCHOLOGIST) as act:
        found = await close(act, raised.id, Verdict.FALSE_ALARM)
        assert found.concern.heard is None
        assert (await stand(act)).closed == {Verdict.FALSE_ALARM: 1}


async def test_who_comes_later_sees_by_whom_it_was_closed_and_changes_nothing(
    acting: Acting, pupil: Person
) -> None:
    raised = await raise_one(acting, pupil)
    async with acting.by(PSYCHOLOGIST) as act:
        await close(act, raised.id, Verdict.ACTED)
    async with acting.by(CURATOR, NOW + timedelta(hours=1)) as act:
        found = await close(act, raised.id, Verdict.FALSE_ALARM)
    assert found.closed_by is not None
    assert (found.closed_by.name, found.concern.verdict) == ("Нина", Verdict.ACTED)
    assert found.concern.closed_at == NOW
    async with acting.by() as act:
        actors = [await list_of_actor(act.session, found.closed_by.id)]
        closed = [each.action for records in actors for each in records]
    assert closed == ["concern_closed"]


async def test_parents_are_shown_to_curators_only(acting: Acting, pupil: Person) -> None:
    raised = await raise_one(acting, pupil)
    for account, names in ((CURATOR, ["Анна"]), (PSYCHOLOGIST, [])):
        async with acting.by(account) as act:
            found = await look_at(act, raised.id)
            seen = [each.action for each in await list_of_actor(act.session, act.person.id)]
        assert [each.name for each in found.guardians] == names
        assert seen == ["concern_seen"]


async def test_a_concern_of_another_school_is_not_found(acting: Acting, pupil: Person) -> None:
    raised = await raise_one(acting, pupil)
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "Якутск", NOW)
    acting.shared.institutions[other.id] = other
    acting.school = other
    await acting.somebody(50, Role.CURATOR)
    async with acting.by(50) as act:
        with pytest.raises(ConcernGone):
            await get_concern(act, raised.id)
        with pytest.raises(ConcernGone):
            await close(act, raised.id, Verdict.ACTED)
        assert (await stand(act)).waiting == ()


async def test_the_list_is_the_one_that_ships_until_the_school_replaces_it(
    acting: Acting, pupil: Person
) -> None:
    del pupil
    async with acting.by(PSYCHOLOGIST) as act:
        before = await list_words(act)
        assert [(each.language, each.own) for each in before] == [("ru", False), ("en", False)]
        assert before[0].text == shipped("ru")
        assert before[0].entries > 100
        for words in ("[bullying]\nтравля\n", "[bullying]\nтравля\nобида\n"):
            assert await replace_words(act, "ru", words) == ()
        after = await list_words(act)
    assert [(each.entries, each.own) for each in after] == [(2, True), (before[1].entries, False)]


async def test_a_list_with_faults_changes_nothing_and_tells_them(
    acting: Acting, pupil: Person
) -> None:
    del pupil
    async with acting.by(PSYCHOLOGIST) as act:
        faults = await replace_words(act, "ru", "[bullying]\nтравля\n*\n")
        assert [(each.line, each.text) for each in faults] == [(3, "*")]
        with pytest.raises(TroubleListEmpty):
            await replace_words(act, "ru", "# ничего\n")
        with pytest.raises(TroubleListTooLong):
            await replace_words(act, "ru", "#" * (LONGEST_LIST + 1))
        assert not any(each.own for each in await list_words(act))


async def test_every_list_that_ships_can_be_sent_back_as_it_is(
    acting: Acting, pupil: Person
) -> None:
    del pupil
    async with acting.by(PSYCHOLOGIST) as act:
        for each in await list_words(act):
            assert await replace_words(act, each.language, each.text) == ()
