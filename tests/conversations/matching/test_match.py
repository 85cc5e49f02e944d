"""The curator matches in the chat: sees why, changes what they like, and has people asked."""

from tests.conversations.matching.school_day import SOON, begins
from tests.conversations.roadmap.office import data_of, labels
from tests.installation import Installation


async def test_from_a_first_plan_to_people_who_are_asked(school: Installation) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentor("Лесова Анна", topics=["arts"], occupation="художник")
    await day.room.mentee("Николаев Кирилл")
    await day.room.mentee("Сидорова Вера", topics=["arts"], goal="рисовать")
    await day.room.mentee("Третьяков Олег", days=["sunday"], topics=["science"])
    curator = day.curator
    await curator.says("/match")
    await curator.sees("Ждут наставника: 3. Подбираю, напишу через несколько секунд.")
    ready = await curator.sees("Пар: 2, без пары: 1.", SOON)
    await curator.taps("К плану пар", on=ready)
    plan = await curator.sees("Наставников со свободными местами: 2, мест: 2.")
    assert "Николаев Кирилл, 9 «Б» ← Петров Иван" in plan.text
    assert (
        "2 общие темы: ИТ и робототехника, проекты и своё дело; оба свободны: суббота" in plan.text
    )
    assert labels(plan)[:2] == ["1", "2"]

    await curator.taps("1", on=plan)
    card = await curator.sees("Почему вместе:")
    assert "Кто ещё мог бы стать наставником:\n• Лесова Анна" in card.text
    assert "план станет слабее на" in card.text
    await curator.taps("Закрепить", on=card)
    await curator.sees("· закреплено")
    await curator.taps("Открепить", on=card)
    await curator.sees("Почему вместе:")
    await curator.taps("Предложить паре", on=card)
    await curator.sees("Спросил обе стороны, ответы придут Вам.")
    await curator.taps("Предложить паре", on=card)
    await curator.sees("Этой пары уже нет в плане")


async def test_who_is_left_over_is_explained_and_all_are_asked_at_once(
    school: Installation,
) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentee("Николаев Кирилл")
    await day.room.mentee("Третьяков Олег", days=["sunday"], topics=["science"])
    await day.room.works_out()
    curator = day.curator
    await curator.says("/match")
    plan = await curator.sees("пар — 1, без пары — 1")
    await curator.taps("Без пары: 1", on=plan)
    left = await curator.sees("Третьяков Олег, 9 «Б»")
    assert "нет общего времени: 1 наставник" in left.text
    assert "→ если найдётся время: суббота (наставников: 1)" in left.text
    assert "→ Петров Иван сейчас в плане с другим: Николаев Кирилл" in left.text
    assert "не хватает ещё одного наставника по темам: биология/химия/медицина" in left.text
    await curator.taps("1", on=left)
    card = await curator.sees("Третьяков Олег, 9 «Б»")
    assert "Всё равно к наставнику: Петров Иван" in labels(card)
    old = data_of(plan, "Предложить все: 1")
    await curator.taps("Предложить все: 1", on=plan)
    await curator.sees("Предложить эту пару?")
    await curator.taps("Да, предложить: 1")
    await curator.sees("Спросил обе стороны")
    curator.taps_with(f"{old.rsplit(':', 1)[0]}:1", on=plan)
    await curator.sees("С тех пор план пересчитан")


async def test_weights_are_turned_tried_and_saved(school: Installation) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentee("Николаев Кирилл")
    await day.room.works_out()
    curator = day.curator
    await curator.says("/match")
    plan = await curator.sees("Цель: сначала охватить всех.")
    await curator.taps("Цель и веса", on=plan)
    screen = await curator.sees("Вес от 0 (не учитывать) до 10")
    curator.taps_with(data_of(screen, "+"), on=screen)
    screen = await curator.sees("Изменения пока не сохранены")
    assert "Темы · 9" in labels(screen)
    await curator.taps("⇄ сначала охватить всех", on=screen)
    screen = await curator.sees("Цель: сначала качество.")
    await curator.taps("Попробовать", on=screen)
    await curator.sees("Пар всего: было 1, станет 1.", SOON)
    await curator.says("/match")
    await curator.sees("Цель: сначала охватить всех.")
    await curator.taps("Сохранить", on=screen)
    await curator.sees("Сохранил. Пересчитываю план")
    await curator.sees("План пар готов", SOON)
    await curator.says("/match")
    await curator.sees("Цель: сначала качество.")
    curator.taps_with("mw:less:junk:topics", on=screen)
    await curator.sees("Эта кнопка от старого экрана")


async def test_what_was_said_of_a_pair_can_be_taken_back(school: Installation) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentee("Николаев Кирилл")
    await day.room.works_out()
    curator = day.curator
    await curator.says("/match")
    await curator.taps("1")
    card = await curator.sees("Почему вместе:")
    await curator.taps("Запретить", on=card)
    await curator.sees("Эту пару больше не предложу")
    await curator.sees("Пар: 0, без пары: 1.", SOON)
    await curator.taps("Запретить", on=card)
    await curator.sees("Этой пары уже нет в плане")
    await curator.says("/match")
    plan = await curator.sees("Предложений нет")
    await curator.taps("Отметки", on=plan)
    said = await curator.sees("1. Запрещены: Николаев Кирилл ← Петров Иван")
    await curator.taps("✕ 1", on=said)
    await curator.sees("Отметок нет")
    await curator.sees("Пар: 1, без пары: 0.", SOON)


async def test_nobody_but_the_curator_learns_anything_of_it(school: Installation) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentee("Николаев Кирилл")
    await day.room.works_out()
    await day.curator.says("/match")
    plan = await day.curator.sees("Николаев Кирилл")
    other = school.somebody("Пётр")
    await other.opens(await school.mentor_link())
    await other.sees("Школа № 5")
    await school.settles()
    heard = len(other.chat.changes)
    await other.says("/match")
    for label in ("1", "Excel", "Пересчитать", "Цель и веса", "Отметки"):
        other.taps_with(data_of(plan, label), on=other.last)
    await school.settles()
    said = "".join(str(change.wire.get("text")) for change in other.chat.changes[heard:])
    assert "Николаев" not in said


async def test_it_speaks_english_too(school: Installation) -> None:
    day = await begins(school)
    await day.room.mentor("Петров Иван")
    await day.room.mentee("Николаев Кирилл")
    await day.room.works_out()
    curator = day.curator
    await curator.says("/language")
    await curator.taps("English")
    await curator.says("/match")
    plan = await curator.sees("Waiting for a mentor: 1.")
    assert "2 topics in common: IT and robotics, projects and business" in plan.text
    await curator.taps("1", on=plan)
    await curator.sees("Why these two:")
