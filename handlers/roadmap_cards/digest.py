"""The week as it stands, as the first message of its first working morning."""

from dataclasses import dataclass, replace
from datetime import date

from aiogram.types import InlineKeyboardButton

from handlers.callbacks import People
from handlers.roadmap_cards.callbacks import RoadmapTap
from handlers.roadmap_cards.lines import listed
from handlers.say import Say
from handlers.waiting import WAITING
from mentoring.roadmap.agenda import Due, Unknown
from mentoring.roadmap.notices import Digest

UNKNOWN = {Unknown.START: "rm-unknown-start", Unknown.ORDER: "rm-unknown-order"}


@dataclass(frozen=True, slots=True)
class Told:
    """Parts of a message; everything that they speak of, and what of it has a number."""

    parts: tuple[str, ...] = ()
    spoken_of: tuple[Due, ...] = ()
    numbered: tuple[Due, ...] = ()

    def and_these(self, heading: str, due: tuple[Due, ...], today: date, say: Say) -> "Told":
        lines, named = listed(due, len(self.numbered) + 1, today, say)
        part = "\n".join([heading, *lines])
        return Told((*self.parts, part), (*self.spoken_of, *due), (*self.numbered, *named))

    def and_say(self, *parts: str) -> "Told":
        return replace(self, parts=(*self.parts, *parts))


def digest_told(digest: Digest, today: date, say: Say) -> Told:
    agenda = digest.agenda
    told = Told().and_say(head(digest, today, say), *unknown(digest, say))
    for key, due in (
        ("ntf-digest-late", agenda.late),
        ("ntf-digest-week", (*agenda.today, *agenda.week)),
    ):
        if due:
            told = told.and_these(say(key, count=len(due)), due, today, say)
    return told.and_say(*waiting(digest, say))


def head(digest: Digest, today: date, say: Say) -> str:
    """Which week, and how long it is to the end of the stage at work."""
    stage, on = digest.next_stage, digest.stage_on
    parts = [
        say("ntf-digest-number", number=digest.week[0], of=digest.week[1])
        if digest.week
        else say("ntf-digest"),
        *(
            [
                say(
                    "ntf-digest-stage",
                    number=stage.number,
                    state="ready" if stage.is_ready(today) else stage_state(on, today),
                    days=abs((on - today).days) if on else 0,
                    left=len(stage.missing(today)),
                )
            ]
            if stage
            else []
        ),
    ]
    return " · ".join(parts)


def stage_state(on: date | None, today: date) -> str:
    if on is None:
        return "undated"
    return "late" if on < today else "today" if on == today else "soon"


def unknown(digest: Digest, say: Say) -> list[str]:
    """Once a week the days are asked for that nobody has said: nothing is guessed."""
    if not digest.unknown:
        return []
    days = ", ".join(say(UNKNOWN[each]) for each in digest.unknown)
    return [say("ntf-digest-unknown", days=days)]


def waiting(digest: Digest, say: Say) -> list[str]:
    """Who waits for the curator, and who of the mentees has waited longest."""
    states = ", ".join(say(f"rm-waits-{state}", count=count) for state, count in digest.waiting)
    longest = digest.longest
    return [
        *([say("ntf-digest-waiting", states=states)] if states else []),
        *(
            [
                say(
                    "ntf-digest-unpaired",
                    count=digest.without_pair,
                    hasname="no" if longest is None or not longest.name else "yes",
                    name=(longest.name if longest else "") or "",
                    days=longest.days if longest else 0,
                )
            ]
            if digest.without_pair
            else []
        ),
    ]


def digest_rows(digest: Digest, say: Say) -> list[list[InlineKeyboardButton]]:
    """For whom it may concern: the card, the week, the lists of people."""
    rows = [[say.button("btn-week", RoadmapTap(do="week"))]]
    if digest.unknown and digest.to_curator:
        rows.insert(0, [say.button("btn-enter-dates", RoadmapTap(do="edit"))])
    if digest.to_curator:
        rows += [
            [say.button(WAITING[state], People(state=state), count=count)]
            for state, count in digest.waiting
        ]
    return rows
