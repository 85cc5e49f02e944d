"""The rights matrix: every action and its roles, everything that can be tapped or sent and its
action. It is written out by hand and compared with the program, so that a new command, button or
role is thought about before it is built.
"""

from typing import Final

from aiogram.filters.callback_data import CallbackData

from handlers.callbacks import (
    Age,
    Agree,
    Answers,
    BroadcastTap,
    Child,
    ChooseLanguage,
    Come,
    ConcernTap,
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
    Two,
    UploadTap,
    Withdraw,
)
from handlers.chart_callbacks import ChartTap
from handlers.export_callbacks import ExportTap
from mentoring.people import Role
from mentoring.rights import Action
from tests.house import (
    approval_buttons,
    document_buttons,
    matching_buttons,
    meeting_buttons,
    pair_buttons,
    roadmap_buttons,
    selection_buttons,
)

STRANGERS_TOO: Final = frozenset({Action.ENTER})
WHOEVER_IS_KNOWN: Final = frozenset({Action.APPLY})
"""Everybody who came by a link, whatever their role and without one."""

TEAM: Final = frozenset(
    {Role.CURATOR, Role.DEPUTY, Role.HEAD, Role.PSYCHOLOGIST, Role.CLASS_TEACHER}
)
"""Whoever carries the programme in the school; what is theirs to tick is asked item by item."""

ROLES: Final[dict[Action, frozenset[Role]]] = {
    Action.BROADCAST: frozenset({Role.CURATOR}),
    Action.EDIT_FORMS: frozenset({Role.CURATOR}),
    Action.EDIT_PEOPLE: frozenset({Role.CURATOR}),
    Action.EDIT_ROADMAP: frozenset({Role.CURATOR}),
    Action.SELECT_MENTORS: frozenset({Role.CURATOR}),
    Action.MATCH: frozenset({Role.CURATOR}),
    Action.LEAD_PAIRS: frozenset({Role.CURATOR}),
    Action.MAKE_DOCUMENTS: frozenset({Role.CURATOR}),
    Action.SUPPORT: frozenset({Role.PSYCHOLOGIST}),
    Action.TAKE_PART: frozenset({Role.MENTOR, Role.MENTEE, Role.GUARDIAN}),
    Action.MEET: frozenset({Role.CURATOR, Role.MENTOR, Role.MENTEE, Role.GUARDIAN}),
    Action.GUARD: frozenset({Role.GUARDIAN}),
    Action.IMPORT: frozenset({Role.CURATOR}),
    Action.INVITE: frozenset({Role.CURATOR}),
    Action.REFER: frozenset({Role.CLASS_TEACHER, Role.PSYCHOLOGIST}),
    Action.SEE_CONCERNS: frozenset({Role.CURATOR, Role.PSYCHOLOGIST}),
    Action.SEE_PARTNER: frozenset({Role.PARTNER}),
    Action.SEE_PEOPLE: frozenset({Role.CURATOR}),
    Action.SEE_ROADMAP: TEAM,
    Action.SEE_SUMMARY: frozenset({Role.CURATOR, Role.DEPUTY, Role.HEAD}),
    Action.WORK_ON_ROADMAP: TEAM,
    Action.WRITE_NOTES: frozenset({Role.CURATOR, Role.PSYCHOLOGIST}),
}

CALLBACKS: Final[dict[type[CallbackData], Action]] = {
    Age: Action.APPLY,
    Agree: Action.APPLY,
    Answers: Action.SEE_PEOPLE,
    BroadcastTap: Action.BROADCAST,
    ChartTap: Action.SEE_SUMMARY,
    Child: Action.GUARD,
    ChooseLanguage: Action.ENTER,
    Come: Action.APPLY,
    ConcernTap: Action.SEE_CONCERNS,
    ExportTap: Action.SEE_PEOPLE,
    Fill: Action.APPLY,
    FormTap: Action.EDIT_FORMS,
    Go: Action.APPLY,
    LinkOf: Action.INVITE,
    LinkTap: Action.INVITE,
    NoteTap: Action.WRITE_NOTES,
    PartnerTap: Action.INVITE,
    People: Action.SEE_PEOPLE,
    PeopleBy: Action.SEE_PEOPLE,
    PeopleTurned: Action.SEE_PEOPLE,
    PersonCard: Action.SEE_PEOPLE,
    PersonTap: Action.EDIT_PEOPLE,
    Pupil: Action.REFER,
    ReadConsent: Action.APPLY,
    Remind: Action.APPLY,
    Surely: Action.APPLY,
    SurveyTap: Action.APPLY,
    Two: Action.EDIT_PEOPLE,
    UploadTap: Action.IMPORT,
    Withdraw: Action.APPLY,
    **roadmap_buttons.CALLBACKS,
    **matching_buttons.CALLBACKS,
    **meeting_buttons.CALLBACKS,
    **pair_buttons.CALLBACKS,
    **approval_buttons.CALLBACKS,
    **selection_buttons.CALLBACKS,
    **document_buttons.CALLBACKS,
}
"""What a kind of button needs, but for the values that are named in ELSE."""

