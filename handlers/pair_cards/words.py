"""Words about pairs: who the other one is, what was said, what was agreed on."""

from dataclasses import replace

from handlers.people_words import BANDS
from handlers.say import Say, clip
from mentoring.filling import Filling
from mentoring.pair_notices import Both
from mentoring.pair_sights import OWN_WORDS, View, shown_answers, without_contacts
from mentoring.pairs import Agreement, Side, State
from mentoring.people import Person
from mentoring.questionnaire import run
from services.act import Act

STATES = {
    State.PROPOSED: "word-pair-proposed",
    State.ASKED: "word-pair-asked",
    State.AGREED: "word-pair-agreed",
    State.TRIAL: "word-pair-trial",
    State.TRIED: "word-pair-tried",
    State.PLANNING: "word-pair-planning",
    State.READY: "word-pair-ready",
    State.APPROVED: "word-pair-approved",
    State.RUNNING: "word-pair-running",
    State.PAUSED: "word-pair-paused",
    State.ENDED: "word-pair-ended",
    State.REFUSED: "word-pair-refused",
}
SIDES = {
    Side.MENTOR: "word-side-mentor",
    Side.MENTEE: "word-side-mentee",
    Side.GUARDIAN: "word-side-guardian",
}
ANSWERS = {
    "position": "card-position",
    "occupation": "card-occupation",
    "study": "card-study",
    "subject": "card-subject",
    "class_name": "card-class",
    "goal": "card-pair-goal",
    "formats": "card-formats",
    "days": "card-days",
    "pupil_topics": "card-topics",
}
LONGEST = 400
"""How much of an answer a card shows."""


def to(view: View, say: Say) -> Say:
    """A child under 14 is spoken to as a child."""
    return replace(say, familiar=view.young)


def named(person: Person, say: Say) -> str:
    return person.name or say("word-no-name")


def names(both: Both, say: Say) -> dict[str, str]:
    return {"mentor": named(both.mentor, say), "mentee": named(both.mentee, say)}


def other(view: View, say: Say) -> str:
    key = "word-your-mentee" if view.side is Side.MENTOR else "word-your-mentor"
    return view.other.name or say(key)


def facts(view: View, say: Say) -> dict[str, str]:
    """What most phrases to those concerned need."""
    return {
        "side": view.side.value,
        "name": other(view, say),
        "ward": view.ward or say("word-child"),
    }


def about(view: View, act: Act, say: Say) -> list[str]:
    """Who the other one is, as far as this side may know, and why the two fit."""
    sight, guards = view.other, view.side is Side.GUARDIAN
    works = guards and sight.organisation
    return [
        *([say("card-pair-class", answer=sight.class_name)] if sight.class_name else []),
        *([say("msg-card-band", band=say(BANDS[sight.band]))] if sight.band else []),
        *([say("card-pair-organisation", answer=works)] if works else []),
        *told(view, act, say),
        *([say("msg-pair-papers")] if sight.papers and guards else []),
        *group(view, say),
        *([say("msg-pair-why", why=view.pair.why.line)] if view.pair.why.line else []),
    ]


def told(view: View, act: Act, say: Say) -> list[str]:
    """A school may have edited its form: what is not there is left out."""
    filling = view.other.filling
    if filling is None:
        return []
    shown = ((name, answer(filling, name, act, say)) for name in shown_answers(view))
    return [say(key_of(name, view), answer=clip(value, LONGEST)) for name, value in shown if value]


def key_of(name: str, view: View) -> str:
    if name == "topics":
        return "card-pair-topics" if view.side is Side.MENTOR else "card-topics"
    return ANSWERS[name]


def answer(filling: Filling, name: str, act: Act, say: Say) -> str | None:
    context = act.context(say.language)
    value = run.display(filling.form, filling.submission, name, context)
    return without_contacts(value) if value and name in OWN_WORDS else value


def group(view: View, say: Say) -> list[str]:
    if not view.group:
        return []
    return [say("msg-pair-group", names=", ".join(view.group))]


def plan(agreed: Agreement, say: Say) -> list[str]:
    """What the planning meeting has yielded; long words are cut, as a phrase takes no more."""
    told_ = {
        "card-plan-format": agreed.format,
        "card-plan-rhythm": agreed.rhythm,
        "card-plan-place": agreed.place,
        "card-plan-goals": agreed.goals,
    }
    return [say(key, answer=clip(value, LONGEST)) for key, value in told_.items() if value]
