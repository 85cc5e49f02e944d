"""A message to many on the screen: as people get it, as its author checks it, and its report."""

from html import escape

from aiogram.methods import EditMessageText, SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from handlers.callbacks import BroadcastTap, Door, Fill, Go
from handlers.say import Keyboard, Methods, Say, clip, send
from mentoring.audience import Audience, Count, State
from mentoring.broadcasts import Broadcast
from mentoring.filling import Filling
from mentoring.notices import BroadcastReported, ToMany
from mentoring.people import Role
from mentoring.questionnaire.form import Form, in_language
from services import broadcasts, partners
from services.act import Act
from services.broadcasts import BroadcastGone, BroadcastTooLong, Preview

GROUP_WORDS: dict[Role | None, str] = {
    None: "word-group-everybody",
    Role.MENTOR: "word-group-mentor",
    Role.MENTEE: "word-group-mentee",
    Role.GUARDIAN: "word-group-guardian",
    Role.CLASS_TEACHER: "word-group-class-teacher",
    Role.PSYCHOLOGIST: "word-group-psychologist",
    Role.TEACHER: "word-group-teacher",
    Role.PARTNER: "word-group-partner",
}
STATE_WORDS = {
    State.APPROVED: "word-group-approved",
    State.NOT_APPROVED: "word-group-not-approved",
    State.SENT: "word-group-sent",
    State.NOT_SENT: "word-group-not-sent",
}
NAMED = 30
"""Names of people whom a message did not reach, before the rest is counted."""


def to_many(chat: int, notice: ToMany, act: Act, say: Say) -> SendMessage:
    """The curator's words stand as they are; what surrounds them is in the reader's language."""
    del act
    parts = [say("msg-broadcast-heading", school=notice.school)]
    if notice.text:
        parts.append(escape(notice.text))
    if notice.form:
        asked = sum(1 for each in notice.form.questions if each.asked)
        title = title_of(notice.form, say)
        parts.append(say("msg-broadcast-invitation", title=title, questions=asked))
    if notice.author:
        parts.append(say("msg-broadcast-signed", author=notice.author))
    fill = [say.button("btn-broadcast-fill", Fill(broadcast=notice.broadcast_id))]
    quiet = [say.button("btn-only-necessary", Go(door=Door.ONLY_NECESSARY))]
    return send(chat, "\n\n".join(parts), [*([fill] if notice.form else []), quiet])


def title_of(form: Form, say: Say) -> str:
    return in_language(form.title, say.language, form.default_language) or form.code


def reported(chat: int, notice: BroadcastReported, act: Act, say: Say) -> SendMessage:
    del act
    over = notice.broadcast
    lines = [say("ntf-broadcast-reported", start=opening(over, say)), *figures(over, say)]
    names = notice.missed
    if names:
        lines += ["", say("msg-broadcast-missed"), *(escape(clip(n, 80)) for n in names[:NAMED])]
    if len(names) > NAMED:
        lines.append(say("msg-broadcast-missed-more", count=len(names) - NAMED))
    rows = [[say.button("btn-broadcast-card", tap(over, "card"))]]
    return send(chat, "\n".join(lines), rows)


def figures(over: Broadcast, say: Say) -> list[str]:
    return [
        say("msg-broadcast-delivered", delivered=over.delivered, people=over.people),
        *([say("msg-broadcast-blocked", count=over.unreachable)] if over.unreachable else []),
        *([say("msg-broadcast-failed", count=over.failed)] if over.failed else []),
    ]


def opening(of: Broadcast, say: Say) -> str:
    """By which words its author knows it again."""
    return clip(" ".join((of.text or say("word-broadcast-form-only")).split()), 40)


def tap(of: Broadcast, do: str, value: str = "") -> BroadcastTap:
    return BroadcastTap(broadcast=of.id, do=do, value=value)


async def worded(act: Act, filling: Filling, say: Say) -> Methods:
    """The words are written: this is how they will be read."""
    del filling
    try:
        draft = await broadcasts.my_draft(act)
    except BroadcastGone as refusal:
        return [send(act.chat, say.refusal(refusal))]
    return await preview(act, draft, say)


async def preview(act: Act, draft: Broadcast, say: Say) -> Methods:
    """First the message itself, then how many get it, and the «yes»."""
    rewrite = [say.button("btn-broadcast-edit", tap(draft, "words"))]
    drop = [say.button("btn-broadcast-drop", tap(draft, "drop"))]
    try:
        shown = await broadcasts.preview(act, draft)
    except BroadcastTooLong as refusal:
        return [send(act.chat, say.refusal(refusal), [rewrite, drop])]
    lines = [
        say("msg-broadcast-preview"),
        await audience_line(act, draft.audience, say),
        *count_lines(shown.count, say),
        *quiet_line(act, shown, say),
    ]
    rows = [*send_rows(shown, say), rewrite, drop]
    return [
        to_many(act.chat, shown.message, act, say),
        send(act.chat, "\n".join(lines), rows),
    ]


async def audience_line(act: Act, of: Audience, say: Say) -> str:
    return say("msg-broadcast-audience", audience=await audience_words(act, of, say))


async def audience_words(act: Act, of: Audience, say: Say) -> str:
    """«Наставники · утверждены · 7 «Б»», not escaped yet."""
    known = {each.id: each.name for each in await partners.list_partners(act)}
    state = say(STATE_WORDS[of.state]) if of.state else None
    partner = known.get(of.partner_id) if of.partner_id else None
    parts = (say(GROUP_WORDS[of.role]), state, of.class_name, partner)
    return " · ".join(part for part in parts if part)


def count_lines(count: Count, say: Say) -> list[str]:
    """Who is meant and yet gets nothing is said too."""
    return [
        say("msg-broadcast-people", count=count.people),
        *([say("msg-broadcast-unreachable", count=count.unreachable)] if count.unreachable else []),
        *([say("msg-broadcast-off", count=count.switched_off)] if count.switched_off else []),
    ]


def quiet_line(act: Act, shown: Preview, say: Say) -> list[str]:
    if shown.morning is None:
        return []
    here = act.local(act.now)
    return ["", say("msg-broadcast-quiet", time=f"{here:%H:%M}")]


def send_rows(shown: Preview, say: Say) -> Keyboard:
    """An answer to what stands above, and to nothing else: the stamp goes with the button."""
    draft, people = shown.broadcast, shown.count.people
    if not people:
        return []
    if shown.morning is None:
        return [[say.button("btn-broadcast-send", tap(draft, "send", draft.stamp), count=people)]]
    time = f"{shown.morning.hour}:{shown.morning:%M}"
    return [
        [say.button("btn-broadcast-morning", tap(draft, "morning", draft.stamp), time=time)],
        [say.button("btn-broadcast-now", tap(draft, "now", draft.stamp), count=people)],
    ]


def instead(query: CallbackQuery, shown: SendMessage) -> Methods:
    """One step replaces another in the same message, as long as Telegram lets it be edited."""
    if not isinstance(query.message, Message):
        return [query.answer(), shown]
    markup = shown.reply_markup
    edit = EditMessageText(
        chat_id=query.message.chat.id,
        message_id=query.message.message_id,
        text=shown.text,
        reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
    )
    return [query.answer(), edit]
