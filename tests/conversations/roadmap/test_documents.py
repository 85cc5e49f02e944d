"""A document of the roadmap: its number, its date, until when it is valid, why it is not needed."""

from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.roadmap.office import (
    HEAD,
    joins,
    labels,
    opens,
    opens_item,
    opens_stage,
    with_dates,
)
from tests.installation import Installation

REGULATION = (1, 13)
ORDER = (1, 12)


async def enters(person: Person, number: str, dated: str, until: str = "") -> None:
    """From the card of a document to its review; the paper itself is left out."""
    await person.taps("Внести номер и дату")
    await person.sees("Какой у документа номер?")
    await person.says(number)
    await person.sees("Какого числа он подписан?")
    await person.says(dated)
    await person.sees("До какого числа он действует?")
    await (person.says(until) if until else person.taps("Пропустить"))
    await person.sees("Есть ли у Вас сам документ?")
    await person.taps("Пропустить", on=person.last)
    await person.sees("Проверьте, пожалуйста")


async def test_a_document_comes_in_force_by_its_number_date_and_file(
    school: Installation,
) -> None:
    """What is no number or no date is told, and the place is kept."""
    curator = await with_dates(school)
    await opens_item(curator, *REGULATION)
    await curator.taps("Внести номер и дату")
    await curator.sees("Какой у документа номер?")
    await curator.says("я" * 41)
    await curator.sees("Здесь помещается 40 знаков")
    await curator.says("12-п")
    await curator.sees("Какого числа он подписан?")
    await curator.says("30.02.2026")
    await curator.sees("Не получилось прочитать дату «30.02.2026»")
    await curator.says("02.09.2026")
    await curator.sees("До какого числа он действует?")
    await curator.says("01.09.2026")
    await curator.sees("Эта дата должна быть позже даты документа")
    await curator.says("31.08.2027")
    await curator.sees("Есть ли у Вас сам документ?")
    await curator.sends_voice()
    await curator.sees("Такой файл сюда не подходит")
    await curator.sends_document(b"PK", "Положение.docx")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    card = await curator.sees("в силе: № 12-п от 2 сентября 2026, действует до 31 августа 2027")
    assert "Файл: Положение.docx" in card.text
    made, *others = labels(card)
    assert made == "Создать документ"
    assert others[:2] == ["Исправить номер и дату", "Снова требуется"]
    await curator.taps("Показать файл", on=card)
    assert await curator.sees_document("Положение.docx") == b"PK"


async def test_a_document_is_corrected_at_a_glance_and_entered_anew_when_needed_again(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    await opens_item(curator, *REGULATION)
    await enters(curator, "12-п", "02.09.2026", "31.08.2027")
    await curator.taps("Отправить")
    await curator.sees("в силе: № 12-п")
    await curator.taps("Исправить номер и дату")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("✎ 1")
    await curator.sees("Меняем ответ")
    await curator.says("13-п")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    card = await curator.sees("в силе: № 13-п от 2 сентября 2026, действует до 31 августа 2027")
    await curator.taps("Снова требуется", on=card)
    await curator.sees("Состояние: ещё нет")
    await curator.taps("Внести номер и дату", on=card)
    await curator.sees("Какой у документа номер?")


async def test_a_draft_and_a_document_that_is_not_needed_are_told_with_the_reason(
    school: Installation,
) -> None:
    curator = await with_dates(school)
    card = await opens_item(curator, *REGULATION)
    await curator.taps("Проект готов", on=card)
    await curator.sees("Состояние: проект готов")
    assert curator.toast == "Проект готов"
    await curator.taps("Проекта ещё нет", on=card)
    await curator.sees("Состояние: ещё нет")
    await curator.taps("Не требуется", on=card)
    await curator.sees("Документ будет отмечен как ненужный")
    await curator.says("да")
    await curator.sees("Нужна причина в нескольких словах")
    await curator.says("действует Положение <прошлого> года")
    told = await curator.sees("Состояние: не требуется")
    assert "Почему не требуется: действует Положение <прошлого> года" in told.text
    assert "✓ 13" in labels(await opens_stage(curator, 1))
    await curator.taps("Снова требуется", on=told)
    again = await curator.sees("Состояние: ещё нет")
    assert "Почему не требуется" not in again.text


async def test_an_order_that_the_head_of_school_enters_moves_deadlines_by_a_curators_yes(
    school: Installation,
) -> None:
    """Whoever signs it is not who leads the programme."""
    curator = await opens(school)
    head = await joins(school, Role.HEAD, HEAD)
    card = await opens_item(head, *ORDER)
    assert "отвечает директор" in card.text
    await enters(head, "41-од", "05.09.2026")
    await head.taps("Отправить")
    await head.sees("в силе: № 41-од")
    asked = await curator.sees(f"Приказ о внедрении подписан и внесён ({HEAD})")
    assert "наставнических пар / групп: срок не задан → 5 октября" in asked.text
    await curator.taps("Сохранить", on=asked)
    await curator.sees("Приказ о внедрении: № 41-од от 5 сентября 2026")
    await head.sees_nothing()
