"""What several people do at one moment is one transaction, and each answers for themselves."""

import pytest
from aiogram import Dispatcher, F, Router
from aiogram.types import Message

from bot.worker import Worker
from db.queries.forms import add_version
from db.queries.submissions import list_of_person
from db.tables import inbox
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Role
from mentoring.questionnaire.run import Typed
from services import consents, surveys, ways
from services.act import Act
from services.arrivals import recognise
from tests.bot.engine_room import Room
from tests.conversations.people import Person
from tests.services.acting import born, mentor_form

LEAVES = "отзываю согласие"


def answering() -> Dispatcher:
    """A bot that takes every word for an answer, but for those that withdraw the consent."""
    router, dispatcher = Router(), Dispatcher(disable_fsm=True)

    @router.message(F.text == LEAVES)
    async def on_withdrawal(_message: Message, act: Act) -> None:
        (given,) = await consents.list_mine(act)
        assert await consents.withdraw(act, given.id) is Purpose.MENTOR

    @router.message(F.text)
    async def on_answer(message: Message, act: Act) -> None:
        await surveys.answer(act, None, Typed(message.text or ""))

    dispatcher.include_router(router)
    return dispatcher


async def fills_in(room: Room, name: str) -> Person:
    """Somebody who is asked for the date of birth."""
    person = await room.somebody(name)
    async with room.app.acts.open(person.id) as act:
        await recognise([act])
        await ways.choose_wish(act, Role.MENTOR)
        await ways.choose_age(act, AgeBand.GROWN)
        asked = await consents.ask(act, Purpose.MENTOR)
        await consents.agree(act, asked, asked.words.digest)
        await surveys.begin(act, "mentor")
        await surveys.answer(act, None, Typed(name))
    return person


async def answers_of(room: Room, person: Person) -> list[dict[str, object]]:
    async with room.app.acts.open(person.id) as act:
        await recognise([act])
        kept = await list_of_person(act.session, act.person.id, act.shared.forms)
    return [dict(each.submission.answers) for each in kept]


@pytest.fixture(autouse=True)
async def with_a_questionnaire(room: Room) -> None:
    (school,) = room.app.shared.institutions
    async with room.app.database.begin() as session:
        await add_version(session, school, mentor_form(), b"hash", room.app.clock.now())


@pytest.mark.parametrize("how", ["withdraws", "is a minor"])
@pytest.mark.parametrize("leaves_first", [True, False])
async def test_who_leaves_at_the_same_moment_takes_nobody_elses_answer_along(
    room: Room, how: str, *, leaves_first: bool
) -> None:
    stays, leaves = await fills_in(room, "Айсен"), await fills_in(room, "Сардана")
    today = room.app.clock.now().date()
    adult, child = born(40, today), born(15, today)
    words = [(stays, adult), (leaves, LEAVES if how == "withdraws" else child)]
    for person, said in words[::-1] if leaves_first else words:
        await person.says(said)
    await room.take_in()
    worker = Worker(room.app.acts, answering(), room.app.bell, alarm=None)
    assert await worker.handle_batch() == 2
    assert await room.outcomes(inbox) == ["handled"] * 2
    assert await answers_of(room, stays) == [{"full_name": "Айсен", "birth_date": adult}]
    assert await answers_of(room, leaves) == []
