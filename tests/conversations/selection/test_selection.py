"""A school selects its mentors in the chat, and each of them reads where things stand."""

from datetime import date, timedelta

from bot.sandbox.chats import Message
from tests.conversations.people import Person
from tests.conversations.roadmap.office import data_of, labels
from tests.conversations.survey import applies
from tests.installation import Installation


async def opens(curator: Person, name: str) -> Message:
    """The card of somebody who has applied."""
    await curator.says("/selection")
    desk = await curator.sees("Отбор наставников")
    await curator.taps(next(each for each in labels(desk) if each.startswith("анкета")), on=desk)
    listed = await curator.sees("Наставники: анкета отправлена")
    row = next(r for r in listed.inline_keyboard if name in r[0]["text"])
    curator.taps_with(row[1]["callback_data"], listed)
    return await curator.sees(f"Отбор · {name}")


async def notes_paper(curator: Person, card: Message, label: str, until: date | None) -> Message:
    await curator.taps(label, on=card)
    await curator.sees("Какой номер у документа?")
    await curator.says("14/2318")
    await curator.sees("Какого числа он выдан?")
    await curator.says("01.01.2026")
    await curator.sees("До какого числа он действует?")
    await (curator.says(f"{until:%d.%m.%Y}") if until else curator.taps("Пропустить"))
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    return await curator.sees("Отбор ·")


async def enters_register(curator: Person, name: str) -> None:
    """One order for everybody who was selected; a second tap changes nothing."""
    await curator.says("/register")
    register = await curator.sees("Отобраны и ждут приказа: 1")
    assert name in register.text
    await curator.taps("Утвердить одним приказом", on=register)
    await curator.sees("Какой номер у приказа?")
    await curator.says("52-од")
    await curator.sees("Какого числа он подписан?")
    await curator.says("20.01.2026")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    asked = await curator.sees("Приказ № 52-од от 20 января 2026")
    assert name in asked.text
    await curator.taps("Да, утвердить 1", on=asked)
    await curator.sees("в реестре на 1 наставника больше")
    await curator.taps("Да, утвердить 1", on=asked)
    await curator.sees("Этот список уже утверждён или отложен")


