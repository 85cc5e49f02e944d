"""Nobody is lost: whoever stopped comes back a day later by one tap."""

import asyncio
from datetime import datetime, timedelta

from db.queries import people
from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.requests import agrees, joins_as_child, link_in, names_a_pupil, signs_in
from tests.conversations.survey import begins
from tests.installation import Installation


async def noon(school: Installation, days: int) -> None:
    """So many days on, at noon, with everything done that was due by then."""
    today = datetime.now(school.app.settings.zone)
    await school.stands_at(today.replace(hour=12, minute=0, second=0) + timedelta(days=days))


async def stops_at_the_second_question(school: Installation) -> Person:
    mentor = await begins(school)
    await mentor.says("12.03.1985")
    await mentor.sees("фамилия")
    return mentor


async def test_who_left_a_questionnaire_comes_back_by_one_tap(school: Installation) -> None:
    mentor = await stops_at_the_second_question(school)
    await noon(school, 2)
    reminder = await mentor.sees("Ваша анкета ждёт: «Чем я могу быть полезен")
    assert "Всё записанное на месте, осталось примерно" in reminder.text
    await mentor.taps("Продолжить")
    await mentor.sees("Ваши фамилия, имя и отчество")
    await mentor.says("Петров Айсен Иванович")
    await mentor.sees("✓ Записал: Петров Айсен Иванович")


async def test_a_week_down_is_one_reminder(school: Installation) -> None:
    mentor = await stops_at_the_second_question(school)
    await noon(school, 8)
    await mentor.sees("Ваша анкета ждёт")
    await mentor.sees_nothing()
    await noon(school, 12)
    last = await mentor.sees("Больше не напомню")
    assert [row[0]["text"] for row in last.inline_keyboard] == [
        "Продолжить",
        "Отказаться от анкеты",
    ]


async def test_no_more_reminders_is_one_tap_and_the_button_goes(school: Installation) -> None:
    mentor = await stops_at_the_second_question(school)
    await noon(school, 2)
    reminder = await mentor.sees("Ваша анкета ждёт")
    await mentor.taps("Не напоминать")
    await mentor.sees_toast("больше не напомню")
    await school.settles()
    assert len(reminder.inline_keyboard) == 2
    await noon(school, 30)
    assert "Больше не напомню" not in mentor.transcript()
    await noon(school, 63)
    await mentor.sees("не была отправлена, и я стёр ответы")
    await mentor.says("/start")
    await mentor.sees("Осталась анкета")


async def test_giving_up_from_a_reminder_is_asked_twice(school: Installation) -> None:
    mentor = await stops_at_the_second_question(school)
    await noon(school, 2)
    await mentor.sees("Ваша анкета ждёт")
    await mentor.taps("Отказаться от анкеты")
    await mentor.sees("Все ответы будут стёрты")
    await mentor.taps("Удалить ответы")
    await mentor.sees("Анкета удалена")
    await mentor.taps("Продолжить")
    await noon(school, 9)
    assert "ещё ждёт" not in mentor.transcript()


async def test_a_reminder_of_what_is_gone_says_so(school: Installation) -> None:
    mentor = await stops_at_the_second_question(school)
    await noon(school, 2)
    reminder = await mentor.sees("Ваша анкета ждёт")
    await mentor.says("/cancel")
    await mentor.taps("Удалить ответы")
    await mentor.sees("Анкета удалена")
    await mentor.taps("Продолжить", on=reminder)
    await mentor.sees("Этой анкеты уже нет")


async def test_who_blocked_the_bot_is_written_to_again_only_when_they_are_back(
    school: Installation,
) -> None:
    mentor = await stops_at_the_second_question(school)
    await mentor.blocks_the_bot()
    await is_marked(school, mentor, unreachable=True)
    before = len(mentor.chat.messages)
    await noon(school, 20)
    assert len(mentor.chat.messages) == before
    await mentor.unblocks_the_bot()
    await is_marked(school, mentor, unreachable=False)
    await noon(school, 22)
    await mentor.sees("Ваша анкета ждёт")
    await mentor.sees_nothing()


async def is_marked(school: Installation, person: Person, *, unreachable: bool) -> None:
    """The bot has learnt that they blocked it, or that they are back."""
    async with asyncio.timeout(5):
        while True:
            async with school.app.acts.open() as act:
                (known,) = await people.list_by_account(act.session, [person.id])
            if known.unreachable is unreachable:
                return
            await asyncio.sleep(0.02)


async def test_a_child_who_waits_is_reminded_kindly(school: Installation) -> None:
    child = await joins_as_child(school)
    await noon(school, 4)
    await child.sees("Ждём ответа мамы или папы")
    await child.taps("Показать ссылку ещё раз")
    await child.sees("Это сообщение для родителей: Кирилл")
    await noon(school, 13)
    await child.sees("я забуду твоё имя и возраст")


async def test_a_guardian_who_put_it_by_is_asked_once_and_can_say_yes(
    school: Installation,
) -> None:
    child = await joins_as_child(school)
    mother = school.somebody("Анна")
    await mother.opens(link_in(child))
    await mother.sees("Кирилл: просьба найти наставника")
    await noon(school, 3)
    await mother.sees("Кирилл: ждём Вашего решения")
    await agrees(mother)
    await child.sees("Согласие есть")
    await noon(school, 6)
    assert mother.transcript().count("ждём Вашего решения") == 1


async def test_nobody_is_reminded_at_night(school: Installation) -> None:
    mentor = await stops_at_the_second_question(school)
    today = datetime.now(school.app.settings.zone)
    await school.stands_at(today.replace(hour=23, minute=30) + timedelta(days=3))
    await mentor.sees_nothing()
    await noon(school, 4)
    await mentor.sees("Ваша анкета ждёт")


async def test_who_named_a_pupil_is_told_before_the_draft_goes(school: Installation) -> None:
    teacher = await signs_in(school, Role.CLASS_TEACHER, "Ольга")
    await names_a_pupil(teacher)
    await noon(school, 24)
    ending = await teacher.sees("Николаев Кирилл: согласия пока нет")
    await teacher.taps(ending.inline_keyboard[0][0]["text"], on=ending)
    await teacher.sees("Мы думаем, что ученику (Николаев Кирилл)")
