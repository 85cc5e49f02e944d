"""A curator's way to a message to many, and the teachers who get it."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot import ticks
from db.queries import people
from mentoring.people import Role
from tests.conversations.people import Person
from tests.installation import Installation

WORDS = "Встреча в субботу в 11:00 <кабинет 204> & чай"


def at(school: Installation, hour: int, days: int = 0) -> None:
    """The school's clocks show this hour."""
    today = datetime.now(school.app.settings.zone)
    school.shows(today.replace(hour=hour, minute=15, second=0) + timedelta(days=days))


async def teacher(school: Installation, first_name: str, full_name: str) -> Person:
    person = school.somebody(first_name)
    await person.opens(await school.link_for(Role.TEACHER))
    await person.sees("")
    async with school.app.acts.open() as act:
        known = await people.find_by_account(act.session, act.school.id, person.id)
        assert known is not None
        await people.change(act.session, replace(known, name=full_name))
    await school.settles()
    seen(person)
    return person


def seen(person: Person) -> None:
    """What was said before is of no interest here."""
    person._seen = len(person.chat.changes)


async def three_teachers(school: Installation) -> tuple[Person, Person, Person]:
    return (
        await teacher(school, "Анна", "Иванова Анна"),
        await teacher(school, "Пётр", "Ёлкин Пётр"),
        await teacher(school, "Иван", "Сидоров Иван"),
    )


async def chooses_teachers(curator: Person, count: int) -> None:
    await curator.says("/broadcast")
    await curator.sees("Кому написать?")
    await curator.taps(f"Педагоги · {count}")
    await curator.sees("Кому: Педагоги")
    await curator.taps("Дальше")
    await curator.sees("Приложить анкету?")


async def writes(curator: Person, words: str = WORDS) -> None:
    await curator.sees("Что написать участникам?")
    await curator.says(words)
    await curator.sees("сообщение куратора")
    await curator.sees("Пока его никто не получил")


async def drafts(curator: Person, count: int = 1, words: str = WORDS) -> None:
    """Up to the look at it."""
    await chooses_teachers(curator, count)
    await curator.taps("Без анкеты")
    await writes(curator, words)


async def reported(school: Installation) -> None:
    await school.settles()
    await ticks.report_broadcasts(school.app.acts)
    await school.settles()
