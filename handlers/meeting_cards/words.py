"""How meetings are put into words: when, where, with whom, and for whom."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.say import Say, clip
from mentoring.gatherings import Gathering
from mentoring.meetings import LASTS, Meeting, State
from mentoring.pair_sights import shown_name
from mentoring.pairs import Side
from mentoring.people import AgeBand, Person
from services.act import Act
from services.ways import band_of
from texts import dates
from texts.render.meeting_ics import Appointment, meeting_calendar

MINUTES = 60
LATE = 5
"""A reminder that is so many minutes late still says «через час»."""
MOST_NAMES = 300
"""Signs for names: the caption of a file holds 1,024 in all."""


def reader_of(chat: int, gathering: Gathering) -> Person | None:
    """Who reads it, if they meet or are a guardian; None for the curator."""
    return next((each for each in gathering.told if each.telegram_id == chat), None)


def toned(chat: int, gathering: Gathering, act: Act, say: Say) -> Say:
    """A child is spoken to as one."""
    reader = reader_of(chat, gathering)
    young = reader is not None and band_of(act, reader) is AgeBand.CHILD
    return replace(say, familiar=young)


def when(moment: datetime, act: Act, say: Say) -> str:
    """«суббота, 6 декабря, 11:00» on the school's clocks."""
    return dates.weekday_moment(act.local(moment), say.language)


def brief_when(moment: datetime, act: Act, say: Say) -> str:
    """«сб, 6 декабря, 11:00»."""
    return dates.weekday_moment(act.local(moment), say.language, brief=True)


def kind(meeting: Meeting, say: Say) -> str:
    return say("word-meeting-kind", kind=meeting.kind.value)


def name(person: Person, act: Act, say: Say, *, to_guardian: bool = False) -> str:
    """Pupils are called by their first name, with their class; grown-ups with the patronymic."""
    side = Side.GUARDIAN if to_guardian else Side.MENTOR
    called = shown_name(person.name, band_of(act, person) or AgeBand.GROWN, side)
    shown = called or say.plain("word-no-name")
    return f"{shown}, {person.class_name}" if person.class_name else shown


def names(people: Iterable[Person], act: Act, say: Say) -> str:
    return "; ".join(name(each, act, say) for each in people)


def whom(chat: int, gathering: Gathering, act: Act, say: Say) -> str:
    """With whom; a guardian learns whom the child meets, a curator everybody who meets."""
    reader = reader_of(chat, gathering)
    people = gathering.besides(reader.id) if reader else gathering.people
    guards = reader is not None and reader not in gathering.people
    return clip("; ".join(name(each, act, say, to_guardian=guards) for each in people), MOST_NAMES)


def facts(chat: int, meeting: Meeting, gathering: Gathering, act: Act, say: Say) -> list[str]:
    """Time, place, with whom, and who of the family knows; a line each."""
    lines = []
    if meeting.starts_at:
        lines.append(say("msg-meeting-when", when=when(meeting.starts_at, act, say)))
    if meeting.place:
        lines.append(say("msg-meeting-where", place=meeting.place))
    lines.append(say("msg-meeting-whom", whom=whom(chat, gathering, act, say)))
    return lines


def family_line(chat: int, gathering: Gathering, act: Act, say: Say) -> list[str]:
    """A meeting with a minor says that the guardian knows of it, or that nobody could tell them."""
    reader = reader_of(chat, gathering)
    if not gathering.has_minor:
        return []
    if reader is not None and reader not in gathering.people:
        wards = [each for each in gathering.people if each.id in gathering.voices(reader.id)]
        return [say("msg-meeting-of-child", child=names(wards, act, say))]
    known = all(
        any(each.telegram_id is not None for each in guardians)
        for guardians in gathering.guardians.values()
    )
    return [say("msg-meeting-family-knows" if known else "msg-meeting-family-to-tell")]


def soon(moment: datetime, act: Act, say: Say) -> str:
    """«Через час», «Сегодня в 15:00», «Завтра в 11:00»: as it is when it is said."""
    left = round((moment - act.now).total_seconds() / MINUTES)
    left = MINUTES if MINUTES - LATE <= left <= MINUTES else left
    local = act.local(moment)
    clock = f"{local:%H:%M}"
    if left <= MINUTES:
        return say("word-in-minutes", minutes=left)
    days = (local.date() - act.context().today).days
    day = {0: "today", 1: "tomorrow"}.get(days, "later")
    return say("word-at", day=day, clock=clock, when=when(moment, act, say))


def example(act: Act, say: Say) -> str:
    """A line that can be read, of the day after tomorrow."""
    day = act.local(act.now).replace(hour=16, minute=30) + timedelta(days=2)
    return dates.weekday_moment(day, say.language).replace(",", "")


def calendar(chat: int, meeting: Meeting, gathering: Gathering, act: Act, say: Say) -> bytes:
    """The file of a meeting that is or was set."""
    if meeting.starts_at is None:
        raise LookupError("a meeting without a time has no place in a calendar")
    title = say.plain(
        "word-meeting-in-calendar",
        kind=meeting.kind.value,
        whom=whom(chat, gathering, act, say),
    )
    made = Appointment(
        key=meeting.id,
        starts_at=meeting.starts_at,
        lasts=LASTS,
        title=title,
        place=meeting.place,
        details=act.shared.institutions[meeting.institution_id].name,
        revision=meeting.revision,
        cancelled=meeting.state is State.CANCELLED,
    )
    return meeting_calendar(made, act.now)
