"""/broadcast: whom to write to, which form goes along, the words, and a look at it."""

from collections.abc import Sequence
from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import broadcasting, endings, screens
from handlers.broadcasting import GROUP_WORDS, STATE_WORDS, instead, tap
from handlers.callbacks import BroadcastTap
from handlers.keyboards import chunks
from handlers.say import Keyboard, Methods, Say, button, clip, send
from mentoring import audience
from mentoring.audience import GROUPS, STATES, Addressee, Audience, mark_of
from mentoring.broadcasts import Broadcast
from mentoring.rights import Action
from mentoring.search import class_key
from services import audiences, broadcasts, partners, surveys
from services.act import Act

router = Router(name="broadcasts")

OTHER = "other"
"""On the way back from a chosen form to the list of all."""

BROADCAST = {"action": Action.BROADCAST}
CLASSES_ROW = 3
SHOWN = 60
"""Buttons that Telegram shows under one message without trouble."""


@router.message(Command("broadcast"), flags=BROADCAST)
async def on_broadcast(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    return await groups(act, await broadcasts.begin(act), say)


async def groups(act: Act, draft: Broadcast, say: Say) -> SendMessage:
    """Everybody first, then each role in which there is anybody."""
    everybody = await audiences.everybody(act)
    counts = {role: audience.count(everybody, Audience(role)).people for role in (None, *GROUPS)}
    rows = [
        [counted(say(GROUP_WORDS[role]), count, tap(draft, "group", role or broadcasts.EVERYBODY))]
        for role, count in counts.items()
        if count
    ]
    return send(act.chat, say("msg-broadcast-group" if rows else "msg-broadcast-nobody"), rows)


def counted(words: str, count: int, data: BroadcastTap) -> InlineKeyboardButton:
    return button(f"{words} · {count}", data)


@router.callback_query(BroadcastTap.filter(F.do == "groups"), flags=BROADCAST)
async def on_groups(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    return instead(query, await groups(act, draft, say))


CHOICES = {
    "group": broadcasts.choose_group,
    "state": broadcasts.toggle_state,
    "class": broadcasts.choose_class,
    "partner": broadcasts.choose_partner,
}
"""What narrows an audience; after each the same screen shows how many are left."""


@router.callback_query(BroadcastTap.filter(F.do.in_(set(CHOICES))), flags=BROADCAST)
async def on_choice(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    draft = await CHOICES[callback_data.do](act, draft, callback_data.value)
    return instead(query, await narrowing(act, draft, say))


async def narrowing(act: Act, draft: Broadcast, say: Say) -> SendMessage:
    """Who is meant so far, and by what it can be narrowed where that makes a difference."""
    everybody, of = await audiences.everybody(act), draft.audience
    count = audience.count(everybody, of)
    lines = [
        await broadcasting.audience_line(act, of, say),
        *broadcasting.count_lines(count, say),
    ]
    rows = [
        *state_rows(everybody, draft, say),
        by_class_or_partner(everybody, draft, say),
        [say.button("btn-broadcast-next", tap(draft, "forms"))] if count.people else [],
        [say.button("btn-broadcast-groups", tap(draft, "groups"))],
    ]
    return send(act.chat, "\n".join(lines), rows)


def state_rows(everybody: Sequence[Addressee], draft: Broadcast, say: Say) -> Keyboard:
    rows = []
    for state in STATES.get(draft.audience.role, ()):
        count = audience.count(everybody, replace(draft.audience, state=state)).people
        chosen = draft.audience.state is state
        if count or chosen:
            words = say(STATE_WORDS[state])
            shown = f"✓ {words}" if chosen else words
            rows.append([counted(shown, count, tap(draft, "state", state))])
    return rows


def by_class_or_partner(
    everybody: Sequence[Addressee], draft: Broadcast, say: Say
) -> list[InlineKeyboardButton]:
    whole = replace(draft.audience, class_name=None, partner_id=None)
    meant = [one for one in everybody if audience.belongs(one, whole)]
    partnered = any(one.person.partner_id for one in meant)
    return [
        *([say.button("btn-broadcast-class", tap(draft, "classes"))] if classes(meant) else []),
        *([say.button("btn-broadcast-partner", tap(draft, "partners"))] if partnered else []),
    ]


def classes(meant: Sequence[Addressee]) -> tuple[str, ...]:
    return audience.classes_of(meant)[:SHOWN]


@router.callback_query(BroadcastTap.filter(F.do == "classes"), flags=BROADCAST)
async def on_classes(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    everybody, whole = await audiences.everybody(act), replace(draft.audience, class_name=None)
    meant = [one for one in everybody if audience.belongs(one, whole)]
    buttons = [
        counted(
            name,
            audience.count(meant, replace(whole, class_name=name)).people,
            tap(draft, "class", mark_of(class_key(name))),
        )
        for name in classes(meant)
    ]
    rows = [*chunks(buttons, CLASSES_ROW), [say.button("btn-broadcast-all", tap(draft, "class"))]]
    return instead(query, send(act.chat, say("msg-broadcast-class"), rows))


@router.callback_query(BroadcastTap.filter(F.do == "partners"), flags=BROADCAST)
async def on_partners(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    everybody, whole = await audiences.everybody(act), replace(draft.audience, partner_id=None)
    rows = [
        [counted(clip(each.name, 40), count, tap(draft, "partner", mark_of(str(each.id))))]
        for each in await partners.list_partners(act)
        if (count := audience.count(everybody, replace(whole, partner_id=each.id)).people)
    ]
    rows = [*rows[:SHOWN], [say.button("btn-broadcast-all", tap(draft, "partner"))]]
    return instead(query, send(act.chat, say("msg-broadcast-partner"), rows))


@router.callback_query(BroadcastTap.filter(F.do == "forms"), flags=BROADCAST)
async def on_forms(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    """Where nothing can be attached the words come next."""
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    known = await broadcasts.list_forms(act, draft.audience)
    if not known:
        return [query.answer(), *await words(act, say)]
    if draft.form_code is not None and callback_data.value != OTHER:
        return instead(query, await chosen(act, draft, say))
    rows = [
        [button(clip(broadcasting.title_of(each, say), 60), tap(draft, "form", mark_of(each.code)))]
        for each in known[:SHOWN]
    ]
    rows = [[say.button("btn-broadcast-no-form", tap(draft, "form"))], *rows]
    return instead(query, send(act.chat, say("msg-broadcast-form"), rows))


@router.callback_query(BroadcastTap.filter(F.do == "form"), flags=BROADCAST)
async def on_form(query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say) -> Methods:
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    draft = await broadcasts.choose_form(act, draft, callback_data.value)
    if draft.form_code is None:
        return [query.answer(), *await words(act, say)]
    return instead(query, await chosen(act, draft, say))


async def chosen(act: Act, draft: Broadcast, say: Say) -> SendMessage:
    """A form goes along: with words of the curator's own, or with its invitation alone."""
    form = await broadcasts.get_form(act, draft.form_code or "")
    rows = [
        [say.button("btn-broadcast-words", tap(draft, "words"))],
        [say.button("btn-broadcast-only-form", tap(draft, "wordless"))],
        [say.button("btn-broadcast-forms", tap(draft, "forms", OTHER))],
    ]
    shown = say("msg-broadcast-words", title=broadcasting.title_of(form, say))
    return send(act.chat, shown, rows)


@router.callback_query(BroadcastTap.filter(F.do == "words"), flags=BROADCAST)
async def on_words(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    await broadcasts.get_draft(act, callback_data.broadcast)
    return [query.answer(), *await words(act, say)]


async def words(act: Act, say: Say) -> Methods:
    """The question for the words; a questionnaire that was begun before comes first."""
    if act.filling is not None and act.filling.form.code != broadcasts.FORM:
        return await endings.nothing(act, say)
    return list(screens.screen(act.chat, await surveys.begin(act, broadcasts.FORM), say))


@router.callback_query(BroadcastTap.filter(F.do == "wordless"), flags=BROADCAST)
async def on_wordless(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    draft = await broadcasts.without_words(act, draft)
    return [query.answer(), *await broadcasting.preview(act, draft, say)]
