"""A document is made, kept, compared, numbered, and marks its line in the roadmap."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.queries import documents as stored
from db.queries import partners
from db.queries.erasing import erase_people
from db.tables import job as table
from db.types import new_id
from mentoring.document_kinds import get_kind, line_of
from mentoring.document_notices import DocumentsFailed, DocumentsMade
from mentoring.documents import Document
from mentoring.notices import FileReady
from mentoring.partners import Partner
from mentoring.roadmap.plan import Item, Paper
from services import approvals, document_making, document_signing, roadmap
from services.document_making import Done, Part
from services.rights import NotAllowed
from tests.services.approval.ready import Ready, by_kind
from tests.services.documents.desk import Desk
from tests.services.pairs.courting import CURATOR, TEEN, Courting
from texts.documents.protocol import Batch, Fault, Made

ORDERED = date(2026, 9, 2)


def made_up(part: Part, *lines: str) -> Done:
    """As if the process apart had made them."""
    each = Made(b"word", lines)
    return Done(Batch((each,) * len(part.filled), b"%PDF"), (("a.docx", b"word"),), part.filled)


async def written(desk: Desk, code: str, *lines: str) -> DocumentsMade:
    part = await desk.part(code)
    told = by_kind(await desk.writes(part, made_up(part, *lines)), DocumentsMade)[CURATOR]
    assert isinstance(told, DocumentsMade)
    return told


async def line(desk: Desk, code: str) -> Item:
    async with desk.acting.by(CURATOR) as act:
        found = line_of(get_kind(code), await roadmap.get_programme(act, act.school.id))
    assert found
    return found


async def test_word_and_pdf_come_and_the_line_of_the_roadmap_is_drafted(desk: Desk) -> None:
    told = await desk.makes("wish_list")
    names = [each.file_name for _, each in told if isinstance(each, FileReady)]
    assert names == ["Перечень желающих.docx", "Перечень желающих.pdf"]
    word, pdf = (each.content for _, each in told if isinstance(each, FileReady))
    assert word.startswith(b"PK")
    assert pdf.startswith(b"%PDF")
    assert (await line(desk, "wish_list")).paper is Paper.DRAFTED


async def test_a_paper_made_again_says_what_changed(desk: Desk) -> None:
    assert (await written(desk, "wish_list", "№ | Имя", "1 | Ли Анна")).difference is None
    again = await written(desk, "wish_list", "№ | Имя", "1 | Попова Мира", "2 | Ли Анна")
    assert again.difference
    assert again.difference.added == ("1 | Попова Мира",)
    assert again.difference.gone == ()


async def test_a_signed_paper_has_its_number_and_its_line_is_in_force(desk: Desk) -> None:
    await written(desk, "regulation", "Положение")
    of = await desk.last("regulation")
    async with desk.acting.by(CURATOR) as act:
        await document_signing.enter(act, of, "12", ORDERED)
        kind = get_kind("regulation")
        assert await document_signing.put_in_force(act, kind, "12", ORDERED, date(2029, 8, 31))
    item = await line(desk, "regulation")
    assert (item.paper, item.number, item.valid_until) == (
        Paper.IN_FORCE,
        "12",
        date(2029, 8, 31),
    )
    assert (await desk.part("regulation")).filled[0].data["number"] == "12"


async def test_printing_it_again_does_not_take_it_out_of_force(desk: Desk) -> None:
    await test_a_signed_paper_has_its_number_and_its_line_is_in_force(desk)
    await written(desk, "regulation", "Положение, новая редакция")
    assert (await line(desk, "regulation")).paper is Paper.IN_FORCE
    assert (await desk.last("regulation")).number == "12"


async def test_an_order_of_pairs_gives_its_number_to_the_paper_and_its_line(
    ready: Ready, desk: Desk
) -> None:
    await ready.pair()
    await written(desk, "pairs_order", "1. Утвердить пары")
    key = await ready.orders("41-од", "20.11.2026")
    async with ready.acting.by(CURATOR) as act:
        await approvals.approve(act, key)
    assert (await desk.last("pairs_order")).number == "41-од"
    assert (await line(desk, "pairs_order")).number == "41-од"
    assert (await line(desk, "pairs_order")).paper is Paper.IN_FORCE


async def test_a_faulty_template_is_told_of_and_nothing_is_kept(desk: Desk) -> None:
    part = await desk.part("wish_list")
    fault = Done(Batch(fault=Fault("doc-fault-field", "nmae")), (), part.filled)
    told = await desk.writes(part, fault)
    assert by_kind(told, DocumentsFailed)[CURATOR].field == "nmae"
    async with desk.acting.by(CURATOR) as act:
        assert await stored.list_last(act.session, act.school.id) == []


async def test_what_names_an_erased_person_is_emptied_and_that_it_was_made_stays(
    ready: Ready, desk: Desk, courting: Courting
) -> None:
    await ready.approved()
    await written(desk, "pairs_order", "Николаев Кирилл")
    assert (await desk.last("pairs_order")).content
    async with desk.acting.by(CURATOR) as act:
        await erase_people(act.session, [courting.teen.id])
    emptied = await desk.last("pairs_order")
    assert emptied.content is None
    assert emptied.people == frozenset()


async def test_many_come_in_parts_and_none_is_left_out(desk: Desk) -> None:
    async with desk.acting.by(CURATOR) as act:
        for number in range(document_making.PART + 1):
            added = Partner(new_id(), act.school.id, f"Организация {number}", "employer")
            await partners.add_partner(act.session, added, act.now)
    part = await desk.part("agreement")
    assert len(part.filled) == document_making.PART
    told = by_kind(await desk.writes(part, made_up(part)), DocumentsMade)[CURATOR]
    assert (told.count, told.left) == (document_making.PART, 1)
    async with desk.acting.by(CURATOR) as act:
        made = await stored.list_last(act.session, act.school.id, "agreement")
        (job,) = await act.session.rows(select(table.c.kind))
    assert len(made) == document_making.PART
    assert job.kind == document_making.JOB


async def test_letters_that_were_sent_are_counted_for_each_partner(
    desk: Desk, partner: Partner
) -> None:
    for _ in range(2):
        await written(desk, "employer_letter", "Уважаемый Пётр Ильич!")
        of: Document = await desk.last("employer_letter", partner.id)
        async with desk.acting.by(CURATOR) as act:
            await stored.mark_sent(act.session, [of.id], act.now)
    async with desk.acting.by(CURATOR) as act:
        found = await stored.count_letters(act.session, act.school.id, "employer_letter")
    assert found == {partner.id: 2}


async def test_nothing_of_a_document_is_seen_by_another_school(desk: Desk) -> None:
    await written(desk, "wish_list", "1 | Ли Анна")
    of = await desk.last("wish_list")
    async with desk.acting.by(CURATOR) as act:
        other = replace(act.school, id=act.person.id)
        assert await stored.find_document(act.session, other.id, of.id) is None
        assert await stored.list_last(act.session, other.id) == []


async def test_a_person_who_only_looks_has_made_nothing(desk: Desk, courting: Courting) -> None:
    del courting
    async with desk.acting.by(TEEN) as act:
        with pytest.raises(NotAllowed):
            await document_signing.begin(act, act.person.id)
