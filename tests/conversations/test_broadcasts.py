"""A curator writes to many: whom, a look at it, one «yes», and what became of it."""

import pytest

from tests.conversations.broadcasting import (
    WORDS,
    at,
    chooses_teachers,
    drafts,
    reported,
    seen,
    teacher,
    three_teachers,
    writes,
)
from tests.installation import Installation


@pytest.fixture(autouse=True)
async def at_noon(school: Installation) -> None:
    await school.settles()
    at(school, 12)


async def test_everybody_who_wants_it_gets_it_and_the_curator_hears_whom_it_missed(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    anna, pyotr, ivan = await three_teachers(school)
    await ivan.says("/privacy")
    await ivan.taps("Присылать только необходимое")
    await ivan.sees("Рассылок больше не будет")
    await chooses_teachers(curator, 2)
    await curator.taps("Без анкеты")
    await writes(curator)
    assert "Получат: 2 человека" in curator.last.text
    assert "Рассылки отключили: 1" in curator.last.text
    await anna.sees_nothing(0.1)
    pyotr.account.blocked = True
    await curator.taps("Отправить 2 людям")
    await curator.sees("Отправляется")
    got = await anna.sees(WORDS)
    assert "Школа № 5 · сообщение куратора" in got.text
    assert "Мария Ивановна Егорова, куратор программы" in got.text
    await reported(school)
    report = await curator.sees("Дошло 1 из 2")
    assert "1 заблокировал бота" in report.text
    assert "Не получили:\nЁлкин Пётр" in report.text
    await ivan.sees_nothing(0.1)
    seen(curator)
    await reported(school)
    await curator.sees_nothing(0.1)
    await curator.says("/broadcasts")
    listed = await curator.sees("Новые сверху")
    await curator.taps(next(b["text"] for row in listed.inline_keyboard for b in row))
    card = await curator.sees("Дошло 1 из 2")
    assert WORDS in card.text


async def test_the_preview_is_the_message_that_people_get(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await drafts(curator)
    sample = next(m for m in reversed(curator.chat.messages.values()) if WORDS in m.text)
    await curator.taps("Отправить 1 человеку")
    got = await anna.sees(WORDS)
    assert got.text == sample.text
    assert got.inline_keyboard == sample.inline_keyboard


async def test_an_old_yes_and_a_second_yes_send_nothing(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await drafts(curator)
    old = curator.last
    await curator.taps("Изменить текст")
    await writes(curator, "Встречи не будет")
    await curator.taps("Отправить 1 человеку", on=old)
    await curator.sees("Эта кнопка от прежнего варианта")
    await anna.sees_nothing(0.1)
    data = next(m for m in reversed(curator.chat.messages.values()) if m.inline_keyboard)
    assert data is not old
    yes = data.inline_keyboard[0][0]["callback_data"]
    curator.taps_with(yes, data)
    curator.taps_with(yes, data)
    await anna.sees("Встречи не будет")
    await curator.sees("Это сообщение уже отправлено")
    await school.settles()
    await anna.sees_nothing(0.1)
    assert anna.transcript().count("Встречи не будет") == 1


async def test_what_is_not_to_be_sent_is_not_sent(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await drafts(curator)
    last = curator.last
    yes = last.inline_keyboard[0][0]["callback_data"]
    await curator.taps("Не отправлять")
    await curator.sees("Хорошо, не отправляем")
    curator.taps_with(yes, last)
    await curator.sees("уже отправлено, или его сменило другое")
    await anna.sees_nothing(0.1)


async def test_in_the_evening_it_waits_for_the_morning(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    at(school, 22)
    await drafts(curator)
    assert "Сейчас 22:15" in curator.last.text
    await curator.taps("Отправить утром в 9:00")
    await curator.sees("Рассылка уйдёт")
    await anna.sees_nothing(0.1)
    at(school, 10, days=1)
    school.app.job_bell.set()
    await anna.sees(WORDS)


async def test_in_the_evening_it_can_go_at_once(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await drafts(curator)
    at(school, 22)
    await curator.taps("Отправить 1 человеку")
    await curator.sees("Сейчас 22:15")
    await anna.sees_nothing(0.1)
    await curator.taps("Сейчас, 1 человеку")
    await anna.sees(WORDS)


async def test_one_tap_under_a_message_ends_all_such_messages_and_another_brings_them_back(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await drafts(curator)
    await curator.taps("Отправить 1 человеку")
    await anna.sees(WORDS)
    await anna.taps("Не присылать рассылки")
    await anna.sees("Рассылок больше не будет")
    await curator.says("/broadcast")
    await curator.sees("Писать пока некому")
    await anna.taps("Присылать и рассылки")
    await anna.sees("снова будут приходить")
    await curator.says("/broadcast")
    await curator.sees("Кому написать?")
    await curator.taps("Педагоги · 1")


async def test_nobody_but_a_curator_can_write_to_many(school: Installation) -> None:
    curator = await school.with_curator()
    anna = await teacher(school, "Анна", "Иванова Анна")
    await drafts(curator)
    yes = curator.last.inline_keyboard[0][0]["callback_data"]
    await anna.says("/broadcast")
    await anna.says("/broadcasts")
    anna.taps_with(yes)
    await anna.sees_nothing()
