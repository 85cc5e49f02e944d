"""Telegram's limits on sending: so many a second in all, and one a second to a chat."""

from collections import OrderedDict, deque

CHAT_SECONDS = 1.0
CHAT_BURST = 3
SPARE = 10
"""One place of so many is left to who waits for an answer while broadcasts go out."""
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
        self._places = max(1, int(rate))
        self._recent: deque[float] = deque(maxlen=self._places)
        # A rate of 2.5 is two in any one second; one of 0.5 is one in any two.
        self._window = max(1.0, 1 / rate) if rate else 0.0
        self._even = self._window / self._places
        # Of a rate below ten none can be spared.
        self._for_broadcasts = self._places - self._places // SPARE
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
        """No window of one second holds more than `rate` messages.

        Half of them may leave in one burst. More go evenly, as they would not arrive within the
        limit otherwise: the network holds up one burst and hurries the next.
        """
        at = self._free_at(now)
        self._recent.append(at)
        return at

    def until_spare(self, now: float) -> float:
        """Seconds until a broadcast may reserve its place; 0 if it may do so now.

        A broadcast books nothing ahead, so a reply that comes meanwhile leaves before it.
        """
        at = max(self._free_at(now), self._after(self._for_broadcasts, now))
        return at - now

    def _free_at(self, now: float) -> float:
        at = max(now, self._after(self._places, now))
        half = max(1, self._places // 2)
        if self._after(half, at) > at:
            at = max(at, self._recent[-1] + self._even)
        return at

    def _after(self, places: int, now: float) -> float:
        """When fewer than so many messages are in the window."""
        return self._recent[-places] + self._window if len(self._recent) >= places else now
