"""A pupil as the teacher sees it who named them."""

from uuid import UUID

from aiogram.types import InlineKeyboardButton

from handlers import links, screens
from handlers.callbacks import Door, Go, PersonTap, Pupil
from handlers.say import Methods, Say, button, clip, send
from mentoring.consent import Giver
from mentoring.filling import Filling
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.way import Next
from services import referrals
from services.act import Act
from services.referrals import Referral
from texts import dates

SHOWN = 20
"""Referrals on one screen, a button each."""

STATES = {
    Next.DONE: "word-state-sent",
    Next.QUESTIONNAIRE: "word-state-filling",
    Next.OWN_CONSENT: "word-state-own-consent",
    Next.GUARDIAN: "word-state-guardian",
    Next.FIRST_NAME: "word-state-guardian",
    Next.AGE: "word-state-age",
    Next.WISH: "word-state-age",
}


async def referred(act: Act, filling: Filling, say: Say) -> Methods:
    """The pupil is named: here is what goes to the parents, and the way to the next pupil."""
    del filling
    newest = (await referrals.list_mine(act))[0]
    shown = await pending_links(act, newest, say)
    heading = send(
        act.chat,
        say("msg-referred", name=newest.child.name or "", days=days_left(act, newest)),
        [
            [say.button("btn-refer-next", Go(door=Door.REFER))],
            [say.button("btn-referrals", Go(door=Door.REFERRALS))],
        ],
    )
    return [*shown, heading]


async def pending_links(act: Act, referral: Referral, say: Say) -> Methods:
    """A link for everybody whose consent is missing: the parents, the pupil, or both."""
    one = referral.child.id
    for_parents = Giver.GUARDIAN in referral.lacking
    for_pupil = any(each is not Giver.GUARDIAN for each in referral.lacking)
    return [
        *(await guardian_link(act, one, say) if for_parents else []),
        *(await pupil_link(act, one, say) if for_pupil else []),
    ]


async def pupil_link(act: Act, child_id: UUID, say: Say) -> Methods:
    link = await referrals.pupil_link(act, child_id)
    address = act.shared.address(link)
    words = say(
        "msg-for-pupil",
        school=act.school.name,
        author=act.person.name or say("word-school"),
        link=address,
    )
    return [links.picture(act.chat, address, words)]


def days_left(act: Act, referral: Referral) -> int:
    return (referral.until - act.now).days if referral.until else 0


async def guardian_link(act: Act, child_id: UUID, say: Say) -> Methods:
    link = await referrals.guardian_link(act, child_id)
    child = (await referrals.get_mine(act, child_id)).child
    address = act.shared.address(link)
    words = say(
        "msg-for-parents",
        name=child.name or "",
        school=act.school.name,
        author=act.person.name or say("word-school"),
        link=address,
    )
    return [links.picture(act.chat, address, words)]


async def listed(act: Act, say: Say) -> Methods:
    """One's own referrals, and how far each is."""
    mine = await referrals.list_mine(act)
    rows = [
        [button(line(each, say), Pupil(child=each.child.id, do="card"))] for each in mine[:SHOWN]
    ]
    key = "msg-referrals" if mine else "msg-no-referrals"
    words = say(key, total=len(mine))
    return [send(act.chat, words, [*rows, [say.button("btn-refer", Go(door=Door.REFER))]])]


def line(referral: Referral, say: Say) -> str:
    return f"{clip(referral.child.name or say('word-no-name'), 30)} · {say(STATES[referral.next])}"


async def card(act: Act, child_id: UUID, say: Say) -> Methods:
    """What the author told, where it stands, and until when it is kept."""
    referral = await referrals.get_mine(act, child_id)
    filling = referral.filling
    answers = run.answers(filling.form, filling.submission, act.context(say.language))
    lines = [
        say("msg-pupil-card", name=referral.child.name or "", state=say(STATES[referral.next])),
        *screens.answer_lines(((a.label, a.value) for a in answers), say, screens.REVIEWED),
    ]
    if referral.until:
        day = dates.day_of_year(act.local(referral.until), say.language)
        lines += ["", say("msg-pupil-draft", day=day)]
    return [send(act.chat, "\n".join(lines), keyboard(act, referral, say))]


def keyboard(act: Act, referral: Referral, say: Say) -> list[list[InlineKeyboardButton]]:
    one = referral.child.id
    rows = []
    if referral.lacking:
        rows.append([say.button("btn-links-again", Pupil(child=one, do="link"))])
    if referral.next is Next.QUESTIONNAIRE:
        rows.append([say.button("btn-fill-in-pupil", Pupil(child=one, do="fill"))])
    if act.person.is_a(Role.PSYCHOLOGIST):
        notes = say.button("btn-all-notes", PersonTap(person=one, do="notes"))
        rows.append([say.button("btn-note", Pupil(child=one, do="note")), notes])
    return [*rows, [say.button("btn-referrals", Go(door=Door.REFERRALS))]]


async def fill_in(act: Act, child_id: UUID, say: Say) -> Methods:
    step = await referrals.fill_in_for(act, child_id)
    if step is None:
        return await card(act, child_id, say)
    return list(screens.screen(act.chat, step, say))
