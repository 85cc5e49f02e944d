"""What the clock does besides reminding: reports, the search for mentors, forgetting."""

from bot.acts import Acts
from db.queues import inbox, jobs, outbox, reminders
from services import drafts, fan_out, searching


async def report_broadcasts(acts: Acts) -> None:
    """Who wrote to many hears what became of it, once nothing of it waits any more."""
    async with acts.open() as act:
        await fan_out.report(act)


async def search(acts: Acts) -> None:
    """Whoever waits for a mentor is told so, and is looked for again where one is free."""
    async with acts.open() as act:
        await searching.sweep(act)


async def tidy(acts: Acts) -> None:
    """Forget the ids of what was handled and sent days ago, and people who only looked in."""
    async with acts.open() as act:
        await drafts.forget_passers_by(act)
        for queue in (inbox, outbox, jobs, reminders):
            await queue.purge(act.session, act.now)
