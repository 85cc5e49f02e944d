"""The methods by name; each takes the world and a call, and gives the result or refuses."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.methods import editing, media, passing, profile, sending, taps
from bot.sandbox.methods.asked import Asked
from bot.sandbox.world import World

Method = Callable[[World, Asked], Any]

METHODS: dict[str, Method] = {
    **sending.METHODS,
    **media.METHODS,
    **editing.METHODS,
    **passing.METHODS,
    **taps.METHODS,
    **profile.METHODS,
}
