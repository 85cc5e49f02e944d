"""The order of the organisation that a mentor comes from, entered once for all its pairs."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.queries import audit, orders, pairs, partners, people
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.orders import Kind, Order, bare_number
from mentoring.pairs import WORKING, State
from mentoring.partners import Partner
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from services import surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.editing import drop
from services.rights import requires

FORM = "employer_order"
APPROVED = (*WORKING, State.PAUSED)


class NoPairsOfPartner(Refusal):
    """No approved pair of this organisation's mentors lacks its order."""


@dataclass(frozen=True, slots=True)
class Owed:
    """So many approved pairs of an organisation's mentors have no order of it."""

    partner: Partner
    pairs: int


async def owed(act: Act) -> dict[UUID, list[UUID]]:
    """The pairs that lack their employer's order, by organisation."""
    of = await pairs.list_pairs(act.session, act.person.institution_id, APPROVED)
    mentors = await people.list_by_id(act.session, {each.mentor_id for each in of})
    found: dict[UUID, list[UUID]] = {}
    for each in of:
        partner_id = mentors[each.mentor_id].partner_id
        if partner_id and each.employer_order_id is None:
            found.setdefault(partner_id, []).append(each.id)
    return found


@requires(Action.LEAD_PAIRS)
async def list_owed(act: Act) -> list[Owed]:
    lacking = await owed(act)
    known = await partners.list_partners(act.session, act.person.institution_id)
    return [Owed(each, len(lacking[each.id])) for each in known if each.id in lacking]


@requires(Action.LEAD_PAIRS)
async def begin(act: Act, partner_id: UUID) -> surveys.Step:
    """Raises NoPairsOfPartner."""
    if partner_id not in await owed(act):
        raise NoPairsOfPartner
    return await surveys.begin(act, FORM, given={ABOUT: str(partner_id)})


async def ordered(act: Act, filling: Filling) -> None:
    """Raises NoPairsOfPartner where somebody else has entered it meanwhile."""
    await drop(act, filling)
    partner_id = about_of(filling)
    keys = (await owed(act)).get(partner_id, [])
    if not keys or not allowed(act.person, Action.LEAD_PAIRS):
        raise NoPairsOfPartner
    values = run.values(filling.form, filling.submission, act.context())
    on = values["dated_on"]
    if not isinstance(on, date):
        raise TypeError("the form asks for a day")
    order = Order(
        new_id(), act.school.id, Kind.EMPLOYER, bare_number(values["number"]), on, partner_id
    )
    await orders.add_order(act.session, order, act.person, act.now)
    await pairs.set_employer_order(act.session, act.school.id, keys, order.id)
    await audit.record_all(act.session, act.person, "employer_order", keys, act.now)
