"""Hypothesis strategies for every class of the model, with the relations between their parts right.

Each is a function, so that a test can narrow what it needs: `meetings(parties=st.just("olaf"))`. What they draw is
valid and as wild as valid can be: texts of any script, control characters among them; ids of a program's own; spans
of several months; evidence that points at a source that is there, for a fact that is there.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

import wco_meetings as wm
from wco_meetings.model import reference as r
from wco_meetings.model.countries import COUNTRIES
from wco_meetings.model.meetings import LISTED_FACTS, PLAIN_FACTS
from wco_meetings.model.outcomes import COLLECTIVE_ACTORS

Ids = st.SearchStrategy[str]
Pairs = st.SearchStrategy[list[tuple[str, wm.Evidence]]]

LARGEST_NUMBER = 2**63 - 1

# --- plain values ---


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value, or None for unknown."""
    return st.none() | values


def ids() -> Ids:
    """Ids: mostly slugs, some of a program's own making."""
    slugs = st.sampled_from(["council", "eur-heads-of-investigation-21", "olaf", "KZ", "rilo-we", "au", "x"])
    return slugs | st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)


IDS = ids()

# Terms of the vocabulary, and some of a program's own.
TERMS = st.sampled_from(sorted(wm.TOPICS)) | IDS


def texts() -> st.SearchStrategy[str]:
    """Texts that aren't blank, of any script, line ends and control characters among them."""
    plain = st.sampled_from(["Sochi", "Côte d'Ivoire", "Пекин", "'None'", "7", "null", "NO", "a,b", '"', "=1+1"])
    wild = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
    return plain | wild.filter(lambda text: not text.isspace())


def countries() -> st.SearchStrategy[str]:
    """ISO 3166-1 alpha-2 codes, with XK."""
    return st.sampled_from(sorted(COUNTRIES))


def party_codes() -> st.SearchStrategy[str]:
    """Codes that a Member can have: a country's, or EU."""
    return st.just("EU") | countries()


def alpha3_codes() -> st.SearchStrategy[str]:
    """Three capital letters."""
    return st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3)


def languages() -> st.SearchStrategy[str]:
    """Language tags."""
    return st.sampled_from(["en", "fr", "es", "ru", "zh-cn", "ast", "pt-BR", "sr-Latn-RS"])


def language_texts() -> st.SearchStrategy[list[tuple[str, str]]]:
    """Pairs of a language and a text, each language once."""
    return st.lists(st.tuples(languages(), texts()), max_size=3, unique_by=lambda pair: pair[0])


def urls() -> st.SearchStrategy[str]:
    """Web addresses."""
    return ids().map("https://www.wcoomd.org/en/{}.aspx".format)


def digests() -> st.SearchStrategy[str]:
    """SHA-256 digests in hexadecimal."""
    return st.binary(min_size=32, max_size=32).map(bytes.hex)


def numbers() -> st.SearchStrategy[list[int]]:
    """Ordinals of a meeting, rising."""
    return st.lists(st.integers(1, 150) | st.just(LARGEST_NUMBER), max_size=3, unique=True).map(sorted)


# --- dates ---


def dates() -> st.SearchStrategy[date]:
    """Days of the years that meetings are held in."""
    return st.dates(date(1950, 1, 1), date(2050, 12, 31))


def date_spans() -> st.SearchStrategy[wm.DateSpan]:
    """Spans of every precision, of one day, month or year and of several."""
    return st.builds(_span, dates(), st.integers(0, 400), st.sampled_from(wm.Precision), st.booleans())


def _span(first: date, length: int, precision: wm.Precision, single: bool) -> wm.DateSpan:
    """A span from `first` over `length` days, or one unit if `single`, rounded outwards to the precision."""
    last = first if single else date.fromordinal(first.toordinal() + length)
    if precision is wm.Precision.MONTH:
        first = first.replace(day=1)
        last = last.replace(day=monthrange(last.year, last.month)[1])
    if precision is wm.Precision.YEAR:
        first, last = first.replace(month=1, day=1), last.replace(month=12, day=31)
    return wm.DateSpan(start=first, end=last, precision=precision)


# --- where facts come from ---


def evidence(sources: int = 3) -> st.SearchStrategy[wm.Evidence]:
    """Evidence in one of so many sources."""
    return st.builds(_evidence, st.integers(0, sources - 1), st.integers(0, 3_000), st.integers(1, 200))


def _evidence(source: int, start: int, length: int) -> wm.Evidence:
    return wm.Evidence(source=source, start=start, end=start + length)


