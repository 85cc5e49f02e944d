"""The programme's card: its year, its dates, what the school has said of it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, programmes, uploads
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.orders import bare_number
from mentoring.people import Person, Role
from mentoring.questionnaire import run
from mentoring.questionnaire.form import OTHER
from mentoring.questionnaire.submission import Stored
from mentoring.rights import Action, allowed
from mentoring.roadmap.dates import Move, moves
from mentoring.roadmap.notices import DatesProposed, VacationsUnread
from mentoring.roadmap.plan import Card, Fact, Item, Paper, Programme
from mentoring.roadmap.vacations import read_vacations, written
from services import deadlines, surveys
from services.act import Act
from services.correcting import at_a_glance
from services.editing import drop
from services.rights import requires
from services.roadmap import View, changed, view

FORM = "programme"
VACATIONS = "vacations"
KIND = "programme"
"""What the confirmation of changed dates is called among the uploads."""
_SHAPE = TypeAdapter(Programme)
WORDS = ("goal", "tasks", "expected", "team")


class RoadmapChanged(Refusal):
    """Somebody else changed the roadmap since this was shown: it must be looked at again."""


class ProposalGone(Refusal):
    """It was saved or dropped already, or has waited too long."""


@requires(Action.EDIT_ROADMAP)
async def edit(act: Act) -> surveys.Step:
    """The form with what is known already: of a card that was filled in once only missing days are
    asked.
    """
    present = (await view(act)).programme
    step = await surveys.begin(act, FORM, given=given_of(present))
    return await at_a_glance(act, step, (*WORDS, "forms")) if present.school_year else step


def given_of(programme: Programme) -> dict[str, Stored]:
    card = programme.card
    known: dict[str, Stored | None] = {
        "school_year": year_words(programme.school_year),
        "starts_on": programme.starts_on.isoformat() if programme.starts_on else None,
        "order_on": programme.order_on.isoformat() if programme.order_on else None,
        "order_number": programme.order_number,
        "forms": [*card.forms, *([OTHER] if card.other_form else [])],
        "forms_other": card.other_form,
        **{name: getattr(card, name) for name in WORDS},
    }
    return {name: value for name, value in known.items() if value}


def year_words(year: int | None) -> str:
    """«2026/27»."""
    return f"{year}/{(year + 1) % 100:02d}" if year else ""


@requires(Action.EDIT_ROADMAP)
async def edit_vacations(act: Act) -> surveys.Step:
    known = written((await view(act)).programme.vacations)
    return await surveys.begin(act, VACATIONS, given={"periods": known} if known else None)


async def edited(act: Act, filling: Filling) -> None:
    """Words are saved at once, days where no deadline moves; else what moves is shown first."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    seen = await view(act, for_change=True)
    wanted = carded(seen.programme, values)
    if moved := moved_by(act, seen, wanted):
        worded = await save(act, seen.programme, replace(seen.programme, card=wanted.card))
        await ask(act, act.person, replace(wanted, revision=worded.revision), moved)
    else:
        await saved(act, seen, wanted)


def carded(programme: Programme, values: dict[str, object]) -> Programme:
    forms = values.get("forms")
    chosen = tuple(str(each) for each in forms) if isinstance(forms, list | tuple) else ()
    card = Card(
        forms=tuple(each for each in chosen if each != OTHER),
        other_form=str(values.get("forms_other") or ""),
        **{name: str(values.get(name) or "") for name in WORDS},
    )
    return replace(
        programme,
        school_year=int(str(values["school_year"]).strip()[:4]),
        starts_on=day_of(values.get("starts_on")),
        order_on=day_of(values.get("order_on")),
        order_number=bare_number(values.get("order_number")),
        card=card,
    )


def day_of(value: object) -> date | None:
    return value if isinstance(value, date) else None


