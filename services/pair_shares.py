"""What those of a pair do for each other after the order: a survey, and one's own contact."""

from uuid import UUID

from db.queries import told
from mentoring.approval import ContactShared, part_of, survey_of
from mentoring.errors import Refusal
from mentoring.pairs import OVER, WORKING, PairMovedOn, Side, State
from mentoring.people import AgeBand, Person
from mentoring.rights import Action
from services import pairs, surveys
from services.act import Act
from services.pair_looks import Look, look
from services.pairs import PairGone
from services.rights import requires
from services.ways import band_of


class NotYours(Refusal):
    """A minor's contact is not given to anybody; a guardian gives their own."""


class SharedBefore(Refusal):
    """The other side has this contact already."""


async def mine(act: Act, key: UUID) -> Look:
    """A pair of who acts, or of their child; raises PairGone."""
    found = await look(act, await pairs.get_pair(act, key))
    if act.person.id not in found.views:
        raise PairGone
    return found


@requires(Action.TAKE_PART)
async def begin_survey(act: Act, key: UUID, *, over: bool) -> surveys.Step:
    """The survey before the work, or after it. Raises PairGone, PairMovedOn."""
    found = await mine(act, key)
    side = found.views[act.person.id].side
    code = survey_of(part_of(side, found.sides.band, found.pair.form), over=over)
    approved = found.pair.order_id is not None
    if code is None or not approved or (not over and found.pair.state in OVER):
        raise PairMovedOn
    return await surveys.begin(act, code)


@requires(Action.TAKE_PART)
async def share_contact(act: Act, key: UUID) -> list[Person]:
    """Of one's own free will, once an order names the pair; gives who has it now.

    Raises PairGone, PairMovedOn, NotYours, SharedBefore.
    """
    found = await mine(act, key)
    if found.pair.state not in {*WORKING, State.PAUSED}:
        raise PairMovedOn
    if band_of(act, act.person) in {AgeBand.CHILD, AgeBand.TEEN}:
        raise NotYours
    side = found.views[act.person.id].side
    to = [person for person, view in found.people(but=act.person.id) if meets(view.side, side)]
    kind = f"contact-{act.person.id.hex[:20]}"
    news = await told.first_time(
        act.session, found.pair.id, [each.id for each in to], kind, act.now
    )
    if not news:
        raise SharedBefore
    reached = [each for each in to if each.id in news]
    me = act.person
    for each in reached:
        act.notify(each, ContactShared(me.name or "", me.phone, me.telegram_id))
    return reached


def meets(other: Side, own: Side) -> bool:
    """A mentor's contact goes to the mentee and the guardians, theirs to the mentor."""
    return (other is Side.MENTOR) != (own is Side.MENTOR)