async def test_a_mentor_is_selected_entered_in_the_register_and_reads_every_step(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    await mentor.says("/start")
    waits = await mentor.sees("Ваша анкета у куратора")
    assert "Осталось показать" not in waits.text, "nobody gathers certificates yet"
    assert "Мария Ивановна Егорова" in waits.text
    await curator.sees("Новая анкета наставника")
    card = await opens(curator, "Петров Айсен")
    assert "Критерии: 0 из 5" in card.text
    for row in card.inline_keyboard[:5]:
        await curator.taps(row[0]["text"], on=card)
        await curator.sees("Критерии: ")
    until = date.today() + timedelta(days=300)  # noqa: DTZ011 - any day far ahead will do
    enters = [each for each in labels(curator.last) if each.startswith("Внести: ")]
    shown = curator.last
    for label in enters:
        shown = await notes_paper(curator, shown, label, until)
    assert "видела Мария Ивановна Егорова" in shown.text
    assert "Сейчас: документы представлены" in shown.text
    assert "Критерии: 5 из 5" in shown.text
    await mentor.sees("Все Ваши документы на месте")
    await curator.taps("Отобрать", on=shown)
    await curator.sees("Сейчас: отобран")
    assert curator.toast == "Отобран, наставнику написал"
    await mentor.sees("Школа выбрала Вас наставником")
    await enters_register(curator, "Петров Айсен")
    await mentor.sees("Вы в реестре наставников: приказ № 52-од от 20 января 2026")
    await mentor.says("/start")
    await mentor.sees("Вы в реестре наставников: приказ № 52-од")
    await mentor.sees_nothing()


async def test_who_is_declined_reads_kind_words_without_the_reason_and_may_come_back(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    card = await opens(curator, "Петров Айсен")
    await curator.taps("Отказать", on=card)
    await curator.sees("Почему? Прочитают только кураторы.")
    await curator.says("Пока не готов к разговору с детьми")
    declined = await curator.sees("Сейчас: отказ")
    assert "Пока не готов к разговору с детьми" in declined.text
    news = await mentor.sees("Спасибо, что предложили помощь")
    assert "не готов" not in news.text
    assert "Мария Ивановна Егорова" in news.text
    await curator.taps("Отобрать", on=card)
    await curator.sees("решено иначе")
    await curator.taps("Вернуть в кандидаты", on=declined)
    back = await curator.sees("Сейчас: анкета отправлена")
    await mentor.sees("Ваша анкета снова у куратора")
    await curator.taps("Пауза", on=back)
    await curator.taps("Пропустить")
    await curator.sees("Сейчас: на паузе")
    await mentor.sees("Ваше участие на паузе")


async def test_several_are_ticked_named_and_selected_together(school: Installation) -> None:
    curator = await school.with_curator()
    first = await applies(school)
    second = await applies(school, "Дария", "Семёнова Дария Петровна")
    await curator.says("/selection")
    await curator.sees("Прислали анкету 2 человека. Ждут Вашего решения 2.")
    await curator.taps("анкета отправлена · 2")
    listed = await curator.sees("Наставники: анкета отправлена · 2")
    stale = listed.inline_keyboard[0][0]["callback_data"]
    for number in (0, 1):
        row = curator.last.inline_keyboard[number]
        curator.taps_with(row[0]["callback_data"], curator.last)
        await curator.sees("Наставники: анкета отправлена")
    await curator.taps("Отобрать 2")
    sure = await curator.sees("Отобрать 2?")
    assert "Семёнова Дария Петровна" in sure.text
    assert "нет: справка об отсутствии судимости" in sure.text
    surely = data_of(sure, "Да, отобрать 2")
    await curator.taps("Да, отобрать 2", on=sure)
    await curator.sees("Отобрано: 2. Каждому написал.")
    for mentor in (first, second):
        await mentor.sees("Школа выбрала Вас наставником")
    curator.taps_with(surely, sure)
    await curator.sees("Эти отметки уже сняты")
    curator.taps_with(stale, listed)
    await curator.sees("Наставники: анкета отправлена · 0")
    await first.sees_nothing()


async def test_a_school_sets_its_criteria_and_papers_by_tapping_and_writing(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    await applies(school)
    await curator.says("/selection")
    desk = await curator.sees("Отбор наставников")
    await curator.taps("Критерии", on=desk)
    await curator.sees("понимает, зачем идёт в наставники")
    await curator.taps("Изменить критерии")
    await curator.sees("каждый с новой строки")
    await curator.says("1. любит лес\n2. умеет <слушать>")
    criteria = await curator.sees("• любит лес\n• умеет <слушать>")
    await curator.taps("Вернуть обычные", on=criteria)
    await curator.sees("понимает, зачем идёт в наставники")
    await curator.taps("Какие документы нужны", on=desk)
    table = await curator.sees("• педагог — коллеге: ничего")
    await curator.taps("педагог — коллеге", on=table)
    form = await curator.sees("Какие документы нужны?")
    await curator.taps("☐ договор", on=form)
    await curator.sees("Какие документы нужны?")
    await curator.taps("Какие документы нужны", on=form)
    await curator.sees("• педагог — коллеге: договор")


async def test_a_candidate_chooses_one_of_the_times_for_a_talk(school: Installation) -> None:
    curator = await school.with_curator()
    mentor = await applies(school)
    card = await opens(curator, "Петров Айсен")
    await curator.taps("Пригласить на беседу", on=card)
    draft = await curator.sees("Зовём на беседу")
    slot = labels(draft)[0]
    await curator.taps(slot, on=draft)
    await curator.sees("Зовём на беседу")
    await curator.taps("Дальше: место · 1")
    await curator.sees("Где")
    await curator.says("кабинет 204")
    offered = await mentor.sees("Приглашаем Вас на беседу в школу")
    await mentor.says("/start")
    mine = await mentor.sees("Куратор приглашает Вас на беседу")
    assert "Осталось показать куратору: " in mine.text
    await mentor.taps(slot, on=offered)
    await mentor.sees("Беседа в школе назначена")
    await curator.sees("Беседа в школе назначена")
    await mentor.says("/start")
    mine = await mentor.sees("Беседа: ")
    assert "кабинет 204" in mine.text
    await curator.taps("Отбор наставников", on=card)
    await curator.taps("приглашён на беседу · 1")
    listed = await curator.sees("Наставники: приглашён на беседу · 1")
    curator.taps_with(listed.inline_keyboard[0][1]["callback_data"], listed)
    shown = await curator.sees("Сейчас: приглашён на беседу")
    assert "кабинет 204" in shown.text
    assert "Беседа" in labels(shown)
