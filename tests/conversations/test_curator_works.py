from bot.sandbox.methods.profile import commands_for
from tests.conversations.survey import applies, begins
from tests.installation import Installation

NAMES = ["Ёлкин Пётр", "Иванова Анна", "Петров Айсен", "Сидоров Иван"]


async def test_mentors_are_listed_found_by_name_and_opened(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.says("/mentors")
    await curator.sees("Пока никто не прислал анкету")
    for name in NAMES:
        await applies(school, name, name)
    await curator.says("/mentors")
    listed = await curator.sees("Наставники: 4")
    shown = [button["text"].split(" · ")[0] for row in listed.inline_keyboard for button in row]
    assert shown == NAMES[::-1]
    await curator.says("елкин")
    await curator.sees("Нашлось по «елкин»: 1")
    await curator.says("/mentors иван")
    await curator.sees("Нашлось по «иван»: 2")
    await curator.says("Кузнецов")
    await curator.sees("никого не нашлось")
    await curator.taps("Все наставники")
    await curator.sees("Наставники: 4")
    await curator.taps(next(b["text"] for row in listed.inline_keyboard for b in row))
    await curator.sees("Сидоров Иван")
    await curator.taps("Все ответы")
    answers = await curator.sees("Чем Вы готовы помогать?")
    assert "12 марта 1985" in answers.text


async def test_a_long_list_has_pages(school: Installation) -> None:
    curator = await school.with_curator()
    for number in range(9):
        await applies(school, f"Имя{number}", f"Фамилия Имя{number}")
    await curator.says("/mentors")
    await curator.sees("Наставники: 9")
    await curator.taps("Раньше →")
    await curator.sees("Наставники: 9")
    await curator.taps("← Новее")
    await curator.sees("Наставники: 9")


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
    own = await curator.sees("общая ссылка школы")
    assert "Выпускники 2015: 1" in own.text
    await curator.says("/summary")
    summary = await curator.sees("Откуда")
    assert "Выпускники 2015: 1 → 0 → 0" in summary.text


async def test_summary_says_where_people_stopped(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await curator.says("/summary")
    summary = await curator.sees("Ещё заполняют: 1")
    assert "вопрос 2 — 1 человек" in summary.text


async def test_a_stranger_gets_nothing_from_a_curators_command_or_button(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    await applies(school)
    card = await curator.sees("Новая анкета наставника")
    data = card.inline_keyboard[0][0]["callback_data"]
    mentor = await begins(school, "Пётр")
    for command in ("/summary", "/mentors", "/invite"):
        await mentor.says(command)
        await mentor.sees_nothing()
    mentor.taps_with(data)
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
    await curator.taps(
        next(b["text"] for row in (await curator.sees("Нашлось")).inline_keyboard for b in row)
    )
    await curator.sees("Бот заблокирован: сообщения")
    await mentor.unblocks_the_bot()
    await curator.sees_nothing()


async def test_commands_are_shown_by_role(school: Installation) -> None:
    curator = await school.with_curator()
    await school.settles()
    menu = commands_for(school.sandbox.world.bot, curator.account)
    assert {"summary", "mentors", "invite"} <= {command["command"] for command in menu}
    stranger = school.somebody("Пётр")
    menu = commands_for(school.sandbox.world.bot, stranger.account)
    assert "summary" not in {command["command"] for command in menu}
