"""Two entries of one person become one."""

from dataclasses import replace

from rapidfuzz import fuzz

from mentoring.errors import Refusal
from mentoring.people import Draft, Person, fold


class SamePerson(Refusal):
    """An entry cannot be its own duplicate."""


class TwoAccounts(Refusal):
    """Both entries write from accounts of their own: they may be two people."""


class GuardianAndChild(Refusal):
    """A guardian and their child are no duplicates of each other."""


def joined(kept: Person, twin: Person) -> Person:
    """The person who stays: their own values, and what only the duplicate knows.

    A draft it stays only if both are drafts. Raises SamePerson, TwoAccounts.
    """
    if kept.id == twin.id:
        raise SamePerson
    account = account_of(kept, twin)
    same_year = kept.birth_year in {None, twin.birth_year}
    birth_on = kept.birth_on or (twin.birth_on if same_year else None)
    return replace(
        kept,
        telegram_id=account.telegram_id,
        unreachable=account.unreachable,
        name=kept.name or twin.name,
        phone=kept.phone or twin.phone,
        contact=kept.contact or twin.contact,
        birth_on=birth_on,
        birth_year=birth_on.year if birth_on else kept.birth_year or twin.birth_year,
        class_name=kept.class_name or twin.class_name,
        age_band=kept.age_band or twin.age_band,
        wish=kept.wish or twin.wish,
        partner_id=kept.partner_id or twin.partner_id,
        invitation_id=kept.invitation_id or twin.invitation_id,
        draft=longer(kept.draft, twin.draft),
        roles=kept.roles | twin.roles,
    )


def account_of(kept: Person, twin: Person) -> Person:
    """Whose account stays; of two, the one that can be written to. Raises TwoAccounts."""
    if kept.telegram_id is None or twin.telegram_id is None:
        return kept if twin.telegram_id is None else twin
    if twin.unreachable:
        return kept
    if kept.unreachable:
        return twin
    raise TwoAccounts


def longer(kept: Draft | None, twin: Draft | None) -> Draft | None:
    if kept is None or twin is None:
        return None
    return replace(kept, until=max(kept.until, twin.until))


def emptied(twin: Person, kept: Person) -> Person:
    """What stays of the duplicate: an id that leads to the person, for the sake of its history."""
    return replace(
        twin,
        name=None,
        phone=None,
        contact=None,
        birth_on=None,
        birth_year=None,
        class_name=None,
        age_band=None,
        wish=None,
        partner_id=None,
        invitation_id=None,
        draft=None,
        merged_into_id=kept.id,
        roles=frozenset(),
    )


def alikeness(person: Person, other: Person) -> float:
    """From 0 to 100 by the words of the names in any order; the same phone is a sure sign."""
    if person.phone and person.phone == other.phone:
        return 100.0
    if not (person.name and other.name):
        return 0.0
    return fuzz.token_set_ratio(fold(person.name), fold(other.name))
