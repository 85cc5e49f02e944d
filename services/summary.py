"""How the programme stands, in one look."""

from collections import Counter
from datetime import date, datetime, timedelta
from uuid import UUID

from db.queries import invitations, submissions
from mentoring.people import Role
from mentoring.summary import Source, Stop, Summary, Week
from services.act import Act

WEEKS = 4
"""How many weeks back the summary counts, the present one included."""


async def summarise(act: Act) -> Summary:
    await act.flush()
    school = act.person.institution_id
    progress = await submissions.list_progress(act.session, school, "mentor")
    arrivals = await submissions.list_arrivals(act.session, school)
    links = await invitations.list_links(act.session, school, Role.MENTOR)
    sent_by_link = Counter(link for link, _, sent_at in progress if sent_at)
    came_by_link = Counter(link for link, _ in arrivals)
    return Summary(
        came=len(arrivals),
        started=len(progress),
        sent=sent_by_link.total(),
        stops=stops(progress),
        sources=tuple(
            Source(link.label, came_by_link[link.id], sent_by_link[link.id]) for link in links
        ),
        weeks=weeks(act, [sent_at for _, _, sent_at in progress if sent_at]),
    )


def stops(progress: list[tuple[UUID | None, int, datetime | None]]) -> tuple[Stop, ...]:
    """Where those who have not sent it stand, the furthest first."""
    counted = Counter(answered for _, answered, sent_at in progress if sent_at is None)
    return tuple(Stop(answered, counted[answered]) for answered in sorted(counted, reverse=True))


def weeks(act: Act, sent: list[datetime]) -> tuple[Week, ...]:
    """The last weeks, the present one first; days are those of the school's zone."""
    counted = Counter(monday_of(act.local(moment).date()) for moment in sent)
    this = monday_of(act.context().today)
    return tuple(
        Week(monday, counted[monday])
        for monday in (this - timedelta(weeks=back) for back in range(WEEKS))
    )


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