ELSE: Final[dict[tuple[type[CallbackData], object], Action]] = {
    (Age, True): Action.GUARD,
    (ChartTap, "numbers"): Action.EDIT_ROADMAP,
    (FormTap, "answers"): Action.SEE_PEOPLE,
    (FormTap, "send"): Action.BROADCAST,
    (Go, "add_child"): Action.GUARD,
    (Go, "children"): Action.GUARD,
    (Go, "introduce"): Action.INVITE,
    (Go, "partner"): Action.SEE_PARTNER,
    (Go, "partner_form"): Action.SEE_PARTNER,
    (Go, "refer"): Action.REFER,
    (Go, "referrals"): Action.REFER,
    (Go, "details"): Action.SEE_SUMMARY,
    (Go, "summary"): Action.SEE_SUMMARY,
    (PersonTap, "history"): Action.SEE_PEOPLE,
    (PersonTap, "note"): Action.WRITE_NOTES,
    (PersonTap, "notes"): Action.WRITE_NOTES,
    (Pupil, "note"): Action.WRITE_NOTES,
    **roadmap_buttons.ELSE,
    **pair_buttons.ELSE,
    **approval_buttons.ELSE,
}

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    Age: ("child", "False True"),
    BroadcastTap: (
        "do",
        (
            "groups group state class classes partner partners forms form words wordless "
            "send now morning drop card answers"
        ),
    ),
    ChartTap: ("do", "show ways topics pairs satisfaction all numbers"),
    Child: ("do", "card fill link other decline"),
    ConcernTap: ("do", "show open false acted"),
    ExportTap: ("do", "open page book csv"),
    FormTap: (
        "do",
        (
            "list card file versions version diff restore restore-surely publish drop drop-surely "
            "try leave figures figures-all figures-file figures-all-file send answers"
        ),
    ),
    Go: (
        "door",
        (
            "about begin young decline other_way pause resume answers give_up age keep "
            "only_necessary all_messages introduce mydata link children add_child refer referrals "
            "partner partner_form summary details"
        ),
    ),
    LinkOf: (
        "role",
        (
            "anyone mentee mentor guardian teacher class_teacher psychologist deputy head curator "
            "partner all new_partner"
        ),
    ),
    LinkTap: ("do", "show poster revoke surely"),
    PartnerTap: ("do", "card contact"),
    PersonTap: (
        "do",
        "history notes note edit paper guardian_link own_link erase erase_surely twins",
    ),
    Pupil: ("do", "card link fill note"),
    Remind: ("do", "resume give_up mute"),
    Surely: ("door", "give_up"),
    Two: ("do", "check compare merge"),
    UploadTap: ("sure", "False True"),
    Withdraw: ("sure", "False True"),
    **roadmap_buttons.VALUES,
    **matching_buttons.VALUES,
    **meeting_buttons.VALUES,
    **pair_buttons.VALUES,
    **approval_buttons.VALUES,
    **selection_buttons.VALUES,
    **document_buttons.VALUES,
}
"""By which of its fields a button comes to its handler, and every value that has one."""

OTHERS: Final[dict[str, Action]] = {
    "curator.files.on_workbook": Action.IMPORT,
    "curator.files.on_words": Action.SEE_CONCERNS,
    "curator.files.on_no_workbook": Action.IMPORT,
    "curator.people.on_name_typed": Action.SEE_PEOPLE,
    "survey.on_answer_typed": Action.APPLY,
    "survey.on_contact_shared": Action.APPLY,
    "survey.on_something_else_sent": Action.APPLY,
    "survey.on_message_edited": Action.APPLY,
    "fallback.on_anything_else": Action.ENTER,
    "fallback.on_old_message_edited": Action.ENTER,
    "fallback.on_unknown_button": Action.ENTER,
    "fallback.on_blocked_or_back": Action.ENTER,
}
"""Handlers of what is typed, sent, edited or done without a command or a button of ours."""


def values_of(kind: type[CallbackData]) -> tuple[object, ...]:
    """Every value of the field that tells handlers apart; nothing where one handler serves all."""
    _, words = VALUES.get(kind, ("", ""))
    truths: dict[str, object] = {"False": False, "True": True}
    return tuple(truths.get(word, word) for word in words.split())


def action_of(kind: type[CallbackData], value: object = "") -> Action:
    return ELSE.get((kind, value), CALLBACKS[kind])


def expected(role: Role | None, action: Action, *, known: bool = True) -> bool:
    """Whether somebody with this one role may; None is somebody without any."""
    if action in STRANGERS_TOO:
        return True
    return known and (action in WHOEVER_IS_KNOWN or role in ROLES[action])
