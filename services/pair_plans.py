"""What the planning meeting has yielded: how they meet, how often, and the first goals."""

from uuid import UUID

from db.queries import pairs as stored
from mentoring.filling import Filling
from mentoring.pair_notices import PairPlanned
from mentoring.pairs import STEPS, Agreement, Pair, PairMovedOn, State, Step
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from services import pair_news, pairs, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.editing import drop
from services.pair_looks import look
from services.pairs import PairGone
from services.rights import requires

PLAN = "pair_plan"


BY_MENTOR = frozenset({State.TRIED, State.PLANNING, State.READY})
"""From where the mentor writes the plan; the curator may do so before a trial, too."""
RHYTHMS = {"twice_a_week": 3, "weekly": 7, "fortnightly": 14, "monthly": 28}
"""Days from one meeting to the next, by the choice of the form."""


async def plannable(act: Act, key: UUID) -> Pair:
    """A pair whose plan who acts may write; raises PairGone, PairMovedOn."""
    pair = await pairs.get_pair(act, key)
    curator = allowed(act.person, Action.LEAD_PAIRS)
    if act.person.id != pair.mentor_id and not curator:
        raise PairGone
    if pair.state not in (STEPS[Step.PLAN] if curator else BY_MENTOR):
        raise PairMovedOn
    return pair


@requires(Action.TAKE_PART, Action.LEAD_PAIRS)
async def begin(act: Act, key: UUID) -> surveys.Step:
    """Raises PairGone, PairMovedOn."""
    pair = await plannable(act, key)
    return await surveys.begin(act, PLAN, given={ABOUT: str(pair.id)})


async def planned(act: Act, filling: Filling) -> None:
    """The pair, or the whole group, is ready for an order. Raises PairGone, PairMovedOn."""
    await drop(act, filling)
    pair = await plannable(act, about_of(filling))
    said = agreement_of(act, filling)
    for each in await stored.list_of_group(act.session, pair.group_id):
        if each.id == pair.id or each.state in BY_MENTOR:
            await plan(act, each, said)


async def plan(act: Act, pair: Pair, said: Agreement) -> None:
    again = pair.state is State.READY
    found = await look(act, await pairs.step(act, pair, Step.PLAN, agreement=said))
    for person, view in found.people(but=act.person.id):
        act.notify(person, PairPlanned(view, again))
    if not again:
        await pair_news.gather(act, pair)


def agreement_of(act: Act, filling: Filling) -> Agreement:
    """In the words of whoever wrote it; a school may have edited the form."""
    context = act.context()
    values = run.values(filling.form, filling.submission, context)

    def shown(name: str) -> str:
        return run.display(filling.form, filling.submission, name, context) or ""

    return Agreement(
        format=shown("format"),
        every_days=RHYTHMS.get(str(values.get("rhythm"))),
        goals=str(values.get("goals") or ""),
        rhythm=shown("rhythm"),
        place=str(values.get("place") or ""),
    )
