"""The plan as a workbook: pairs to decide about, who has none and why, value and bound."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.queries import people
from mentoring.matching.plan import Alternative, LeftOver, Proposal
from mentoring.matching.weights import Part
from mentoring.notices import FileReady
from mentoring.people import Person, fold
from mentoring.rights import Action
from services import match_plans, match_settings
from services.act import Act
from services.match_plans import Found
from services.match_settings import Wishes
from services.match_sides import gather
from services.rights import requires
from texts import dates
from texts.matching.leftovers import help_lines, reason_line
from texts.matching.sheet import WORDS, Decision
from texts.matching.why import Wording, fit, loss_words, why_line
from texts.matching.writing import Book, write_plan
from texts.phrases import Phrases

JOB = "match_workbook"
Cells = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes into a workbook."""

    person: Person
    book: Book
    phrases: Phrases


@requires(Action.MATCH)
async def ask_for_workbook(act: Act) -> None:
    """Raises NoPlanYet."""
    await match_plans.get(act)
    await act.start_job(JOB, {"person": str(act.person.id)})


async def read(act: Act, payload: dict[str, Any]) -> Wanted:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    found = await match_plans.get(act)
    of = await gather(act)
    known = await people.list_by_id(act.session, {*(m.id for m in of.taken), *ids_of(found)})
    names = names_of(known.values())
    rooms = {each.id: max(each.places, each.group_size) for each in of.with_places}
    writer = Writer(found, known, names, found.kept.wording(act, act.person.language))
    book = Book(
        pairs=[writer.pair(n, each) for n, each in enumerate(found.plan.proposals, start=1)],
        left=[writer.left(n, each) for n, each in enumerate(found.plan.left_over, start=1)],
        mentors=sorted((names[key], room) for key, room in rooms.items() if key in names),
        facts=facts_of(act, found, await match_settings.stored(act), writer.words),
    )
    return Wanted(act.person, book, act.shared.phrases)


def ids_of(found: Found) -> set[UUID]:
    """Everybody who is named in a plan."""
    keys: set[UUID] = set()
    for each in found.plan.proposals:
        keys |= {each.mentor_id, each.mentee_id}
        keys |= {other.mentor_id for other in each.other_mentors}
        keys |= {other.mentee_id for other in each.other_mentees}
    for left in found.plan.left_over:
        keys.add(left.mentee_id)
        for change in left.changes:
            for opening in change.openings:
                keys |= {opening.mentor_id, *opening.sitting}
    return keys


def names_of(people_: Iterable[Person]) -> dict[UUID, str]:
    """A name each; of two who have the same, each with the class or the year of birth."""
    everybody = list(people_)
    found = {each.id: each.name or "—" for each in everybody}
    same: dict[str, list[Person]] = {}
    for each in everybody:
        same.setdefault(fold(found[each.id]), []).append(each)
    for twins in same.values():
        for place, each in enumerate(twins if len(twins) > 1 else (), start=1):
            told = each.class_name or str(each.birth_year or place)
            found[each.id] = f"{found[each.id]} ({told})"
    return found


@dataclass(frozen=True, slots=True)
class Writer:
    found: Found
    known: Mapping[UUID, Person]
    names: Mapping[UUID, str]
    words: Wording

    def pair(self, number: int, of: Proposal) -> Cells:
        others = [self.candidate(each) for each in of.other_mentors]
        second, third, *_ = [*others, "", ""]
        decision = Decision.LOCK if of.locked else Decision.NONE
        return (
            number,
            self.name(of.mentee_id),
            self.class_of(of.mentee_id),
            self.name(of.mentor_id),
            self.words.say(WORDS[decision]),
            fit(of.score.total, self.found.plan.best),
            why_line(of.reasons, self.words),
            second,
            third,
            str(of.mentee_id),
        )

    def left(self, number: int, of: LeftOver) -> Cells:
        helps = help_lines(of, self.found.plan, self.words, self.name)
        return (
            number,
            self.name(of.mentee_id),
            self.class_of(of.mentee_id),
            "",
            self.words.say(WORDS[Decision.NONE]),
            self.found.kept.days(of.mentee_id),
            reason_line(of, self.words),
            "\n".join(helps),
            str(of.mentee_id),
        )

    def candidate(self, of: Alternative) -> str:
        lost = loss_words(of.lost, self.found.plan, self.words)
        name = f"{self.name(of.mentor_id)} · {fit(of.score, self.found.plan.best)}"
        return f"{name}; {lost}" if lost else name

    def name(self, key: UUID) -> str:
        return self.names.get(key, "—")

    def class_of(self, key: UUID) -> str:
        return (self.known[key].class_name or "") if key in self.known else ""


def facts_of(act: Act, found: Found, wishes: Wishes, words: Wording) -> dict[str, str | int]:
    """What the plan rests on, what it reaches, and what no plan could exceed."""
    kept, proof = found.kept, found.plan.certificate
    return {
        "mtx-fact-plan": str(found.key),
        "mtx-fact-made": dates.moment(act.local(found.made_at), words.language),
        "mtx-fact-waiting": kept.waiting,
        "mtx-fact-mentors": kept.mentors,
        "mtx-fact-places": kept.places,
        "mtx-fact-goal": words.say(GOALS[found.plan.goal]),
        **{PARTS[part]: wishes.weights.of(part) for part in Part},
        "mtx-fact-placed": proof.placed,
        "mtx-fact-most-placed": proof.most_placed,
        "mtx-fact-points": proof.points,
        "mtx-fact-most-points": proof.most_points,
        "mtx-fact-optimal": words.say("mtx-yes" if proof.is_optimal else "mtx-no"),
        "mtx-fact-weighed": found.plan.pairs_weighed,
    }


GOALS = {"most_placed": "mtw-goal-most-placed", "quality": "mtw-goal-quality"}
PARTS = {
    Part.TOPICS: "mtw-part-topics",
    Part.WORDS: "mtw-part-words",
    Part.PROFESSION: "mtw-part-profession",
    Part.INTERESTS: "mtw-part-interests",
    Part.TIMES: "mtw-part-times",
    Part.FORMATS: "mtw-part-formats",
    Part.AGES: "mtw-part-ages",
    Part.EXPERIENCE: "mtw-part-experience",
    Part.WAITING: "mtw-part-waiting",
}


def work(wanted: Wanted) -> bytes:
    return write_plan(wanted.book, wanted.person.language, wanted.phrases)


async def write(act: Act, wanted: Wanted, content: bytes) -> None:
    act.me = wanted.person
    name = act.shared.phrases.plain(wanted.person.language, "file-matching")
    act.notify(wanted.person, FileReady(f"{name}.xlsx", content, "ntf-match-workbook"))
