"""The plain bot of the field: aiogram's polling, states in memory, one commit an answer.

It is written as its many examples are: a state a question, `F` filters, the answer to a tap and
the next question awaited in the handler. What it keeps in memory dies with it.
"""

import asyncio
import os
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram.utils.keyboard import InlineKeyboardBuilder
from sqlalchemy import BigInteger, event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bench.peers.telling import Statements, tell
from bench.questions import load

QUESTIONS = load()
engine = create_async_engine(os.environ["DATABASE_URL"], connect_args={"timeout": 60})
sessions = async_sessionmaker(engine, expire_on_commit=False)
router = Router()


class Base(DeclarativeBase):
    """The tables."""


class Answer(Base):
    __tablename__ = "answer"

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(BigInteger, index=True)
    question: Mapped[str]
    value: Mapped[str]
    at: Mapped[datetime]


class Survey(StatesGroup):
    """Where a person is: twelve states for twelve questions."""

    q0 = State()
    q1 = State()
    q2 = State()
    q3 = State()
    q4 = State()
    q5 = State()
    q6 = State()
    q7 = State()
    q8 = State()
    q9 = State()
    q10 = State()
    q11 = State()


STATES = Survey.__states__


def keyboard(number: int) -> InlineKeyboardMarkup | None:
    builder = InlineKeyboardBuilder()
    for index, label in enumerate(QUESTIONS[number].choices):
        builder.button(text=label, callback_data=f"q{number}:{index}")
    builder.adjust(2)
    return builder.as_markup() if QUESTIONS[number].choices else None


async def ask(message: Message, state: FSMContext, number: int) -> None:
    if number == len(QUESTIONS):
        await state.clear()
        await message.answer("Спасибо! Мы свяжемся с Вами.")
        return
    await state.set_state(STATES[number])
    await message.answer(
        f"<b>{QUESTIONS[number].label}</b>", parse_mode="HTML", reply_markup=keyboard(number)
    )


async def keep(person: int, number: int, value: str) -> None:
    async with sessions() as session:
        session.add(
            Answer(
                person=person, question=QUESTIONS[number].name, value=value, at=datetime.now(UTC)
            )
        )
        await session.commit()


@router.message(CommandStart())
async def on_start(message: Message, state: FSMContext) -> None:
    await ask(message, state, 0)


def add_question(number: int) -> None:
    async def on_tap(query: CallbackQuery, state: FSMContext) -> None:
        index = int((query.data or "").split(":")[1])
        await keep(query.from_user.id, number, QUESTIONS[number].choices[index])
        if isinstance(query.message, Message):
            await ask(query.message, state, number + 1)
        await query.answer()

    async def on_text(message: Message, state: FSMContext) -> None:
        await keep(message.chat.id, number, message.text or "")
        await ask(message, state, number + 1)

    if QUESTIONS[number].choices:
        router.callback_query.register(on_tap, STATES[number], F.data.startswith(f"q{number}:"))
    else:
        router.message.register(on_text, STATES[number], F.text)


for each in range(len(QUESTIONS)):
    add_question(each)


def as_safe_as_the_others(connection: Any, _entry: Any) -> None:
    connection.execute("PRAGMA journal_mode = TRUNCATE").close()
    connection.execute("PRAGMA synchronous = FULL").close()


async def main() -> None:
    event.listen(engine.sync_engine, "connect", as_safe_as_the_others)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    server = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"])
    bot = Bot(os.environ["BOT_TOKEN"], session=AiohttpSession(api=server))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    statements = Statements()
    statements.watch(engine)
    statements.tell_when_asked()
    tell("/start")
    await dispatcher.start_polling(bot)
    await engine.dispose()


asyncio.run(main())
