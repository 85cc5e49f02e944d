"""Everything that is kept about a person, as a file that they can read."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from db.queries import audit, consents, people, submissions
from mentoring.consent import Consent
from mentoring.filling import Filling
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.way import REQUESTS
from services import my_selection, referrals
from services.act import Act
from services.invitations import label_of
from services.rights import requires
from texts import dates
from texts.phrases import Phrases
from texts.render.mydata import Kept, KeptAnswer, KeptConsent, KeptEvent, KeptForm, render

JOB = "mydata"


@dataclass(frozen=True, slots=True)
class Collected:
    person: Person
    kept: Kept
    phrases: Phrases


@requires(Action.APPLY)
async def ask_for_mydata(act: Act) -> None:
    """Collecting and rendering is a job: the person is answered at once."""
    await act.start_job(JOB, {"person": str(act.person.id)})


async def read(act: Act, payload: dict[str, str]) -> Collected:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    person = act.me
    fillings = await submissions.list_of_person(act.session, person.id, act.shared.forms)
    fillings += [
        each
        for each in await submissions.list_about(
            act.session, person.id, (*REQUESTS, referrals.FORM), act.shared.forms
        )
        if each.person_id != person.id
    ]
    given = await consents.list_consents(act.session, person.id)
    given += await consents.list_given(act.session, person.id)
    children = await people.list_by_id(act.session, {each.subject_id for each in given})
    events = await audit.list_of_actor(act.session, person.id)
    kept = Kept(
        language=person.language,
        school=act.school.name,
        made_at=act.context().now,
        account=person.telegram_id,
        name=person.name,
        phone=person.phone,
        contact=person.contact,
        birth=birth_of(person),
        class_name=person.class_name,
        age=age_of(act, person),
        until=act.local(person.draft.until) if person.draft else None,
        roles=tuple(sorted(role.value for role in person.roles)),
        source=await label_of(act, person.invitation_id),
        unreachable=person.unreachable,
        consents=tuple(
            [await kept_consent(act, each, children[each.subject_id]) for each in given]
        ),
        forms=tuple(kept_form(act, each) for each in fillings),
        events=tuple(KeptEvent(e.action, act.local(e.at), e.amount) for e in events),
        selection=await my_selection.kept(act, person),
    )
    return Collected(person, kept, act.shared.phrases)


def work(collected: Collected) -> bytes:
    """Render, outside any transaction."""
    return render(collected.kept, collected.phrases)


async def write(act: Act, collected: Collected, content: bytes) -> None:
    act.me = collected.person
    day = act.context().today.isoformat()
    act.notify(collected.person, FileReady(f"my-data-{day}.html", content, "ntf-mydata-ready"))


def age_of(act: Act, person: Person) -> str | None:
    """The key of the words for the age band, where the date of birth does not say it."""
    band = person.band_on(act.context().today)
    return f"btn-age-{band}" if band and not person.birth_on else None


def birth_of(person: Person) -> str | None:
    if person.birth_on:
        return dates.day_and_year(person.birth_on, person.language)
    return str(person.birth_year) if person.birth_year else None


async def kept_consent(act: Act, consent: Consent, subject: Person) -> KeptConsent:
    return KeptConsent(
        title=title_of(consent),
        child=subject.name if consent.by_guardian else None,
        version=consent.text_version,
        digest=consent.text_hash,
        text=await consents.get_text(act.session, act.person.institution_id, consent.text_hash),
        given_at=act.local(consent.given_at),
        withdrawn_at=act.local(consent.withdrawn_at) if consent.withdrawn_at else None,
    )


def title_of(consent: Consent) -> str:
    """The heading of the text that was read; of the first release's texts, the adults' one."""
    words = consent.text_version.partition("/")[0].removesuffix("-text")
    return f"{words}-title" if words != f"consent-{consent.purpose}" else f"{words}-adult-title"


def kept_form(act: Act, filling: Filling) -> KeptForm:
    return KeptForm(
        title=filling.form.title,
        default_language=filling.form.default_language,
        started_at=act.local(filling.started_at),
        sent_at=act.local(filling.sent_at) if filling.sent_at else None,
        answers=kept_answers(run.answers(filling.form, filling.submission, act.context())),
        aside=kept_answers(run.aside(filling.form, filling.submission, act.context())),
    )


def kept_answers(items: Iterable[run.ReviewItem]) -> tuple[KeptAnswer, ...]:
    return tuple(KeptAnswer(item.label, item.value) for item in items)
