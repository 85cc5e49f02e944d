from bot.sandbox.methods.profile import commands_for
from tests.conversations.cards import names_on
from tests.conversations.survey import applies, begins
from tests.installation import Installation

NAMES = ["Ёлкин Пётр", "Иванова Анна", "Петров Айсен", "Сидоров Иван"]


async def test_mentors_are_listed_found_by_name_and_opened(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.says("/mentors")
    await curator.sees("Наставники: 0")
    for name in NAMES:
        await applies(school, name, name)
    await curator.says("/mentors")
    listed = await curator.sees("Наставники: 4")
    assert names_on(listed) == NAMES[::-1]
    await curator.says("елкин")
    await curator.sees("Нашлось по «елкин»: 1")
    await curator.says("пертов")
    await curator.sees("Нашлось по «пертов»: 1")
    await curator.says("/mentors иван")
    await curator.sees("Наставники · Нашлось по «иван»: 2")
    await curator.says("Кузнецов")
    await curator.sees("никого не нашлось")
    await curator.taps("Показать всех")
    await curator.sees("Люди программы: 5")
    await curator.taps("Сидоров Иван · не прочитано", on=listed)
    card = await curator.sees("Сидоров Иван")
    assert "Работа: ООО «Саха-Софт», инженер" in card.text
    await curator.taps("Все ответы", on=card)
    answers = await curator.sees("Чем Вы готовы помогать?")
    assert "12 марта 1985" in answers.text


async def test_a_long_list_has_pages(school: Installation) -> None:
    curator = await school.with_curator()
    for number in range(9):
        await applies(school, f"Имя{number}", f"Фамилия Имя{number}")
    await curator.says("/mentors")
    shown = await curator.sees("Наставники: 9")
    assert len(names_on(shown)) == 8
    await curator.taps("▸", on=shown)
    await curator.sees("Наставники: 9")
    assert names_on(shown) == ["Фамилия Имя0"]
    await curator.taps("◂", on=shown)
    await curator.sees("Наставники: 9")
    assert len(names_on(shown)) == 8


async def test_every_source_has_a_link_of_its_own_and_is_counted(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.says("/invite Выпускники 2015")
    shown = await curator.sees("Выпускники 2015")
    link = next(word for word in shown.text.split() if word.startswith("https://t.me/"))
    assert shown.wire["photo"]
    graduate = school.somebody("Пётр")
    await graduate.opens(link)
    await graduate.sees("ищет наставников")
    await curator.says("/invite")
    await curator.taps("Все действующие ссылки")
    links = await curator.sees("Действующие ссылки")
    assert links.inline_keyboard[0][0]["text"] == "для наставников: Выпускники 2015 · 1"
    await curator.says("/summary")
    await curator.taps("Подробнее: классы, ссылки, недели")
    summary = await curator.sees("Откуда")
    assert "Выпускники 2015: 1 → 0 → 0" in summary.text


async def test_summary_says_where_people_stopped(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await curator.says("/summary")
    summary = await curator.sees("хотят 1, начали 1, отправили 0")
    assert "Этапы: закрыто 0 из 7" in summary.text
    assert "пока не указано: когда начинается программа, дата приказа о внедрении" in summary.text
    await curator.taps("Подробнее: классы, ссылки, недели")
    await curator.sees("Наставники остановились: вопрос 2 — 1")
    await curator.taps("Не дописали анкету · 1", on=summary)
    listed = await curator.sees("заполняет анкету: 1")
    assert names_on(listed) == ["без имени"]


async def test_a_stranger_gets_nothing_from_a_curators_command_or_button(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    await applies(school)
    card = await curator.sees("Новая анкета наставника")
    data = [button["callback_data"] for row in card.inline_keyboard for button in row]
    mentor = await begins(school, "Пётр")
    for command in ("/summary", "/people", "/mentors", "/invite"):
        await mentor.says(command)
        await mentor.sees_nothing()
    for each in data:
        mentor.taps_with(each)
    await mentor.sees_nothing()


async def test_somebody_who_blocks_the_bot_is_marked_and_the_curator_told_once(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    await curator.sees("Новая анкета наставника")
    await mentor.blocks_the_bot()
    await curator.sees("бот заблокирован")
    await curator.says("Петров")
    listed = await curator.sees("Нашлось")
    await curator.taps(listed.inline_keyboard[0][0]["text"])
    await curator.sees("Бот заблокирован: сообщения")
    await mentor.unblocks_the_bot()
    await curator.sees_nothing()


async def test_commands_are_shown_by_role(school: Installation) -> None:
    curator = await school.with_curator()
    await school.settles()
    menu = commands_for(school.sandbox.world.bot, curator.account)
    assert {"summary", "people", "mentors", "invite"} <= {command["command"] for command in menu}
    stranger = school.somebody("Пётр")
    menu = commands_for(school.sandbox.world.bot, stranger.account)
    assert "summary" not in {command["command"] for command in menu}
