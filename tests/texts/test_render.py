"""Files that people are sent: their own data, and a code that leads to the bot."""

import struct
from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from texts.phrases import LANGUAGES, Phrases
from texts.render import qr
from texts.render.mydata import Kept, KeptAnswer, KeptConsent, KeptEvent, KeptForm, render

AT = datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Asia/Yakutsk"))
PHRASES = Phrases.load()
EVIL = "<script>alert('&')</script>\" onload=\"x"
FORM = KeptForm(
    {"ru": "Анкета", "en": "Survey"},
    "ru",
    AT,
    AT,
    tuple(KeptAnswer(f"Вопрос {n}?", f"Ответ {n}") for n in range(60)),
    (KeptAnswer("Где учитесь?", "В СВФУ"),),
)
CONSENT = KeptConsent(
    "consent-mentor-adult-title",
    None,
    "consent-mentor-adult-text/ru/abc",
    "f" * 64,
    "<b>Кому.</b> Школе &quot;5&quot;",
    AT,
    AT,
)
KEPT = Kept(
    language="ru",
    school="Школа № 5",
    made_at=AT,
    account=1001,
    name="Айсен",
    phone="+7 914",
    contact="@aisen",
    birth="12 марта 1985",
    class_name=None,
    age=None,
    until=None,
    source="Завод",
    unreachable=False,
    roles=("mentor",),
    consents=(CONSENT,),
    forms=(FORM,),
    events=(KeptEvent("consent_given", AT),),
)


class Reader(HTMLParser):
    """The words of a page, and its tags."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.feed(page.decode())

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {name for name, _ in attrs if name.startswith("on")}

    @property
    def text(self) -> str:
        return "".join(self.words)


PLAIN = Reader(render(KEPT, PHRASES))


def test_every_answer_is_in_the_file() -> None:
    for number in range(60):
        assert f"Вопрос {number}?" in PLAIN.text
        assert f"Ответ {number}" in PLAIN.text


@pytest.mark.parametrize(
    "part",
    [
        "Айсен",
        "+7 914",
        "@aisen",
        "1001",
        "Школа № 5",
        "f" * 64,
        "23 ноября 2026, 14:05",
        "Русский",
        "Завод",
        "Где учитесь?",
        "В СВФУ",
    ],
)
def test_everything_else_that_is_kept_is_in_the_file(part: str) -> None:
    assert part in PLAIN.text


def test_the_words_of_a_consent_are_read_as_the_chat_showed_them() -> None:
    assert 'Кому. Школе "5"' in PLAIN.text


def test_the_schools_own_link_has_a_name_and_no_link_is_not_spoken_of() -> None:
    titles = {}
    for source in ("", None):
        titles[source] = Reader(render(replace(KEPT, source=source), PHRASES)).text
    assert PHRASES.say("ru", "word-school-link") in titles[""]
    assert PHRASES.say("ru", "mydata-source") not in titles[None]


def test_who_blocked_the_bot_reads_that_it_is_known() -> None:
    blocked = PHRASES.say("ru", "mydata-unreachable")
    assert blocked not in PLAIN.text
    assert blocked in Reader(render(replace(KEPT, unreachable=True), PHRASES)).text


def test_answers_are_set_aside_only_where_there_are_any() -> None:
    title, none = PHRASES.say("ru", "mydata-aside"), replace(FORM, aside=())
    assert title in PLAIN.text
    assert title not in Reader(render(replace(KEPT, forms=(none,)), PHRASES)).text


def test_what_a_person_wrote_never_becomes_markup() -> None:
    answers = (KeptAnswer(EVIL, EVIL),)
    evil = replace(
        KEPT,
        name=EVIL,
        phone=EVIL,
        school=EVIL,
        source=EVIL,
        consents=(replace(CONSENT, text=EVIL),),
        forms=(replace(FORM, answers=answers, aside=answers),),
    )
    page = render(evil, PHRASES)
    read = Reader(page)
    assert read.tags == PLAIN.tags
    assert read.text.count(EVIL) == 9
    assert b"<script" not in page


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=40))
def test_any_answer_can_be_read_as_it_was_written(words: str) -> None:
    form = replace(FORM, answers=(KeptAnswer("?", f"[{words}]"),))
    assert f"[{words}]" in Reader(render(replace(KEPT, forms=(form,)), PHRASES)).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_can_be_made_in_every_language_of_whatever_is_kept(language: str) -> None:
    nothing = replace(
        KEPT,
        language=language,
        name=None,
        phone=None,
        contact=None,
        account=None,
        source=None,
        unreachable=True,
        roles=(),
        consents=(),
        forms=(),
        events=(),
        birth=None,
        class_name=None,
        age="btn-age-child",
        until=AT,
    )
    for kept in (replace(KEPT, language=language), nothing):
        assert Reader(render(kept, PHRASES)).text.strip()


@pytest.mark.parametrize(
    "action", ["consent_given", "consent_withdrawn", "became_curator", "mentor_applied"]
)
def test_events_are_told_in_words(action: str) -> None:
    page = render(replace(KEPT, events=(KeptEvent(action, AT),)), PHRASES).decode()
    assert action not in page


def test_a_code_is_a_picture_that_a_phone_can_read() -> None:
    link = "https://t.me/nastavnik_bot?start=" + "a" * 64
    picture = qr.png(link)
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    assert width == height
    assert width % qr.SCALE == 0
    assert width // qr.SCALE >= 21 + 8, "with its quiet zone"
    assert qr.png(link + "b") != picture
