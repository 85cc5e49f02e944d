"""The curator says when the programme began, and the deadlines follow."""

from tests.conversations.people import Person
from tests.conversations.roadmap.office import DONE, labels, opens, opens_stage, with_dates
from tests.installation import Installation

SKIP = "Пропустить"


async def says_dates(curator: Person) -> None:
    """From the card's first question to the one about the goal; nonsense keeps the place."""
    await curator.says("/programme")
    await curator.taps("Изменить карточку")
    await curator.sees("На какой учебный год")
    for nonsense in ("следующий", "2026/29"):
        await curator.says(nonsense)
        await curator.sees("Не получилось прочитать учебный год")
    await curator.says("2026-2027")
    await curator.sees("Когда начинается программа?")
    await curator.says("осенью")
    await curator.sees("Не получилось прочитать дату «осенью»")
    await curator.says("01.09.2062")
    await curator.sees("Здесь нужна дата с 2020 по 2040 год")
    await curator.says("1 сентября 2026")
    await curator.sees("Какого числа подписан приказ")
    await curator.says("05.09.2026")
    await curator.sees("Какой у приказа номер?")
    await curator.says("номер " * 7)
    await curator.sees("Здесь помещается 40 знаков")
    await curator.says("41-од")
    await curator.sees("Какая у программы цель?")
    await curator.sends_sticker()
    await curator.sees("Я понимаю слова и кнопки")


async def says_words(curator: Person) -> None:
    """The rest of the card, with a form of mentoring of the school's own, up to «Отправить»."""
    await curator.says("Помочь каждому <девятикласснику>")
    await curator.sees("Какие у программы задачи?")
    await curator.taps(SKIP)
    asked = await curator.sees("Какие формы наставничества")
    await curator.taps("Студент – ученик", on=asked)
    await curator.taps("Другое…", on=asked)
    await curator.taps("Готово · 2", on=asked)
    await curator.sees("Напишите своими словами")
    await curator.says("библиотекарь – ученик")
    await curator.sees("Каких результатов")
    await curator.taps(SKIP)
    await curator.sees("Кто ещё помогает")
    await curator.taps(SKIP)
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")


async def changes(curator: Person, number: int, to: str, goal: str = "") -> None:
    """One answer of the card becomes another one, and the goal if it is given."""
    await curator.says("/programme")
    await curator.taps("Изменить карточку")
    await curator.sees("Проверьте, пожалуйста")
    for answer, words in ((number, to), *([(5, goal)] if goal else [])):
        await curator.taps(f"✎ {answer}")
        await curator.sees("Меняем ответ")
        await curator.says(words)
        await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")


async def test_dates_are_asked_for_worked_out_and_shown_before_they_are_saved(
    school: Installation,
) -> None:
    curator = await opens(school)
    await curator.says("/stages")
    assert "укажите даты в карточке программы" in (await curator.sees("Дорожная карта")).text
    await says_dates(curator)
    await says_words(curator)
    shown = await curator.sees("Сроки изменятся")
    for line in (
        "Этап 3. Формирование базы наставников: срок не задан → 1 октября",
        "Этап 4. Отбор/выдвижение наставников: срок не задан → 1 ноября",
        "Этап 5. Формирование наставнических пар / групп: срок не задан → 5 октября",
    ):
        assert line in shown.text
    assert labels(shown) == ["Сохранить", "Оставить как было"]
    await curator.says("/programme")
    assert "Начало: пока не указано" in (await curator.sees("Карточка программы")).text
    await curator.taps("Сохранить", on=shown)
    card = await curator.sees("Сохранил, сроки пересчитаны")
    for line in (
        "Учебный год: 2026/27",
        "Начало: 1 сентября 2026",
        "Приказ о внедрении: № 41-од от 5 сентября 2026",
        "Цель: Помочь каждому <девятикласснику>",
        "Формы наставничества: студент – ученик, библиотекарь – ученик",
    ):
        assert line in card.text
    for label in labels(shown):
        await curator.taps(label, on=shown)
        await curator.sees("Это уже сохранено, отложено или ждало слишком долго")
    await curator.says("/stages")
    listed = await curator.sees("Дорожная карта · 2026/27")
    assert "Неделя 2 из 40" in listed.text
    assert "до 1 ноября (выходной), через 55 дней · 0 из 7" in listed.text
    stage = await opens_stage(curator, 1)
    assert (
        f"{DONE} Приказ о внедрении целевой модели наставничества в ОУ · в силе: № 41-од"
        in stage.text
    )


async def test_one_answer_is_changed_by_itself_and_only_what_moves_is_shown(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await changes(curator, 2, "15.09.2026")
    moved = await curator.sees("Сроки изменятся")
    assert "Этап 2. Формирование базы наставляемых: 1 октября → 15 октября" in moved.text
    assert "Этап 5" not in moved.text
    await curator.taps("Сохранить")
    await curator.sees("Начало: 15 сентября 2026")
    await changes(curator, 5, "Каждому — наставник")
    await curator.sees("Карточка сохранена. Сроки не изменились")
    await curator.taps("Карточка программы")
    card = await curator.sees("Цель: Каждому — наставник")
    assert "Формы наставничества: студент – ученик, библиотекарь – ученик" in card.text


async def test_leaving_the_dates_as_they_were_keeps_them_and_what_was_written_besides(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await changes(curator, 2, "15.09.2026", goal="Каждому — наставник")
    shown = await curator.sees("Сроки изменятся")
    await curator.taps("Оставить как было")
    await curator.sees("Сроки остались прежними")
    await curator.taps("Сохранить", on=shown)
    await curator.sees("Это уже сохранено, отложено")
    await curator.says("/programme")
    card = await curator.sees("Карточка программы")
    assert "Начало: 1 сентября 2026" in card.text
    assert "Цель: Каждому — наставник" in card.text


async def test_only_a_day_that_is_missing_is_asked_for_again(school: Installation) -> None:
    curator = await with_dates(school)
    await curator.says("/programme")
    await curator.taps("Изменить карточку")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("✎ 3")
    await curator.sees("Меняем ответ")
    await curator.taps(SKIP)
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    assert "5 октября → срок не задан" in (await curator.sees("Сроки изменятся")).text
    await curator.taps("Сохранить")
    await curator.sees("Приказ о внедрении: пока не указано")
    await curator.taps("Изменить карточку")
    await curator.sees("Какого числа подписан приказ")
    await curator.says("когда подпишут")
    await curator.sees("Не получилось прочитать дату «когда подпишут»")
    await curator.says("05.09.2026")
    await curator.sees("Какой у приказа номер?")
