"""What must be true when all is over, read from the database with the app's own key."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, select

from db.engine import Database, Session
from db.queries import people, submissions
from db.queries.forms import Forms
from db.tables import inbox, job, outbox
from mentoring.filling import Filling
from mentoring.people import Role
from mentoring.questionnaire.submission import Stored
from tests.torture.hand import Hand, Street
from tests.torture.ledger import LANE_MASK, Judged
from tests.torture.respondent import Respondent


@dataclass(slots=True)
class Verdict:
    """What was found; no violation means that every promise was kept."""

    violations: list[str] = field(default_factory=list)
    lost: int = 0
    doubled: int = 0
    judged: Judged = field(default_factory=Judged)

    def note(self, *problems: str) -> None:
        self.violations.extend(problems)


class Court:
    """Compares what people did and saw with what is kept."""

    def __init__(self, street: Street, session: Session) -> None:
        self.street = street
        self.session = session
        self.forms = Forms()
        self.verdict = Verdict()

    async def judges(self, persons: Sequence[Respondent], curator: Hand) -> Verdict:
        rows = await self.session.rows(select(outbox))
        sent = Counter((row.method, row.lane) for row in rows if row.outcome == "sent")
        for person in persons:
            await self.judges_answers(person)
            self.judges_replies(person.hand, sent)
        curator.owed.sends += len(persons)
        self.judges_replies(curator, sent)
        self.judges_cards(persons, curator)
        self.judges_sends(rows, sent)
        await self.judges_queues(rows)
        self.verdict.note(*self.street.sandbox.violations)
        return self.verdict

    async def judges_answers(self, person: Respondent) -> None:
        """One complete submission with just the answers that were confirmed, each taken once."""
        found = await people.list_by_account(self.session, [person.id])
        if len(found) != 1:
            self.verdict.note(f"{person.mind.name}: is kept {len(found)} times")
            return
        copies = await submissions.list_of_person(self.session, found[0].id, self.forms)
        self.verdict.doubled += max(0, len(copies) - 1)
        if len(copies) != 1 or copies[0].sent_at is None:
            self.verdict.note(f"{person.mind.name}: {len(copies)} copies, not one that was sent")
            return
        named = found[0].name == person.accepted["full_name"].stored
        if not named or not found[0].is_a(Role.MENTOR):
            self.verdict.note(f"{person.mind.name}: is not kept as a mentor of this name")
        self.compares(person, copies[0])

    def compares(self, person: Respondent, copy: Filling) -> None:
        kept, meant = plain(copy.submission.answers), plain(person.kept())
        wrong = {name for name in kept.keys() | meant.keys() if kept.get(name) != meant.get(name)}
        self.verdict.lost += len(wrong)
        for name in sorted(wrong):
            self.verdict.note(
                f"{person.mind.name}: {name} is {kept.get(name)!r}, not {meant.get(name)!r}"
            )
        if set(copy.submission.skipped) != person.skipped:
            self.verdict.note(f"{person.mind.name}: skipped {copy.submission.skipped}")
        # A screen more means that something was taken twice, a screen less that it was lost.
        extra = copy.submission.revision - person.turns
        self.verdict.doubled += max(0, extra)
        self.verdict.lost += max(0, -extra)
        if extra:
            self.verdict.note(f"{person.mind.name}: {extra:+} screens against what they did")

    def judges_replies(self, hand: Hand, sent: Counter[tuple[str, int]]) -> None:
        """One reply for each act, one answer for each tap, and no more."""
        owed, lane = hand.owed, hand.account.id
        counts = [
            ("sendMessage", lane, owed.sends, owed.sends + owed.perhaps),
            ("editMessageReplyMarkup", lane, owed.edits, owed.edits),
            *(("answerCallbackQuery", int(tap) & LANE_MASK, 1, 1) for tap in owed.taps),
        ]
        for method, where, least, most in counts:
            if not least <= sent[method, where] <= most:
                self.verdict.note(
                    f"{hand.account.full_name}: {sent[method, where]} rows of {method}"
                    f", {least} to {most} are owed"
                )

    def judges_cards(self, persons: Iterable[Respondent], curator: Hand) -> None:
        texts = [m.text.split("\n") for m in curator.chat.messages.values() if m.by_bot]
        cards = Counter(lines[2] for lines in texts if lines[0] == "Новая анкета наставника")
        for person in persons:
            if not cards[str(person.accepted["full_name"].stored)]:
                self.verdict.note(f"{person.mind.name}: the curator got no card")

    def judges_sends(self, rows: Sequence[Row[Any]], sent: Counter[tuple[str, int]]) -> None:
        """Each row arrived, and what came more often was cut off in flight."""
        ledger, lives = self.street.ledger, self.street.lives.all
        numbers = [r.message_id for r in rows if r.method.startswith("send") and r.message_id]
        judged = self.verdict.judged = ledger.judge(numbers, lives)
        if judged.recorded != len(numbers) or len(set(numbers)) != len(numbers):
            self.verdict.note(f"{len(numbers)} rows stand for {judged.recorded} deliveries")
        self.verdict.note(*(f"repeated without reason: {each}" for each in judged.unexplained))
        self.verdict.note(*ledger.unexplained_places(sent, lives))

    async def judges_queues(self, rows: Sequence[Row[Any]]) -> None:
        """Nothing waits, nothing was refused or set aside, no update came twice or not at all."""
        left = Counter((row.method, row.outcome) for row in rows if row.outcome != "sent")
        self.verdict.note(*(f"{n} rows of the outbox: {what}" for what, n in left.items()))
        updates = await self.session.rows(select(inbox))
        published = self.street.sandbox.world.updates._next_id - 700_000_001
        handled = sum(row.outcome == "handled" for row in updates)
        if not len(updates) == handled == published:
            self.verdict.note(f"{published} updates, {len(updates)} taken in, {handled} handled")
        if jobs := await self.session.rows(select(job).where(job.c.done_at.is_(None))):
            self.verdict.note(f"{len(jobs)} jobs are not done")


def plain(answers: Any) -> dict[str, Stored]:
    """Of several choices only which, not in what order they were tapped."""
    return {n: sorted(a) if isinstance(a, list) else a for n, a in answers.items()}


async def judge(
    street: Street, database: Database, persons: Sequence[Respondent], curator: Hand
) -> Verdict:
    async with database.begin() as session:
        return await Court(street, session).judges(persons, curator)
