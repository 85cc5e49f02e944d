"""A workbook of the matching that came back: read against the plan, shown, done by a «yes»."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import people, uploads
from mentoring.errors import Refusal
from mentoring.match_notices import MatchSheetFaulty, MatchSheetRead
from mentoring.matching.rules import BINDING, Rule, broken
from mentoring.matching.sides import Pair
from mentoring.people import fold
from mentoring.rights import Action
from services import match_accepting, match_edits, match_plans
from services.act import Act
from services.match_plans import Found, PlanOutdated
from services.match_sides import Gathered, gather
from services.match_workbooks import ids_of, names_of
from services.matching import start
from services.rights import requires
from texts.matching.edits import Edit, What, edit_line
from texts.matching.sheet import Decision, PlanRow, PlanSheet
from texts.tables.faults import RowFault, worded

KIND = "matching"


class DecisionsGone(Refusal):
    """They were carried out or dropped already, or have waited too long."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What waits for its «yes», and the plan that it was compared with."""

    plan_id: UUID
    edits: tuple[Edit, ...]


_SHAPE = TypeAdapter(Proposed)


async def offer(act: Act, sheet: PlanSheet) -> None:
    """Say every fault, or what would be done. Raises PlanOutdated, NoPlanYet."""
    phrases, language = act.shared.phrases, act.person.language
    found = await match_plans.get(act)
    if sheet.plan != str(found.key) and not sheet.faults:
        raise PlanOutdated
    reader = await reader_of(act, found)
    for row in sheet.rows:
        reader.take(row)
    faults = (*sheet.faults, *reader.faults)
    if faults:
        act.notify(act.person, MatchSheetFaulty(tuple(worded(faults, language, phrases))))
        return
    words = found.kept.wording(act, language)
    lines = tuple(edit_line(each, reader.names, words) for each in reader.edits)
    content = _SHAPE.dump_json(Proposed(found.key, tuple(reader.edits)))
    key = None
    if lines:
        key = await uploads.add_upload(act.session, act.person, KIND, content, act.now)
    act.notify(act.person, MatchSheetRead(key, lines))


async def reader_of(act: Act, found: Found) -> "Reader":
    of = await gather(act)
    keys = {*ids_of(found), *(each.id for each in of.mentors), *(each.id for each in of.mentees)}
    names = names_of((await people.list_by_id(act.session, keys)).values())
    mentors: dict[str, set[UUID]] = {}
    for each in of.mentors:
        for name in {fold(each.name), fold(names.get(each.id, each.name))}:
            mentors.setdefault(name, set()).add(each.id)
    return Reader(found, of, names, mentors)


