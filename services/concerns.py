"""What becomes of answers that sound like trouble, and the lists of words that find them."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from db.queries import audit, concerns, guardianships, people, trouble_lists
from mentoring.concerns import Concern, Verdict, faults_of, size
from mentoring.errors import Refusal
from mentoring.people import Person, Role
from mentoring.rights import Action
from mentoring.trouble import BadTroubleLine
from services.act import Act
from services.listening import ready
from services.rights import requires
from texts.phrases import LANGUAGES
from texts.wordlists import shipped

LONGEST_LIST = 100_000
"""Characters of a list; the longest that ships has a fifth of that."""


class ConcernGone(Refusal):
    """Whom the concern was about has withdrawn, and it was erased; or it is another school's."""


class TroubleListEmpty(Refusal):
    """A list without a single entry would switch everything off unnoticed."""


class TroubleListTooLong(Refusal):
    """Nobody wrote such a list by hand."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits for somebody, and how earlier ones ended."""

    waiting: tuple[Concern, ...]
    closed: Counter[Verdict]


@requires(Action.SEE_CONCERNS)
async def stand(act: Act) -> Standing:
    school = act.person.institution_id
    waiting = await concerns.list_open(act.session, school)
    return Standing(tuple(waiting), await concerns.count_verdicts(act.session, school))


@dataclass(frozen=True, slots=True)
class Involved:
    """A concern with whom it is about and how to reach them; `closed_by` if somebody closed it.

    Guardians are given to curators only.
    """

    concern: Concern
    subject: Person
    writer: Person
    guardians: tuple[Person, ...]
    closed_by: Person | None


async def get_concern(act: Act, key: UUID) -> Involved:
    """Raises ConcernGone."""
    found = await concerns.find_concern(act.session, act.person.institution_id, key)
    if found is None:
        raise ConcernGone
    links = await guardianships.list_guardianships(act.session, children=[found.subject_id])
    family = [each.guardian_id for each in links] if act.person.is_a(Role.CURATOR) else []
    closer = [found.closed_by_id] if found.closed_by_id else []
    known = await people.list_by_id(
        act.session, [found.subject_id, found.person_id, *family, *closer]
    )
    return Involved(
        found,
        known[found.subject_id],
        known[found.person_id],
        tuple(known[each] for each in family),
        known[found.closed_by_id] if found.closed_by_id else None,
    )


@requires(Action.SEE_CONCERNS)
async def close(act: Act, key: UUID, verdict: Verdict) -> Involved:
    """The first verdict counts; who comes later sees whose it was. Raises ConcernGone."""
    known = await get_concern(act, key)
    if known.concern.closed_at is None:
        await concerns.close(act.session, key, act.person.id, verdict, act.now)
        await audit.record(act.session, act.person, "concern_closed", known.subject.id, act.now)
    return await get_concern(act, key)


@requires(Action.SEE_CONCERNS)
async def look_at(act: Act, key: UUID) -> Involved:
    """Who opens the contacts is on record."""
    found = await get_concern(act, key)
    await audit.record(act.session, act.person, "concern_seen", found.subject.id, act.now)
    return found


@dataclass(frozen=True, slots=True)
class WordList:
    """A list as it is in use; `own` if the school has replaced the one that ships."""

    language: str
    text: str
    entries: int
    own: bool


@requires(Action.SEE_CONCERNS)
async def list_words(act: Act) -> list[WordList]:
    own = await trouble_lists.list_own(act.session, act.person.institution_id)
    texts = {language: own.get(language) or shipped(language) for language in LANGUAGES}
    return [
        WordList(language, text, size(text), language in own) for language, text in texts.items()
    ]


def language_of(name: str) -> str | None:
    """The language of a list that is sent back, by the name under which it was given out."""
    given = name.casefold()
    return next((each for each in LANGUAGES if given.startswith(f"words-{each}")), None)


async def replace_words(act: Act, language: str, text: str) -> tuple[BadTroubleLine, ...]:
    """The school's own list from now on, or the lines that cannot be read and nothing changed.

    Raises TroubleListEmpty, TroubleListTooLong.
    """
    if len(text) > LONGEST_LIST:
        raise TroubleListTooLong
    faults = faults_of(text)
    if faults:
        return faults
    if not size(text):
        raise TroubleListEmpty
    school = act.person.institution_id
    await trouble_lists.keep_list(act.session, school, language, text, act.now)
    await audit.record(act.session, act.person, "words_replaced", None, act.now)
    # Put in place, not thrown out: an act that runs meanwhile would read the old one again.
    act.shared.trouble[school] = ready(await trouble_lists.list_own(act.session, school))
    return ()
