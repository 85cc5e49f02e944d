"""A mentor chosen by hand for one mentee."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from db.queries import matching, selections, submissions
from db.queries import pairs as stored
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.marks import Mark
from mentoring.match_answers import number
from mentoring.pages import page
from mentoring.pair_forms import form_of, forms_of_mentee
from mentoring.pair_notices import NextMentor
from mentoring.pairs import OPEN, Pair
from mentoring.people import STAFF, Person, Role, age_on
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.way import OFFERS
from services import matching as match
from services import pairs
from services.act import Act
from services.matching import NEXT
from services.mentor_papers import forms_of
from services.pair_sides import may_be_paired
from services.pairs import UNSAID, Proposal
from services.people import PAGE, get_person
from services.rights import requires

AGAINST = frozenset({Mark.FORBIDDEN, Mark.NOT_AGAIN})


class NotPaired(Refusal):
    """The mentee has a pair, or one of the two may not be in one by now."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mentor with the places that are left; `against`: the two were kept apart before."""

    person: Person
    free: int
    against: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A screen of the mentors with free places; pages count from 0. `best` suit the mentee best."""

    mentee: Person
    lines: tuple[Candidate, ...]
    number: int
    pages: int
    total: int
    best: tuple[NextMentor, ...] = ()


@requires(Action.MATCH, Action.LEAD_PAIRS)
async def list_candidates(act: Act, mentee: UUID, number: int = 0) -> Choice:
    """Those who suit best come first, those who were kept apart from this mentee last.

    Raises PersonGone.
    """
    person = await get_person(act, mentee)
    best = await next_mentors(act, mentee)
    order = [each.mentor_id for each in best]
    found = await candidates_of(act, person)
    found.sort(key=lambda each: order.index(each.person.id) if each.person.id in order else NEXT)
    cut = page(found, number, PAGE)
    return Choice(person, cut.shown, cut.number, cut.pages, len(found), best)


async def next_mentors(act: Act, mentee: UUID) -> tuple[NextMentor, ...]:
    """What the matching would propose next."""
    found = await match.next_for(act, mentee)
    return tuple(NextMentor(each.mentor_id, each.name, each.why.line) for each in found)


async def candidates_of(act: Act, mentee: Person) -> list[Candidate]:
    school = act.person.institution_id
    taken = await selections.list_taken(act.session, school)
    mentors = await may_be_paired(act, taken, Role.MENTOR)
    offers = await submissions.list_sent_about(act.session, mentors, OFFERS, act.shared.forms)
    busy = Counter(each.mentor_id for each in await stored.list_pairs(act.session, school, OPEN))
    apart = {
        each.mentor_id
        for each in await matching.list_marks(act.session, school)
        if each.mentee_id == mentee.id and each.kind in AGAINST
    }
    found = [
        Candidate(each, places(act, offers.get(each.id)) - busy[each.id], each.id in apart)
        for each in mentors.values()
        if each.id != mentee.id
    ]
    free = [each for each in found if each.free > 0]
    return sorted(free, key=lambda each: (each.against, each.person.name or ""))


def places(act: Act, offer: Filling | None) -> int:
    """How many a mentor takes; one, where they have not said."""
    if offer is None:
        return 1
    return number(run.values(offer.form, offer.submission, act.context()), "mentees", 1)


@requires(Action.MATCH, Action.LEAD_PAIRS)
async def choose(act: Act, mentee: UUID, mentor: UUID) -> Pair:
    """Everybody with a say is asked at once. Raises PersonGone, NotPaired."""
    await get_person(act, mentor)
    person = await get_person(act, mentee)
    best = await match.next_for(act, mentee)
    found = next((each for each in best if each.mentor_id == mentor), None)
    named = (await forms_of(act, [mentor])).get(mentor, frozenset())
    form = found.form if found else form_by_hand(act, named, person)
    chosen = Proposal(mentor, mentee, form, why=found.why if found else UNSAID)
    added = await pairs.propose(act, [chosen])
    if not added:
        raise NotPaired
    return added[0]


def form_by_hand(act: Act, chosen: Collection[str], mentee: Person) -> str:
    """The form of mentoring that both fit; empty where the mentor has named none."""
    today = act.context().today
    age = age_on(mentee.birth_on, today) if mentee.birth_on else None
    code = "request_teacher" if mentee.is_a(*STAFF) else ""
    return form_of(forms_of_mentee(code, mentee.class_name, age).intersection(chosen))
