"""The curator finds people and sees what happened to them, as on a phone."""

from tests.conversations.cards import names_a_pupil, names_on, opens_card, waits_for_parents
from tests.conversations.requests import (
    agrees,
    introduces_herself,
    link_in,
)
from tests.installation import Installation


async def test_the_list_is_narrowed_step_by_step_where_it_stands(school: Installation) -> None:
    curator = await school.with_curator()
    await waits_for_parents(school, "Кирилл")
    await waits_for_parents(school, "Айта")
    await curator.says("/people")
    listed = await curator.sees("Люди программы: 3")
    await curator.taps("Роль", on=listed)
    await curator.sees("Кого показать?")
    await curator.taps("Наставляемые · 2", on=listed)
    await curator.sees("Наставляемые: 2")
    await curator.taps("На каком шаге", on=listed)
    await curator.sees("Кого показать?")
    await curator.taps("ждём согласия родителей · 2", on=listed)
    await curator.sees("Наставляемые · ждём согласия родителей: 2")
    assert names_on(listed) == ["Айта", "Кирилл"]
    await curator.taps("Показать всех", on=listed)
    await curator.sees("Люди программы: 3")


async def test_a_note_is_read_by_those_it_is_for(school: Installation) -> None:
    curator = await school.with_curator()
    psychologist = await names_a_pupil(school)
    await psychologist.taps("Мои рекомендации")
    await psychologist.taps("Николаев Кирилл · ждём согласия родителей")
    await psychologist.taps("Заметка")
    await psychologist.sees("Что важно запомнить?")
    await psychologist.says("Лучше один на один")
    await psychologist.sees("Заметка записана")
    card = await opens_card(curator, "Николаев Кирилл")
    assert "рекомендация педагога (Ким Ольга Петровна)" in card.text
    await curator.taps("Заметки · 1", on=card)
    await curator.sees("Лучше один на один")
    await curator.taps("Написать заметку")
    await curator.sees("Что важно запомнить?")
    await curator.says("Звонить после 18:00")
    await curator.taps("Все заметки")
    listed = await curator.sees("Звонить после 18:00")
    await psychologist.taps("Все заметки")
    hers = await psychologist.sees("Лучше один на один")
    assert "Звонить" not in hers.text
    await curator.taps("Стереть 1", on=listed)
    left = await curator.sees("Заметок: 1")
    assert "Звонить" not in left.text


async def test_history_says_who_looked_and_who_agreed(school: Installation) -> None:
    curator = await school.with_curator()
    child = await waits_for_parents(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await agrees(mother)
    await introduces_herself(mother)
    await mother.sees("осталось заполнить запрос")
    card = await opens_card(curator, "Кирилл")
    await curator.taps("Когда и кто", on=card)
    history = await curator.sees("когда и кто")
    assert "дано согласие · Николаева Анна Сергеевна" in history.text
    assert "открыта карточка · Мария Ивановна Егорова" in history.text


async def test_links_for_parents_and_for_somebody_on_the_list(school: Installation) -> None:
    curator = await school.with_curator()
    await names_a_pupil(school)
    card = await opens_card(curator, "Николаев Кирилл")
    await curator.taps("Ссылка для родителей", on=card)
    await curator.sees("Это сообщение для родителей: Николаев Кирилл")
    mother = school.somebody("Анна")
    await mother.opens(link_in(curator))
    await mother.sees("Николаев Кирилл: просьба найти наставника")
    await curator.taps("Личная ссылка", on=card)
    await curator.sees("Эта ссылка — только для Вас")
    child = school.somebody("Кирилл")
    await child.opens(link_in(curator))
    await child.sees("Сначала спросим разрешения")


async def test_a_duplicate_is_merged_after_a_look_at_both(school: Installation) -> None:
    curator = await school.with_curator()
    child = await waits_for_parents(school)
    await names_a_pupil(school)
    card = await opens_card(curator, "Николаев Кирилл")
    await curator.taps("Это дубль", on=card)
    twins = await curator.sees("с какой записью это один человек?")
    assert twins.inline_keyboard[0][0]["text"] == "Кирилл"
    await curator.taps("Кирилл", on=twins)
    both = await curator.sees("Остаётся")
    assert "Дубль, его не станет\nКирилл\nесть Telegram" in both.text
    await curator.taps("Объединить", on=both)
    merged = await curator.sees("Николаев Кирилл")
    assert "Написать в Telegram" in merged.text
    await curator.says("Кирилл")
    await curator.sees("Нашлось по «Кирилл»: 1")
    await child.says("/start")
    await child.sees("Сначала спросим разрешения")
