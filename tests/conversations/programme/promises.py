"""What must hold of the whole programme, whoever does what."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from bot.sandbox.chats import Change
from db.queries import pairs, people, waiting
from mentoring.pairs import WORKING
from mentoring.people import Role
from tests.conversations.people import Person
from tests.conversations.programme.story import Story

RAW = re.compile(r"[{}]|\bNone\b|\b(?:msg|ntf|btn|err|word|toast)-|(?<![/\w.?=@-])[a-z]+_[a-z_]+")
APPROVED = ("Утверждена пара", "Теперь у тебя есть наставник")
WITHDRAWN = 1


def sent(person: Person) -> Iterator[Change]:
    return (each for each in person.chat.changes if each.kind == "sent" and each.message.by_bot)


def text_of(change: Change) -> str:
    return str(change.wire.get("text") or change.wire.get("caption") or "")


def everybody(story: Story) -> list[Person]:
    return [story.desk.person, *(player.person for player in story.players)]


def nothing_raw_is_said(story: Story) -> None:
    said = {text_of(change) for person in everybody(story) for change in sent(person)}
    assert [text for text in said if RAW.search(re.sub(r"https?://\S+", "", text))] == []


def nothing_is_said_twice(story: Story) -> None:
    """Not even where two messages in a row would be about two things."""
    for person in everybody(story):
        heard = [(text_of(each), str(each.wire.get("reply_markup"))) for each in sent(person)]
        twice = [one for one, other in pairwise(heard) if one == other]
        assert twice == [], person.account.full_name


def nights_are_quiet(story: Story) -> None:
    quiet, before = story.school.app.settings.quiet, dict[int, int]()
    for scene in story.stage.scenes:
        if quiet.covers(scene.begins.time()):
            assert scene.ends == before, scene.begins
        before = dict(scene.ends)


def who_blocked_the_bot_is_left_alone(story: Story) -> None:
    """The curator hears of it once, besides the list of those whom a pair waits for."""
    for player in story.players:
        if player.person.account.blocked:
            heard = [text_of(each) for each in sent(story.desk.person)]
            assert sum(f"{player.name}: бот заблокирован" in each for each in heard) == 1
            assert "наставника" not in text_of([*sent(player.person)][-1])


async def each_is_told_of_a_pair_once(story: Story) -> None:
    """Mentor, mentee and guardian: one message for each of their pairs that an order names."""
    async with story.school.app.acts.open() as act:
        found = await pairs.list_pairs(act.session, act.school.id)
        known = await people.list_by_id(
            act.session, {key for each in found for key in (each.mentor_id, each.mentee_id)}
        )
    named = [each for each in found if each.order_id]
    accounts = Counter(
        known[key].telegram_id for each in named for key in (each.mentor_id, each.mentee_id)
    )
    assert len(named) > len(found) / 2
    for player in story.players:
        heard = [text_of(each) for each in sent(player.person)]
        approved = [each for each in heard if each.startswith(APPROVED)]
        assert len(set(approved)) == len(approved), player.name
        if player not in story.guardians:
            assert len(approved) == accounts[player.person.id], player.name
    for child, guardian in zip(story.pupils, story.guardians, strict=True):
        heard = [text_of(each) for each in sent(guardian.person)]
        told = [each for each in heard if each.startswith(APPROVED)]
        reached = not guardian.person.account.blocked
        assert len(told) == accounts[child.person.id] * reached, guardian.name


async def no_mentee_is_forgotten(story: Story) -> None:
    """Each has a pair that works or is on its way, or stands on the list of those who wait."""
    async with story.school.app.acts.open() as act:
        found = await pairs.list_pairs(act.session, act.school.id)
        waits = {each.person_id for each in await waiting.list_waiting(act.session, act.school.id)}
        mentees = await people.list_in_role(act.session, act.school.id, Role.MENTEE)
    paired = {each.mentee_id for each in found if each.is_open}
    forgotten = [each for each in mentees if each.id not in paired | waits]
    assert len(mentees) >= len(story.cast.pupils) + len(story.cast.teachers) - WITHDRAWN
    assert len(forgotten) <= WITHDRAWN
    assert any(each.state in WORKING for each in found)
