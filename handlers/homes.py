"""The first screen of each role: what there is to do, a button each."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers import consenting, screens
from handlers.callbacks import Child, Come, Door, Go
from handlers.roadmap_cards.callbacks import RoadmapTap
from handlers.say import Methods, Say, button, clip, send
from handlers.selection_cards import mine
from mentoring.consent import Purpose
from mentoring.people import REFERRERS, Role
from mentoring.roadmap.plan import TEAM
from mentoring.way import Next
from services import consents, guardians, partners, surveys
from services.act import Act
from services.guardians import Child as OneChild


def curator(act: Act, say: Say) -> SendMessage:
    name = act.person.name
    greeting = say("msg-curator-home-named", name=name) if name else say("msg-curator-home")
    rows = [
        *roadmap_rows(say),
        [say.button("btn-programme", RoadmapTap(do="programme"))],
        [say.button("btn-introduce", Go(door=Door.INTRODUCE))],
    ]
    return send(act.chat, f"{greeting}\n\n{say('msg-curator-commands')}", rows)


async def guardian(act: Act, say: Say) -> SendMessage:
    """All children of one guardian."""
    children = await guardians.list_children(act)
    rows = [
        [button(child_label(each, say), Child(child=each.person.id, do="card"))]
        for each in children
    ]
    key = "msg-children" if children else "msg-no-children"
    return send(act.chat, say(key), [*rows, [say.button("btn-add-child", Go(door=Door.ADD_CHILD))]])


def child_label(child: OneChild, say: Say) -> str:
    name = clip(child.person.name or say("word-child"), 30)
    return f"{name} · {say(child_state(child))}"


def child_state(child: OneChild) -> str:
    """The phrase that says where a child stands, for the guardian."""
    if not child.agreed(child.purpose):
        return "word-state-your-consent"
    if child.next is Next.DONE:
        return "word-state-sent"
    if child.next is Next.QUESTIONNAIRE:
        return "word-state-filling"
    return "word-state-own-consent"


def team(act: Act, say: Say) -> SendMessage:
    """Of a deputy or a head of school: the roadmap and the summary."""
    role = next(each for each in TEAM if act.person.is_a(each))
    words = say(
        "msg-team-home",
        hasname="yes" if act.person.name else "no",
        name=act.person.name or "",
        role=say(f"role-{role}"),
    )
    return send(act.chat, words, roadmap_rows(say))


def roadmap_rows(say: Say) -> list[list[InlineKeyboardButton]]:
    return [
        [say.button("btn-today", RoadmapTap(do="today"))],
        [say.button("btn-stages", RoadmapTap(do="stages"))],
    ]


async def staff(act: Act, say: Say) -> SendMessage:
    """A teacher's, class teacher's or psychologist's."""
    refers = act.person.is_a(*REFERRERS)
    rows = [
        *([[say.button("btn-refer", Go(door=Door.REFER))]] if refers else []),
        *([[say.button("btn-referrals", Go(door=Door.REFERRALS))]] if refers else []),
        [say.button("btn-teacher-mentee", Come(role=Role.MENTEE))],
        [say.button("btn-teacher-mentor", Come(role=Role.MENTOR))],
        *(roadmap_rows(say) if refers else []),
    ]
    words = say(
        "msg-staff-home",
        hasname="yes" if act.person.name else "no",
        name=act.person.name or "",
        refers="yes" if refers else "no",
    )
    return send(act.chat, words, rows)


async def partner(act: Act, say: Say) -> SendMessage:
    """How many of an organisation's people signed up and who was approved; nothing more."""
    organisation = await partners.mine(act)
    count = await partners.count(act, organisation)
    link = await partners.people_link(act, organisation)
    lines = [
        say(
            "msg-partner-home",
            partner=organisation.name,
            came=count.came,
            signed=count.signed_up,
            approved=len(count.approved),
        ),
        *(say("msg-partner-approved", name=name) for name in count.approved),
        say("msg-partner-link", link=act.shared.address(link)),
    ]
    rows = [[say.button("btn-partner-form", Go(door=Door.PARTNER_FORM))]]
    return send(act.chat, "\n\n".join(lines), rows)


async def partner_form(act: Act, say: Say) -> Methods:
    """The consent first, then what the organisation can do."""
    if not await consents.has_agreed(act, Purpose.PARTNER):
        return [await consenting.document(act, Purpose.PARTNER, say)]
    return list(screens.screen(act.chat, await surveys.begin(act, "partner"), say))


async def of_roles(act: Act, say: Say) -> Methods:
    """One screen a role, for somebody with several."""
    person = act.person
    shown: Methods = []
    if person.is_a(Role.CURATOR):
        shown.append(curator(act, say))
    if person.is_a(Role.GUARDIAN):
        shown.append(await guardian(act, say))
    if person.is_a(Role.DEPUTY, Role.HEAD) and not person.is_a(Role.CURATOR):
        shown.append(team(act, say))
    if person.is_a(*REFERRERS, Role.TEACHER):
        shown.append(await staff(act, say))
    if person.is_a(Role.PARTNER):
        shown.append(await partner(act, say))
    if person.is_a(Role.MENTOR) and (shown or person.wish is not Role.MENTOR):
        shown.append(await mine.screen(act, say))
    return shown
