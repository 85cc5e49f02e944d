"""What everybody can ask at any moment: to begin, to be helped, to be spoken to otherwise."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, menus, screens
from handlers.callbacks import ChooseLanguage, Door, Go
from handlers.say import Methods, Say, button, send
from mentoring.invitations import LinkSpent, LinkUnknown
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import enrolment, surveys
from services.act import Act
from services.enrolment import Standing, standing
from texts.phrases import LANGUAGES, spoken_language

router = Router(name="common")

ENTER = {"action": Action.ENTER}


@router.message(CommandStart(deep_link=True), flags=ENTER)
async def on_link_opened(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    language = spoken_language(message.from_user.language_code if message.from_user else None)
    try:
        invitation = await enrolment.redeem(act, command.args or "", language)
    except (LinkUnknown, LinkSpent) as refusal:
        return [send(act.chat, await endings.with_curator(act, say, say.refusal(refusal)))]
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
    if person.contact and act.filling is None:
        return [menu, endings.curator_home(act, say)]
    greeting = send(act.chat, say("msg-welcome-curator", school=act.school.name))
    return [menu, greeting, *await introduce(act, say)]


async def introduce(act: Act, say: Say) -> Methods:
    return list(screens.screen(act.chat, await surveys.begin(act, "curator"), say))


@router.callback_query(Go.filter(F.door == Door.INTRODUCE), flags={"action": Action.INVITE})
async def on_introduce(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    return [query.answer(), *await introduce(act, say)]


@router.message(CommandStart(), flags=ENTER)
async def on_start(message: Message, act: Act, say: Say) -> Methods:
    del message
    if standing(act) is Standing.CURATOR and not act.person.contact:
        return await welcome_curator(act, act.person, say)
    return await endings.nothing(act, say)


@router.message(Command("help"), flags=ENTER)
async def on_help(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    commands = "\n".join(f"/{name} — {say(f'cmd-{name}')}" for name in menus.commands_of(me))
    words = f"{say('msg-about-bot')}\n\n{commands}\n\n{say('msg-help')}"
    return send(message.chat.id, await endings.with_curator(act, say, words))


@router.message(Command("language"), flags=ENTER)
async def on_language_asked(message: Message, say: Say) -> SendMessage:
    rows = [[button(name, ChooseLanguage(language=code))] for code, name in LANGUAGES.items()]
    return send(message.chat.id, say("msg-language"), rows)


@router.callback_query(ChooseLanguage.filter(), flags=ENTER)
async def on_language_chosen(
    query: CallbackQuery, callback_data: ChooseLanguage, act: Act, me: Person | None, say: Say
) -> Methods:
    """A stranger is answered in the language, but nothing is kept about them."""
    language = spoken_language(callback_data.language)
    say = Say(say.phrases, language)
    if me is None:
        return [query.answer(), *await endings.nothing(act, say)]
    await enrolment.choose_language(act, language)
    return [
        query.answer(text=say("toast-language")),
        menus.for_person(act.person, say.phrases),
        *screens.forget_phone_keyboard(act.chat, act.filling, say),
        *await endings.nothing(act, say),
    ]
