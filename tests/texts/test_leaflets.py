"""Leaflets: one for everybody in every language, on one page, whatever the school's name is."""

import json
import re
from itertools import product
from typing import Any

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.menus import BY_ROLE, EVERYBODY
from mentoring.approval import Part
from mentoring.people import Role
from tests.texts.test_poster import EVIL, LONG, grey
from texts.phrases import LANGUAGES, Phrases
from texts.render.leaflet import LEAFLETS, TEMPLATE, leaflet, placed, written

PHRASES = Phrases.load()
CURATOR = {"curator": "Мария Ивановна Егорова", "contact": "+7 914 222-33-44, кабинет 204"}
EVERY = list(product(Part, LANGUAGES))
NUMBERED = [(number, *each) for number, each in enumerate(EVERY)]
HOSTILE = (
    (LONG * 3)[:200],
    "Ы" * 200,
    "Ҕөһүк Үҥкүр " * 16,
    "Школа «Лучик» \"№ 5\" & 'дети' <b>#1</b> $x$ {{ name }} { $school } 🎓👩‍🏫",
    EVIL,
)
PLACEHOLDER = re.compile(r"\{|\}|\$|<|>|\[|\]|\bTODO\b|\bXXX\b|…|_{2,}")
ROLES = {
    Part.GUARDIAN: Role.GUARDIAN,
    Part.CLASS_TEACHER: Role.CLASS_TEACHER,
    Part.PSYCHOLOGIST: Role.PSYCHOLOGIST,
}


def data(audience: Part, language: str, school: str = "Школа № 5", **named: str) -> str:
    return placed(audience, language, school, PHRASES, **named)


def pages(given: str, ppi: float = 72) -> list[bytes]:
    drawn = typst.compile(
        TEMPLATE,
        root=TEMPLATE.parent,
        ignore_system_fonts=True,
        format="png",
        ppi=ppi,
        sys_inputs={"data": given},
    )
    return drawn if isinstance(drawn, list) else [drawn]


def shape(audience: Part, language: str) -> list[Any]:
    """How many blocks of which kind, and how many entries each, section by section."""
    read = json.loads(data(audience, language))
    parts = [read["lead"], *(section["blocks"] for section in read["sections"]), read["notice"]]
    return [[(block["kind"], len(block["entries"])) for block in part] for part in parts]


def test_every_audience_has_a_text_in_every_language_and_nobody_else_has() -> None:
    shipped = {(file.stem, file.parent.name) for file in LEAFLETS.rglob("*.md")}
    assert shipped == {(audience.value, language) for audience, language in EVERY}


@pytest.mark.parametrize("audience", Part)
def test_every_language_has_the_same_sections_points_and_steps(audience: Part) -> None:
    first, *others = [shape(audience, language) for language in LANGUAGES]
    assert all(other == first for other in others)


@pytest.mark.parametrize(("audience", "language"), EVERY)
def test_every_leaflet_is_whole(audience: Part, language: str) -> None:
    read = json.loads(data(audience, language))
    assert read["title"]
    assert len(read["sections"]) >= 5
    assert all(section["head"] and section["blocks"] for section in read["sections"])
    assert len(read["lead"]) == len(read["notice"]) == 1
    assert "8-800-2000-122" in str(read["notice"])
    assert "112" in str(read["notice"])


@pytest.mark.parametrize(("audience", "language"), EVERY)
def test_no_mark_and_no_placeholder_is_left(audience: Part, language: str) -> None:
    read = json.loads(data(audience, language))
    said = [read["title"], *(section["head"] for section in read["sections"])]
    parts = [read["lead"], *(section["blocks"] for section in read["sections"]), read["notice"]]
    blocks = [block for part in parts for block in part]
    said += [run["words"] for block in blocks for entry in block["entries"] for run in entry]
    for words in said:
        assert not PLACEHOLDER.search(words), words
        assert "**" not in words
        assert "'" not in words
        assert '"' not in words


@pytest.mark.parametrize(("audience", "language"), EVERY)
def test_every_command_that_a_leaflet_names_is_in_its_readers_menu(
    audience: Part, language: str
) -> None:
    named = set(re.findall(r"/([a-z]+)", written(audience, language)))
    role = ROLES.get(audience)
    assert named <= {*EVERYBODY, *(BY_ROLE[role] if role else ())}


