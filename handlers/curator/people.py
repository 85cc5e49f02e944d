"""/people: everybody of the school, by name, class, role, state and organisation."""

from collections.abc import Iterable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.callbacks import People, PeopleBy, PeopleTurned, PersonCard
from handlers.filters import Content, Is
from handlers.ids import brief, whole
from handlers.keyboards import chunks
from handlers.people_words import STATES
from handlers.say import Keyboard, Methods, Say, button, clip, in_place, send
from mentoring.people import Role
from mentoring.rights import Action
from mentoring.search import Wanted
from mentoring.standing import Standing, State
from services import people
from services.act import Act
from services.people import Options, Page

router = Router(name="people")

SEE = {"action": Action.SEE_PEOPLE}
TERM_BYTES = 32
"""What of a search fits a button beside its prefix, the page, a role and a state."""
MOST = 90
"""A keyboard holds a hundred buttons."""
CLASS, PARTNER = "=", "@"
"""Marks of a term that is no search."""
ROLES = {
    Role.MENTEE: "word-people-mentees",
    Role.MENTOR: "word-people-mentors",
    Role.GUARDIAN: "word-people-guardians",
    Role.CLASS_TEACHER: "word-people-class-teachers",
    Role.PSYCHOLOGIST: "word-people-psychologists",
    Role.TEACHER: "word-people-teachers",
    Role.PARTNER: "word-people-partners",
    Role.CURATOR: "word-people-curators",
}


