"""Who can be written to."""

from db.queries import accounts
from mentoring.notices import PersonUnreachable
from services import deadlines
from services.act import Act
from services.contacts import tell_curators


async def mark_unreachable(act: Act, account: int, *, reported: bool = False) -> None:
    """Whoever blocked the bot is marked, and the curators of their school are told once.

    What a message to many found out stands in its report, and is not told one by one.
    """
    gone = await accounts.set_reachable(act.session, account, at=act.now, reachable=False)
    await deadlines.team_changed(act, *gone)
    if reported:
        return
    for person in gone:
        if person.name:
            notice = PersonUnreachable(person.name)
            await tell_curators(act, person.institution_id, notice, but=person.id)
