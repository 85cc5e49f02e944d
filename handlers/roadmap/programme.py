"""/programme: the year, the dates, what the school has said of its programme."""

from html import escape

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.roadmap_cards.callbacks import PlanTap, RoadmapTap
from handlers.say import Keyboard, Methods, Say, send, send_lines
from mentoring.rights import Action
from mentoring.roadmap.plan import Card, Programme
from services import programme, roadmap, school_years
from services.act import Act
from texts import dates
from texts.mentoring_forms import form_name

router = Router(name="programme")

SEE = {"action": Action.SEE_ROADMAP}
EDIT = {"action": Action.EDIT_ROADMAP}
HEAD = {"head_on": "btn-programme-head-on", "head_off": "btn-programme-head-off"}


@router.message(Command("programme"), flags=EDIT)
async def on_programme(message: Message, act: Act, say: Say) -> Methods:
    del message
    return list(await card(act, say))


@router.callback_query(RoadmapTap.filter(F.do == "programme"), flags=EDIT)
async def on_programme_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await card(act, say)]


async def card(act: Act, say: Say, before: str = "") -> list[SendMessage]:
    found = (await roadmap.look(act)).programme
    lines = [
        say("msg-programme-year", year=programme.year_words(found.school_year) or say("rm-unsaid")),
        say("msg-programme-start", day=said_day(found, "starts_on", say)),
        say("msg-programme-order", order=order(found, say)),
        *said(found.card, say),
        say("msg-programme-vacations", days=vacations(found, say)),
        say("msg-programme-head", state="on" if found.tell_head else "off"),
    ]
    heading = "\n\n".join([*([before] if before else []), say("msg-programme")])
    return send_lines(act.chat, heading, lines, keyboard(found, say))


def said_day(found: Programme, name: str, say: Say) -> str:
    day = getattr(found, name)
    return dates.day(day, say.language) if day else say("rm-unsaid")


def order(found: Programme, say: Say) -> str:
    if not found.order_on:
        return say("rm-unsaid")
    day = dates.day(found.order_on, say.language)
    return say.phrases.plain(say.language, "rm-order", number=found.order_number or "—", day=day)


def said(card: Card, say: Say) -> list[str]:
    """What was answered; longer texts than a phrase takes are put in as they are."""
    forms = ", ".join(
        [*(form_name(f, say.language, say.phrases) for f in card.forms), card.other_form]
    )
    pairs = (
        ("msg-programme-goal", card.goal),
        ("msg-programme-tasks", card.tasks),
        ("msg-programme-forms", forms.removesuffix(", ")),
        ("msg-programme-expected", card.expected),
        ("msg-programme-team", card.team),
    )
    return [f"<b>{say(key)}</b> {escape(text)}" for key, text in pairs if text]


def vacations(found: Programme, say: Say) -> str:
    periods = [dates.days_between(first, last, say.language) for first, last in found.vacations]
    return "; ".join(periods) or say("rm-no-vacations")


def keyboard(found: Programme, say: Say) -> Keyboard:
    head = "head_off" if found.tell_head else "head_on"
    return [
        [say.button("btn-programme-edit", RoadmapTap(do="edit"))],
        [say.button("btn-programme-vacations", RoadmapTap(do="vacations"))],
        [say.button(HEAD[head], RoadmapTap(do=head))],
        [say.button("btn-team", RoadmapTap(do="team"))],
        [say.button("btn-programme-new-year", RoadmapTap(do="year"))],
        [say.button("btn-stages", RoadmapTap(do="stages"))],
    ]


@router.callback_query(RoadmapTap.filter(F.do.in_({"edit", "vacations"})), flags=EDIT)
async def on_edit(query: CallbackQuery, callback_data: RoadmapTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    begin = programme.edit if callback_data.do == "edit" else programme.edit_vacations
    return [query.answer(), *screens.screen(act.chat, await begin(act), say)]


@router.callback_query(RoadmapTap.filter(F.do.in_({"head_on", "head_off"})), flags=EDIT)
async def on_head(query: CallbackQuery, callback_data: RoadmapTap, act: Act, say: Say) -> Methods:
    tell = callback_data.do == "head_on"
    await programme.switch_head(act, tell=tell)
    toast = say("toast-head-on" if tell else "toast-head-off")
    return [query.answer(text=toast), *await card(act, say)]


@router.callback_query(RoadmapTap.filter(F.do == "year"), flags=EDIT)
async def on_new_year(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """What begins anew cannot be taken back, so it is asked twice, about this year and no other."""
    ending = (await roadmap.look(act)).programme.id
    rows = [
        [say.button("btn-new-year-surely", PlanTap(upload=ending, do="year"))],
        [say.button("btn-programme", RoadmapTap(do="programme"))],
    ]
    return [query.answer(), send(act.chat, say("msg-new-year-sure"), rows)]


@router.callback_query(PlanTap.filter(F.do == "year"), flags=EDIT)
async def on_new_year_surely(
    query: CallbackQuery, callback_data: PlanTap, act: Act, say: Say
) -> Methods:
    await school_years.begin(act, callback_data.upload)
    return [query.answer(), *await card(act, say, say("msg-new-year-begun"))]


@router.callback_query(PlanTap.filter(F.do == "save"), flags=EDIT)
async def on_saved(query: CallbackQuery, callback_data: PlanTap, act: Act, say: Say) -> Methods:
    await programme.confirm(act, callback_data.upload)
    return [query.answer(), *await card(act, say, say("msg-programme-saved"))]


@router.callback_query(PlanTap.filter(F.do == "keep"), flags=EDIT)
async def on_kept(query: CallbackQuery, callback_data: PlanTap, act: Act, say: Say) -> Methods:
    await programme.keep_as_it_was(act, callback_data.upload)
    rows = [
        [say.button("btn-programme", RoadmapTap(do="programme"))],
        [say.button("btn-stages", RoadmapTap(do="stages"))],
    ]
    return [query.answer(), send(act.chat, say("msg-programme-kept"), rows)]
