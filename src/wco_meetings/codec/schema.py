"""The schema of documents as JSON Schema (draft 2020-12), made from the classes, their fields and their docstrings.

It says all that JSON Schema can say of a field by itself; `docs/formats.md` has what it can't. A regular expression in
it means the same in ECMAScript and in Python.
"""

from __future__ import annotations

import re
from copy import deepcopy
from enum import StrEnum
from inspect import getdoc, unwrap
from types import UnionType
from typing import Any

import attrs

from ..model import fields as f
from ..model.countries import COUNTRIES
from ..model.dates import FIRST_YEAR, LAST_YEAR, DateSpan, a_day
from ..model.meetings import LISTED_FACTS, PLAIN_FACTS, Meeting
from ..model.parties import NO_COUNTRY, Membership, alpha3_code, party_code, party_codes
from ..model.parts import Place
from ..model.reference import Ambiguity, cue_pairs
from ..model.series import Series
from ..model.sources import Source, digest, evidence_pairs
from .document import COLLECTION, VERSION
from .examples import EXAMPLES
from .wire import PARTIES, RECORDS, WORDS, fields_of, is_enum, is_record, items_of, known_type

__all__ = ["json_schema"]

Schema = dict[str, Any]

# Control and format characters, spaces of every kind, and characters for private use.
_UNPRINTABLE = (
    r"[\u0000-\u0020\u007f-\u00a0\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u1680\u180e\u2000-\u200f"
    r"\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ue000-\uf8ff\ufeff\ufff9-\ufffb]"
)
_NOT_BLANK = r"[^\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028-\u2029\u202f\u205f\u3000]"
_LEAP_DAY = r"((19|20|21)(0[48]|[13579][26]|[2468][048])|2000)-02-29"
_DAY = (
    r"^((19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    rf"|02-(0[1-9]|1[0-9]|2[0-8]))|{_LEAP_DAY})$"
)
_LAST_OF_MONTH = r"-((0[13578]|1[02])-31|(0[469]|11)-30|02-2[89])$"


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _string(description: str, **more: Any) -> Schema:
    return {"description": description, "type": "string", **more}


def _whole_number(least: int) -> Schema:
    return {"type": "integer", "minimum": least, "maximum": f.LARGEST}


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _pair(first: Schema, second: Schema) -> Schema:
    return {"type": "array", "prefixItems": [first, second], "items": False, "minItems": 2}


# The strings that are more than a string, and the checks that they have in the model.
_STRINGS: dict[str, tuple[Any, Schema]] = {
    "Text": (f.text, _string("A text, not all blank.", maxLength=f.LONGEST_TEXT, pattern=_NOT_BLANK)),
    "Id": (
        f.identifier,
        _string(
            "An id, a code or a term: printable, without a space.",
            minLength=1,
            maxLength=f.LONGEST_ID,
            **{"not": {"pattern": _UNPRINTABLE}},
        ),
    ),
    "Country": (f.country, _string("An ISO 3166-1 alpha-2 code, or XK.", enum=sorted(COUNTRIES))),
    "PartyCode": (
        party_code,
        _string(
            "The code of a country, or one that a Member bears which is no country.",
            enum=sorted({*COUNTRIES, *NO_COUNTRY}),
        ),
    ),
    "Alpha3": (alpha3_code, _string("An ISO 3166-1 alpha-3 code.", pattern="^[A-Z]{3}$", maxLength=3)),
    "Language": (
        f.language,
        _string("A language tag (BCP 47).", pattern=f.LANGUAGE_TAG, **{"not": {"pattern": r"\n"}}),
    ),
    "WebAddress": (
        f.web_address,
        _string(
            "An http or https address without spaces.",
            pattern=f.WEB_ADDRESS,
            maxLength=f.LONGEST_ADDRESS,
            **{"not": {"pattern": _UNPRINTABLE}},
        ),
    ),
    "Digest": (digest, _string("A SHA-256 digest in lower-case hexadecimal.", pattern="^[0-9a-f]{64}$", maxLength=64)),
    "Day": (
        a_day,
        _string(
            f"A day of the years {FIRST_YEAR} to {LAST_YEAR} (ISO 8601).", format="date", pattern=_DAY, maxLength=10
        ),
    ),
}
_NAME_OF = {check: name for name, (check, _) in _STRINGS.items()}

