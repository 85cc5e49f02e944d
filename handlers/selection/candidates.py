"""Lists of candidates: ticked one by one, taken a step further together."""

from contextlib import suppress
from uuid import UUID

from aiogram import F, Router
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery

from handlers.ids import whole
from handlers.meeting_cards.callbacks import AboutTap
from handlers.say import Methods, Say, clip, in_place, send
from handlers.selection_cards import lists, words
from handlers.selection_cards.callbacks import CandidatesTap, ChoiceTap, DeskTap, TickTap
from handlers.selection_cards.lists import Chosen
from mentoring.meetings import Kind
from mentoring.rights import Action
from mentoring.selection import State
from services import candidate_choice, candidates
from services.act import Act
from services.candidate_choice import Done, TicksGone

router = Router(name="candidates")

SELECT = {"action": Action.SELECT_MENTORS}
MOST_BUTTONS = 20


@router.callback_query(CandidatesTap.filter(), flags=SELECT)
async def on_list(
    query: CallbackQuery, callback_data: CandidatesTap, act: Act, say: Say
) -> Methods:
    shown = await listed(act, callback_data, choice_of(callback_data.choice), say)
    return [query.answer(), in_place(query, shown)]


@router.callback_query(TickTap.filter(), flags=SELECT)
async def on_ticked(query: CallbackQuery, callback_data: TickTap, act: Act, say: Say) -> Methods:
    """The list changes in place; what is ticked is remembered beyond its page."""
    choice = choice_of(callback_data.choice)
    choice = await candidate_choice.tick(act, choice, callback_data.key)
    shown = await listed(act, callback_data, choice, say)
    return [query.answer(), in_place(query, shown)]


async def listed(
    act: Act, data: CandidatesTap | TickTap, choice: UUID | None, say: Say
) -> SendMessage:
    """A word that is no state any more shows who has applied."""
    state = next((each for each in State if each == data.state), State.APPLIED)
    page = await candidates.list_page(act, state, data.page)
    return lists.listed(act.chat, page, await chosen_of(act, choice), say)


async def chosen_of(act: Act, choice: UUID | None) -> Chosen:
    """A list that was acted on, or unticked, begins with nobody ticked."""
    with suppress(TicksGone):
        people = await candidate_choice.list_chosen(act, choice) if choice else frozenset()
        return Chosen(choice, people) if people else Chosen()
    return Chosen()


def choice_of(word: str) -> UUID | None:
    return whole(word) if word else None


@router.callback_query(ChoiceTap.filter(F.do.in_({"select", "invite"})), flags=SELECT)
async def on_some(query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say) -> Methods:
    """Everybody is named before anything happens."""
    choice, inviting = callback_data.choice, callback_data.do == "invite"
    found = await candidate_choice.look_over(act, choice)
    return [
        query.answer(),
        lists.looked_over(act.chat, choice, found, say, inviting=inviting),
    ]


@router.callback_query(ChoiceTap.filter(F.do == "selected"), flags=SELECT)
async def on_select_surely(
    query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say
) -> Methods:
    done = await candidate_choice.select(act, callback_data.choice)
    rows = [
        [say.button("btn-register", DeskTap(do="register"))],
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    return [query.answer(), send(act.chat, said("msg-selected", done, say), rows)]


@router.callback_query(ChoiceTap.filter(F.do == "invited"), flags=SELECT)
async def on_invite_surely(
    query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say
) -> Methods:
    """A button each leads to the times."""
    done = await candidate_choice.invite(act, callback_data.choice)
    rows = [
        *(
            [
                say.button(
                    "btn-times-for",
                    AboutTap(about=each.id, what=Kind.TALK),
                    name=clip(words.named(each, say), lists.NAME),
                )
            ]
            for each in done.moved[:MOST_BUTTONS]
        ),
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    return [query.answer(), send(act.chat, said("msg-invited", done, say), rows)]


def said(key: str, done: Done, say: Say) -> str:
    """Who went a step further, and with whom a colleague was quicker."""
    parts = []
    if done.moved:
        parts.append(f"{say(key, count=len(done.moved))}\n{lists.names(done.moved, say)}")
    if done.late:
        parts.append(f"{say('msg-select-late')}\n{lists.names(done.late, say)}")
    return "\n\n".join(parts) or say("msg-select-nobody")