def test_children_are_spoken_to_as_children_and_nobody_else_is() -> None:
    familiar = re.compile(r"\b(ты|тебя|тебе|твой|твоя|твоё)\b", re.IGNORECASE)
    formal = re.compile(r"\b(Вы|Вас|Вам|Ваш\w*)\b")
    for audience in Part:
        # What mentors and teachers say to a child stands in quotation marks.
        said = re.sub(r"«[^»]*»", "", written(audience, "ru"))
        begins = re.compile(r"(^|[.?!:] |- |\d\. |\*\*)В(ы|ас|ам|аш\w*)\b", re.MULTILINE)
        if audience is Part.CHILD:
            assert familiar.search(said)
            assert not formal.search(begins.sub("", said))
        else:
            assert formal.search(said)
            assert not familiar.search(said.replace("от тебя самого", ""))


@pytest.mark.parametrize(("audience", "language"), EVERY)
def test_every_leaflet_is_a_pdf_of_one_page(audience: Part, language: str) -> None:
    made = leaflet(audience, language, "Школа № 5", PHRASES, **CURATOR)
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert len(pages(data(audience, language, **CURATOR))) == 1


def test_a_schools_leaflet_is_the_same_whenever_it_is_made() -> None:
    first, second = (leaflet(Part.MENTOR, "ru", "Школа", PHRASES, **CURATOR) for _ in "12")
    assert first == second


@pytest.mark.parametrize("name", HOSTILE)
def test_names_of_any_length_stay_in_the_foot(name: str) -> None:
    [picture] = pages(data(Part.CHILD, "ru", name, curator=name, contact=name), ppi=25.4)
    rows = grey(picture)  # one pixel is one millimetre
    assert all(pixel == 255 for row in rows for pixel in row[-15:])
    assert all(pixel == 255 for row in rows[-6:] for pixel in row)


@pytest.mark.parametrize(("number", "audience", "language"), NUMBERED)
def test_no_name_moves_a_leaflet_to_a_second_page(
    number: int, audience: Part, language: str
) -> None:
    school, curator, contact = (HOSTILE[(number + i) % len(HOSTILE)] for i in range(3))
    assert len(pages(data(audience, language, school, curator=curator, contact=contact), 10)) == 1


@settings(max_examples=20, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_name_can_be_printed(name: str) -> None:
    assert len(pages(data(Part.CHILD, "ru", name, curator=name, contact=name), ppi=10)) == 1


def test_names_are_shown_as_they_are_written_and_never_become_markup() -> None:
    marked = json.loads(data(Part.MENTOR, "ru", EVIL, curator=EVIL, contact=EVIL))
    assert (marked["school"], marked["curator"], marked["contact"]) == (EVIL, EVIL, EVIL)
    marked["sections"][0]["head"] = marked["title"] = EVIL
    kinds = ("emph", "raw", "math.equation", "ref", "link", "list")
    alarm = b"".join(b"#show %s: _ => panic()\n" % kind.encode() for kind in kinds)
    watched, inputs = alarm + TEMPLATE.read_bytes(), {"data": json.dumps(marked)}
    typst.compile(watched, sys_inputs=inputs)
    with pytest.raises(typst.TypstError):
        typst.compile(watched + b'#eval("_emph_", mode: "markup")', sys_inputs=inputs)


def test_without_a_curator_the_way_to_find_one_is_named() -> None:
    nobody, somebody = data(Part.MENTEE, "ru"), data(Part.MENTEE, "ru", contact="204")
    assert pages(nobody) != pages(somebody)
    assert "/help" in json.loads(nobody)["nobody"]


def test_a_text_that_has_grown_goes_over_to_the_back_of_the_sheet() -> None:
    grown = json.loads(data(Part.MENTOR, "ru", **CURATOR))
    grown["sections"] *= 2
    assert len(pages(json.dumps(grown))) == 2


@pytest.mark.parametrize("letter", "ҔҕҤҥӨөҺһҮү")
def test_sakha_letters_are_in_the_leaflets_own_fonts(letter: str) -> None:
    # What a font lacks is drawn as one and the same empty box.
    assert pages(data(Part.CHILD, "ru", letter)) != pages(data(Part.CHILD, "ru", "\u4e2d"))
