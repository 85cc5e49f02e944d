"""What is shown once a form of the selection is sent: what it was about, as it now is."""

from handlers.say import Methods, Say
from handlers.selection_cards import candidate_card, settings_cards
from mentoring.filling import Filling
from services import candidates
from services import criteria as kept
from services.about import about_of
from services.act import Act


async def candidate(act: Act, filling: Filling, say: Say) -> Methods:
    found = await candidates.open_candidate(act, about_of(filling))
    return [candidate_card.card(act, found, say)]


async def criteria(act: Act, filling: Filling, say: Say) -> Methods:
    del filling
    return [settings_cards.criteria(act, await kept.show_criteria(act), say)]
