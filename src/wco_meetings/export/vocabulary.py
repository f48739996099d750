"""The words of the linked data: which term of which vocabulary says what a record says."""

from typing import Any

from ..model.words import Mode
from .addresses import BASE

__all__ = ["CONTEXT", "MODES"]

# Terms for what no vocabulary of the three has a word for: outcomes, counts, hosts.
_OWN = f"{BASE}terms#"

_PREFIXES = {
    "schema": "https://schema.org/",
    "cv": "http://data.europa.eu/m8g/",
    "org": "http://www.w3.org/ns/org#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "wco": _OWN,
}

# Every term has the name that it has in its vocabulary.
_LITERALS = {
    "dct": "identifier title",
    "schema": """
        name alternateName additionalType description startDate endDate datePublished inLanguage sha256 addressLocality
        addressCountry value minValue maxValue unitText
    """,
    "cv": "eventNumber",
    "skos": "note prefLabel",
    "wco": "outcomeKind force",
}
_NODES = {
    "schema": "about address attendee eventAttendanceMode location publisher superEvent url",
    "wco": "actor count follows host onBehalfOf outcome region",
    "org": "hasMember hasMembership memberOf organization",
    "cv": "hasParticipation hasParticipant role",
    "dct": "references source",
}


def _terms(names_by_vocabulary: dict[str, str]) -> dict[str, str]:
    return {name: f"{own}:{name}" for own, names in names_by_vocabulary.items() for name in names.split()}


CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    **_PREFIXES,
    **_terms(_LITERALS),
    **{name: {"@id": iri, "@type": "@id"} for name, iri in _terms(_NODES).items()},
}
"""The JSON-LD context, which stands in every document: nothing is fetched to read one."""

MODES = {
    Mode.IN_PERSON: "schema:OfflineEventAttendanceMode",
    Mode.HYBRID: "schema:MixedEventAttendanceMode",
    Mode.VIRTUAL: "schema:OnlineEventAttendanceMode",
}
