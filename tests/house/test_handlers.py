import tomllib
from itertools import product
from uuid import UUID

from aiogram import Router
from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter

import handlers
from bot.app import dispatcher
from handlers import callbacks, document_callbacks, export_callbacks, menus
from handlers.approval_cards import callbacks as approval_callbacks
from handlers.callbacks import (
    Age,
    Agree,
    Answers,
    BroadcastTap,
    Child,
    ChooseLanguage,
    Come,
    ConcernTap,
    Door,
    Fill,
    FormTap,
    Go,
    LinkOf,
    LinkTap,
    NoteTap,
    PartnerTap,
    People,
    PeopleBy,
    PeopleTurned,
    PersonCard,
    PersonTap,
    Pupil,
    ReadConsent,
    Remind,
    Surely,
    SurveyTap,
    Tap,
    Two,
    UploadTap,
    Withdraw,
)
from handlers.chart_callbacks import ChartTap
from handlers.consenting import DIGEST
from handlers.curator.people import CHOICES, CLASS, PARTNER, carried
from handlers.export_callbacks import ExportTap
from handlers.ids import brief
from handlers.match_cards import callbacks as match_callbacks
from handlers.meeting_cards import callbacks as meeting_callbacks
from handlers.pair_cards import callbacks as pair_callbacks
from handlers.roadmap_cards import callbacks as roadmap_callbacks
from handlers.roadmap_cards.callbacks import (
    DeadlineTap,
    HandTap,
    ItemTap,
    MemberTap,
    PlanTap,
    PutOffTap,
    RoadmapTap,
    StageTap,
)
from handlers.selection_cards import callbacks as selection_callbacks
from mentoring import audience
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Role
from mentoring.reminders import Chain
from mentoring.rights import BY_ROLE, Action, allowed
from mentoring.search import class_key
from mentoring.standing import State
from tests.house import (
    approval_buttons,
    document_buttons,
    matching_buttons,
    meeting_buttons,
    pair_buttons,
    selection_buttons,
)
from tests.house.rights_matrix import VALUES, values_of
from tests.house.sources import ROOT, python_files

TELEGRAM_LIMIT = 64
ANY = UUID(int=2**128 - 1)
BRIEF = brief(ANY)
MARK = "f" * 8

TERMS = (carried("я" * 100), f"{CLASS}{class_key('я7' * 50)}", f"{PARTNER}{brief(ANY)}")
LISTS = list(product(Role, State, TERMS))


def each(kind: type[CallbackData], **largest: object) -> list[CallbackData]:
    """A button for every value that has a handler, with the other fields as long as they can be."""
    field, _ = VALUES[kind]
    return [kind(**{field: value, **largest}) for value in values_of(kind)]


LARGEST: list[CallbackData] = [
    *(SurveyTap(filling=ANY, tap=tap, revision=9999, question=300, choice=300) for tap in Tap),
    *each(Go),
    *(Surely(door=door, stamp=99999) for door in Door),
    *(Agree(purpose=one, digest="f" * DIGEST, subject=ANY) for one in Purpose),
    *(ReadConsent(purpose=purpose, subject=ANY) for purpose in Purpose),
    *each(Withdraw, consent=ANY),
    *(Come(role=role) for role in Role),
    *(button for band in AgeBand for button in each(Age, band=band)),
    *each(ChartTap),
    *each(Child, child=ANY),
    *each(Pupil, child=ANY),
    *each(LinkOf),
    *each(LinkTap, link=ANY),
    *each(UploadTap, upload=ANY),
    *each(PartnerTap, partner=ANY),
    ChooseLanguage(language="sah"),
    *each(BroadcastTap, broadcast=ANY, value=MARK),
    *(BroadcastTap(broadcast=ANY, do="group", value=role) for role in Role),
    *(BroadcastTap(broadcast=ANY, do="state", value=state) for state in audience.State),
    Fill(broadcast=ANY),
    *(
        kind(number=9999, role=role, state=state, term=term)
        for kind in (People, PeopleTurned)
        for role, state, term in LISTS
    ),
    *(PeopleBy(by=by, role=r, state=s, term=t) for by in CHOICES for r, s, t in LISTS),
    PersonCard(person=ANY),
    *each(PersonTap, person=ANY, number=999),
    Answers(filling=ANY),
    NoteTap(note=ANY),
    *each(FormTap, version=ANY, page=999),
    *each(ExportTap, version=ANY, page=999),
    *each(Two, one=BRIEF, other=BRIEF),
    *(button for chain in Chain for button in each(Remind, chain=chain, about=ANY)),
    *each(ConcernTap, concern=ANY),
    *each(RoadmapTap),
    *each(StageTap, stage=ANY, page=99),
    *each(ItemTap, item=ANY, page=99),
    DeadlineTap(about=ANY),
    HandTap.of(ANY, ANY),
    PutOffTap(item=ANY, days=365),
    *each(PlanTap, upload=ANY),
    *(button for role in Role for button in each(MemberTap, person=ANY, role=role)),
    *selection_buttons.LARGEST,
    *meeting_buttons.LARGEST,
    *pair_buttons.LARGEST,
    *matching_buttons.LARGEST,
    *approval_buttons.LARGEST,
    *document_buttons.LARGEST,
]
OF_THE_TEAM = {
    *("approval", "approval_cards", "meetings", "meeting_cards", "pairs", "pair_cards"),
    *("matching", "match_cards", "documents", "document_cards"),
    *("roadmap", "roadmap_cards", "selection", "selection_cards"),
}
"""The roadmap is no one role's room: everybody who carries the programme goes there."""


