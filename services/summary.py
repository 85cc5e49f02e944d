"""How the programme stands, in one look."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from db.queries import invitations, submissions
from db.queries.submissions import Progress
from mentoring.people import Role
from mentoring.summary import Source, Stop, Summary, Week
from services.act import Act

REVIEW = 0
"""The number of a Stop that is no question: everything is answered but not sent."""
WEEKS = 4
"""How many weeks back the summary counts, the present one included."""


async def summarise(act: Act) -> Summary:
    await act.flush()
    school = act.person.institution_id
    progress = await submissions.list_progress(act.session, school, "mentor")
    links = await invitations.list_links(act.session, school, Role.MENTOR)
    came = Counter(await submissions.list_arrivals(act.session, school))
    started = Counter(each.invitation_id for each in progress)
    sent = Counter(each.invitation_id for each in progress if each.sent_at)
    return Summary(
        came=came.total(),
        started=started.total(),
        sent=sent.total(),
        stops=stops(progress),
        sources=tuple(
            Source(link.label, came[link.id], started[link.id], sent[link.id]) for link in links
        ),
        weeks=weeks(act, progress),
    )


def stops(progress: Sequence[Progress]) -> tuple[Stop, ...]:
    """Where those who have not sent it stand: the review first, then the furthest question."""
    counted = Counter(
        each.answered + 1 if each.remaining else REVIEW for each in progress if not each.sent_at
    )
    order = sorted(counted, key=lambda number: (number != REVIEW, -number))
    return tuple(Stop(number, counted[number]) for number in order)


def weeks(act: Act, progress: Sequence[Progress]) -> tuple[Week, ...]:
    """The last weeks, the present one first; days are those of the school's zone."""
    started = Counter(monday_of(act.local(each.started_at).date()) for each in progress)
    sent = Counter(monday_of(act.local(p.sent_at).date()) for p in progress if p.sent_at)
    this = monday_of(act.context().today)
    mondays = (this - timedelta(weeks=back) for back in range(WEEKS))
    return tuple(Week(monday, started[monday], sent[monday]) for monday in mondays)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
