"""What of a school leaves it as a file, each kind of fact by one query."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from db.engine import Session
from db.queries import consents, meetings, submissions
from db.queries.forms import Forms
from db.tables import attendance, consent, guardianship, invitation, meeting, submission
from mentoring.consent import Consent
from mentoring.filling import TRIAL, Filling
from mentoring.meetings import Attendance, Kind, Meeting, State
from mentoring.questionnaire.form import Form


class Sent:
    """Copies that were sent, unsealed as they are gone through: in a thread, for there are many."""

    def __init__(
        self, session: Session, rows: Sequence[Row[Any]], forms: Mapping[UUID, Form]
    ) -> None:
        self._session = session
        self._rows = rows
        self._forms = forms

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Filling]:
        """Nothing is asked of the database any more: only its key is needed."""
        for row in self._rows:
            yield submissions.read(self._session, row, self._forms[row.form_version_id])

    @property
    def people(self) -> set[UUID]:
        """Who filled them in, and about whom."""
        return {key for row in self._rows for key in (row.person_id, row.subject_id)}


async def count_sent(session: Session, institution_id: UUID) -> dict[str, int]:
    """Of each form that anybody has sent how many copies."""
    rows = await session.rows(
        select(submission.c.form_code, func.count().label("copies"))
        .where(
            submission.c.institution_id == institution_id,
            submission.c.sent_at.is_not(None),
            submission.c.form_code != TRIAL,
        )
        .group_by(submission.c.form_code)
    )
    return {row.form_code: row.copies for row in rows}


async def list_sent(
    session: Session, institution_id: UUID, codes: Collection[str], forms: Forms
) -> Sent:
    """Of these forms, in the order in which they came."""
    rows = await session.rows(
        select(submission)
        .where(
            submission.c.institution_id == institution_id,
            submission.c.form_code.in_(codes),
            submission.c.sent_at.is_not(None),
        )
        .order_by(submission.c.sent_at, submission.c.id)
    )
    known = await forms.of(session, {row.form_version_id for row in rows})
    return Sent(session, rows, known)


async def list_consents(session: Session, institution_id: UUID) -> list[Consent]:
    """Every one that was ever given, withdrawn ones included."""
    rows = await session.rows(
        select(consent)
        .where(consent.c.institution_id == institution_id)
        .order_by(consent.c.given_at, consent.c.id)
    )
    return [consents.read(row) for row in rows]


async def list_meetings(session: Session, institution_id: UUID) -> list[Meeting]:
    """The earliest first, what has no time yet last; without the times that were offered."""
    columns = (meeting.c[name] for name in ("id", "kind", "group_id", "state", "starts_at"))
    rows = await session.rows(
        select(*columns, meeting.c.place, meeting.c.proposed_by_id)
        .where(meeting.c.institution_id == institution_id)
        .order_by(meeting.c.starts_at.asc().nulls_last(), meeting.c.id)
    )
    return [
        Meeting(
            row.id,
            institution_id,
            Kind(row.kind),
            row.group_id,
            State(row.state),
            starts_at=row.starts_at,
            place=session.sealer.unseal_text(row.place, meetings.PLACE, row.id) or "",
            proposed_by_id=row.proposed_by_id,
        )
        for row in rows
    ]


async def list_attendances(
    session: Session, institution_id: UUID
) -> Mapping[UUID, Sequence[Attendance]]:
    """By meeting, who has said how it was."""
    rows = await session.rows(
        select(attendance)
        .where(attendance.c.institution_id == institution_id)
        .order_by(attendance.c.meeting_id, attendance.c.person_id)
    )
    found: defaultdict[UUID, list[Attendance]] = defaultdict(list)
    for row in rows:
        said = Attendance(row.meeting_id, row.person_id, held=row.held, mark=row.mark)
        found[row.meeting_id].append(said)
    return found


async def list_families(session: Session, institution_id: UUID) -> Mapping[UUID, Sequence[UUID]]:
    """The guardians of each child."""
    rows = await session.rows(
        select(guardianship.c.child_id, guardianship.c.guardian_id)
        .where(guardianship.c.institution_id == institution_id)
        .order_by(guardianship.c.created_at, guardianship.c.id)
    )
    found: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for row in rows:
        found[row.child_id].append(row.guardian_id)
    return found


async def list_sources(session: Session, institution_id: UUID) -> dict[UUID, str]:
    """The labels of links that have one, those taken back included: people came by them."""
    rows = await session.rows(
        select(invitation.c.id, invitation.c.label).where(
            invitation.c.institution_id == institution_id, invitation.c.label != ""
        )
    )
    return {row.id: row.label for row in rows}
