from tests.browser.chat_page import ChatPage, running_browser
from tests.conversations.way import Says, Taps, Ticks, employers_way
from tests.installation import Installation


async def answer(page: ChatPage, how: Says | Taps | Ticks) -> None:
    match how:
        case Says(text):
            await page.says(text)
        case Taps(button):
            await page.taps(button)
        case Ticks(choices):
            for choice in choices:
                await page.taps(choice)
            await page.sees_key(how.done)
            await page.taps(how.done)


async def sign_in(page: ChatPage, link: str) -> None:
    await page.choose("Мария")
    await page.opens(link)
    await page.sees("Как Вас зовут?")
    await page.says("Мария Ивановна Егорова")
    await page.sees("Как с Вами связаться?")
    await page.says("каб. 204")
    await page.taps("Отправить")
    await page.sees("/summary")


async def apply(page: ChatPage, link: str) -> None:
    await page.choose("Айсен")
    await page.opens(link)
    await page.sees("ищет наставников")
    await page.taps("Начать")
    await page.sees("Согласие на обработку")
    await page.taps("Даю согласие")
    for question, how in employers_way("Петров <Айсен> & «ё»"):
        await page.sees(question)
        await answer(page, how)
    await page.sees("Ваш телефон")
    await page.taps("Отправить мой номер")
    await page.sees("Хотите добавить")
    await page.taps("Пропустить")
    await page.sees("Проверьте, пожалуйста")
    await page.taps("Отправить")
    await page.sees("Спасибо. Анкета отправлена.")


async def test_a_mentor_fills_in_the_whole_survey_in_a_browser(school: Installation) -> None:
    curator_link, mentor_link = await school.curator_link(), await school.mentor_link()
    async with running_browser() as browser:
        page = await ChatPage.opened(browser, school.sandbox.url)
        await sign_in(page, curator_link)
        await apply(page, mentor_link)
        await page.choose("Мария")
        await page.sees("Новая анкета наставника")
        await page.says("/summary")
        await page.sees("отправили 1")
        assert page.errors == []
