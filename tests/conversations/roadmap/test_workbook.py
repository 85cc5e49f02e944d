"""The roadmap goes out as a workbook and comes back: shown first, then taken or dropped."""

from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.roadmap.office import (
    DEPUTY,
    DONE,
    OPEN,
    becomes_curator,
    data_of,
    joins,
    labels,
    opens_stage,
    with_dates,
)
from tests.conversations.roadmap.workbook import PATIENCE, RoadmapBook, sends_in, takes_out
from tests.installation import Installation

GONE = "Определить, кому интересно"
REQUESTS = "Собрать предварительные запросы"
TELL = "Сообщить педагогам"


async def ticks_the_third(curator: Person) -> str:
    """Something is done, so that it has a history; gives the button that ticked it."""
    stage = await opens_stage(curator, 1)
    tick = data_of(stage, "3")
    await curator.taps("3", on=stage)
    await curator.sees(f"3. {DONE}")
    return tick


def changed(content: bytes) -> bytes:
    """A title, a deadline and an owner are others, a row is new, and one that was done is gone."""
    book = RoadmapBook(content)
    book.write(TELL, Название="Сообщить всем <о программе>")
    book.write(REQUESTS, Срок="15.10.2026", Ответственный="Завхоз Сидоров")
    book.add_after(
        REQUESTS, Что_это="Мероприятие", Название="День открытых дверей", Срок="10.10.2026"
    )
    return book.remove(GONE).saved()


async def test_what_a_workbook_changes_is_shown_with_what_would_be_lost_first(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    tick = await ticks_the_third(curator)
    await sends_in(curator, changed(await takes_out(curator)))
    shown = await curator.sees("Прочитал: этапов 7, дел 65. Что изменится:", PATIENCE)
    lines = shown.text.split("\n")
    assert lines[1] == (
        "• исчезнет: «Определить, кому интересно наставничество внутри и вне ОУ»"
        " — вместе с отметкой, номером, файлом или заметкой"
    )
    for part in (
        "теперь называется «Сообщить всем <о программе>»",
        "срок был «как у этапа», станет «15.10.2026»",
        "отвечает как у этапа → Завхоз Сидоров",
        "• добавится: «День открытых дверей»",
        "молодых специалистов: 1 октября → 15 октября",
    ):
        assert part in shown.text
    await curator.taps("Не менять", on=shown)
    await curator.sees("Файл отложен, ничего не изменилось")
    await curator.taps("Принять", on=shown)
    await curator.sees("Это уже сохранено, отложено или ждало слишком долго")
    assert f"3. {DONE} Определить" in (await opens_stage(curator, 1)).text
    await sends_in(curator, changed(await takes_out(curator)))
    await curator.sees("Что изменится", PATIENCE)
    await curator.taps("Принять")
    await curator.sees("Готово: дорожная карта обновлена, сроки и напоминания пересчитаны")
    stage = await opens_stage(curator, 1)
    assert f"1. {OPEN} Сообщить всем <о программе>" in stage.text
    assert f"3. {OPEN} День открытых дверей · до 10 октября (выходной)" in stage.text
    assert "Определить, кому интересно" not in stage.text
    curator.taps_with(tick, on=stage)
    await curator.sees("Этого дела больше нет: дорожную карту изменили. Нынешняя: /stages")


async def test_the_same_workbook_changes_nothing_and_a_faulty_one_is_told_by_its_rows(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await curator.says("/roadmap")
    await curator.taps("Исходная карта")
    await curator.sees_document(".xlsx", PATIENCE)
    shipped = RoadmapBook(await curator.sees_document(".xlsx", PATIENCE))
    assert not shipped.read("Приказ о внедрении", "Код")
    content = await takes_out(curator)
    book = RoadmapBook(content)
    assert book.read(TELL, "Состояние") == "открыто"
    assert book.read("Приказ о внедрении", "Состояние").startswith("в силе: № 41-од")
    await sends_in(curator, content)
    same = await curator.sees("Это та же дорожная карта, менять нечего", PATIENCE)
    assert labels(same) == []
    book.write(TELL, Название="").write("Подготовка условий", Срок="месяц после этапа 40")
    await sends_in(curator, book.saved())
    told = await curator.sees("В этой дорожной карте есть ошибки", PATIENCE)
    assert "Строка 2, «Срок»: этапа 40 нет, всего их 7" in told.text
    assert "Строка 3, «Название»: нет названия" in told.text
    assert labels(told) == []
    assert f"1. {OPEN} Сообщить педагогам" in (await opens_stage(curator, 1)).text


async def test_two_curators_cannot_overwrite_each_other(school: Installation) -> None:
    """The second «Принять» is refused, and what the first one has changed stays."""
    first = await with_dates(school)
    second = await becomes_curator(school, "Айта Попова")
    content = await takes_out(first)
    for curator, title in ((first, "Дело первой"), (second, "Дело второй")):
        await sends_in(curator, RoadmapBook(content).write(TELL, Название=title).saved())
        await curator.sees("Что изменится", PATIENCE)
    await first.taps("Принять")
    await first.sees("Готово: дорожная карта обновлена")
    await second.taps("Принять")
    await second.sees("Пока Вы решали, дорожную карту изменил кто-то ещё. Ничего не перезаписал")
    assert "Дело первой" in (await opens_stage(second, 1)).text
    await second.taps("Принять")
    await second.sees("Это уже сохранено, отложено или ждало слишком долго")


async def test_who_only_reads_the_roadmap_gets_the_file_and_cannot_change_it(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    deputy = await joins(school, Role.DEPUTY, DEPUTY)
    await deputy.says("/roadmap")
    said = await deputy.sees("Менять её может куратор")
    assert labels(said) == []
    content = await deputy.sees_document(".xlsx", PATIENCE)
    assert "пришлите сюда" not in deputy.last.wire["caption"]
    changes = RoadmapBook(content).write(TELL, Название="Дело заместителя").saved()
    await deputy.sends_document(changes, "карта.xlsx")
    await school.settles()
    assert "Что изменится" not in deputy.transcript()
    assert "Дело заместителя" not in (await opens_stage(deputy, 1)).text
    await sends_in(curator, changes)
    asked = await curator.sees("Что изменится", PATIENCE)
    for label in ("Принять", "Не менять"):
        deputy.taps_with(data_of(asked, label), on=deputy.last)
    await deputy.sees_nothing()
    await curator.taps("Принять", on=asked)
    await curator.sees("Готово: дорожная карта обновлена")
