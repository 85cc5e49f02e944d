"""Everything that is kept about a person goes into one file, and into nobody else's."""

import json

import pytest

from db.queues.jobs import claim_jobs
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.notices import FileReady
from mentoring.people import Role
from mentoring.questionnaire.form import Form, Kind, Question
from services import mydata, schools
from services.consents import ask
from services.delivery import mark_unreachable
from services.invitations import public_link
from tests.services.acting import Acting, mentor_form, told
from texts.render.mydata import KeptAnswer


async def test_the_file_holds_every_answer_consent_and_event(acting: Acting) -> None:
    person = await acting.somebody(7, Role.MENTOR, name="Айсен <i>", phone="+7 914 1")
    version = await acting.install(mentor_form())
    await acting.fills(person, mentor_form(), version, full_name="Айсен <i>", topic="Лес & река")
    other = await acting.somebody(8, name="Посторонний")
    await acting.fills(other, mentor_form(), version, topic="Чужая тайна")
    await acting.agrees(person, Purpose.MENTOR)
    async with acting.by(7) as act:
        collected = await mydata.read(act, {"person": str(person.id)})
    content = mydata.work(collected)
    page = content.decode()
    for part in ("Айсен &lt;i&gt;", "+7 914 1", "Лес &amp; река", "О чём?", "SHA-256"):
        assert part in page
    for part in ("Посторонний", "Чужая тайна", "<i>"):
        assert part not in page
    async with acting.by(7) as act:
        await mydata.write(act, collected, content)
    ((recipient, notice),) = told(act, FileReady)
    assert recipient.id == person.id
    assert notice == FileReady("my-data-2026-11-23.html", content, "ntf-mydata-ready")


async def test_asking_for_it_starts_a_job_that_knows_the_person_only_by_number(
    acting: Acting,
) -> None:
    person = await acting.somebody(7, name="Айсен")
    async with acting.by(7) as act:
        await mydata.ask_for_mydata(act)
        assert act.started_jobs
        (job,) = await claim_jobs(act.session, now=act.now, holder=new_id(), limit=5)
    assert (job.kind, job.lane) == (mydata.JOB, 7)
    assert json.loads(job.payload) == {"person": str(person.id)}


async def test_the_schools_name_follows_the_settings(acting: Acting) -> None:
    async with acting.by() as act:
        same = await schools.open_school(act, acting.school.name, acting.school.address)
        renamed = await schools.open_school(act, "Лицей № 5", "г. Якутск, ул. Мира, 2")
    assert same == acting.school
    assert renamed.id == acting.school.id
    assert acting.shared.institutions == {renamed.id: renamed}


def branching_form() -> Form:
    """Where somebody studies is asked only of students."""
    questions = (
        Question("who", Kind.TEXT, label={"ru": "Кто Вы?"}),
        Question("place", Kind.TEXT, label={"ru": "Где учитесь?"}, relevant="${who} = 'студент'"),
    )
    return Form("mentor", "1", {"ru": "Анкета"}, ("ru",), "ru", questions)


@pytest.mark.parametrize(("who", "is_aside"), [("студент", False), ("мастер", True)])
async def test_answers_that_no_longer_concern_the_person_are_in_the_file_apart(
    acting: Acting, who: str, *, is_aside: bool
) -> None:
    person, form = await acting.somebody(7), branching_form()
    await acting.fills(person, form, await acting.install(form), who=who, place="В СВФУ")
    async with acting.by(7) as act:
        collected = await mydata.read(act, {"person": str(person.id)})
    (kept,) = collected.kept.forms
    here, there = (kept.aside, kept.answers) if is_aside else (kept.answers, kept.aside)
    assert KeptAnswer("Где учитесь?", "В СВФУ") in here
    assert "Где учитесь?" not in [each.question for each in there]
    assert "В СВФУ" in mydata.work(collected).decode()


async def test_the_file_names_the_link_and_repeats_the_words_that_were_agreed_to(
    acting: Acting,
) -> None:
    async with acting.by() as act:
        link = await public_link(act, acting.school, Role.MENTOR, "Завод «Алмаз»")
    person = await acting.somebody(7, invitation_id=link.id)
    async with acting.by(7) as act:
        words = (await ask(act, Purpose.MENTOR)).words
    await acting.agrees(person, Purpose.MENTOR)
    await acting.somebody(1, Role.CURATOR, name="Мария", contact="@maria")
    async with acting.by(7) as act:
        assert (await ask(act, Purpose.MENTOR)).words.text != words.text
        collected = await mydata.read(act, {"person": str(person.id)})
    (consent,) = collected.kept.consents
    assert (consent.text, consent.digest) == (words.text, words.digest)
    assert collected.kept.source == "Завод «Алмаз»"
    page = mydata.work(collected).decode()
    assert "Завод «Алмаз»" in page
    assert words.text.splitlines()[0] in page


async def test_who_came_by_no_link_has_no_source_and_may_be_unreachable(acting: Acting) -> None:
    person = await acting.somebody(7)
    async with acting.by(7) as act:
        await mark_unreachable(act, 7)
        collected = await mydata.read(act, {"person": str(person.id)})
    assert (collected.kept.source, collected.kept.unreachable) == (None, True)
