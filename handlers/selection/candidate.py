"""One candidate: criteria, papers, and every step."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.say import Methods, Say, in_place, send
from handlers.selection_cards import candidate_card, words
from handlers.selection_cards.callbacks import CandidateTap
from handlers.selection_cards.lists import lacks_words
from mentoring.rights import Action
from mentoring.selection import Step, after
from services import candidates, criteria, paper_seeing, selection, selection_reasons
from services.act import Act

router = Router(name="candidate")

SELECT = {"action": Action.SELECT_MENTORS}
REASONED = {"reject": Step.REJECT, "pause": Step.PAUSE, "leave": Step.LEAVE}
"""Steps for which a reason is written."""
AT_ONCE: Mapping[str, tuple[Callable[[Act, UUID], Awaitable[None]], str]] = {
    "select_surely": (selection.select, "toast-selected"),
    "resume": (selection.resume, "toast-mentor-resumed"),
    "return": (selection.take_back, "toast-mentor-returned"),
}


@router.callback_query(CandidateTap.filter(F.do == "card"), flags=SELECT)
async def on_card(query: CallbackQuery, callback_data: CandidateTap, act: Act, say: Say) -> Methods:
    found = await candidates.open_candidate(act, callback_data.person)
    return [query.answer(), candidate_card.card(act, found, say)]


@router.callback_query(CandidateTap.filter(F.do == "tick"), flags=SELECT)
async def on_criterion(
    query: CallbackQuery, callback_data: CandidateTap, act: Act, say: Say
) -> Methods:
    await criteria.tick(act, callback_data.person, callback_data.value)
    found = await candidates.open_candidate(act, callback_data.person)
    return [query.answer(), in_place(query, candidate_card.card(act, found, say))]


@router.callback_query(CandidateTap.filter(F.do == "select"), flags=SELECT)
async def on_select(
    query: CallbackQuery, callback_data: CandidateTap, act: Act, say: Say
) -> Methods:
    """Where something is missing it is said, and asked once more; raises NotNow."""
    found = await candidates.open_candidate(act, callback_data.person)
    after(found.selection, Step.SELECT)
    if not found.papers.lacking and not found.unmet:
        return await at_once(query, "select_surely", callback_data.person, act, say)
    words_ = say(
        "msg-select-one-sure",
        name=words.named(found.person, say),
        lacks=lacks_words(found.papers.lacking, len(found.unmet), say),
    )
    surely = CandidateTap(person=found.person.id, do="select_surely")
    rows = [
        [say.button("btn-select-one-surely", surely)],
        [say.button("btn-back", CandidateTap(person=found.person.id, do="card"))],
    ]
    return [query.answer(), send(act.chat, words_, rows)]


@router.callback_query(CandidateTap.filter(F.do.in_(set(AT_ONCE))), flags=SELECT)
async def on_step(query: CallbackQuery, callback_data: CandidateTap, act: Act, say: Say) -> Methods:
    return await at_once(query, callback_data.do, callback_data.person, act, say)


async def at_once(query: CallbackQuery, do: str, key: UUID, act: Act, say: Say) -> Methods:
    step, toast = AT_ONCE[do]
    await step(act, key)
    found = await candidates.open_candidate(act, key)
    return [query.answer(text=say(toast)), in_place(query, candidate_card.card(act, found, say))]


@router.callback_query(CandidateTap.filter(F.do.in_(set(REASONED))), flags=SELECT)
async def on_reason(
    query: CallbackQuery, callback_data: CandidateTap, act: Act, say: Say
) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = REASONED[callback_data.do]
    asked = await selection_reasons.begin(act, callback_data.person, step)
    return [query.answer(), *screens.screen(act.chat, asked, say)]


@router.callback_query(CandidateTap.filter(F.do == "paper"), flags=SELECT)
async def on_paper(
    query: CallbackQuery, callback_data: CandidateTap, act: Act, say: Say
) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    asked = await paper_seeing.begin(act, callback_data.person, callback_data.value)
    return [query.answer(), *screens.screen(act.chat, asked, say)]
