"""Messages that people pass on: to the bot, or to each other, of which the bot learns nothing."""

from urllib.parse import parse_qs, urlsplit

from bot.sandbox.acts import HOSTS, send
from bot.sandbox.chats import Message
from bot.sandbox.methods.passing import content_of, origin_of
from bot.sandbox.people import Person
from bot.sandbox.world import World, found_entities


def forward(world: World, person: Person, message: Message) -> Message:
    """A message from any chat, passed to the bot with its author's name on it."""
    _check_free(message)
    return send(world, person, {**content_of(message), "forward_origin": origin_of(message)})


def pass_on(world: World, sender: Person, message: Message, to: Person) -> Message:
    """A message passed to another person: they can read it and open its links.

    The bot knows nothing of it. Of its buttons only the links go along, as in Telegram.
    """
    _check_free(message)
    links = [kept for row in message.inline_keyboard if (kept := [b for b in row if "url" in b])]
    content = {
        **content_of(message),
        "forward_origin": origin_of(message),
        "passed_on_by": sender.full_name,
    }
    if links:
        content["reply_markup"] = {"inline_keyboard": links}
    return world.put_local(world.chats[to.id], content)


def _check_free(message: Message) -> None:
    if message.wire.get("has_protected_content"):
        raise LookupError("this message is protected: Telegram lets nobody forward it")


def share(world: World, sender: Person, link: str, to: Person) -> Message:
    """What `https://t.me/share/url?url=…&text=…` holds, sent to another person as one's own words.

    The bot knows nothing of it. LookupError if the link shares nothing.
    """
    words = shared_words(link)
    if not words:
        raise LookupError(f"{link} shares nothing")
    content = {"text": words, "entities": found_entities(words), "passed_on_by": sender.full_name}
    return world.put_local(world.chats[to.id], content)


def shared_words(link: str) -> str:
    """The address and under it the text, as Telegram's apps join them; empty for other links."""
    parts = urlsplit(link if "://" in link else f"https://{link}")
    if parts.hostname not in HOSTS or parts.path.strip("/") not in {"share", "share/url"}:
        return ""
    query = parse_qs(parts.query)
    return "\n".join(query[name][0] for name in ("url", "text") if name in query)
