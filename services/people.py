"""The school's people as the curator counts, filters and finds them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import audit, consents, pairs, partners, people, selections, submissions
from db.queries.submissions import Progress
from mentoring import search
from mentoring.consent import Consent
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.pages import page
from mentoring.partners import Partner
from mentoring.people import Person, Role
from mentoring.rights import Action
from mentoring.search import OfClass, Wanted
from mentoring.standing import Facts, Standing, State, is_known, standing_of
from mentoring.way import OFFERS, REQUESTS
from services.act import Act
from services.rights import requires

PAGE = 8
"""Names on one screen of a phone, with a button each."""
SEEN = "person_seen"
"""How the audit calls that somebody's card was opened."""


class PersonGone(Refusal):
    """Nobody of this school, or an entry that was erased or merged into another."""


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of the list; pages count from 0."""

    lines: tuple[Standing, ...]
    number: int
    pages: int
    total: int
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Options:
    """By what a list can be narrowed, with how many there would be."""

    roles: dict[Role, int]
    states: dict[State, int]
    partners: tuple[tuple[Partner, int], ...]
    classes: tuple[OfClass, ...]


@requires(Action.SEE_PEOPLE, Action.WRITE_NOTES)
async def get_person(act: Act, key: UUID) -> Person:
    """Somebody of this school; raises PersonGone."""
    found = await people.find_person(act.session, act.person.institution_id, key)
    if found is None or found.merged_into_id is not None:
        raise PersonGone
    return found


async def record_seen(act: Act, key: UUID) -> None:
    """Whoever is looked at can be told who looked, and when."""
    await audit.record(act.session, act.person, "person_seen", key, act.now)


async def stand(act: Act) -> list[Standing]:
    """Everybody, in the order in which they came, by one query for each kind of fact."""
    await act.flush()
    session, school = act.session, act.person.institution_id
    everybody = [each for each in await people.list_people(session, school) if is_known(each)]
    given: defaultdict[UUID, list[Consent]] = defaultdict(list)
    for consent in await consents.list_of_school(session, school):
        given[consent.subject_id].append(consent)
    copies: defaultdict[UUID, list[Progress]] = defaultdict(list)
    for copy in await submissions.list_progress(session, school, (*OFFERS, *REQUESTS)):
        copies[copy.subject_id].append(copy)
    approved = await selections.list_taken(session, school)
    paired = await pairs.list_paired(session, school)
    seen = await audit.list_last(session, SEEN, list(copies))
    now = act.context().now
    return [
        standing_of(
            each,
            Facts(
                given[each.id],
                bool(copies[each.id]),
                last_sent(copies[each.id]),
                each.id in approved,
                seen.get(each.id),
                each.id in paired,
            ),
            now,
        )
        for each in everybody
    ]


def last_sent(copies: Iterable[Progress | Filling]) -> datetime | None:
    return max((copy.sent_at for copy in copies if copy.sent_at), default=None)


async def stand_one(act: Act, person: Person) -> Standing:
    """Where one person stands."""
    await act.flush()
    session, school = act.session, person.institution_id
    given = await consents.list_in_force(session, person.id)
    sent = await submissions.list_about(session, person.id, (*OFFERS, *REQUESTS), act.shared.forms)
    approved = await selections.list_taken(session, school)
    seen = await audit.list_last(session, SEEN, [person.id])
    paired = person.id in await pairs.list_paired(session, school)
    facts = Facts(
        given, bool(sent), last_sent(sent), person.id in approved, seen.get(person.id), paired
    )
    return standing_of(person, facts, act.context().now)


@requires(Action.SEE_PEOPLE)
async def list_page(act: Act, wanted: Wanted, number: int = 0) -> Page:
    return page_of(search.choose(await stand(act), wanted), wanted, number)


def page_of(found: Sequence[Standing], wanted: Wanted, number: int) -> Page:
    """A number beyond the end gives the last page."""
    cut = page(found, number, PAGE)
    return Page(cut.shown, cut.number, cut.pages, len(found), wanted)


@requires(Action.SEE_PEOPLE)
async def list_options(act: Act, wanted: Wanted) -> Options:
    everybody = await stand(act)
    counted = search.count_partners(everybody, wanted)
    organisations = await partners.list_partners(act.session, act.person.institution_id)
    return Options(
        search.count_roles(everybody, wanted),
        search.count_states(everybody, wanted),
        tuple((each, counted[each.id]) for each in organisations if counted[each.id]),
        tuple(search.count_classes(everybody, wanted)),
    )
