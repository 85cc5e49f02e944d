"""One proposal: why in full, who else could be there, and what a swap would cost."""

from html import escape
from uuid import UUID

from aiogram.methods import SendMessage

from handlers.match_cards.callbacks import MatchMenteeTap, MatchPairTap
from handlers.match_cards.plan_screen import back
from handlers.match_cards.words import name_of, short, with_class
from handlers.say import Keyboard, Say, send
from mentoring.matching.plan import Alternative
from mentoring.pair_forms import form_of
from services.act import Act
from services.match_views import PairView
from texts.matching.leftovers import FORMS
from texts.matching.why import Wording, fit, loss_words, why_lines


def screen(view: PairView, act: Act, say: Say, before: str = "") -> SendMessage:
    words = view.found.kept.wording(act, say.language)
    parts = [before, head(view, words, say), reasons(view, words, say), *others(view, words, say)]
    return send(act.chat, "\n\n".join(part for part in parts if part), keyboard(view, say))


def head(view: PairView, words: Wording, say: Say) -> str:
    of = view.proposal
    form = form_of(of.reasons.forms)
    return say(
        "msg-match-pair",
        mentee=with_class(view.people, of.mentee_id, say),
        mentor=name_of(view.people, of.mentor_id, say),
        fit=fit(of.score.total, view.found.plan.best),
        form=words.say(FORMS[form]) if form in FORMS else "",
        known="yes" if form in FORMS else "no",
        locked="yes" if of.locked else "no",
        group="yes" if of.in_group else "no",
    )


def reasons(view: PairView, words: Wording, say: Say) -> str:
    lines = [f"• {escape(each)}" for each in why_lines(view.proposal.reasons, words)]
    return "\n".join([say("msg-match-why"), *lines])


def others(view: PairView, words: Wording, say: Say) -> list[str]:
    of = view.proposal
    mentors = [other(view, each, each.mentor_id, words, say) for each in of.other_mentors]
    mentees = [other(view, each, each.mentee_id, words, say) for each in of.other_mentees]
    blocks = [
        [say("msg-match-other-mentors"), *mentors],
        [say("msg-match-other-mentees"), *mentees],
    ]
    return ["\n".join(block) for block in blocks if len(block) > 1]


def other(view: PairView, of: Alternative, who: UUID, words: Wording, say: Say) -> str:
    lost = loss_words(of.lost, view.found.plan, words)
    return say(
        "msg-match-other",
        name=with_class(view.people, who, say),
        fit=fit(of.score, view.found.plan.best),
        lost=lost,
        counted="yes" if lost else "no",
    )


def keyboard(view: PairView, say: Say) -> Keyboard:
    of = view.proposal

    def tap(do: str) -> MatchPairTap:
        return MatchPairTap.of(do, of.mentor_id, of.mentee_id)

    lock = ("btn-match-unlock", "unlock") if of.locked else ("btn-match-lock", "lock")
    return [
        [say.button("btn-match-accept", tap("accept"))],
        [say.button(lock[0], tap(lock[1])), say.button("btn-match-forbid", tap("forbid"))],
        [say.button("btn-match-put-off", MatchMenteeTap(mentee=of.mentee_id, do="later"))],
        *swaps(view, say),
        back(say),
    ]


def swaps(view: PairView, say: Say) -> Keyboard:
    """The other mentors for this mentee, then the other mentees for this mentor."""
    of = view.proposal
    mentors = [
        say.button(
            "btn-match-swap",
            MatchPairTap.of("swap", each.mentor_id, each.mentee_id),
            name=short(view.people, each.mentor_id, say),
        )
        for each in of.other_mentors
    ]
    mentees = [
        say.button(
            "btn-match-swap-mentee",
            MatchPairTap.of("swap", each.mentor_id, each.mentee_id),
            name=short(view.people, each.mentee_id, say),
        )
        for each in of.other_mentees
    ]
    return [[each] for each in (*mentors, *mentees)]
