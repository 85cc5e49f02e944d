"""What a workbook of the matching asks for, and how that is said before it is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from mentoring.matching.rules import Rule
from texts.matching.leftovers import rule_words
from texts.matching.why import Wording


class What(StrEnum):
    ACCEPT = "accept"
    LOCK = "lock"
    UNLOCK = "unlock"
    SWAP = "swap"
    FORBID = "forbid"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Edit:
    """`instead` is the mentor whom the plan gives; `against` the rules that a curator's word
    outweighs here.
    """

    what: What
    mentee_id: UUID
    mentor_id: UUID | None = None
    instead: UUID | None = None
    against: tuple[Rule, ...] = ()


LINES = {
    What.ACCEPT: "mtx-line-accept",
    What.LOCK: "mtx-line-lock",
    What.UNLOCK: "mtx-line-unlock",
    What.SWAP: "mtx-line-swap",
    What.FORBID: "mtx-line-forbid",
    What.LATER: "mtx-line-later",
}


def edit_line(edit: Edit, names: Mapping[UUID, str], words: Wording) -> str:
    """One line, as Telegram HTML."""
    return words.phrases.say(
        words.language,
        LINES[edit.what],
        mentee=names.get(edit.mentee_id, "—"),
        mentor=names.get(edit.mentor_id, "—") if edit.mentor_id else "—",
        instead=names.get(edit.instead, "—") if edit.instead else "",
        had="yes" if edit.instead else "no",
        against=", ".join(rule_words(rule, words) for rule in edit.against),
        clashes="yes" if edit.against else "no",
    )
