"""From «готова к приказу» to the order, and what each person gets to read of it."""

import pytest

from db.queries import mentor_papers, people
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.people import Role
from tests.conversations.pairs.room import Room, acts_as, joins, opened
from tests.conversations.people import Person
from tests.installation import Installation


@pytest.fixture
async def room(school: Installation) -> Room:
    room = await opened(school)
    await room.all_agree()
    return room


async def sees_papers(room: Room) -> None:
    async with acts_as(room.school) as act:
        (mentor,) = await people.list_in_role(act.session, act.school.id, Role.MENTOR)
        for kind in Kind:
            paper = MentorPaper(mentor.id, kind, "1", None, None, None, act.now)
            await mentor_papers.save_paper(act.session, mentor, paper)


async def plans(room: Room) -> None:
    """The curator writes down what both agreed on."""
    await room.curator.says("/pairs")
    states = await room.curator.sees("кто на каком шаге")
    await room.curator.taps(states.inline_keyboard[0][0]["text"])
    listed = await room.curator.sees("Сверху те, кто ждёт дольше всех")
    await room.curator.taps(listed.inline_keyboard[0][0]["text"])
    await room.curator.taps("Записать, о чём договорились")
    await room.curator.taps("Очно")
    await room.curator.taps("Раз в неделю")
    await room.curator.sees("С чего начнёте")
    await room.curator.says("Собрать первого робота")
    await room.curator.sees("Где будете встречаться?")
    await room.curator.says("Кабинет 204")
    await room.curator.sees("Проверьте, пожалуйста")
    await room.curator.taps("Отправить")
    await room.curator.sees("Готовы к приказу")


async def orders(curator: Person, number: str = "41-од", day: str = "20.11.2026") -> None:
    await curator.says("/approve")
    await curator.sees("Готовы к приказу: 1")
    await curator.taps("Внести приказ · 1")
    await curator.sees("Какой номер у приказа")
    await curator.says(number)
    await curator.sees("Какого числа")
    await curator.says(day)
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Будет утверждена 1 пара")


async def test_what_is_missing_is_said_until_nothing_is(room: Room) -> None:
    await room.curator.says("/approve")
    empty = await room.curator.sees("Готовых пар пока нет")
    assert "Все согласны, пробная не назначена: 1" in empty.text
    await plans(room)
    await room.curator.says("/approve")
    lacking = await room.curator.sees("Договорились, но утвердить нельзя")
    assert "нет нужных справок" in lacking.text
    await sees_papers(room)
    await room.curator.says("/approve")
    await room.curator.sees("Готовы к приказу: 1")


async def test_one_order_and_everybody_concerned_reads_what_concerns_them(room: Room) -> None:
    teacher, _ = await joins(room.school, "Вера", Role.CLASS_TEACHER, name="Вера", class_name="9 Б")
    await sees_papers(room)
    await plans(room)
    await orders(room.curator)
    await room.curator.taps("Утвердить и сообщить всем")
    await room.curator.sees("Утверждена 1 пара")
    to_mentor = await room.mentor.sees("Утверждена пара: Вы и Николаев Кирилл Олегович")
    assert "Приказ № 41-од от 20 ноября 2026" in to_mentor.text
    assert "Собрать первого робота" in to_mentor.text
    to_teen = await room.teen.sees("Утверждена пара: Вы и Айсен Петрович")
    assert "+7914" not in to_mentor.text + to_teen.text
    await room.mother.sees("Утверждена пара: Кирилл и Егоров Айсен Петрович")
    await teacher.sees("У Ваших учеников появились наставники: 1")
    for person in (room.mentor, room.teen, room.mother, teacher):
        leaflet = await person.sees("Памятка — прочитать и сохранить")
        assert "Памятка " in str(leaflet)
    done = await room.curator.sees("всем сообщил")
    assert "Пар: 1, сообщений ушло: 3" in done.text


async def test_first_steps_after_the_order(room: Room) -> None:
    await sees_papers(room)
    await plans(room)
    await orders(room.curator)
    await room.curator.taps("Утвердить и сообщить всем")
    await room.mentor.sees("Утверждена пара")
    await room.mentor.taps("Дать мой контакт")
    await room.mentor.sees("Передать второй стороне ссылку на Ваш Telegram")
    await room.mentor.taps("Да, передать")
    await room.mentor.sees("Передал: 2 людям")
    await room.teen.sees("Егоров Айсен Петрович делится с Вами своим контактом")
    await room.mentor.taps("Назначить первую встречу")
    await room.mentor.sees("врем")
    await room.mentor.says("/pair")
    await room.mentor.taps("Анкета «до начала»")
    await room.mentor.sees("Вопрос 1")


async def test_old_buttons_of_an_order_approve_nothing(room: Room) -> None:
    await sees_papers(room)
    await plans(room)
    await room.curator.says("/approve")
    board = await room.curator.sees("Готовы к приказу: 1")
    enter = board.inline_keyboard[1][0]["callback_data"]
    await room.curator.taps(board.inline_keyboard[0][0]["text"])
    await room.curator.sees("Отмечено: 0")
    room.curator.taps_with(enter, board)
    await room.curator.sees("Этот список уже изменился")
    await orders(room.curator)
    await room.curator.taps("Не сейчас")
    await room.curator.sees("Ничего не утвердил")
    assert "Утверждена пара" not in room.mentor.transcript()


async def test_a_day_that_has_not_come_is_no_day_of_an_order(room: Room) -> None:
    await sees_papers(room)
    await plans(room)
    await room.curator.says("/approve")
    await room.curator.taps("Внести приказ · 1")
    await room.curator.says("41")
    await room.curator.sees("Какого числа")
    await room.curator.says("01.01.2039")
    await room.curator.sees("Этот день ещё не наступил")
    await room.curator.says("позавчера утром")
    await room.curator.sees("Не получилось прочитать дату")
