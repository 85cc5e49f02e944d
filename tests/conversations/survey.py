"""The mentor's questionnaire as somebody at a phone fills it in."""

from tests.conversations.people import Person
from tests.conversations.way import NAME, Says, Taps, Ticks, employers_way
from tests.installation import Installation

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


async def answers(mentor: Person, how: Says | Taps | Ticks) -> None:
    """Answer the question that is the newest message."""
    question = mentor.last
    match how:
        case Says(text):
            await mentor.says(text)
        case Taps(button):
            await mentor.taps(button, on=question)
        case Ticks(choices):
            for choice in choices:
                await mentor.taps(choice, on=question)
            await mentor.taps(how.done, on=question)


async def answers_until_phone(mentor: Person, name: str = NAME) -> None:
    (_, first), *others = employers_way(name)
    await answers(mentor, first)
    for question, how in others:
        await mentor.sees(question)
        await answers(mentor, how)
    shown = await mentor.sees("Ваш телефон")
    assert "✓ Записал: " in shown.text


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