_LISTS: dict[Any, Schema] = {
    f.texts: _list(_ref("Text")),
    f.identifiers: _list(_ref("Id"), uniqueItems=True),
    party_codes: _list(_ref("PartyCode"), uniqueItems=True),
    f.numbers: _list(_whole_number(1), uniqueItems=True),
    f.language_texts: _list(_pair(_ref("Language"), _ref("Text"))),
    cue_pairs: _list(_pair(_ref("Text"), _ref("Id"))),
    evidence_pairs: _list(_pair({"type": "string"}, _ref("Evidence"))),
}


def _present(name: str) -> Schema:
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


def _evidence_of(names: Schema) -> Schema:
    return {"properties": {"evidence": {"items": {"prefixItems": [names]}}}}


def _whole(precision: str, first: str, last: str) -> Schema:
    ends = {"start": {"pattern": first}, "end": {"pattern": last}}
    return {
        "if": {"properties": {"precision": {"const": precision}}, "required": ["precision"]},
        "then": {"properties": ends},
    }


_FACTS = rf"^({'|'.join(PLAIN_FACTS)}|({'|'.join(LISTED_FACTS)})(\[(0|[1-9][0-9]{{0,5}})\])?)$"

# What a class asks of its fields together, as far as JSON Schema can say it.
_TOGETHER: dict[type[Any], list[Schema]] = {
    Ambiguity: [{"properties": {"candidates": {"minItems": 1}}}],
    DateSpan: [_whole("month", "-01$", _LAST_OF_MONTH), _whole("year", "-01-01$", "-12-31$")],
    Meeting: [_evidence_of({"pattern": _FACTS, "not": {"pattern": r"\n"}})],
    Membership: [{"not": {"allOf": [_present("since"), _present("by")]}}],
    Place: [{"anyOf": [_present("city"), _present("country"), _present("venue")]}],
    Source: [
        {"anyOf": [_present("url"), _present("title"), _present("sha256")]},
        _evidence_of({"enum": [name for name in fields_of(Source) if name != "evidence"]}),
    ],
}


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a document in JSON: a new dict, to do with as you like.

    Its `$defs` have each class, and besides them `Heading`, the first line of JSON Lines, whose other lines are each of
    the class that it names. What is read without `unknown="keep"` is valid. What isn't read is valid only where JSON
    Schema can't say why not: `docs/formats.md` lists that.

    >>> json_schema()["$defs"]["Place"]["description"]
    'Where a meeting was held: a city, an ISO 3166-1 country code and a venue, each where it is known.'
    """
    schema: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:wco-meetings:schema:{VERSION}",
        "title": "Document",
        "description": "A collection of meetings, a record or a sequence of records of one class.",
        **_document(lines=False),
        "examples": [{"wco_meetings": VERSION, "type": COLLECTION, "records": [EXAMPLES[Meeting]]}],
        "$defs": {
            "Heading": {"description": "The first line of a document in JSON Lines.", **_document(lines=True)},
            "Party": _party(),
            **{name: _record(kind) for name, kind in RECORDS.items()},
            **{kind.__name__: _words(kind) for kind in WORDS},
            **{name: said for name, (_, said) in _STRINGS.items()},
        },
    }
    return deepcopy(schema)


# --- documents ---


def _document(*, lines: bool) -> Schema:
    version = {"description": "The version of the schema.", "type": "integer", "const": VERSION}
    kinds = {"description": "The class of the records.", "enum": [*RECORDS, COLLECTION, None]}
    said = [{"if": _is_type(name), "then": _keys(_ref(name), lines, {"record": _ref(name)})} for name in RECORDS]
    declared = {"parties": _list(_ref("Party")), "series": _list(_ref(Series.__name__)), "topics": _list(_ref("Id"))}
    said.append({"if": _is_type(COLLECTION), "then": _keys(_ref(Meeting.__name__), lines, declared)})
    said.append({"if": {"not": _present("type")}, "then": _keys(False, lines, {})})
    return {
        "type": "object",
        "properties": {"wco_meetings": version, "type": kinds},
        "required": ["wco_meetings"],
        "allOf": said,
    }


def _is_type(name: str) -> Schema:
    return {"properties": {"type": {"const": name}}, "required": ["type"]}


def _keys(record: Schema | bool, lines: bool, more: Schema) -> Schema:
    """What a document of such records has besides its version and type."""
    keys = {"wco_meetings": True, "type": True, **more}
    if lines:
        return {"properties": keys, "additionalProperties": False}
    keys["records"] = {"type": "array", "items": record}
    either: list[Schema] = [{"required": [key]} for key in ("record", "records") if key in keys]
    return {"properties": keys, "additionalProperties": False, "oneOf": either}


# --- classes ---


def _record(kind: type[Any], more: Schema | None = None) -> Schema:
    fields = fields_of(kind)
    sentences = _sentences(kind)
    required = [*(more or {}), *(name for name, field in fields.items() if field.default is attrs.NOTHING)]
    schema: Schema = {
        "description": " ".join(sentences),
        "type": "object",
        "properties": {**(more or {}), **{name: _field(field, sentences) for name, field in fields.items()}},
        "required": required,
        "additionalProperties": False,
        "allOf": _TOGETHER.get(kind, []),
        "examples": [EXAMPLES[kind]],
    }
    return {key: value for key, value in schema.items() if value or key == "additionalProperties"}


def _party() -> Schema:
    kinds = {name: {"type": {"const": name}} for name in PARTIES}
    parties = [{"if": {"properties": said}, "then": _record(PARTIES[name], said)} for name, said in kinds.items()]
    return {
        "description": "Anything that takes part, and in `type` what it is.",
        "type": "object",
        "properties": {"type": {"enum": list(PARTIES)}},
        "required": ["type"],
        "allOf": parties,
    }


def _words(kind: Any) -> Schema:
    return {"description": " ".join(_sentences(kind)), "type": "string", "enum": [word.value for word in kind]}


def _field(field: attrs.Attribute[Any], sentences: list[str]) -> Schema:
    kind: Any = field.type
    check: Any = field.validator
    default: Any = field.default
    schema = _value(kind, unwrap(check))
    if isinstance(kind, UnionType):
        schema = {"anyOf": [schema, {"type": "null"}]}
    elif isinstance(default, (str, bool)):
        schema["default"] = default.value if isinstance(default, StrEnum) else default
    clauses = [clause.rstrip(";") for sentence in sentences for clause in re.split(r"(?<=;)\s+(?=`)", sentence)]
    about = " ".join(clause for clause in clauses if f"`{field.name}`" in clause)
    return {"description": about, **schema} if about else schema


def _value(kind: Any, check: Any) -> Schema:
    """What a field of this type holds, or each item of it, that has this check."""
    kind = known_type(kind)
    if is_record(kind) or is_enum(kind):
        return _ref(kind.__name__)
    if kind is bool:
        return {"type": "boolean"}
    if kind is int:
        return _whole_number(check.args[0])
    items = items_of(kind)
    if items is None:
        return _ref(_NAME_OF[check])
    return dict(_LISTS[check]) if check in _LISTS else _list(_ref(items[0].__name__))


def _sentences(kind: type[Any]) -> list[str]:
    """What a class's docstring promises, without what it raises and its example."""
    text = (getdoc(kind) or "").partition(">>>")[0]
    sentences = re.split(r"(?<=[.:])\s+(?=[A-Z`])", " ".join(text.split()))
    return [sentence for sentence in sentences if not sentence.startswith("Raises") and "unknown" not in sentence]
