from datetime import timedelta

from tests.conversations.survey import begins, reaches_review
from tests.installation import Installation


async def test_who_stops_goes_on_days_later_where_they_were(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.taps("Прервать, продолжу позже")
    await mentor.sees("Ответы сохранены")
    school.app.clock.offset = timedelta(days=3)
    await mentor.says("/start")
    await mentor.sees("С возвращением. Вы на вопросе 2")
    await mentor.taps("Показать ответы")
    await mentor.sees("12 марта 1985")
    await mentor.taps("Продолжить")
    await mentor.sees("Ваши фамилия, имя и отчество")


async def test_what_is_typed_while_the_survey_is_put_by_is_no_answer(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.taps("Прервать, продолжу позже")
    await mentor.sees("Отложили")
    await mentor.says("12.03.1985")
    await mentor.sees("не записал это как ответ")
    await mentor.taps("Продолжить")
    await mentor.sees("Когда Вы родились?")


async def test_start_in_the_middle_loses_nothing(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("/start")
    await mentor.sees("С возвращением")
    await mentor.says("Петров Айсен")
    await mentor.sees("✓ Записал: Петров Айсен")


async def test_coming_back_at_the_review_says_that_only_sending_is_left(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await reaches_review(mentor)
    await mentor.says("/start")
    await mentor.sees("осталось проверить их и отправить")


async def test_cancel_asks_before_it_erases(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("/cancel")
    await mentor.sees("Все ответы будут стёрты")
    await mentor.taps("Продолжить")
    await mentor.sees("Ваши фамилия")
    await mentor.says("/cancel")
    await mentor.taps("Удалить ответы")
    await mentor.sees("Анкета удалена")
    await mentor.says("/cancel")
    await mentor.sees("отменять нечего")
    await mentor.says("/start")
    await mentor.sees("Согласие есть. Осталась анкета")


async def test_the_link_opened_again_after_sending_says_what_happens_next(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await reaches_review(mentor)
    await mentor.taps("Отправить")
    await mentor.sees("Спасибо")
    await mentor.opens(await school.mentor_link())
    await mentor.sees("Ваша анкета у куратора")
