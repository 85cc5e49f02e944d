"""What the program itself writes in a cell of a roadmap, by which it knows its own cells again."""

from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from texts.phrases import FOLDER, LANGUAGES, Phrases


@cache
def own_words() -> Phrases:
    """These phrases alone: the process that reads workbooks needs no others."""
    return Phrases({language: _bundle(language) for language in LANGUAGES})


def _bundle(language: str) -> FluentBundle:
    file = FOLDER / language / "roadmap_words.ftl"
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def written(text: str) -> str:
    """The words as they stand, on one line."""
    return " ".join(text.split())


def is_dash(text: str) -> bool:
    """Nothing, or a dash in place of it."""
    return not written(text).strip("-–— ")
