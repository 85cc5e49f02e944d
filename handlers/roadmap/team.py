"""/team: who carries the programme, who leaves it, and into whose hands it is given."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import endings, homes, menus
from handlers.callbacks import LinkOf
from handlers.roadmap_cards.callbacks import MemberTap, RoadmapTap
from handlers.say import Keyboard, Methods, Say, button, clip, send
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import team
from services.act import Act
from services.team import Member

router = Router(name="team")

EDIT = {"action": Action.EDIT_ROADMAP}
INVITED = (Role.DEPUTY, Role.HEAD, Role.PSYCHOLOGIST, Role.CLASS_TEACHER, Role.CURATOR)
NAME = 30


@router.message(Command("team"), flags=EDIT)
async def on_team(message: Message, act: Act, say: Say) -> Methods:
    del message
    return await listed(act, say)


@router.callback_query(RoadmapTap.filter(F.do == "team"), flags=EDIT)
async def on_team_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await listed(act, say)]


async def listed(act: Act, say: Say, before: str = "") -> Methods:
    """Everybody, a button each; and a link for each who is still missing."""
    members = await team.list_team(act)
    rows: Keyboard = [
        *(
            [button(label(each, say), MemberTap(person=each.person.id, do="card"))]
            for each in members
        ),
        *([say.button(f"btn-link-{role}", LinkOf(role=role))] for role in INVITED),
    ]
    words_ = say("msg-team", count=len(members))
    return [send(act.chat, f"{before}\n\n{words_}" if before else words_, rows)]


def label(member: Member, say: Say) -> str:
    name = clip(named(member.person, say), NAME)
    return say.plain("rm-member", name=name, role=roles(member, say), open=member.open)


def named(person: Person, say: Say) -> str:
    return person.name or say("word-no-name")


def roles(member: Member, say: Say) -> str:
    return ", ".join(say(f"role-{role}") for role in member.roles)


@router.callback_query(MemberTap.filter(F.do == "card"), flags=EDIT)
async def on_member(query: CallbackQuery, callback_data: MemberTap, act: Act, say: Say) -> Methods:
    return [query.answer(), *await card(act, await team.get_member(act, callback_data.person), say)]


async def card(act: Act, member: Member, say: Say) -> Methods:
    person = member.person
    silent = person.telegram_id is None or person.unreachable
    lines = [
        say("msg-member", name=named(person, say), roles=roles(member, say)),
        say("msg-member-open", count=member.open),
        *([say("msg-member-contact", contact=person.contact)] if person.contact else []),
        *([say("msg-member-silent")] if silent else []),
    ]
    mine = person.id == act.person.id
    leaving = [
        [
            say.button(
                "btn-member-leaves",
                MemberTap(person=person.id, do="leave", role=role),
                role=say(f"role-{role}"),
            )
        ]
        for role in member.roles
    ]
    over = [[say.button("btn-hand-over", MemberTap(person=person.id, do="over"))]]
    takes = not mine and not silent and Role.CURATOR not in member.roles
    rows = [*(over if takes else []), *leaving, [say.button("btn-team", RoadmapTap(do="team"))]]
    return [send(act.chat, "\n".join(lines), rows)]


@router.callback_query(MemberTap.filter(F.do == "leave"), flags=EDIT)
async def on_leave(query: CallbackQuery, callback_data: MemberTap, act: Act, say: Say) -> Methods:
    """Asked once more: what was theirs falls back to others at once."""
    member = await team.get_member(act, callback_data.person)
    role = role_of(callback_data, member)
    if role is None:
        return [query.answer(), *await card(act, member, say)]
    sure = MemberTap(person=member.person.id, do="leave_surely", role=role)
    rows = [
        [say.button("btn-member-leaves-surely", sure)],
        [say.button("btn-back", MemberTap(person=member.person.id, do="card"))],
    ]
    name, word = named(member.person, say), say(f"role-{role}")
    return [query.answer(), send(act.chat, say("msg-leave-sure", name=name, role=word), rows)]


def role_of(data: MemberTap, member: Member) -> Role | None:
    """The role on the button, if they still have it: a second tap takes no other one away."""
    return next((role for role in member.roles if role == data.role), None)


@router.callback_query(MemberTap.filter(F.do == "leave_surely"), flags=EDIT)
async def on_leave_surely(
    query: CallbackQuery, callback_data: MemberTap, act: Act, say: Say
) -> Methods:
    member = await team.get_member(act, callback_data.person)
    role = role_of(callback_data, member)
    if role is None:
        return [query.answer(), *await card(act, member, say)]
    left = await team.dismiss(act, member.person.id, role)
    menu = [menus.for_person(left, say.phrases)] if left.telegram_id else []
    said = say("msg-left", name=named(left, say))
    if left.id == act.person.id:
        return [query.answer(), *menu, send(act.chat, said), *await endings.nothing(act, say)]
    return [query.answer(), *menu, *await listed(act, say, said)]


@router.callback_query(MemberTap.filter(F.do == "over"), flags=EDIT)
async def on_hand_over(
    query: CallbackQuery, callback_data: MemberTap, act: Act, say: Say
) -> Methods:
    member = await team.get_member(act, callback_data.person)
    rows = [
        [say.button("btn-hand-over-surely", MemberTap(person=member.person.id, do="over_surely"))],
        [say.button("btn-back", MemberTap(person=member.person.id, do="card"))],
    ]
    words_ = say("msg-hand-over-sure", name=named(member.person, say))
    return [query.answer(), send(act.chat, words_, rows)]


@router.callback_query(MemberTap.filter(F.do == "over_surely"), flags=EDIT)
async def on_hand_over_surely(
    query: CallbackQuery, callback_data: MemberTap, act: Act, say: Say
) -> Methods:
    await team.hand_over(act, callback_data.person)
    return [query.answer(), *await homes.of_roles(act, say)]
