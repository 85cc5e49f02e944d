"""The papers that the stages of the programme name, and where each has its line in the roadmap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mentoring.errors import Refusal
from mentoring.people import fold
from mentoring.roadmap.plan import Item, Programme


class NoSuchDocument(Refusal):
    """The kind is none that the bot knows."""


class Scope(StrEnum):
    """Whom a document is about: there is one of each."""

    SCHOOL = "school"
    PARTNER = "partner"
    MENTOR = "mentor"
    """Whoever offered to be a mentor and was not turned down."""
    PAIR = "pair"
    """A mentee with the mentor of the open pair."""
    PARTICIPANT = "participant"
    """Mentors and mentees of pairs that an order has approved, ended ones included."""


class Form(StrEnum):
    """What a document is made as."""

    WORD = "word"
    """A Word file to sign, and a PDF to print."""
    LEAFLET = "leaflet"
    PAGE = "page"
    """A page for the school's site."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`stage` is where the programme that ships names it.

    `line`: the words, any of the sets, that the title of its line in the roadmap holds; `unlike` a
    word that it does not hold. `asks`:
    there is a form for what the bot cannot know. `numbered`: who signs it gives it a number.
    """

    code: str
    stage: int
    scope: Scope = Scope.SCHOOL
    line: tuple[tuple[str, ...], ...] = ()
    unlike: str = ""
    asks: bool = False
    numbered: bool = False
    form: Form = Form.WORD

    @property
    def ask(self) -> str:
        """The code of its form."""
        return f"doc_{self.code}"


def _line(russian: str, english: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(words.split()) for words in (russian, english))


KINDS: tuple[Kind, ...] = (
    Kind(
        "introduction_order",
        1,
        line=_line("приказ внедрени", "order introducing"),
        unlike="продлен",
        asks=True,
        numbered=True,
    ),
    Kind(
        "regulation",
        1,
        line=_line("положение", "regulations"),
        unlike="школе наставник",
        asks=True,
        numbered=True,
    ),
    Kind(
        "agreement",
        1,
        Scope.PARTNER,
        line=_line("партнер соглашени", "partnership agreement"),
        asks=True,
        numbered=True,
    ),
    Kind("site_page", 1, form=Form.PAGE),
    Kind("wish_list", 2, line=_line("перечень лиц", "list people wish")),
    Kind("consent_form", 2, line=_line("формы согласий", "forms consent")),
    Kind(
        "leaflet_mentee",
        2,
        line=_line("памятки наставляем", "leaflets mentees"),
        form=Form.LEAFLET,
    ),
    Kind("mentor_base", 3, line=_line("база наставник", "database mentors")),
    Kind("paper_survey", 3, line=_line("анкет", "questionnaires"), unlike="обратн"),
    Kind(
        "employer_letter",
        3,
        Scope.PARTNER,
        line=_line("письм", "letters employers"),
        unlike="благодар",
        asks=True,
    ),
    Kind("certificate_request", 3, Scope.MENTOR, line=_line("справк", "certificates"), asks=True),
    Kind(
        "register_order",
        4,
        line=_line("приказ реестр", "order register"),
        asks=True,
        numbered=True,
    ),
    Kind("portfolio", 4, Scope.MENTOR, line=_line("портфолио", "portfolio")),
    Kind(
        "leaflet_mentor",
        4,
        line=_line("памятки для наставник", "leaflets mentors"),
        form=Form.LEAFLET,
    ),
    Kind("meeting_scripts", 4),
    Kind("workbook", 4),
    Kind(
        "pairs_order",
        5,
        line=_line("приказ утверждении пар", "order approving pairs"),
        unlike="приказы работодател",
        asks=True,
        numbered=True,
    ),
    Kind("employer_pairs_order", 5, Scope.PARTNER),
    Kind("yearly_programme", 5, line=_line("программа наставничества", "mentoring programme of")),
    Kind(
        "development_plan",
        5,
        Scope.PAIR,
        line=_line("планы развития", "development plans"),
    ),
    Kind(
        "mentor_school_order",
        5,
        line=_line("приказ школы наставников", "order organising mentor"),
        asks=True,
        numbered=True,
    ),
    Kind("meeting_log", 6, Scope.PAIR),
    Kind("thanks", 7, Scope.MENTOR, asks=True),
    Kind("certificate", 7, Scope.PARTICIPANT),
    Kind("final_report", 7, asks=True),
)
BY_CODE: Mapping[str, Kind] = {kind.code: kind for kind in KINDS}
STAGES = tuple(sorted({kind.stage for kind in KINDS}))


def get_kind(code: str) -> Kind:
    """Raises NoSuchDocument."""
    found = BY_CODE.get(code)
    if found is None:
        raise NoSuchDocument
    return found


def line_of(kind: Kind, programme: Programme | None) -> Item | None:
    """The document's line in the school's roadmap, whatever its exact title; None without one."""
    items = (item for _, item in (programme.all_items() if programme else ()))
    return next((item for item in items if is_line_of(kind, item)), None)


def is_line_of(kind: Kind, item: Item) -> bool:
    title = item.plan.title
    other = bool(kind.unlike) and kind.unlike in fold(title)
    return item.is_document and not other and any(_holds(title, words) for words in kind.line)


def kind_of(item: Item) -> Kind | None:
    """The document that a line of the roadmap is about, if it is one that can be made."""
    return next((kind for kind in KINDS if is_line_of(kind, item)), None)


def _holds(title: str, words: Sequence[str]) -> bool:
    """All of the words, as beginnings of words in any place."""
    folded = fold(title)
    return all(word in folded for word in words)