@dataclass(slots=True)
class Reader:
    """Row by row: what it asks for, or what is wrong with it."""

    found: Found
    of: Gathered
    names: Mapping[UUID, str]
    mentors: Mapping[str, set[UUID]]
    edits: list[Edit] = field(default_factory=list)
    faults: list[RowFault] = field(default_factory=list)
    seen: dict[UUID, int] = field(default_factory=dict)

    def take(self, row: PlanRow) -> None:
        mentee = self.mentee(row)
        if mentee is None:
            return
        if mentee in self.seen:
            self.fault(row, "mtx-twice", first=str(self.seen[mentee]))
            return
        self.seen[mentee] = row.number
        if row.mentor:
            self.with_mentor(row, mentee)
        elif row.decision is Decision.LATER:
            self.edits.append(Edit(What.LATER, mentee))
        elif row.decision is not Decision.NONE or self.found.plan.of_mentee(mentee):
            self.fault(row, "mtx-no-mentor")

    def mentee(self, row: PlanRow) -> UUID | None:
        """By the code, or else by the name, among those of the plan."""
        codes = {str(key): key for key in self.found.kept.mentees}
        if row.code in codes:
            return codes[row.code]
        named = [key for key in codes.values() if fold(self.names.get(key, "")) == fold(row.mentee)]
        if len(named) == 1:
            return named[0]
        self.fault(row, "mtx-mentee-twice" if named else "mtx-no-mentee", name=row.mentee)
        return None

    def with_mentor(self, row: PlanRow, mentee: UUID) -> None:
        present = self.found.plan.of_mentee(mentee)
        if present and fold(self.names.get(present.mentor_id, "")) == fold(row.mentor):
            self.decided(row, present.mentor_id, mentee, locked=present.locked)
            return
        named = self.mentors.get(fold(row.mentor), set())
        if len(named) != 1:
            self.fault(row, "mtx-mentor-twice" if named else "mtx-no-such-mentor", name=row.mentor)
            return
        (mentor,) = named
        if present and present.mentor_id == mentor:
            self.decided(row, mentor, mentee, locked=present.locked)
        elif row.decision is Decision.LATER:
            self.edits.append(Edit(What.LATER, mentee))
        elif row.decision is Decision.FORBID:
            self.edits.append(Edit(What.FORBID, mentee, mentor))
        else:
            self.another(row, mentor, mentee)

    def decided(self, row: PlanRow, mentor: UUID, mentee: UUID, *, locked: bool) -> None:
        """About the pair as it stands in the plan."""
        whats = {
            Decision.ACCEPT: What.ACCEPT,
            Decision.FORBID: What.FORBID,
            Decision.LATER: What.LATER,
        }
        if row.decision in whats:
            self.edits.append(Edit(whats[row.decision], mentee, mentor))
        elif (row.decision is Decision.LOCK) is not locked:
            self.edits.append(Edit(What.UNLOCK if locked else What.LOCK, mentee, mentor))

    def another(self, row: PlanRow, mentor_id: UUID, mentee_id: UUID) -> None:
        """Another mentor than the plan's: what binds everybody binds here too."""
        mentor = next(each for each in self.of.mentors if each.id == mentor_id)
        mentee = next((each for each in self.of.mentees if each.id == mentee_id), None)
        if mentee is None:
            self.fault(row, "mtx-no-mentee", name=row.mentee)
            return
        against = broken(mentor, mentee)
        if stops := sorted(against & (BINDING - {Rule.CLASS_TEACHER})):
            self.fault(row, STOPS[stops[0]], name=row.mentor)
            return
        present = self.found.plan.of_mentee(mentee_id)
        instead = present.mentor_id if present else None
        self.edits.append(Edit(What.SWAP, mentee_id, mentor_id, instead, tuple(sorted(against))))

    def fault(self, row: PlanRow, key: str, **data: str) -> None:
        self.faults.append(RowFault(row.number, row.sheet, key, data))


STOPS = {
    Rule.CONSENT: "mtx-stop-consent",
    Rule.REGISTER: "mtx-stop-register",
    Rule.PAPERS: "mtx-stop-papers",
    Rule.CAPACITY: "mtx-stop-capacity",
    Rule.RELATIVE: "mtx-stop-relative",
}


@dataclass(frozen=True, slots=True)
class Done:
    """How many pairs were asked and how many could not be, and whether a new plan is made."""

    asked: int
    impossible: int
    anew: bool


@requires(Action.MATCH)
async def confirm(act: Act, key: UUID) -> Done:
    """Raises DecisionsGone, PlanOutdated, NoPlanYet."""
    wanted = await take(act, key)
    found = await match_plans.get(act)
    if found.key != wanted.plan_id:
        raise PlanOutdated
    wished = [each for each in wanted.edits if each.what is What.ACCEPT]
    others = [each for each in wanted.edits if each.what is not What.ACCEPT]
    for each in others:
        await carry_out(act, each)
    asked = await accept(act, found, wished) if wished else 0
    if others:
        await start(act)
    return Done(asked, len(wished) - asked, bool(others))


async def accept(act: Act, found: Found, edits: Sequence[Edit]) -> int:
    """What is still in the plan."""
    proposals = [
        proposal
        for each in edits
        if each.mentor_id and (proposal := found.kept.find(each.mentor_id, each.mentee_id))
    ]
    return (await match_accepting.take(act, found, proposals)).asked


async def carry_out(act: Act, edit: Edit) -> None:
    if edit.what is What.LATER or edit.mentor_id is None:
        await match_edits.mark_later(act, edit.mentee_id)
        return
    pair = Pair(edit.mentor_id, edit.mentee_id)
    if edit.what is What.FORBID:
        await match_edits.mark_forbidden(act, pair)
    elif edit.what is What.UNLOCK:
        await match_edits.unmark_locked(act, pair)
    else:
        await match_edits.mark_locked(act, pair)


@requires(Action.MATCH)
async def drop(act: Act, key: UUID) -> None:
    """Raises DecisionsGone."""
    await take(act, key)


async def take(act: Act, key: UUID) -> Proposed:
    taken = await uploads.take_upload(act.session, act.person, key, KIND)
    if taken is None:
        raise DecisionsGone
    return _SHAPE.validate_json(taken.content)
