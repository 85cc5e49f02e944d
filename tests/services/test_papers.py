"""A signed paper counts like a tap, and is added to the tap where there was one."""

from datetime import date, timedelta

import pytest

from db.queries.consents import get_text, list_consents
from db.queries.guardianships import list_guardianships
from db.queries.people import list_by_id
from mentoring.consent import ON_PAPER, Consent, Purpose
from mentoring.notices import ChildConsented, ConsentArrived
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.way import Next
from services import papers
from services.act import Act
from services.ways import next_of
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting, form_of, told

SIGNED = date(2026, 11, 20)
FORM = Form(
    "paper_consent",
    "1",
    {"ru": "Согласие на бумаге"},
    ("ru",),
    "ru",
    (
        Question("band", Kind.HIDDEN),
        Question("signed_by", Kind.TEXT, label={"ru": "Кто?"}),
        Question("relation", Kind.TEXT, label={"ru": "Кем приходится?"}),
        Question("signed_on", Kind.DATE, label={"ru": "Когда?"}),
    ),
)


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна", contact="@maria")
    for code in ("request_child", "request_student"):
        await acting.install(form_of(code, "goal"))


async def records(
    acting: Acting, subject: Person, by: str = "Николаева Анна Петровна", relation: str = "mother"
) -> Act:
    """The curator sends the form."""
    version = await acting.install(FORM)
    answers = {"signed_by": by, "relation": relation, "signed_on": SIGNED.isoformat()}
    async with acting.by(1) as act:
        made = filling_of(
            act.person,
            FORM,
            version,
            subject_id=subject.id,
            submission=Submission(answers, stage=Stage.SENT),
            sent_at=NOW,
        )
        act.save(made)
        await papers.recorded(act, made)
        assert (
            act.unsaved.keys() - {each.filling.id for _, each in told(act, ConsentArrived)} == set()
        )
    return act


async def consents_of(acting: Acting, subject: Person) -> list[Consent]:
    async with acting.by(1) as act:
        return await list_consents(act.session, subject.id)


async def next_step(acting: Acting, subject: Person) -> Next:
    async with acting.by(1) as act:
        return await next_of(act, (await list_by_id(act.session, [subject.id]))[subject.id])


async def test_a_mother_without_telegram_signs_and_the_childs_first_question_comes(
    acting: Acting,
) -> None:
    teacher = await acting.somebody(5, Role.CLASS_TEACHER, name="Ольга")
    draft = Draft(NOW + timedelta(days=9), Basis.REFERRAL, teacher.id)
    kirill = await acting.somebody(
        7, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD, draft=draft
    )
    act = await records(acting, kirill)
    ((told_to, _),) = told(act, ConsentArrived)
    assert told_to.id == kirill.id
    assert [person.id for person, _ in told(act, ChildConsented)] == [teacher.id]
    (given,) = await consents_of(acting, kirill)
    assert (given.account, given.signed_on, given.paper_at) == (ON_PAPER, SIGNED, NOW)
    async with acting.by(1) as act:
        (link,) = await list_guardianships(act.session, children=[kirill.id])
        mother = (await list_by_id(act.session, [link.guardian_id]))[link.guardian_id]
        words = await get_text(act.session, acting.school.id, given.text_hash)
        assert given.paper_by_id == act.person.id
    assert (mother.name, mother.telegram_id, mother.roles) == (
        "Николаева Анна Петровна",
        None,
        frozenset({Role.GUARDIAN}),
    )
    assert link.relation == "mother"
    assert acting.school.name in words
    assert (await acting.now_is(kirill)).draft is None


async def test_the_paper_is_added_to_what_the_same_guardian_tapped(acting: Acting) -> None:
    kirill = await acting.somebody(7, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Анна Николаева")
    await acting.guards(mother, kirill)
    await acting.agrees(mother, Purpose.MENTEE, kirill)
    act = await records(acting, kirill)
    assert told(act, ConsentArrived) == []
    (given,) = await consents_of(acting, kirill)
    assert (given.account, given.given_by_id, given.signed_on) == (8, mother.id, SIGNED)


async def test_another_parent_is_another_guardian(acting: Acting) -> None:
    kirill = await acting.somebody(7, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Николаева Анна")
    await acting.guards(mother, kirill)
    await records(acting, kirill, "Николаев Пётр Ильич", "father")
    async with acting.by(1) as act:
        links = await list_guardianships(act.session, children=[kirill.id])
    assert [each.relation for each in links] == [None, "father"]


async def test_a_second_child_of_the_same_name_of_parent_gets_a_guardian_of_its_own(
    acting: Acting,
) -> None:
    """Two mothers may be called the same, and neither may see the other's child."""
    values = {"wish": Role.MENTEE, "age_band": AgeBand.CHILD}
    one = await acting.somebody(7, name="Кирилл", **values)
    other = await acting.somebody(9, name="Айта", **values)
    await records(acting, one)
    await records(acting, other)
    async with acting.by(1) as act:
        links = await list_guardianships(act.session, children=[one.id, other.id])
    assert len({each.guardian_id for each in links}) == 2


async def test_a_teenager_signs_for_themselves_and_still_needs_a_parent(acting: Acting) -> None:
    teen = await acting.somebody(7, name="Айта", wish=Role.MENTEE, age_band=AgeBand.TEEN)
    await records(acting, teen, "Ким Айта", "self")
    assert await next_step(acting, teen) is Next.GUARDIAN
    act = await records(acting, teen)
    assert await next_step(acting, teen) is Next.QUESTIONNAIRE
    assert [person.id for person, _ in told(act, ConsentArrived)] == [teen.id]


async def test_an_adult_on_paper_signs_alone(acting: Acting) -> None:
    grown = await acting.somebody(None, name="Ким Лев", age_band=AgeBand.GROWN)
    await records(acting, grown, "Ким Лев", "self")
    (given,) = await consents_of(acting, grown)
    assert (given.purpose, given.by_guardian) == (Purpose.MENTEE, False)
    assert await next_step(acting, grown) is Next.QUESTIONNAIRE


async def test_who_is_no_curator_any_more_records_nothing(acting: Acting) -> None:
    kirill = await acting.somebody(7, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    version = await acting.install(FORM)
    await acting.somebody(2, Role.TEACHER)
    async with acting.by(2) as act:
        await papers.recorded(act, filling_of(act.person, FORM, version, subject_id=kirill.id))
    assert await consents_of(acting, kirill) == []
