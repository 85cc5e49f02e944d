"""Whoever has chosen English is spoken to in English on every screen of the roadmap."""

from datetime import date

from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.roadmap.office import (
    HEAD,
    joins,
    labels,
    opens_item,
    stands_at,
    with_dates,
)
from tests.conversations.roadmap.workbook import PATIENCE
from tests.installation import Installation


async def chooses_english(person: Person) -> None:
    await person.says("/language")
    await person.sees("На каком языке")
    await person.taps("English")
    await person.sees_toast("Fine, English it is")


async def test_the_curators_screens(school: Installation) -> None:
    curator = await with_dates(school)
    await chooses_english(curator)
    for said, seen in (
        ("/stage 4", "Deadline: by 1 November (a day off), in 55 days\nResponsible: curator"),
        ("/stage 9", "There is no such stage. Stages in all: 7. For example: /stage 2"),
        ("/today", "Today, 7 September\n\nNothing is pressing."),
        ("/week", "Stage 5 · 5 October, in 28 days — 15 tasks"),
        ("/programme", "No. 41-од of 5 September 2026"),
        ("/team", "The programme’s team: 1"),
        ("/roadmap", "I am preparing the roadmap in Excel."),
    ):
        await curator.says(said)
        await curator.sees(seen)
    assert (await curator.sees_document("Roadmap.xlsx", PATIENCE)).startswith(b"PK")
    await curator.says("/stages")
    listed = await curator.sees("Roadmap · 2026/27\nWeek 2 of 40")
    assert labels(listed)[-3:] == ["Excel", "File for the calendar", "The programme’s card"]
    await curator.sees("The roadmap as of today", PATIENCE)


async def test_a_card_a_form_and_a_reminder(school: Installation) -> None:
    await with_dates(school)
    head = await joins(school, Role.HEAD, HEAD)
    card = await opens_item(head, 1, 12)
    await chooses_english(head)
    await head.taps("К этапу 1", on=card)
    await head.sees("Stage 1.")
    await stands_at(school, date(2026, 9, 17))
    told = await head.sees("Deadlines: 5\nStage 1 · 1 October, in 14 days — 5 tasks")
    await head.taps("1", on=told)
    item = await head.sees("Stage 1 · task · responsible: head of school")
    await head.taps("Note", on=item)
    await head.sees("What is worth writing down?")
    await head.says("Ask the lawyer")
    await head.sees("Note: Ask the lawyer")
    await head.taps("Done", on=head.last)
    await head.sees(f"State: {HEAD}, 17 September")
    await head.says("/start")
    await head.sees("Your role in the mentoring programme: head of school")
