"""Deadlines as a file for a calendar, and another one set in the chat."""

from datetime import date, timedelta
from typing import Any

from icalendar import Calendar

from tests.conversations.people import Person
from tests.conversations.roadmap.office import labels, opens_item, opens_stage, with_dates
from tests.conversations.roadmap.workbook import PATIENCE
from tests.installation import Installation


async def calendar_of(curator: Person) -> dict[str, tuple[date, date]]:
    """Each deadline of the file: from which day to which."""
    await curator.says("/stages")
    shown = await curator.sees("Дорожная карта · 2026/27")
    await curator.taps("Файл для календаря", on=shown)
    content = await curator.sees_document("deadlines.ics", PATIENCE)
    events: list[Any] = list(Calendar.from_ical(content).walk("VEVENT"))
    return {str(each["summary"]): (each["dtstart"].dt, each["dtend"].dt) for each in events}


async def says_deadline(curator: Person, words: str) -> None:
    await curator.taps("Срок", on=curator.last)
    await curator.sees("Какой поставить срок?")
    await curator.says(words)


async def test_the_calendar_holds_every_deadline_that_is_known_on_its_day(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    entries = await calendar_of(curator)
    days = {
        "Этап 1: Подготовка условий для запуска Целевой модели наставничества": date(2026, 10, 1),
        "Этап 2: Формирование базы наставляемых": date(2026, 10, 1),
        "Этап 3: Формирование базы наставников": date(2026, 10, 1),
        "Этап 4: Отбор/выдвижение наставников": date(2026, 11, 1),
        "Этап 5: Формирование наставнических пар / групп": date(2026, 10, 5),
    }
    assert entries == {title: (day, day + timedelta(days=1)) for title, day in days.items()}


async def test_a_deadline_of_ones_own_is_shown_before_it_holds_and_goes_to_the_calendar(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await opens_stage(curator, 6)
    await says_deadline(curator, "15.05.2027")
    await curator.sees("Этап 6. Организация хода наставнической программы: срок не задан → 15 мая")
    await curator.taps("Оставить как было")
    await curator.sees("Сроки остались прежними")
    assert "Срок не задан" in (await opens_stage(curator, 6)).text
    await says_deadline(curator, "2 недели после этапа 5")
    await curator.sees("срок не задан → 19 октября")
    await curator.taps("Сохранить")
    await curator.sees("Срок: до 19 октября")
    await opens_item(curator, 6, 7)
    await says_deadline(curator, "май 2027")
    await curator.sees("Провести итоговые встречи в парах и группах: 19 октября → 31 мая")
    await curator.taps("Сохранить")
    await curator.sees("Этап 6.")
    entries = await calendar_of(curator)
    assert entries["Провести итоговые встречи в парах и группах"][0] == date(2027, 5, 31)
    assert entries["Этап 6: Организация хода наставнической программы"][0] == date(2026, 10, 19)


async def test_what_can_be_no_deadline_is_refused_and_asked_for_again(
    school: Installation,
) -> None:
    """Words without a day, a stage that there is not, stages that wait for each other."""
    curator = await with_dates(school)
    await opens_stage(curator, 6)
    for words in ("когда-нибудь", "месяц после этапа 40", "месяц после этапа 6"):
        await says_deadline(curator, words)
        told = await curator.sees(f"Срок «{words}» поставить не получилось, поэтому ничего не")
        assert labels(told) == ["Написать ещё раз"]
        await opens_stage(curator, 6)
    assert "Срок не задан" in curator.last.text
    await curator.taps("Написать ещё раз", on=told)
    await curator.sees("Какой поставить срок?")
