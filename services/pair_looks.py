"""A pair as each of those concerned may see it, for many pairs at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import pairs, partners, submissions
from mentoring.filling import Filling
from mentoring.pair_notices import Both
from mentoring.pair_sights import FAMILY, Sight, View, shown_name
from mentoring.pairs import Answer, Pair, Side
from mentoring.people import AgeBand, Person
from mentoring.way import OFFERS, REQUESTS
from services import mentor_papers
from services.act import Act
from services.mentor_papers import Papers
from services.pair_sides import Sides, sides_of
from services.ways import band_of


@dataclass(frozen=True, slots=True)
class Look:
    """A pair with its people; `views` are by person, `answers` of everybody who was asked."""

    pair: Pair
    sides: Sides
    views: Mapping[UUID, View]
    answers: tuple[Answer, ...] = ()

    @property
    def both(self) -> Both:
        return Both(self.pair, self.sides.mentor, self.sides.mentee)

    def people(self, but: UUID | None = None) -> list[tuple[Person, View]]:
        """Everybody concerned except one, each with what they see."""
        return [
            (person, self.views[person.id])
            for person, _ in self.sides.all_people()
            if person.id != but
        ]

    def silent(self) -> list[tuple[Person, Side]]:
        """Who was asked and has not answered yet."""
        waits = {each.person_id for each in self.answers if each.answered_at is None}
        return [(person, side) for person, side in self.sides.all_people() if person.id in waits]


@dataclass(frozen=True, slots=True)
class Known:
    """What sights are made of, by person."""

    offers: Mapping[UUID, Filling]
    requests: Mapping[UUID, Filling]
    partners: Mapping[UUID, str]
    papers: Mapping[UUID, Papers]


async def look(act: Act, pair: Pair) -> Look:
    return (await looks(act, [pair]))[0]


async def looks(act: Act, of: Sequence[Pair]) -> list[Look]:
    """In the same order, with one query for each kind of fact."""
    sides = await sides_of(act, of)
    known = await known_of(act, of)
    answers: dict[UUID, list[Answer]] = {each.id: [] for each in of}
    for answer in await pairs.list_answers(act.session, answers):
        answers[answer.pair_id].append(answer)
    return [
        Look(
            each,
            sides[each.id],
            views_of(act, each, sides[each.id], known, answers[each.id]),
            tuple(answers[each.id]),
        )
        for each in of
    ]


async def known_of(act: Act, of: Sequence[Pair]) -> Known:
    await act.flush()
    mentors = {each.mentor_id for each in of}
    mentees = {each.mentee_id for each in of}
    forms, session = act.shared.forms, act.session
    offers = await submissions.list_sent_about(session, mentors, OFFERS, forms)
    others = await submissions.list_sent_about(session, mentees, REQUESTS, forms)
    own = await submissions.list_sent_about(session, mentees, FAMILY, forms)
    organisations = await partners.list_partners(session, act.school.id) if of else []
    return Known(
        offers,
        {**others, **own},
        {each.id: each.name for each in organisations},
        await mentor_papers.papers_of(act, mentors),
    )


def views_of(
    act: Act, pair: Pair, sides: Sides, known: Known, answers: Iterable[Answer]
) -> dict[UUID, View]:
    said = {each.person_id: each.agreed for each in answers}
    return {
        person.id: View(
            pair=pair,
            side=side,
            other=sight(act, sides, side, known),
            ward=shown_name(sides.mentee.name, sides.band, Side.MENTOR),
            group=group_of(act, sides),
            young=person.id == sides.mentee.id and sides.band is AgeBand.CHILD,
            said=said.get(person.id),
        )
        for person, side in sides.all_people()
    }


def group_of(act: Act, sides: Sides) -> tuple[str, ...]:
    names = (shown_name(each.name, band_of(act, each), Side.MENTOR) for each in sides.others)
    return tuple(name for name in names if name)


def sight(act: Act, sides: Sides, side: Side, known: Known) -> Sight:
    """What one side may see of the other."""
    if side is Side.MENTOR:
        mentee = sides.mentee
        name = shown_name(mentee.name, sides.band, side)
        return Sight(name, mentee.class_name, sides.band, known.requests.get(mentee.id))
    mentor = sides.mentor
    papers = known.papers.get(mentor.id)
    return Sight(
        name=shown_name(mentor.name, band_of(act, mentor), side),
        filling=known.offers.get(mentor.id),
        organisation=known.partners.get(mentor.partner_id) if mentor.partner_id else None,
        papers=papers is not None and bool(papers.needed) and not papers.lacking,
    )
