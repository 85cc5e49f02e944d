"""What is due for who asks, and who waits for them."""

from dataclasses import dataclass

from mentoring.rights import Action, allowed
from mentoring.roadmap.agenda import Agenda, agenda
from mentoring.roadmap.outlook import leads
from mentoring.standing import State
from services.act import Act
from services.people import stand
from services.rights import requires
from services.roadmap import View, view
from services.summary import waiting


@dataclass(frozen=True, slots=True)
class Mine:
    """Of whoever leads the programme everything, of others what is theirs.

    `waiting` counts people by what they wait for, for whoever may see them.
    """

    view: View
    agenda: Agenda
    waiting: tuple[tuple[State, int], ...]


@requires(Action.SEE_ROADMAP)
async def whole(act: Act) -> Mine:
    """Everybody's; who waits is counted by the summary itself."""
    seen = await view(act)
    return Mine(seen, agenda(seen.outlook), ())


@requires(Action.SEE_ROADMAP)
async def mine(act: Act) -> Mine:
    seen = await view(act)
    of = None if leads(act.person) else act.person.id
    waits = waiting(await stand(act)) if allowed(act.me, Action.SEE_PEOPLE) else ()
    return Mine(seen, agenda(seen.outlook, of), waits)
