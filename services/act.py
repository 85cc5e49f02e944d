"""The unit of work: one thing that somebody did, inside one transaction."""

import json
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from db.engine import Session
from db.queries.forms import Forms
from db.queries.submissions import save_fillings
from db.queues.jobs import add_job, is_open
from mentoring.filling import Filling
from mentoring.invitations import Invitation
from mentoring.notices import Notice
from mentoring.people import Institution, Person
from mentoring.questionnaire.submission import Context
from mentoring.reminders import Quiet
from mentoring.trouble import TroubleWords
from texts.phrases import Phrases


class Ending(StrEnum):
    """Why a step of a questionnaire is followed by no question."""

    SENT = "sent"
    WAY = "way"
    """The answer changed what the person's way in needs first: another consent."""
    CHILD = "child"
    """The child that the answers are about must agree too, before anything more is asked."""
    TAIL = "tail"
    """The rest of a text that was too long was swallowed: it needs no answer of its own."""
    TRIED = "tried"
    """A curator's try-out came to its end; nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a form's answers lead to.

    `check` is asked after each answer, with the question's name, and without one before it is sent;
    it may end the submission;
    `sent` happens once, when the person sends it.
    """

    sent: Callable[["Act", Filling], Awaitable[None]]
    check: Callable[["Act", Filling, str], Awaitable["Ending | None"]] | None = None


@dataclass(slots=True)
class Shared:
    """What all acts have in common while the program runs.

    `trouble` are the lists of each school that has been looked up; `unfinished_stay` is how long
    a questionnaire that nobody sends is kept.
    """

    zone: ZoneInfo
    phrases: Phrases
    outcomes: Mapping[str, Outcome]
    bot_name: str = ""
    forms: Forms = field(default_factory=Forms)
    institutions: dict[UUID, Institution] = field(default_factory=dict)
    quiet: Quiet = field(default_factory=Quiet)
    unfinished_stay: timedelta = timedelta(days=60)
    trouble: dict[UUID, tuple[TroubleWords, ...]] = field(default_factory=dict)

    def link(self, token: str) -> str:
        return f"https://t.me/{self.bot_name}?start={token}"

    def address(self, invitation: Invitation) -> str:
        """The link of an invitation whose token is kept."""
        return self.link(invitation.token or "")


@dataclass(slots=True)
class Act:
    """Services read and change through it; it is committed as a whole or not at all.

    `me` is who acts, with rights read afresh, `filling` the questionnaire in front of them;
    `now` is aware and in UTC. What is to be told to others is collected as notices. `unsaved` is
    shared by all acts of a transaction, other people's included.
    """

    session: Session
    shared: Shared
    now: datetime
    account: int | None = None
    me: Person | None = None
    filling: Filling | None = None
    notices: list[tuple[Person, Notice]] = field(default_factory=list)
    unsaved: dict[UUID, Filling] = field(default_factory=dict)
    started_jobs: bool = False

    @property
    def person(self) -> Person:
        """Who acts, where a right was checked that only a known person has."""
        if self.me is None:
            raise LookupError("nobody is known to act here")
        return self.me

    @property
    def chat(self) -> int:
        """The private chat of who acts: Telegram gives it the account's own number."""
        if self.account is None:
            raise LookupError("nobody's account acts here")
        return self.account

    @property
    def school(self) -> Institution:
        """The school of who acts; of a stranger, the first one."""
        if self.me:
            return self.shared.institutions[self.me.institution_id]
        return next(iter(self.shared.institutions.values()))

    def context(self, language: str | None = None) -> Context:
        """The present moment in the school's zone, for the questionnaire engine."""
        spoken = language or (self.me.language if self.me else "ru")
        return Context(self.local(self.now), spoken)

    def local(self, moment: datetime) -> datetime:
        """The moment as the school's clocks show it."""
        return moment.astimezone(self.shared.zone)

    def acting_as(self, person: Person) -> "Act":
        """The same transaction, with somebody else acting."""
        return Act(
            self.session,
            self.shared,
            self.now,
            account=person.telegram_id,
            me=person,
            notices=self.notices,
            unsaved=self.unsaved,
        )

    def notify(self, person: Person, notice: Notice) -> None:
        self.notices.append((person, notice))

    def save(self, filling: Filling) -> None:
        """Put the filling in front; it is written with all others at the end of the transaction."""
        self.filling = None if filling.sent else filling
        self.unsaved[filling.id] = filling

    def discard(self, subject_id: UUID, codes: Collection[str]) -> None:
        """Forget what was filled in about somebody and not written yet."""
        gone = [
            key
            for key, filling in self.unsaved.items()
            if filling.subject_id == subject_id and filling.form.code in codes
        ]
        for key in gone:
            del self.unsaved[key]
        front = self.filling
        if front is not None and front.subject_id == subject_id and front.form.code in codes:
            self.filling = None

    async def flush(self) -> None:
        """Write what waits, for a query of the same act that must see it."""
        await save_fillings(self.session, list(self.unsaved.values()))
        self.unsaved.clear()

    async def start_job(self, kind: str, payload: dict[str, Any], *, once: bool = False) -> None:
        """With `once` the very same is not begun again while it waits."""
        lane, content = self.account or 0, json.dumps(payload).encode()
        if once and await is_open(self.session, lane, kind, content):
            return
        self.started_jobs = True
        await add_job(self.session, lane, kind, content, self.now)
