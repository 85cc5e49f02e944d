"""What a curator's file is answered with: faults by their place, or a draft."""

from tests.conversations.forms_room import (
    NICKNAME,
    PATIENCE,
    downloads,
    publishes,
    sends,
)
from tests.installation import Installation


async def test_faults_are_told_by_their_place_and_nothing_changes(school: Installation) -> None:
    curator = await school.with_curator()
    sheet = await downloads(curator)
    row = sheet.row("occupation")
    sheet.write("occupation", "relevant", "${nobody} = 'x'").write(
        "topics", "type", "choose topics"
    )
    await sends(curator, sheet)
    told = await curator.sees("есть что поправить — 2", PATIENCE)
    assert f"survey, строка {row}, «relevant»" in told.text
    assert "Вопроса nobody в анкете нет" in told.text
    assert "Поправьте и пришлите файл ещё раз" in told.text
    await curator.taps("Все анкеты")
    listed = await curator.sees("Анкеты: ")
    assert "черновик" not in listed.text


async def test_many_faults_come_in_pieces_and_the_rest_as_a_file(school: Installation) -> None:
    curator = await school.with_curator()
    sheet = await downloads(curator)
    for number in range(40):
        sheet.add_after("full_name", type="text", name=f"bad {number}", label="Что?")
    await sends(curator, sheet)
    await curator.sees("есть что поправить — 40", PATIENCE)
    await curator.sees("30. ")
    rest = (await curator.sees_document("faults.txt")).decode("utf-8-sig")
    assert len(rest.splitlines()) == 10
    assert "<b>" not in rest


async def test_a_needed_question_cannot_be_lost_and_a_useful_one_not_unnoticed(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    sheet = await downloads(curator)
    sheet.delete("birth_date").delete("phone")
    await sends(curator, sheet)
    await curator.sees("Нужен вопрос birth_date", PATIENCE)
    await sends(curator, (await downloads(curator)).delete("phone"))
    told = await curator.sees("Сохранил как черновик", PATIENCE)
    assert "Без вопроса phone куратор не увидит телефон" in told.text


async def test_a_workbook_that_was_not_changed_makes_no_draft(school: Installation) -> None:
    curator = await school.with_curator()
    await sends(curator, await downloads(curator))
    await curator.sees("Менять нечего", PATIENCE)
    await curator.taps("К анкете")
    card = await curator.sees("Версия 1")
    assert "черновик" not in card.text


async def test_what_a_curator_sends_is_a_workbook_also_in_the_middle_of_questions(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    sheet = await downloads(curator)
    await curator.taps("Пройти как участник")
    await curator.sees("Когда Вы родились?")
    await publishes(curator, sheet.add_after("full_name", **NICKNAME))
    await curator.says("01.02.1980")
    await curator.sees("Ваши фамилия")


async def test_a_picture_of_a_table_is_answered_with_what_is_needed(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.sends_photo()
    await curator.sees("Пришлите файл .xlsx")
    await curator.sends_document(b"%PDF-1.7", "список.pdf", "application/pdf")
    await curator.sees("прочитать не получилось", PATIENCE)


async def test_a_form_that_the_school_did_not_have_is_its_own(school: Installation) -> None:
    curator = await school.with_curator()
    table = "| survey | | | |\n| | type | name | label |\n| | text | wish | Чего не хватает? |\n"
    await curator.sends_document(table.encode(), "wishes.md", "text/markdown")
    await curator.sees("Такой анкеты у школы ещё не было", PATIENCE)
    await curator.taps("Опубликовать")
    card = await curator.sees("Опубликовано, версия 1")
    assert "Анкета Вашей школы" in card.text
