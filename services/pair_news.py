"""What becomes of pairs is told to the curators once an hour, not pair by pair."""

from db.queries import pairs as stored
from db.queries import people
from db.queues.reminders import Reminder
from mentoring.care import GATHERED
from mentoring.pair_notices import PairNews
from mentoring.pairs import Pair, State
from mentoring.people import Role
from mentoring.reminders import Chain
from services import reminders
from services.act import Act
from services.pair_views import named


async def gather(act: Act, pair: Pair) -> None:
    """For every curator but who did it; an hour from the first piece of news on."""
    for curator in await people.list_in_role(act.session, pair.institution_id, Role.CURATOR):
        if curator.id != act.person.id:
            moment = act.now + GATHERED
            await reminders.begin(act, curator.id, Chain.NEWS, curator.id, moment, act.now)


async def look(act: Act, due: Reminder) -> None:
    """Only what still stands so; a pair that is ready by now is not told as agreed, too."""
    await reminders.finish(act, due)
    curator = await people.get_person(act.session, due.person_id)
    if not curator.is_a(Role.CURATOR):
        return
    states = (State.AGREED, State.READY)
    known = await stored.list_pairs(act.session, curator.institution_id, states)
    news = [each for each in known if each.changed_at and each.changed_at >= due.created_at]
    if news:
        both = await named(act, news)
        agreed, ready = (tuple(e for e in both if e.pair.state is state) for state in states)
        act.notify(curator, PairNews(agreed, ready))
