"""A child as its guardian sees it: what is agreed to, what comes next."""

from uuid import UUID

from aiogram.methods import SendMessage

from handlers import consenting, homes, links, screens
from handlers.callbacks import Child, Door, Go, ReadConsent, Withdraw
from handlers.say import Keyboard, Methods, Say, send
from mentoring.consent import Purpose
from mentoring.filling import Filling
from mentoring.way import Next
from services import guardians, surveys
from services.act import Act
from services.guardians import Child as OneChild


async def card(act: Act, child_id: UUID, say: Say) -> Methods:
    """Where the child stands; where only the guardian's word is missing, what it is about."""
    child = await guardians.get_child(act, child_id)
    if not child.agreed(child.purpose):
        return [ask(act, child, say)]
    name = child.person.name or say("word-child")
    lines = [
        say("msg-child-card", name=name, state=say(homes.child_state(child))),
        *([say("msg-child-own-consent")] if child.next is Next.OWN_CONSENT else []),
    ]
    return [send(act.chat, "\n\n".join(lines), keyboard(child, say))]


def ask(act: Act, child: OneChild, say: Say) -> SendMessage:
    """Before any consent: what it means, and that nothing is kept without it."""
    words = say(
        "msg-ask-guardian",
        hasname="yes" if child.person.name else "no",
        name=child.person.name or "",
        wish=child.person.wish or "mentee",
        school=act.school.name,
    )
    one = child.person.id
    rows = [
        [say.button("btn-read-consent", ReadConsent(purpose=child.purpose, subject=one))],
        [say.button("btn-decline", Child(child=one, do="decline"))],
    ]
    return send(act.chat, words, rows)


def keyboard(child: OneChild, say: Say) -> Keyboard:
    one = child.person.id
    agreed = child.agreed(child.purpose)
    publication = child.agreed(Purpose.PUBLICATION)
    rows = []
    if child.next is Next.QUESTIONNAIRE:
        rows.append([say.button("btn-fill-in-child", Child(child=one, do="fill"))])
    waits = child.next in {Next.OWN_CONSENT, Next.QUESTIONNAIRE}
    if waits and child.person.telegram_id is None:
        rows.append([say.button("btn-link-child", Child(child=one, do="link"))])
    rows.append([say.button("btn-link-other", Child(child=one, do="other"))])
    if publication:
        rows.append([say.button("btn-withdraw-publication", Withdraw(consent=publication.id))])
    else:
        read = ReadConsent(purpose=Purpose.PUBLICATION, subject=one)
        rows.append([say.button("btn-read-publication", read)])
    if agreed:
        rows.append([say.button("btn-withdraw", Withdraw(consent=agreed.id))])
    rows.append([say.button("btn-children", Go(door=Door.CHILDREN))])
    return rows


async def agreed(act: Act, child_id: UUID, say: Say) -> Methods:
    """After a guardian's yes: who they are, once, and then what can be done for the child."""
    if act.person.name is None:
        return list(screens.screen(act.chat, await surveys.begin(act, "guardian"), say))
    return await card(act, child_id, say)


async def introduced(act: Act, filling: Filling, say: Say) -> Methods:
    """The guardian has said who they are: on to the child, or to all children."""
    del filling
    children = await guardians.list_children(act)
    if len(children) == 1:
        return await card(act, children[0].person.id, say)
    return [await homes.guardian(act, say)]


async def fill_in(act: Act, child_id: UUID, say: Say) -> Methods:
    step = await guardians.fill_in_for(act, child_id)
    if step is None:
        return await card(act, child_id, say)
    return list(screens.screen(act.chat, step, say))


async def child_link(act: Act, child_id: UUID, say: Say) -> Methods:
    """What the guardian hands on to the child's own phone."""
    link = await guardians.link_for_child(act, child_id)
    address = act.shared.address(link)
    return [links.picture(act.chat, address, say("msg-for-child", link=address))]


async def other_guardian(act: Act, child_id: UUID, say: Say) -> Methods:
    link = await guardians.link_for_other_guardian(act, child_id)
    child = (await guardians.get_child(act, child_id)).person
    address = act.shared.address(link)
    words = say(
        "msg-for-guardian",
        name=child.name or say("word-child"),
        school=act.school.name,
        wish=child.wish or "mentee",
        link=address,
    )
    return [links.picture(act.chat, address, words)]


async def read(act: Act, purpose: Purpose, child_id: UUID, say: Say) -> Methods:
    child = await guardians.get_child(act, child_id)
    if child.agreed(purpose):
        return await card(act, child_id, say)
    return [await consenting.document(act, purpose, say, child.person)]
