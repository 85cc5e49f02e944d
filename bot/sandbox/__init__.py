"""A Bot API server in memory: whatever speaks to Telegram over HTTP can speak to it instead.

It takes what the documents of the Bot API allow and refuses the rest, so that a bot which
is quiet here is not refused there.
"""

from bot.sandbox.faults import Fault, Faults
from bot.sandbox.people import Person
from bot.sandbox.server import Sandbox

__all__ = ["Fault", "Faults", "Person", "Sandbox"]
