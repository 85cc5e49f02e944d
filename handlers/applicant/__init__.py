"""The room of who wants a mentor or wants to be one: wish, age, consent, the way on."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import consenting, endings, family, homes, screens, ways
from handlers.callbacks import Age, Agree, Come, Door, Go, ReadConsent
from handlers.helpline import with_curator
from handlers.say import Methods, Say, send
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Role
from mentoring.rights import Action
from mentoring.way import WISHES, Next
from services import consents, enrolment, guardians, surveys
from services import ways as standing
from services.act import Act

router = Router(name="applicant")

APPLY = {"action": Action.APPLY}


@router.callback_query(Go.filter(F.door == Door.ABOUT), flags=APPLY)
async def on_about(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [
        query.answer(),
        send(act.chat, say("msg-about-mentoring")),
        *await endings.nothing(act, say),
    ]


@router.callback_query(Come.filter(), flags=APPLY)
async def on_come(query: CallbackQuery, callback_data: Come, act: Act, say: Say) -> Methods:
    """Who somebody says they are; what is further already is not begun again."""
    if act.filling is not None:
        return [query.answer(), *await where_they_are(act, say)]
    role = next((each for each in Role if each == callback_data.role), None)
    if role in WISHES:
        await standing.choose_wish(act, role)
        return [query.answer(), *await ways.show_next(act, say)]
    if role in enrolment.ANYBODY:
        await enrolment.introduce_as(act, role)
        return [query.answer(), *await homes.of_roles(act, say)]
    return [query.answer()]


async def where_they_are(act: Act, say: Say) -> Methods:
    """The second half of a double tap gets no second answer."""
    if act.filling and act.now - act.filling.changed_at < screens.DOUBLE_TAP:
        return []
    return await endings.nothing(act, say)


@router.callback_query(Age.filter(~F.child), flags=APPLY)
async def on_age(query: CallbackQuery, callback_data: Age, act: Act, say: Say) -> Methods:
    if act.filling is None and await standing.next_of(act) is Next.AGE:
        await standing.choose_age(act, AgeBand(callback_data.band))
    return [query.answer(), *await onwards(act, say)]


@router.callback_query(Go.filter(F.door == Door.BEGIN), flags=APPLY)
async def on_begin(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """«Начать» under the invitation of mentors means that one is of age."""
    if act.filling is None and act.person.wish is None:
        await standing.choose_wish(act, Role.MENTOR)
    if act.filling is None and await standing.next_of(act) is Next.AGE:
        await standing.choose_age(act, AgeBand.GROWN)
    return [query.answer(), *await onwards(act, say)]


async def onwards(act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return await where_they_are(act, say)
    return await ways.show_next(act, say)


@router.callback_query(Go.filter(F.door == Door.YOUNG), flags=APPLY)
async def on_young(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """A pupil who wants to be a mentor."""
    if act.filling is not None or await standing.next_of(act) is not Next.AGE:
        return [query.answer(), *await onwards(act, say)]
    words = send(act.chat, say("msg-young-mentor"), ways.ages(say, grown=False))
    return [query.answer(), words]


@router.callback_query(Go.filter(F.door == Door.AGE), flags=APPLY)
async def on_wrong_age(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None and act.filling.form.code in ways.FIRST_NAME_FORMS.values():
        await surveys.give_up(act)
    if act.filling is None and await standing.next_of(act) is not Next.DONE:
        await standing.correct_age(act)
    return [query.answer(), *await onwards(act, say)]


@router.callback_query(Go.filter(F.door == Door.OTHER_WAY), flags=APPLY)
async def on_other_way(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """A parent without Telegram: the same on paper, at the curator's."""
    return [query.answer(), send(act.chat, await with_curator(act, say, say("msg-other-way")))]


@router.callback_query(Go.filter(F.door == Door.LINK), flags=APPLY)
async def on_link_again(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await onwards(act, say)]


@router.callback_query(ReadConsent.filter(), flags=APPLY)
async def on_read_consent(
    query: CallbackQuery, callback_data: ReadConsent, act: Act, say: Say
) -> Methods:
    purpose = Purpose(callback_data.purpose)
    if callback_data.subject:
        return [query.answer(), *await family.read(act, purpose, callback_data.subject, say)]
    if await consents.has_agreed(act, purpose):
        return [query.answer(text=say("toast-consent-there"))]
    return [query.answer(), await consenting.document(act, purpose, say)]


@router.callback_query(Agree.filter(), flags=APPLY)
async def on_agreed(query: CallbackQuery, callback_data: Agree, act: Act, say: Say) -> Methods:
    purpose = Purpose(callback_data.purpose)
    child = (
        (await guardians.get_child(act, callback_data.subject)).person
        if callback_data.subject
        else None
    )
    if child is None and await consents.has_agreed(act, purpose):
        return [query.answer(), *await where_they_are(act, say)]
    if child is None and not await is_asked(act, purpose):
        return [query.answer(), *await endings.nothing(act, say)]
    asked = await consents.ask(act, purpose, child)
    if not await consents.agree(act, asked, callback_data.digest):
        changed = send(act.chat, say("msg-consent-changed"))
        return [query.answer(), changed, await consenting.document(act, purpose, say, child)]
    thanks = query.answer(text=say("toast-consent"))
    if child is not None:
        return [thanks, *await family.agreed(act, child.id, say)]
    return [thanks, *await after(act, purpose, say)]


async def is_asked(act: Act, purpose: Purpose) -> bool:
    """An old button gives no consent that nobody asks for now."""
    if purpose is Purpose.PUBLICATION:
        return True
    if purpose is Purpose.PARTNER:
        return act.person.is_a(Role.PARTNER)
    wanted = act.person.wish is not None and standing.purpose_of(act.person) is purpose
    return wanted and await standing.next_of(act) is Next.OWN_CONSENT


async def after(act: Act, purpose: Purpose, say: Say) -> Methods:
    """What an own consent opens."""
    if purpose is Purpose.PUBLICATION:
        return [send(act.chat, say("msg-publication-agreed"))]
    if purpose is Purpose.PARTNER:
        return await homes.partner_form(act, say)
    return await ways.show_next(act, say)


@router.callback_query(Go.filter(F.door == Door.DECLINE), flags=APPLY)
async def on_declined(query: CallbackQuery, act: Act, say: Say) -> Methods:
    given = [each for each in await consents.list_mine(act) if each.given_by_id == act.person.id]
    if given:
        # The button stands under a text that was agreed to since: this is a withdrawal.
        asked = consenting.ask_to_withdraw(act, given[0], act.person, say)
        return [query.answer(), asked]
    rows = [[say.button("btn-read-consent-again", Go(door=Door.BEGIN))]]
    words = await with_curator(act, say, say("msg-declined"))
    return [query.answer(), send(act.chat, words, rows)]
