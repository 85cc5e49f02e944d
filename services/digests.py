"""What the week holds, for whoever leads the programme."""

from mentoring.people import Person, Role, first_name
from mentoring.rights import Action, allowed
from mentoring.roadmap.agenda import agenda, current, unknown, week_of
from mentoring.roadmap.notices import Digest, LongestWait
from mentoring.roadmap.outlook import Outlook
from mentoring.summary import Unpaired, unpaired
from services.act import Act
from services.people import stand
from services.summary import waiting


async def digest_of(act: Act, person: Person, outlook: Outlook) -> Digest:
    everybody = await stand(act.acting_as(person))
    today = outlook.now.date()
    stage = current(outlook.programme.stages)
    missing = unpaired(everybody)
    return Digest(
        programme=outlook.programme,
        agenda=agenda(outlook),
        week=week_of(outlook.programme, today),
        next_stage=stage,
        stage_on=outlook.dates.stages.get(stage.id) if stage else None,
        unknown=unknown(outlook.programme),
        waiting=waiting(everybody) if allowed(person, Action.SEE_PEOPLE) else (),
        without_pair=missing.count,
        longest=longest(missing, outlook, named=allowed(person, Action.SEE_PEOPLE)),
        to_curator=person.is_a(Role.CURATOR),
    )


def longest(missing: Unpaired, outlook: Outlook, *, named: bool) -> LongestWait | None:
    if missing.longest is None:
        return None
    person = missing.longest.person
    name = " ".join(filter(None, (first_name(person.name), initial(person)))) if named else None
    return LongestWait(name, missing.days(outlook.now))


def initial(person: Person) -> str:
    """Of a child's surname the first letter is enough to know who is meant."""
    words = (person.name or "").split()
    return f"{words[0][0]}." if len(words) > 1 else ""
