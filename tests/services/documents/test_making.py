"""A document is made, kept, compared, numbered, and marks its line in the roadmap."""

import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.queries import documents as stored
from db.queries import partners
from db.queries.erasing import erase_people
from db.tables import job as table
from db.types import new_id
from mentoring.document_kinds import KINDS, Form, get_kind
from mentoring.document_notices import DocumentsFailed, DocumentsMade
from mentoring.notices import FileReady
from mentoring.partners import Partner
from mentoring.questionnaire.run import Send, Typed
from mentoring.roadmap.plan import Paper
from services import approvals, document_making, document_signing, surveys
from services.document_making import Done
from services.document_parts import PART
from services.rights import NotAllowed
from tests.services.approval.ready import Ready, by_kind
from tests.services.documents.desk import Desk
from tests.services.documents.written import line, made_up, written
from tests.services.pairs.courting import CURATOR, TEEN, Courting
from tests.texts.test_questionnaires import FOLDER
from texts.documents.protocol import Batch, Fault
from texts.xlsform import read_form

ORDERED = date(2026, 9, 2)


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
        for number in range(PART + 1):
            added = Partner(new_id(), act.school.id, f"Организация {number}", "employer")
            await partners.add_partner(act.session, added, act.now)
    part = await desk.part("agreement")
    assert len(part.filled) == PART
    told = by_kind(await desk.writes(part, made_up(part)), DocumentsMade)[CURATOR]
    assert (told.count, told.left) == (PART, 1)
    async with desk.acting.by(CURATOR) as act:
        made = await stored.list_last(act.session, act.school.id, "agreement")
        (job,) = await act.session.rows(select(table.c.kind))
    assert len(made) == PART
    assert job.kind == document_making.JOB


async def test_a_second_order_does_not_rename_the_paper_of_the_first(
    ready: Ready, desk: Desk, courting: Courting
) -> None:
    await ready.pair()
    await written(desk, "pairs_order", "1. Утвердить пары")
    paper = await desk.last("pairs_order")
    async with ready.acting.by(CURATOR) as act:
        await document_signing.ordered(act, "pairs_order", "57-од", ORDERED, {courting.other.id})
    assert (await desk.last("pairs_order")).number == ""
    async with ready.acting.by(CURATOR) as act:
        await document_signing.ordered(act, "pairs_order", "58-од", ORDERED, paper.people)
    assert (await desk.last("pairs_order")).number == "58-од"
    assert (await line(desk, "pairs_order")).number == "57-од"


async def test_a_paper_printed_after_the_order_has_its_number(ready: Ready, desk: Desk) -> None:
    await ready.approved()
    await written(desk, "pairs_order", "1. Утвердить пары")
    made = await desk.last("pairs_order")
    assert (made.number, made.dated_on) == ("41-од", date(2026, 11, 20))


async def test_one_partners_agreement_puts_no_line_in_force(desk: Desk, partner: Partner) -> None:
    await written(desk, "agreement", "Соглашение")
    of = await desk.last("agreement", partner.id)
    form = read_form(FOLDER / f"{document_signing.FORM}.md")
    await desk.acting.install(form)
    async with desk.acting.by(CURATOR) as act:
        step = await document_signing.begin(act, of.id)
        for words in ("1-П", "02.09.2026"):
            step = await surveys.answer(act, None, Typed(words))
        step = await surveys.answer(act, None, Typed("31.08.2027"))
        await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))
    assert (await desk.last("agreement", partner.id)).number == "1-П"
    assert (await line(desk, "agreement")).paper is Paper.DRAFTED


async def test_who_goes_while_a_paper_is_made_is_not_in_it(
    ready: Ready, desk: Desk, courting: Courting
) -> None:
    """It is made anew, and nothing of the first one is sent or kept."""
    await ready.pair()
    part = await desk.part("pairs_order")
    async with desk.acting.by(CURATOR) as act:
        await erase_people(act.session, [courting.teen.id])
    told = await desk.writes(part, made_up(part, "Николаев"))
    assert told == []
    async with desk.acting.by(CURATOR) as act:
        assert await stored.list_last(act.session, act.school.id) == []
        (job,) = await act.session.rows(select(table.c.kind))
    assert job.kind == document_making.JOB


async def test_whoever_stands_in_a_paper_is_known_to_stand_in_it(
    ready: Ready, desk: Desk, partner: Partner, courting: Courting
) -> None:
    """So that erasing somebody empties every paper that names them."""
    del partner
    await ready.approved()
    for kind in KINDS:
        if kind.form is Form.WORD:
            for filled in (await desk.part(kind.code)).filled:
                said = json.dumps(filled.data, ensure_ascii=False)
                for person in (courting.teen, courting.mentor):
                    named = (person.name or "") in said
                    assert not named or person.id in filled.people, kind.code


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


async def test_two_quick_taps_make_a_paper_once(desk: Desk) -> None:
    kind = get_kind("wish_list")
    for _ in range(2):
        async with desk.acting.by(CURATOR) as act:
            await document_making.start(act, kind, [], {}, {})
    async with desk.acting.by(CURATOR) as act:
        assert len(await act.session.rows(select(table.c.id))) == 1
        await document_making.start(act, get_kind("mentor_base"), [], {}, {})
        assert len(await act.session.rows(select(table.c.id))) == 2
