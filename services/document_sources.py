"""Everything about the school's people that documents draw on, read once for a whole batch."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from db.queries import meetings, orders, partners
from mentoring.documents import Addressee
from mentoring.filling import Filling
from mentoring.gender import surname_first
from mentoring.meetings import Meeting
from mentoring.mentor_papers import Kind as PaperKind
from mentoring.orders import Order
from mentoring.pairs import Pair
from mentoring.partners import Partner
from mentoring.people import Person
from mentoring.questionnaire.submission import Context
from mentoring.selection import Selection
from services import addressees, match_sides, mentor_papers
from services.act import Act
from services.answers_sheet import answers_of
from services.document_common import RUSSIAN
from texts.mentoring_forms import form_name

Told = Mapping[str, str]
"""The answers of one copy by the question's name, as people read them."""


@dataclass(frozen=True, slots=True)
class Sources:
    act: Act
    people: Mapping[UUID, Person]
    offers: Mapping[UUID, Filling]
    requests: Mapping[UUID, Filling]
    selected: Mapping[UUID, Selection]
    pairs: Sequence[Pair]
    partners: Mapping[UUID, Partner]
    orders: Mapping[UUID, Order]
    meetings: Mapping[UUID, Sequence[Meeting]]
    addressees: Mapping[UUID, Addressee]
    owed: Mapping[UUID, Sequence[PaperKind]]
    told_: dict[UUID, Told] = field(default_factory=dict)

    @property
    def context(self) -> Context:
        return self.act.context(RUSSIAN)

    def told(self, copy: Filling | None) -> Told:
        """Read once, however many rows need it."""
        if copy is None:
            return {}
        found = self.told_.get(copy.id)
        if found is None:
            answers = answers_of(copy, self.context)
            found = {name: str(value) for name, value in answers.items() if value is not None}
            self.told_[copy.id] = found
        return found

    def offer(self, key: UUID) -> Told:
        return self.told(self.offers.get(key))

    def request(self, key: UUID) -> Told:
        return self.told(self.requests.get(key))

    def form(self, code: str) -> str:
        """«Работодатель – ученик»."""
        name = form_name(code, RUSSIAN, self.act.shared.phrases)
        return name[:1].upper() + name[1:]

    def name(self, key: UUID) -> str:
        """With the surname first, however it was told; empty of who takes part no more."""
        person = self.people.get(key)
        return surname_first((person.name if person else None) or "")

    def word(self, key: str) -> str:
        return self.act.shared.phrases.plain(RUSSIAN, key)

    def open_pairs(self) -> list[Pair]:
        return [each for each in self.pairs if each.is_open]

    def sent_on(self, copy: Filling | None) -> str:
        return self.act.local(copy.sent_at).date().isoformat() if copy and copy.sent_at else ""


async def gather(act: Act) -> Sources:
    await act.flush()
    known = await match_sides.read(act)
    of_groups: defaultdict[UUID, list[Meeting]] = defaultdict(list)
    for each in await meetings.list_of_groups(act.session, {p.group_id for p in known.pairs}):
        of_groups[each.group_id].append(each)
    owed = await mentor_papers.papers_of(act, list(known.offers))
    named = {key for each in known.pairs for key in (each.order_id, each.employer_order_id) if key}
    named |= {each.order_id for each in known.selected.values() if each.order_id}
    return Sources(
        act,
        known.everybody,
        known.offers,
        known.requests,
        known.selected,
        known.pairs,
        {each.id: each for each in await partners.list_partners(act.session, act.school.id)},
        await orders.list_by_id(act.session, named),
        of_groups,
        await addressees.find(act),
        {key: each.lacking for key, each in owed.items()},
    )


def first(told: Told, *names: str) -> str:
    """The first of these that was answered."""
    return next((told[name] for name in names if told.get(name)), "")
