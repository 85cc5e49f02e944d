"""People on the way to an order."""

from tests.services.pairs.courting import courting

__all__ = ["courting"]
