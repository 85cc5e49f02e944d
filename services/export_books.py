"""/export: the whole programme as one workbook, made for whoever asked, and recorded."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.queries import audit, exports, people
from db.queries.exports import Sent
from mentoring.filling import Filling
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.questionnaire.form import in_language
from mentoring.rights import Action
from mentoring.snapshot import Snapshot, is_exported
from mentoring.way import OFFERS, REQUESTS
from services.act import Act
from services.export_snapshots import snapshot
from services.rights import check, requires
from texts.export.about import about_sheet
from texts.export.answers import Given, cells_of, sheet_of
from texts.export.pairs import meetings_sheet, pairs_sheet
from texts.export.people import consents_sheet, people_sheet
from texts.export.roadmap import roadmap_sheet
from texts.export.sides import mentors_sheet, requests_sheet
from texts.export.wording import Wording
from texts.phrases import Phrases
from texts.render.answers import Sheet, render_book

JOB = "export_book"
Read = tuple[Filling, Given]


@dataclass(frozen=True, slots=True)
class Collected:
    """What goes into the workbook; `senders` are whoever filled something in, or is its subject."""

    snapshot: Snapshot
    sent: Sent
    senders: Mapping[UUID, Person]
    phrases: Phrases


@dataclass(frozen=True, slots=True)
class Made:
    content: bytes
    rows: int


@requires(Action.SEE_PEOPLE)
async def ask_for_book(act: Act) -> None:
    await act.start_job(JOB, {"person": str(act.person.id)})


async def read(act: Act, payload: dict[str, Any]) -> Collected:
    """Raises NotAllowed to who has lost the right meanwhile."""
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    check(act, Action.SEE_PEOPLE)
    school = act.person.institution_id
    codes = [code for code in await exports.count_sent(act.session, school) if is_exported(code)]
    sent = await exports.list_sent(act.session, school, codes, act.shared.forms)
    taken = await snapshot(act)
    missing = sent.people - taken.people.keys()
    others = await people.list_by_id(act.session, missing) if missing else {}
    return Collected(taken, sent, {**taken.people, **others}, act.shared.phrases)


def work(collected: Collected) -> Made:
    taken = collected.snapshot
    say = Wording(taken.taken, collected.phrases)
    copies = read_copies(collected)
    sheets = [
        people_sheet(taken, say),
        requests_sheet(taken, newest(copies, REQUESTS), say),
        mentors_sheet(taken, newest(copies, OFFERS), say),
        pairs_sheet(taken, say),
        meetings_sheet(taken, say),
        consents_sheet(taken, say),
        roadmap_sheet(taken, say),
        *answer_sheets(copies, collected.senders, say),
    ]
    what = say.say("xp-book")
    content = render_book([about_sheet(what, sheets, say), *sheets], say.marks(what))
    return Made(content, sum(len(each.rows) for each in sheets))


def read_copies(collected: Collected) -> list[Read]:
    """Of people who take part, each read once; others' answers are left out, whatever of them
    still stands there.
    """
    context = collected.snapshot.taken.context
    return [
        (each, cells_of(each, context))
        for each in collected.sent
        if collected.senders[each.person_id].roles
    ]


def newest(copies: Sequence[Read], codes: Sequence[str]) -> dict[UUID, Read]:
    """They are in the order in which they came."""
    return {each[0].subject_id: each for each in copies if each[0].form.code in codes}


def answer_sheets(
    copies: Sequence[Read], senders: Mapping[UUID, Person], say: Wording
) -> list[Sheet]:
    by_form: defaultdict[str, list[Read]] = defaultdict(list)
    for each in copies:
        by_form[each[0].form.code].append(each)
    return [sheet_of(title_of(of, say), of, senders, say) for _, of in sorted(by_form.items())]


def title_of(copies: Sequence[Read], say: Wording) -> str:
    form = max(copies, key=lambda each: each[0].version_id)[0].form
    return in_language(form.title, say.language, form.default_language) or form.code


async def write(act: Act, collected: Collected, made: Made) -> None:
    act.me = collected.snapshot.taken.reader
    await audit.record(
        act.session, act.person, "programme_exported", None, act.now, amount=made.rows
    )
    day = act.context().today.isoformat()
    name = act.shared.phrases.plain(act.person.language, "file-export", day=day)
    act.notify(act.person, FileReady(f"{name}.xlsx", made.content, "ntf-export-book"))
