"""Sheets about people: everybody, and who has consented to what."""

from mentoring.consent import ON_PAPER, Consent
from mentoring.people import Person, Role
from mentoring.snapshot import Snapshot
from mentoring.standing import Standing, State
from texts.export.wording import Wording
from texts.render.answers import Sheet
from texts.render.cells import Cell

PEOPLE = (
    ("xp-col-name", 32),
    ("xp-col-roles", 26),
    ("xp-col-wish", 20),
    ("xp-col-stands", 32),
    ("xp-col-class", 10),
    ("xp-col-born", 14),
    ("xp-col-year", 12),
    ("xp-col-age", 16),
    ("xp-col-phone", 20),
    ("xp-col-contact", 24),
    ("xp-col-telegram", 12),
    ("xp-col-partner", 24),
    ("xp-col-source", 24),
    ("xp-col-family", 34),
    ("xp-col-draft-until", 16),
    ("xp-col-draft-basis", 24),
    ("xp-col-draft-author", 30),
)
CONSENTS = (
    ("xp-col-whose", 32),
    ("xp-col-class", 10),
    ("xp-col-purpose", 28),
    ("xp-col-given-by", 32),
    ("xp-col-given-at", 18),
    ("xp-col-how", 22),
    ("xp-col-signed-on", 16),
    ("xp-col-paper-on", 16),
    ("xp-col-paper-by", 30),
    ("xp-col-withdrawn-at", 18),
    ("xp-col-wording", 40),
)


def people_sheet(of: Snapshot, say: Wording) -> Sheet:
    """Whom the list of people shows, and of them what their cards show."""
    return say.sheet(
        "xp-sheet-people", PEOPLE, (person_row(each, of, say) for each in of.everybody)
    )


def person_row(standing: Standing, of: Snapshot, say: Wording) -> tuple[Cell, ...]:
    person, states = standing.person, [each for each in State if each in standing.states]
    return (
        person.name or say.say("word-no-name"),
        ", ".join(say.role(each) or "" for each in Role if each in person.roles) or None,
        say.role(person.wish),
        say.all_called("stands", states),
        person.class_name,
        person.birth_on,
        person.birth_year,
        say.called("band", person.band_on(of.taken.context.today)),
        person.phone,
        person.contact,
        say.yes(so=person.telegram_id is not None),
        of.partners.get(person.partner_id) if person.partner_id else None,
        of.sources.get(person.invitation_id) if person.invitation_id else None,
        ", ".join(of.name(each) or "" for each in of.family.get(person.id, ())) or None,
        *draft_cells(person, of, say),
    )


def draft_cells(person: Person, of: Snapshot, say: Wording) -> tuple[Cell, ...]:
    """Until when it is kept, on which ground, and who wrote it down."""
    draft = person.draft
    if draft is None:
        return (None, None, None)
    return (say.day(draft.until), say.called("basis", draft.basis), of.name(draft.author_id))


def consents_sheet(of: Snapshot, say: Wording) -> Sheet:
    """Also those that were withdrawn, of whoever is still among the people."""
    shown = {each.person.id for each in of.everybody}
    rows = (consent_row(each, of, say) for each in of.consents if each.subject_id in shown)
    return say.sheet("xp-sheet-consents", CONSENTS, rows)


def consent_row(given: Consent, of: Snapshot, say: Wording) -> tuple[Cell, ...]:
    return (
        of.name(given.subject_id),
        of.class_of(given.subject_id),
        say.called("purpose", given.purpose),
        of.name(given.given_by_id),
        say.moment(given.given_at),
        say.say(way_of(given)),
        given.signed_on,
        say.day(given.paper_at),
        of.name(given.paper_by_id),
        say.moment(given.withdrawn_at),
        given.text_version,
    )


def way_of(given: Consent) -> str:
    if given.account == ON_PAPER:
        return "xp-on-paper"
    return "xp-both-ways" if given.paper_at else "xp-by-tap"
