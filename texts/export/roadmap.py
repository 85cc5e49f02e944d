"""The roadmap as a sheet: what is to be done by when and by whom, and how far it is."""

from datetime import date

from mentoring.roadmap.plan import Item, Kind, Stage
from mentoring.snapshot import Snapshot
from texts.export.wording import Wording
from texts.render.answers import Sheet
from texts.render.cells import Cell
from texts.roadmap.changes import KINDS, standing_words
from texts.roadmap.deadlines import deadline_words
from texts.roadmap.owners import owner_words

ROADMAP = (
    ("xp-col-stage", 8),
    ("xp-col-what", 14),
    ("xp-col-title", 56),
    ("xp-col-section", 26),
    ("xp-col-deadline", 28),
    ("xp-col-due", 14),
    ("xp-col-owner", 28),
    ("xp-col-item-state", 32),
    ("xp-col-done-on", 14),
    ("xp-col-done-by", 30),
    ("xp-col-number", 16),
    ("xp-col-dated", 14),
    ("xp-col-until", 14),
    ("xp-col-result", 42),
    ("xp-col-reason", 36),
    ("xp-col-note", 42),
)


def roadmap_sheet(of: Snapshot, say: Wording) -> Sheet:
    rows: list[tuple[Cell, ...]] = []
    for stage in of.roadmap.programme.stages:
        rows.append(stage_row(stage, of, say))
        rows += [item_row(stage, item, of, say) for item in stage.items]
    return say.sheet("xp-sheet-roadmap", ROADMAP, rows)


def stage_row(stage: Stage, of: Snapshot, say: Wording) -> tuple[Cell, ...]:
    plan, phrases = stage.plan, say.phrases
    return (
        stage.number,
        say.say("xp-stage"),
        plan.title,
        None,
        deadline_words(plan.deadline, say.language, phrases) or None,
        of.roadmap.dates.of(stage.id),
        owner_words(plan.owner, say.language, phrases) or None,
        standing_words(stage, today(of), phrases, say.language),
        say.day(stage.closed_at),
        of.name(stage.closed_by_id),
        None,
        None,
        None,
        plan.result or None,
        stage.reason or None,
        None,
    )


def item_row(stage: Stage, item: Item, of: Snapshot, say: Wording) -> tuple[Cell, ...]:
    plan, phrases = item.plan, say.phrases
    own = plan.deadline or stage.plan.deadline
    owner = plan.owner if plan.owner.role or plan.owner.words else stage.plan.owner
    return (
        stage.number,
        say.say(KINDS[Kind(plan.kind)]),
        plan.title,
        plan.section or None,
        deadline_words(own, say.language, phrases) or None,
        of.roadmap.dates.of(item.id) or of.roadmap.dates.of(stage.id),
        of.name(item.owner_id) or owner_words(owner, say.language, phrases) or None,
        standing_words(item, today(of), phrases, say.language),
        say.day(item.done_at),
        of.name(item.done_by_id),
        item.number or None,
        item.dated_on,
        item.valid_until,
        plan.result or None,
        item.reason or None,
        item.note or None,
    )


def today(of: Snapshot) -> date:
    return of.taken.context.today
