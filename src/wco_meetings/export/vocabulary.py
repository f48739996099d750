"""The words of the linked data: which term of which vocabulary says what a record says."""

from __future__ import annotations

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

_LITERALS = {
    "identifier": "dct:identifier",
    "title": "dct:title",
    "name": "schema:name",
    "alternateName": "schema:alternateName",
    "additionalType": "schema:additionalType",
    "description": "schema:description",
    "eventNumber": "cv:eventNumber",
    "startDate": "schema:startDate",
    "endDate": "schema:endDate",
    "datePublished": "schema:datePublished",
    "inLanguage": "schema:inLanguage",
    "sha256": "schema:sha256",
    "addressLocality": "schema:addressLocality",
    "addressCountry": "schema:addressCountry",
    "value": "schema:value",
    "minValue": "schema:minValue",
    "maxValue": "schema:maxValue",
    "unitText": "schema:unitText",
    "note": "skos:note",
    "prefLabel": "skos:prefLabel",
    "outcomeKind": "wco:outcomeKind",
    "force": "wco:force",
}

_NODES = {
    "about": "schema:about",
    "actor": "wco:actor",
    "address": "schema:address",
    "attendee": "schema:attendee",
    "count": "wco:count",
    "eventAttendanceMode": "schema:eventAttendanceMode",
    "follows": "wco:follows",
    "hasMember": "org:hasMember",
    "hasMembership": "org:hasMembership",
    "host": "wco:host",
    "location": "schema:location",
    "memberOf": "org:memberOf",
    "onBehalfOf": "wco:onBehalfOf",
    "organization": "org:organization",
    "outcome": "wco:outcome",
    "hasParticipation": "cv:hasParticipation",
    "hasParticipant": "cv:hasParticipant",
    "publisher": "schema:publisher",
    "references": "dct:references",
    "region": "wco:region",
    "role": "cv:role",
    "source": "dct:source",
    "superEvent": "schema:superEvent",
    "url": "schema:url",
}

CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    **_PREFIXES,
    **_LITERALS,
    **{name: {"@id": iri, "@type": "@id"} for name, iri in _NODES.items()},
}
"""The JSON-LD context, which stands in every document: nothing is fetched to read one."""

MODES = {
    Mode.IN_PERSON: "schema:OfflineEventAttendanceMode",
    Mode.HYBRID: "schema:MixedEventAttendanceMode",
    Mode.VIRTUAL: "schema:OnlineEventAttendanceMode",
}
