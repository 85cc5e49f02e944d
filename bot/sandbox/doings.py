"""What a person can do from the page, each as one request."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.sandbox import acts
from bot.sandbox.chats import Message
from bot.sandbox.errors import ApiError
from bot.sandbox.files import picture_size
from bot.sandbox.people import Person
from bot.sandbox.world import World, bubble

Doing = Callable[[World, Person, web.Request], Awaitable[dict[str, Any] | None]]


def _message(world: World, person: Person, message_id: int) -> Message:
    message = world.chats[person.id].messages.get(message_id)
    if message is None or message.deleted:
        raise LookupError(f"message {message_id} is gone")
    return message


async def say(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"text"}`."""
    return bubble(acts.say(world, person, (await request.json())["text"]))


async def press(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"text"}` of a key of the reply keyboard."""
    return bubble(acts.press_key(world, person, (await request.json())["text"]))


async def tap(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"message_id", "data"}` of an inline button."""
    facts = await request.json()
    message = _message(world, person, facts["message_id"])
    return {"id": acts.tap(world, person, message, facts["data"])}


async def open_link(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"link"}`; `{"outside": true}` if it does not lead to the bot."""
    message = acts.open_link(world, person, (await request.json())["link"])
    return {"outside": True} if message is None else bubble(message)


async def contact(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"phone"}`, or their own number."""
    return bubble(acts.share_contact(world, person, (await request.json()).get("phone", "")))


async def edit(world: World, person: Person, request: web.Request) -> None:
    """`{"message_id", "text"}`."""
    facts = await request.json()
    acts.edit(world, person, _message(world, person, facts["message_id"]), facts["text"])


async def forward(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"message_id", "to"}`: to another person, or without `to` back to the bot."""
    facts = await request.json()
    message = _message(world, person, facts["message_id"])
    if (number := facts.get("to")) is None:
        return bubble(acts.forward(world, person, message))
    return bubble(acts.pass_on(world, person, message, world.people[number]))


async def block(world: World, person: Person, request: web.Request) -> None:
    """`{"blocked"}`."""
    acts.block(world, person, blocked=bool((await request.json())["blocked"]))


async def sticker(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"emoji"}`."""
    return bubble(acts.send_sticker(world, person, (await request.json()).get("emoji", "👍")))


async def voice(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"seconds"}`."""
    seconds = int((await request.json()).get("seconds", 3))
    return bubble(acts.send_voice(world, person, seconds=seconds))


async def file(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """A form with `file` and `as` ("photo" or "document")."""
    form = await request.post()
    given = form.get("file")
    if not isinstance(given, web.FileField):
        raise LookupError("there is no file in the form")  # noqa: TRY004 - the form lacks a file
    data = given.file.read()
    given.file.close()
    if form.get("as") == "photo":
        try:
            return bubble(acts.send_photo(world, person, data, picture_size(data)))
        except ApiError:
            pass  # a picture that Telegram cannot read goes as a document, as its apps do
    return bubble(acts.send_document(world, person, data, given.filename, given.content_type))


DOINGS: dict[str, Doing] = {
    "say": say,
    "press": press,
    "tap": tap,
    "open": open_link,
    "contact": contact,
    "edit": edit,
    "forward": forward,
    "block": block,
    "sticker": sticker,
    "voice": voice,
    "file": file,
}
