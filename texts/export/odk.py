"""Submissions of a form in the columns of ODK Central's CSV export, so that tools made for ODK
read them.

As Central writes them with group names left out and multiple choices split: SubmissionDate, a
column for each field by its name, after a multiple choice a 0 or 1 for each of its choices, a place
in four columns, then what Central knows of each submission. Repeats are tables of their own, joined
by PARENT_KEY. Here every choice of the form has its column, not only those that somebody took.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from mentoring.filling import Filling
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.form import OTHER, Form, Kind, Question
from mentoring.questionnaire.submission import Context
from texts.export.odk_values import place_cells, text_of
from texts.render.csv_files import Row

PLACE = ("Latitude", "Longitude", "Altitude", "Accuracy")
META = (
    "KEY",
    "SubmitterID",
    "SubmitterName",
    "AttachmentsPresent",
    "AttachmentsExpected",
    "Status",
    "ReviewState",
    "DeviceID",
    "Edits",
    "FormVersion",
)


@dataclass(slots=True)
class Field:
    """A question of any version of the form, with the choices of all versions."""

    name: str
    kind: Kind
    choices: dict[str, None] = field(default_factory=dict)

    @property
    def head(self) -> list[str]:
        if self.kind is Kind.GEOPOINT:
            return [f"{self.name}-{part}" for part in PLACE]
        if self.kind is Kind.SELECT_MULTIPLE:
            return [self.name, *(f"{self.name}/{choice}" for choice in self.choices)]
        return [self.name]

    def cells(self, value: Any, stored: Any, context: Context) -> list[str | int | None]:
        if self.kind is Kind.GEOPOINT:
            return place_cells(stored)
        if self.kind is Kind.SELECT_MULTIPLE:
            taken = value or ()
            split = [int(choice in taken) for choice in self.choices]
            return [text_of(value, self.kind, context), *split]
        return [text_of(value, self.kind, context)]


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is the repeat's, empty for the submissions themselves."""

    name: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]


def tables_of(
    copies: Sequence[Filling], submitters: Mapping[Any, Person], context: Context
) -> list[Table]:
    """The submissions first, then each repeat."""
    fields = fields_of(copies)
    told = [run.values(each.form, each.submission, context) for each in copies]
    both = list(zip(told, copies, strict=True))
    rows = (
        (submitted(of), *_row(fields[""], values, of, context), key_of(of), *meta(of, submitters))
        for values, of in both
    )
    head = ("SubmissionDate", *_head(fields[""]), "instanceID", *META)
    return [
        Table("", head, tuple(rows)),
        *(
            Table(
                name,
                (*_head(of), "PARENT_KEY", "KEY"),
                tuple(_times(name, of, both, context)),
            )
            for name, of in fields.items()
            if name
        ),
    ]


def fields_of(copies: Iterable[Filling]) -> dict[str, dict[str, Field]]:
    """By repeat, "" being outside of any; those of the newest version first."""
    versions: dict[Any, Form] = {each.version_id: each.form for each in copies}
    found: dict[str, dict[str, Field]] = {"": {}}
    for _, form in sorted(versions.items(), reverse=True):
        for question in form.questions:
            if question.kind is Kind.REPEAT:
                found.setdefault(question.name, {})
            else:
                _add(question, found.setdefault(question.repeat or "", {}))
    return found


def _add(question: Question, into: dict[str, Field]) -> None:
    known = into.setdefault(question.name, Field(question.name, question.kind))
    known.choices |= dict.fromkeys(each.name for each in question.choices)
    if question.or_other:
        known.choices |= {OTHER: None}
        into.setdefault(question.other_name, Field(question.other_name, Kind.TEXT))


def _head(fields: Mapping[str, Field]) -> list[str]:
    return [name for each in fields.values() for name in each.head]


def _row(
    fields: Mapping[str, Field],
    values: Mapping[str, Any],
    of: Filling,
    context: Context,
    time: str = "",
) -> list[str | int | None]:
    stored = of.submission.answers
    return [
        cell
        for name, each in fields.items()
        for cell in each.cells(
            values.get(name), stored.get(f"{name}{time}") if name in values else None, context
        )
    ]


def _times(
    name: str,
    fields: Mapping[str, Field],
    told: Iterable[tuple[Mapping[str, Any], Filling]],
    context: Context,
) -> Iterator[Row]:
    for values, of in told:
        for time, inner in enumerate(values.get(name, ()), start=1):
            mark = f"[{time}]"
            cells = _row(fields, inner, of, context, mark)
            yield (*cells, key_of(of), f"{key_of(of)}/{name}{mark}")


def key_of(of: Filling) -> str:
    return f"uuid:{of.id}"


def submitted(of: Filling) -> str:
    """In UTC with milliseconds, as a browser writes moments."""
    moment = (of.sent_at or of.changed_at).astimezone(UTC)
    return f"{moment.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def meta(of: Filling, submitters: Mapping[Any, Person]) -> tuple[str | int | None, ...]:
    """Files stay where they were sent: all are there. Nobody reviews or edits what was sent."""
    who = submitters.get(of.person_id)
    files = sum(isinstance(each, dict) for each in of.submission.answers.values())
    return (
        key_of(of),
        str(of.person_id),
        who.name if who else None,
        files,
        files,
        None,
        None,
        None,
        0,
        of.form.version,
    )