def maybe_evidence(sources: int) -> st.SearchStrategy[wm.Evidence | None]:
    """Evidence in one of so many sources, or none; where there is no source there is none."""
    return maybe(evidence(sources)) if sources else st.none()


@st.composite
def sources(draw: st.DrawFn, siblings: int = 3) -> wm.Source:
    """A source, evidence of its title and day among it; `siblings` is how many sources its record has."""
    said: dict[str, Any] = draw(
        st.fixed_dictionaries(
            {"title": texts()},
            optional={
                "url": urls(),
                "published": date_spans(),
                "language": languages(),
                "requested_language": languages(),
                "publisher": texts(),
                "sha256": digests(),
            },
        )
    )
    if ("url" in said or "sha256" in said) and draw(st.booleans()):
        del said["title"]
    return wm.Source(**said, evidence=draw(_pairs(sorted(said), siblings)))


def _pairs(facts: list[str], sources: int) -> Pairs:
    """Evidence for some of the facts, each once."""
    if not facts or not sources:
        return st.just([])
    pair = st.tuples(st.sampled_from(facts), evidence(sources))
    return st.lists(pair, max_size=2, unique_by=lambda pair: pair[0])


# --- the parts of a meeting ---


def places() -> st.SearchStrategy[wm.Place]:
    """Places that say where they are."""
    return st.one_of(
        st.builds(wm.Place, city=texts(), country=maybe(countries()), venue=maybe(texts())),
        st.builds(wm.Place, country=countries(), venue=maybe(texts())),
        st.builds(wm.Place, venue=texts()),
    )


def participations(parties: Ids = IDS, sources: int = 3) -> st.SearchStrategy[wm.Participation]:
    """Participations of parties, some with evidence in one of so many sources."""
    return st.builds(
        wm.Participation,
        party=parties,
        role=st.sampled_from(wm.Role),
        as_written=maybe(texts()),
        on_behalf_of=maybe(parties),
        evidence=maybe_evidence(sources),
    )


def counts(sources: int = 3) -> st.SearchStrategy[wm.Count]:
    """Stated counts, some with evidence in one of so many sources."""
    return st.builds(
        wm.Count,
        value=st.integers(1, 2_000) | st.just(LARGEST_NUMBER),
        unit=st.sampled_from(wm.Unit),
        qualifier=st.sampled_from(wm.Qualifier),
        evidence=maybe_evidence(sources),
    )


def outcomes(topics: Ids = TERMS, parties: Ids = IDS, sources: int = 3) -> st.SearchStrategy[wm.Outcome]:
    """Outcomes, some with evidence in one of so many sources."""
    return st.builds(
        wm.Outcome,
        kind=st.sampled_from(wm.OutcomeKind),
        summary=texts(),
        topics=_some(topics),
        actors=_some(st.sampled_from(COLLECTIVE_ACTORS) | parties),
        evidence=maybe_evidence(sources),
    )


def links(targets: Ids = IDS, sources: int = 3) -> st.SearchStrategy[wm.Link]:
    """Links to other meetings, some with evidence in one of so many sources."""
    return st.builds(
        wm.Link,
        rel=st.sampled_from(wm.LinkRel),
        target=targets,
        evidence=maybe_evidence(sources),
    )


def _some(values: Ids) -> st.SearchStrategy[list[str]]:
    return st.lists(values, max_size=2, unique=True)


# --- a meeting ---


@st.composite
def meetings(
    draw: st.DrawFn,
    own_ids: Ids = IDS,
    series: Ids = IDS,
    parties: Ids = IDS,
    topics: Ids = TERMS,
) -> wm.Meeting:
    """Meetings; their ids, series, parties and topics can be narrowed to those that a collection knows."""
    many = draw(st.integers(0, 3))
    said: dict[str, Any] = draw(
        st.fixed_dictionaries(
            {
                "id": own_ids,
                "name": texts(),
                "sources": st.lists(sources(siblings=many), min_size=many, max_size=many),
            },
            optional={
                "series": series,
                "numbers": numbers(),
                "kind": st.sampled_from(wm.MeetingKind),
                "dates": date_spans(),
                "mode": st.sampled_from(wm.Mode),
                "place": places(),
                "region": st.sampled_from(wm.Region),
                "hosts": _some(parties),
                "participations": st.lists(participations(parties, many), max_size=4),
                "counts": st.lists(counts(many), max_size=2),
                "topics": _some(topics),
                "outcomes": st.lists(outcomes(topics, parties, many), max_size=2),
                "links": st.lists(links(own_ids, many), max_size=2),
                "note": texts(),
            },
        )
    )
    return wm.Meeting(**said, evidence=draw(_pairs(_facts(said), many)))