def kinds() -> set[type[CallbackData]]:
    found = [
        ChartTap,
        *vars(callbacks).values(),
        *vars(roadmap_callbacks).values(),
        *vars(meeting_callbacks).values(),
        *vars(pair_callbacks).values(),
        *vars(match_callbacks).values(),
        *vars(approval_callbacks).values(),
        *vars(document_callbacks).values(),
        *vars(selection_callbacks).values(),
        *vars(export_callbacks).values(),
    ]
    return {k for k in found if isinstance(k, type) and issubclass(k, CallbackData)} - {
        CallbackData
    }


def all_routers() -> list[Router]:
    dispatcher()
    return [child for router in handlers.routers() for child in router.chain_tail]


def test_every_callback_fits_what_telegram_carries() -> None:
    assert {type(each) for each in LARGEST} == kinds()
    for each in LARGEST:
        assert len(each.pack().encode()) <= TELEGRAM_LIMIT, each


def test_every_callback_prefix_is_one_of_a_kind_and_has_a_handler() -> None:
    prefixes = [kind.__prefix__ for kind in kinds()]
    assert len(prefixes) == len(set(prefixes))
    served = {
        flt.callback.callback_data
        for router in all_routers()
        for handler in router.callback_query.handlers
        for flt in handler.filters or []
        if isinstance(flt.callback, CallbackQueryFilter)
    }
    assert served == kinds()


def test_every_door_is_served() -> None:
    rules = [
        flt.callback.rule
        for router in all_routers()
        for handler in router.callback_query.handlers
        for flt in handler.filters or []
        if isinstance(flt.callback, CallbackQueryFilter) and flt.callback.callback_data is Go
    ]
    for door in Door:
        assert any(rule and rule.resolve(Go(door=door)) for rule in rules), door


def test_every_handler_names_the_right_that_it_needs() -> None:
    for router in all_routers():
        for observer in router.observers.values():
            for handler in observer.handlers:
                if observer.event_name == "update":
                    continue
                assert isinstance(handler.flags.get("action"), Action), handler.callback


def test_every_command_of_the_menu_has_a_handler_and_the_right_to_it() -> None:
    served = {
        command
        for router in all_routers()
        for handler in router.message.handlers
        for flt in handler.filters or []
        for command in getattr(flt.callback, "commands", ())
    }
    shown = {*menus.EVERYBODY, *(c for commands in menus.BY_ROLE.values() for c in commands)}
    assert served == shown


def test_a_stranger_may_only_enter() -> None:
    assert {action for action in Action if allowed(None, action)} == {Action.ENTER}


def test_every_role_has_its_rights_written_down() -> None:
    assert set(BY_ROLE) == set(Role)


def test_every_room_is_named_in_the_contract_that_keeps_rooms_apart() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rooms = next(
        contract["modules"]
        for contract in contracts["tool"]["importlinter"]["contracts"]
        if contract["id"] == "rooms"
    )
    folders = {name.parts[1] for name in python_files("handlers") if len(name.parts) > 2}
    assert set(rooms) == {f"handlers.{folder}" for folder in folders - OF_THE_TEAM}
