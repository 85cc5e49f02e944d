"""Answers that sound like trouble: heard at once, told to few, seen by nobody else."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from db.queries.concerns import list_open
from db.queries.people import get_person
from db.tables import audit, concern
from mentoring.concerns import Concern, Heard
from mentoring.consent import Purpose
from mentoring.notices import Troubled
from mentoring.people import Role
from mentoring.questionnaire.form import Choice, Form, Kind, Question
from mentoring.questionnaire.run import Ask, Edit, Picked, Typed
from mentoring.trouble import Trouble
from services import forgetting
from services.act import Act
from services.concerns import replace_words
from services.surveys import answer, begin
from tests.services.acting import Acting, form_of, told

CURATOR, PSYCHOLOGIST, TEACHER, PUPIL = 1, 2, 3, 7
ROBOTS, BULLIED, OWN = 0, 1, 2
"""The choices of the form's one list."""
PLAIN = "Хочу собрать робота"
TROUBLING = "Дома меня бьют, но собрать робота хочу"


def request_form() -> Form:
    topics = (
        Choice("it", {"ru": "Роботы"}),
        Choice("bullying", {"ru": "Меня травят в классе"}),
    )
    questions = (
        Question("full_name", Kind.TEXT, label={"ru": "Как тебя зовут?"}),
        Question("goal", Kind.TEXT, label={"ru": "Чего ты хочешь?"}),
        Question(
            "topic",
            Kind.SELECT_ONE,
            label={"ru": "О чём?"},
            list_name="topics",
            choices=topics,
            or_other=True,
        ),
        Question("more", Kind.TEXT, label={"ru": "Что ещё?"}),
    )
    return Form("request_child", "1", {"ru": "Запрос"}, ("ru",), "ru", questions)


@pytest.fixture(autouse=True)
async def school_people(acting: Acting) -> None:
    await acting.somebody(CURATOR, Role.CURATOR, Role.PSYCHOLOGIST, name="Мария")
    await acting.somebody(PSYCHOLOGIST, Role.PSYCHOLOGIST, name="Нина")
    await acting.somebody(TEACHER, Role.CLASS_TEACHER, name="Ольга")
    await acting.somebody(PUPIL, wish=Role.MENTEE, class_name="7 Б")
    await acting.install(request_form())


async def writes(acting: Acting, *words: str) -> Act:
    """Each an act of its own; gives the last."""
    for each in words:
        async with acting.by(PUPIL) as act:
            if act.filling is None:
                await begin(act, "request_child")
            await answer(act, None, Typed(each))
    return act


async def raised(acting: Acting) -> list[Concern]:
    async with acting.by() as act:
        return await list_open(act.session, acting.school.id)


async def test_psychologists_and_curators_are_told_once_each_and_nobody_else(
    acting: Acting,
) -> None:
    act = await writes(acting, "Кирилл Николаев", TROUBLING)
    assert [person.telegram_id for person, _ in told(act, Troubled)] == [CURATOR, PSYCHOLOGIST]
    (found,) = await raised(acting)
    assert (found.kind, found.form_code) == (Trouble.VIOLENCE, "request_child")
    assert found.heard == Heard(
        name="Кирилл Николаев",
        class_name="7 Б",
        writer=None,
        title="Запрос",
        label="Чего ты хочешь?",
        words=TROUBLING,
    )


