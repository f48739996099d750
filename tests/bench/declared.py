"""Our classes declared by everybody else who reads and writes JSON: name, type and default of each field."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import field, make_dataclass
from typing import Any, NamedTuple

import adaptix
import attrs
import cattrs.preconf.orjson
import mashumaro.codecs.orjson
import mashumaro.config
import msgspec
import orjson
import pydantic
import stix2.base
import stix2.properties

from wco_meetings import Meeting
from wco_meetings.codec.reading import default_of
from wco_meetings.codec.wire import fields_of, is_enum, is_record, items_of, known_type

# So many meetings, and none more: what a round of all of them may take.
MANY, SOME, FEW = 1_000_000, 20_000, 200

Read = Callable[[bytes], Any]
Write = Callable[[Any], bytes]
Fields = list[tuple[Any, ...]]
Declare = Callable[[type[Any], Fields], Any]


class Peer(NamedTuple):
    """One way to read JSON Lines, and to write what was read; `strict` refuses an unknown key and another type."""

    name: str
    read: Read
    write: Write
    strict: bool = True
    most: int = SOME


def peers() -> list[Peer]:
    """All of them; the first is what others are measured by."""
    plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    return [
        Peer("orjson, to dicts", by_lines(orjson.loads), in_lines(orjson.dumps), strict=False, most=MANY),
        Peer("json, to dicts", by_lines(json.loads), in_lines(lambda tree: plain(tree).encode()), strict=False),
        with_msgspec(),
        with_pydantic(),
        with_mashumaro(),
        with_adaptix(),
        with_cattrs(),
        with_stix2(),
    ]


def by_lines(read: Read) -> Read:
    """Reads the lines after the heading, and holds what was read."""
    return lambda data: list(map(read, data.split(b"\n")[1:-1]))


def in_lines(write: Write) -> Write:
    """Writes a line for each record."""
    return lambda records: b"\n".join(map(write, records))


def declared(kind: Any, declare: Declare, known: dict[Any, Any]) -> Any:
    """A type, with each of our classes declared by somebody else."""
    kind = known_type(kind)
    if is_record(kind):
        if kind not in known:
            known[kind] = declare(kind, [_field(field, declare, known) for field in fields_of(kind).values()])
        return known[kind]
    items = items_of(kind)
    if items is None:
        return kind
    parts = tuple(item if item is ... else declared(item, declare, known) for item in items)
    return tuple[parts]  # type: ignore[valid-type]


def _field(field: attrs.Attribute[Any], declare: Declare, known: dict[Any, Any]) -> tuple[Any, ...]:
    """Name, type and default; the default is left out where there is none."""
    kind = declared(field.type, declare, known)
    if field.default is attrs.NOTHING:
        return field.name, kind
    default = default_of(field)
    return field.name, kind | None if default is None else kind, default


def dataclass_of(kind: type[Any], fields: Fields, **namespace: Any) -> Any:
    """A frozen dataclass."""
    parts = [(name, type_, field(default=default[0])) if default else (name, type_) for name, type_, *default in fields]
    return make_dataclass(kind.__name__, parts, frozen=True, kw_only=True, namespace=namespace)


def with_msgspec() -> Peer:
    """Structs that forbid unknown keys and can't be changed."""

    def declare(kind: type[Any], fields: Fields) -> Any:
        options: Any = {"frozen": True, "forbid_unknown_fields": True, "omit_defaults": True, "kw_only": True}
        return msgspec.defstruct(kind.__name__, fields, **options)

    decoder = msgspec.json.Decoder(declared(Meeting, declare, {}))
    return Peer("msgspec structs", by_lines(decoder.decode), in_lines(msgspec.json.Encoder().encode))


def with_pydantic() -> Peer:
    """Models that forbid unknown keys and can't be changed."""
    config = pydantic.ConfigDict(extra="forbid", frozen=True)

    def declare(kind: type[Any], fields: Fields) -> Any:
        options: Any = {name: (type_, *default) if default else (type_, ...) for name, type_, *default in fields}
        return pydantic.create_model(kind.__name__, __config__=config, **options)

    model = declared(Meeting, declare, {})
    write = in_lines(lambda one: one.model_dump_json(exclude_defaults=True).encode())
    return Peer("pydantic", by_lines(model.model_validate_json), write)


def with_mashumaro() -> Peer:
    """Frozen dataclasses through `orjson`, with the defaults left out; unknown keys are ignored."""

    class Config(mashumaro.config.BaseConfig):
        omit_default = True

    kind = declared(Meeting, lambda kind, fields: dataclass_of(kind, fields, Config=Config), {})
    decoder, encoder = mashumaro.codecs.orjson.ORJSONDecoder(kind), mashumaro.codecs.orjson.ORJSONEncoder(kind)
    return Peer("mashumaro", by_lines(decoder.decode), in_lines(encoder.encode), strict=False)


def with_adaptix() -> Peer:
    """Frozen dataclasses through `orjson`, with the defaults left out and unknown keys forbidden."""
    kind = declared(Meeting, dataclass_of, {})
    retort = adaptix.Retort(recipe=[adaptix.name_mapping(extra_in=adaptix.ExtraForbid(), omit_default=True)])
    load, dump = retort.get_loader(kind), retort.get_dumper(kind)
    return Peer(
        "adaptix", by_lines(lambda line: load(orjson.loads(line))), in_lines(lambda one: orjson.dumps(dump(one)))
    )


def with_cattrs() -> Peer:
    """Our own classes, without a word about them, through its converter for `orjson`."""
    converter = cattrs.preconf.orjson.make_converter(forbid_extra_keys=True, omit_if_default=True)
    read = by_lines(lambda line: converter.structure(orjson.loads(line), Meeting))
    write = in_lines(lambda one: orjson.dumps(converter.unstructure(one)))
    return Peer("plain cattrs", read, write, strict=False)


def with_stix2() -> Peer:
    """Objects of the library for STIX, whose kind they aren't, with its properties."""
    properties = stix2.properties

    def declare(kind: type[Any], fields: Fields) -> Any:
        made = {name: property_of(type_, not default) for name, type_, *default in fields}
        return type(kind.__name__, (stix2.base._STIXBase,), {"_type": kind.__name__.lower(), "_properties": made})

    def property_of(kind: Any, required: bool) -> Any:
        known = known_type(kind)
        if isinstance(known, type) and issubclass(known, stix2.base._STIXBase):
            return properties.EmbeddedObjectProperty(known, required=required)
        if is_enum(known):
            return properties.EnumProperty([*map(str, known)], required=required)
        if known is int or known is bool:
            kinds = {int: properties.IntegerProperty, bool: properties.BooleanProperty}
            return kinds[known](required=required)
        if (items := items_of(known)) and items[1] is ...:
            item = items[0]
            is_object = isinstance(item, type) and issubclass(item, stix2.base._STIXBase)
            return properties.ListProperty(item if is_object else property_of(item, False), required=required)
        return properties.StringProperty(required=required)

    model = declared(Meeting, declare, {})
    read = by_lines(lambda line: model(**orjson.loads(line)))
    return Peer("stix2", read, in_lines(lambda one: one.serialize().encode()), most=FEW)


def strictness(strict: Sequence[Peer]) -> None:
    """Nobody calls strict what lets an unknown key pass."""
    line = b'{}\n{"id":"a","name":"A meeting","unheard_of":1}\n'
    for peer in strict:
        try:
            peer.read(line)
        except Exception:
            refused = True
        else:
            refused = False
        if peer.strict and not refused:
            raise SystemExit(f"{peer.name} lets an unknown key pass")
