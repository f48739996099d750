"""Where a fact comes from: the page, and the place of its words on that page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from operator import attrgetter
from typing import Any, TypeVar, cast, final

import attrs
from attrs import field, frozen

from ..arguments import a_text
from ..errors import EvidenceError, InvalidValue
from ..messages import nearest
from . import fields as f
from .dates import DateSpan, a_span

__all__ = [
    "SOURCE_FACTS",
    "Evidence",
    "Source",
    "as_evidence_pairs",
    "as_sources",
    "bind_pairs",
    "bind_parts",
    "contradictions",
    "digest",
    "evidence_pairs",
    "has_evidence",
    "trusted_evidence",
]

# What an Evidence knows of its page's digest before a meeting binds it to a source.
_UNBOUND = ""

T = TypeVar("T")


@final
@frozen(kw_only=True)
class Evidence:
    """The place of a fact's words: `source` is an index into the meeting's sources, `start` and `end` are positions in
    the text of that page.

    Positions count Unicode code points from 0, `end` is excluded: a W3C Web Annotation `TextPositionSelector`. A
    meeting binds its evidence to the digests of its sources when it is made, so that `quote` can tell one page from
    another. Raises `InvalidValue` for a negative position or an end that is not after its start.

    >>> Evidence(source=0, start=745, end=752)
    Evidence(source=0, start=745, end=752)
    """

    source: int = field(validator=f.at_least(0))
    start: int = field(validator=f.at_least(0))
    end: int = field(validator=f.at_least(1))

    def __attrs_post_init__(self) -> None:
        if self.end <= self.start:
            raise InvalidValue("Evidence.end", self.end, f"a position after start, {self.start}")
        object.__setattr__(self, "_digest", _UNBOUND)

    # A slot and no field: the digest belongs to the meeting that the evidence stands in, so equality, hash and the wire
    # never see it.
    @cached_property
    def _digest(self) -> str | None:
        return _UNBOUND

    def __reduce__(self) -> tuple[Any, ...]:
        return trusted_evidence, (self.start, self.end, self._digest, self.source)  # copies know their page too

    def bound_to(self, digest: str | None) -> Evidence:
        """The same evidence, knowing the digest of its page; a copy if it already stands for another page."""
        if self._digest == digest:
            return self
        bound = self if self._digest == _UNBOUND else attrs.evolve(self)
        object.__setattr__(bound, "_digest", digest)
        return bound

    def quote(self, text: str) -> str:
        """The very words, taken from the page's text after its digest was checked.

        `text` is the whole text whose UTF-8 form has the source's `sha256`. Raises `EvidenceError` when it has another
        digest, when the source has none to compare, or when this evidence stands in no meeting, and `InvalidValue` for
        what is no text.

        >>> from hashlib import sha256
        >>> page = "Customs from Malta and Spain met."
        >>> source = Source(title="Two met", sha256=sha256(page.encode()).hexdigest())
        >>> malta = Participation(party="MT", evidence=Evidence(source=0, start=13, end=18))
        >>> meeting = Meeting(id="two", name="Two", participations=[malta], sources=[source])
        >>> meeting.participations[0].evidence.quote(page)
        'Malta'
        """
        from hashlib import sha256  # most programs never quote

        expected = self._digest
        if expected == _UNBOUND:
            raise EvidenceError("this evidence stands in no meeting, so its page is not known")
        if expected is None:
            raise EvidenceError("the source of this evidence has no sha256, so no text can be shown to be its page")
        found = sha256(a_text(text, "Evidence.quote").encode("utf-8", "surrogatepass")).hexdigest()
        if found != expected:
            message = f"this is another text: its sha256 is {found}, the source's is {expected}"
            raise EvidenceError(message, expected, found)
        if self.end > len(text):
            raise EvidenceError(f"the evidence ends at {self.end}, the page at {len(text)}", expected, found)
        return text[self.start : self.end]


def trusted_evidence(start: int, end: int, digest: str | None, source: int = 0) -> Evidence:
    """Evidence in a meeting's source whose digest is given, at a place known to be on that page: unchecked.

    For extraction, which makes dozens of a page, and cuts each of them from that page.
    """
    made: Evidence = _new(Evidence)
    _put_source(made, source)
    _put_start(made, start)
    _put_end(made, end)
    _put_digest(made, digest)
    return made


_new = object.__new__
_put_source, _put_start, _put_end, _put_digest = (
    getattr(Evidence, name).__set__ for name in ("source", "start", "end", "_digest")
)


def as_evidence_pairs(value: Iterable[tuple[str, Evidence]]) -> tuple[tuple[str, Evidence], ...]:
    """Any ordered iterable of (field, Evidence) pairs as a tuple."""
    return cast("tuple[tuple[str, Evidence], ...]", f.as_pairs(value))


def evidence_pairs(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A tuple of (field, Evidence) pairs, no field twice."""
    if not f.is_tuple(value) or not all(
        f.is_tuple(pair) and len(pair) == 2 and type(pair[0]) is str and type(pair[1]) is Evidence for pair in value
    ):
        f.pairs(record, attribute, value, "field, Evidence")
        f.each(_evidence_pair, record, attribute, value, "pairs")
    f.once(record, attribute, [name for name, _ in value], "field")


