"""Telegram's limits on sending: so many a second in all, and one a second to a chat."""

from collections import OrderedDict, deque

CHAT_SECONDS = 1.0
CHAT_BURST = 3
REMEMBERED_CHATS = 10_000
UNCOUNTED = frozenset(
    {
        "answerCallbackQuery",
        "editMessageText",
        "editMessageReplyMarkup",
        "editMessageCaption",
        "deleteMessage",
        "setMyCommands",
        "sendChatAction",
    }
)
"""Calls that Telegram does not count against the limits of messages."""


class Pacer:
    """Gives each message the moment at which it may leave; times are seconds of one clock.

    `rate` is messages in any one second over all chats; 0 switches pacing off. A message first
    waits for its chat, then for its place among all: so places are given in the order of time.
    """

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self._recent: deque[float] = deque(maxlen=max(1, int(rate)))
        # A rate of 2.5 is two in any one second; one of 0.5 is one in any two.
        self._window = max(1.0, 1 / rate) if rate else 0.0
        self._chats: OrderedDict[int, float] = OrderedDict()

    def counts(self, method: str) -> bool:
        return self.rate > 0 and method not in UNCOUNTED

    def reserve_in_chat(self, chat: int, now: float) -> float:
        """A chat that was silent may get three at once, then one a second."""
        booked = max(self._chats.get(chat, now), now)
        at = max(now, booked - (CHAT_BURST - 1) * CHAT_SECONDS)
        self._chats[chat] = booked + CHAT_SECONDS
        self._chats.move_to_end(chat)
        while len(self._chats) > REMEMBERED_CHATS:
            self._chats.popitem(last=False)
        return at

    def reserve(self, now: float) -> float:
        """No window of one second holds more than `rate` messages; bursts within it are free."""
        full = len(self._recent) == self._recent.maxlen
        at = max(now, self._recent[0] + self._window) if full else now
        self._recent.append(at)
        return at
