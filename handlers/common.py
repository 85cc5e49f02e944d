"""What everybody can ask at any moment: to begin, to be helped, to be spoken to otherwise."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, family, homes, menus, screens, ways
from handlers.callbacks import ChooseLanguage, Door, Go
from handlers.helpline import with_curator
from handlers.say import Methods, Say, button, send
from mentoring.invitations import Invitation, LinkSpent, LinkUnknown
from mentoring.people import Person, Role
from mentoring.rights import Action
from mentoring.roadmap.plan import TEAM
from mentoring.way import WISHES
from services import enrolment, surveys
from services.act import Act
from services.enrolment import LinkForGuardians, LinkOfAnother
from texts.phrases import LANGUAGES, spoken_language

router = Router(name="common")

ENTER = {"action": Action.ENTER}


@router.message(CommandStart(deep_link=True), flags=ENTER)
async def on_link_opened(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    language = spoken_language(message.from_user.language_code if message.from_user else None)
    try:
        invitation = await enrolment.redeem(act, command.args or "", language)
    except (LinkUnknown, LinkSpent, LinkOfAnother, LinkForGuardians) as refusal:
        return [send(act.chat, await with_curator(act, say, say.refusal(refusal)))]
    say = Say(say.phrases, act.person.language)
    return await welcome(act, invitation, say)


async def welcome(  # noqa: PLR0911 - each kind of link has a welcome of its own
    act: Act, invitation: Invitation, say: Say
) -> Methods:
    """What a link leads to; who is in the middle of a questionnaire goes on with that."""
    menu = menus.for_person(act.person, say.phrases)
    if invitation.role is Role.CURATOR:
        return await welcome_curator(act, say)
    if act.filling is not None:
        return await endings.nothing(act, say)
    if invitation.child_id and invitation.child_id != act.person.id:
        return [menu, *await family.card(act, invitation.child_id, say)]
    if invitation.role in TEAM and act.person.name is None:
        return [menu, *await introduce(act, "staff", say)]
    if invitation.role is Role.PARTNER and act.person.name is None:
        greeting = send(act.chat, say("msg-welcome-partner", school=act.school.name))
        return [menu, greeting, *await homes.partner_form(act, say)]
    if invitation.role in WISHES:
        return await ways.stands(act, say)
    menus_of_roles = [menu] if act.person.roles else []
    return [*menus_of_roles, *await endings.nothing(act, say)]


async def welcome_curator(act: Act, say: Say) -> Methods:
    """A new curator says their name and contact first: participants are told both."""
    menu = menus.for_person(act.person, say.phrases)
    if act.person.contact and act.filling is None:
        return [menu, homes.curator(act, say)]
    greeting = send(act.chat, say("msg-welcome-curator", school=act.school.name))
    return [menu, greeting, *await introduce(act, "curator", say)]


async def introduce(act: Act, form: str, say: Say) -> Methods:
    """The hidden answer tells which of the staff it is."""
    of_class = act.person.is_a(Role.CLASS_TEACHER)
    given = {"role": Role.CLASS_TEACHER.value} if of_class else None
    return list(screens.screen(act.chat, await surveys.begin(act, form, given=given), say))


@router.callback_query(Go.filter(F.door == Door.INTRODUCE), flags={"action": Action.INVITE})
async def on_introduce(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    return [query.answer(), *await introduce(act, "curator", say)]


@router.message(CommandStart(), flags=ENTER)
async def on_start(message: Message, act: Act, say: Say) -> Methods:
    del message
    curator = act.me is not None and act.me.is_a(Role.CURATOR)
    if curator and act.filling is None and not act.person.contact:
        return await welcome_curator(act, say)
    return await endings.nothing(act, say)


@router.message(Command("help"), flags=ENTER)
async def on_help(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    commands = "\n".join(f"/{name} — {say(f'cmd-{name}')}" for name in menus.commands_of(me))
    words = f"{say('msg-about-bot')}\n\n{commands}\n\n{say('msg-help')}"
    return send(message.chat.id, await with_curator(act, say, words))


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
        *screens.forget_keyboard(act.chat, act.filling, say),
        *await endings.nothing(act, say),
    ]