def _evidence_pair(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    f.half(_a_name, 0, record, attribute, value)
    f.half(f.a(Evidence), 1, record, attribute, value)


def _a_name(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    if type(value) is not str:
        raise f.invalid(record, attribute, value, "a field's name")


def digest(record: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A SHA-256 digest in hexadecimal."""
    if type(value) is not str or len(value) != 64 or not set(value) <= set("0123456789abcdef"):
        raise f.invalid(record, attribute, value, "a SHA-256 digest, 64 lower-case hexadecimal digits")


@final
@frozen(kw_only=True)
class Source:
    """A page that a record rests on, by its address, its title or its digest: one of them at least.

    `published` is the day, month or year that the page bears; `language` is what it is written in and
    `requested_language` what its reader had asked for (BCP 47 tags); `sha256` is the digest of the page's text in
    UTF-8, in lower-case hexadecimal. `evidence` pairs fields of this source (title, published) with their words. Raises
    `InvalidValue`.

    >>> Source(url="https://www.wcoomd.org/en/about-us.aspx", language="en")
    Source(url='https://www.wcoomd.org/en/about-us.aspx', language='en')
    """

    url: str | None = field(default=None, validator=f.maybe(f.web_address))
    title: str | None = field(default=None, validator=f.maybe(f.text))
    published: DateSpan | None = field(default=None, validator=f.maybe(a_span))
    language: str | None = field(default=None, validator=f.maybe(f.language))
    requested_language: str | None = field(default=None, validator=f.maybe(f.language))
    publisher: str | None = field(default=None, validator=f.maybe(f.text))
    sha256: str | None = field(default=None, validator=f.maybe(digest))
    evidence: tuple[tuple[str, Evidence], ...] = field(
        default=(), converter=as_evidence_pairs, validator=evidence_pairs
    )

    def __repr__(self) -> str:
        return f.repr_of_fields(self)

    def __attrs_post_init__(self) -> None:
        if self.evidence or self.url is None:
            for error in contradictions(self):
                raise error


def contradictions(source: Source) -> Iterator[InvalidValue]:
    """What a source lacks, and all evidence of fields that it doesn't state; to make it raises the first."""
    if source.url is None and source.title is None and source.sha256 is None:
        yield InvalidValue("Source.url", None, "a url, a title or a sha256: a source must say what it is")
    for index, (name, _) in enumerate(source.evidence):
        known = [field for field in SOURCE_FACTS if getattr(source, field) is not None]
        if name not in known:
            yield InvalidValue(f"Source.evidence[{index}]", name, "a field that has a value", nearest(name, known))


def as_sources(value: Iterable[Source]) -> tuple[Source, ...]:
    """Any ordered iterable of sources as a tuple."""
    return cast("tuple[Source, ...]", f.as_tuple(value))


SOURCE_FACTS = tuple(name for name in attrs.fields_dict(Source) if name != "evidence")


_EVIDENCE = attrgetter("evidence")


# --- binding: evidence learns the digest of its page from the meeting that it stands in ---


def _bound(evidence: Evidence, sources: tuple[Source, ...]) -> Evidence:
    return evidence.bound_to(sources[evidence.source].sha256)


def bind_pairs(
    pairs: tuple[tuple[str, Evidence], ...], sources: tuple[Source, ...]
) -> tuple[tuple[str, Evidence], ...]:
    """(field, Evidence) pairs, each evidence bound; raises `IndexError` where there is no such source."""
    return tuple((name, _bound(evidence, sources)) for name, evidence in pairs)


def bind_parts(parts: tuple[T, ...], sources: tuple[Source, ...]) -> tuple[T, ...]:
    """Records with an `evidence` field, bound alike; a record is copied only if its evidence had to be."""
    return tuple([_bind_part(part, sources) for part in parts])


def _bind_part(part: Any, sources: tuple[Source, ...]) -> Any:
    evidence: Evidence | None = part.evidence
    if evidence is None:
        return part
    bound = _bound(evidence, sources)
    return part if bound is evidence else attrs.evolve(part, evidence=bound)


def has_evidence(parts: Iterable[Any]) -> bool:
    """Whether any of these records carries evidence: most don't, and need no binding."""
    return any(map(_EVIDENCE, parts))
