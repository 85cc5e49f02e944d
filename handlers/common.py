"""What everybody can ask at any moment."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import CallbackQuery, Message

from handlers import endings, menus, screens
from handlers.callbacks import ChooseLanguage, Go, Step
from handlers.say import Say, button, send, send_lines
from mentoring.consent import Purpose
from mentoring.people import Person, Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import consents, enrolment, mydata, surveys
from services.act import Act
from services.contacts import find_curator
from services.enrolment import Standing, standing
from texts.phrases import LANGUAGES, spoken_language

router = Router(name="common")

ENTER = {"action": Action.ENTER}
APPLY = {"action": Action.APPLY}

Methods = list[TelegramMethod[Any]]


@router.message(CommandStart(deep_link=True), flags=ENTER)
async def on_link_opened(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    language = spoken_language(message.from_user.language_code if message.from_user else None)
    invitation = await enrolment.redeem(act, command.args or "", language)
    person = act.person
    say = Say(say.phrases, person.language)
    if invitation.role is Role.CURATOR:
        return await welcome_curator(act, person, say)
    if standing(act) is Standing.CURATOR and not person.is_a(Role.MENTOR):
        return [await endings.welcome(act, say)]
    return await endings.nothing(act, say)


async def welcome_curator(act: Act, person: Person, say: Say) -> Methods:
    """A new curator says their name and contact first: participants are told both."""
    menu = menus.for_person(person, say.phrases)
    if person.name and act.filling is None:
        return [menu, endings.curator_home(act, say)]
    greeting = say("msg-welcome-curator", school=act.school.name)
    step = await surveys.begin(act, "curator")
    shown = step.turn.screen
    if not isinstance(shown, run.Ask):
        return [menu, *await endings.nothing(act, say)]
    question = screens.ask(person.telegram_id or 0, step.filling, step.turn, shown, say)
    return [menu, send(person.telegram_id or 0, greeting), question]


@router.message(CommandStart(), flags=ENTER)
async def on_start(message: Message, act: Act, say: Say) -> Methods:
    del message
    return await endings.nothing(act, say)


@router.message(Command("help"), flags=ENTER)
async def on_help(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    commands = "\n".join(f"/{name} — {say(f'cmd-{name}')}" for name in menus.commands_of(me))
    words = say("msg-help", **endings.called(await find_curator(act), say))
    return send(message.chat.id, f"{say('msg-about-bot')}\n\n{commands}\n\n{words}")


@router.message(Command("language"), flags=ENTER)
async def on_language_asked(message: Message, say: Say) -> SendMessage:
    rows = [[button(name, ChooseLanguage(language=code))] for code, name in LANGUAGES.items()]
    return send(message.chat.id, say("msg-language"), rows)


@router.callback_query(ChooseLanguage.filter(), flags=APPLY)
async def on_language_chosen(
    query: CallbackQuery, callback_data: ChooseLanguage, act: Act, say: Say
) -> Methods:
    await enrolment.choose_language(act, spoken_language(callback_data.language))
    say = Say(say.phrases, act.person.language)
    menu = menus.for_person(act.person, say.phrases)
    return [query.answer(text=say("toast-language")), menu, *await endings.nothing(act, say)]


@router.message(Command("privacy"), flags=ENTER)
async def on_privacy(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    words = say(
        "msg-privacy", school=act.school.name, **endings.called(await find_curator(act), say)
    )
    rows = [[say.button("btn-mydata", Go(step=Step.MYDATA))]] if me else []
    if me and await consents.has_agreed(act, Purpose.MENTOR):
        rows.append([say.button("btn-withdraw", Go(step=Step.WITHDRAW))])
    return send(message.chat.id, words, rows)


@router.callback_query(Go.filter(F.step == Step.WITHDRAW), flags=APPLY)
async def on_withdraw(query: CallbackQuery, say: Say) -> Methods:
    rows = [
        [say.button("btn-withdraw-surely", Go(step=Step.WITHDRAW_SURELY))],
        [say.button("btn-keep-consent", Go(step=Step.KEEP))],
    ]
    return [query.answer(), send(query.from_user.id, say("msg-withdraw-sure"), rows)]


@router.callback_query(Go.filter(F.step == Step.WITHDRAW_SURELY), flags=APPLY)
async def on_withdraw_surely(query: CallbackQuery, act: Act, say: Say) -> Methods:
    withdrawn = await consents.withdraw(act, Purpose.MENTOR)
    words = say("msg-withdrawn") if withdrawn else say("msg-nothing-to-withdraw")
    return [query.answer(), send(query.from_user.id, words)]


@router.callback_query(Go.filter(F.step == Step.KEEP), flags=APPLY)
async def on_keep(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(text=say("toast-nothing-changed")), *await endings.nothing(act, say)]


@router.message(Command("mydata"), flags=ENTER)
async def on_mydata(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    return send(message.chat.id, await collect_mydata(act, me, say))


@router.callback_query(Go.filter(F.step == Step.MYDATA), flags=APPLY)
async def on_mydata_tapped(query: CallbackQuery, act: Act, me: Person | None, say: Say) -> Methods:
    return [query.answer(), send(query.from_user.id, await collect_mydata(act, me, say))]


async def collect_mydata(act: Act, me: Person | None, say: Say) -> str:
    if me is None:
        return say("msg-mydata-nothing")
    await mydata.ask_for_mydata(act)
    return say("msg-mydata-soon")


@router.message(Command("cancel"), flags=ENTER)
async def on_cancel(message: Message, act: Act, say: Say) -> Methods:
    if act.filling is None:
        return [send(message.chat.id, say("msg-nothing-to-cancel"))]
    return [ask_to_give_up(message.chat.id, say)]


@router.callback_query(Go.filter(F.step == Step.GIVE_UP), flags=APPLY)
async def on_give_up(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is None:
        return [query.answer(), *await endings.nothing(act, say)]
    return [query.answer(), ask_to_give_up(query.from_user.id, say)]


def ask_to_give_up(chat: int, say: Say) -> SendMessage:
    rows = [
        [say.button("btn-resume", Go(step=Step.RESUME))],
        [say.button("btn-give-up-surely", Go(step=Step.GIVE_UP_SURELY))],
    ]
    return send(chat, say("msg-give-up-sure"), rows)


@router.callback_query(Go.filter(F.step == Step.GIVE_UP_SURELY), flags=APPLY)
async def on_give_up_surely(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is None:
        return [query.answer(), *await endings.nothing(act, say)]
    await surveys.give_up(act)
    return [query.answer(), send(query.from_user.id, say("msg-given-up"))]


@router.callback_query(Go.filter(F.step == Step.ANSWERS), flags=APPLY)
async def on_show_answers(query: CallbackQuery, act: Act, say: Say) -> Methods:
    filling = act.filling
    if filling is None:
        return [query.answer(), *await endings.nothing(act, say)]
    answers = run.answers(filling.form, filling.submission, act.context())
    given = [(a.label, a.value) for a in answers if a.value is not None]
    lines = screens.answer_lines(given, say, 3000)
    rows = [[say.button("btn-resume", Go(step=Step.RESUME))]]
    heading = say("msg-your-answers") if lines else say("msg-no-answers-yet")
    return [query.answer(), *send_lines(query.from_user.id, heading, lines, rows)]
