"""Under a reminder one taps that it is done, puts it off, or passes it on."""

from datetime import date

from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.roadmap.office import (
    CURATOR,
    HEAD,
    PSYCHOLOGIST,
    TEACHER,
    joins,
    labels,
    opens_item,
    stands_at,
    with_dates,
)
from tests.installation import Installation

ANALYSIS = "Провести уточняющий анализ потребностей наставляемых в развитии"
TWO_WEEKS = date(2026, 9, 17)
"""Before the deadline of the first three stages."""


async def test_of_several_things_one_is_done_and_the_reminder_stays_with_the_others(
    school: Installation,
) -> None:
    await with_dates(school)
    teacher = await joins(school, Role.CLASS_TEACHER, TEACHER)
    await stands_at(school, TWO_WEEKS)
    told = await teacher.sees("Сроки: 2")
    assert "Этап 2 · 1 октября, через 14 дней" in told.text
    assert labels(told)[:3] == ["1 · Сделано", "Отложить", "Передать"]
    await teacher.taps("1 · Сделано", on=told)
    await teacher.sees("Рассказать родителям о возможностях и целях программы")
    assert teacher.toast == "Отмечено"
    await teacher.taps("1 · Сделано", on=told)
    await teacher.sees_toast("Это уже отметили")
    await teacher.taps("2 · Сделано", on=told)
    await teacher.sees("Организовать сбор данных о наставляемых по доступным каналам")
    await stands_at(school, date(2026, 9, 24))
    assert "через 7 дней" not in teacher.transcript()


async def test_what_is_put_off_comes_back_on_a_working_day_and_not_before(
    school: Installation,
) -> None:
    await with_dates(school)
    psychologist = await joins(school, Role.PSYCHOLOGIST, PSYCHOLOGIST)
    await stands_at(school, TWO_WEEKS)
    told = await psychologist.sees(ANALYSIS)
    for label, day in (
        ("Завтра", "18 сентября"),
        ("Через неделю", "24 сентября"),
        ("Через 3 дня", "21 сентября"),
    ):
        await psychologist.taps("Отложить", on=told)
        asked = await psychologist.sees(f"Когда напомнить о «{ANALYSIS}»?")
        assert labels(asked) == ["Завтра", "Через 3 дня", "Через неделю"]
        await psychologist.taps(label, on=asked)
        await psychologist.sees(f"Хорошо, напомню {day}. Срок остаётся прежним")
    await stands_at(school, date(2026, 9, 18))
    await psychologist.sees_nothing(0.1)
    await stands_at(school, date(2026, 9, 21))
    assert "через 10 дней" in (await psychologist.sees(ANALYSIS)).text


async def passes_on(person: Person, to: str) -> None:
    asked = await person.sees("Кому передать «")
    await person.taps(next(each for each in labels(asked) if each.startswith(to)), on=asked)
    await person.sees_toast(f"Передано: {to}")


async def test_whoever_takes_it_over_is_told_may_tick_it_and_the_former_owner_no_more(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    psychologist = await joins(school, Role.PSYCHOLOGIST, PSYCHOLOGIST)
    teacher = await joins(school, Role.CLASS_TEACHER, TEACHER)
    await stands_at(school, TWO_WEEKS)
    told = await psychologist.sees(ANALYSIS)
    await psychologist.taps("Передать", on=told)
    await passes_on(psychologist, TEACHER)
    shown = await psychologist.sees(f"отвечает {TEACHER}")
    assert labels(shown) == ["К этапу 2"]
    await teacher.sees("Сроки: 2")
    news = await teacher.sees(f"{PSYCHOLOGIST} передаёт Вам дело: «{ANALYSIS}»")
    assert "Этап 2, срок 1 октября." in news.text
    await psychologist.taps("Сделано", on=told)
    await psychologist.sees("За это отвечает другой человек")
    await teacher.taps("К делу", on=news)
    card = await teacher.sees(f"отвечает {TEACHER}")
    await teacher.taps("Передать", on=card)
    asked = await teacher.sees("Кому передать")
    assert f"{CURATOR} · куратор" in labels(asked)
    await teacher.taps("Вернуть тому, кто отвечал", on=asked)
    await teacher.sees("отвечает психолог")
    assert teacher.toast == "Возвращено"
    await psychologist.taps("Сделано", on=told)
    await psychologist.sees(f"Состояние: {PSYCHOLOGIST}, 17 сентября")
    await curator.sees("Сроки: ")


async def test_a_document_under_a_reminder_asks_for_its_number(school: Installation) -> None:
    """Of many things a number opens the card."""
    curator = await with_dates(school)
    psychologist = await joins(school, Role.PSYCHOLOGIST, PSYCHOLOGIST)
    head = await joins(school, Role.HEAD, HEAD)
    await opens_item(curator, 4, 7)
    await curator.taps("Передать")
    await passes_on(curator, PSYCHOLOGIST)
    news = await psychologist.sees(f"{CURATOR} передаёт Вам дело: «Памятки для наставников»")
    assert "срок 1 ноября" in news.text
    await stands_at(school, date(2026, 10, 16))
    told = await psychologist.sees("3. Памятки для наставников")
    await psychologist.taps("3 · Сделано", on=told)
    await psychologist.sees("Какой у документа номер?")
    many = await head.sees("Приказ об отборе/выдвижении наставников")
    line = next(each for each in many.text.split("\n") if "Приказ об отборе" in each)
    await head.taps(line.split(".")[0], on=many)
    await head.sees("Этап 4 · документ · отвечает директор")
    await head.taps("Внести номер и дату")
    await head.sees("Какой у документа номер?")
