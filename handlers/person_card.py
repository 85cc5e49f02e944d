"""Everything about one person on one screen, and a button for whatever can be done about them."""

from html import escape
from uuid import UUID

from aiogram.types import InlineKeyboardButton

from handlers import cards
from handlers.callbacks import Answers, PersonCard, PersonTap, Two
from handlers.pair_cards.callbacks import MentorsFor, PairTap
from handlers.people_words import BANDS, BASES, PURPOSES, RELATIONS, STATES
from handlers.say import Keyboard, Methods, Say, button, clip, send_lines
from handlers.selection_cards.callbacks import CandidateTap
from handlers.selection_cards.words import STATES as STATES_OF_SELECTION
from mentoring.people import Person, Role, age_on
from mentoring.questionnaire.form import in_language
from mentoring.standing import State
from mentoring.way import OFFERS, REQUESTS, WISHES
from services import cards as kept
from services import pair_views
from services.act import Act
from services.cards import Card, Given, Guardian
from texts import dates

LONGEST_NAME = 26


async def screen(act: Act, key: UUID, say: Say) -> Methods:
    """Raises PersonGone."""
    card = await kept.open_card(act, key)
    lines = [
        *about(card, act, say),
        *family(card, act, say),
        *agreed(card, act, say),
        *told(card, act, say),
    ]
    name = escape(card.person.name or say("word-no-name"))
    rows = [*await pair_rows(act, card, say), *keyboard(card, say)]
    return list(send_lines(act.chat, f"<b>{name}</b>", lines, rows))


async def pair_rows(act: Act, card: Card, say: Say) -> Keyboard:
    """The open pairs; a mentee without one can be proposed a mentor."""
    person = card.person
    pairs = [each for each in await pair_views.list_of(act, person.id) if each.pair.is_open]
    rows = [
        [
            say.button(
                "btn-pair-with",
                PairTap(pair=each.pair.id, do="card"),
                name=clip(named(each.other(person.id), say), LONGEST_NAME),
            )
        ]
        for each in pairs
    ]
    paired = any(each.mentee.id == person.id for each in pairs)
    if person.is_a(Role.MENTEE) and not paired:
        rows.append([say.button("btn-propose-mentor", MentorsFor(mentee=person.id))])
    return rows


def about(card: Card, act: Act, say: Say) -> list[str]:
    """Whoever sees this is reading it: that it was unread is no news."""
    person = card.person
    roles = ", ".join(say(f"role-{role}") for role in Role if role in person.roles)
    states = card.standing.states - {State.UNREAD}
    stands = "; ".join(say(STATES[state]) for state in State if state in states)
    return [
        *([roles] if roles else []),
        *([stands] if stands else []),
        *draft(card, act, say),
        *([say("card-class", answer=person.class_name)] if person.class_name else []),
        *age(card, act, say),
        *([say("msg-card-partner", partner=card.partner.name)] if card.partner else []),
        *cards.reached(person, say),
        *cards.came(card.source, say),
    ]


def age(card: Card, act: Act, say: Say) -> list[str]:
    person, today = card.person, act.context().today
    if person.birth_on:
        born = dates.day(person.birth_on, say.language)
        return [say("msg-card-born", born=born, years=age_on(person.birth_on, today))]
    if card.band and not person.birth_year:
        return [say("msg-card-band", band=say(BANDS[card.band]))]
    return [say("msg-card-year", year=str(person.birth_year))] if person.birth_year else []


def draft(card: Card, act: Act, say: Say) -> list[str]:
    """Until when it is kept, on which ground, and who wrote it down."""
    draft = card.person.draft
    if draft is None:
        return []
    return [
        say(
            "msg-card-draft",
            day=dates.day(act.local(draft.until).date(), say.language),
            basis=say(BASES[draft.basis]),
            hasauthor="yes" if card.author else "no",
            author=named(card.author, say) if card.author else "",
        )
    ]


def named(person: Person, say: Say) -> str:
    return person.name or say("word-no-name")


def family(card: Card, act: Act, say: Say) -> list[str]:
    lines = [guardian_line(each, act, say) for each in card.guardians]
    children = [say("msg-card-child", name=named(each, say)) for each in card.children]
    return [
        *(["", say("msg-card-guardians"), *lines] if lines else []),
        *(["", say("msg-card-children"), *children] if children else []),
    ]


