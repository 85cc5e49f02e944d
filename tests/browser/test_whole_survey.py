from tests.browser.chat_page import ChatPage, running_browser
from tests.installation import Installation

TICKED = (
    ("С каким возрастом", ["14–15 лет"]),
    ("Как Вам удобнее встречаться?", ["Очно", "Онлайн"]),
    ("Когда Вы обычно свободны?", ["Суббота"]),
    ("На каких языках", ["Русский"]),
    ("Почему Вы хотите", ["Передать свой опыт"]),
    ("Что Вы готовы сделать", ["Сначала обсудить"]),
)


async def tick(page: ChatPage, choices: list[str]) -> None:
    for choice in choices:
        await page.taps(choice)
    await page.sees_key(f"Готово · {len(choices)}")
    await page.taps(f"Готово · {len(choices)}")


async def test_a_mentor_fills_in_the_whole_survey_in_a_browser(school: Installation) -> None:
    curator_link, mentor_link = await school.curator_link(), await school.mentor_link()
    async with running_browser() as browser:
        page = await ChatPage.opened(browser, school.sandbox.url)
        await page.choose("Мария")
        await page.opens(curator_link)
        await page.sees("Как Вас зовут?")
        await page.says("Мария Ивановна Егорова")
        await page.sees("Как с Вами связаться?")
        await page.says("каб. 204")
        await page.taps("Отправить")
        await page.sees("/summary")
        await page.choose("Айсен")
        await page.opens(mentor_link)
        await page.sees("ищет наставников")
        await page.taps("Начать")
        await page.sees("Согласие на обработку")
        await page.taps("Даю согласие")
        await page.sees("Когда Вы родились?")
        await page.says("12.03.1985")
        await page.sees("фамилия, имя")
        await fill_in(page)
        await page.sees("Проверьте, пожалуйста")
        await page.taps("Отправить")
        await page.sees("Спасибо. Анкета отправлена.")
        await page.choose("Мария")
        await page.sees("Новый наставник")
        await page.says("/summary")
        await page.sees("Отправили: 1")
        assert page.errors == []


async def fill_in(page: ChatPage) -> None:
    await page.says("Петров <Айсен> & «ё»")
    await page.sees("Расскажите, кто Вы")
    await page.taps("Представитель организации")
    await page.sees("Где и кем Вы работаете?")
    await page.says("ООО «Саха-Софт», инженер")
    await page.sees("Чем Вы готовы помогать?")
    await tick(page, ["ИТ и робототехника", "Выбор профессии"])
    for question, choices in TICKED[:1]:
        await page.sees(question)
        await tick(page, choices)
    await page.sees("Скольким людям")
    await page.taps("2")
    for question, choices in TICKED[1:4]:
        await page.sees(question)
        await tick(page, choices)
    await page.sees("Есть ли у Вас опыт")
    await page.taps("Пока нет")
    for question, choices in TICKED[4:]:
        await page.sees(question)
        await tick(page, choices)
    await page.sees("Ваш телефон")
    await page.taps("Отправить мой номер")
    await page.sees("Хотите добавить")
    await page.taps("Пропустить")
