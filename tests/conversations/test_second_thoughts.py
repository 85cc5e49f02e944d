from tests.conversations.people import Person
from tests.conversations.survey import answers_until_phone, applies, begins
from tests.installation import Installation


async def test_an_old_yes_does_not_erase_newer_answers(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("/cancel")
    asked = await mentor.sees("Все ответы будут стёрты")
    await mentor.says("Петров Айсен")
    await mentor.sees("Расскажите, кто Вы")
    await mentor.taps("Удалить ответы", on=asked)
    await mentor.sees("Все ответы будут стёрты")
    await mentor.says("/start")
    await mentor.sees("Вы на вопросе 3")


async def test_a_double_tap_on_the_consent_asks_the_first_question_once(
    school: Installation,
) -> None:
    mentor = school.somebody("Айсен")
    await mentor.opens(await school.mentor_link())
    await mentor.taps("Начать")
    consent = await mentor.sees("Согласие на обработку персональных данных")
    await mentor.taps("Даю согласие", on=consent)
    await mentor.taps("Даю согласие", on=consent)
    await mentor.sees("Когда Вы родились?")
    await mentor.sees_nothing()


async def test_a_sticker_does_not_resume_what_was_put_by(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.taps("Прервать, продолжу позже")
    await mentor.sees("Отложили")
    await mentor.sends_sticker()
    await mentor.sees("С возвращением")


async def test_the_contact_button_goes_when_the_phone_question_is_left(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await answers_until_phone(mentor)
    await mentor.taps("Прервать, продолжу позже")
    await mentor.sees("Отложили")
    assert mentor.chat.keyboard is None


async def test_a_stranger_may_choose_the_language_without_being_kept(school: Installation) -> None:
    stranger = school.somebody("Пётр")
    await stranger.says("/language")
    await stranger.taps("English")
    await stranger.sees("open the link that the school’s curator gave you")
    await stranger.says("/mydata")
    await stranger.sees("О Вас здесь ничего не хранится")


async def test_a_mentor_who_becomes_curator_is_asked_for_a_contact(school: Installation) -> None:
    both = await applies(school)
    await both.opens(await school.curator_link())
    await both.sees("Как Вас зовут?")


async def test_a_curator_can_change_name_and_contact(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.taps("Изменить имя и контакт")
    await curator.sees("Как Вас зовут?")
    await curator.says("Мария Петровна Егорова")
    await curator.sees("связаться")
    await curator.says("каб. 7")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Мария Петровна Егорова, Вы куратор")
    stranger = school.somebody("Пётр")
    await stranger.starts()
    await stranger.sees("Мария Петровна Егорова, каб. 7")


async def test_a_curator_who_gave_up_the_introduction_is_asked_again(
    school: Installation,
) -> None:
    curator = school.somebody("Мария")
    await curator.opens(await school.curator_link())
    await curator.sees("Как Вас зовут?")
    await curator.says("/cancel")
    await curator.taps("Удалить ответы")
    await curator.sees("Анкета удалена")
    await curator.says("/start")
    await curator.sees("Как Вас зовут?")


async def test_a_questionnaire_that_waited_is_offered_not_taken_up_unasked(
    school: Installation,
) -> None:
    both = await begins(school)
    await both.says("12.03.1985")
    await both.sees("фамилия")
    await introduces_themselves(both, await school.curator_link())
    await both.sees("С возвращением. Вы на вопросе 2")
    await both.says("Иванов")
    await both.sees("не записал это как ответ")


async def introduces_themselves(person: Person, link: str) -> None:
    await person.opens(link)
    await person.sees("Как Вас зовут?")
    await person.says("Мария Ивановна")
    await person.sees("связаться")
    await person.says("каб. 204")
    await person.sees("Проверьте, пожалуйста")
    await person.taps("Отправить")
    await person.sees("Вы куратор программы")


async def test_a_long_text_at_a_choice_gets_an_answer(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("Петров Айсен")
    await mentor.sees("Расскажите, кто Вы")
    await mentor.says('"' * 3900)
    await mentor.sees("здесь нет")
