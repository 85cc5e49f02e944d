"""How each of the requests for a mentor is filled in: question by question, as on a phone."""

import re

from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.survey import answers
from tests.conversations.way import Says, Taps, Ticks
from tests.installation import Installation

Way = tuple[tuple[str, Says | Taps | Ticks], ...]
SKIP = Taps("Пропустить")
DAYS = ("Когда", Ticks(("Суббота",)))


def childs_way(birthday: str = "05.05.2015") -> Way:
    """A ten-year-old's own request."""
    return (
        ("Твой день рождения", Says(birthday)),
        ("Твои фамилия и имя", Says("Николаев Кирилл")),
        ("В каком ты классе?", Says("4 «Б»")),
        ("Что тебе интересно?", Ticks(("Компьютеры и роботы",))),
        ("Чему ты хочешь научиться", Says("собрать робота")),
        ("Кто подойдёт тебе", Taps("Студент")),
        ("Как тебе удобнее", Ticks(("Встречаться вживую",))),
        DAYS,
        ("На каком языке", Ticks(("Русский",))),
        ("Что ты любишь делать", SKIP),
    )


def students_way(birthday: str = "05.05.2011") -> Way:
    """The request of somebody from 14 on."""
    return (
        ("Когда Вы родились?", Says(birthday)),
        ("Ваши фамилия, имя", Says("Иванова Сардана Петровна")),
        ("В каком Вы классе", Says("9 А")),
        ("С чем Вам помочь?", Ticks(("Выбор профессии",))),
        ("Чего Вы хотите добиться?", Says("понять, хочу ли я быть врачом")),
        ("Какая профессия", SKIP),
        ("Кто подойдёт Вам", Taps("Студент")),
        ("Важно ли", Taps("Не важно")),
        ("Как Вам удобнее", Ticks(("Очно",))),
        DAYS,
        ("На каких языках", Ticks(("Русский",))),
        ("Чем Вы увлекаетесь?", SKIP),
        ("Чем Вы гордитесь?", SKIP),
        ("Что показали тесты", SKIP),
        ("Ваш телефон", Says("Пропустить")),
    )


def guardians_way(birthday: str = "05.05.2015") -> Way:
    """A mother about her son."""
    return (
        ("Фамилия, имя и отчество ребёнка", Says("Николаев Кирилл Олегович")),
        ("Когда родился Ваш ребёнок?", Says(birthday)),
        ("В каком классе", Says("4 Б")),
        ("В чём Вашему ребёнку", Ticks(("ИТ и робототехника",))),
        ("Чем, на Ваш взгляд", Says("чтобы было с кем собрать робота")),
        ("Кто подойдёт Вашему ребёнку", Taps("Студент")),
        ("Важно ли", Taps("Не важно")),
        ("Как ребёнку удобнее", Ticks(("Очно",))),
        DAYS,
        ("На каких языках", Ticks(("Русский",))),
        ("Чем ребёнок любит", SKIP),
    )


def class_teachers_way() -> Way:
    """A class teacher about a pupil of theirs."""
    return (
        ("В чём ученику", Ticks(("ИТ и робототехника",))),
        ("Чего хочется достичь", Says("найти дело по душе")),
        ("Что у ученика", SKIP),
        ("Кто подойдёт ученику", Taps("Студент")),
        ("Важно ли", Taps("Не важно")),
        ("Как ученику удобнее", Ticks(("Очно",))),
        DAYS,
        ("На каких языках", Ticks(("Русский",))),
    )


def psychologists_way() -> Way:
    first, second, third, *others = class_teachers_way()
    meetings = ("Какие встречи подойдут", Ticks(("Один на один",)))
    return (first, second, third, meetings, *others)


def teachers_way() -> Way:
    """A young specialist about themselves."""
    return (
        ("Когда Вы родились?", Says("01.02.2001")),
        ("Ваши фамилия, имя", Says("Васильева Нюргуяна Петровна")),
        ("Что Вы преподаёте?", Says("биология")),
        ("Сколько полных лет", Says("1")),
        ("С чем Вам помочь?", Ticks(("Планирование уроков",))),
        ("Чего Вы ждёте", Says("уверенности на уроках")),
        ("Как Вам удобнее", Ticks(("Очно",))),
        DAYS,
        ("Ваш телефон", Says("Пропустить")),
    )


def referral(name: str = "Николаев Кирилл", age: str = "До 14") -> Way:
    """A teacher names a pupil."""
    return (
        ("Фамилия и имя ученика", Says(name)),
        ("В каком классе", Says("4 Б")),
        ("Сколько ученику лет?", Taps(age)),
        ("Для чего ученику наставник?", Says("интересуется техникой, не с кем заниматься")),
        ("Откуда Вы это знаете?", Ticks(("Из беседы",))),
    )


async def fills_in(person: Person, way: Way) -> None:
    """From the first question, which is the newest message, until the questionnaire is sent."""
    (first, how), *others = way
    assert first in person.last.text, person.transcript()
    await answers(person, how)
    for question, how in others:
        await person.sees(question)
        await answers(person, how)
    await person.sees("Проверь")
    await person.taps("Отправить")


def link_in(person: Person) -> str:
    """The newest link to the bot that the person was given."""
    return str(re.findall(r"https://t\.me/\S+", person.transcript())[-1])


async def introduces_herself(guardian: Person) -> None:
    """Who the guardian is, after the first consent."""
    await guardian.sees("Ваши фамилия, имя и отчество")
    await guardian.says("Николаева Анна Сергеевна")
    await guardian.sees("Кем Вы приходитесь")
    await guardian.taps("Мама")
    await guardian.sees("Ваш телефон")
    await guardian.taps("Пропустить")
    await guardian.sees("Проверь")
    await guardian.taps("Отправить")


async def agrees(guardian: Person) -> None:
    """A guardian reads the consent and gives it."""
    await guardian.taps("Прочитать согласие")
    await guardian.sees("Согласие")
    await guardian.taps("Даю согласие")


async def joins_as_child(school: Installation) -> Person:
    """A ten-year-old who has said how old they are and what they are called."""
    child = school.somebody("Кирилл")
    await child.opens(await school.link_for(None))
    await child.taps("Ищу наставника")
    await child.taps("До 14 лет")
    await child.sees("Как тебя зовут?")
    await child.says("Кирилл")
    await child.sees("Это сообщение для родителей: Кирилл")
    await child.sees("Сначала спросим разрешения у мамы или папы")
    return child


async def signs_in(school: Installation, role: Role, name: str) -> Person:
    """A class teacher or psychologist who came by their one-time link."""
    teacher = school.somebody(name)
    await teacher.opens(await school.once_for(role))
    await teacher.sees("Ваши фамилия, имя и отчество")
    await teacher.says("Петрова Ольга Ивановна")
    await teacher.sees("Как с Вами связаться?")
    await teacher.says("+7 914 000-00-07")
    if role is Role.CLASS_TEACHER:
        await teacher.sees("Какой класс Вы ведёте?")
        await teacher.says("4 Б")
    await teacher.sees("Проверь")
    await teacher.taps("Отправить")
    await teacher.sees("Здесь можно назвать учеников")
    return teacher


async def names_a_pupil(teacher: Person) -> str:
    """The pupil is named; what comes back is the link for the parents."""
    await teacher.taps("Назвать ученика")
    await teacher.sees("Фамилия и имя ученика")
    await fills_in(teacher, referral())
    await teacher.sees("Мы думаем, что ученику (Николаев Кирилл) мог бы помочь наставник")
    link = link_in(teacher)
    await teacher.sees("Без согласия черновик сотрётся через 30 дней")
    return link
