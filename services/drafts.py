"""People who have not consented yet, nor has anybody for them: kept for a while, then forgotten."""

from datetime import timedelta
from typing import Any

from db.queries import erasing, people, uploads
from db.types import new_id
from mentoring.people import Person
from services.act import Act

MINORS_WAIT = timedelta(days=14)
"""How long first name and age band of a minor are kept while a guardian's consent is awaited."""
REFERRALS_WAIT = timedelta(days=30)
"""How long a pupil named by a teacher, or a row of a list, is kept as a draft."""
CONFIRMED_WITHIN = timedelta(days=7)
"""How long a list that was read waits for its «yes»."""
PASSERS_BY_STAY = timedelta(days=14)
"""How long an account that neither consented nor got a role is remembered."""


async def forget_passers_by(act: Act) -> int:
    """Nothing is kept of people who only looked in, nor of drafts whose time is up."""
    drafts = await erasing.list_drafts_over(act.session, act.now)
    if drafts:
        await erasing.erase_people(act.session, drafts)
    await uploads.purge(act.session, act.now - CONFIRMED_WITHIN)
    gone = await erasing.list_passers_by(act.session, act.now - PASSERS_BY_STAY)
    if gone:
        await erasing.erase_people(act.session, gone)
    return len(drafts) + len(gone)


async def add_on_paper(act: Act, **facts: Any) -> Person:
    """Somebody of the school of who acts, without an account; `facts` are a person's own values."""
    known = {"language": act.person.language, **facts}
    added = Person(id=new_id(), institution_id=act.person.institution_id, telegram_id=None, **known)
    return await people.add_person(act.session, added, act.now)
