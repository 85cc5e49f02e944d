"""A template reaches its data and nothing else, whoever has written it."""

import pytest

from tests.texts.documents.papers import filled
from texts.documents import example
from texts.documents.rendering import TemplateFaulty

FILE = "/tmp/never-written.docx"  # noqa: S108 - nothing is ever written there
ESCAPES = [
    '{{ "".__class__ }}',
    "{{ school.__class__.__mro__ }}",
    '{{ "".__class__.__mro__[1].__subclasses__() }}',
    '{{ school|attr("__class__") }}',
    '{{ school["__class__"] }}',
    "{{ today.upper.__self__ }}",
    "{{ today.format.__globals__ }}",
    '{{ "{0.__class__}".format(today) }}',
    '{{ "{x.__class__}".format_map({"x": today}) }}',
    '{{ [today]|map(attribute="__class__")|list }}',
    '{{ [today]|map("attr", "__class__")|list }}',
    '{{ [school]|groupby("__class__") }}',
    '{{ [school]|sort(attribute="__class__") }}',
    "{% for each in ().__class__.__base__.__subclasses__() %}{{ each }}{% endfor %}",
    "{% for x in [1] %}{{ loop.__class__ }}{% endfor %}",
    "{% macro a() %}{% endmacro %}{{ a.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ lipsum.__globals__ }}",
    "{{ namespace.__init__ }}",
    "{{ range(10) }}",
    "{{ config }}",
    '{% include "/etc/passwd" %}',
    '{% import "os" as os %}{{ os }}',
    '{% extends "/etc/passwd" %}',
    '{{ school.update({"name": "x"}) }}',
    "{{ programme.tasks.append(1) }}",
    f'{{{{ partner.qr.tpl.save("{FILE}") }}}}',
    "{{ partner.qr._drawn.tpl }}",
    "{{ partner.qr.__init__ }}",
    "{{ today.upper }}",
    '{{ today.encode("utf-16") }}',
    "{{ today|batch(2) }}",
    "{{ today|safe }}",
]


@pytest.mark.parametrize("source", ESCAPES)
def test_a_template_that_reaches_for_more_is_refused(source: str) -> None:
    with pytest.raises(TemplateFaulty) as told:
        filled(source, example.full("employer_letter"))
    assert told.value.fault.startswith("doc-fault-")


@pytest.mark.parametrize(
    ("source", "fault", "field"),
    [
        ("{{ schol.name }}", "doc-fault-field", "schol"),
        ("{{ school.nmae }}", "doc-fault-field", "nmae"),
        ("{{ pairs[0].x }}", "doc-fault-field", "pairs"),
        ("{%p for each in mentees %}\n{{ each }}\n{%p endfor %}", "doc-fault-field", "mentees"),
        ("{{ school.name|datve }}", "doc-fault-syntax", "No filter named 'datve'."),
        ("{{ school.name", "doc-fault-syntax", ""),
        ("{%p if school %}", "doc-fault-syntax", ""),
        ("{{ school.name|plural(1, 2, 3) }}", "doc-fault-other", ""),
        ("{{ 1 // 0 }}", "doc-fault-other", ""),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "doc-fault-other", ""),
        ("{{ school }}", "doc-fault-forbidden", "dict"),
    ],
)
def test_a_fault_is_told_with_what_it_stumbled_on(source: str, fault: str, field: str) -> None:
    with pytest.raises(TemplateFaulty) as told:
        filled(source, example.full("introduction_order"))
    assert told.value.fault == fault
    assert field in told.value.field


def test_what_a_template_may_do_with_its_data() -> None:
    data = example.full("introduction_order")
    assert filled("{{ programme.forms }}", data) == ["Работодатель – ученик, Студент – ученик"]
    assert filled("{{ school.name|upper }}", data) == ["СОШ № 5"]
    assert filled("{% set x = school.city %}{{ x }}", data) == ["Якутск"]
    assert filled("{{ programme.tasks|length }}", data) == ["2"]