def guardian_line(guardian: Guardian, act: Act, say: Say) -> str:
    """Who, how related, how to reach them, and whether their papers were seen."""
    person = guardian.person
    relation = guardian.relation or ""
    checked = guardian.checked_at
    day = dates.day(act.local(checked).date(), say.language) if checked else ""
    parts = [
        escape(named(person, say)),
        *([say(RELATIONS[relation])] if relation in RELATIONS else []),
        *([escape(person.phone)] if person.phone else []),
        *([cards.account(person.telegram_id, say)] if person.telegram_id else []),
        say("msg-card-checked", day=day) if checked else say("msg-card-unchecked"),
    ]
    return f"• {', '.join(parts)}"


def agreed(card: Card, act: Act, say: Say) -> list[str]:
    lines = [consent_line(each, act, say) for each in card.consents]
    return ["", say("msg-card-consents"), *lines] if lines else []


def consent_line(given: Given, act: Act, say: Say) -> str:
    """For what, by whom, when; on paper, by a tap or both; taken back or not."""
    consent = given.consent
    signed = dates.day(consent.signed_on, say.language) if consent.signed_on else ""
    withdrawn = consent.withdrawn_at
    return say(
        "msg-card-consent",
        purpose=say(PURPOSES[consent.purpose]),
        name=named(given.by, say),
        day=dates.day(act.local(consent.given_at).date(), say.language),
        how="paper" if not consent.account else "both" if consent.paper_at else "tap",
        signed=signed,
        withdrawn=dates.day(act.local(withdrawn).date(), say.language) if withdrawn else "",
        hold="no" if withdrawn else "yes",
    )


def told(card: Card, act: Act, say: Say) -> list[str]:
    """What they ask for or offer, the newest of each."""
    lines: list[str] = []
    for codes in (OFFERS, REQUESTS):
        newest = next((each for each in card.sent if each.form.code in codes), None)
        if newest is not None:
            lines += ["", *cards.answers(newest, act.context(say.language), say)]
            lines += cards.when_sent(newest, act, say)
    return lines


def keyboard(card: Card, say: Say) -> Keyboard:
    person = card.person
    one = person.id
    return [
        *answers_rows(card, say),
        [
            say.button("btn-notes", PersonTap(person=one, do="notes"), count=card.notes),
            say.button("btn-history", PersonTap(person=one, do="history")),
        ],
        selection_row(card, say),
        *papers_rows(card, say),
        links_row(card, say),
        [
            say.button("btn-edit-person", PersonTap(person=one, do="edit")),
            say.button("btn-twin", PersonTap(person=one, do="twins")),
        ],
        [say.button("btn-erase", PersonTap(person=one, do="erase"))] if person.draft else [],
    ]


def answers_rows(card: Card, say: Say) -> list[list[InlineKeyboardButton]]:
    """One button a questionnaire; a single one needs no title."""
    if len(card.sent) == 1:
        return [[say.button("btn-all-answers", Answers(filling=card.sent[0].id))]]
    return [
        [
            button(
                clip(in_language(each.form.title, say.language, each.form.default_language), 40),
                Answers(filling=each.id),
            )
        ]
        for each in card.sent
    ]


def selection_row(card: Card, say: Say) -> list[InlineKeyboardButton]:
    """How far the school has come with a mentor, and all that is done about it."""
    if card.selection is None:
        return []
    tap = CandidateTap(person=card.person.id, do="card")
    return [
        say.button("btn-selection-of", tap, state=say.plain(STATES_OF_SELECTION[card.selection]))
    ]


def papers_rows(card: Card, say: Say) -> list[list[InlineKeyboardButton]]:
    """A document seen, a paper signed: for whom a consent is asked at all."""
    one = card.person.id
    rows = [
        [
            say.button(
                "btn-check-guardian",
                Two.of(one, each.person.id, "check"),
                name=clip(named(each.person, say), LONGEST_NAME),
            )
        ]
        for each in card.guardians
        if each.checked_at is None
    ]
    if card.person.wish or card.person.is_a(*WISHES):
        rows.append([say.button("btn-paper", PersonTap(person=one, do="paper"))])
    return rows


def links_row(card: Card, say: Say) -> list[InlineKeyboardButton]:
    one = card.person.id
    guardian = say.button("btn-guardian-link", PersonTap(person=one, do="guardian_link"))
    own = say.button("btn-personal-link", PersonTap(person=one, do="own_link"))
    return [
        *([guardian] if card.is_minor else []),
        *([own] if card.person.telegram_id is None else []),
    ]


def back(key: UUID, say: Say) -> list[InlineKeyboardButton]:
    return [say.button("btn-card", PersonCard(person=key))]
