"""Both sides of the matching from what the school knows, by one query for each kind of fact."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db.queries import (
    answers,
    consents,
    guardianships,
    matching,
    mentor_papers,
    pairs,
    people,
    selections,
    submissions,
)
from mentoring.consent import Consent
from mentoring.filling import Filling
from mentoring.marks import Mark, PairMark
from mentoring.match_answers import age_of
from mentoring.matching.rules import papers_lack
from mentoring.matching.sides import Marks, Mentee, Mentor, Pair
from mentoring.mentor_papers import Kind as PaperKind
from mentoring.mentor_papers import MentorPaper
from mentoring.pairs import Pair as StoredPair
from mentoring.people import Person, Role
from mentoring.search import class_key, class_keys
from mentoring.selection import CANDIDATES, TAKEN, Selection
from mentoring.way import OFFERS, REQUESTS
from services.act import Act
from services.match_people import Facts, mentee_of, mentor_of
from services.mentor_papers import list_needed

Needed = Mapping[str, frozenset[PaperKind]]


@dataclass(frozen=True, slots=True)
class Gathered:
    """`forms` are the questionnaires that both sides have filled in, for their words; `rooms` how
    many mentees each mentor takes in all; `later` until when mentees are left out.
    """

    mentors: tuple[Mentor, ...]
    mentees: tuple[Mentee, ...]
    marks: Marks
    later: Mapping[UUID, date]
    rooms: Mapping[UUID, int]
    copies: tuple[Filling, ...]

    @property
    def taken(self) -> tuple[Mentor, ...]:
        return tuple(each for each in self.mentors if each.registered)

    @property
    def with_places(self) -> tuple[Mentor, ...]:
        return tuple(each for each in self.taken if each.places or each.group_size)


@dataclass(slots=True)
class Known:
    """What was read of the school, before it is put together."""

    everybody: dict[UUID, Person]
    offers: dict[UUID, Filling]
    requests: dict[UUID, Filling]
    since: dict[UUID, datetime]
    selected: dict[UUID, Selection]
    consents: dict[UUID, list[Consent]]
    papers: dict[UUID, list[MentorPaper]]
    pairs: Sequence[StoredPair]
    marks: Sequence[PairMark]
    needed: Needed


async def gather(act: Act, previous: frozenset[Pair] = frozenset()) -> Gathered:
    """Mentors whom the school has taken or may still take (these only to be named as help), and
    mentees whose request is sent and who have no open pair.
    """
    await act.flush()
    known = await read(act)
    busy = Counter(each.mentor_id for each in known.pairs if each.is_open)
    paired = {each.mentee_id for each in known.pairs if each.is_open}
    today = act.context().today
    later = {m.mentee_id: m.until for m in known.marks if m.kind is Mark.LATER and m.until}
    later = {key: until for key, until in later.items() if until >= today and key not in paired}
    mentors = tuple(mentors_of(act, known, busy))
    mentees = await mentees_of(act, known, paired | later.keys())
    rooms = {each.id: max(each.places, each.group_size) + busy[each.id] for each in mentors}
    copies = tuple(known.offers[each.id] for each in mentors)
    copies += tuple(known.requests[each.id] for each in mentees)
    marks = marks_of(known.marks, mentors, mentees, previous)
    return Gathered(mentors, mentees, marks, later, rooms, copies)


async def read(act: Act) -> Known:
    session, school = act.session, act.school.id
    forms = act.shared.forms
    everybody = await people.list_in_role(
        session, school, Role.MENTOR, Role.MENTEE, Role.CLASS_TEACHER
    )
    given: defaultdict[UUID, list[Consent]] = defaultdict(list)
    for consent in await consents.list_of_school(session, school):
        given[consent.subject_id].append(consent)
    presented: defaultdict[UUID, list[MentorPaper]] = defaultdict(list)
    for paper in await mentor_papers.list_of_school(session, school):
        presented[paper.person_id].append(paper)
    offers = await answers.list_last(session, school, OFFERS, forms)
    requests = await answers.list_last(session, school, REQUESTS, forms)
    stored = await pairs.list_pairs(session, school)
    return Known(
        everybody={each.id: each for each in everybody if takes_part(each)},
        offers={each.subject_id: each for each in offers},
        requests={each.subject_id: each for each in requests},
        since=await waiting_since(act, stored),
        selected=await selections.list_selections(session, school),
        consents=given,
        papers=presented,
        pairs=stored,
        marks=await matching.list_marks(session, school),
        needed=await list_needed(act),
    )


def takes_part(person: Person) -> bool:
    return person.merged_into_id is None and person.draft is None


async def waiting_since(act: Act, stored: Sequence[StoredPair]) -> dict[UUID, datetime]:
    """Since the first request was sent, or since the last pair ended."""
    since: dict[UUID, datetime] = {}
    for each in await submissions.list_progress(act.session, act.school.id, REQUESTS):
        if each.sent_at:
            since[each.subject_id] = min(each.sent_at, since.get(each.subject_id, each.sent_at))
    for pair in stored:
        if pair.ended_at:
            since[pair.mentee_id] = max(pair.ended_at, since.get(pair.mentee_id, pair.ended_at))
    return since


def mentors_of(act: Act, known: Known, busy: Counter[UUID]) -> list[Mentor]:
    found = []
    for key, copy in known.offers.items():
        person, standing = known.everybody.get(key), known.selected.get(key, Selection(key))
        if person is None or not person.is_a(Role.MENTOR):
            continue
        if standing.state in TAKEN | CANDIDATES:
            facts = facts_of(act, known, person, copy)
            found.append(mentor_of(facts, busy[key], registered=standing.is_taken))
    return sorted(found, key=lambda each: each.id)


def facts_of(act: Act, known: Known, person: Person, copy: Filling) -> Facts:
    return Facts(
        person=person,
        copy=copy,
        context=act.context(),
        consents=known.consents[person.id],
        papers=known.papers[person.id],
        needed=known.needed,
        age=age_of(person, act.context().today),
    )


async def mentees_of(act: Act, known: Known, left_out: set[UUID]) -> tuple[Mentee, ...]:
    waiting = [
        known.everybody[key]
        for key in sorted(known.requests)
        if key in known.everybody and key not in left_out
    ]
    waiting = [each for each in waiting if each.is_a(Role.MENTEE)]
    relatives = await relatives_of(act, [each.id for each in waiting], list(known.offers))
    teachers = teachers_of(known)
    return tuple(
        mentee_of(
            facts_of(act, known, each, known.requests[each.id]),
            since=act.local(known.since[each.id]).date() if each.id in known.since else None,
            class_teacher_id=teachers.get(class_key(each.class_name)),
            relatives=relatives[each.id],
        )
        for each in waiting
    )


def teachers_of(known: Known) -> dict[str, UUID]:
    """Who leads which class, where that is known; of two the one who is a mentor too."""
    found: dict[str, UUID] = {}
    for each in sorted(known.everybody.values(), key=lambda one: one.is_a(Role.MENTOR)):
        if each.is_a(Role.CLASS_TEACHER):
            found |= dict.fromkeys(class_keys(each.class_name), each.id)
    return found


async def relatives_of(
    act: Act, mentees: Sequence[UUID], mentors: Sequence[UUID]
) -> Mapping[UUID, frozenset[UUID]]:
    """Guardians, and who has a guardian in common."""
    children: defaultdict[UUID, set[UUID]] = defaultdict(set)
    guardians: defaultdict[UUID, set[UUID]] = defaultdict(set)
    links = await guardianships.list_guardianships(act.session, children=[*mentees, *mentors])
    for link in links:
        children[link.guardian_id].add(link.child_id)
        guardians[link.child_id].add(link.guardian_id)
    return {
        key: frozenset(guardians[key].union(*(children[each] for each in guardians[key])) - {key})
        for key in mentees
    }


def marks_of(
    said: Sequence[PairMark],
    mentors: Sequence[Mentor],
    mentees: Sequence[Mentee],
    previous: frozenset[Pair],
) -> Marks:
    """A lock does not hold with whom the school has not taken or who lacks a paper, nor where
    somebody has said no since.
    """
    found: dict[Mark, set[Pair]] = {kind: set() for kind in Mark}
    for each in said:
        if each.mentor_id:
            found[each.kind].add(Pair(each.mentor_id, each.mentee_id))
    known = {each.id: each for each in mentors}
    waiting = {each.id: each for each in mentees}
    refused = found[Mark.FORBIDDEN] | found[Mark.NOT_AGAIN]
    locked = {
        pair
        for pair in found[Mark.LOCKED] - refused
        if (mentor := known.get(pair.mentor_id))
        and (mentee := waiting.get(pair.mentee_id))
        and mentor.registered
        and not papers_lack(mentor, mentee)
    }
    return Marks(
        frozenset(locked),
        frozenset(found[Mark.FORBIDDEN]),
        frozenset(found[Mark.NOT_AGAIN]),
        previous,
    )
