"""The programme in somebody else's hands, by the operator: for when the curator is away."""

from collections.abc import Callable, Sequence

import structlog

from bot.serving import beside
from bot.settings import Settings
from services import team

log = structlog.get_logger()


class NobodyOfThatNameError(Exception):
    """Not one person of the team, but none or several have such a name; `found` are those."""

    def __init__(self, found: Sequence[str]) -> None:
        super().__init__(len(found))
        self.found = found


async def hand_over(
    settings: Settings,
    name: str,
    confirm: Callable[[str], bool],
    show: Callable[[str | None], None],
) -> None:
    """Who is asked for becomes the curator; the former ones stay as deputies. It is recorded.

    Raises NobodyOfThatNameError, and services.team.NotReachableHere.
    """
    async with beside(settings) as app:
        async with app.acts.open() as act:
            found = await team.find_to_appoint(act, act.school, name)
        if len(found) != 1:
            raise NobodyOfThatNameError([team.known_as(each) for each in found])
        who = team.known_as(found[0])
        if not confirm(who):
            show(None)
            return
        async with app.acts.open() as act:
            await team.replace_curators(act, act.school, found[0].id)
        log.warning("curator_appointed", person=str(found[0].id))
        show(who)
