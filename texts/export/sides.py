"""Sheets about both sides: who asks for a mentor, and who offers to be one."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from mentoring.filling import Filling
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.pairs import OVER, Pair
from mentoring.people import Person, Role
from mentoring.questionnaire.form import in_language
from mentoring.selection import Selection
from mentoring.snapshot import Snapshot
from texts import dates
from texts.export.answers import Given
from texts.export.wording import Wording
from texts.render.answers import Sheet
from texts.render.cells import Cell

Told = Mapping[UUID, tuple[Filling, Given]]
"""Of each person the offer or request that was sent last, with its answers."""

REQUESTS = (
    ("xp-col-mentee", 32),
    ("xp-col-class", 10),
    ("xp-col-form", 34),
    ("xp-col-filled-by", 30),
    ("xp-col-sent", 18),
    ("xp-col-mentor", 32),
    ("xp-col-pair-state", 30),
    ("xp-col-days", 12),
    ("xp-col-tried", 14),
    ("xp-col-topics", 44),
    ("xp-col-goal", 50),
    ("xp-col-formats", 30),
    ("xp-col-times", 30),
)
MENTORS = (
    ("xp-col-mentor", 32),
    ("xp-col-class", 10),
    ("xp-col-partner", 26),
    ("xp-col-selection", 24),
    ("xp-col-since", 14),
    ("xp-col-order", 16),
    ("xp-col-order-on", 14),
    ("xp-col-reason", 34),
    ("xp-col-sent", 18),
    ("xp-col-work", 40),
    ("xp-col-topics", 44),
    ("xp-col-formats", 30),
    ("xp-col-times", 30),
    ("xp-col-places", 12),
    ("xp-col-open-pairs", 12),
    ("word-paper-no-record", 30),
    ("xp-col-until", 14),
    ("word-paper-medical", 30),
    ("xp-col-until", 14),
    ("word-paper-agreement", 30),
    ("xp-col-until", 14),
)
WORK = ("occupation", "study", "subject", "position")
"""The answers that say what a mentor does."""


def requests_sheet(of: Snapshot, sent: Told, say: Wording) -> Sheet:
    """Every mentee, with the request as it was sent and what has come of it."""
    rows = (
        request_row(each.person, of, sent.get(each.person.id), say)
        for each in of.everybody
        if each.person.is_a(Role.MENTEE)
    )
    return say.sheet("xp-sheet-requests", REQUESTS, rows)


def request_row(
    person: Person, of: Snapshot, sent: tuple[Filling, Given] | None, say: Wording
) -> tuple[Cell, ...]:
    copy, given = sent or (None, {})
    own = [each for each in of.pairs if each.mentee_id == person.id]
    pair = next((each for each in own if each.is_open), None)
    title = in_language(copy.form.title, say.language, copy.form.default_language) if copy else None
    return (
        of.name(person.id),
        person.class_name,
        title,
        of.name(copy.person_id) if copy else None,
        say.moment(copy.sent_at) if copy else None,
        of.name(pair.mentor_id) if pair else None,
        say.called("pair", pair.state) if pair else None,
        None if pair else waits(copy, own, of),
        sum(each.state in OVER for each in own),
        given.get("topics"),
        given.get("goal"),
        given.get("formats"),
        given.get("days"),
    )


def waits(copy: Filling | None, own: Sequence[Pair], of: Snapshot) -> int | None:
    """Days since the request, or since the last pair was over."""
    moments = [each.ended_at for each in own if each.ended_at]
    moments += [copy.sent_at] if copy and copy.sent_at else []
    return (of.taken.at - max(moments)).days if moments else None


def mentors_sheet(of: Snapshot, sent: Told, say: Wording) -> Sheet:
    """Everybody who has offered to be a mentor, taken or not."""
    rows = (
        mentor_row(each.person, of, sent.get(each.person.id), say)
        for each in of.everybody
        if each.person.is_a(Role.MENTOR)
    )
    return say.sheet("xp-sheet-mentors", MENTORS, rows)


def mentor_row(
    person: Person, of: Snapshot, sent: tuple[Filling, Given] | None, say: Wording
) -> tuple[Cell, ...]:
    copy, given = sent or (None, {})
    chosen = of.selections.get(person.id, Selection(person.id))
    order = of.orders.get(chosen.order_id) if chosen.order_id else None
    return (
        of.name(person.id),
        person.class_name,
        of.partners.get(person.partner_id) if person.partner_id else None,
        say.called("select", chosen.state),
        say.day(chosen.changed_at),
        order.number if order else None,
        order.dated_on if order else None,
        chosen.reason or None,
        say.moment(copy.sent_at) if copy else None,
        next((given[name] for name in WORK if given.get(name)), None),
        given.get("topics") or given.get("pupil_topics"),
        given.get("formats"),
        given.get("days"),
        given.get("mentees"),
        sum(each.mentor_id == person.id and each.is_open for each in of.pairs),
        *paper_cells(of.papers.get(person.id, ()), say),
    )


def paper_cells(papers: Sequence[MentorPaper], say: Wording) -> list[Cell]:
    """Of each kind number and date, and its last day."""
    seen = {each.kind: each for each in papers}
    cells: list[Cell] = []
    for kind in Kind:
        paper = seen.get(kind)
        cells += [paper_words(paper, say) if paper else None, paper.valid_until if paper else None]
    return cells


def paper_words(paper: MentorPaper, say: Wording) -> str:
    dated = dates.day(paper.dated_on, say.language) if paper.dated_on else ""
    number = paper.number[:100]
    known = "both" if number and dated else "number" if number else "dated" if dated else "none"
    return say.say("xp-paper", known=known, number=number, dated=dated)
