"""A person at a questionnaire, in words. The submission goes through JSON between any two turns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from mentoring.questionnaire.form import Choice, Form, Kind, Question
from mentoring.questionnaire.run import (
    Ask,
    Attached,
    Back,
    Context,
    Done,
    Edit,
    File,
    Input,
    Located,
    PageTurned,
    Picked,
    Review,
    Send,
    Sent,
    Show,
    Skip,
    Stored,
    Submission,
    Turn,
    Typed,
    display,
    take,
    values,
)

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Asia/Yakutsk"))


def a_form(*questions: Question, languages: tuple[str, ...] = ("ru",)) -> Form:
    return Form("test", "1", {"ru": "Проба"}, languages, languages[0], questions)


def asking(name: str, kind: Kind = Kind.TEXT, **more: Any) -> Question:
    label = more.pop("label", {"ru": name})
    return Question(name, kind, label, **more)


def one_of(name: str, *choices: str, **more: Any) -> Question:
    return _select(name, Kind.SELECT_ONE, choices, more)


def some_of(name: str, *choices: str, **more: Any) -> Question:
    return _select(name, Kind.SELECT_MULTIPLE, choices, more)


def ranking(name: str, *choices: str, **more: Any) -> Question:
    return _select(name, Kind.RANK, choices, more)


def _select(name: str, kind: Kind, choices: tuple[str, ...], more: Mapping[str, Any]) -> Question:
    listed = tuple(Choice(f"c{i}", {"ru": label}) for i, label in enumerate(choices, start=1))
    return Question(name, kind, {"ru": name}, list_name=name, choices=listed, **more)


YES = "true()"
WAY = a_form(
    asking("name", required=YES),
    one_of("who", "Учитель", "Студент", required=YES),
    asking("school", required=YES, relevant="${who} = 'c1'"),
    asking("course", Kind.INTEGER, required=YES, relevant="${who} = 'c2'"),
    asking("why"),
)


class Person:
    def __init__(
        self,
        form: Form,
        language: str = "ru",
        now: datetime = NOON,
        given: Mapping[str, Stored] | None = None,
    ) -> None:
        self.form = form
        self.context = Context(now, language)
        self.submission = Submission.new(given)
        self.turn = self.does(Show())

    def does(self, given: Input) -> Turn:
        stored = json.dumps(self.submission.to_dict(), ensure_ascii=False)
        before = Submission.from_dict(json.loads(stored))
        self.turn = take(self.form, before, given, self.context)
        assert self.turn.changed == (self.turn.submission != before)
        self.submission = self.turn.submission
        return self.turn

    @property
    def revision(self) -> int:
        return self.submission.revision

    @property
    def ask(self) -> Ask:
        assert isinstance(self.turn.screen, Ask), self.turn.screen
        return self.turn.screen

    @property
    def review(self) -> Review:
        assert isinstance(self.turn.screen, Review), self.turn.screen
        return self.turn.screen

    @property
    def asked(self) -> str:
        return self.ask.question.name

    @property
    def is_through(self) -> bool:
        return isinstance(self.turn.screen, Sent)

    def says(self, *texts: str) -> Turn:
        for text in texts:
            self.does(Typed(text))
        return self.turn

    def tap(self, label: str) -> Picked:
        """The tap that a button with this label makes now; other words are the face's."""
        ask = self.ask
        found = next(o for o in ask.choices if label in {o.label, o.name})
        return Picked(ask.index, self.revision, found.index)

    def taps(self, *labels: str) -> Turn:
        for label in labels:
            self.does(self.tap(label))
        return self.turn

    def sends_file(self, media: Kind, *files: File) -> Turn:
        return self.does(Attached(media, files or (File("id", "unique", 1000, "", ""),)))

    def is_at(self, latitude: float, longitude: float) -> Turn:
        return self.does(Located(latitude, longitude))

    def turns_to(self, page: int) -> Turn:
        return self.does(PageTurned(page, self.revision))

    def done(self) -> Turn:
        return self.does(Done(self.revision))

    def back(self) -> Turn:
        return self.does(Back(self.revision))

    def skips(self) -> Turn:
        return self.does(Skip(self.revision))

    def sends(self) -> Turn:
        return self.does(Send(self.revision))

    def edits(self, name: str) -> Turn:
        index = next(item.index for item in self.review.items if item.name == name)
        return self.does(Edit(index, self.revision))

    def values(self) -> dict[str, Any]:
        return values(self.form, self.submission, self.context)

    def reads(self, name: str) -> str | None:
        return display(self.form, self.submission, name, self.context)

    @property
    def ticks(self) -> list[str | None]:
        return [o.label for o in self.ask.choices if o.chosen]
