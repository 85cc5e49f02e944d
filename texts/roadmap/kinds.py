"""What a row is, in a word: the words that the program writes, and how else people say it."""

from __future__ import annotations

from enum import StrEnum

from mentoring.people import fold
from mentoring.roadmap.plan import Kind


class What(StrEnum):
    STAGE = "stage"
    SECTION = "section"
    TASK = "task"
    EVENT = "event"
    DOCUMENT = "document"


PHRASES = {
    What.STAGE: "rmx-stage",
    What.SECTION: "rmx-section",
    What.TASK: "rmx-task",
    What.EVENT: "rmx-event",
    What.DOCUMENT: "rmx-document",
}
OF_ITEMS = {
    What.TASK: Kind.TASK,
    What.EVENT: Kind.EVENT,
    What.DOCUMENT: Kind.DOCUMENT,
}
_WORDS = {
    What.STAGE: "этап, стадия, stage, phase",
    What.SECTION: "раздел, подраздел, блок, section, heading",
    What.TASK: "задача, дело, действие, task, action, activity",
    What.EVENT: "мероприятие, событие, встреча, event, meeting",
    What.DOCUMENT: "документ, приказ, document, order, paper",
}
_KNOWN = {word.strip(): what for what, words in _WORDS.items() for word in words.split(",")}


def what_is(word: str) -> What | None:
    return _KNOWN.get(fold(word).strip(" .:"))
