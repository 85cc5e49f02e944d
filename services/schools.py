"""The school that an installation serves."""

from dataclasses import replace

from db.queries import institutions
from mentoring.people import Institution
from services import roadmap
from services.act import Act


async def open_school(act: Act, name: str, address: str) -> Institution:
    """Created at the first start; later the name and address follow the settings.

    Raises WrongKeyError if the database was sealed with another key.
    """
    await institutions.check_key(act.session)
    known = await institutions.list_institutions(act.session)
    school = (
        known[0]
        if known
        else await institutions.add_institution(act.session, name, address, act.now)
    )
    renamed = replace(school, name=name, address=address)
    if renamed != school:
        await institutions.rename_institution(act.session, renamed)
    act.shared.institutions[renamed.id] = renamed
    await roadmap.install(act, renamed)
    return renamed
