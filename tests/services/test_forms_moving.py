"""Who is in the middle of a questionnaire when the school publishes another version."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mentoring.people import Role
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.run import Ask, Review, Send, Show
from services import forms, surveys
from tests.services.acting import Acting
from tests.services.wishes import AGE, LATER, answers, begins, publishes, shipped, wishes


@pytest.fixture(autouse=True)
async def people(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария")
    await acting.somebody(7)


async def test_only_what_is_new_or_changed_is_asked_of_who_is_under_way(acting: Acting) -> None:
    await shipped(acting, wishes("food", "drink", "sweets"))
    await begins(acting)
    await answers(acting, "Хлеб", "Вода")
    old = wishes("food", "drink", "sweets", version="2")
    questions = (old.questions[0], AGE, replace(old.questions[1], kind=Kind.DATE), old.questions[2])
    await publishes(acting, replace(old, questions=questions))
    async with acting.by(7, LATER) as act:
        moved = await surveys.answer(act, None, Show())
    assert moved.moved
    assert moved.filling.submission.answers == {"food": "Хлеб"}
    asked = []
    for word in ("33", "12.03.2026", "Халва"):
        async with acting.by(7, LATER) as act:
            shown = await surveys.answer(act, None, Show())
            assert not shown.moved
            assert isinstance(shown.turn.screen, Ask)
            asked.append(shown.turn.screen.question.name)
        await answers(acting, word, now=LATER)
    assert asked == ["age", "drink", "sweets"]


async def test_words_for_the_old_question_are_not_taken_for_an_answer_to_another(
    acting: Acting,
) -> None:
    await shipped(acting, wishes("food", "drink"))
    await begins(acting)
    await answers(acting, "Хлеб")
    form = wishes("food", "name", "drink", version="2")
    await publishes(acting, form)
    step = await answers(acting, "Вода", now=LATER)
    assert step.moved
    assert isinstance(step.turn.screen, Ask)
    assert step.turn.screen.question.name == "name"
    assert step.filling.submission.answers == {"food": "Хлеб"}


async def test_words_for_a_question_that_stayed_in_front_are_its_answer(acting: Acting) -> None:
    await shipped(acting, wishes("food", "drink"))
    await begins(acting)
    await answers(acting, "Хлеб")
    await publishes(acting, wishes("food", "drink", "sweets", version="2"))
    step = await answers(acting, "Вода", now=LATER)
    assert step.moved
    assert step.filling.submission.answers == {"food": "Хлеб", "drink": "Вода"}


async def test_a_button_of_the_old_version_changes_nothing(acting: Acting) -> None:
    await shipped(acting, wishes("food", "drink"))
    await begins(acting)
    step = await answers(acting, "Хлеб", "Вода")
    await publishes(acting, wishes("food", "drink", "sweets", version="2"))
    async with acting.by(7, LATER) as act:
        send = Send(step.filling.submission.revision)
        moved = await surveys.answer(act, step.filling.id, send)
    assert moved.ending is None
    assert isinstance(moved.turn.screen, Ask)
    assert moved.turn.screen.question.name == "sweets"


async def test_going_back_to_an_older_version_moves_people_back(acting: Acting) -> None:
    await shipped(acting, wishes("food"))
    async with acting.by(1) as act:
        (first,) = (await forms.list_forms(act))[0].versions.all
    await publishes(acting, wishes("food", "drink", version="2"))
    async with acting.by(7, LATER) as act:
        await surveys.begin(act, "wishes")
    await answers(acting, "Хлеб", now=LATER)
    later = LATER + timedelta(hours=1)
    async with acting.by(1, later) as act:
        await forms.publish(act, first.id)
    async with acting.by(7, later) as act:
        step = await surveys.answer(act, None, Show())
    assert (step.moved, step.filling.version_id) == (True, first.id)
    assert isinstance(step.turn.screen, Review)
