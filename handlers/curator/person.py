"""What the curator does about one person, from their card."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, links, person_card, screens, sendings
from handlers.callbacks import Answers, People, PersonCard, PersonTap, Two
from handlers.say import Methods, Say, send, send_lines
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import cards, editing, history, papers, people
from services.act import Act
from services.history import Happening
from texts import dates

router = Router(name="person")

SEE = {"action": Action.SEE_PEOPLE}
EDIT = {"action": Action.EDIT_PEOPLE}
LONGEST_ANSWER = 4000


@router.callback_query(PersonCard.filter(), flags=SEE)
async def on_card(query: CallbackQuery, callback_data: PersonCard, act: Act, say: Say) -> Methods:
    return [query.answer(), *await person_card.screen(act, callback_data.person, say)]


@router.callback_query(Answers.filter(), flags=SEE)
async def on_answers(query: CallbackQuery, callback_data: Answers, act: Act, say: Say) -> Methods:
    """Every answer in full, and what was sent instead of words."""
    person, filling = await cards.open_answers(act, callback_data.filling)
    context = act.context(say.language)
    found = run.answers(filling.form, filling.submission, context)
    lines = screens.answer_lines(((a.label, a.value) for a in found), say, LONGEST_ANSWER)
    heading = say("msg-answers-of", name=person.name or say("word-no-name"))
    sent = run.attachments(filling.form, filling.submission, context)
    rows = [person_card.back(person.id, say)]
    return [
        query.answer(),
        *send_lines(act.chat, heading, lines, rows),
        *(sendings.again(act.chat, each) for each in sent),
    ]


@router.callback_query(PersonTap.filter(F.do == "history"), flags=SEE)
async def on_history(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    """Who did what and when, the newest first."""
    told = await history.tell(act, callback_data.person, callback_data.number)
    number, one = told.number, told.person.id

    def to(page: int) -> PersonTap:
        return PersonTap(person=one, do="history", number=page)

    turning = [
        *([say.button("btn-newer", to(number - 1))] if number > 0 else []),
        *([say.button("btn-older", to(number + 1))] if number < told.pages - 1 else []),
    ]
    heading = say("msg-history", name=told.person.name or say("word-no-name"))
    lines = [happening(each, act, say) for each in told.lines]
    rows = [turning, person_card.back(one, say)]
    return [query.answer(), *send_lines(act.chat, heading, lines, rows)]


def happening(line: Happening, act: Act, say: Say) -> str:
    return say(
        "msg-happening",
        moment=dates.moment(act.local(line.at), say.language),
        what=say(f"event-{line.action.replace('_', '-')}"),
        by=(line.by.name or say("word-no-name")) if line.by else say("word-nobody"),
        hasto="yes" if line.to else "no",
        to=(line.to.name or say("word-no-name")) if line.to else "",
        form=line.form or "none",
        amount="none" if line.amount is None else str(line.amount),
    )


@router.callback_query(PersonTap.filter(F.do == "edit"), flags=EDIT)
async def on_edit(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await editing.edit(act, callback_data.person)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(PersonTap.filter(F.do == "paper"), flags=EDIT)
async def on_paper(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await papers.record(act, callback_data.person)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(PersonTap.filter(F.do == "guardian_link"), flags=EDIT)
async def on_guardian_link(
    query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say
) -> Methods:
    """What the curator hands on to the parents."""
    child = await people.get_person(act, callback_data.person)
    link = await cards.guardian_link(act, child.id)
    address = act.shared.address(link)
    words = say(
        "msg-for-guardian",
        name=child.name or say("word-child"),
        school=act.school.name,
        wish=child.wish or Role.MENTEE,
        link=address,
    )
    rows = [person_card.back(child.id, say)]
    return [query.answer(), links.picture(act.chat, address, words, rows)]


@router.callback_query(PersonTap.filter(F.do == "own_link"), flags=EDIT)
async def on_own_link(
    query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say
) -> Methods:
    """Who has an account by now needs no link to their own place."""
    person = await people.get_person(act, callback_data.person)
    if person.telegram_id is not None:
        return [query.answer(), *await person_card.screen(act, person.id, say)]
    link = await cards.own_link(act, person.id)
    address = act.shared.address(link)
    words = say("msg-for-person", school=act.school.name, link=address)
    rows = [person_card.back(person.id, say)]
    return [query.answer(), links.picture(act.chat, address, words, rows)]


@router.callback_query(Two.filter(F.do == "check"), flags=EDIT)
async def on_guardian_checked(
    query: CallbackQuery, callback_data: Two, act: Act, say: Say
) -> Methods:
    child, guardian = callback_data.ids
    await cards.check_guardian(act, child, guardian)
    toast = query.answer(text=say("toast-guardian-checked"))
    return [toast, *await person_card.screen(act, child, say)]


@router.callback_query(PersonTap.filter(F.do == "erase"), flags=EDIT)
async def on_erase(query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say) -> Methods:
    """Nothing can bring a draft back, so it is asked twice."""
    person = await people.get_person(act, callback_data.person)
    rows = [
        [say.button("btn-erase-surely", PersonTap(person=person.id, do="erase_surely"))],
        person_card.back(person.id, say),
    ]
    words = say("msg-erase-sure", name=person.name or say("word-no-name"))
    return [query.answer(), send(act.chat, words, rows)]


@router.callback_query(PersonTap.filter(F.do == "erase_surely"), flags=EDIT)
async def on_erase_surely(
    query: CallbackQuery, callback_data: PersonTap, act: Act, say: Say
) -> Methods:
    person = await cards.erase_draft(act, callback_data.person)
    words = say("msg-erased", name=person.name or say("word-no-name"))
    return [query.answer(), send(act.chat, words, [[say.button("btn-people", People())]])]
