"""Nothing is kept of people who only looked in."""

from datetime import timedelta

from db.queries import people
from services.act import Act

PASSERS_BY_STAY = timedelta(days=14)
"""How long an account that neither consented nor got a role is remembered; a minor's is one."""


async def forget_passers_by(act: Act) -> int:
    gone = await people.list_passers_by(act.session, act.now - PASSERS_BY_STAY)
    if gone:
        await people.erase_people(act.session, gone)
    return len(gone)
