"""Where people stop, go back or take long in a questionnaire: figures, never answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from db.queries import forms as versions_of
from db.queries import people
from db.queries import statistics as figures
from db.queries.statistics import Copies
from mentoring.form_notices import FormFigures
from mentoring.forms import FormVersion
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.questionnaire.form import Form, in_language
from mentoring.rights import Action
from mentoring.trail import REVIEW, Count, add_up, counted, hardest
from services import forms
from services.act import Act
from services.rights import requires
from texts.phrases import Phrases
from texts.render.figures import Figures, Line, sheet

JOB = "form_figures"
PIECE = 15
"""Questions in one message: two lines each can be read on a phone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything that the figures are made of. `version` alone is counted unless `every`."""

    person: Person
    version: FormVersion
    every: bool
    as_file: bool
    form: Form
    forms: Mapping[UUID, Form]
    copies: Copies
    erased: list[dict[str, Count]]
    phrases: Phrases


@requires(Action.EDIT_FORMS)
async def ask(act: Act, version_id: UUID, *, every: bool, as_file: bool) -> None:
    """Counting a thousand copies takes a moment, so it is a job; raises FormGone."""
    version = await forms.get_version(act, version_id)
    payload = {"person": act.person.id, "version": version.id}
    told = {name: str(value) for name, value in payload.items()}
    await act.start_job(JOB, {**told, "every": every, "as_file": as_file})


async def read(act: Act, payload: dict[str, str]) -> Asked:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    version = await forms.get_version(act, UUID(payload["version"]))
    every = bool(payload["every"])
    listed = await versions_of.list_versions(act.session, act.school.id, version.code)
    ids = [each.id for each in listed] if every else [version.id]
    known = await act.shared.forms.of(act.session, {version.id, *ids})
    return Asked(
        person=act.person,
        version=version,
        every=every,
        as_file=bool(payload["as_file"]),
        form=known[version.id],
        forms={key: known[key] for key in ids},
        copies=await figures.list_copies(act.session, ids),
        erased=await figures.list_counts(act.session, ids),
        phrases=act.shared.phrases,
    )


def work(asked: Asked) -> tuple[Figures, bytes]:
    """Unseal, count and forget; nothing of an answer goes further."""
    counts = add_up(
        [
            *asked.erased,
            *(
                counted(asked.forms[each.version_id], each.submission, each.trail)
                for each in asked.copies
            ),
        ]
    )
    language = asked.person.language
    found = Figures(
        title=in_language(asked.form.title, language, asked.form.default_language),
        lines=tuple(lines_of(asked, counts, language)),
        review=counts.get(REVIEW, Count()),
        hardest=hardest(counts),
        begun=len(asked.copies) + sum(c.left_here for each in asked.erased for c in each.values()),
    )
    return found, sheet(found, language, asked.phrases) if asked.as_file else b""


def lines_of(asked: Asked, counts: Mapping[str, Count], language: str) -> list[Line]:
    """In the form's order; what only other versions ask stands at the end."""
    others = (form for key, form in asked.forms.items() if key != asked.version.id)
    labels: dict[str, str] = {}
    for form in (asked.form, *others):
        for question in form.questions:
            if question.asked:
                words = in_language(question.label, language, form.default_language)
                labels.setdefault(question.name, words or question.name)
    return [
        Line(name, label, counts.get(name, Count()))
        for name, label in labels.items()
        if name in counts or any(question.name == name for question in asked.form.questions)
    ]


async def write(act: Act, asked: Asked, made: tuple[Figures, bytes]) -> None:
    act.me = asked.person
    found, content = made
    if asked.as_file:
        name = f"{asked.version.code}-figures.xlsx"
        act.notify(asked.person, FileReady(name, content, "ntf-form-figures"))
        return
    starts = range(0, max(1, len(found.lines)), PIECE)
    for start in starts:
        act.notify(
            asked.person,
            FormFigures(
                version=asked.version,
                every=asked.every,
                title=found.title,
                begun=found.begun,
                review=found.review,
                hardest=found.hardest,
                first=start + 1,
                lines=tuple((each.label, each.name, each.count) for each in found.lines)[
                    start : start + PIECE
                ],
                last=start == starts[-1],
            ),
        )
