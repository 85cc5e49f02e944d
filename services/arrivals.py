"""Recognising who writes, for all updates of a batch by two queries."""

from collections.abc import Sequence

from db.queries import people, submissions
from services.act import Act


async def recognise(acts: Sequence[Act]) -> None:
    """Give each act who acts, with rights read afresh, and the questionnaire in front of them."""
    session, shared = acts[0].session, acts[0].shared
    accounts = [act.account for act in acts if act.account is not None]
    known = {
        person.telegram_id: person for person in await people.list_by_account(session, accounts)
    }
    if not known:
        return
    ids = [person.id for person in known.values()]
    # The copy touched last is in front; others wait until it is sent or given up.
    front = {
        filling.person_id: filling
        for filling in await submissions.list_open(session, ids, shared.forms)
    }
    for act in acts:
        act.me = known.get(act.account)
        act.filling = front.get(act.me.id) if act.me else None
