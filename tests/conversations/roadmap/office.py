"""A school with its team and its dates, for the conversations about the roadmap."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from bot.sandbox.chats import Message
from db.queries import people
from mentoring.people import Role
from mentoring.roadmap.plan import Card
from services import programme, roadmap
from tests.conversations.people import Person
from tests.installation import Installation

MONDAY = date(2026, 9, 7)
"""When these conversations begin: a week after the programme did."""
FORENOON = time(10)
MORNING = time(9, 1)
"""When reminders have come."""
DONE, OPEN = "☑", "☐"
CURATOR = "Мария Ивановна Егорова"
DEPUTY = "Иванова Елена Петровна"
HEAD = "Слепцов Пётр Ильич"
PSYCHOLOGIST = "Ким Нина Сергеевна"
TEACHER = "Петрова Ольга Ивановна"


async def stands_at(school: Installation, day: date, at: time = MORNING) -> None:
    """The clock is moved there, and everything that was due by then is done."""
    await school.stands_at(datetime.combine(day, at))


async def opens(school: Installation) -> Person:
    """A curator on a Monday, who has said nothing of the programme yet."""
    await school.settles()
    await stands_at(school, MONDAY, FORENOON)
    return await school.with_curator()


async def with_dates(school: Installation) -> Person:
    """A curator whose programme began on 1 September; its order is of the 5th, and one of its forms
    of mentoring is the school's own.
    """
    curator = await opens(school)
    async with school.app.acts.open() as act:
        (act.me,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        found = await roadmap.get_programme(act, act.school.id)
        dated = replace(
            found,
            school_year=2026,
            starts_on=date(2026, 9, 1),
            order_on=date(2026, 9, 5),
            order_number="41-од",
            card=Card(forms=("student_pupil",), other_form="библиотекарь – ученик"),
        )
        await programme.save(act, found, dated)
    return curator


async def joins(school: Installation, role: Role, name: str) -> Person:
    """Somebody of the team comes by a link and says who they are, up to their first screen."""
    person = school.somebody(name.split()[1])
    await person.opens(await school.once_for(role))
    await introduces(person, name, teaches="7 Б" if role is Role.CLASS_TEACHER else "")
    return person


async def becomes_curator(school: Installation, name: str) -> Person:
    """A second one."""
    person = school.somebody(name.split(maxsplit=1)[0])
    await person.opens(await school.once_for(Role.CURATOR))
    await person.sees("Как Вас зовут?")
    await person.says(name)
    await person.sees("Как с Вами связаться?")
    await person.says("кабинет 3")
    await person.taps("Отправить")
    await person.sees("/summary")
    return person


async def introduces(person: Person, name: str, teaches: str = "") -> None:
    await person.sees("Ваши фамилия, имя и отчество")
    await person.says(name)
    await person.sees("Как с Вами связаться?")
    await person.says("кабинет 12")
    if teaches:
        await person.sees("Какой класс Вы ведёте?")
        await person.says(teaches)
    await person.sees("Проверьте, пожалуйста")
    await person.taps("Отправить")
    await person.sees("Здравствуйте")


async def opens_stage(person: Person, number: int) -> Message:
    await person.says(f"/stage {number}")
    return await person.sees(f"Этап {number}.")


async def opens_item(person: Person, stage: int, number: int) -> Message:
    """The card of a thing to do, by its number in its stage."""
    shown = await opens_stage(person, stage)
    if "Подробнее" in labels(shown):
        await person.taps("Подробнее", on=shown)
        await person.sees("Номер открывает дело")
    label = next(each for each in labels(shown) if each in {str(number), f"✓ {number}"})
    await person.taps(label, on=shown)
    return await person.sees(f"Этап {stage} ·")


def keys(message: Message) -> list[dict[str, Any]]:
    return [button for row in message.inline_keyboard for button in row]


def labels(message: Message) -> list[str]:
    return [button["text"] for button in keys(message)]


def data_of(message: Message, label: str) -> str:
    """What a button carries."""
    return str(next(key["callback_data"] for key in keys(message) if key["text"] == label))
