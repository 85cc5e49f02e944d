from datetime import timedelta

import pytest

from tests.conversations.survey import answers_until_phone, applies, begins
from tests.installation import Installation


async def test_stickers_voice_and_photos_get_a_kind_word_and_the_question_again(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await mentor.sends_sticker()
    await mentor.sees("Я понимаю слова и кнопки")
    assert "Когда Вы родились?" in mentor.last.text
    await mentor.sends_voice()
    await mentor.sees("Голосовые я пока не понимаю")
    await mentor.sends_photo()
    await mentor.sees("Я понимаю слова и кнопки")
    await mentor.says("12.03.1985")
    await mentor.sees("Ваши фамилия")


async def test_a_wrong_date_is_explained_and_the_place_is_kept(school: Installation) -> None:
    mentor = await begins(school)
    for nonsense in ("32.13.1985", "не помню", "🙂", "12"):
        await mentor.says(nonsense)
        await mentor.sees("Не получилось прочитать дату")
        assert "Вопрос 1" in mentor.last.text


async def test_an_edited_message_does_not_change_the_answer(school: Installation) -> None:
    mentor = await begins(school)
    said = await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.edits(said, "13.03.1985")
    await mentor.sees("Правку прежнего сообщения")
    await mentor.taps("Назад")
    await mentor.sees("Сейчас записано: 12 марта 1985")


async def test_a_forwarded_message_is_no_answer(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    other = school.somebody("Пётр")
    await mentor.forwards(await other.says("Петров Пётр"))
    await mentor.sees("Пересланное сообщение я за ответ не считаю")


async def test_a_tap_on_an_old_button_changes_nothing_and_shows_where_we_are(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("Петров Айсен")
    asked = await mentor.sees("кто Вы")
    await mentor.taps("Студент")
    await mentor.sees("на кого Вы учитесь")
    await mentor.says("СВФУ")
    await mentor.sees("Чем Вы готовы")
    school.app.clock.offset = timedelta(minutes=1)
    await mentor.taps("Педагог", on=asked)
    await mentor.sees("Эта кнопка от прошлого вопроса")
    assert "Чем Вы готовы" in mentor.last.text
    await mentor.says("/start")
    await mentor.taps("Показать ответы")
    await mentor.sees("Студент")


async def test_a_double_tap_answers_one_question_only(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("Петров Айсен")
    asked = await mentor.sees("кто Вы")
    await mentor.taps("Студент", on=asked)
    await mentor.taps("Студент", on=asked)
    await mentor.sees("на кого Вы учитесь")
    await mentor.sees_nothing()


async def test_sending_twice_sends_once(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    await curator.sees("Новая анкета наставника")
    review = next(m for m in mentor.chat.messages.values() if "Проверьте" in m.text)
    await mentor.taps("Отправить", on=review)
    await mentor.sees_toast("Эта анкета уже закрыта")
    await curator.sees_nothing()


@pytest.mark.parametrize("name", ["<b>Айсен</b> & <script>", "Ёжиков Пётр 🙂", "О\"Нил 'К'"])
async def test_any_name_comes_out_as_it_was_written(school: Installation, name: str) -> None:
    curator = await school.with_curator()
    await applies(school, name=name)
    card = await curator.sees("Новая анкета наставника")
    assert name in card.text


async def test_five_thousand_characters_are_refused_and_nothing_is_lost(
    school: Installation,
) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    await mentor.says("я" * 4096)
    await mentor.says("я" * 904)
    await mentor.sees("поместится")
    await mentor.sees_nothing()
    school.app.clock.offset = timedelta(seconds=10)
    await mentor.says("Петров Айсен")
    await mentor.sees("✓ Записал: Петров Айсен")


async def test_two_devices_see_one_conversation(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.says("Петров Айсен")
    await mentor.sees("Расскажите, кто Вы")


async def test_an_unknown_command_leads_to_help(school: Installation) -> None:
    mentor = await begins(school)
    await mentor.says("/whatever")
    await mentor.sees("Такой команды нет")
    await mentor.says("/help")
    await mentor.sees("/mydata")


async def test_somebody_without_a_link_is_told_whom_to_ask(school: Installation) -> None:
    stranger = school.somebody("Пётр")
    await stranger.starts()
    await stranger.sees("откройте ссылку, которую Вам дал куратор")
    await stranger.opens(school.sandbox.link("made-up"))
    await stranger.sees("Эта ссылка не подходит")
    await stranger.says("привет")
    await stranger.sees("откройте ссылку")
    await stranger.says("/mydata")
    await stranger.sees("О Вас здесь ничего не хранится")


async def test_another_persons_contact_card_is_not_taken_for_ones_own(
    school: Installation,
) -> None:
    mentor, other = await begins(school), school.somebody("Пётр")
    await answers_until_phone(mentor)
    await mentor.shares_contact(whose=other)
    await mentor.sees("Это не Ваш номер")
    await mentor.taps("Отправить мой номер")
    await mentor.sees("✓ Записал: +7")
