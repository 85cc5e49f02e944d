"""Who stands on which side of a pair, for many pairs at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import consents, guardianships, pairs, people
from mentoring.consent import Consent, Purpose, missing
from mentoring.pairs import Pair, Side
from mentoring.people import AgeBand, Person, Role
from services.act import Act
from services.ways import band_of


@dataclass(frozen=True, slots=True)
class Sides:
    """`guardians` are those who have consented for a minor; `others` the rest of the group."""

    mentor: Person
    mentee: Person
    band: AgeBand
    guardians: tuple[Person, ...] = ()
    others: tuple[Person, ...] = ()

    def all_people(self) -> list[tuple[Person, Side]]:
        """Everybody once, also who stands on two sides."""
        rest = (each for each in self.guardians if each.id not in {self.mentor.id, self.mentee.id})
        return [
            (self.mentor, Side.MENTOR),
            (self.mentee, Side.MENTEE),
            *((each, Side.GUARDIAN) for each in rest),
        ]

    def asked(self) -> list[tuple[Person, Side]]:
        """Who has a say. For a child under 14 without a chat of its own its guardian answers."""
        spoken_for = (
            self.band is AgeBand.CHILD and self.mentee.telegram_id is None and self.guardians
        )
        return [
            (person, side)
            for person, side in self.all_people()
            if not (side is Side.MENTEE and spoken_for)
        ]

    def person(self, key: UUID) -> Person | None:
        return next((each for each, _ in self.all_people() if each.id == key), None)


async def sides_of(act: Act, of: Sequence[Pair]) -> dict[UUID, Sides]:
    """By pair, with one query for each kind of fact."""
    groups = {each.group_id for each in of}
    grouped = defaultdict(list)
    for each in await pairs.list_of_groups(act.session, groups):
        grouped[each.group_id].append(each.mentee_id)
    mentees = {each.mentee_id for each in of}
    guarding = await guardians_of(act, mentees)
    wanted = mentees | {each.mentor_id for each in of}
    wanted |= {key for keys in (*grouped.values(), *guarding.values()) for key in keys}
    known = await people.list_by_id(act.session, wanted)
    found = {}
    for each in of:
        mentee = known[each.mentee_id]
        band = band_of(act, mentee) or AgeBand.GROWN
        grown = band is AgeBand.GROWN
        found[each.id] = Sides(
            known[each.mentor_id],
            mentee,
            band,
            () if grown else tuple(known[key] for key in guarding[mentee.id]),
            tuple(known[key] for key in grouped[each.group_id] if key != mentee.id),
        )
    return found


async def guardians_of(
    act: Act, children: Iterable[UUID], purposes: Collection[Purpose] = (Purpose.MENTEE,)
) -> dict[UUID, list[UUID]]:
    """The guardians whose consent to any of these is in force, by child: nobody else hears of whom
    a child meets.
    """
    of = list(children)
    if not of:
        return {}
    given = {
        (each.subject_id, each.given_by_id)
        for each in await consents.list_of_people(act.session, of)
        if each.purpose in purposes and each.by_guardian
    }
    found: dict[UUID, list[UUID]] = {key: [] for key in of}
    for link in await guardianships.list_guardianships(act.session, children=of):
        if (link.child_id, link.guardian_id) in given:
            found[link.child_id].append(link.guardian_id)
    return found


async def may_be_paired(act: Act, ids: Iterable[UUID], role: Role) -> dict[UUID, Person]:
    """Of these, the people of the school who have the role and for whom a consent is in force."""
    of = list(ids)
    given: defaultdict[UUID, list[Consent]] = defaultdict(list)
    for each in await consents.list_of_people(act.session, of):
        given[each.subject_id].append(each)
    return {
        key: person
        for key, person in (await people.list_by_id(act.session, of)).items()
        if takes_part(act, person, role, given[key])
    }


def takes_part(act: Act, person: Person, role: Role, given: Sequence[Consent]) -> bool:
    here = person.institution_id == act.school.id and person.merged_into_id is None
    band = band_of(act, person)
    if not here or not person.is_a(role) or person.draft is not None or band is None:
        return False
    return not missing(band, Purpose(role.value), given)