async def vacations_told(act: Act, filling: Filling) -> None:
    """What cannot be read changes nothing, and is said."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    found, unread = read_vacations(str(values.get("periods") or ""))
    if unread:
        act.notify(act.person, VacationsUnread(unread))
        return
    seen = await view(act, for_change=True)
    await propose(act, seen, replace(seen.programme, vacations=found))


async def propose(act: Act, seen: View, wanted: Programme) -> None:
    if moved := moved_by(act, seen, wanted):
        await ask(act, act.person, wanted, moved)
    else:
        await saved(act, seen, wanted)


async def saved(act: Act, seen: View, wanted: Programme) -> None:
    await save(act, seen.programme, wanted)
    act.notify(act.person, DatesProposed(None, ()))


async def ask(act: Act, person: Person, wanted: Programme, moved: tuple[Move, ...]) -> None:
    """Somebody is shown what would move, for a «yes» of theirs."""
    content = _SHAPE.dump_json(replace(wanted, stages=()))
    key = await uploads.add_upload(act.session, person, KIND, content, act.now)
    act.notify(person, DatesProposed(key, moved))


def moved_by(act: Act, seen: View, wanted: Programme) -> tuple[Move, ...]:
    after = changed(seen.outlook, act, wanted)
    return moves(seen.outlook.dates, after.dates, wanted)


async def save(act: Act, present: Programme, wanted: Programme) -> Programme:
    kept = replace(wanted, stages=present.stages, revision=present.revision + 1)
    await programmes.save_programme(act.session, kept)
    await put_order_in_force(act, present, kept)
    await audit.record(act.session, act.person, "programme_changed", present.id, act.now)
    await deadlines.replan(act, act.school.id)
    return kept


async def put_order_in_force(act: Act, present: Programme, kept: Programme) -> None:
    """Whoever has entered the order's number and date need not do so a second time; nor does what
    was entered as a document lose how long it is valid.
    """
    same = (present.order_number, present.order_on) == (kept.order_number, kept.order_on)
    if same or not (kept.order_number and kept.order_on):
        return
    for stage, item in present.all_items():
        signed = in_force(act, item, kept.order_number, kept.order_on)
        if item.plan.fact is Fact.ORDER and not stage.is_closed and not is_same(item, signed):
            await programmes.save_item(act.session, present, stage, signed)


def in_force(act: Act, item: Item, number: str, dated: date | None) -> Item:
    return replace(
        item,
        paper=Paper.IN_FORCE,
        number=number,
        dated_on=dated,
        valid_until=None,
        reason="",
        done_at=act.now,
        done_by_id=act.person.id,
    )


def is_same(one: Item, other: Item) -> bool:
    said = (other.paper, other.number, other.dated_on)
    return (one.paper, one.number, one.dated_on) == said


async def order_signed(act: Act, number: str, dated: date) -> None:
    """The order was entered as a document: the programme's card has it as well, and whatever is
    counted from it is shown before it moves. Only a curator may move it: where somebody else has
    entered it, the curators are asked.
    """
    seen = await view(act, for_change=True)
    if seen.programme.order_on == dated and seen.programme.order_number == number:
        return
    wanted = replace(seen.programme, order_number=number, order_on=dated)
    if allowed(act.me, Action.EDIT_ROADMAP):
        await propose(act, seen, wanted)
        return
    moved = moved_by(act, seen, wanted)
    for key in seen.outlook.team.those(Role.CURATOR):
        await ask(act, seen.outlook.team.people[key], wanted, moved)


@requires(Action.EDIT_ROADMAP)
async def confirm(act: Act, key: UUID) -> None:
    """Save what was shown. Raises ProposalGone, and RoadmapChanged where somebody was faster."""
    wanted = await take(act, key)
    seen = await view(act, for_change=True)
    if seen.programme.revision != wanted.revision or seen.programme.id != wanted.id:
        raise RoadmapChanged
    await save(act, seen.programme, wanted)


@requires(Action.EDIT_ROADMAP)
async def keep_as_it_was(act: Act, key: UUID) -> None:
    """Whatever was proposed, also of one stage's deadline. Raises ProposalGone."""
    if await uploads.take_upload(act.session, act.person, key) is None:
        raise ProposalGone


async def take(act: Act, key: UUID) -> Programme:
    taken = await uploads.take_upload(act.session, act.person, key, KIND)
    if taken is None:
        raise ProposalGone
    return _SHAPE.validate_json(taken.content)


@requires(Action.EDIT_ROADMAP)
async def switch_head(act: Act, *, tell: bool) -> None:
    """Whether what is late by two weeks is told to the head of school as well."""
    seen = await view(act, for_change=True)
    await save(act, seen.programme, replace(seen.programme, tell_head=tell))
