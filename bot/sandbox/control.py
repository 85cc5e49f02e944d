"""What the chat page and tests in other processes may ask of the sandbox, under `/sandbox/`."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.sandbox.calls import Call, CallLog
from bot.sandbox.clock import ClockControl, ClockUnreachableError
from bot.sandbox.doings import DOINGS
from bot.sandbox.errors import ApiError
from bot.sandbox.faults import Fault, Faults, Rule
from bot.sandbox.methods.profile import commands_for
from bot.sandbox.people import Person
from bot.sandbox.world import World, bubble

PAGE = Path(__file__).parent / "page"
HEARTBEAT_SECONDS = 15
LOOPBACK = frozenset({"127.0.0.1", "localhost"})
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Control:
    """The page's own interface; it is no part of Telegram's."""

    def __init__(
        self,
        world: World,
        calls: CallLog,
        faults: Faults,
        clock: ClockControl,
        hints: Sequence[dict[str, Any]],
    ) -> None:
        self.world = world
        self.calls = calls
        self.faults = faults
        self.clock = clock
        self.hints = hints
        calls.on_call = self._tell_call

    def add_routes(self, app: web.Application) -> None:
        routes: list[tuple[str, str, Handler]] = [
            ("GET", "/sandbox/state", self.state),
            ("GET", "/sandbox/events", self.stream),
            ("GET", "/sandbox/calls", self.list_calls),
            ("GET", "/sandbox/faults", self.list_faults),
            ("POST", "/sandbox/faults", self.set_faults),
            ("POST", "/sandbox/clock", self.move_clock),
            ("GET", "/sandbox/files/{file_id}", self.file),
            ("POST", "/sandbox/people", self.add_person),
            ("GET", "/sandbox/people/{id}", self.chat),
            ("POST", "/sandbox/people/{id}/{doing}", self.do),
        ]
        for method, path, handler in routes:
            app.router.add_route(method, path, _guarded(handler))
        app.router.add_get("/", _index)
        app.router.add_static("/page", PAGE)

    async def state(self, _request: web.Request) -> web.Response:
        world = self.world
        return web.json_response(
            {
                "bot": {**world.bot.user(), "profile": _profile(world)},
                "people": [_person(person) for person in world.people.values()],
                "hints": self.hints,
                "clock": {
                    "offset_seconds": world.offset_seconds,
                    "moves_bot": bool(self.clock.url),
                    "zone": self.clock.zone,
                },
                "violations": world.violations,
            }
        )

    async def chat(self, request: web.Request) -> web.Response:
        person = self._who(request)
        chat = self.world.chats[person.id]
        return web.json_response(
            {
                "person": _person(person),
                "messages": [bubble(m) for m in chat.messages.values() if not m.deleted],
                "keyboard": chat.keyboard,
                "commands": commands_for(self.world.bot, person),
            }
        )

    async def add_person(self, request: web.Request) -> web.Response:
        facts = await request.json()
        known = {name: facts[name] for name in _PERSON_FIELDS if facts.get(name)}
        if not str(known.get("first_name", "")).strip():
            raise web.HTTPBadRequest(text="a person needs a first name")
        number = max(self.world.people, default=500) + 1
        return web.json_response(_person(self.world.add(Person(id=number, **known))))

    async def do(self, request: web.Request) -> web.Response:
        person, doing = self._who(request), DOINGS.get(request.match_info["doing"])
        if doing is None:
            raise web.HTTPNotFound(text=f"nobody can {request.match_info['doing']} here")
        message = await doing(self.world, person, request)
        return web.json_response(message or {})

    async def list_calls(self, _request: web.Request) -> web.Response:
        return web.json_response([call.wire() for call in self.calls], dumps=_dumps)

    async def list_faults(self, _request: web.Request) -> web.Response:
        counts = {f"{method} {fault}": n for (method, fault), n in self.faults.counts.items()}
        rules = [asdict(rule) for rule in self.faults.rules]
        return web.json_response({"rules": rules, "counts": counts})

    async def set_faults(self, request: web.Request) -> web.Response:
        facts = await request.json()
        rules = [
            Rule(
                rule["method"],
                Fault(rule["fault"]),
                float(rule["probability"]),
                float(rule.get("seconds", 1)),
            )
            for rule in facts["rules"]
        ]
        self.faults.stop()
        self.faults.rules.extend(rules)
        return await self.list_faults(request)

    async def move_clock(self, request: web.Request) -> web.Response:
        facts = await request.json()
        return web.json_response(await self.clock.move_to(float(facts["offset_seconds"])))

    async def file(self, request: web.Request) -> web.Response:
        stored = self.world.files.find(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        # Pictures and sounds are shown; anything else that came is downloaded, never run here.
        is_media = stored.mime_type.startswith(("image/", "audio/", "video/"))
        shown = is_media and stored.kind != "document"
        kind = stored.mime_type if shown else "application/octet-stream"
        return web.Response(
            body=stored.data, content_type=kind, headers={"X-Content-Type-Options": "nosniff"}
        )

    async def stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        # A page that is closed ends its stream: that is no fault.
        with self.world.events.listen() as events, suppress(ConnectionResetError):
            await response.write(b": here\n\n")
            while (event := await _next(events)) is not None:
                line = f"data: {_dumps(event)}\n\n" if event else ": still here\n\n"
                await response.write(line.encode())
        return response

    def _tell_call(self, call: Call) -> None:
        if self.world.events:
            self.world.events.tell("call", call=call.wire())

    def _who(self, request: web.Request) -> Person:
        number = request.match_info["id"]
        person = self.world.people.get(int(number)) if number.isdecimal() else None
        if person is None:
            raise web.HTTPNotFound(text=f"there is no person {number}")
        return person


_PERSON_FIELDS = ("first_name", "last_name", "username", "language_code", "phone", "role")


async def _next(events: "asyncio.Queue[dict[str, Any] | None]") -> dict[str, Any] | None:
    try:
        async with asyncio.timeout(HEARTBEAT_SECONDS):
            return await events.get()
    except TimeoutError:
        return {}


def _person(person: Person) -> dict[str, Any]:
    return asdict(person)


def _profile(world: World) -> dict[str, str]:
    return {f"{name}:{language}": text for (name, language), text in world.bot.profile.items()}


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


async def _index(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-store"})


def _guarded(handler: Handler) -> Handler:
    """A page from elsewhere in the same browser must not move this sandbox."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        if (
            request.url.host not in LOOPBACK
            or request.headers.get("Sec-Fetch-Site") == "cross-site"
        ):
            raise web.HTTPForbidden(text="the sandbox is for its own page only")
        try:
            return await handler(request)
        except (LookupError, ValueError, ApiError) as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        except ClockUnreachableError as error:
            raise web.HTTPBadGateway(text=str(error)) from error

    return guarded
