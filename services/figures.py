"""What the program can count by itself, beside the ticks of the roadmap."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.queries import selections
from mentoring.people import Role
from mentoring.rights import Action
from mentoring.roadmap.plan import Fact, Item
from mentoring.selection import State as Taken
from mentoring.standing import Standing, State
from services.act import Act
from services.people import stand
from services.rights import requires


@dataclass(frozen=True, slots=True)
class Figure:
    """So many, of so many."""

    count: int
    of: int


Figures = Mapping[Fact, Figure]


@requires(Action.SEE_ROADMAP)
async def count(act: Act, items: Iterable[Item]) -> Figures:
    """The figures of those items that have one; where none has, nothing is counted."""
    wanted = {item.plan.fact for item in items if item.plan.fact}
    if not wanted:
        return {}
    found = {**counted(await stand(act)), Fact.REGISTER: await count_register(act)}
    return {fact: figure for fact, figure in found.items() if fact in wanted}


def counted(everybody: Iterable[Standing]) -> Figures:
    """Requests and offers: sent, of all who want to; consents: missing, of all who need one."""
    states: Counter[State] = Counter()
    wanting: Counter[Role] = Counter()
    sent: Counter[Role] = Counter()
    needing = 0
    for each in everybody:
        states.update(each.states)
        needing += each.person.wish is not None
        for role in (Role.MENTEE, Role.MENTOR):
            wanting[role] += each.is_or_wants(role)
            sent[role] += each.person.is_a(role)
    missing = states[State.GUARDIAN] + states[State.OWN_CONSENT]
    return {
        Fact.REQUESTS: Figure(sent[Role.MENTEE], wanting[Role.MENTEE]),
        Fact.CONSENTS: Figure(missing, needing),
        Fact.OFFERS: Figure(sent[Role.MENTOR], wanting[Role.MENTOR]),
    }


async def count_register(act: Act) -> Figure:
    """Named in an order, of all mentors whom the school has taken."""
    known = await selections.list_selections(act.session, act.person.institution_id)
    taken = [each.state for each in known.values() if each.is_taken]
    return Figure(sum(state is Taken.REGISTERED for state in taken), len(taken))
