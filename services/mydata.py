"""Everything that is kept about a person, as a file that they can read."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from db.queries import audit, consents, people, submissions
from mentoring.consent import Consent
from mentoring.filling import Filling
from mentoring.notices import MyDataReady
from mentoring.people import Person
from mentoring.questionnaire import run
from services.act import Act
from services.mentors import source_of
from texts.phrases import Phrases
from texts.render.mydata import Kept, KeptAnswer, KeptConsent, KeptEvent, KeptForm, render

JOB = "mydata"


@dataclass(frozen=True, slots=True)
class Collected:
    person: Person
    kept: Kept
    phrases: Phrases


async def ask_for_mydata(act: Act) -> None:
    """Collecting and rendering is a job: the person is answered at once."""
    await act.start_job(JOB, {"person": str(act.person.id)})


async def read(act: Act, payload: dict[str, str]) -> Collected:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    person = act.me
    fillings = await submissions.list_of_person(act.session, person.id, act.shared.forms)
    given = await consents.list_consents(act.session, person.id)
    events = await audit.list_of_actor(act.session, person.id)
    kept = Kept(
        language=person.language,
        school=act.school.name,
        made_at=act.context().now,
        account=person.telegram_id,
        name=person.name,
        phone=person.phone,
        contact=person.contact,
        minor=person.minor,
        roles=tuple(sorted(role.value for role in person.roles)),
        source=await source_of(act, person.invitation_id),
        unreachable=person.unreachable,
        consents=tuple([await kept_consent(act, each) for each in given]),
        forms=tuple(kept_form(act, each) for each in fillings),
        events=tuple(KeptEvent(e.action, act.local(e.at)) for e in events),
    )
    return Collected(person, kept, act.shared.phrases)


def work(collected: Collected) -> bytes:
    """Render, outside any transaction."""
    return render(collected.kept, collected.phrases)


async def write(act: Act, collected: Collected, content: bytes) -> None:
    act.me = collected.person
    day = act.context().today.isoformat()
    act.notify(collected.person, MyDataReady(f"my-data-{day}.html", content))


async def kept_consent(act: Act, consent: Consent) -> KeptConsent:
    return KeptConsent(
        purpose=consent.purpose.value,
        version=consent.text_version,
        digest=consent.text_hash,
        text=await consents.get_text(act.session, act.person.institution_id, consent.text_hash),
        given_at=act.local(consent.given_at),
        withdrawn_at=act.local(consent.withdrawn_at) if consent.withdrawn_at else None,
    )


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