def _facts(said: dict[str, Any]) -> list[str]:
    """What a meeting's own evidence can stand for: its plain fields, its lists, and places in these lists."""
    plain = [name for name in PLAIN_FACTS if name in said]
    lists = [name for name in LISTED_FACTS if said.get(name)]
    return plain + lists + [f"{name}[{index}]" for name in lists for index in range(len(said[name]))]


def meeting_lists(
    max_size: int = 4,
    min_size: int = 0,
    **names: Ids,
) -> st.SearchStrategy[list[wm.Meeting]]:
    """Meetings for one collection: no id twice."""
    return st.lists(meetings(**names), min_size=min_size, max_size=max_size, unique_by=lambda meeting: meeting.id)


def bundled_names() -> dict[str, Ids]:
    """What meetings may name that nobody declares: the series, parties and topics of the package."""
    known = wm.load()
    parties = [party.id for party in known.directory]
    return {"series": bundled(known.series), "parties": bundled(parties), "topics": bundled(known.topics)}


# --- reference ---


def series() -> st.SearchStrategy[wm.Series]:
    """Recurring bodies and events."""
    return st.builds(
        wm.Series,
        id=ids(),
        name=texts(),
        acronym=maybe(texts()),
        names=language_texts(),
        aliases=st.lists(texts(), max_size=2),
        body=maybe(ids()),
        region=maybe(st.sampled_from(wm.Region)),
        kind=maybe(st.sampled_from(wm.SeriesKind)),
        established=maybe(date_spans()),
        frequency=maybe(texts()),
        note=maybe(texts()),
        sources=st.lists(sources(), max_size=2),
    )


def memberships() -> st.SearchStrategy[wm.Membership]:
    """What is known of a Member's joining: when, by when, or nothing."""
    return st.one_of(
        st.builds(wm.Membership, since=date_spans(), counted=st.booleans()),
        st.builds(wm.Membership, by=date_spans(), counted=st.booleans()),
        st.builds(wm.Membership, counted=st.booleans()),
    )


def members() -> st.SearchStrategy[wm.Member]:
    """Members of the WCO."""
    return st.builds(
        wm.Member,
        code=party_codes(),
        alpha3=maybe(alpha3_codes()),
        name=texts(),
        names=language_texts(),
        official_name=maybe(texts()),
        aliases=st.lists(texts(), max_size=2),
        demonyms=st.lists(texts(), max_size=2),
        region=maybe(st.sampled_from(wm.Region)),
        membership=memberships(),
        administration=maybe(texts()),
        note=maybe(texts()),
        sources=st.lists(sources(), max_size=1),
    )


def organisations() -> st.SearchStrategy[wm.Organisation]:
    """Other bodies, the WCO's regional offices among them."""
    return st.builds(
        wm.Organisation,
        id=ids(),
        name=texts(),
        acronym=maybe(texts()),
        names=language_texts(),
        aliases=st.lists(texts(), max_size=2),
        kind=st.sampled_from(wm.OrganisationKind),
        seat=maybe(countries()),
        city=maybe(texts()),
        region=maybe(st.sampled_from(wm.Region)),
        url=maybe(urls()),
        members=_some(party_codes()),
        as_of=maybe(date_spans()),
        note=maybe(texts()),
        sources=st.lists(sources(), max_size=1),
    )


def territories() -> st.SearchStrategy[wm.Territory]:
    """Countries and territories that are no Members."""
    return st.builds(
        wm.Territory,
        code=countries(),
        alpha3=maybe(alpha3_codes()),
        name=texts(),
        names=language_texts(),
        aliases=st.lists(texts(), max_size=2),
        demonyms=st.lists(texts(), max_size=2),
        note=maybe(texts()),
        sources=st.lists(sources(), max_size=1),
    )


def parties() -> st.SearchStrategy[wm.Party]:
    """Anything that takes part."""
    return st.one_of(members(), organisations(), territories())


def ambiguities() -> st.SearchStrategy[r.Ambiguity]:
    """Texts that name more than one thing."""
    return st.lists(IDS, min_size=2, max_size=3, unique=True).flatmap(
        lambda candidates: st.builds(
            r.Ambiguity,
            text=texts(),
            kind=st.sampled_from(r.AmbiguityKind),
            candidates=st.just(candidates),
            default=maybe(st.sampled_from(candidates)),
            cues=st.lists(st.tuples(texts(), st.sampled_from(candidates)), max_size=2),
            against=st.lists(texts(), max_size=1),
            reason=texts(),
        )
    )


def themes() -> st.SearchStrategy[r.Theme]:
    """Themes of a year."""
    years = st.integers(1952, 2100)
    return st.builds(r.Theme, year=years, name=texts(), sources=st.lists(sources(), max_size=1))


