"""A poster that a school can print: one page, whatever its names are, and a code that is right."""

import json
import zlib
from itertools import product

import pytest
import segno
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from texts.phrases import LANGUAGES, Phrases
from texts.render.poster import TEMPLATE, Audience, placed, poster

PHRASES = Phrases.load()
LINK = "https://t.me/nastavnik_bot?start=Zk3x_9QpL7aVtYb2NcWm4RfSd8HuEjKg"
CURATOR = {"curator": "Мария Ивановна Егорова", "contact": "+7 914 222-33-44, кабинет 204"}
LONG = "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5» имени Героя"
EVIL = '#panic() $x$ *b* _i_ @ref <label> "quoted" \\ `raw` // /* ] } [ { = - + https://t.me'
MARKUP = ("strong", "emph", "raw", "math.equation", "ref", "heading", "link", "list")


def drawn(data: str, ppi: float = 72) -> bytes:
    """The only page, as a picture."""
    picture = typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        ignore_system_fonts=True,
        format="png",
        ppi=ppi,
        sys_inputs={"data": data},
    )
    assert isinstance(picture, bytes), "more than one page"
    return picture


def data(
    school: str, audience: Audience = Audience.MENTEES, curator: str = "", contact: str = ""
) -> str:
    return placed(school, LINK, audience, "ru", PHRASES, curator=curator, contact=contact)


@pytest.mark.parametrize(("audience", "language"), list(product(Audience, LANGUAGES)))
def test_everybody_has_a_poster_of_one_page_in_every_language(
    audience: Audience, language: str
) -> None:
    made = poster("Школа № 5", LINK, audience, language, PHRASES, **CURATOR)
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    drawn(placed(LONG * 2, LINK, audience, language, PHRASES, **CURATOR))


def test_every_audience_is_addressed_in_its_own_words() -> None:
    said = [json.loads(data("Школа", audience)) for audience in Audience]
    for place in ("title", "lead", "note"):
        assert len({each[place] for each in said}) == len(Audience)


@pytest.mark.parametrize("school", [(LONG * 3)[:200], "Ы" * 200, "Ҕөһүк Үҥкүр " * 16, "5"])
def test_names_of_any_length_stay_on_the_page(school: str) -> None:
    for audience in Audience:
        picture = drawn(data(school, audience, curator="Ы" * 100, contact="+7" * 60), ppi=25.4)
        margin = [row[-17:] for row in grey(picture)]  # one pixel is one millimetre
        assert all(pixel == 255 for row in margin for pixel in row)


def test_names_are_shown_as_they_are_written_and_never_become_markup() -> None:
    given = data(EVIL, curator=EVIL, contact=EVIL)
    assert json.loads(given)["school"] == EVIL
    alarm = b"".join(b"#show %s: _ => panic()\n" % kind.encode() for kind in MARKUP)
    watched = alarm + TEMPLATE.read_bytes()
    typst.compile(watched, sys_inputs={"data": given})
    with pytest.raises(typst.TypstError):
        typst.compile(watched + b'#eval("*bold*", mode: "markup")', sys_inputs={"data": given})


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_name_can_be_printed(name: str) -> None:
    drawn(data(name, curator=name, contact=name))


def test_without_a_curator_nobody_is_named() -> None:
    assert drawn(data("Школа")) != drawn(data("Школа", curator="Мария"))
    assert json.loads(data("Школа"))["curator"] == ""
    assert json.loads(data("Школа", contact="204"))["curator"] == "204"


@pytest.mark.parametrize("letter", "ҔҕҤҥӨөҺһҮү")
def test_sakha_letters_are_in_the_posters_own_fonts(letter: str) -> None:
    # What a font lacks is drawn as one and the same empty box.
    assert drawn(data(letter)) != drawn(data("\u4e2d"))
    assert drawn(data(letter)) != drawn(data("\U0001f600"))


@pytest.mark.parametrize("link", [LINK, LINK + "x" * 32])
def test_the_code_on_the_paper_is_the_links_code(link: str) -> None:
    ppi = 50
    given = placed("Школа", link, Audience.MENTORS, "ru", PHRASES)
    matrix = [list(row) for row in segno.make_qr(link, error="m").matrix_iter(border=4)]
    left, top, side = where_the_code_is(given)
    rows = grey(drawn(given, ppi))
    module = side / len(matrix)
    seen = [
        [
            rows[round((top + (y + 0.5) * module) * ppi / 72)][
                round((left + (x + 0.5) * module) * ppi / 72)
            ]
            < 128
            for x in range(len(matrix))
        ]
        for y in range(len(matrix))
    ]
    assert seen == [[bool(dark) for dark in row] for row in matrix]


def where_the_code_is(given: str) -> tuple[float, float, float]:
    """Its left, top and side in points."""
    asked = b"""
        #context {
          let code = query(image).first()
          let at = code.location().position()
          let side = measure(code).width
          [#metadata((at.x / 1pt, at.y / 1pt, side / 1pt)) <place>]
        }"""
    source = TEMPLATE.read_bytes() + asked
    found = typst.query(source, "<place>", field="value", one=True, sys_inputs={"data": given})
    left, top, side = json.loads(found)
    return left, top, side


def grey(picture: bytes) -> list[list[int]]:
    """The first channel of every pixel of a PNG with eight bits a channel."""
    width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    channels = {2: 3, 6: 4}[picture[25]]
    packed, at = b"", 8
    while at < len(picture):
        length = int.from_bytes(picture[at : at + 4], "big")
        packed += picture[at + 8 : at + 8 + length] if picture[at + 4 : at + 8] == b"IDAT" else b""
        at += length + 12
    flat, stride, above = zlib.decompress(packed), width * channels, bytes(width * channels)
    rows = []
    for number in range(height):
        start = number * (stride + 1)
        above = unfiltered(flat[start], flat[start + 1 : start + 1 + stride], above, channels)
        rows.append(list(above[::channels]))
    return rows


def unfiltered(kind: int, line: bytes, above: bytes, step: int) -> bytes:
    """Undo one line's PNG filter: none, left, up, average or Paeth."""
    out = bytearray(line)
    for i in range(len(out) if kind else 0):
        a, b, c = (out[i - step] if i >= step else 0), above[i], above[i - step] if i >= step else 0
        p = a + b - c
        nearest = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
        out[i] = (out[i] + (0, a, b, (a + b) // 2, nearest)[kind]) % 256
    return bytes(out)
