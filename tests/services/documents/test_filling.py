"""Every kind of document is filled in from what a school has, be it nothing or all there is."""

from dataclasses import replace
from datetime import timedelta

from db.queries import submissions
from mentoring.document_kinds import KINDS, Form
from mentoring.document_kinds import Kind as Paper
from mentoring.partners import Partner
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.submission import Stage, Submission
from services import approvals, document_making
from tests.db.examples import NOW, filling_of
from tests.services.acting import form_of
from tests.services.approval.ready import Ready
from tests.services.documents.desk import Desk
from tests.services.pairs.courting import CURATOR, Courting
from texts.documents import example

LATER = NOW + timedelta(hours=1)
OWED = "certificate_request"
"""Only for those who still owe a certificate."""
IN_WORD = [kind for kind in KINDS if kind.form is Form.WORD]


def asked(kind: Paper) -> dict[str, object]:
    """As the form of the kind would answer."""
    found: dict[str, object] = example.full(kind.code).get("ask", {})
    return found


async def test_every_document_can_be_made_before_anybody_came(desk: Desk) -> None:
    """Whoever has no subject yet gets nothing to fill in; the rest is filled in with blanks."""
    for kind in IN_WORD:
        said = "\n".join(desk.lines(await desk.part(kind.code)))
        assert "{{" not in said, kind.code


async def test_everything_that_a_template_names_is_there_once_pairs_are_approved(
    ready: Ready, partner: Partner, desk: Desk
) -> None:
    await ready.approved()
    said = {}
    for kind in IN_WORD:
        part = await desk.part(kind.code, asked(kind))
        assert part.filled or kind.code == OWED, kind.code
        said[kind.code] = "\n".join(desk.lines(part))
        for word in ("{{", "{%", "None", "Undefined"):
            assert word not in said[kind.code], kind.code
    assert "Николаев Кирилл Олегович" in said["pairs_order"]
    assert "Николаев К. О." in said["employer_pairs_order"].replace("\xa0", " ")
    assert "Николаев Кирилл" not in said["employer_pairs_order"]
    assert partner.name in said["employer_letter"]
    assert "Собрать робота" in said["development_plan"]
    assert "41-од" in said["development_plan"]
    assert "Айсен Петрович" in said["thanks"]


async def test_the_fields_of_a_document_are_those_of_its_example(
    ready: Ready, partner: Partner, desk: Desk
) -> None:
    """A template that was tried out on the example can be filled in with real people."""
    del partner
    await ready.approved()
    for kind in IN_WORD:
        wanted = set(example.full(kind.code)) - {"ask"}
        for filled in (await desk.part(kind.code, asked(kind))).filled:
            assert set(filled.data) - {"ask"} >= wanted, kind.code


async def test_an_order_names_those_who_are_ready_and_afterwards_those_of_the_last_one(
    ready: Ready, desk: Desk
) -> None:
    assert "Николаев" not in "\n".join(desk.lines(await desk.part("pairs_order")))
    await ready.pair()
    assert "Николаев" in "\n".join(desk.lines(await desk.part("pairs_order")))
    key = await ready.orders()
    async with ready.acting.by(CURATOR) as act:
        assert await approvals.approve(act, key) == 1
    said = "\n".join(desk.lines(await desk.part("pairs_order")))
    assert "Николаев" in said


async def test_a_portfolio_has_the_photo_that_the_mentor_has_sent(
    desk: Desk, courting: Courting
) -> None:
    photo = Question("photo", Kind.IMAGE, label={"ru": "Ваша фотография?"})
    form = replace(form_of("mentor", "occupation"), version="2", questions=(photo,))
    version = await desk.acting.install(form)
    sent = {"id": "abc", "kind": "image"}
    submission = Submission({"photo": sent}, stage=Stage.SENT)
    made = filling_of(courting.mentor, form, version, submission=submission, sent_at=LATER)
    async with desk.acting.by(CURATOR) as act:
        await submissions.add_filling(act.session, replace(made, sent_at=None))
        await submissions.save_fillings(act.session, [made])
        assert await document_making.photo_of(act, courting.mentor.id) == "abc"
        assert await document_making.photo_of(act, courting.other.id) == ""
    (filled, *_) = (await desk.part("portfolio")).filled
    shown = document_making.with_pictures(filled, b"\x89PNG", act.shared.phrases)
    assert shown.data["photo"]["picture"] == "iVBORw=="
