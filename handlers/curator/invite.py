"""/invite: the school's public links for mentors, as text and as a QR picture."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.methods import SendPhoto
from aiogram.types import BufferedInputFile, Message

from handlers.say import Say, clip
from mentoring.invitations import Invitation
from mentoring.rights import Action
from services import invitations
from services.act import Act
from texts.render import qr

router = Router(name="invite")

SHOWN = 8
"""Other links that a caption of 1,024 characters has room for."""


@router.message(Command("invite"), flags={"action": Action.INVITE})
async def on_invite(message: Message, command: CommandObject, act: Act, say: Say) -> SendPhoto:
    """Without words the school's own link; with words the link of that source."""
    link = await invitations.invite_mentors(act, act.school, command.args or "")
    others = [
        other for other in await invitations.mentor_links(act, act.school) if other.id != link.id
    ]
    came = await invitations.count_arrivals(act)
    address = act.shared.link(link.token or "")
    lines = [
        say("msg-invite", link=address, label=named(link, say), uses=came[link.id]),
        *([say("msg-invite-others")] if others else []),
        *(say("msg-invite-other", label=named(o, say), uses=came[o.id]) for o in others[:SHOWN]),
        say("msg-invite-how"),
    ]
    return SendPhoto(
        chat_id=message.chat.id,
        photo=BufferedInputFile(qr.png(address), filename="qr.png"),
        caption="\n\n".join(lines),
    )


def named(link: Invitation, say: Say) -> str:
    return clip(link.label, 40) or say("word-school-link")
