"""A curator takes the programme home, and it stays known that they did."""

import csv
import io

import openpyxl

from tests.conversations.forms_room import PATIENCE, TITLE, buttons
from tests.conversations.people import Person
from tests.conversations.survey import applies
from tests.conversations.way import NAME
from tests.installation import Installation
from tests.texts.test_cells import margins

CURATOR = "Мария Ивановна Егорова"


async def opens_export(curator: Person) -> list[str]:
    await curator.says("/export")
    shown = await curator.sees("Здесь персональные данные, в том числе детей")
    assert "кто, что и сколько выгрузил" in shown.text
    return [button["text"] for button in buttons(curator)]


async def test_from_the_command_to_both_files_and_to_what_is_recorded(
    school: Installation,
) -> None:
    curator = await school.with_curator()
    assert await opens_export(curator) == ["Вся программа · Excel"]
    await applies(school)
    await curator.sees("Новая анкета наставника")

    offered = await opens_export(curator)
    assert offered[0] == "Вся программа · Excel"
    assert offered[1].startswith(f"CSV · {TITLE[:30]}")
    assert offered[1].endswith("· 1")
    await curator.taps(offered[0])
    sent = await curator.sees_document("выгрузка-", PATIENCE)
    book = openpyxl.load_workbook(io.BytesIO(sent))
    assert book.sheetnames[:3] == ["О файле", "Люди", "Запросы"]
    assert NAME in {row[0].value for row in book["Люди"].iter_rows()}
    assert CURATOR in margins(sent)[1]

    await opens_export(curator)
    await curator.taps(offered[1])
    sent = await curator.sees_document("Мария-Ивановна-Егорова.csv", PATIENCE)
    (row,) = csv.DictReader(io.StringIO(sent.decode("utf-8-sig"), newline=""))
    assert (row["full_name"], row["SubmitterName"]) == (NAME, NAME)
    assert row["KEY"].startswith("uuid:")
    await reads_the_history(curator)


async def reads_the_history(curator: Person) -> None:
    await curator.says("/people Мария")
    await curator.sees("Нашлось по")
    await curator.taps(next(b["text"] for b in buttons(curator) if b["text"].startswith(CURATOR)))
    await curator.sees(CURATOR)
    await curator.taps("Когда и кто")
    told = (await curator.sees("когда и кто")).text
    assert "выгружена вся программа, строк: " in told
    assert f"выгружены ответы на анкету «{TITLE}», строк: 1 · {CURATOR}" in told


async def test_the_summary_leads_there(school: Installation) -> None:
    curator = await school.with_curator()
    await curator.says("/summary")
    await curator.sees("Сводка")
    await curator.taps("Выгрузка")
    await curator.sees("Вся программа одной книгой Excel")
