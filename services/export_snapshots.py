"""The whole programme of a school at one moment, by one query for each kind of fact."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from db.queries import exports, mentor_papers, orders, pairs, partners, people, selections
from mentoring.consent import Consent
from mentoring.meetings import Meeting
from mentoring.mentor_papers import MentorPaper
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.selection import Selection
from mentoring.snapshot import Snapshot, Taken
from mentoring.standing import Standing
from services.act import Act
from services.match_workbooks import names_of
from services.people import stand
from services.roadmap import View, view


def taken_by(act: Act) -> Taken:
    return Taken(act.person, act.school, act.context())


async def snapshot(act: Act) -> Snapshot:
    """For whoever acts. People are those of the list of people, nobody else."""
    session, school = act.session, act.person.institution_id
    everybody = await stand(act)
    paired = await pairs.list_pairs(session, school)
    met = await exports.list_meetings(session, school)
    given = await exports.list_consents(session, school)
    chosen = await selections.list_selections(session, school)
    seen = await view(act)
    known = await known_of(act, everybody, mentioned(paired, met, given, seen))
    return Snapshot(
        taken=taken_by(act),
        everybody=tuple(everybody),
        people=known,
        names=names_of(each for each in known.values() if each.name),
        family=await exports.list_families(session, school),
        sources=await exports.list_sources(session, school),
        partners={each.id: each.name for each in await partners.list_partners(session, school)},
        selections=chosen,
        papers=await papers_of(act),
        pairs=tuple(paired),
        meetings=tuple(met),
        attendances=await exports.list_attendances(session, school),
        orders=await orders.list_by_id(session, ordered(paired, chosen.values())),
        consents=tuple(given),
        roadmap=seen.outlook,
    )


def mentioned(
    paired: Sequence[Pair], met: Sequence[Meeting], given: Sequence[Consent], seen: View
) -> set[UUID]:
    """Everybody whose name stands somewhere, of those who are no longer in the list as well."""
    keys: set[UUID | None] = {*seen.people}
    for pair in paired:
        keys |= {pair.mentor_id, pair.mentee_id, pair.ended_by_id}
    keys |= {each.proposed_by_id for each in met}
    for each in given:
        keys |= {each.given_by_id, each.paper_by_id}
    return {key for key in keys if key}


async def known_of(
    act: Act, everybody: Sequence[Standing], others: set[UUID]
) -> dict[UUID, Person]:
    known = {each.person.id: each.person for each in everybody}
    authors = {each.draft.author_id for each in known.values() if each.draft}
    missing = {key for key in others | authors if key and key not in known}
    return known | (await people.list_by_id(act.session, missing) if missing else {})


async def papers_of(act: Act) -> dict[UUID, list[MentorPaper]]:
    found: defaultdict[UUID, list[MentorPaper]] = defaultdict(list)
    for paper in await mentor_papers.list_of_school(act.session, act.person.institution_id):
        found[paper.person_id].append(paper)
    return found


def ordered(paired: Sequence[Pair], chosen: Iterable[Selection]) -> set[Any]:
    """Every order that a pair or a mentor stands in."""
    keys = {key for each in paired for key in (each.order_id, each.employer_order_id)}
    return {key for key in keys | {each.order_id for each in chosen} if key}
