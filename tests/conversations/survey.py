"""The mentor's questionnaire as somebody at a phone fills it in."""

from tests.conversations.people import Person
from tests.installation import Installation

NAME = "Петров Айсен Иванович"
PHONE = "+79140000502"


async def gives_consent(mentor: Person, link: str) -> None:
    await mentor.opens(link)
    await mentor.sees("ищет наставников")
    await mentor.taps("Начать")
    await mentor.sees("Согласие на обработку персональных данных")
    await mentor.taps("Даю согласие")
    await mentor.sees("Когда Вы родились?")


async def begins(school: Installation, first_name: str = "Айсен") -> Person:
    """Somebody who has consented and stands at the first question."""
    mentor = school.somebody(first_name, phone=PHONE)
    await gives_consent(mentor, await school.mentor_link())
    return mentor


async def ticks(mentor: Person, *choices: str) -> None:
    question = mentor.last
    for choice in choices:
        await mentor.taps(choice, on=question)
    await mentor.taps(f"Готово · {len(choices)}", on=question)


async def answers_until_phone(mentor: Person, name: str = NAME) -> None:
    await mentor.says("12 марта 1985")
    await mentor.sees("Ваши фамилия, имя и отчество")
    await mentor.says(name)
    await mentor.sees("Расскажите, кто Вы")
    await mentor.taps("Представитель организации")
    await mentor.sees("Где и кем Вы работаете?")
    await mentor.says("ООО «Саха-Софт», инженер")
    await mentor.sees("Чем Вы готовы помогать?")
    await ticks(mentor, "ИТ и робототехника", "Выбор профессии")
    await mentor.sees("С каким возрастом")
    await ticks(mentor, "14–15 лет")
    await mentor.sees("Скольким людям")
    await mentor.taps("2")
    await mentor.sees("Как Вам удобнее встречаться?")
    await ticks(mentor, "Очно")
    await mentor.sees("Когда Вы обычно свободны?")
    await ticks(mentor, "Суббота")
    await mentor.sees("На каких языках")
    await ticks(mentor, "Русский")
    await mentor.sees("Есть ли у Вас опыт")
    await mentor.taps("Пока нет")
    await mentor.sees("Почему Вы хотите")
    await ticks(mentor, "Передать свой опыт")
    await mentor.sees("Что Вы готовы сделать")
    await ticks(mentor, "Пройти «Школу наставников»")
    await mentor.sees("Ваш телефон")


async def reaches_review(mentor: Person, name: str = NAME) -> None:
    await answers_until_phone(mentor, name)
    await mentor.shares_contact()
    await mentor.sees("Хотите добавить что-нибудь о себе?")
    await mentor.taps("Пропустить")
    await mentor.sees("Проверьте, пожалуйста")


async def applies(school: Installation, first_name: str = "Айсен", name: str = NAME) -> Person:
    """The whole way, from the link to «Спасибо»."""
    mentor = await begins(school, first_name)
    await reaches_review(mentor, name)
    await mentor.taps("Отправить")
    await mentor.sees("Спасибо. Анкета отправлена.")
    return mentor