@router.message(Command("people"), flags=SEE)
async def on_people(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    del message
    return [await opened(act, Wanted(text=carried(command.args or "")), say)]


@router.message(Command("mentors"), flags=SEE)
async def on_mentors(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    del message
    return [await opened(act, Wanted(Role.MENTOR, text=carried(command.args or "")), say)]


@router.message(Is(Role.CURATOR), Content("text"), flags=SEE)
async def on_name_typed(message: Message, act: Act, say: Say) -> Methods:
    """A curator who types without a question in front of them is looking for somebody."""
    return [await opened(act, Wanted(text=carried(message.text or "")), say)]


@router.callback_query(People.filter(), flags=SEE)
async def on_list_asked(query: CallbackQuery, callback_data: People, act: Act, say: Say) -> Methods:
    return [query.answer(), await opened(act, wanted(callback_data), say, callback_data.number)]


@router.callback_query(PeopleTurned.filter(), flags=SEE)
async def on_list_turned(
    query: CallbackQuery, callback_data: PeopleTurned, act: Act, say: Say
) -> Methods:
    found = await opened(act, wanted(callback_data), say, callback_data.number)
    return [query.answer(), in_place(query, found)]


@router.callback_query(PeopleBy.filter(), flags=SEE)
async def on_narrowed(query: CallbackQuery, callback_data: PeopleBy, act: Act, say: Say) -> Methods:
    """By what the list can be narrowed, with how many there are of each."""
    chosen = wanted(callback_data)
    options = await people.list_options(act, chosen)
    rows = CHOICES.get(callback_data.by, by_role)(options, chosen, say)
    rows.append([say.button("btn-back", turned(chosen))])
    return [query.answer(), in_place(query, send(act.chat, say("msg-people-by"), rows))]


async def opened(act: Act, chosen: Wanted, say: Say, number: int = 0) -> SendMessage:
    return page(act.chat, await people.list_page(act, chosen, number), say)


def page(chat: int, found: Page, say: Say) -> SendMessage:
    chosen = found.wanted
    lines = [[name_button(each, say)] for each in found.lines]
    rows = [*lines, turning(found, say), *narrowing(chosen, say)]
    if not found.total and chosen.text:
        return send(chat, say("msg-people-not-found", search=clip(chosen.text, 60)), rows)
    if chosen == Wanted():
        return send(chat, say("msg-people", total=found.total), rows)
    return send(chat, say("msg-people-found", whom=whom(found, say), total=found.total), rows)


def whom(found: Page, say: Say) -> str:
    """The filters in words: «Наставляемые · ждут согласия родителей · 7 Б»."""
    chosen = found.wanted
    of_class = next((each.person.class_name for each in found.lines), None) or chosen.class_key
    parts = [
        *([say(ROLES[chosen.role])] if chosen.role else []),
        *([say(STATES[chosen.state])] if chosen.state else []),
        *([of_class] if chosen.class_key else []),
        *([say("word-people-organisation")] if chosen.partner_id else []),
        *([say("word-people-search", search=chosen.text)] if chosen.text else []),
    ]
    return " · ".join(parts)


def name_button(line: Standing, say: Say) -> InlineKeyboardButton:
    person = line.person
    parts = [
        clip(person.name or say("word-no-name"), 32),
        *([clip(person.class_name, 10)] if person.class_name else []),
        *([say(STATES[line.state])] if line.state else []),
    ]
    return button(" · ".join(parts), PersonCard(person=person.id))


def turning(found: Page, say: Say) -> list[InlineKeyboardButton]:
    return say.pages(found.number, found.pages, lambda to: turned(found.wanted, to))


def narrowing(chosen: Wanted, say: Say) -> Keyboard:
    def by(what: str) -> PeopleBy:
        told = turned(chosen)
        return PeopleBy(by=what, role=told.role, state=told.state, term=told.term)

    return [
        [say.button("btn-by-role", by("r")), say.button("btn-by-state", by("s"))],
        [say.button("btn-by-class", by("c")), say.button("btn-by-partner", by("p"))],
        [say.button("btn-everybody", PeopleTurned())] if chosen != Wanted() else [],
    ]


def by_role(options: Options, chosen: Wanted, say: Say) -> list[list[InlineKeyboardButton]]:
    counted = ((say(ROLES[role]), count, role) for role, count in options.roles.items())
    return one_a_row(
        (f"{words} · {count}", turned(chosen, role=role.value)) for words, count, role in counted
    )


def by_state(options: Options, chosen: Wanted, say: Say) -> list[list[InlineKeyboardButton]]:
    counted = ((say(STATES[state]), count, state) for state, count in options.states.items())
    return one_a_row(
        (f"{words} · {count}", turned(chosen, state=state.value)) for words, count, state in counted
    )


def by_partner(options: Options, chosen: Wanted, say: Say) -> list[list[InlineKeyboardButton]]:
    del say
    return one_a_row(
        (f"{clip(each.name, 40)} · {count}", turned(chosen, term=f"{PARTNER}{brief(each.id)}"))
        for each, count in options.partners
    )


def by_class(options: Options, chosen: Wanted, say: Say) -> list[list[InlineKeyboardButton]]:
    del say
    buttons = [
        button(f"{clip(each.name, 12)} · {each.people}", turned(chosen, term=f"{CLASS}{each.key}"))
        for each in options.classes[:MOST]
    ]
    return chunks(buttons, 3)


def one_a_row(choices: Iterable[tuple[str, PeopleTurned]]) -> list[list[InlineKeyboardButton]]:
    return [[button(words, data)] for words, data in choices][:MOST]


CHOICES = {"r": by_role, "s": by_state, "c": by_class, "p": by_partner}
"""By what a list is narrowed, as a button says it."""


def wanted(data: People | PeopleBy) -> Wanted:
    """What a button asks for; a word that means nothing any more is left out."""
    mark, rest = data.term[:1], data.term[1:]
    return Wanted(
        role=next((role for role in Role if role == data.role), None),
        state=next((state for state in State if state == data.state), None),
        partner_id=whole(rest) if mark == PARTNER else None,
        class_key=rest if mark == CLASS else "",
        text=data.term if mark not in {CLASS, PARTNER} else "",
    )


def turned(
    chosen: Wanted,
    number: int = 0,
    *,
    role: str | None = None,
    state: str | None = None,
    term: str | None = None,
) -> PeopleTurned:
    """The same list on another page, or with one thing changed."""
    return PeopleTurned(
        number=number,
        role=(chosen.role or "") if role is None else role,
        state=(chosen.state or "") if state is None else state,
        term=term_of(chosen) if term is None else term,
    )


def term_of(chosen: Wanted) -> str:
    if chosen.partner_id:
        return f"{PARTNER}{brief(chosen.partner_id)}"
    return f"{CLASS}{chosen.class_key}" if chosen.class_key else chosen.text


def carried(search: str) -> str:
    """A search as a button can carry it."""
    plain = search.replace(":", " ").strip(f" {CLASS}{PARTNER}")
    return plain.encode()[:TERM_BYTES].decode(errors="ignore").strip()
