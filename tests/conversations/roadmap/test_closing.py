"""A stage is closed, with a reason where something is missing, and opened again."""

from dataclasses import replace
from datetime import UTC, datetime

from db.queries import people, programmes
from mentoring.people import Role
from mentoring.roadmap.deadline import After, Anchor, Deadline, Unit
from mentoring.roadmap.plan import Item, Paper, Stage
from services import roadmap
from tests.conversations.roadmap.office import (
    HEAD,
    data_of,
    joins,
    labels,
    opens_stage,
    with_dates,
)
from tests.installation import Installation

DAY = datetime(2026, 9, 7, 1, tzinfo=UTC)


async def all_done(school: Installation, *numbers: int) -> None:
    """Everything in these stages is done; stage 4 is due two weeks after the third one."""
    async with school.app.acts.open() as act:
        (act.me,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        found = await roadmap.get_programme(act, act.school.id)
        stages = [finished(each) if each.number in numbers else each for each in found.stages]
        rule = After(2, Unit.WEEK, Anchor.STAGE, stage=3)
        stages[3] = replace(stages[3], plan=replace(stages[3].plan, deadline=Deadline(rule)))
        await programmes.save_stages(act.session, found, stages)


def finished(stage: Stage) -> Stage:
    return replace(stage, items=tuple(done(item) for item in stage.items))


def done(item: Item) -> Item:
    return replace(item, done_at=DAY, paper=Paper.NOT_NEEDED if item.is_document else item.paper)


async def test_a_finished_stage_on_which_nothing_hangs_closes_at_once_and_opens_again(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await all_done(school, 2)
    stage = await opens_stage(curator, 2)
    old_tick = data_of(stage, "✓ 2")
    await curator.taps("Закрыть этап", on=stage)
    closed = await curator.sees("Закрыт 7 сентября")
    assert "Вернуть в работу" in labels(closed)
    assert "Закрыть этап" not in labels(closed)
    curator.taps_with(old_tick, on=stage)
    await curator.sees("Этап закрыт, в нём ничего не меняется")
    await curator.says("/stages")
    assert "закрыт 7 сентября · 10 из 10" in (await curator.sees("Дорожная карта · 2026/27")).text
    await curator.taps("Вернуть в работу", on=closed)
    assert "Всё готово, этап можно закрыть" in (await curator.sees("Этап 2.")).text
    assert curator.toast == "Этап снова в работе"


async def test_what_hangs_on_the_stage_moves_and_is_shown_first(school: Installation) -> None:
    curator = await with_dates(school)
    await all_done(school, 3)
    await opens_stage(curator, 3)
    await curator.taps("Закрыть этап")
    asked = await curator.sees("Закрыть этап 3? Всё готово")
    assert "Этап 4. Отбор/выдвижение наставников: 15 октября → 21 сентября" in asked.text
    await curator.says("/stages")
    assert "до 15 октября" in (await curator.sees("Дорожная карта · 2026/27")).text
    await curator.taps("Закрыть", on=asked)
    await curator.sees("Закрыт 7 сентября")
    await curator.says("/stages")
    assert "до 21 сентября, через 14 дней" in (await curator.sees("Дорожная карта · 2026/27")).text
    await curator.taps("Закрыть", on=asked)
    await curator.sees("Закрыт 7 сентября")


async def test_where_something_is_missing_it_is_named_with_who_and_a_reason_is_asked_for(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    head = await joins(school, Role.HEAD, HEAD)
    stage = await opens_stage(curator, 1)
    theirs = await opens_stage(head, 1)
    await curator.taps("Закрыть этап", on=stage)
    asked = await curator.sees("Этап 1: не хватает 13 дел")
    assert "• Создать организационные условия: назначить куратора — директор" in asked.text
    assert "• Создать страницу проектного офиса на сайте ОУ — куратор" in asked.text
    assert labels(asked) == ["Закрыть с объяснением", "К этапу 1"]
    sure = data_of(asked, "Закрыть с объяснением").replace("explain", "close_surely")
    curator.taps_with(sure, on=asked)
    await curator.sees("закрыть его можно только с объяснением")
    await curator.taps("Закрыть с объяснением", on=asked)
    await curator.sees("Этап закроется, хотя сделано не всё")
    await curator.says("ок")
    await curator.sees("Нужна причина в нескольких словах")
    await curator.says("Страница <проекта> появится в ноябре")
    closed = await curator.sees("Закрыт с объяснением: Страница <проекта> появится в ноябре")
    assert "Закрыт 7 сентября" in closed.text
    await head.taps("6", on=theirs)
    await head.sees("Этап закрыт, в нём ничего не меняется")
    for do in ("close", "close_surely", "explain", "reopen", "reminders"):
        head.taps_with(sure.replace("close_surely", do), on=theirs)
    await head.sees_nothing()


async def test_a_stage_is_reminded_of_as_the_curator_chooses_and_says_how(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    stage = await opens_stage(curator, 2)
    await curator.taps("Напоминания", on=stage)
    await curator.sees("Напоминания об этом этапе: за 14 дней, за 7 дней, за 3 дня, за 1 день")
    await curator.sees("Когда напоминать об этом этапе?")
    await curator.taps("Свои дни", on=curator.last)
    await curator.sees("За сколько дней до срока напомнить?")
    await curator.says("почаще")
    await curator.sees("Нужны числа от 0 до 60 через запятую")
    await curator.says("10 и 5")
    await curator.sees("Через сколько дней после срока")
    await curator.taps("Пропустить", on=curator.last)
    await curator.sees("Потом раз в неделю")
    await curator.taps("Нет", on=curator.last)
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Напоминания об этом этапе: за 10 дней, за 5 дней.")
    await curator.sees("Этап 2.")
    await curator.taps("Напоминания", on=curator.last)
    await curator.sees("Когда напоминать об этом этапе?")
    await curator.taps("Не напоминать", on=curator.last)
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Напоминания об этом этапе: выключены.")
