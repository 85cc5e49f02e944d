"""How states, ages, consents and kinships are called, in phrases."""

from collections.abc import Mapping

from mentoring.consent import Purpose
from mentoring.people import AgeBand, Basis
from mentoring.standing import State

STATES: Mapping[State, str] = {
    State.UNREACHABLE: "word-stands-unreachable",
    State.UNREAD: "word-stands-unread",
    State.EXPIRING: "word-stands-expiring",
    State.GUARDIAN: "word-stands-guardian",
    State.OWN_CONSENT: "word-stands-own-consent",
    State.FILLING: "word-stands-filling",
    State.APPROVED: "word-stands-approved",
    State.SENT: "word-stands-sent",
    State.DRAFT: "word-stands-draft",
    State.NEW: "word-stands-new",
}
BASES = {
    Basis.OWN_LINK: "word-basis-own-link",
    Basis.GUARDIAN: "word-basis-guardian",
    Basis.REFERRAL: "word-basis-referral",
    Basis.IMPORT: "word-basis-import",
}
BANDS = {
    AgeBand.CHILD: "word-band-child",
    AgeBand.TEEN: "word-band-teen",
    AgeBand.GROWN: "word-band-grown",
}
PURPOSES = {
    Purpose.MENTOR: "word-purpose-mentor",
    Purpose.MENTEE: "word-purpose-mentee",
    Purpose.PUBLICATION: "word-purpose-publication",
    Purpose.PARTNER: "word-purpose-partner",
}
RELATIONS = {
    "mother": "word-relation-mother",
    "father": "word-relation-father",
    "guardian": "word-relation-guardian",
    "other": "word-relation-other",
}
