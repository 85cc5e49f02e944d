"""Pacing: Telegram's limits are kept to the message, and nothing waits longer than it must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import CHAT_BURST, REMEMBERED_CHATS, SPARE, UNCOUNTED, Pacer

RATES = st.sampled_from([1, 2.5, 5, 30, 0.5])
STEPS = st.lists(st.floats(0, 0.7), min_size=1, max_size=120)
ENOUGH = 1e-6


def moments(steps: list[float]) -> list[float]:
    """Moments at which messages come to the pacer."""
    now, found = 1000.0, []
    for step in steps:
        now += step
        found.append(now)
    return found


@given(RATES, STEPS)
def test_no_second_holds_more_messages_than_the_rate(rate: float, steps: list[float]) -> None:
    pacer = Pacer(rate)
    leaving = [pacer.reserve(now) for now in moments(steps)]
    most = max(1, int(rate))
    window = most / rate
    for first, last in zip(leaving, leaving[most:], strict=False):
        assert last - first >= window - ENOUGH
        assert last - first >= 1 - ENOUGH


@given(RATES, STEPS)
def test_messages_leave_in_the_order_in_which_they_came(rate: float, steps: list[float]) -> None:
    pacer = Pacer(rate)
    leaving = [pacer.reserve(now) for now in moments(steps)]
    assert leaving == sorted(leaving)
    assert all(at >= now for at, now in zip(leaving, moments(steps), strict=True))


@given(STEPS)
def test_a_chat_gets_three_at_once_and_then_one_a_second(steps: list[float]) -> None:
    pacer = Pacer(30)
    leaving = [pacer.reserve_in_chat(7, now) for now in moments(steps)]
    assert leaving == sorted(leaving)
    for start in range(len(leaving)):
        for end in range(start, len(leaving)):
            seconds = leaving[end] - leaving[start]
            assert end - start + 1 <= CHAT_BURST + seconds + ENOUGH


@given(STEPS)
def test_a_chat_never_waits_longer_than_it_must(steps: list[float]) -> None:
    """Each message waits for the third before it, and for nothing else, if that is enough."""
    pacer, came, left = Pacer(30), moments(steps), list[float]()
    for now in came:
        at = pacer.reserve_in_chat(7, now)
        assert at - now <= max(0, len(left) - CHAT_BURST + 1)
        left.append(at)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=60))
def test_one_busy_chat_does_not_hold_another(chats: list[int]) -> None:
    together, alone = Pacer(30), {chat: Pacer(30) for chat in chats}
    for number, chat in enumerate(chats):
        now = 1000 + number / 10
        assert together.reserve_in_chat(chat, now) == alone[chat].reserve_in_chat(chat, now)


def test_after_a_silence_a_chat_may_burst_again() -> None:
    pacer = Pacer(30)
    for start in (1000.0, 1100.0):
        leaving = [pacer.reserve_in_chat(7, start) - start for _ in range(6)]
        assert leaving == pytest.approx([0, 0, 0, 1, 2, 3])


def test_a_broadcast_uses_the_whole_limit() -> None:
    pacer = Pacer(30)
    leaving = [pacer.reserve(1000.0) for _ in range(600)]
    assert 19 <= leaving[-1] - leaving[0] <= 20


@given(st.sampled_from([10, 20, 30, 5, 0.5]), STEPS)
def test_broadcasts_leave_room_for_replies_and_book_nothing_ahead(
    rate: float, steps: list[float]
) -> None:
    """Broadcasts wait in a crowd; now and then, not more than there is room for, replies come."""
    pacer, left, replies = Pacer(rate), list[float](), list[float]()
    for now in moments(steps):
        while pacer.until_spare(now) == 0:
            left.append(pacer.reserve(now))
            assert left[-1] == now
        recent = len([at for at in replies if at > now - 1])
        if recent < int(rate) // SPARE:
            replies.append(pacer.reserve(now))
            left.append(replies[-1])
            assert replies[-1] - now <= (recent + 1) / rate + ENOUGH
    most = max(1, int(rate))
    for first, last in zip(left, left[most:], strict=False):
        assert last - first >= most / rate - ENOUGH


@given(st.lists(st.floats(0, 0.05), min_size=200, max_size=200))
def test_a_crowd_leaves_evenly_so_that_a_slow_network_makes_no_heap(delays: list[float]) -> None:
    """Each message takes up to 50 ms to Telegram: then 32 may meet in a second, never 60."""
    pacer = Pacer(30)
    leaving = [pacer.reserve(1000.0) for _ in delays]
    arriving = sorted(at + delay for at, delay in zip(leaving, delays, strict=True))
    for first, last in zip(arriving, arriving[33:], strict=False):
        assert last - first >= 1


def test_half_of_a_second_s_messages_may_leave_at_once() -> None:
    pacer = Pacer(30)
    leaving = [pacer.reserve(1000.0) for _ in range(30)]
    assert leaving[:15] == [1000.0] * 15
    assert leaving[-1] - 1000 == pytest.approx(0.5)


def test_a_rate_of_nothing_switches_pacing_off() -> None:
    pacer = Pacer(0)
    assert not pacer.counts("sendMessage")


@pytest.mark.parametrize("method", sorted(UNCOUNTED))
def test_what_telegram_does_not_count_is_not_paced(method: str) -> None:
    assert not Pacer(30).counts(method)


@pytest.mark.parametrize("method", ["sendMessage", "sendDocument", "sendPhoto"])
def test_messages_are_paced(method: str) -> None:
    assert Pacer(30).counts(method)


def test_chats_are_remembered_within_bounds() -> None:
    pacer = Pacer(30)
    for chat in range(REMEMBERED_CHATS + 50):
        pacer.reserve_in_chat(chat, 1000.0)
    assert len(pacer._chats) == REMEMBERED_CHATS
    assert REMEMBERED_CHATS + 49 in pacer._chats
