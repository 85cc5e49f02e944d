"""What a person can do from the page, each as one request."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from aiohttp import web

from bot.sandbox import acts, forwards
from bot.sandbox.chats import Message
from bot.sandbox.errors import ApiError
from bot.sandbox.media import FACTS, NUMBERS
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
        return bubble(forwards.forward(world, person, message))
    return bubble(forwards.pass_on(world, person, message, world.people[number]))


async def block(world: World, person: Person, request: web.Request) -> None:
    """`{"blocked"}`."""
    acts.block(world, person, blocked=bool((await request.json())["blocked"]))


async def sticker(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"emoji"}`."""
    return bubble(acts.send_sticker(world, person, (await request.json()).get("emoji", "👍")))


async def location(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"latitude", "longitude"}`, or `{}` for where they are."""
    point = await request.json()
    if not point:
        return bubble(acts.share_location(world, person))
    latitude, longitude = float(point["latitude"]), float(point["longitude"])
    return bubble(acts.share_location(world, person, latitude, longitude))


async def share(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """`{"link", "to"}`: what a t.me/share link holds, to another person."""
    facts = await request.json()
    return bubble(forwards.share(world, person, facts["link"], world.people[facts["to"]]))


async def file(world: World, person: Person, request: web.Request) -> dict[str, Any]:
    """A form with `file`, `as` (its kind), `caption`, and where known `duration` and sizes."""
    form = await request.post()
    given = form.get("file")
    if not isinstance(given, web.FileField):
        raise LookupError("there is no file in the form")  # noqa: TRY004 - the form lacks a file
    data = given.file.read()
    given.file.close()
    kind = str(form.get("as", "document"))
    if kind not in FACTS:
        raise LookupError(f"nobody can send a {kind}")
    send = partial(
        acts.send_file,
        world,
        person,
        data=data,
        name=given.filename,
        mime_type=given.content_type,
        caption=str(form.get("caption", "")),
    )
    if kind == "photo":
        try:
            return bubble(send(kind))
        except ApiError:
            kind = "document"  # a picture that Telegram cannot read goes so, as with its apps
    facts: dict[str, Any] = {name: int(str(form[name])) for name in NUMBERS if name in form}
    return bubble(send(kind, **facts))


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
    "location": location,
    "share": share,
    "file": file,
}
