"""A confirmed list is taken in page by page; a kill between pages loses and doubles nobody."""

from dataclasses import replace

import pytest

from mentoring.notices import PeopleImported
from mentoring.people import Person, Role
from services.import_pages import LINKS_JOB, PAGE, ROWS_JOB, SHEET_JOB
from tests.services.acting import Acting, told
from tests.services.importing import (
    CHILD,
    CURATOR,
    MENTOR,
    MOTHER,
    TEACHER,
    Killed,
    confirmed,
    everybody,
    handed_out,
    offered,
    worked_off,
)
from texts.people.sheet import ImportedRow


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> Person:
    return await acting.somebody(CURATOR, Role.CURATOR, name="Куратор")


async def test_the_links_come_as_a_file_one_for_each_who_has_no_account(acting: Acting) -> None:
    rows = (replace(CHILD, **MOTHER), MENTOR, TEACHER)
    await confirmed(acting, (await offered(acting, *rows)).upload_id)
    assert await everybody(acting) == [], "the tap is answered before anybody is taken in"
    done = await worked_off(acting)
    assert [kind for kind, _ in done] == [ROWS_JOB, LINKS_JOB, SHEET_JOB]
    act = done[-1][1]
    assert told(act, PeopleImported)[0][1] == PeopleImported(4)
    links = handed_out(act)
    assert [(name, role) for name, role, _, _ in links] == [
        ("Егорова Анна", "наставляемый"),
        ("Егорова Мария (Егорова Анна)", "родитель"),
        ("Петров Айсен", "наставник"),
        ("Иванова Мария", "педагог"),
    ]
    mother = await acting.opens(9, links[1][3].partition("start=")[2])
    assert (mother.name, mother.roles) == ("Егорова Мария", frozenset({Role.GUARDIAN}))
    await confirmed(acting, (await offered(acting, *rows)).upload_id)
    again = handed_out((await worked_off(acting))[-1][1])
    assert again == [links[0], *links[2:]], "who came needs no link, the others keep theirs"


def many(count: int) -> list[ImportedRow]:
    return [replace(MENTOR, row=n, name=f"Петров {n}", organisation=None) for n in range(count)]


@pytest.mark.parametrize("page", range(1, 6))
async def test_a_kill_at_any_page_neither_loses_nor_doubles_anybody(
    acting: Acting, page: int
) -> None:
    rows = many(PAGE + 1)
    await confirmed(acting, (await offered(acting, *rows)).upload_id)
    with pytest.raises(Killed):
        await worked_off(acting, die_at=page)
    done = await worked_off(acting)
    assert len(done) == 6 - page
    names = [row.name for row in rows]
    assert [each.name for each in await everybody(acting)] == names
    links = handed_out(done[-1][1])
    assert [row[0] for row in links] == names
    assert len({row[3] for row in links}) == len(rows)


async def test_no_page_takes_in_more_than_its_share(acting: Acting) -> None:
    await confirmed(acting, (await offered(acting, *many(PAGE + 1))).upload_id)
    with pytest.raises(Killed):
        await worked_off(acting, die_at=2)
    assert len(await everybody(acting)) == PAGE
