"""From «предложить» to «готова к приказу», as everybody concerned lives through it."""

import pytest

from bot.sandbox.chats import Message
from tests.conversations.pairs.room import Room, opened
from tests.conversations.test_reminders import noon
from tests.installation import Installation


@pytest.fixture
async def room(school: Installation) -> Room:
    return await opened(school)


def buttons_of(message: Message) -> list[str]:
    return [button["text"] for row in message.inline_keyboard for button in row]


async def test_each_reads_what_concerns_them_and_nothing_more(room: Room) -> None:
    await room.proposes()
    to_mentor = await room.mentor.sees("Для Вас есть наставляемый: Кирилл")
    assert "9 «Б»" in to_mentor.text
    assert "Собрать робота, мой номер …" in to_mentor.text
    assert "Николаев" not in to_mentor.text
    assert "0022" not in to_mentor.text
    to_teen = await room.teen.sees("Для Вас есть наставник: Айсен Петрович")
    assert "инженер, завод «Север»" in to_teen.text
    assert "Егоров" not in to_teen.text
    to_mother = await room.mother.sees("Кирилл: школа нашла наставника")
    assert "Егоров Айсен Петрович" in to_mother.text
    for message in (to_mentor, to_teen, to_mother):
        assert buttons_of(message) == ["Подходит", "Не подходит", "Спросить куратора"]


async def test_a_child_reads_it_in_a_childs_words(room: Room) -> None:
    await room.proposes("Семёнова")
    message = await room.child.sees("Для тебя нашёлся наставник: Айсен Петрович")
    assert "Обсуди с мамой или папой" in message.text
    await room.child.taps("Подходит")
    await room.child.sees("Твой ответ записан: «да»")
    await room.child.says("/pair")
    await room.child.sees("Твой наставник: Айсен Петрович")


async def test_from_the_first_yes_to_ready_for_the_order(room: Room) -> None:
    await room.all_agree()
    await room.teen.sees("Наставник предложит время пробной встречи")
    await noon(room.school, 1)
    await room.curator.sees("Все согласны, впереди пробная встреча")
    await room.curator.taps("Открыть пару")
    await room.curator.sees("Все согласны, пробная не назначена")
    await room.curator.taps("Записать, о чём договорились")
    await room.curator.sees("Как вы будете работать?")
    await room.curator.taps("Очно")
    await room.curator.sees("Как часто")
    await room.curator.taps("Раз в неделю")
    await room.curator.sees("С чего начнёте")
    await room.curator.says("Собрать первого робота")
    await room.curator.sees("Где будете встречаться?")
    await room.curator.says("Кабинет 204")
    await room.curator.sees("Проверьте, пожалуйста")
    await room.curator.taps("Отправить")
    await room.curator.sees("Готовы к приказу")
    for person in (room.mentor, room.teen, room.mother):
        plan = await person.sees("утвердила пару приказом")
        assert "Собрать первого робота" in plan.text
        assert "Раз в неделю" in plan.text


async def test_a_no_is_one_tap_and_a_reason_and_hurts_nobody(room: Room) -> None:
    await room.proposes()
    await room.mentor.sees("Для Вас есть наставляемый")
    await room.mentor.taps("Не подходит")
    await room.mentor.sees("Почему не подходит?")
    await room.mentor.taps("Не хватает времени")
    await room.mentor.sees("Понятно, спасибо, что сказали")
    to_teen = await room.teen.sees("У наставника сейчас не получится")
    to_mother = await room.mother.sees("У наставника сейчас не получится")
    for message in (to_teen, to_mother):
        assert "времени" not in message.text
    to_curator = await room.curator.sees("Пара не сложилась")
    assert "Причина: Не хватает времени" in to_curator.text
    assert "Подобрать другого наставника" in buttons_of(to_curator)
    await room.curator.taps("Подобрать другого наставника")
    listed = await room.curator.sees("у которых есть место")
    assert "Егоров Айсен Петрович · уже не сложилось" in buttons_of(listed)


async def test_old_buttons_and_double_taps_say_where_things_stand(room: Room) -> None:
    await room.proposes()
    card = await room.teen.sees("Для Вас есть наставник")
    yes, no = (b["callback_data"] for b in card.inline_keyboard[0])
    await room.teen.taps("Подходит")
    await room.teen.sees("Ваш ответ записан")
    room.teen.taps_with(yes, card)
    await room.teen.sees_toast("Ваш ответ уже записан")
    await room.mentor.taps("Не подходит")
    await room.mentor.taps("Без объяснений")
    await room.mentor.sees("Понятно, спасибо")
    await room.teen.sees("не получится")
    room.teen.taps_with(no, card)
    await room.teen.sees("Об этой паре речь больше не идёт")
    room.teen.taps_with(yes, card)
    await room.teen.sees_toast("всё уже изменилось")


async def test_a_strangers_tap_finds_no_pair(room: Room) -> None:
    await room.proposes()
    card = await room.mentor.sees("Для Вас есть наставляемый")
    room.child.taps_with(card.inline_keyboard[0][0]["callback_data"])
    await room.child.sees("Этой пары больше нет")


async def test_the_curator_answers_for_whoever_said_it_in_person(room: Room) -> None:
    await room.proposes()
    await room.curator.taps("Ольга: «да» лично")
    await room.curator.sees("Николаева Ольга Ивановна (родитель): «да»")
    await room.curator.taps("Напомнить")
    await room.curator.sees_toast("Напомнили 2 людям")
    await room.teen.sees("Напоминаем: для Вас есть наставник")


async def test_silence_is_reminded_of_and_then_told(room: Room) -> None:
    await room.proposes()
    await room.mentor.sees("Для Вас есть наставляемый")
    await noon(room.school, 3)
    await room.mentor.sees("Напоминаем: для Вас есть наставляемый, Кирилл")
    await noon(room.school, 5)
    told = await room.curator.sees("4 дня без ответа")
    assert "Николаева Ольга Ивановна (родитель)" in told.text


async def test_a_question_reaches_the_curator(room: Room) -> None:
    await room.proposes()
    await room.mother.sees("школа нашла наставника")
    await room.mother.taps("Спросить куратора")
    answer = await room.mother.sees("Куратор узнает")
    assert "Мария Ивановна Егорова" in answer.text
    await room.curator.sees("Хочет спросить Николаева Ольга Ивановна (родитель)")


async def test_a_proposal_taken_back_is_told_gently(room: Room) -> None:
    await room.proposes()
    await room.curator.taps("Отозвать предложение")
    await room.curator.sees("Отозвать предложение:")
    await room.curator.taps("Да, отозвать")
    await room.curator.sees("Не сложились")
    await room.mentor.sees("эта пара не состоится")
    await room.teen.sees("пока не сложилось")
    await room.curator.says("/pairs")
    await room.curator.taps("Не сложились · 1")
    await room.curator.sees("Не сложились: 1")


async def test_who_has_no_pair_hears_that_one_is_looked_for(room: Room) -> None:
    await room.teen.says("/pair")
    await room.teen.sees("Пары пока нет")
    await room.curator.says("/pairs")
    await room.curator.sees("Пар пока нет")
