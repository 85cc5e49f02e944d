"""One call over HTTP: what is known of it afterwards, and what is never said of it."""

from http import HTTPStatus

import pytest
from aiohttp import web

from bot.app import make_bot
from bot.sandbox import Fault, Sandbox
from bot.telegram import Answer, NoAnswerError, Telegram, read_answer
from tests.bot.engine_room import Room
from tests.installation import settings_for


@pytest.fixture
def telegram(room: Room) -> Telegram:
    return Telegram(room.app.bot)


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (200, b'{"ok": true, "result": [1]}', Answer(200, [1])),
        (400, b'{"ok": false, "error_code": 400, "description": "no"}', Answer(400, None, "no")),
        (
            429,
            b'{"ok": false, "error_code": 429, "parameters": {"retry_after": 7}}',
            Answer(429, None, "", 7),
        ),
        (502, b"<html>Bad Gateway</html>", Answer(502)),
        (200, b"<html>a hotel's page</html>", Answer(502)),
        (200, b"[]", Answer(502)),
        (200, b"", Answer(502)),
        (500, b'{"ok": false}', Answer(500)),
    ],
)
def test_every_answer_is_understood_for_what_it_is(
    status: int, body: bytes, answer: Answer
) -> None:
    assert read_answer(status, body) == answer


async def test_a_call_that_was_cut_off_may_have_arrived(room: Room, telegram: Telegram) -> None:
    room.sandbox.faults.after("getMe", Fault.CUT_AFTER)
    with pytest.raises(NoAnswerError) as cut:
        await telegram.call("getMe", b"{}")
    assert cut.value.perhaps_arrived


async def test_a_call_that_found_no_server_surely_did_not(
    sandbox: Sandbox, telegram: Telegram
) -> None:
    await sandbox.stop()
    with pytest.raises(NoAnswerError) as cut:
        await telegram.call("getMe", b"{}")
    assert not cut.value.perhaps_arrived


async def test_a_call_that_takes_too_long_may_have_arrived(room: Room, telegram: Telegram) -> None:
    room.sandbox.faults.after("getMe", Fault.SLOW, seconds=1)
    with pytest.raises(NoAnswerError) as cut:
        await telegram.call("getMe", b"{}", seconds=0.1)
    assert cut.value.perhaps_arrived


async def test_the_token_is_in_no_error(room: Room, telegram: Telegram) -> None:
    for fault in (Fault.CUT_BEFORE, Fault.CUT_AFTER):
        room.sandbox.faults.after("getMe", fault)
        with pytest.raises(NoAnswerError) as cut:
            await telegram.call("getMe", b"{}")
        assert room.sandbox.token not in f"{cut.value}{cut.value!r}"
        assert cut.value.__suppress_context__


async def test_a_page_in_between_is_no_answer_of_telegrams(room: Room) -> None:
    """A proxy that answers for Telegram must not end a message's way."""
    app = web.Application()

    async def portal(_request: web.Request) -> web.Response:
        return web.Response(text="<html>Please log in</html>", content_type="text/html")

    app.router.add_route("*", "/{all:.*}", portal)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    settings = settings_for(room.sandbox, room.file.parent)
    bot = make_bot(settings.model_copy(update={"telegram_api_url": f"http://127.0.0.1:{port}"}))
    answer = await Telegram(bot).call("getMe", b"{}")
    assert answer.code == HTTPStatus.BAD_GATEWAY
    await bot.session.close()
    await runner.cleanup()
