"""The plan that was worked out last: how it is kept, and what of it changes without a new one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import matching
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.matching.plan import Plan, Proposal
from mentoring.matching.sides import Pair
from mentoring.people import Person
from services.act import Act
from texts.matching.why import Wording


class NoPlanYet(Refusal):
    """Nothing was worked out yet."""


class PlanOutdated(Refusal):
    """What was tapped or sent belongs to a plan that has been worked out anew since."""


class PairUnplanned(Refusal):
    """The pair is not in the plan: it was accepted, changed, or the plan is another by now."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan with what is needed to show and accept it without reading everybody anew.

    `free` are the places of each mentor that nobody has yet, `later` mentees left out for now,
    `waits` the days that each mentee had waited; `rooms` how many mentees each mentor takes in all;
    `groups` the number under which a mentor's proposals of a group become one; `labels` are the
    questionnaires' words by language.
    """

    plan: Plan
    waiting: int
    free: Mapping[UUID, int] = field(default_factory=dict)
    later: tuple[UUID, ...] = ()
    waits: Mapping[UUID, int] = field(default_factory=dict)
    rooms: Mapping[UUID, int] = field(default_factory=dict)
    groups: Mapping[UUID, UUID] = field(default_factory=dict)
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def mentees(self) -> frozenset[UUID]:
        """About whom the plan says anything."""
        placed = {each.mentee_id for each in self.plan.proposals}
        left = {each.mentee_id for each in self.plan.left_over}
        return frozenset(placed | left | set(self.later))

    @property
    def places(self) -> int:
        return sum(self.free.values())

    @property
    def mentors(self) -> int:
        """How many of them have a place."""
        return sum(places > 0 for places in self.free.values())

    def days(self, mentee_id: UUID) -> int | str:
        return self.waits.get(mentee_id, "")

    def find(self, mentor_id: UUID, mentee_id: UUID) -> Proposal | None:
        found = self.plan.of_mentee(mentee_id)
        return found if found and found.mentor_id == mentor_id else None

    def without(self, pairs: frozenset[Pair]) -> "Kept":
        """The proposals of these are gone; what they were worth leaves the plan's value too."""
        stay = tuple(each for each in self.plan.proposals if each.pair not in pairs)
        gone = [each for each in self.plan.proposals if each.pair in pairs]
        points, count = sum(each.score.total for each in gone), len(gone)
        proof = self.plan.certificate
        certificate = replace(
            proof,
            placed=proof.placed - count,
            points=proof.points - points,
            most_placed=proof.most_placed - count,
            most_points=proof.most_points - points,
        )
        return replace(self, plan=replace(self.plan, proposals=stay, certificate=certificate))

    def accepted(self, pairs: frozenset[Pair]) -> "Kept":
        """These wait no more, and take places."""
        kept = self.without(pairs)
        count = len(self.plan.proposals) - len(kept.plan.proposals)
        taken = Counter(each.mentor_id for each in pairs)
        free = {key: max(places - taken[key], 0) for key, places in kept.free.items()}
        return replace(kept, waiting=kept.waiting - count, free=free)

    def put_off(self, mentee_id: UUID) -> "Kept":
        """Somebody is left out for now."""
        kept = self.without(frozenset(p for p in self.plan.pairs if p.mentee_id == mentee_id))
        left = tuple(each for each in kept.plan.left_over if each.mentee_id != mentee_id)
        plan = replace(kept.plan, left_over=left)
        return replace(kept, plan=plan, later=(*self.later, mentee_id))

    def with_lock(self, pair: Pair, *, locked: bool) -> "Kept":
        shown = tuple(
            replace(each, locked=locked) if each.pair == pair else each
            for each in self.plan.proposals
        )
        return replace(self, plan=replace(self.plan, proposals=shown))

    def with_group_of(self, mentor_id: UUID) -> "Kept":
        if mentor_id in self.groups:
            return self
        return replace(self, groups={**self.groups, mentor_id: new_id()})

    def wording(self, act: Act, language: str) -> Wording:
        known = self.labels.get(language) or self.labels.get("ru") or {}
        return Wording(act.shared.phrases, language, known)


@dataclass(frozen=True, slots=True)
class Found:
    """The school's plan; its `key` is another as soon as its pairs are others."""

    key: UUID
    made_at: datetime
    kept: Kept

    @property
    def plan(self) -> Plan:
        return self.kept.plan


_SHAPE = TypeAdapter(Kept)


async def find(act: Act) -> Found | None:
    stored = await matching.find_plan(act.session, act.school.id)
    if stored is None:
        return None
    return Found(stored.id, stored.made_at, _SHAPE.validate_json(stored.content))


async def get(act: Act) -> Found:
    """Raises NoPlanYet."""
    found = await find(act)
    if found is None:
        raise NoPlanYet
    return found


async def get_proposal(act: Act, mentor_id: UUID, mentee_id: UUID) -> tuple[Found, Proposal]:
    """Raises PairUnplanned, also where there is no plan at all."""
    found = await find(act)
    proposal = found.kept.find(mentor_id, mentee_id) if found else None
    if found is None or proposal is None:
        raise PairUnplanned
    return found, proposal


async def keep(act: Act, by: Person, kept: Kept, before: Found | None) -> UUID:
    """Instead of the plan before; one with the same pairs goes on under its number, so that what
    was shown or sent out of it still holds.
    """
    same = before is not None and before.plan.pairs == kept.plan.pairs
    key = before.key if before and same else None
    return await matching.save_plan(act.session, by, _SHAPE.dump_json(kept), act.now, key)


async def change(act: Act, found: Found, kept: Kept) -> Found:
    """The same plan, with something of it accepted, left out or locked."""
    await matching.save_plan(
        act.session, act.person, _SHAPE.dump_json(kept), found.made_at, found.key
    )
    return replace(found, kept=kept)
