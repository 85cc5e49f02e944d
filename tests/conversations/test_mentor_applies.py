import re

from tests.conversations.survey import PHONE, answers_until_phone, applies, begins, reaches_review
from tests.installation import Installation


async def test_a_mentor_finishes_at_the_first_try_and_the_curator_gets_the_card(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    assert "напишет Вам в течение 3 рабочих дней" in mentor.last.text
    assert "Мария Ивановна Егорова, +7 914 000-00-01" in mentor.last.text
    card = await curator.sees("Новая анкета наставника")
    for words in (
        "Петров Айсен Иванович",
        "Представитель организации",
        "ООО «Саха-Софт», инженер",
        "Выбор профессии, ИТ и робототехника",
        "Суббота",
        f"Телефон: {PHONE}",
    ):
        assert words in card.text, words
    await curator.says("/summary")
    summary = await curator.sees("Сводка · ")
    assert "Наставники: хотят 1, начали 1, отправили 1, отобраны 0" in summary.text
    await curator.taps("Подробнее: классы, ссылки, недели")
    await curator.sees("для наставников: 1 → 1 → 1")


async def test_progress_is_honest_although_branches_change_the_total(school: Installation) -> None:
    mentor = await begins(school)
    await answers_until_phone(mentor)
    said = [m.text for m in mentor.chat.messages.values() if m.by_bot and "Вопрос " in m.text]
    shown = [re.search(r"Вопрос (\d+), осталось около (\d+)", text) for text in said]
    places = [(int(match[1]), int(match[2])) for match in shown if match]
    assert [number for number, _ in places] == list(range(1, 15))
    whole_way = 15
    for number, left in places:
        assert left >= 1
        assert abs(left - (whole_way - number)) <= 2, (number, left)


async def test_typing_the_words_or_the_number_of_an_option_is_as_good_as_tapping(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("✓ Записал: 12 марта 1985")
    await mentor.says("Ёлкин Пётр")
    await mentor.sees("Расскажите, кто Вы")
    await mentor.says("родитель УЧЕНИКА")
    await mentor.sees("✓ Записал: Родитель ученика")
    await mentor.says("повар")
    await mentor.sees("В каком классе")
    await mentor.says("назад")
    await mentor.sees("Где и кем Вы работаете?")
    await mentor.says("Назад")
    await mentor.sees("Расскажите, кто Вы")
    await mentor.says("2")
    await mentor.sees("✓ Записал: Студент")


async def test_an_answer_is_changed_from_the_review(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await begins(school)
    await reaches_review(mentor)
    await mentor.taps("✎ 2")
    await mentor.sees("Меняем ответ")
    await mentor.says("Сидоров Пётр")
    review = await mentor.sees("Проверьте, пожалуйста")
    assert "Сидоров Пётр" in review.text
    await mentor.taps("Отправить")
    await mentor.sees("Спасибо")
    await curator.sees("Сидоров Пётр")


async def test_an_own_word_is_taken_where_the_list_does_not_suffice(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("1 мая 1990")
    await mentor.sees("фамилия")
    await mentor.says("Ким Анна")
    await mentor.sees("кто Вы")
    await mentor.taps("Студент")
    await mentor.sees("на кого Вы учитесь")
    await mentor.says("СВФУ, ИМИ, 4 курс")
    await mentor.sees("Чем Вы готовы помогать?")
    await mentor.taps("Языки")
    await mentor.taps("Другое…")
    await mentor.taps("Готово · 2")
    await mentor.sees("Напишите своими словами")
    await mentor.says("Варган и хомус")
    await mentor.sees("Варган и хомус")
