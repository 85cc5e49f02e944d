"""Who can be written to."""

from db.queries import accounts, people
from mentoring.notices import PersonUnreachable
from mentoring.people import Role
from services.act import Act


async def mark_unreachable(act: Act, account: int, *, reported: bool = False) -> None:
    """Whoever blocked the bot is marked, and the curators of their school are told once.

    What a message to many found out stands in its report, and is not told one by one.
    """
    gone = await accounts.set_reachable(act.session, account, at=act.now, reachable=False)
    if reported:
        return
    for person in gone:
        curators = await people.list_in_role(act.session, person.institution_id, Role.CURATOR)
        for curator in curators:
            if curator.id != person.id and person.name:
                act.notify(curator, PersonUnreachable(person.name))
