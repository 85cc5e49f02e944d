"""The acts in their order, from the first link to the seventh week."""

from tests.conversations.programme import applying, choosing, courting, working
from tests.conversations.programme.cast import Cast
from tests.conversations.programme.stage import StoryClock
from tests.conversations.programme.story import Story
from tests.installation import Installation

ACTS = (
    choosing.mentors_are_selected,
    courting.all_are_asked,
    courting.answers_are_awaited,
    courting.a_consent_is_withdrawn,
    working.the_order_is_signed,
    working.pairs_work,
    working.nobody_is_forgotten,
)


async def lived(school: Installation, clock: StoryClock, cast: Cast) -> Story:
    story = await applying.opens(school, clock, cast)
    await applying.all_apply(story, await applying.partner_comes(story))
    for act in ACTS:
        await act(story)
    story.stage.ends_scene()
    return story
