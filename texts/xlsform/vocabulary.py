"""Everything that a workbook may hold, in the order in which it is explained, with examples."""

from collections.abc import Mapping

from mentoring.questionnaire.form import LISTS, Kind
from mentoring.questionnaire.functions import FUNCTIONS, OPERATORS_ONLY
from texts.xlsform.types import CLOCKS, TYPES

OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "and", "or")
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "survey": (
        *("type", "name", "label", "hint", "required", "required_message", "relevant"),
        *("constraint", "constraint_message", "choice_filter", "calculation", "default"),
        *("appearance", "parameters", "read_only", "repeat_count", "accept"),
    ),
    "choices": ("list_name", "name", "label"),
    "settings": ("form_title", "form_id", "version", "default_language", "familiar"),
}
"""The columns of each sheet, in the order in which people fill them in."""
LOOKS = ("multiline", "phone")
"""The appearances that a chat follows, as they are written first."""
FOLLOWED_LOOKS = frozenset({"multiline", "phone", "tel", "phonenumber"})

_COLUMN_EXAMPLES = {
    "type": "select_one topics",
    "name": "topic",
    "required": "yes",
    "relevant": "${age} >= 18",
    "constraint": ". >= 0 and . <= 120",
    "choice_filter": "region = ${region}",
    "calculation": "${price} * ${count}",
    "default": "1",
    "appearance": "multiline",
    "parameters": "start=1 end=5 step=1",
    "read_only": "yes",
    "repeat_count": "${children}",
    "accept": "image/*, .pdf",
    "list_name": "topics",
    "form_id": "mentor",
    "version": "3",
    "familiar": "yes",
}
_EXAMPLES = {
    "if": "if(${age} >= 18, 'adult', 'child')",
    "coalesce": "coalesce(${nick}, ${name})",
    "once": "once(today())",
    "today": "today()",
    "now": "now()",
    "not": "not(${age} = 5)",
    "true": "true()",
    "false": "false()",
    "boolean": "boolean(${name})",
    "number": "number('12')",
    "string": "string(${age})",
    "int": "int(${age} div 2)",
    "round": "round(${age} div 3, 1)",
    "abs": "abs(${age} - 18)",
    "pow": "pow(${age}, 2)",
    "min": "min(${age}, 18)",
    "max": "max(${age}, 18)",
    "sum": "sum(${age}, 1)",
    "date": "date('2026-09-01')",
    "date-time": "date-time('2026-09-01T09:00')",
    "decimal-date-time": "decimal-date-time('2026-09-01T09:00')",
    "decimal-time": "decimal-time('09:00')",
    "string-length": "string-length(${name})",
    "normalize-space": "normalize-space(${name})",
    "jr:choice-name": "jr:choice-name(${topic}, '${topic}')",
    "format-date": "format-date(today(), '%e.%n.%Y')",
    "format-date-time": "format-date-time(now(), '%e.%n.%Y %H:%M')",
    "regex": "regex(${name}, '[A-Z].*')",
    "selected": "selected(${topics}, 'maths')",
    "selected-at": "selected-at(${topics}, 0)",
    "count-selected": "count-selected(${topics})",
    "concat": "concat(${name}, ' ', ${nick})",
    "join": "join(', ', ${name}, ${nick})",
    "contains": "contains(${name}, ' ')",
    "starts-with": "starts-with(${name}, 'A')",
    "ends-with": "ends-with(${name}, 'a')",
    "substr": "substr(${name}, 0, 1)",
    "substring-before": "substring-before(${name}, ' ')",
    "substring-after": "substring-after(${name}, ' ')",
    "translate": "translate(${name}, 'ab', 'AB')",
    "count": "count(${child})",
    "count-non-empty": "count-non-empty(${child_name})",
    "position": "position(..)",
    "indexed-repeat": "indexed-repeat(${child_name}, ${child}, 1)",
}


def types() -> Mapping[str, tuple[str, ...]]:
    """Give each type that can be written, with its spellings; a listed one needs a list's name."""
    found = {
        kind.value.lower(): tuple(
            f"{spelling} LIST" if needs.listed else spelling for spelling in needs.spellings
        )
        for kind, needs in TYPES.items()
    }
    groups = {name: (name,) for name in ("end_repeat", "begin_group", "end_group")}
    return {**found, **groups, **{name: (name,) for name in CLOCKS}}


def can_have_other(kind: Kind) -> bool:
    """Say whether or_other may follow a type: it adds a choice of one's own words."""
    return TYPES[kind].listed and (kind is Kind.SELECT_ONE or kind in LISTS - {Kind.RANK})


def functions() -> Mapping[str, str]:
    """Give each function with an example, in alphabetical order."""
    return {name: _EXAMPLES[name] for name in sorted(FUNCTIONS) if name not in OPERATORS_ONLY}


def column_example(column: str) -> str:
    return _COLUMN_EXAMPLES.get(column, "")


def phrase(kind: str, name: str) -> str:
    """Give the key of the phrase that explains a type, column or function."""
    return f"xls-{kind}-{name.lower().replace(':', '-')}"


REFUSED_TYPES = (
    *("select_one_from_file FILE", "select_multiple_from_file FILE", "select_one_external LIST"),
    *("barcode", "geotrace", "geoshape", "osm", "csv-external", "xml-external", "begin_loop"),
    *("begin_kobomatrix", "begin_score", "begin_rank"),
)
REFUSED_FUNCTIONS = (
    *("pulldata", "random", "uuid", "area", "distance", "checklist", "weighted-checklist"),
    *("log", "exp", "sqrt", "sin", "cos", "tan", "digest", "base64-decode", "version"),
)
"""Those that published forms use now and then. Any other name is refused as well."""