def vice_chairs() -> st.SearchStrategy[r.ViceChair]:
    """A Member's time as Vice-Chair."""
    return st.builds(
        r.ViceChair,
        party=IDS,
        since=maybe(date_spans()),
        until=maybe(date_spans()),
        seen=st.lists(date_spans(), max_size=2),
        note=maybe(texts()),
        sources=st.lists(sources(), max_size=1),
    )


def region_profiles() -> st.SearchStrategy[r.RegionProfile]:
    """The WCO's regions."""
    return st.builds(
        r.RegionProfile,
        region=st.sampled_from(wm.Region),
        name=texts(),
        names=language_texts(),
        aliases=st.lists(texts(), max_size=2),
        vice_chairs=st.lists(vice_chairs(), max_size=2),
        note=maybe(texts()),
    )


def stated_totals() -> st.SearchStrategy[r.StatedTotal]:
    """Counts of the WCO's Members."""
    return st.builds(
        r.StatedTotal,
        region=maybe(st.sampled_from(wm.Region)),
        as_of=date_spans(),
        value=st.integers(1, 200),
        note=maybe(texts()),
        sources=st.lists(sources(), max_size=1),
    )


# --- extraction ---


def unresolved() -> st.SearchStrategy[wm.Unresolved]:
    """Words that stayed open."""
    return st.builds(_unresolved, words=texts(), start=st.integers(0, 500), length=st.integers(1, 50), why=texts())


def _unresolved(words: str, start: int, length: int, why: str) -> wm.Unresolved:
    return wm.Unresolved(words=words, start=start, end=start + length, why=why)


def extractions() -> st.SearchStrategy[wm.Extraction]:
    """What was read off a page."""
    return st.builds(
        wm.Extraction,
        source=sources(),
        meetings=meeting_lists(max_size=2),
        unresolved=st.lists(unresolved(), max_size=2),
    )


# --- a collection ---


def bundled(names: Any) -> st.SearchStrategy[str]:
    """Some of these names."""
    return st.sampled_from(sorted(names))


@st.composite
def collections(draw: st.DrawFn) -> wm.Meetings:
    """Collections whose records name bundled parties, series and topics, and some that the collection declares."""
    own_parties = {
        party.id: party
        for party in [
            wm.Organisation(id="x-org", name="Отдел x", kind="other", aliases=["A second x"]),
            wm.Territory(code="AQ", alpha3="ATA", name="Antarctica of a program's own"),
            wm.Member(code="UM", name="Some outlying islands", membership=wm.Membership(counted=False)),
        ]
        if draw(st.booleans())
    }
    own_series = draw(st.sampled_from([[], [wm.Series(id="x-series", name="Own series", kind="meeting")]]))
    own_topics = draw(st.sampled_from([[], ["x-topic", "тема"]]))
    known = wm.load()
    records = draw(
        meeting_lists(
            max_size=3,
            series=bundled([*known.series, *(series.id for series in own_series)]),
            parties=bundled([*(party.id for party in known.directory), *own_parties]),
            topics=bundled([*known.topics, *own_topics]),
        )
    )
    directory = known.directory.with_parties(*own_parties.values())
    return wm.Meetings(records, directory=directory, series=own_series, topics=own_topics)


# --- any record ---

BY_CLASS: dict[type, Callable[[], st.SearchStrategy[Any]]] = {
    wm.Count: counts,
    wm.DateSpan: date_spans,
    wm.Evidence: evidence,
    wm.Extraction: extractions,
    wm.Link: links,
    wm.Meeting: meetings,
    wm.Member: members,
    wm.Membership: memberships,
    wm.Organisation: organisations,
    wm.Outcome: outcomes,
    wm.Participation: participations,
    wm.Place: places,
    wm.Series: series,
    wm.Source: sources,
    wm.Territory: territories,
    wm.Unresolved: unresolved,
    r.Ambiguity: ambiguities,
    r.RegionProfile: region_profiles,
    r.StatedTotal: stated_totals,
    r.Theme: themes,
    r.ViceChair: vice_chairs,
}


def records() -> st.SearchStrategy[Any]:
    """A record of any class."""
    return st.one_of([strategy() for strategy in BY_CLASS.values()])


def sequences(kind: type[Any], min_size: int = 0) -> st.SearchStrategy[list[Any]]:
    """Records of a class as a document has them: meetings of different ids, with names that are bundled."""
    if kind is wm.Meeting:
        return meeting_lists(3, min_size, **bundled_names())
    return st.lists(BY_CLASS[kind](), min_size=min_size, max_size=3)
