"""What everybody has read, as a file: a chapter each for a few, a line an hour for all the others.

So that it can be read at all, words that stand in the file already, if only with other names and
numbers, are told by their first line.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from textwrap import wrap

from bot.sandbox.chats import Change, Message
from tests.conversations.journal import WEEKDAYS
from tests.conversations.people import Person
from tests.conversations.programme.players import is_question
from tests.conversations.programme.stage import Stage
from tests.conversations.transcript import lines_of
from texts import dates

LINK = re.compile(r"(/start |https://t\.me/\S+\?start=)\S+")
"""A link is another one each time."""
ASKED = re.compile(r"Вопрос \d+,")
FORM = ("Проверьте, пожалуйста", "Проверь, пожалуйста", "Согласие на обработку")
NAME = re.compile(r"[А-ЯЁ][а-яё]*(?: [А-ЯЁ][а-яё]*)+|(?<=[ «(])[А-ЯЁ][а-яё]+")
NUMBER = re.compile(r"\d+(?:[:.]\d+)*")
LISTED, BUTTONS = "    • ", "    ["
OF_A_LIST, LONGEST, WIDE = 4, 90, 140
FOLDED = " …"
Alike = tuple[tuple[datetime, frozenset[str]], ...]


def written(stage: Stage, chosen: Iterable[Person], others: Iterable[Person]) -> str:
    told: set[str] = set()
    lines = [line for each in chosen for line in Chapter(stage, each, told).lines()]
    lines += ["════ Все остальные: что пришло само, по строке на час, без анкет", ""]
    return "\n".join([*lines, *in_short(stage, others)])


@dataclass
class Chapter:
    """Everything that one person has said and read; `told` is common to all chapters."""

    stage: Stage
    person: Person
    told: set[str]
    _shown: set[str] = field(default_factory=set)

    def lines(self) -> Iterator[str]:
        yield f"════ {self.person.account.full_name}"
        for begins, changes in scenes(self.stage, self.person):
            yield f"━━ {head(begins)}, {begins:%H:%M}"
            yield from joined(repeated(self.scene(changes), self.person.account.first_name))
            yield ""

    def scene(self, changes: Iterable[Change]) -> list[str]:
        """An answer to a question that is not shown again stands beside it."""
        lines: list[str] = []
        for change in changes:
            words = title(change)
            if not change.message.by_bot and lines and lines[-1].endswith(f"?{FOLDED}"):
                lines[-1] = f"{lines[-1].removesuffix(FOLDED)} — {words}"
            elif change.message.by_bot and not self.is_new(change):
                lines.append(f"Бот: {words}{FOLDED}")
            else:
                lines += shortened(lines_of(self.person.chat, as_it_was(change)))
        return lines

    def is_new(self, change: Change) -> bool:
        words, whole = title(change), kind(as_it_was(change).text)
        about = words if is_part_of_form(change) else whole
        known = kind(words) in self._shown or about in self.told
        self._shown.add(kind(words))
        self.told.add(about)
        return not known


def repeated(lines: Iterable[str], name: str) -> Iterator[str]:
    """What somebody does again and again, but for another name or number, stands there once."""
    blocks: list[list[str]] = []
    for line in lines:
        if line.startswith(f"{name}: ") or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    for _, found in groupby(blocks, lambda block: [kind(line) for line in block]):
        first, *again = found
        yield from first
        if again:
            yield f"⟨и так ещё раз: {len(again)}⟩"


def joined(lines: Iterable[str]) -> Iterator[str]:
    """One line for the same words again and again."""
    for about, found in groupby(lines, lambda each: kind(each) if each.endswith(FOLDED) else None):
        if about is None:
            yield from found
            continue
        first, *again = found
        yield f"{first} ⟨и ещё таких {len(again)}⟩" if again else first


def shortened(lines: list[str]) -> Iterator[str]:
    """Of a long list only how it begins; rows of buttons beside each other."""
    for what, found in groupby(lines, kind_of_line):
        several = list(found)
        if what == LISTED:
            yield from several[:OF_A_LIST]
            yield from ["    ⟨и дальше⟩"] * (len(several) > OF_A_LIST)
        elif what == BUTTONS:
            rows = " / ".join(row.strip() for row in several)
            yield from wrap(rows, WIDE, initial_indent="    ", subsequent_indent="    ")
        else:
            yield from several


def kind_of_line(line: str) -> str:
    if line.startswith(LISTED):
        return LISTED
    return BUTTONS if line.startswith(BUTTONS) else ""


def in_short(stage: Stage, people: Iterable[Person]) -> Iterator[str]:
    """Those who have read the same, but for names and the order, stand together."""
    alike: defaultdict[Alike, list[Person]] = defaultdict(list)
    for person in people:
        read = news(stage, person, lambda each: kind(title(each)))
        alike[tuple((moment, frozenset(said)) for moment, said in read)].append(person)
    for together in alike.values():
        first, *others = (each.account.full_name for each in together)
        yield f"── {first}" + (f" (и так же: {', '.join(others)})" if others else "")
        for moment, said in news(stage, together[0], lambda each: clipped(title(each))):
            yield f"{moment:%d.%m %H:%M}  {' · '.join(said)}"
        yield ""


def news(
    stage: Stage, person: Person, worded: Callable[[Change], str]
) -> Iterator[tuple[datetime, list[str]]]:
    """What came of itself, once the questionnaires were filled in."""
    for begins, changes in list(scenes(stage, person))[1:]:
        by_bot = [each for each in changes if each.message.by_bot]
        if told := [worded(each) for each in by_bot if not is_part_of_form(each)]:
            yield begins, told


def scenes(stage: Stage, person: Person) -> Iterator[tuple[datetime, list[Change]]]:
    read = 0
    for scene in stage.scenes:
        end = scene.ends.get(person.id, 0)
        found = [e for e in person.chat.changes[read:end] if e.kind in {"sent", "said"}]
        read = end
        if found:
            yield scene.begins, found


def as_it_was(change: Change) -> Message:
    """A bubble as it came, not as later edits have left it."""
    message, wire = change.message, dict(change.wire)
    for name in ("text", "caption"):
        if name in wire:
            wire[name] = LINK.sub(r"\1‹ссылка›", wire[name])
    return Message(wire, message.by_bot, reply_markup=message.reply_markup)


def head(moment: datetime) -> str:
    return f"{WEEKDAYS[moment.weekday()]} {dates.day(moment.date(), 'ru')}"


def title(change: Change) -> str:
    """What a message is about: its first line, or the question that it asks."""
    lines = [each for each in as_it_was(change).text.split("\n") if each] or [""]
    if review := next((line for line in lines if line.startswith(FORM[:2])), None):
        return review
    asked = next((number for number, line in enumerate(lines) if ASKED.match(line)), None)
    if asked is not None and asked + 1 < len(lines):
        return lines[asked + 1]
    file = change.wire.get("document", {}).get("file_name", "")
    return f"⟨{file}⟩ {lines[0]}".strip() if file else lines[0]


def kind(words: str) -> str:
    """The words, whoever and whatever number they name."""
    return NUMBER.sub("#", NAME.sub("·", words))


def is_part_of_form(change: Change) -> bool:
    was = as_it_was(change)
    return (
        is_question(was) or any(each in was.text for each in FORM) or bool(ASKED.search(was.text))
    )


def clipped(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
