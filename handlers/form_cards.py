"""A questionnaire of the school as its curator sees it: what it is for, whose it is, what to do."""

from aiogram.types import InlineKeyboardButton

from handlers.callbacks import FormTap
from handlers.say import Keyboard, Say
from mentoring.document_kinds import KINDS
from mentoring.forms import FormVersion, Origin, Versions
from services import forms
from services.act import Act
from services.forms import SchoolForm
from texts import dates

PURPOSES = {
    **dict.fromkeys(("mentor", "mentor_student", "mentor_teacher"), "msg-form-for-mentors"),
    **dict.fromkeys(("request_child", "request_student"), "msg-form-for-pupils"),
    "request_guardian": "msg-form-for-guardians",
    **dict.fromkeys(
        ("request_class_teacher", "request_psychologist"), "msg-form-for-staff-requests"
    ),
    "request_teacher": "msg-form-for-teachers",
    **dict.fromkeys(("child", "teen", "guardian", "staff", "curator"), "msg-form-for-acquaintance"),
    "referral": "msg-form-for-referrals",
    **dict.fromkeys(("partner", "link_partner"), "msg-form-for-partners"),
    **dict.fromkeys(("needs_curator", "needs_mentor"), "msg-form-for-needs"),
    **dict.fromkeys(("before_mentee", "before_mentor", "before_specialist"), "msg-form-for-before"),
    **dict.fromkeys(("after_mentee", "after_mentor", "after_specialist"), "msg-form-for-after"),
    **dict.fromkeys(
        ("broadcast", "note", "paper_consent", "person", "refusal"), "msg-form-for-curators-work"
    ),
    **dict.fromkeys(
        ("programme", "stage_reminders", "vacations", "employer_order", "pairs_order"),
        "msg-form-for-curators-work",
    ),
    **dict.fromkeys(("indicators", "support_note"), "msg-form-for-curators-work"),
    **dict.fromkeys((kind.ask for kind in KINDS if kind.asks), "msg-form-for-documents"),
    **dict.fromkeys(("doc_name", "doc_requisites", "doc_signed"), "msg-form-for-documents"),
    **dict.fromkeys(("pair_end", "pair_pause", "pair_plan", "pair_refusal"), "msg-form-for-pairs"),
    **dict.fromkeys(
        ("meeting_feedback", "meeting_feedback_child", "meeting_place"), "msg-form-for-meetings"
    ),
    **dict.fromkeys(("meeting_reason", "meeting_times"), "msg-form-for-meetings"),
    **dict.fromkeys(
        ("mentor_paper", "register_order", "selection_criteria", "selection_reason"),
        "msg-form-for-curators-work",
    ),
    **dict.fromkeys(
        ("stage_deadline", "stage_document", "stage_file", "stage_note", "stage_reason"),
        "msg-form-for-curators-work",
    ),
}
"""What each form that ships is for; any other is the school's own."""


async def card_words(act: Act, card: SchoolForm, say: Say) -> str:
    versions = card.versions
    used, draft = versions.in_use, versions.draft
    parts = [
        f"{say('msg-form-title', title=forms.title(act, card.form), code=versions.shown.code)}\n"
        + say(PURPOSES.get(versions.shown.code, "msg-form-for-own")),
        await version_words(act, used, say) if used else say("msg-form-not-in-use"),
        copies_words(card, say),
        *([say("msg-form-has-draft", day=day_of(act, draft, say))] if used and draft else []),
        *([say("msg-form-offered")] if versions.offered else []),
    ]
    return "\n\n".join(parts)


async def version_words(act: Act, version: FormVersion, say: Say) -> str:
    """Number, day and whose."""
    return say(
        "msg-form-version",
        number=version.number,
        day=day_of(act, version, say),
        origin=version.origin,
        author=await forms.author_of(act, version) or say("word-curator"),
    )


def day_of(act: Act, version: FormVersion, say: Say) -> str:
    """When it was published, or a draft was sent."""
    return dates.day(act.local(version.published_at or version.created_at).date(), say.language)


def copies_words(card: SchoolForm, say: Say) -> str:
    return say("msg-form-copies", sent=card.total.sent, unsent=card.total.unsent)


def card_rows(card: SchoolForm, say: Say) -> Keyboard:
    """What can be done with a form; further rows go before the last one, which leads back."""
    versions = card.versions
    shown = versions.shown
    used = [
        [tap("btn-form-download", "file", shown, say)],
        [tap("btn-form-try", "try", shown, say), tap("btn-form-figures", "figures", shown, say)],
        [tap("btn-form-versions", "versions", shown, say)],
        [tap("btn-form-answers", "answers", shown, say), tap("btn-form-send", "send", shown, say)],
    ]
    return [
        *(used if versions.in_use else used[:1]),
        *draft_rows(versions, say),
        *offered_rows(versions, say),
        [say.button("btn-forms", FormTap(do="list"))],
    ]


def draft_rows(versions: Versions, say: Say) -> Keyboard:
    draft = versions.draft
    if draft is None:
        return []
    compared = [tap("btn-form-changes", "diff", draft, say)] if versions.in_use else []
    return [
        [*compared, tap("btn-form-try-draft", "try", draft, say)],
        [tap("btn-form-publish", "publish", draft, say), tap("btn-form-drop", "drop", draft, say)],
    ]


def offered_rows(versions: Versions, say: Say) -> Keyboard:
    offered = versions.offered
    if offered is None:
        return []
    return [
        [
            tap("btn-form-compare", "diff", offered, say),
            tap("btn-form-take", "restore", offered, say),
        ]
    ]


def tap(key: str, do: str, version: FormVersion, say: Say) -> InlineKeyboardButton:
    return say.button(key, FormTap(do=do, version=version.id))


def mark(versions: Versions, say: Say) -> str:
    """«черновик», «изменена школой», or nothing."""
    if versions.draft is not None:
        return say("word-form-draft")
    return say("word-form-changed") if versions.changed else ""


def state(versions: Versions, version: FormVersion, say: Say) -> str:
    """What a version is at this moment."""
    if versions.in_use is not None and version.id == versions.in_use.id:
        return say("word-form-in-use")
    if version.published_at is not None:
        return say("word-form-former")
    return say("word-form-draft" if version.origin is Origin.SCHOOL else "word-form-offered")
