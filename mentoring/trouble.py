"""Words that sound like trouble, so that a psychologist hears of it quietly and soon.

A list is plain text that a psychologist can edit. `[kind]` opens a group; then one entry a line.
A word stands for itself, `stem*` for every ending, a lone `*` inside a phrase for up to two
words, `!` before an entry excuses what it matches, `#` begins a comment.
Case, ё, stress marks, repeated letters, look-alike letters of another alphabet and l e t t e r s
set apart make no difference, neither in a list nor in a text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from mentoring.errors import Refusal


class Trouble(StrEnum):
    """What an answer may sound like."""

    SELF_HARM = "self_harm"
    VIOLENCE = "violence"
    BULLYING = "bullying"
    ABUSE = "abuse"
    RUNNING_AWAY = "running_away"
    HUNGER = "hunger"
    THREATS = "threats"
    DRUGS = "drugs"


@dataclass(eq=False)
class BadTroubleLine(Refusal):
    """A line of a list cannot be read; lines count from 1."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text sounds like trouble: `words` are `text[start:end]`."""

    kind: Trouble
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    start: int
    end: int


_INSIDE = "'’ʼ`\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff"
_WORD = re.compile(rf"[^\W_](?:[{_INSIDE}]*[^\W_])*")
_UNSEEN = re.compile(rf"[{_INSIDE}\s]")
_REPEATED = re.compile(r"(.)\1+")
_LOOK_ALIKE = str.maketrans("abcehkmoptxy013іё", "авсенкмортхуоiзiе")
_SPELT_OUT = 4
"""So many letters set apart are read as one word; fewer are prepositions."""
_SHORTEST_STEM = 3
_EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """A list, ready to look through texts of any length in time that grows no faster than they."""

    _pattern: re.Pattern[str]

    @classmethod
    def parse(cls, text: str) -> "TroubleWords":
        """Read a list; the first line that cannot be read raises BadTroubleLine."""
        entries: dict[str, list[str]] = {}
        kind: Trouble | None = None
        for number, written in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
            line = written.partition("#")[0].strip()
            try:
                if line.startswith("["):
                    kind = _kind_of(line)
                elif line:
                    group = _EXCUSED if line.startswith("!") else _known(kind)
                    entries.setdefault(group, []).append(_phrase(line.removeprefix("!")))
            except ValueError as wrong:
                raise BadTroubleLine(number, line) from wrong
        return cls(_compiled(entries))

    def find(self, text: str) -> tuple[Hit, ...]:
        """Give all that sounds like trouble, in the text's order; a hit inside another is left out.

        What shares a word with something excused is no hit.
        """
        words = _words(text)
        excused: set[int] = set()
        found: list[tuple[int, int, Trouble]] = []
        for group, first, last in self._matches(words):
            if group == _EXCUSED:
                excused.update(range(first, last + 1))
            else:
                found.append((first, last, Trouble(group)))
        return tuple(
            _hit(kind, text, words[first].start, words[last].end)
            for first, last, kind in _outermost(found)
            if excused.isdisjoint(range(first, last + 1))
        )

    def _matches(self, words: list[_Word]) -> Iterator[tuple[str, int, int]]:
        """Groups of the pattern with the numbers of the first and the last word they match."""
        firsts, lasts, at = {}, {}, 0
        for number, word in enumerate(words):
            firsts[at] = number
            lasts[at + len(word.folded)] = number
            at += len(word.folded) + 1
        for match in self._pattern.finditer(" ".join(word.folded for word in words)):
            for group, piece in match.groupdict().items():
                if piece is not None:
                    yield group, firsts[match.start(group)], lasts[match.end(group)]


def context(text: str, hit: Hit, around: int = 80) -> str:
    """The hit with up to so many characters on each side, cut between words, `…` where cut."""
    before, after = text[: hit.start], text[hit.end :]
    if len(before) > around:
        before = "…" + before[len(before) - around :].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + "…"
    return before + hit.words + after


def _hit(kind: Trouble, text: str, start: int, end: int) -> Hit:
    return Hit(kind, text[start:end], start, end)


def _kind_of(line: str) -> Trouble:
    if not line.endswith("]"):
        raise ValueError("no closing bracket")
    return Trouble(line[1:-1].strip())


def _known(kind: Trouble | None) -> Trouble:
    if kind is None:
        raise ValueError("an entry before any kind")
    return kind


def _phrase(line: str) -> str:
    """The pattern of an entry: possessive or bounded repeats only, so nothing is tried twice."""
    first, *others = line.replace("-", " ").split() or [""]
    if first == "*" or others[-1:] == ["*"]:
        raise ValueError("a gap needs a word on both sides")
    pieces = ["(?: [^ ]++){0,2}" if word == "*" else " " + _one_word(word) for word in others]
    return _one_word(first) + "".join(pieces) + "(?![^ ])"


def _one_word(written: str) -> str:
    stem = written.removesuffix("*")
    if not _WORD.fullmatch(stem) or (stem != written and len(stem) < _SHORTEST_STEM):
        raise ValueError("not a word, or a stem that half the language begins with")
    return re.escape(_folded(stem)) + ("[^ ]*+" if stem != written else "")


def _compiled(entries: dict[str, list[str]]) -> re.Pattern[str]:
    """One pattern that tries each group where a word begins; the longest entry of a group wins."""
    groups = "".join(
        f"(?=(?P<{group}>{'|'.join(sorted(phrases, key=_weight))})?)"
        for group, phrases in entries.items()
    )
    return re.compile(f"(?<![^ ])(?=[^ ]){groups}")


def _weight(phrase: str) -> tuple[int, int]:
    return -phrase.count(" "), -len(phrase)


def _words(text: str) -> list[_Word]:
    """The words as they are compared. Letters set apart become one word.

    Such a word is given a second time without its first letter, which may be «я» or «и».
    """
    found = (_Word(_folded(m[0]), m.start(), m.end()) for m in _WORD.finditer(text))
    words: list[_Word] = []
    for single, run in groupby((w for w in found if w.folded), lambda w: w.end - w.start == 1):
        together = list(run)
        if single and len(together) >= _SPELT_OUT:
            words += [_joined(together), _joined(together[1:])]
        else:
            words += together
    return words


def _joined(letters: list[_Word]) -> _Word:
    folded = _REPEATED.sub(r"\1", "".join(letter.folded for letter in letters))
    return _Word(folded, letters[0].start, letters[-1].end)


def _folded(word: str) -> str:
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKC", word).lower())
    return _REPEATED.sub(r"\1", seen.translate(_LOOK_ALIKE))


def _outermost(found: Iterable[tuple[int, int, Trouble]]) -> Iterator[tuple[int, int, Trouble]]:
    reached: dict[Trouble, int] = {}
    for first, last, kind in sorted(found, key=lambda hit: (hit[0], -hit[1])):
        if last > reached.get(kind, -1):
            reached[kind] = last
            yield first, last, kind
