"""How the questionnaires themselves call what people have chosen in them."""

from collections.abc import Iterable, Iterator, Mapping

from mentoring.match_answers import TEACHING
from mentoring.questionnaire.form import Form, in_language
from mentoring.way import OFFERS, OWN_REQUESTS, REQUESTS

NAMES = ("Saturday", "Sunday", "Russian", "English", "Yakut")
"""English writes days and languages with a capital."""
Labels = Mapping[str, str]
"""By `topics.it` or the like."""
ASKED = {
    "topics": "topics",
    "pupil_topics": "topics",
    "formats": "formats",
    "days": "days",
    "languages": "languages",
}
"""The questions whose choices are compared, and under which name."""
OF_COLLEAGUES = ("mentor_teacher", "request_teacher")
FIRST = (*OFFERS, *REQUESTS)
"""Adults read these words; those of a child's questionnaire come last."""


def labels_of(forms: Iterable[Form], language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for form in sorted(set(forms), key=rank):
        for key, label in choices_of(form, language):
            found.setdefault(key, label)
    return found


def rank(form: Form) -> tuple[bool, int]:
    place = FIRST.index(form.code) if form.code in FIRST else len(FIRST)
    return form.code == OWN_REQUESTS[0], place


def choices_of(form: Form, language: str) -> Iterator[tuple[str, str]]:
    for question in form.questions:
        kind = ASKED.get(question.name)
        if kind is None:
            continue
        among = kind == "topics" and question.name == kind and form.code in OF_COLLEAGUES
        for choice in question.choices:
            name = f"{TEACHING}{choice.name}" if among else choice.name
            yield f"{kind}.{name}", in_language(choice.label, language, form.default_language)


def label(labels: Labels, kind: str, code: str) -> str:
    """Own words have no label: they are one."""
    return labels.get(f"{kind}.{code}", code.replace("_", " "))


def within(kind: str, text: str) -> str:
    """A label inside a sentence: «Будни, вечером» among others is «будни вечером», «Биология,
    химия, медицина» one topic of several.

    What begins with two capitals, such as «ИТ и робототехника», keeps them; so do names.
    """
    whole = text.replace(", ", "/" if kind == "topics" else " ")
    if whole[1:2].isupper() or whole.startswith(NAMES):
        return whole
    return whole[:1].lower() + whole[1:]
