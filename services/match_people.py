"""One mentor or mentee as the matching sees them, from what is known of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mentoring import match_answers as told
from mentoring.consent import Consent, Purpose, missing
from mentoring.filling import Filling
from mentoring.gender import gender_of
from mentoring.matching.sides import Mentee, MenteeWords, Mentor, MentorWords
from mentoring.mentor_papers import Kind as PaperKind
from mentoring.mentor_papers import MentorPaper, lacking
from mentoring.pair_forms import forms_of_mentee
from mentoring.people import AgeBand, Person
from mentoring.questionnaire import run
from mentoring.questionnaire.form import OTHER
from mentoring.questionnaire.submission import Context
from mentoring.way import band_of_applicant

GROUP = "group"
"""The format of meeting with others."""


@dataclass(frozen=True, slots=True)
class Facts:
    """`copy` is the offer or request that was sent last."""

    person: Person
    copy: Filling
    context: Context
    consents: Sequence[Consent]
    papers: Sequence[MentorPaper]
    needed: Mapping[str, frozenset[PaperKind]]
    age: int | None

    @property
    def code(self) -> str:
        return self.copy.form.code

    def values(self) -> told.Values:
        return run.values(self.copy.form, self.copy.submission, self.context)

    def agreed(self, purpose: Purpose, unknown: AgeBand) -> bool:
        """Everybody has consented who must; of an unknown age the stricter is asked."""
        band = band_of_applicant(self.person, self.context.today) or unknown
        return not missing(band, purpose, self.consents)


def mentor_of(facts: Facts, busy: int, *, registered: bool) -> Mentor:
    """`busy`: so many open pairs take places already."""
    values, person = facts.values(), facts.person
    forms = told.listed(values, "mentoring_forms")
    formats = told.listed(values, "formats")
    free = max(told.number(values, "mentees", 1) - busy, 0)
    work = told.words(values, "occupation", "subject")
    return Mentor(
        id=person.id,
        name=person.name or "",
        forms=forms,
        topics=told.mentor_topics(facts.code, values, forms),
        words=MentorWords(
            occupation=work,
            study=told.words(values, "study"),
            achievements=told.words(values, "achievements", own("topics"), own("pupil_topics")),
            interests=told.words(values, "interests"),
        ),
        ages=told.years(values, "ages"),
        formats=formats,
        times=told.listed(values, "days"),
        languages=told.chosen(values, "languages"),
        gender=gender_of(person.name),
        age=facts.age,
        experience=told.lasting(work),
        kind=told.mentor_kind(facts.code, values, person.class_name),
        places=free,
        group_size=free if GROUP in formats else 0,
        partner_id=person.partner_id,
        consents=facts.agreed(Purpose.MENTOR, AgeBand.GROWN),
        lacking=frozenset(form for form in forms if papers_of(facts, form)),
        registered=registered,
    )


def papers_of(facts: Facts, form: str) -> tuple[PaperKind, ...]:
    return lacking([form], facts.papers, facts.needed, facts.context.today)


def own(name: str) -> str:
    return f"{name}_{OTHER}"


def mentee_of(
    facts: Facts, *, since: date | None, class_teacher_id: UUID | None, relatives: frozenset[UUID]
) -> Mentee:
    values, person = facts.values(), facts.person
    formats = told.listed(values, "formats")
    return Mentee(
        id=person.id,
        name=person.name or "",
        forms=forms_of_mentee(facts.code, person.class_name, facts.age),
        topics=told.mentee_topics(facts.code, values),
        words=MenteeWords(
            goal=told.words(values, "goal", own("topics")),
            wished_profession=told.words(values, "wished_profession"),
            interests=told.words(values, "interests", "strengths"),
        ),
        formats=formats,
        times=told.listed(values, "days"),
        languages=told.chosen(values, "languages"),
        kind=told.wished_kind(values),
        gender=told.wished_gender(values),
        mentor_ages=told.years(values, "mentor_age"),
        age=facts.age,
        waiting_since=since,
        consents=facts.agreed(Purpose.MENTEE, AgeBand.CHILD),
        class_teacher_id=class_teacher_id,
        relatives=relatives,
        group=GROUP in formats,
    )
