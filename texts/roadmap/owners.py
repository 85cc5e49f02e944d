"""Who is responsible, as schools write it, and as the program does."""

import re
from dataclasses import dataclass

from mentoring.people import Role, fold
from mentoring.roadmap.plan import NOBODY, Owner
from texts.phrases import LANGUAGES, Phrases
from texts.roadmap.own_words import is_dash, own_words, written

_KEYS = {
    Role.CURATOR: "rmw-owner-curator",
    Role.DEPUTY: "rmw-owner-deputy",
    Role.HEAD: "rmw-owner-head",
    Role.PSYCHOLOGIST: "rmw-owner-psychologist",
    Role.CLASS_TEACHER: "rmw-owner-class-teachers",
}
_APART = re.compile(r"[,;:/()+&]|\s(?:и|and|[-–—])\s")
_NAME = re.compile(r"[^\W\d_]|[А-ЯЁA-Z][^\W\d_A-ZА-ЯЁ]+")
"""A surname, a given name or an initial."""

_OF_SCHOOL = (
    r"оо|оу|сош|оош|м\w?оу|м\w?у|школы|гимназии|лицея|колледжа|техникума|образовательн\w+"
    r"|учреждени[ея]|организации|\d+|of|the|school|college"
)
_OF_PROGRAMME = (
    r"целевой|модели|(?:внедрени|реализаци)\w|по|программы?|проекта?|наставничеств[ау]"
    r"|programme|mentoring"
)
_OF_WORK = r"по|учебн\w+|воспитательн\w+|научно|методическ\w+|работе|части|у?вр|ур|н?мр|for|studies"
_OF_CLASSES = r"\d+|х|го|класс\w*|кл|of|class\w*"


@dataclass(frozen=True, slots=True)
class _Title:
    """How a role is called, and what may follow besides names: no museum has our director."""

    role: Role
    called: str
    of: str


_TITLES = (
    _Title(
        Role.DEPUTY,
        r"зам(?:естител\w{1,2})?(?: директора| куратора| руководителя)?|завуч\w{0,2}|зд\w?вр"
        r"|(?:deputy|vice) (?:head(?: ?teacher)?|principal|director|curator)|deputy",
        rf"{_OF_SCHOOL}|{_OF_PROGRAMME}|{_OF_WORK}",
    ),
    _Title(
        Role.CLASS_TEACHER,
        r"кл(?:асс\w*)? рук(?:оводител\w{1,2})?|(?:class|form|homeroom) teachers?",
        _OF_CLASSES,
    ),
    _Title(
        Role.PSYCHOLOGIST,
        r"(?:педагог\w? |школьн\w+ |school )?(?:психолог\w?|psychologists?)",
        _OF_SCHOOL,
    ),
    _Title(
        Role.CURATOR,
        r"(?:mentoring |programme )?(?:куратор\w?|координатор\w?|curators?|co ?ordinators?)",
        rf"{_OF_SCHOOL}|{_OF_PROGRAMME}",
    ),
    _Title(
        Role.HEAD,
        r"(?:и о )?(?:директора?|руководител[ья])|head(?: ?(?:teacher|master))?|principal|director",
        _OF_SCHOOL,
    ),
)
"""Deputies come first: their titles hold the others' ones."""


def read_owner(text: str) -> Owner:
    """The first role that is named, and the words, unless they are the program's own.

    Whoever has only a name, or another position, has no role, and the words stay. Lines become
    one line.
    """
    words = ", ".join(filter(None, (written(line).rstrip(" ,;") for line in text.splitlines())))
    if is_dash(words):
        return NOBODY
    role = next(filter(None, map(_role, _APART.split(words))), None)
    ours = role and fold(words) in {fold(_called(role, each, own_words())) for each in LANGUAGES}
    return Owner(role, "" if ours else words)


def owner_words(owner: Owner, language: str, phrases: Phrases) -> str:
    """The school's own words, or else the program's name of the role; nothing for nobody."""
    if owner.words or not owner.role:
        return owner.words
    return _called(owner.role, language, phrases)


def _called(role: Role, language: str, phrases: Phrases) -> str:
    return phrases.plain(language, _KEYS[role])


def _role(text: str) -> Role | None:
    words = re.findall(r"\w+", text)
    plain = fold(" ".join(words))
    for title in _TITLES:
        found = re.match(rf"(?:{title.called})(?!\w)", plain)
        if found and all(_fits(word, title) for word in words[len(found[0].split()) :]):
            return title.role
    return None


def _fits(word: str, title: _Title) -> bool:
    return bool(re.fullmatch(title.of, fold(word)) or _NAME.fullmatch(word))
