"""Word forms: what people wrote freely, as stems that can be compared."""

import re
from collections.abc import Iterator

import snowballstemmer

from mentoring.matching.stop_words import STOP

WORD = re.compile(r"[^\W\d_]{3,}")
CYRILLIC = re.compile(r"[а-яё]")
SUFFIXES = (
    "ировщик",
    "ирован",
    "ирова",
    "ирующ",
    "истик",
    "истк",
    "ическ",
    "ист",
    "ск",
    "ик",
    "ий",
)
"""By these words of one family differ: «программист», «программирование», «программный»."""
SHORTEST_ROOT = 5


class Stemmer:
    """Remembers what it has stemmed; one for each thread, as the stemmers keep a state."""

    def __init__(self) -> None:
        self._russian = snowballstemmer.stemmer("russian")
        self._english = snowballstemmer.stemmer("english")
        self._known: dict[str, str] = {}

    def stems(self, *texts: str) -> dict[str, str]:
        """The stems of all words that say something, each with the first word it was made of."""
        found: dict[str, str] = {}
        for word in words(*texts):
            found.setdefault(self.stem(word), word)
        return found

    def stem(self, word: str) -> str:
        if word not in self._known:
            self._known[word] = self._worked_out(word)
        return self._known[word]

    def _worked_out(self, word: str) -> str:
        if not CYRILLIC.search(word):
            stem: str = self._english.stemWord(word)
            return stem
        return root(self._russian.stemWord(word))


def root(stem: str) -> str:
    """Cuts what makes a person, a trade or a quality of a word, where enough of it is left."""
    for suffix in SUFFIXES:
        if stem.endswith(suffix) and len(stem) - len(suffix) >= SHORTEST_ROOT:
            return stem[: -len(suffix)]
    return stem


def words(*texts: str) -> Iterator[str]:
    for text in texts:
        for word in WORD.findall(text.lower().replace("ё", "е")):
            if word not in STOP:
                yield word
