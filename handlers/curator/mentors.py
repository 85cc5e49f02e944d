"""/mentors: list, search by name, card, all answers."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import cards, screens
from handlers.callbacks import MentorAnswers, MentorCard, MentorsPage
from handlers.filters import Content, Is
from handlers.say import Methods, Say, button, clip, send, send_lines
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import mentors
from services.act import Act
from services.mentors import Listed, Page
from texts import dates

router = Router(name="mentors")

SEE = {"action": Action.SEE_MENTORS}
LONGEST_ANSWER = 4000
SEARCH_BYTES = 38
"""What of a search fits a button beside its prefix and the page number."""


@router.message(Command("mentors"), flags=SEE)
async def on_mentors(message: Message, command: CommandObject, act: Act, say: Say) -> SendMessage:
    found = await mentors.list_mentors(act, search=carried(command.args or ""))
    return page(message.chat.id, found, act, say)


@router.message(Is(Role.CURATOR), Content("text"), flags=SEE)
async def on_name_typed(message: Message, act: Act, say: Say) -> SendMessage:
    """A curator who types without a question in front of them is looking for somebody."""
    found = await mentors.list_mentors(act, search=carried(message.text or ""))
    return page(message.chat.id, found, act, say)


@router.callback_query(MentorsPage.filter(), flags=SEE)
async def on_page_turned(
    query: CallbackQuery, callback_data: MentorsPage, act: Act, say: Say
) -> Methods:
    found = await mentors.list_mentors(act, callback_data.number, callback_data.search)
    return [query.answer(), page(query.from_user.id, found, act, say)]


def page(chat: int, found: Page, act: Act, say: Say) -> SendMessage:
    if not found.total:
        return nobody(chat, found, say)
    heading = (
        say("msg-mentors-found", search=found.search, total=found.total)
        if found.search
        else say("msg-mentors", total=found.total)
    )
    rows = [[name_button(each, act, say)] for each in found.lines]
    return send(chat, heading, [*rows, turning(found, say)])


def nobody(chat: int, found: Page, say: Say) -> SendMessage:
    if not found.search:
        return send(chat, say("msg-mentors-none"))
    all_of_them = [[say.button("btn-all-mentors", MentorsPage(number=0))]]
    return send(chat, say("msg-mentors-not-found", search=clip(found.search, 60)), all_of_them)


def name_button(line: Listed, act: Act, say: Say) -> InlineKeyboardButton:
    day = dates.day_of_year(act.local(line.sent_at), say.language)
    name = clip(line.name or say("word-no-name"), 40)
    return button(f"{name} · {day}", MentorCard(filling=line.filling_id))


def turning(found: Page, say: Say) -> list[InlineKeyboardButton]:
    """Earlier and later pages; the search travels in the button."""

    def to(number: int) -> MentorsPage:
        return MentorsPage(number=number, search=found.search)

    earlier = [say.button("btn-newer", to(found.number - 1))] if found.number > 0 else []
    last = found.number >= found.pages - 1
    return earlier if last else [*earlier, say.button("btn-older", to(found.number + 1))]


def carried(search: str) -> str:
    plain = search.replace(":", " ")
    return plain.encode()[:SEARCH_BYTES].decode(errors="ignore")


@router.callback_query(MentorCard.filter(), flags=SEE)
async def on_card_asked(
    query: CallbackQuery, callback_data: MentorCard, act: Act, say: Say
) -> Methods:
    application = await mentors.get_application(act, callback_data.filling)
    return [query.answer(), cards.mentor(query.from_user.id, application, act, say)]


@router.callback_query(MentorAnswers.filter(), flags=SEE)
async def on_answers_asked(
    query: CallbackQuery, callback_data: MentorAnswers, act: Act, say: Say
) -> Methods:
    application = await mentors.get_application(act, callback_data.filling)
    filling = application.filling
    answers = run.answers(filling.form, filling.submission, act.context(say.language))
    lines = screens.answer_lines(((a.label, a.value) for a in answers), say, LONGEST_ANSWER)
    heading = say("msg-answers-of", name=application.person.name or say("word-no-name"))
    rows = [[say.button("btn-all-mentors", MentorsPage(number=0))]]
    return [query.answer(), *send_lines(query.from_user.id, heading, lines, rows)]
