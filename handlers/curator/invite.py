"""/invite: the school's links, each as text, as a QR picture and as a poster to print."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.methods import SendMessage, SendPhoto
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import endings, links, screens
from handlers.callbacks import LinkOf, LinkTap, PartnerTap
from handlers.say import Methods, Say, button, clip, send
from mentoring.invitations import Invitation
from mentoring.people import Role
from mentoring.rights import Action
from services import invitations, partners, posters, surveys
from services.act import Act

router = Router(name="invite")

INVITE = {"action": Action.INVITE}
ANYONE = "anyone"
"""How a button names the school's link, on which people say who they are."""
PUBLIC = (ANYONE, Role.MENTEE, Role.MENTOR, Role.GUARDIAN, Role.TEACHER)
ONCE = (Role.CLASS_TEACHER, Role.PSYCHOLOGIST, Role.DEPUTY, Role.HEAD, Role.CURATOR)
SHOWN = 30


@router.message(Command("invite"), flags=INVITE)
async def on_invite(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    """Without words everything that there is; with words the mentors' link of that source."""
    del message
    if command.args:
        link = await invitations.public_link(act, act.school, Role.MENTOR, command.args)
        return [await shown(act, link, say)]
    return [menu(act, say)]


def menu(act: Act, say: Say) -> SendMessage:
    rows = [
        *([say.button(f"btn-link-{role}", LinkOf(role=role))] for role in PUBLIC),
        *([say.button(f"btn-link-{role}", LinkOf(role=role))] for role in ONCE),
        [say.button("btn-link-partner", LinkOf(role=Role.PARTNER))],
        [say.button("btn-links", LinkOf(role="all"))],
    ]
    return send(act.chat, say("msg-invite"), rows)


@router.callback_query(LinkOf.filter(F.role.in_(set(PUBLIC))), flags=INVITE)
async def on_public(query: CallbackQuery, callback_data: LinkOf, act: Act, say: Say) -> Methods:
    role = None if callback_data.role == ANYONE else Role(callback_data.role)
    link = await invitations.public_link(act, act.school, role)
    return [query.answer(), await shown(act, link, say)]


@router.callback_query(LinkOf.filter(F.role.in_(set(ONCE))), flags=INVITE)
async def on_once(query: CallbackQuery, callback_data: LinkOf, act: Act, say: Say) -> Methods:
    """A link that gives one person rights is shown now and never again."""
    role = Role(callback_data.role)
    address = act.shared.link(await invitations.invite_once(act, act.school, role))
    words = say(f"msg-link-once-{role}", link=address, school=act.school.name)
    return [query.answer(), links.picture(act.chat, address, words)]


@router.callback_query(LinkOf.filter(F.role == "all"), flags=INVITE)
async def on_all(query: CallbackQuery, act: Act, say: Say) -> Methods:
    found = await invitations.list_links(act)
    came = await invitations.count_arrivals(act)
    rows = [
        [button(f"{named(link, say)} · {came[link.id]}", LinkTap(link=link.id, do="show"))]
        for link in found[:SHOWN]
    ]
    return [query.answer(), send(act.chat, say("msg-links", total=len(found)), rows)]


@router.callback_query(LinkTap.filter(F.do == "show"), flags=INVITE)
async def on_show(query: CallbackQuery, callback_data: LinkTap, act: Act, say: Say) -> Methods:
    link = await invitations.get_link(act, callback_data.link)
    if link.token is None:
        rows = [[revoking(link, say)]]
        words = say("msg-link-hidden", label=named(link, say))
        return [query.answer(), send(act.chat, words, rows)]
    return [query.answer(), await shown(act, link, say)]


async def shown(act: Act, link: Invitation, say: Say) -> SendPhoto:
    """One link: the address, its QR, who came by it; a poster of it, or taking it back."""
    came = await invitations.count_arrivals(act)
    address = act.shared.address(link)
    words = say(
        "msg-link",
        link=address,
        label=named(link, say),
        uses=came[link.id],
        mentors="yes" if link.role is Role.MENTOR else "no",
    )
    poster = say.button("btn-poster", LinkTap(link=link.id, do="poster"))
    return links.picture(act.chat, address, words, [[poster], [revoking(link, say)]])


def revoking(link: Invitation, say: Say) -> InlineKeyboardButton:
    return say.button("btn-revoke", LinkTap(link=link.id, do="revoke"))


@router.callback_query(LinkTap.filter(F.do == "poster"), flags=INVITE)
async def on_poster(query: CallbackQuery, callback_data: LinkTap, act: Act, say: Say) -> Methods:
    await posters.ask_for_poster(act, await invitations.get_link(act, callback_data.link))
    return [query.answer(text=say("toast-poster"))]


@router.callback_query(LinkTap.filter(F.do == "revoke"), flags=INVITE)
async def on_revoke(query: CallbackQuery, callback_data: LinkTap, act: Act, say: Say) -> Methods:
    link = await invitations.get_link(act, callback_data.link)
    rows = [
        [say.button("btn-revoke-surely", LinkTap(link=link.id, do="surely"))],
        [say.button("btn-links", LinkOf(role="all"))],
    ]
    words = say("msg-revoke-sure", label=named(link, say))
    return [query.answer(), send(act.chat, words, rows)]


@router.callback_query(LinkTap.filter(F.do == "surely"), flags=INVITE)
async def on_revoke_surely(
    query: CallbackQuery, callback_data: LinkTap, act: Act, say: Say
) -> Methods:
    link = await invitations.revoke(act, callback_data.link)
    return [query.answer(), send(act.chat, say("msg-revoked", label=named(link, say)))]


def named(link: Invitation, say: Say) -> str:
    role = say(f"word-link-{link.role or ANYONE}")
    return f"{role}: {clip(link.label, 40)}" if link.label else role


@router.callback_query(LinkOf.filter(F.role == Role.PARTNER), flags=INVITE)
async def on_partners(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """Organisations: one button each, and one for a new one."""
    counts = await partners.counts_of(act)
    rows = [
        [
            button(
                f"{clip(each.name, 40)} · {counts[each.id].signed_up}",
                PartnerTap(partner=each.id, do="card"),
            )
        ]
        for each in (await partners.list_partners(act))[:SHOWN]
    ]
    new = [say.button("btn-partner-new", LinkOf(role="new_partner"))]
    return [query.answer(), send(act.chat, say("msg-partners"), [*rows, new])]


@router.callback_query(LinkOf.filter(F.role == "new_partner"), flags=INVITE)
async def on_new_partner(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await surveys.begin(act, "link_partner")
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(PartnerTap.filter(F.do == "card"), flags=INVITE)
async def on_partner(
    query: CallbackQuery, callback_data: PartnerTap, act: Act, say: Say
) -> Methods:
    """The organisation's link for its people, and its figures."""
    partner = await partners.get_partner(act, callback_data.partner)
    count = await partners.count(act, partner)
    link = await partners.people_link(act, partner)
    address = act.shared.address(link)
    words = say(
        "msg-partner-card",
        partner=partner.name,
        came=count.came,
        signed=count.signed_up,
        approved=len(count.approved),
        link=address,
    )
    rows = [
        [say.button("btn-poster", LinkTap(link=link.id, do="poster"))],
        [say.button("btn-partner-contact", PartnerTap(partner=partner.id, do="contact"))],
        [revoking(link, say)],
    ]
    return [query.answer(), links.picture(act.chat, address, words, rows)]


@router.callback_query(PartnerTap.filter(F.do == "contact"), flags=INVITE)
async def on_contact(
    query: CallbackQuery, callback_data: PartnerTap, act: Act, say: Say
) -> Methods:
    """A one-time link for the person who speaks for the organisation."""
    partner = await partners.get_partner(act, callback_data.partner)
    token = await invitations.invite_once(act, act.school, Role.PARTNER, partner.id)
    address = act.shared.link(token)
    words = say("msg-link-once-partner", link=address, school=act.school.name, partner=partner.name)
    return [query.answer(), links.picture(act.chat, address, words)]
