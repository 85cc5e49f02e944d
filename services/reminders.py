"""Chains of reminders: when they begin, what ends them, and who is left in peace."""

from datetime import datetime
from uuid import UUID

from db.queues import reminders
from db.queues.reminders import Reminder
from mentoring.filling import Filling
from mentoring.notices import Notice
from mentoring.people import Person
from mentoring.reminders import ERASING, ONE_A_DAY, Chain, daytime, first_look, passed
from mentoring.rights import Action
from services.act import Act
from services.rights import requires


def by_day(act: Act, moment: datetime) -> datetime:
    """The moment, or the morning after it: reminders come by daylight."""
    return daytime(act.local(moment), act.shared.quiet)


async def begin_questionnaire(act: Act, filling: Filling) -> None:
    """Whoever begins a questionnaire is reminded of it if they leave it; of a try-out nobody."""
    if filling.trial:
        return
    step, moment = first_look(filling.form.code, act.now, act.shared.unfinished_stay)
    await reminders.add_reminder(
        act.session,
        act.person.id,
        Chain.UNFINISHED,
        filling.id,
        by_day(act, moment),
        act.now,
        step=step,
    )


async def begin(
    act: Act, to: UUID, chain: Chain, about_id: UUID, moment: datetime, since: datetime
) -> None:
    """A wait that began at `since`: one before it that is over is no reason to be silent now."""
    await reminders.add_reminder(
        act.session, to, chain, about_id, by_day(act, moment), act.now, since=since
    )


async def take(act: Act) -> Reminder | None:
    """The chain that is due, if there is one; at night there is none, however late it is."""
    if act.shared.quiet.covers(act.local(act.now).time()):
        return None
    return next(iter(await reminders.claim_due(act.session, act.now)), None)


async def remind(act: Act, due: Reminder, to: Person, notice: Notice) -> None:
    """Say it, and let whatever else they would be reminded of wait for another day."""
    act.notify(to, notice)
    await reminders.put_off(act.session, [due.person_id], by_day(act, act.now + ONE_A_DAY))


async def go_on(act: Act, due: Reminder, step: int, moment: datetime) -> None:
    await reminders.advance(act.session, due.id, step, by_day(act, moment))


async def finish(act: Act, due: Reminder) -> None:
    await reminders.finish(act.session, due.id, act.now)


async def follow(
    act: Act, due: Reminder, to: Person, moments: tuple[datetime, ...], notice: Notice
) -> None:
    """A chain with moments of its own: what was missed meanwhile is not made up for."""
    come = passed(moments, act.now)
    if come > due.step:
        await remind(act, due, to, notice)
    if come < len(moments):
        await go_on(act, due, come, moments[come])
    else:
        await finish(act, due)


@requires(Action.APPLY)
async def mute(act: Act, chain: Chain, about_id: UUID) -> None:
    """«Не напоминать»: nothing more about this one thing. What is to be erased still will be."""
    mine = await reminders.find_open(act.session, act.person.id, chain, about_id)
    if mine is None:
        return
    if chain is Chain.UNFINISHED:
        await go_on(act, mine, ERASING, act.now)
    else:
        await finish(act, mine)


async def settle(act: Act, chain: Chain, about_id: UUID) -> None:
    await reminders.stop(act.session, chain, about_id, act.now)


async def welcome_back(act: Act, people: list[Person]) -> None:
    """Who was out of reach is not met with all that was missed: a day later, one by one."""
    if people:
        later = by_day(act, act.now + ONE_A_DAY)
        await reminders.put_off(act.session, [person.id for person in people], later)


async def postpone(act: Act, due: Reminder) -> None:
    """The program failed at one reminder: others go on, this one is tried again tomorrow."""
    await reminders.advance(act.session, due.id, due.step, by_day(act, act.now + ONE_A_DAY))
