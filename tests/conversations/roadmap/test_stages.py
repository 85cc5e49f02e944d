"""The stages at a glance, and one of them with its ticks."""

from dataclasses import replace

from db.queries import people, programmes
from db.types import new_id
from mentoring.people import Role
from mentoring.roadmap.plan import Item, ItemPlan, Kind
from services import roadmap
from tests.conversations.requests import joins_as_child
from tests.conversations.roadmap.office import (
    CURATOR,
    DONE,
    OPEN,
    data_of,
    joins,
    labels,
    opens_item,
    opens_stage,
    with_dates,
)
from tests.installation import Installation


async def test_the_stages_come_as_words_with_buttons_and_as_a_picture(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await curator.says("/stages")
    listed = await curator.sees("Дорожная карта · 2026/27")
    assert "3. Формирование базы наставников\nдо 1 октября, через 24 дня · 0 из 7" in listed.text
    assert "6. Организация хода наставнической программы\nсрок не задан · 0 из 7" in listed.text
    assert labels(listed)[1] == "2 · Формирование базы наставляемых"
    assert labels(listed)[-3:] == ["Excel", "Файл для календаря", "Карточка программы"]
    picture = await curator.sees("Дорожная карта на сегодня", within=20)
    assert curator.file(picture.wire["photo"][-1]["file_id"]).startswith(b"\x89PNG")
    await curator.taps("4 · Отбор/выдвижение наставников", on=listed)
    await curator.sees("Этап 4. Отбор/выдвижение наставников\nСрок: до 1 ноября (выходной)")


async def test_a_stage_is_opened_by_its_number_and_without_one_the_stage_at_work(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await curator.says("/stage")
    await curator.sees("Этап 1. Подготовка условий")
    await curator.says("/stage 5")
    await curator.sees("Этап 5. Формирование наставнических пар / групп")
    for wrong in ("9", "abc", "0", "-1", "2 и 3"):
        await curator.says(f"/stage {wrong}")
        await curator.sees("Такого этапа нет: их 7. Например: /stage 2")


async def test_a_number_ticks_what_is_done_and_takes_it_back_where_it_stands(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    stage = await opens_stage(curator, 3)
    await curator.taps("1", on=stage)
    done = await curator.sees(f"{DONE} Провести мероприятия для информирования и вовлечения")
    assert done is stage
    assert f"потенциальных наставников · {CURATOR}, 7 сентября" in stage.text
    assert "Готово: 1 из 7" in stage.text
    assert curator.toast == "Отмечено"
    await curator.taps("✓ 1", on=stage)
    await curator.sees("Готово: 0 из 7")
    assert curator.toast == "Снова в работе"
    await curator.taps("4", on=stage)
    await curator.sees("База данных потенциальных наставников\nЭтап 3 · документ")


async def test_a_second_tick_overwrites_nobodys_and_says_so(school: Installation) -> None:
    curator = await with_dates(school)
    deputy = await joins(school, Role.DEPUTY, "Иванова Елена Петровна")
    hers, theirs = await opens_stage(curator, 3), await opens_stage(deputy, 3)
    tick = data_of(theirs, "1")
    await curator.taps("1", on=hers)
    await curator.sees("Готово: 1 из 7")
    deputy.taps_with(tick, on=theirs)
    await deputy.sees_toast("Это уже отметили")
    assert f"{CURATOR}, 7 сентября" in (await deputy.sees("Готово: 1 из 7")).text
    untick = data_of(theirs, "✓ 1")
    await curator.taps("✓ 1", on=hers)
    await curator.sees("Готово: 0 из 7")
    deputy.taps_with(untick, on=theirs)
    await deputy.sees_toast("Это и так в работе")


async def grows(school: Installation, stage: int, by: int) -> None:
    """The stage gets more things to do."""
    async with school.app.acts.open() as act:
        (act.me,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        found = await roadmap.get_programme(act, act.school.id)
        more = [ItemPlan(Kind.TASK, f"Ещё одно дело № {number}") for number in range(by)]
        stages = [
            replace(each, items=(*each.items, *(Item(new_id(), plan) for plan in more)))
            if each.number == stage
            else each
            for each in found.stages
        ]
        await programmes.save_stages(act.session, found, stages)


async def test_a_long_stage_comes_by_pages_and_a_tick_keeps_the_page(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await grows(school, 5, by=20)
    stage = await opens_stage(curator, 5)
    assert f"15. {OPEN}" in stage.text
    assert f"16. {OPEN}" not in stage.text
    await curator.taps("▸", on=stage)
    second = await curator.sees(f"16. {OPEN} Ещё одно дело № 0")
    assert second is stage
    assert f"15. {OPEN}" not in stage.text
    assert {"◂", "▸"} <= set(labels(stage))
    await curator.taps("30", on=stage)
    await curator.sees(f"30. {DONE} Ещё одно дело № 14")
    await curator.taps("▸", on=stage)
    last = await curator.sees(f"35. {OPEN} Ещё одно дело № 19")
    assert "▸" not in labels(last)
    await curator.taps("Подробнее", on=stage)
    await curator.sees("Номер открывает дело")
    await curator.taps("31", on=stage)
    await curator.sees("Ещё одно дело № 15")
    await curator.taps("К этапу 5")
    await curator.sees(f"35. {OPEN} Ещё одно дело № 19")


async def test_the_program_counts_beside_the_ticks_what_it_knows_itself(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await joins_as_child(school)
    stage = await opens_stage(curator, 2)
    assert f"4. {OPEN} Собрать запросы наставляемых · запросов пока нет, желающих 1" in stage.text
    assert "ещё нет · не хватает 1 согласия из 1" in stage.text
    card = await opens_item(curator, 4, 2)
    assert "Сейчас: пока никто не отобран" in card.text
    await curator.says("/today")
    today = await curator.sees("Ждут Вас")
    assert "Ждём согласия родителей · 1" in labels(today)
