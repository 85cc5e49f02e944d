"""The indicators in one message, the school's numbers, and the pictures."""

from mentoring.people import Role
from tests.conversations.roadmap.office import HEAD, joins, labels
from tests.conversations.survey import applies
from tests.installation import Installation

PICTURES = ["Путь в программе", "Темы", "Пары", "До и после"]


async def test_indicators_say_what_is_missing_and_ask_for_it_with_one_tap(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    await curator.says("/charts")
    shown = await curator.sees("Показатели на ")
    assert "Наставляемые среди учащихся 10–19 лет\nСейчас их 0." in shown.text
    assert "Ответов пока 0, а нужно хотя бы три" in shown.text
    assert labels(shown) == ["Внести числа школы", *PICTURES, "Все картинки", "Сводка"]
    await curator.taps("Внести числа школы", on=shown)
    await curator.sees("Сколько в школе учащихся от 10 до 19 лет?")
    await curator.says("400000")
    await curator.sees("Нужно целое число от 0 до 100000")
    await curator.says("400")
    await curator.sees("от 15 до 19 лет?")
    await curator.says("120")
    await curator.sees("молодых специалистов?")
    await curator.says("0")
    await curator.sees("предприятий-партнёров?")
    await curator.says("5")
    await curator.sees("свои целевые показатели?")
    await curator.taps("Нет, обычные")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    shown = await curator.sees("Показатели на ")
    assert "10–19 лет: 0 %\n0 из 400. Цель 70 %, до неё не хватает: 280." in shown.text
    assert "В школе таких нет, поэтому доля не считается." in shown.text
    assert labels(shown) == [*PICTURES, "Все картинки", "Числа и цели", "Сводка"]


async def test_pictures_come_by_a_tap_and_what_is_empty_is_said(school: Installation) -> None:
    curator = await school.with_curator()
    await applies(school)
    await curator.says("/summary")
    await curator.taps("Показатели и картинки", on=await curator.sees("Сводка · "))
    shown = await curator.sees("Показатели на ")
    await curator.taps("Путь в программе", on=shown)
    picture = await curator.sees("Сколько человек дошли до каждого шага", within=20)
    assert curator.file(picture.wire["photo"][-1]["file_id"]).startswith(b"\x89PNG")
    await curator.taps("Все картинки", on=shown)
    await curator.sees("Сколько человек дошли до каждого шага", within=20)
    empty = await curator.sees("Утверждённых пар пока нет", within=20)
    assert "Ответов пока меньше трёх" in empty.text


async def test_a_head_of_school_reads_the_indicators_and_who_enters_the_numbers(
    school: Installation,
) -> None:
    await school.with_curator()
    head = await joins(school, Role.HEAD, HEAD)
    await head.says("/charts")
    shown = await head.sees("Показатели на ")
    assert "указывает куратор программы" in shown.text
    assert labels(shown) == [*PICTURES, "Все картинки", "Сводка"]


async def test_a_mentor_gets_nothing_from_the_command(school: Installation) -> None:
    await school.with_curator()
    mentor = await applies(school)
    await mentor.says("/charts")
    await mentor.sees_nothing()
