"""What the page and other processes ask of the sandbox."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiohttp import web

from bot.sandbox import Sandbox
from tests.conversations.people import Person
from tests.conversations.pictures import PIXEL


class Asker:
    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def get(self, path: str) -> Any:
        async with self.session.get(f"/sandbox/{path}") as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def post(self, path: str, status: int = 200, **facts: Any) -> Any:
        async with self.session.post(f"/sandbox/{path}", json=facts) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json() if status == 200 else await answer.text()

    async def upload(self, person: int, kind: str, data: bytes, **facts: str) -> int:
        form = aiohttp.FormData({"as": kind, **facts})
        form.add_field("file", data, filename="кот.png", content_type="image/png")
        async with self.session.post(f"/sandbox/people/{person}/file", data=form) as answer:
            return answer.status


@pytest.fixture
async def asker(sandbox: Sandbox) -> AsyncIterator[Asker]:
    async with aiohttp.ClientSession(sandbox.url) as session:
        yield Asker(session)


async def test_one_of_each_kind_of_people_is_there_and_more_can_come(asker: Asker) -> None:
    state = await asker.get("state")
    assert [p["role"] for p in state["people"]] == [
        *("curator", "mentor", "student", "parent"),
        *("class_teacher", "psychologist", "partner"),
    ]
    added = await asker.post("people", first_name="Сайаана", role="mentor")
    assert (await asker.get(f"people/{added['id']}"))["messages"] == []
    assert "first name" in await asker.post("people", status=400, first_name=" ")


async def test_all_that_people_do_reaches_the_bot(asker: Asker, bot: Bot) -> None:
    said = await asker.post("people/502/say", text="привет")
    await asker.post("people/502/edit", message_id=said["message_id"], text="приветт")
    await asker.post("people/502/forward", message_id=said["message_id"])
    await asker.post("people/502/contact")
    await asker.post("people/502/sticker", emoji="🎉")
    await asker.post("people/502/location")
    await asker.post("people/502/location", latitude=62.5, longitude=129.5)
    await asker.post("people/502/open", link="t.me/nastavnik_bot?start=x")
    await asker.post("people/502/block", blocked=True)
    for kind in ("photo", "audio", "video", "video_note", "voice", "document"):
        await asker.upload(501, kind, PIXEL)
    kinds = [u.message.content_type if u.message else u.event_type for u in await bot.get_updates()]
    assert kinds == [
        *("text", "edited_message", "text", "contact", "sticker", "location", "location"),
        *("text", "my_chat_member"),
        *("photo", "audio", "video", "video_note", "voice", "document"),
    ]


async def test_a_message_is_passed_on_without_the_bot(asker: Asker, bot: Bot) -> None:
    said = await asker.post("people/502/say", text="приходите")
    await asker.post("people/502/forward", message_id=said["message_id"], to=504)
    (bubble,) = (await asker.get("people/504"))["messages"]
    assert (bubble["text"], bubble["local"]) == ("приходите", True)
    assert len(await bot.get_updates()) == 1


async def test_what_a_share_link_holds_reaches_another_person(asker: Asker) -> None:
    link = "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fnastavnik_bot%3Fstart%3Dx&text=Мама"
    await asker.post("people/503/share", link=link, to=504)
    (bubble,) = (await asker.get("people/504"))["messages"]
    assert bubble["text"] == "https://t.me/nastavnik_bot?start=x\nМама"
    assert (bubble["local"], bubble["passed_on_by"]) == (True, "Кирилл Николаев")
    assert [entity["type"] for entity in bubble["entities"]] == ["url"]
    nothing = await asker.post("people/503/share", status=400, link="https://t.me/x", to=504)
    assert "shares nothing" in nothing


async def test_a_picture_that_is_none_goes_as_a_document(asker: Asker, bot: Bot) -> None:
    assert await asker.upload(501, "photo", b"not a picture") == 200
    assert await asker.upload(501, "hologram", b"?") == 400
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.document is not None


async def test_documents_are_downloaded_and_never_shown(asker: Asker, bot: Bot) -> None:
    for kind in ("document", "photo"):
        await asker.upload(501, kind, PIXEL)
    document, photo = [u.message for u in await bot.get_updates() if u.message]
    assert document.document
    assert photo.photo
    for file, shown in (
        (document.document, "application/octet-stream"),
        (photo.photo[0], "image/png"),
    ):
        async with asker.session.get(f"/sandbox/files/{file.file_id}") as answer:
            assert answer.content_type == shown
            assert await answer.read() == PIXEL


async def test_what_cannot_be_done_is_said(asker: Asker) -> None:
    assert "no person 9" in await asker.post("people/9/say", status=404, text="x")
    assert "is gone" in await asker.post("people/502/tap", status=400, message_id=1, data="x")
    assert "no key" in await asker.post("people/502/press", status=400, text="x")
    outside = await asker.post("people/502/open", link="https://example.org")
    assert outside == {"outside": True}


async def test_a_page_from_elsewhere_is_kept_out(asker: Asker) -> None:
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Host": "evil.example"}):
        async with asker.session.get("/sandbox/state", headers=headers) as answer:
            assert answer.status == 403


async def test_the_page_hears_of_everything_live(asker: Asker, bot: Bot, mentor: Person) -> None:
    async with asker.session.get("/sandbox/events") as stream:
        await stream.content.readuntil(b"\n\n")
        await bot.send_message(mentor.id, "живое")
        kinds = [json.loads((await stream.content.readuntil(b"\n\n"))[6:]) for _ in range(2)]
    assert [event["type"] for event in kinds] == ["message", "call"]
    assert kinds[0]["message"]["text"] == "живое"
    assert kinds[1]["call"]["method"] == "sendMessage"


async def test_faults_are_set_from_outside(asker: Asker, sandbox: Sandbox) -> None:
    rule = {"method": "sendMessage", "fault": "429", "probability": 0.5, "seconds": 3}
    answer = await asker.post("faults", rules=[rule])
    assert answer["rules"] == [rule]
    assert sandbox.faults.rules[0].probability == 0.5
    assert "nonsense" in await asker.post(
        "faults", status=400, rules=[{**rule, "fault": "nonsense"}]
    )


async def test_calls_are_shown(asker: Asker, bot: Bot) -> None:
    await bot.get_me()
    (call,) = await asker.get("calls")
    assert (call["method"], call["status"]) == ("getMe", 200)


async def test_the_clock_is_passed_to_the_bot() -> None:
    heard: list[float] = []

    async def clock(request: web.Request) -> web.Response:
        heard.append((await request.json())["offset_seconds"])
        return web.json_response({"done": 3}, status=200 if heard[-1] < 1e6 else 500)

    app = web.Application()
    app.router.add_post("/clock", clock)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    clock_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with (
        Sandbox.running(clock_url=clock_url) as sandbox,
        aiohttp.ClientSession(sandbox.url) as session,
    ):
        asker = Asker(session)
        answer = await asker.post("clock", offset_seconds=86400)
        assert answer == {"offset_seconds": 86400, "bot": {"done": 3}}
        await asker.post("clock", status=502, offset_seconds=1e7)
        shown = (await asker.get("state"))["clock"]
        assert shown == {"offset_seconds": 86400, "moves_bot": True, "zone": ""}
    assert heard == [86400, 1e7]
    await runner.cleanup()
