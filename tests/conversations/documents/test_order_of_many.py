"""An order names two hundred pairs: made, signed, in force, and everybody concerned is told."""

import io
import os
from datetime import UTC, datetime, time
from pathlib import Path
from uuid import UUID

from docx import Document

from db.queries import consents, mentor_papers, pairs, people, selections
from db.types import new_id
from mentoring import people as rules
from mentoring.consent import Consent, Purpose
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.pairs import Agreement, Pair, State
from mentoring.people import AgeBand, Role
from mentoring.selection import CANDIDATES, Selection
from mentoring.selection import State as Standing
from services.act import Act
from tests.conversations.documents.office import PATIENCE, Office
from tests.conversations.journal import Journal
from tests.conversations.pairs.room import acts_as, joins
from tests.conversations.people import Person

ORDER = "Приказ о парах и группах"
PAIRS, A_MENTOR = 200, 5
"""So many pairs, and so many of them with one mentor."""
AGREED = Agreement("Очно", 7, "Собрать робота", "раз в неделю", "Кабинет 204")
NOW = datetime(2026, 11, 20, tzinfo=UTC)
DAY = NOW.date()
GOLDEN = Path(__file__).parents[1] / "golden" / "order_of_many.txt"


async def test_two_hundred_pairs_in_one_order_read_as_when_somebody_last_judged_it(
    office: Office,
) -> None:
    """`REWRITE=1 pytest …` writes the transcript anew, to be read before it is committed."""
    mentor, mentee = await ready(office)
    await office.school.settles()
    office.school.shows(datetime.combine(DAY, time(12)))
    journal = Journal(office.school, [office.curator, mentor, mentee])
    await journal.writes(DAY)
    journal.lines.clear()
    assert len(rows(await makes(office))) == PAIRS
    await enters(office)
    for person in (mentor, mentee):
        told = await person.sees("52-од", PATIENCE)
        assert "20 ноября" in told.text
    await office.curator.sees("52-од", PATIENCE)
    again = await makes_again(office)
    assert len(rows(again)) == PAIRS
    assert "52-од" in "\n".join(cells(again))
    await journal.writes(DAY)
    if os.environ.get("REWRITE"):
        GOLDEN.write_text(journal.text(), encoding="utf-8")
    assert journal.text() == GOLDEN.read_text(encoding="utf-8")


async def makes(office: Office) -> bytes:
    """The order, from what is ready; it is a draft in the roadmap then."""
    curator = office.curator
    await office.opens("5. Пары и группы", ORDER)
    await curator.taps("Создать")
    await curator.sees("Кто проследит за исполнением?")
    await curator.taps("Оставить как есть")
    word = await curator.sees_document("Приказ о парах.docx", PATIENCE)
    await curator.sees(f"Готово: {ORDER}", PATIENCE)
    await curator.taps(ORDER)
    await curator.sees("В дорожной карте: готовится")
    return word


async def enters(office: Office) -> None:
    """The number and the day of the signed order; it approves the pairs."""
    curator = office.curator
    await curator.taps("К приказу: номер и дата")
    await curator.sees(f"Готовы к приказу: {PAIRS}")
    await curator.taps(f"Внести приказ · {PAIRS}")
    await curator.sees("Какой номер у приказа")
    await curator.says("52-од")
    await curator.sees("Какого числа")
    await curator.says("20.11.2026")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    await curator.sees("Будет утверждено 200 пар")
    await curator.taps("Утвердить и сообщить всем")
    await curator.sees("Утверждено 200 пар")


async def makes_again(office: Office) -> bytes:
    """With its number, now that there is one."""
    curator = office.curator
    await office.opens("5. Пары и группы", ORDER)
    await curator.taps("Строка дорожной карты")
    await curator.sees("в силе: № 52-од")
    await office.opens("5. Пары и группы", ORDER)
    await curator.taps("Создать заново")
    await curator.sees("Проверьте, пожалуйста")
    await curator.taps("Отправить")
    word = await curator.sees_document("Приказ о парах.docx", PATIENCE)
    await curator.sees("Готово")
    return word


def cells(word: bytes) -> list[str]:
    """Of the first row of every table: an order's number stands in one without lines."""
    tables = Document(io.BytesIO(word)).tables
    return [cell.text for table in tables for cell in table.rows[0].cells]


def rows(word: bytes) -> list[str]:
    """The rows of the table of pairs, the longest there is."""
    tables = Document(io.BytesIO(word)).tables
    longest = max(tables, key=lambda each: len(each.rows))
    return [row.cells[1].text for row in longest.rows[1:]]


async def ready(office: Office) -> tuple[Person, Person]:
    """The pairs are planned; of one of them both have an account and read what they are told."""
    first, mentor = await joins(office.school, "Нюргун", Role.MENTOR, **of("Сивцев Нюргун Ильич"))
    second, mentee = await joins(office.school, "Айсен", Role.MENTEE, **of("Попов Айсен Ильич"))
    async with acts_as(office.school) as act:
        leaders = [mentor, *[await add(act, f"Сивцев Айтал {n}", Role.MENTOR) for n in range(39)]]
        led = [mentee, *[await add(act, f"Попова Сайыына {n}", Role.MENTEE) for n in range(199)]]
        for each in leaders:
            await is_taken(act, each)
        for each in led:
            await agrees(act, each, Purpose.MENTEE)
        made = [planned(act, leaders[n // A_MENTOR].id, each.id) for n, each in enumerate(led)]
        assert len(await pairs.add_pairs(act.session, made, act.now)) == PAIRS
    return first, second


def of(name: str) -> dict[str, object]:
    return {"name": name, "age_band": AgeBand.GROWN, "class_name": "2 курс, ИС-21"}


async def add(act: Act, name: str, role: Role) -> rules.Person:
    """On paper."""
    made = rules.Person(new_id(), act.school.id, None, "ru", **of(name))  # type: ignore[arg-type]
    return await people.grant(
        act.session, await people.add_person(act.session, made, act.now), role, act.now
    )


async def agrees(act: Act, person: rules.Person, purpose: Purpose) -> None:
    given = Consent(new_id(), purpose, person.id, person.id, "ru", "1", "0", 0, NOW)
    assert await consents.add_consent(act.session, act.school.id, given)


async def is_taken(act: Act, mentor: rules.Person) -> None:
    await agrees(act, mentor, Purpose.MENTOR)
    taken = Selection(mentor.id, Standing.SELECTED)
    await selections.save(act.session, mentor, taken, CANDIDATES, act.now)
    for kind in Kind:
        paper = MentorPaper(mentor.id, kind, "1", None, None, None, act.now)
        await mentor_papers.save_paper(act.session, mentor, paper)


def planned(act: Act, mentor: UUID, mentee: UUID) -> Pair:
    key = new_id()
    form = "employer_student"
    return Pair(key, act.school.id, mentor, mentee, key, State.READY, form, agreement=AGREED)
