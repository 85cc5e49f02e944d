"""Sheets about pairs and about their meetings."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from mentoring.meetings import Attendance, Kind, Meeting, State
from mentoring.orders import Order
from mentoring.pairs import Pair
from mentoring.snapshot import Snapshot
from texts.export.wording import Wording
from texts.mentoring_forms import form_name
from texts.render.answers import Sheet
from texts.render.cells import Cell

PAIRS = (
    ("xp-col-mentor", 32),
    ("xp-col-mentee", 32),
    ("xp-col-class", 10),
    ("xp-col-mentoring-form", 26),
    ("xp-col-pair-state", 30),
    ("xp-col-since", 14),
    ("xp-col-proposed", 14),
    ("xp-col-order", 16),
    ("xp-col-order-on", 14),
    ("xp-col-employer-order", 18),
    ("xp-col-order-on", 14),
    ("xp-col-meets-how", 24),
    ("xp-col-rhythm", 26),
    ("xp-col-place", 30),
    ("xp-col-goals", 50),
    ("xp-col-held", 12),
    ("xp-col-last-held", 14),
    ("xp-col-next", 18),
    ("xp-col-ended", 14),
    ("xp-col-ended-by", 30),
    ("xp-col-reason", 40),
    ("xp-col-why", 60),
)
MEETINGS = (
    ("xp-col-meeting", 24),
    ("xp-col-meeting-state", 20),
    ("xp-col-starts", 18),
    ("xp-col-mentor", 32),
    ("xp-col-mentees", 40),
    ("xp-col-place", 36),
    ("xp-col-proposed-by", 30),
    ("xp-col-mark-mentor", 16),
    ("xp-col-mark-mentees", 18),
)
STATES: Mapping[State, str] = {
    State.OFFERED: "xp-meeting-offered",
    State.SET: "xp-meeting-set",
    State.HELD: "xp-meeting-held",
    State.MISSED: "xp-meeting-missed",
    State.CANCELLED: "xp-meeting-cancelled",
}


def pairs_sheet(of: Snapshot, say: Wording) -> Sheet:
    """All pairs of the school, those that are over included."""
    met: defaultdict[UUID, list[Meeting]] = defaultdict(list)
    for each in of.meetings:
        met[each.group_id].append(each)
    rows = (pair_row(each, met[each.group_id], of, say) for each in of.pairs)
    return say.sheet("xp-sheet-pairs", PAIRS, rows)


def pair_row(pair: Pair, met: Sequence[Meeting], of: Snapshot, say: Wording) -> tuple[Cell, ...]:
    return (
        of.name(pair.mentor_id),
        of.name(pair.mentee_id),
        of.class_of(pair.mentee_id),
        form_name(pair.form, say.language, say.phrases) or None,
        say.called("pair", pair.state),
        say.day(pair.changed_at),
        say.day(pair.proposed_at),
        *order_cells(of.orders.get(pair.order_id) if pair.order_id else None),
        *order_cells(of.orders.get(pair.employer_order_id) if pair.employer_order_id else None),
        pair.agreement.format or None,
        pair.agreement.rhythm or None,
        pair.agreement.place or None,
        pair.agreement.goals or None,
        *met_cells(met, say),
        say.day(pair.ended_at),
        of.name(pair.ended_by_id),
        pair.reason or None,
        pair.why.line or None,
    )


def order_cells(order: Order | None) -> tuple[str | None, date | None]:
    return (order.number, order.dated_on) if order else (None, None)


def met_cells(met: Sequence[Meeting], say: Wording) -> tuple[Cell, ...]:
    """How many meetings were held, when the last one was, and when the next one is set."""
    held = [each.starts_at for each in met if each.state is State.HELD]
    dated = [each for each in held if each]
    ahead = [each.starts_at for each in met if each.state is State.SET and each.starts_at]
    return (
        len(held),
        say.day(max(dated, default=None)),
        say.moment(min(ahead, default=None)),
    )


def meetings_sheet(of: Snapshot, say: Wording) -> Sheet:
    groups: defaultdict[UUID, list[Pair]] = defaultdict(list)
    for pair in of.pairs:
        groups[pair.group_id].append(pair)
    rows = (meeting_row(each, groups[each.group_id], of, say) for each in of.meetings)
    return say.sheet("xp-sheet-meetings", MEETINGS, rows)


def meeting_row(
    meeting: Meeting, group: Sequence[Pair], of: Snapshot, say: Wording
) -> tuple[Cell, ...]:
    """A talk is with a candidate; any other meeting is that of a group of pairs."""
    talk = meeting.kind is Kind.TALK
    mentors = dict.fromkeys([meeting.group_id] if talk else [each.mentor_id for each in group])
    mentees = dict.fromkeys(each.mentee_id for each in group)
    said = of.attendances.get(meeting.id, ())
    return (
        say.say("word-meeting-kind", kind=meeting.kind.value),
        say.say(STATES[meeting.state]),
        say.moment(meeting.starts_at),
        named(mentors, of),
        named(mentees, of),
        meeting.place or None,
        of.name(meeting.proposed_by_id),
        marks(mentors, said),
        marks(mentees, said),
    )


def named(keys: Mapping[UUID, None], of: Snapshot) -> str | None:
    return ", ".join(of.name(key) or "—" for key in keys) or None


def marks(of: Mapping[UUID, None], said: Sequence[Attendance]) -> Cell:
    """One mark is a number; several are written one after another."""
    given = [each.mark for each in said if each.person_id in of and each.mark is not None]
    return given[0] if len(given) == 1 else "; ".join(map(str, given)) or None
