"""Waiting for a guardian's word: gentle reminders until it comes, or until the draft is gone."""

from uuid import UUID

from db.queries import consents, guardianships, people
from db.queues.reminders import Reminder
from mentoring.people import Basis, Person
from mentoring.reminder_notices import (
    GuardianUndecided,
    ReferralEnding,
    StillWaiting,
)
from mentoring.reminders import (
    BEFORE_A_REFERRAL_GOES,
    BEFORE_THE_END,
    DECIDING,
    Chain,
    of_waiting,
)
from mentoring.way import Next
from services import reminders, ways
from services.act import Act
from services.drafts import MINORS_WAIT, REFERRALS_WAIT


async def link_given(act: Act, child: Person) -> None:
    """The link for a guardian is out: from now on somebody waits, the minor or a teacher."""
    draft = child.draft
    if draft is None:
        return
    if draft.basis is Basis.REFERRAL and draft.author_id:
        moment, since = draft.until - BEFORE_A_REFERRAL_GOES, draft.until - REFERRALS_WAIT
        await reminders.begin(act, draft.author_id, Chain.REFERRAL, child.id, moment, since)
    if child.telegram_id is not None:
        first, *_ = of_waiting(act.now, draft.until)
        since = draft.until - MINORS_WAIT
        await reminders.begin(act, child.id, Chain.WAITING, child.id, first, since)


async def guardian_came(act: Act, guardian: Person, child_id: UUID) -> None:
    """A guardian opened a child's link, or added a child: now it is for them to decide."""
    for link in await guardianships.list_guardianships(act.session, guardians=[guardian.id]):
        if link.child_id == child_id:
            moment = link.created_at + DECIDING
            await reminders.begin(
                act, guardian.id, Chain.DECIDING, link.id, moment, link.created_at
            )


async def declined(act: Act, child_id: UUID) -> None:
    """A guardian has said no and everybody was told: nobody is reminded of it."""
    for chain in (Chain.WAITING, Chain.REFERRAL):
        await reminders.settle(act, chain, child_id)
    for link in await guardianships.list_guardianships(act.session, children=[child_id]):
        await reminders.settle(act, Chain.DECIDING, link.id)


async def look_at_minor(act: Act, due: Reminder) -> None:
    """Thrice, the last time with the day on which what is known of them will be forgotten."""
    child = await draft_of(act, due.about_id)
    if not child or not child.draft or await ways.next_of(act, child) is not Next.GUARDIAN:
        await reminders.finish(act, due)
        return
    until = child.draft.until
    last = until - act.now <= BEFORE_THE_END
    notice = StillWaiting(child, ways.band_of(act, child), act.local(until) if last else None)
    await reminders.follow(act, due, child, of_waiting(due.created_at, until), notice)


async def look_at_referral(act: Act, due: Reminder) -> None:
    """The author hears it once, while there is time to speak with the parents."""
    child = await draft_of(act, due.about_id)
    author = (await people.list_by_id(act.session, [due.person_id])).get(due.person_id)
    if child is None or child.draft is None or author is None:
        await reminders.finish(act, due)
        return
    until = child.draft.until
    notice = ReferralEnding(child, act.local(until))
    await reminders.follow(act, due, author, (until - BEFORE_A_REFERRAL_GOES,), notice)


async def draft_of(act: Act, child_id: UUID) -> Person | None:
    """A minor for whom a consent is missing; with the last one the draft becomes a person."""
    child = (await people.list_by_id(act.session, [child_id])).get(child_id)
    return child if child and child.draft else None


async def look_at_guardian(act: Act, due: Reminder) -> None:
    """Once; whoever agreed, took it back, or need not decide any more hears nothing."""
    known = await guardianships.list_guardianships(act.session, guardians=[due.person_id])
    link = next((each for each in known if each.id == due.about_id), None)
    if link is None or not await undecided(act, link.child_id, due.person_id):
        await reminders.finish(act, due)
        return
    both = await people.list_by_id(act.session, [link.child_id, due.person_id])
    guardian, child = both[due.person_id], both[link.child_id]
    notice = GuardianUndecided(child)
    await reminders.follow(act, due, guardian, (link.created_at + DECIDING,), notice)


async def undecided(act: Act, child_id: UUID, guardian_id: UUID) -> bool:
    """Has this guardian never agreed, nor any other one?"""
    given = await consents.list_consents(act.session, child_id)
    return not any(
        each.given_by_id == guardian_id or (each.by_guardian and each.withdrawn_at is None)
        for each in given
    )
