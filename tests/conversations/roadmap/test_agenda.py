"""/today and /week: what is due, for each of the team what is theirs."""

from datetime import date

from mentoring.people import Role
from tests.conversations.roadmap.office import (
    HEAD,
    PSYCHOLOGIST,
    TEACHER,
    joins,
    labels,
    opens,
    opens_item,
    stands_at,
    with_dates,
)
from tests.installation import Installation

ANALYSIS = "Провести уточняющий анализ потребностей наставляемых в развитии"
PARENTS = "Рассказать родителям о возможностях и целях программы"


async def test_before_the_dates_are_known_nothing_is_pressing(school: Installation) -> None:
    curator = await opens(school)
    await curator.taps("Что сегодня")
    shown = await curator.sees("Сегодня, 7 сентября")
    assert "Срочного нет." in shown.text
    assert "Без срока — 65 дел: /stages" in shown.text
    await curator.says("/week")
    await curator.sees("На этой неделе\n\nСрочного нет.")


async def test_everybody_sees_what_is_theirs_and_the_curator_everything(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    psychologist = await joins(school, Role.PSYCHOLOGIST, PSYCHOLOGIST)
    teacher = await joins(school, Role.CLASS_TEACHER, TEACHER)
    head = await joins(school, Role.HEAD, HEAD)
    await stands_at(school, date(2026, 9, 29))
    await psychologist.says("/today")
    calm = await psychologist.sees("Сегодня, 29 сентября")
    assert "Срочного нет." in calm.text
    assert "Этап 2 · 1 октября, через 2 дня — 1 дело" in calm.text
    for person, lines, others in (
        (psychologist, [f"1. {ANALYSIS}"], PARENTS),
        (teacher, [f"1. {PARENTS}", "2. Организовать сбор данных"], ANALYSIS),
        (head, ["5. Создать в ОУ проектный офис"], ANALYSIS),
    ):
        await person.says("/week")
        week = await person.sees("На этой неделе")
        assert "До воскресенья" in week.text
        assert all(line in week.text for line in lines)
        assert others not in week.text
    await curator.says("/week")
    whole = await curator.sees("На этой неделе\n\nДо воскресенья")
    assert "12. Положение о наставничестве в ОУ" in whole.text
    assert "…и ещё 18" in whole.text
    assert "Этап 5 · 5 октября, через 6 дней — 15 дел" in whole.text
    await curator.taps("12", on=whole)
    await curator.sees("Положение о наставничестве в ОУ\nЭтап 1 · документ")


async def test_what_is_late_stands_first_and_goes_once_it_is_done(school: Installation) -> None:
    await with_dates(school)
    psychologist = await joins(school, Role.PSYCHOLOGIST, PSYCHOLOGIST)
    await stands_at(school, date(2026, 10, 5))
    await psychologist.says("/today")
    shown = await psychologist.sees("Сегодня, 5 октября")
    late, today = shown.text.split("Срок сегодня")
    assert f"Просрочено\nЭтап 2 · 1 октября, просрочено на 4 дня\n1. {ANALYSIS}" in late
    assert "2. Обеспечить психологическое сопровождение" in today
    assert labels(shown) == ["1", "2", "Все этапы"]
    await psychologist.taps("1", on=shown)
    card = await psychologist.sees(ANALYSIS)
    await psychologist.taps("Сделано", on=card)
    await psychologist.sees(f"Состояние: {PSYCHOLOGIST}, 5 октября")
    await psychologist.says("/today")
    assert ANALYSIS not in (await psychologist.sees("Срок сегодня")).text


async def test_an_owner_ticks_what_is_theirs_and_nothing_else_by_any_button(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    teacher = await joins(school, Role.CLASS_TEACHER, TEACHER)
    theirs = await opens_item(curator, 1, 1)
    shown = await opens_item(teacher, 1, 1)
    assert labels(shown) == ["К этапу 1"]
    forged = [key["callback_data"] for row in theirs.inline_keyboard for key in row]
    changing = [each for each in forged if each.split(":")[-2] in {"done", "hand", "note", "file"}]
    assert len(changing) == 4
    for each in changing:
        teacher.taps_with(each, on=shown)
        await teacher.sees("За это отвечает другой человек. Отметить может он или куратор")
    own = await opens_item(teacher, 2, 1)
    await teacher.taps("Сделано", on=own)
    await teacher.sees(f"Состояние: {TEACHER}, 7 сентября")
