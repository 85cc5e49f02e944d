"""What changes in a roadmap, and how far something is, in words."""

from datetime import date

from mentoring.roadmap.deadline import Deadline
from mentoring.roadmap.editing import Change, Part, What
from mentoring.roadmap.plan import Item, Kind, Owner, Paper, Stage
from texts import dates
from texts.phrases import Phrases
from texts.roadmap.deadlines import deadline_words
from texts.roadmap.owners import owner_words

LINES = {
    What.STAGE_ADDED: "rmc-stage-added",
    What.STAGE_REMOVED: "rmc-stage-removed",
    What.ITEM_ADDED: "rmc-item-added",
    What.ITEM_REMOVED: "rmc-item-removed",
    What.RENAMED: "rmc-renamed",
    What.MOVED: "rmc-moved",
    What.DEADLINE: "rmc-deadline",
    What.OWNER: "rmc-owner",
    What.KIND: "rmc-kind",
    What.RESULT: "rmc-result",
    What.SECTION: "rmc-section",
    What.ORDER: "rmc-order",
}
KINDS = {Kind.TASK: "rmc-task", Kind.EVENT: "rmc-event", Kind.DOCUMENT: "rmc-document"}
PAPERS = {
    Paper.NEEDED: "rmc-needed",
    Paper.DRAFTED: "rmc-drafted",
    Paper.NOT_NEEDED: "rmc-not-needed",
}
CUT = 100
"""How much of a title or a result a line repeats."""


def change_words(change: Change, phrases: Phrases, language: str) -> str:
    """One line, as Telegram HTML."""
    return phrases.say(
        language,
        LINES[change.what],
        title=change.title[:CUT],
        before=part_words(change.before, phrases, language)[:CUT],
        after=part_words(change.after, phrases, language)[:CUT],
        lost="yes" if change.lost else "no",
    )


def part_words(part: Part, phrases: Phrases, language: str) -> str:
    """A deadline, an owner or a kind in words; where there is none, that it is the stage's."""
    if isinstance(part, Deadline):
        words = deadline_words(part, language, phrases)
        return words or phrases.plain(language, "rmc-no-deadline")
    if isinstance(part, Owner):
        return owner_words(part, language, phrases) or phrases.plain(language, "rmc-as-stage")
    if part in set(Kind):
        return phrases.plain(language, KINDS[Kind(str(part))])
    return str(part) if part else phrases.plain(language, "rmc-as-stage")


def standing_words(of: Stage | Item, today: date, phrases: Phrases, language: str) -> str:
    """How far a stage or an item is, as plain text."""
    if isinstance(of, Stage):
        return phrases.plain(language, "rmc-closed" if of.is_closed else "rmc-open")
    if not of.is_document:
        return phrases.plain(language, "rmc-done" if of.done_at else "rmc-open")
    if of.paper is not Paper.IN_FORCE:
        return phrases.plain(language, PAPERS[of.paper])
    return in_force_words(of, today, phrases, language)


def in_force_words(of: Item, today: date, phrases: Phrases, language: str) -> str:
    """«№ 41-од от 12 сентября 2026», and until when."""
    until = dates.day(of.valid_until, language) if of.valid_until else ""
    return phrases.plain(
        language,
        "rmc-in-force",
        number=of.number,
        dated=dates.day(of.dated_on, language) if of.dated_on else "",
        until=until,
        state="over" if of.has_run_out(today) else "until" if until else "open",
    )
