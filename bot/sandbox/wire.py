"""The Bot API's side of the server: a call comes in, meets a fault or not, and is answered."""

import asyncio
import json
import time
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.sandbox.body import read_body
from bot.sandbox.calls import Call, CallLog
from bot.sandbox.chats import Send
from bot.sandbox.errors import (
    ApiError,
    ViolationError,
    bad_request,
    forbidden,
    too_many_requests,
    unauthorized,
    violation,
)
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.limits import Limits
from bot.sandbox.methods import METHODS
from bot.sandbox.methods.asked import Asked
from bot.sandbox.parameters import read_parameters
from bot.sandbox.receiving import Receiving
from bot.sandbox.world import World

LIMITED = frozenset({name for name in METHODS if name.startswith("send")} - {"sendChatAction"}) | {
    "forwardMessage",
    "copyMessage",
}

# json.dumps would build an encoder for each answer.
_encode = json.JSONEncoder(ensure_ascii=False).encode


class CutError(Exception):
    """The connection ends here, without an answer."""


class Wire:
    """Answers `/bot<token>/<method>` as Telegram does."""

    def __init__(
        self,
        token: str,
        world: World,
        receiving: Receiving,
        faults: Faults,
        limits: Limits | None,
        calls: CallLog,
    ) -> None:
        self.token = token
        self.world = world
        self.receiving = receiving
        self.faults = faults
        self.limits = limits
        self.calls = calls

    async def answer(self, request: web.Request) -> web.StreamResponse:
        started = time.perf_counter()
        call = Call(0, request.match_info["method"], {}, time.time())
        answer: dict[str, Any]
        try:
            answer = {"ok": True, "result": await self._handle(request, call)}
            call.status, call.result = HTTPStatus.OK, answer["result"]
        except ApiError as error:
            if isinstance(error, ViolationError):
                self.world.violate(call.method, error)
            answer = error.wire()
            call.status, call.result = error.code, error.description
        except CutError:
            answer = {}
            if request.transport is not None:
                request.transport.abort()
        finally:
            call.seconds = time.perf_counter() - started
            self.calls.add(call)
        body = _encode(answer).encode()
        status = int(call.status) or HTTPStatus.INTERNAL_SERVER_ERROR
        return web.Response(body=body, status=status, content_type="application/json")

    async def _handle(self, request: web.Request, call: Call) -> Any:
        if request.match_info["token"] != self.token:
            raise unauthorized()
        body = await read_body(request)
        known = call.method in METHODS or call.method in self.receiving.methods
        if not known:
            raise ViolationError(HTTPStatus.NOT_FOUND, "Not Found: method not found")
        call.params = body.fields
        asked = Asked(call.method, read_parameters(call.method, body.fields), body.uploads)
        fault = self.faults.pick(call.method)
        if fault is None:
            result = await self._do(asked)
        else:
            result = await self._do_with(*fault, asked, call)
        self._notice_a_lost_sender(request, asked)
        return result

    async def _do(self, asked: Asked) -> Any:
        if (method := METHODS.get(asked.method)) is not None:
            if self.limits is not None and asked.method in LIMITED:
                self.limits.pass_or_refuse(asked.params.get("chat_id", 0))
            try:
                return method(self.world, asked)
            except UnicodeEncodeError:
                raise violation("strings must be encoded in UTF-8") from None
        return await self.receiving.methods[asked.method](asked.params)

    async def _do_with(self, fault: Fault, seconds: float, asked: Asked, call: Call) -> Any:
        call.fault = fault
        self.faults.count(asked.method, fault, asked.send())
        if fault in {Fault.SLOW, Fault.CUT_AFTER}:
            result = await self._do(asked)
            if fault is Fault.CUT_AFTER:
                raise CutError
            await asyncio.sleep(seconds)
            return result
        raise _refusal(fault, seconds)

    def _notice_a_lost_sender(self, request: web.Request, asked: Asked) -> None:
        if asked.method == "getUpdates":
            return
        if request.transport is None or request.transport.is_closing():
            send: Send | None = asked.send()
            if send is not None:
                self.faults.count_unanswered(send)


def _refusal(fault: Fault, seconds: float) -> Exception:
    if fault is Fault.CUT_BEFORE:
        return CutError()
    if fault is Fault.TOO_MANY_REQUESTS:
        return too_many_requests(max(1, round(seconds)))
    if fault is Fault.UNAUTHORIZED:
        return unauthorized()
    if fault is Fault.FORBIDDEN:
        return forbidden("bot was blocked by the user")
    if fault is Fault.SERVER_ERROR:
        return ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error")
    return bad_request(f"unknown fault {fault}")
