"""A curator changes a questionnaire in Excel, looks at it, publishes it and takes it back."""

from services import forms
from tests.conversations.forms_room import (
    NICKNAME,
    PATIENCE,
    buttons,
    downloads,
    opens_card,
    opens_changed,
    publishes,
    sends,
)
from tests.conversations.people import Person
from tests.conversations.survey import answers_until_phone, applies, begins
from tests.conversations.way import NAME
from tests.installation import Installation
from tests.texts.workbooks import form_of


async def test_a_draft_is_tried_published_and_taken_back(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("Ваши фамилия")
    await mentor.says(NAME)
    old = await mentor.sees("Расскажите, кто Вы")

    sheet = (await downloads(curator)).add_after("full_name", **NICKNAME)
    await sends(curator, sheet)
    read = await curator.sees("Сохранил как черновик", PATIENCE)
    assert "Что изменится (1)" in read.text
    assert "Как к Вам обращаться?" in read.text
    await tries_the_draft(curator)
    await curator.taps("Опубликовать")
    published = await curator.sees("Опубликовано, версия 2")
    assert "прислал(а) Мария Ивановна Егорова" in published.text

    await mentor.taps("Представитель организации", on=old)
    asked = await mentor.sees("Как к Вам обращаться?")
    assert "анкету немного изменили" in asked.text
    await mentor.says("Айсен Иванович")
    again = await mentor.sees("Расскажите, кто Вы")
    assert "изменили" not in again.text
    await is_taken_back(curator, mentor)


async def tries_the_draft(curator: Person) -> None:
    await curator.taps("Пройти черновик")
    first = await curator.sees("Когда Вы родились?")
    assert "Это проба" in first.text
    await curator.says("01.02.1980")
    await curator.sees("Это проба")
    await curator.says("Егорова Мария")
    assert "Это проба" in (await curator.sees("Как к Вам обращаться?")).text
    await curator.taps("Выйти из пробы")
    await curator.sees("Вышли из пробы")
    await curator.taps("К анкете")
    await curator.sees("Есть черновик")


async def is_taken_back(curator: Person, mentor: Person) -> None:
    await curator.taps("Версии")
    await curator.sees("все версии")
    await curator.taps("№ 1 · прежняя")
    await curator.sees("Версия 1")
    await curator.taps("Вернуть эту версию")
    await curator.sees("Заменить нынешнюю версию на № 1?")
    await curator.taps("Да, пусть действует она")
    await curator.sees("Опубликовано, версия 1")
    await mentor.taps("Представитель организации")
    shown = await mentor.sees("Расскажите, кто Вы")
    assert "анкету немного изменили" in shown.text
    await mentor.taps("Представитель организации")
    await mentor.sees("Где и кем Вы работаете?")
    listed = await events_of(curator)
    assert listed.count("опубликована анкета") == 2


async def events_of(curator: Person) -> str:
    await curator.says("/mydata")
    return (await curator.sees_document("my-data")).decode()


async def test_a_try_out_to_the_end_leaves_no_trace(school: Installation) -> None:
    """A phone question's own keyboard leads out too; nothing is sent, counted or applied."""
    curator = await school.with_curator()
    await opens_card(curator)
    await curator.taps("Пройти как участник")
    await curator.sees("Когда Вы родились?")
    await answers_until_phone(curator)
    await curator.shares_contact()
    await curator.sees("Хотите добавить")
    await curator.taps("Пропустить")
    review = await curator.sees("Проверьте, пожалуйста")
    assert "Это проба" in review.text
    await curator.taps("Отправить")
    await curator.sees("Проба окончена. Ничего не сохранено")
    await curator.sees_nothing()
    await curator.taps("К анкете")
    card = await curator.sees("Версия 1")
    assert "Отправлено: 0. Не дописано: 0." in card.text
    await curator.says("/summary")
    assert "начали 0" in (await curator.sees("Сводка")).text


async def test_the_phone_questions_keyboard_leads_out_of_a_try_out(school: Installation) -> None:
    curator = await school.with_curator()
    await opens_card(curator)
    await curator.taps("Пройти как участник")
    await curator.sees("Когда Вы родились?")
    await answers_until_phone(curator)
    await curator.says("Выйти из пробы")
    await curator.sees("Вышли из пробы")


async def test_figures_come_as_a_message_and_as_a_workbook(school: Installation) -> None:
    curator = await school.with_curator()
    await applies(school)
    left = await begins(school, "Пётр")
    await left.says("12.03.1985")
    await left.sees("Ваши фамилия")
    await opens_card(curator)
    await curator.taps("Статистика")
    figures = await curator.sees("Начали: 2", PATIENCE)
    assert "увидели 2 · ответили 2" in figures.text
    assert "увидели 2 · ответили 1 · остановились 1" in figures.text
    assert "здесь чаще всего" in figures.text
    await curator.taps("За все версии")
    await curator.sees("все версии. Начали: 2", PATIENCE)
    await curator.taps("Таблицей XLSX")
    assert (await curator.sees_document("mentor-figures.xlsx", PATIENCE)).startswith(b"PK")


async def test_a_draft_can_be_dropped_and_old_buttons_lead_back(school: Installation) -> None:
    curator = await school.with_curator()
    sheet = (await downloads(curator)).add_after("full_name", **NICKNAME)
    await sends(curator, sheet)
    old = await curator.sees("Сохранил как черновик", PATIENCE)
    await curator.taps("Пройти черновик")
    await curator.sees("Это проба")
    await curator.taps("Удалить черновик", on=old)
    await curator.sees("Удалить черновик?")
    await curator.taps("Да, удалить")
    await curator.sees("Черновик удалён")
    await curator.taps("Опубликовать", on=old)
    await curator.sees("Этой версии уже нет")
    await curator.says("Егорова")
    await curator.sees("Егорова")


async def test_a_newer_version_of_the_program_waits_until_the_school_takes_it(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    await publishes(curator, (await downloads(curator)).add_after("full_name", **NICKNAME))
    survey = "| type | name | label | required |\n"
    survey += "| text | full_name | Имя | yes |\n| date | birth_date | День | yes |"
    newer = form_of(survey, settings="| form_id |\n| mentor |")
    async with school.app.acts.open() as act:
        await forms.install(act, newer, b"newer")
    await opens_changed(curator)
    await curator.sees("Вышла новая версия от разработчиков")
    await curator.taps("Сравнить")
    await curator.sees("Что изменится")
    await curator.taps("Вернуть эту версию")
    await curator.sees("на № 3?")
    await curator.taps("Да, пусть действует она")
    taken = await curator.sees("Опубликовано, версия 3")
    assert "от разработчиков" in taken.text


async def test_a_stranger_gets_nothing_by_a_curators_button(school: Installation) -> None:
    curator = await school.with_curator()
    await opens_card(curator)
    mentor = await begins(school)
    for button in buttons(curator):
        mentor.taps_with(button["callback_data"])
    await mentor.sees_nothing()
    await mentor.says("/forms")
    await mentor.sees_nothing()
