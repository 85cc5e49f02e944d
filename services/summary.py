"""How the programme stands, in one look."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from db.queries import invitations, submissions
from db.queries.submissions import Progress
from mentoring.invitations import Invitation
from mentoring.people import STAFF, Role
from mentoring.rights import Action
from mentoring.search import class_key, classes
from mentoring.standing import Standing, State
from mentoring.summary import ClassLine, Funnel, Source, Stop, Summary, Week, unpaired
from mentoring.way import OFFERS, REQUESTS, WISHES
from services.act import Act
from services.people import stand
from services.rights import requires

REVIEW = 0
"""The number of a Stop that is no question: everything is answered but not sent."""
WEEKS = 4
"""How many weeks back the summary counts, the present one included."""
WAITING = (
    State.UNREAD,
    State.GUARDIAN,
    State.OWN_CONSENT,
    State.FILLING,
    State.EXPIRING,
)
"""What somebody may be waiting for, the curator's own work first."""


@requires(Action.SEE_SUMMARY)
async def summarise(act: Act) -> Summary:
    everybody = await stand(act)
    school = act.person.institution_id
    progress = await submissions.list_progress(act.session, school, (*OFFERS, *REQUESTS))
    offers = [each for each in progress if each.form_code in OFFERS]
    found = await sources(act, progress)
    return Summary(
        came=sum(source.came for source in found),
        funnels=tuple(funnel(everybody, role) for role in reversed(WISHES)),
        classes=tuple(class_lines(everybody)),
        unpaired=unpaired(everybody),
        waiting=waiting(everybody),
        stops=stops(offers),
        sources=found,
        weeks=weeks(act, progress),
    )


def funnel(everybody: Sequence[Standing], role: Role) -> Funnel:
    those = [each for each in everybody if each.is_or_wants(role)]
    return Funnel(
        role,
        want=len(those),
        began=sum(each.began for each in those),
        sent=sum(each.person.is_a(role) for each in those),
        approved=sum(State.APPROVED in each.states for each in those) if role is Role.MENTOR else 0,
    )


def class_lines(everybody: Sequence[Standing]) -> list[ClassLine]:
    """Pupils and students; a class teacher's class says whom they lead, not where they learn."""
    pupils = [each for each in everybody if takes_part(each) and not each.person.is_a(*STAFF)]
    sent = Counter(class_key(each.person.class_name) for each in pupils if has_sent(each))
    found = classes(each.person.class_name for each in pupils)
    return [ClassLine(each.key, each.name, each.people, sent[each.key]) for each in found]


def takes_part(standing: Standing) -> bool:
    return any(standing.is_or_wants(role) for role in WISHES)


def has_sent(standing: Standing) -> bool:
    return standing.person.is_a(*WISHES)


def waiting(everybody: Sequence[Standing]) -> tuple[tuple[State, int], ...]:
    counted = Counter(state for each in everybody for state in each.states)
    return tuple((state, counted[state]) for state in WAITING if counted[state])


async def sources(act: Act, progress: Sequence[Progress]) -> tuple[Source, ...]:
    """The school's public links; whoever was merged is counted once, by the entry that stays."""
    school = act.person.institution_id
    links = await invitations.list_all(act.session, school)
    came = Counter(await submissions.list_arrivals(act.session, school))
    started = Counter(each.invitation_id for each in progress)
    sent = Counter(each.invitation_id for each in progress if each.sent_at)
    return tuple(
        Source(link.role, link.label, came[link.id], started[link.id], sent[link.id])
        for link in reversed(links)
        if is_public(link)
    )


def is_public(link: Invitation) -> bool:
    """Not a link to one person or for one guest."""
    return link.uses_left is None and link.person_id is None and link.child_id is None


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