async def test_the_writer_sees_the_next_question_as_ever(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев")
    async with acting.by(PUPIL) as act:
        step = await answer(act, None, Typed(TROUBLING))
    assert isinstance(step.turn.screen, Ask)
    assert (step.turn.problem, step.ending, step.turn.screen.question.name) == (None, None, "topic")


async def test_plain_answers_raise_nothing(acting: Acting) -> None:
    act = await writes(acting, "Кирилл Николаев", PLAIN)
    assert act.notices == []
    assert await raised(acting) == []


async def picks(acting: Acting, choice: int) -> None:
    async with acting.by(PUPIL) as act:
        assert act.filling is not None
        step = await answer(act, act.filling.id, Picked(2, act.filling.submission.revision, choice))
        assert step.turn.problem is None


async def test_a_choice_of_the_forms_own_is_not_somebodys_words(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев", PLAIN)
    await picks(acting, BULLIED)
    assert await raised(acting) == []


async def test_own_words_beside_the_choices_are_heard(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев", PLAIN)
    await picks(acting, OWN)
    act = await writes(acting, "меня травят в классе")
    assert len(told(act, Troubled)) == 2
    (found,) = await raised(acting)
    assert found.heard is not None
    assert (found.kind, found.heard.label) == (Trouble.BULLYING, "О чём?")


async def edit(acting: Acting, words: str) -> Act:
    async with acting.by(PUPIL) as act:
        assert act.filling is not None
        await answer(act, act.filling.id, Edit(1, act.filling.submission.revision))
    return await writes(acting, words)


async def test_editing_tells_again_only_of_new_words(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев", TROUBLING)
    await picks(acting, ROBOTS)
    await writes(acting, "ещё люблю лес")
    again = await edit(acting, TROUBLING + " очень")
    assert told(again, Troubled) == []
    assert len(await raised(acting)) == 1
    other = await edit(acting, "Не хочу жить")
    assert len(told(other, Troubled)) == 2
    back = await edit(acting, TROUBLING)
    assert told(back, Troubled) == []
    assert len(await raised(acting)) == 2


@pytest.mark.parametrize("code", ["note", "broadcast", "person"])
async def test_at_the_office_nobody_listens(acting: Acting, code: str) -> None:
    await acting.install(form_of(code, "one", "other"))
    async with acting.by(CURATOR) as act:
        await begin(act, code)
        await answer(act, None, Typed(TROUBLING))
    assert await raised(acting) == []


async def test_a_form_of_one_question_is_heard_too(acting: Acting) -> None:
    await acting.install(form_of("how_are_you", "words"))
    async with acting.by(PUPIL) as act:
        await begin(act, "how_are_you")
        await answer(act, None, Typed(TROUBLING))
    assert len(await raised(acting)) == 1


async def test_who_writes_about_a_pupil_is_named_and_not_told(acting: Acting) -> None:
    await acting.install(replace(request_form(), code="request_psychologist"))
    await acting.somebody(PUPIL, Role.MENTEE, wish=Role.MENTEE)
    async with acting.by(PUPIL) as act:
        pupil = await get_person(act.session, act.person.id)
    async with acting.by(PSYCHOLOGIST) as act:
        await begin(act, "request_psychologist", pupil)
        await answer(act, None, Typed("Кирилл Николаев"))
        await answer(act, None, Typed(TROUBLING))
    assert [person.telegram_id for person, _ in told(act, Troubled)] == [CURATOR]
    (found,) = await raised(acting)
    assert found.subject_id == pupil.id
    assert found.heard is not None
    assert (found.heard.name, found.heard.writer) == ("Кирилл Николаев", "Нина")


async def test_no_word_of_it_stands_in_the_database_or_in_the_record(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев", TROUBLING)
    async with acting.by() as act:
        (row,) = await act.session.rows(select(concern))
        recorded = await act.session.rows(select(audit.c.action))
    assert "бьют" not in repr(tuple(row))
    assert "бьют".encode() not in row.context
    assert [each.action for each in recorded if "concern" in each.action] == []


async def test_a_school_listens_by_its_own_list_as_soon_as_it_has_one(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев", PLAIN)
    assert await raised(acting) == []
    async with acting.by(PSYCHOLOGIST) as act:
        assert await replace_words(act, "ru", "[threats]\nробот*\n") == ()
    await picks(acting, ROBOTS)
    await writes(acting, "мой робот")
    (found,) = await raised(acting)
    assert found.kind is Trouble.THREATS
    acting.shared.trouble.clear()
    await edit(acting, "другой робота")
    assert len(await raised(acting)) == 2, "also after a new start"


async def test_with_the_consent_goes_what_was_raised(acting: Acting) -> None:
    await writes(acting, "Кирилл Николаев", TROUBLING)
    async with acting.by(PUPIL) as act:
        await forgetting.forget(act, act.person, Purpose.MENTEE)
    assert await raised(acting) == []
