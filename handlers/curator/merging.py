"""«Это дубль»: which other entry is meant, both side by side, and the merge."""

from html import escape

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers import menus, person_card
from handlers.callbacks import PersonTap, Two
from handlers.say import Methods, Say, button, clip, send
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import merging
from services.act import Act
from services.merging import Alike, Plan
from texts import dates

router = Router(name="merging")

EDIT = {"action": Action.EDIT_PEOPLE}


@router.callback_query(PersonTap.filter(F.do == "twins"), flags=EDIT)
async def on_twins(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    """Everybody else, who is most alike first; the card that was open stays."""
    found = await merging.list_alike(act, callback_data.person, callback_data.number)
    one = found.person.id
    others = [
        [button(in_short(each, say), Two.of(one, each.id, "compare"))] for each in found.others
    ]
    rows = [*others, turning(found, say), person_card.back(one, say)]
    key = "msg-twins" if others else "msg-no-twins"
    words = say(key, name=found.person.name or say("word-no-name"))
    return [query.answer(), send(act.chat, words, rows)]


def in_short(person: Person, say: Say) -> str:
    parts = [
        clip(person.name or say("word-no-name"), 34),
        *([clip(person.class_name, 10)] if person.class_name else []),
        *([str(person.birth_year)] if person.birth_year else []),
    ]
    return " · ".join(parts)


def turning(found: Alike, say: Say) -> list[InlineKeyboardButton]:
    def to(number: int) -> PersonTap:
        return PersonTap(person=found.person.id, do="twins", number=number)

    number = found.number
    return [
        *([say.button("btn-page-before", to(number - 1))] if number > 0 else []),
        *([say.button("btn-page-after", to(number + 1))] if number < found.pages - 1 else []),
    ]


@router.callback_query(Two.filter(F.do == "compare"), flags=EDIT)
async def on_compare(query: CallbackQuery, callback_data: Two, act: Act, say: Say) -> Methods:
    """Both entries and what stays, before anything happens."""
    kept, twin = callback_data.ids
    made = await merging.plan(act, kept, twin)
    rows = [
        [say.button("btn-merge", Two.of(kept, twin, "merge"))],
        [say.button("btn-merge-other-way", Two.of(twin, kept, "compare"))],
        person_card.back(kept, say),
    ]
    return [query.answer(), send(act.chat, side_by_side(made, say), rows)]


def side_by_side(made: Plan, say: Say) -> str:
    return "\n\n".join(
        "\n".join([say(key), *entry(person, say)])
        for key, person in (
            ("msg-merge-kept", made.kept),
            ("msg-merge-twin", made.twin),
            ("msg-merge-result", made.result),
        )
    )


def entry(person: Person, say: Say) -> list[str]:
    """One entry in a few lines, as far as it is known."""
    roles = ", ".join(say(f"role-{role}") for role in Role if role in person.roles)
    born = dates.day(person.birth_on, say.language) if person.birth_on else person.birth_year
    lines = [
        person.name or say("word-no-name"),
        roles,
        person.class_name,
        str(born) if born else None,
        person.phone,
        say("word-has-account") if person.telegram_id else None,
    ]
    return [escape(line) for line in lines if line]


@router.callback_query(Two.filter(F.do == "merge"), flags=EDIT)
async def on_merge(query: CallbackQuery, callback_data: Two, act: Act, say: Say) -> Methods:
    kept, twin = callback_data.ids
    made = await merging.merge(act, kept, twin)
    menu = [menus.for_person(made.result, say.phrases)] if made.result.telegram_id else []
    toast = query.answer(text=say("toast-merged"))
    return [toast, *menu, *await person_card.screen(act, kept, say)]
