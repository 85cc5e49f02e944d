"""Vacations, who hears of what is late, and a school year's end."""

from tests.conversations.roadmap.office import opens_item, opens_stage, with_dates
from tests.installation import Installation


async def test_vacations_are_taken_as_they_are_typed_or_refused_by_the_line(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await curator.says("/programme")
    assert "Каникулы: не указаны" in (await curator.sees("Карточка программы")).text
    await curator.taps("Каникулы")
    await curator.sees("Когда в школе каникулы?")
    await curator.says("осенью, как у всех")
    await curator.sees("Не получилось прочитать каникулы")
    await curator.says("05.11.2026 – 28.10.2026; 01.01.2027-30.12.2027")
    told = await curator.sees("Эти строки я не понял как каникулы, поэтому ничего не изменил")
    assert "• 05.11.2026 – 28.10.2026\n• 01.01.2027-30.12.2027" in told.text
    await curator.taps("Написать ещё раз")
    await curator.sees("Когда в школе каникулы?")
    await curator.says("28.10.2026-05.11.2026; 31.12.2026 – 11.01.2027")
    await curator.sees("Карточка сохранена. Сроки не изменились")
    await curator.taps("Карточка программы")
    await curator.sees("Каникулы: 28 октября – 5 ноября; 31 декабря – 11 января")
    await curator.taps("Каникулы")
    await curator.sees("28.10.2026 – 05.11.2026\n31.12.2026 – 11.01.2027")
    await curator.taps("✎ 1")
    await curator.sees("Меняем ответ")
    await curator.says("нет")
    await curator.sees("Карточка сохранена")
    await curator.taps("Карточка программы")
    await curator.sees("Каникулы: не указаны")


async def test_the_head_of_school_hears_of_what_is_late_only_if_the_curator_wishes(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await curator.says("/programme")
    assert "О просроченном директору не сообщаю" in (await curator.sees("Карточка")).text
    await curator.taps("Сообщать директору")
    await curator.sees("О том, что просрочено на две недели, узнаёт и директор")
    await curator.taps("Не сообщать директору")
    await curator.sees("О просроченном директору не сообщаю")
    assert curator.toast == "Директору не сообщаю"


async def test_a_new_year_begins_once_with_the_same_stages_and_no_ticks(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await opens_item(curator, 1, 1)
    await curator.taps("Сделано")
    await curator.sees("Состояние: ")
    await curator.says("/programme")
    await curator.taps("Новый учебный год")
    sure = await curator.sees("Начать новый учебный год?")
    await curator.taps("Да, начать", on=sure)
    begun = await curator.sees("Новый год начат. Укажите, пожалуйста, его даты")
    assert "Учебный год: 2027/28\nНачало: пока не указано" in begun.text
    await curator.taps("Да, начать", on=sure)
    await curator.sees("Пока Вы решали, дорожную карту изменил кто-то ещё")
    await curator.says("/stages")
    await curator.sees("Дорожная карта · 2027/28")
    assert "Готово: 0 из 14" in (await opens_stage(curator, 1)).text
    await curator.says("/programme")
    await curator.taps("Изменить карточку")
    await curator.sees("Когда начинается программа?")
