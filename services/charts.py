"""What the programme's pictures show, and the indicators beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import answers
from mentoring import match_answers as told
from mentoring.charts import (
    Charts,
    Compared,
    PairsOf,
    Satisfaction,
    Side,
    Topics,
    Ways,
    mean_of,
    over_time,
    topics_of,
    way_of,
)
from mentoring.charts import Life as PairLife
from mentoring.filling import Filling
from mentoring.indicators import Indicator
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.standing import State
from mentoring.way import OFFERS, REQUESTS, WISHES
from services import indicators, year_facts
from services.act import Act
from services.rights import requires
from services.year_facts import AFTER, BEFORE, YearFacts, marks_of
from texts.matching.labels import labels_of
from texts.phrases import LANGUAGES

QUESTIONS = ("comfort", "safety", "glad", "satisfaction", "result")
"""What the forms before and after have in common and is told, with what only the end can tell."""
TOPICS = "topics."


@dataclass(frozen=True, slots=True)
class YearFigures:
    """A school year in figures."""

    indicators: tuple[Indicator, ...]
    charts: Charts


@requires(Action.SEE_SUMMARY)
async def gather(act: Act) -> YearFigures:
    """Everything at once, by one query for each kind of fact."""
    facts = await year_facts.read(act)
    lives = await year_facts.lives(act, facts)
    charts = Charts(
        ways=ways(facts, lives),
        topics=await topics(act, facts),
        pairs=over_time(list(lives.values()), facts.since, facts.today),
        satisfaction=satisfaction(facts),
    )
    return YearFigures(await indicators.count(act, facts), charts)


def ways(facts: YearFacts, lives: Mapping[UUID, PairLife]) -> Ways:
    met = {key for key, life in lives.items() if life.met_on}

    def pairs_of(role: Role) -> PairsOf:
        side = "mentor_id" if role is Role.MENTOR else "mentee_id"
        return PairsOf(
            frozenset(getattr(each, side) for each in facts.pairs if each.is_open),
            frozenset(getattr(each, side) for each in facts.approved),
            frozenset(getattr(each, side) for each in facts.approved if each.id in met),
        )

    return Ways(tuple(way_of(facts.everybody, role, pairs_of(role)) for role in reversed(WISHES)))


async def topics(act: Act, facts: YearFacts) -> Topics:
    """All requests, answered or not, beside all mentors whom the school has taken, with a place or
    without: what the school needs, and whom it has. Own words under «Другое» are no topic.
    """
    session, school, forms = act.session, act.school.id, act.shared.forms
    mentees = {e.person.id for e in facts.everybody if e.person.is_a(Role.MENTEE)}
    mentors = {e.person.id for e in facts.everybody if State.APPROVED in e.states}
    requests = await answers.list_last(session, school, REQUESTS, forms)
    offers = await answers.list_last(session, school, OFFERS, forms)
    requests = [each for each in requests if each.subject_id in mentees]
    offers = [each for each in offers if each.subject_id in mentors]
    return topics_of(
        [asked_for(act, each) for each in requests],
        [offered(act, each) for each in offers],
        {language: words(requests, offers, language) for language in LANGUAGES},
    )


def asked_for(act: Act, copy: Filling) -> frozenset[str]:
    return told.mentee_topics(copy.form.code, run.values(copy.form, copy.submission, act.context()))


def offered(act: Act, copy: Filling) -> frozenset[str]:
    values = run.values(copy.form, copy.submission, act.context())
    forms = told.listed(values, "mentoring_forms")
    return told.mentor_topics(copy.form.code, values, forms)


def words(requests: Sequence[Filling], offers: Sequence[Filling], language: str) -> dict[str, str]:
    """How the questionnaires call each topic."""
    found = labels_of((each.form for each in (*requests, *offers)), language)
    return {
        key.removeprefix(TOPICS): label for key, label in found.items() if key.startswith(TOPICS)
    }


def satisfaction(facts: YearFacts) -> Satisfaction:
    return Satisfaction(tuple(side(facts, role) for role in WISHES))


def side(facts: YearFacts, role: Role) -> Side:
    """A person who has answered several times counts by the last answer."""
    found = []
    for question in QUESTIONS:
        before = marks_of(facts, BEFORE[role], question)
        after = marks_of(facts, AFTER[role], question)
        found.append(Compared(question, mean_of(last(before)), mean_of(last(after))))
    return Side(role, tuple(found))


def last(marks: Mapping[UUID, Sequence[int]]) -> list[int]:
    return [own[-1] for own in marks.values()]
