"""The first sheet: what the file is, of which school, for whom and when it was made."""

from collections.abc import Sequence

from texts import dates
from texts.export.wording import Wording
from texts.render.answers import Sheet
from texts.render.cells import Cell
from texts.render.printed import sheet_names


def about_sheet(what: str, sheets: Sequence[Sheet], say: Wording) -> Sheet:
    """With how many rows each sheet has, under the name that it really bears."""
    title = say.say("xp-sheet-about")
    names = sheet_names([title, *(each.title for each in sheets)])[1:]
    facts: list[tuple[Cell, ...]] = [
        (say.say("xp-about-school"), say.taken.school.name),
        (say.say("xp-about-reader"), say.reader),
        (say.say("xp-about-at"), dates.moment(say.taken.at, say.language)),
        (say.say("xp-about-zone"), str(say.taken.at.tzinfo)),
        (say.say("xp-about-secret"), say.say("xp-about-secret-words")),
        (None, None),
        (say.say("xp-about-sheets"), say.say("xp-about-rows")),
    ]
    counted = ((name, len(each.rows)) for name, each in zip(names, sheets, strict=True))
    return Sheet(title, (what, ""), (*facts, *counted), (34, 70), listed=False)
