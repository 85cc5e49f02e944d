"""Why a pair was proposed, in words: one line, and everything."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentoring.matching.plan import Loss, Plan, Reasons
from mentoring.matching.sides import VARIES
from texts.matching.labels import Labels, label, within
from texts.phrases import Phrases

NAMED = 3
"""So many of the things in common are named in a line; the rest is counted."""
HOURS = 2
EVERYTHING = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of one language, with the labels of the questionnaires; nothing is escaped."""

    phrases: Phrases
    language: str
    labels: Labels

    def say(self, key: str, **values: object) -> str:
        return self.phrases.plain(self.language, key, **values)

    def names(self, kind: str, codes: Sequence[str], most: int = EVERYTHING) -> str:
        return ", ".join(within(kind, label(self.labels, kind, code)) for code in codes[:most])


def why_line(of: Reasons, words: Wording) -> str:
    """«3 общие темы: физика, ИТ, проекты; оба свободны: суббота; стаж 12 лет»."""
    parts = [*in_common(of, words, NAMED), *hours(of, words, HOURS), *experience(of, words)]
    return "; ".join(parts) or words.say("mtw-by-rules")


def why_lines(of: Reasons, words: Wording) -> list[str]:
    """All of it, the weightiest first."""
    lines = [*in_common(of, words, EVERYTHING), *hours(of, words, EVERYTHING)]
    if of.formats:
        lines.append(words.say("mtw-formats", formats=words.names("formats", of.formats)))
    if of.languages:
        lines.append(words.say("mtw-languages", languages=words.names("languages", of.languages)))
    lines += [words.say("mtw-age-fits")] if of.age_fits else []
    lines += experience(of, words)
    if of.waiting_days:
        lines.append(words.say("mtw-waiting", days=of.waiting_days))
    return lines or [words.say("mtw-by-rules")]


def in_common(of: Reasons, words: Wording, most: int) -> Iterator[str]:
    if of.topics:
        names = words.names("topics", of.topics, most)
        yield words.say("mtw-topics", count=len(of.topics), topics=names)
    if of.profession:
        yield words.say("mtw-profession", words=", ".join(of.profession[:most]))
    rest = [word for word in of.words if word not in of.profession]
    if rest:
        yield words.say("mtw-words", words=", ".join(rest[:most]))
    if of.interests:
        yield words.say("mtw-interests", words=", ".join(of.interests[:most]))


def hours(of: Reasons, words: Wording, most: int) -> Iterator[str]:
    if VARIES in of.times:
        yield words.say("mtw-any-time")
    elif of.times:
        yield words.say("mtw-times", times=words.names("days", of.times, most))


def experience(of: Reasons, words: Wording) -> Iterator[str]:
    if of.experience:
        yield words.say("mtw-experience", years=of.experience)


def fit(points: int, best: int) -> int:
    """Out of a hundred."""
    return round(100 * points / best) if best else 0


def loss_words(lost: Loss | None, plan: Plan, words: Wording) -> str:
    """What the whole plan would lose; empty where nobody has counted."""
    if lost is None:
        return ""
    if lost.placed > 0:
        return words.say("mtw-lost-placed", count=lost.placed)
    if lost.points <= 0:
        return words.say("mtw-lost-nothing")
    share = 100 * lost.points / max(plan.certificate.points, 1)
    return words.say("mtw-lost-points", share=max(1, round(share)))
