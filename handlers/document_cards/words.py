"""How documents are called on the screen."""

from handlers.say import Say
from mentoring.document_kinds import Kind, Scope
from mentoring.documents import Document
from mentoring.roadmap.plan import Paper
from services.documents import Line
from texts import dates

WHOM = {
    Scope.PARTNER: "word-doc-partners",
    Scope.MENTOR: "word-doc-mentors",
    Scope.PAIR: "word-doc-pairs",
    Scope.PARTICIPANT: "word-doc-participants",
}


def title(code: str, say: Say) -> str:
    return say(f"doc-title-{code.replace('_', '-')}")


def plain_title(kind: Kind, say: Say) -> str:
    return say.plain(f"doc-title-{kind.code.replace('_', '-')}")


def mark(line: Line) -> str:
    """A sign that helps the eye; the words beside it say the same."""
    if line.item is not None and line.item.paper in {Paper.IN_FORCE, Paper.NOT_NEEDED}:
        return "✓"
    return "✎" if line.made else "○"


def standing(line: Line, say: Say) -> str:
    """In a few words: in force, made, so many of so many, or not there."""
    item = line.item
    if item is not None and item.paper is Paper.NOT_NEEDED:
        return say("word-doc-not-needed")
    if line.kind.scope is not Scope.SCHOOL:
        some = "word-doc-some" if line.wanted else "word-doc-nobody"
        return say(some, made=line.made, wanted=line.wanted)
    if item is not None and item.paper is Paper.IN_FORCE and item.number:
        return say("word-doc-in-force", number=item.number)
    if line.last is None:
        return say("word-doc-none")
    return of_document(line.last, say)


def of_document(of: Document, say: Say) -> str:
    if of.number:
        day = dates.day(of.dated_on, say.language) if of.dated_on else ""
        return say("word-doc-numbered", number=of.number, day=day or "none")
    return say("word-doc-made", day=dates.day(of.made_at.date(), say.language))
