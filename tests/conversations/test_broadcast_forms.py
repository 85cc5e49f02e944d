"""A form goes round with a message: who got it answers once, the curator gets a table."""

import io

import openpyxl
import pytest

from db.queries.forms import find_in_use
from handlers.callbacks import FormTap
from mentoring.people import Role
from services import forms
from tests.conversations.broadcasting import (
    at,
    chooses_teachers,
    reported,
    teacher,
    three_teachers,
)
from tests.db.examples import small_form
from tests.installation import Installation


@pytest.fixture(autouse=True)
async def at_noon(school: Installation) -> None:
    await school.settles()
    at(school, 12)


async def install_poll(school: Installation) -> None:
    async with school.app.acts.open() as act:
        await forms.install(act, small_form("poll", "Опрос про Лес"), b"poll")


async def test_an_attached_form_is_filled_in_and_its_answers_come_as_a_table(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    anna, pyotr, _ = await three_teachers(school)
    await install_poll(school)
    await chooses_teachers(curator, 3)
    await curator.taps("Опрос про Лес")
    await curator.sees("Анкета «Опрос про Лес»")
    await curator.taps("Только приглашение")
    await curator.sees("Пока его никто не получил")
    await curator.taps("Отправить 3 людям")
    got = await anna.sees("приложена анкета «Опрос про Лес», 1 вопрос")
    await anna.taps("Ответить на вопросы", on=got)
    await anna.sees("О чём?")
    await anna.says("=2+2")
    await anna.sees("ответы записаны")
    await anna.taps("Ответить на вопросы", on=got)
    await anna.sees("Вы уже ответили")
    await reported(school)
    await curator.sees("Дошло 3 из 3")
    await curator.taps("Подробнее")
    await curator.sees("«Опрос про Лес»: ответили 1")
    await curator.taps("Скачать ответы")
    content = await curator.sees_document(".xlsx")
    (page,) = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    assert [row[0] for row in rows] == ["Имя", "Иванова Анна"]
    assert [row[-1] for row in rows] == ["О чём?", "=2+2"]
    await pyotr.sees("приложена анкета")


async def test_its_form_opens_to_nobody_else(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await install_poll(school)
    await chooses_teachers(curator, 1)
    await curator.taps("Опрос про Лес")
    await curator.taps("Только приглашение")
    await curator.sees("Пока его никто не получил")
    await curator.taps("Отправить 1 человеку")
    got = await anna.sees("приложена анкета")
    fill = got.inline_keyboard[0][0]["callback_data"]
    parent = school.somebody("Ольга")
    await parent.opens(await school.link_for(Role.GUARDIAN))
    await parent.sees("")
    parent.taps_with(fill)
    await parent.sees("Эта анкета пришла не Вам")


async def card_of(school: Installation, code: str, do: str) -> str:
    """What the button of a form's card carries."""
    async with school.app.acts.open() as act:
        version = await find_in_use(act.session, act.school.id, code)
    assert version is not None
    return FormTap(do=do, version=version.id).pack()


async def test_a_form_goes_round_from_its_own_card(school: Installation) -> None:
    curator = await school.with_curator()
    anna, _, _ = await three_teachers(school)
    await install_poll(school)
    curator.taps_with(await card_of(school, "poll", "send"))
    await curator.taps("Педагоги · 3")
    await curator.taps("Дальше")
    await curator.sees("Анкета «Опрос про Лес»")
    await curator.taps("Только приглашение")
    await curator.taps("Отправить 3 людям")
    await anna.sees("приложена анкета «Опрос про Лес»")


async def test_what_the_program_itself_asks_is_not_sent_round(school: Installation) -> None:
    curator = await school.with_curator()
    curator.taps_with(await card_of(school, "note", "send"))
    await curator.sees("разослать её нельзя")
