"""Looking through what people write for what sounds like trouble.

Nothing of it is seen by who wrote the answer, and no word of it is logged or recorded.
"""

from functools import lru_cache
from uuid import UUID

from db.queries import concerns, people, trouble_lists
from mentoring.concerns import OFFICE_FORMS, TOLD, Concern, Heard, gravest, own_words, passage
from mentoring.filling import Filling
from mentoring.notices import Troubled
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.form import in_language
from mentoring.questionnaire.run import Recorded
from mentoring.trouble import Hit, TroubleWords
from services.act import Act
from texts.phrases import LANGUAGES
from texts.wordlists import shipped


async def listen(act: Act, filling: Filling, recorded: Recorded) -> None:
    """Look through what somebody has just written."""
    if filling.form.code in OFFICE_FORMS:
        return
    text = own_words(recorded.question, filling.submission.answers)
    if not text:
        return
    hits = [
        hit for words in await lists_of(act, filling.institution_id) for hit in words.find(text)
    ]
    if hits:
        await speak_up(act, filling, recorded, text, hits)


async def lists_of(act: Act, institution_id: UUID) -> tuple[TroubleWords, ...]:
    """The school's own lists or those that ship; people write in whichever language they like."""
    if institution_id not in act.shared.trouble:
        own = await trouble_lists.list_own(act.session, institution_id)
        act.shared.trouble[institution_id] = ready(own)
    return act.shared.trouble[institution_id]


def ready(own: dict[str, str]) -> tuple[TroubleWords, ...]:
    return tuple(parsed(own.get(language) or shipped(language)) for language in LANGUAGES)


@lru_cache(maxsize=8)
def parsed(words: str) -> TroubleWords:
    return TroubleWords.parse(words)


async def speak_up(
    act: Act, filling: Filling, recorded: Recorded, text: str, hits: list[Hit]
) -> None:
    """Tell psychologists and curators, once: an answer that is edited tells only of new words."""
    question = recorded.question.name
    same = "\0".join(sorted({hit.words.casefold() for hit in hits}))
    raised = Concern(
        id=concerns.key_of(act.session, filling.id, question, same),
        institution_id=filling.institution_id,
        person_id=filling.person_id,
        subject_id=filling.subject_id,
        form_code=filling.form.code,
        kind=gravest(hits),
        heard=await heard(act, filling, question, passage(text, hits)),
        raised_at=act.now,
    )
    if await concerns.add_concern(act.session, raised):
        for person in await list_told(act, filling.institution_id):
            if person.id != act.person.id:
                act.notify(person, Troubled(raised))


async def heard(act: Act, filling: Filling, question: str, words: str) -> Heard:
    """Who, as the answers say before the questionnaire is sent, or as it is known."""
    context = act.context()
    values = run.values(filling.form, filling.submission, context)
    subject = (await people.list_by_id(act.session, [filling.subject_id]))[filling.subject_id]
    name = str(values.get("full_name") or values.get("first_name") or "") or subject.name
    labels = {
        item.name: item.label for item in run.answers(filling.form, filling.submission, context)
    }
    form = filling.form
    return Heard(
        name=name,
        class_name=str(values.get("class_name") or "") or subject.class_name,
        writer=act.person.name if act.person.name != name else None,
        title=in_language(form.title, context.language, form.default_language),
        label=labels.get(question, ""),
        words=words,
    )


async def list_told(act: Act, institution_id: UUID) -> list[Person]:
    """Psychologists and curators of the school, each once."""
    found: dict[UUID, Person] = {}
    for role in TOLD:
        for person in await people.list_in_role(act.session, institution_id, role):
            found.setdefault(person.id, person)
    return list(found.values())
