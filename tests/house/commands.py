"""The rights matrix of the commands; see rights_matrix.py."""

from typing import Final

from mentoring.rights import Action

COMMANDS: Final[dict[str, frozenset[Action]]] = {
    name: frozenset(actions)
    for name, actions in {
        "start": {Action.ENTER},
        "help": {Action.ENTER},
        "language": {Action.ENTER},
        "privacy": {Action.ENTER},
        "mydata": {Action.ENTER},
        "cancel": {Action.ENTER, Action.APPLY},
        "children": {Action.GUARD},
        "refer": {Action.REFER},
        "referrals": {Action.REFER},
        "concerns": {Action.SEE_CONCERNS},
        "words": {Action.SEE_CONCERNS},
        "summary": {Action.SEE_SUMMARY},
        "charts": {Action.SEE_SUMMARY},
        "people": {Action.SEE_PEOPLE},
        "mentors": {Action.SEE_PEOPLE},
        "match": {Action.MATCH},
        "pairs": {Action.LEAD_PAIRS},
        "pair": {Action.TAKE_PART},
        "meetings": {Action.MEET},
        "approve": {Action.LEAD_PAIRS},
        "unpaired": {Action.LEAD_PAIRS},
        "support": {Action.SUPPORT},
        "selection": {Action.SELECT_MENTORS},
        "register": {Action.SELECT_MENTORS},
        "documents": {Action.MAKE_DOCUMENTS},
        "letter": {Action.MAKE_DOCUMENTS},
        "invite": {Action.INVITE},
        "import": {Action.IMPORT},
        "export": {Action.SEE_PEOPLE},
        "forms": {Action.EDIT_FORMS},
        "broadcast": {Action.BROADCAST},
        "broadcasts": {Action.BROADCAST},
        "today": {Action.SEE_ROADMAP},
        "week": {Action.SEE_ROADMAP},
        "stages": {Action.SEE_ROADMAP},
        "stage": {Action.SEE_ROADMAP},
        "roadmap": {Action.SEE_ROADMAP},
        "programme": {Action.EDIT_ROADMAP},
        "team": {Action.EDIT_ROADMAP},
    }.items()
}
"""«/cancel» is answered otherwise where nothing is in front of who types it."""
