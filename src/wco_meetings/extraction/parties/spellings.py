"""How pages write a party's name besides as the directory has it: shortened, in capitals, with other small words."""

import re
from collections.abc import Iterator

from ...directory.names import in_running_text, is_acronym, spelling
from ...model.parties import Organisation, Party
from ..text import level

__all__ = ["HALVES", "is_inverted", "key_of", "ways_of_writing"]

HALVES = frozenset(
    "Antigua, Bosnia, Saint Kitts, St. Kitts, St Kitts, Saint Vincent, St. Vincent, St Vincent, Sao Tome, "
    "Trinidad".split(", ")
)
"""The first half of a country's name, by which it is often called."""

_PARTS = {"North": "N.", "South": "S.", "East": "E.", "Equatorial": "Eq.", "American": "Am."}
_OFFICES = {"Regional Intelligence Liaison Office": "RILO", "Regional Office for Capacity Building": "ROCB"}
# A word that some write in capitals: "Organisation Mondiale du Commerce".
_SMALL = re.compile(r"(?<= )[a-z](?=\w{3})")
# "The Anti-fraud Office", "Guinea-bissau".
_SECOND = re.compile(r"(?<=-)[A-Z](?=[a-z])")
# In this order. The last three are for abbreviations, for "Cote d' Ivoire" and "COTE D'IVOIRE" in small letters.
_INSTEAD = (
    (" & ", " and "),
    (" and Southern Africa", " and South Africa"),
    (" and ", " & "),
    ("ization", "isation"),
    ("isation", "ization"),
    ("Centre", "Center"),
    ("Center", "Centre"),
    ("Programme", "Program"),
    ("Labour", "Labor"),
    ("Cooperation", "Co operation"),
    ("Telecommunication ", "Telecommunications "),
    (" Against ", " against "),
    ("United Nations ", "UN "),
    (" Islands", " Island"),
    (".", ""),
    (" d ", " d  "),
    (" d ", " D "),
)


def key_of(name: str) -> str:
    """A name as it is looked up: with plain characters, and blanks for hyphens and apostrophes."""
    return level(name).replace("-", " ").replace("'", " ").strip()


def ways_of_writing(name: str, party: Party, is_open: bool) -> Iterator[str]:
    """All the ways in which pages write a name of a party, each a key; one that `is_open` may be something else."""
    is_name = not is_acronym(spelling(name))
    for key in _spelt(name):
        yield key
        yield _SMALL.sub(lambda first: first[0].upper(), key)
        yield key.replace(" de l ", " d ", 1)
        if key.startswith(("The ", "the ", "WCO ")) and " " in key[4:]:
            yield key[4:]
        if key.startswith("Former "):
            yield "f" + key[1:]
        if (half := key.partition(" and ")[0]) in HALVES:
            yield half
        yield from _of_an_office(key)
        yield from _of_a_body(key) if isinstance(party, Organisation) else _of_a_country(key)
        if is_name and (" " not in key or not isinstance(party, Organisation)):
            yield from _in_capitals(key)
        elif (capitalized := in_running_text(key)) and not is_open:  # "Traffic" is a word, TRAFFIC may be a party
            yield capitalized


def is_inverted(key: str) -> bool:
    """Whether a key is a name with its first word behind it, "Sudan, South": before a capital two names may meet so."""
    return key.rpartition(", ")[2] in _PARTS


def _spelt(name: str) -> set[str]:
    """The keys of a name as each side of an ocean spells it, and with each word of ours for "and"."""
    keys = {key_of(name), key_of(_SECOND.sub(lambda second: second[0].lower(), name))}
    for words, others in _INSTEAD:
        keys |= {key.replace(words, others) for key in keys}
    return keys


def _of_an_office(key: str) -> Iterator[str]:
    """Of "Regional Intelligence Liaison Office for South Lakes" also "RILO South Lakes" and its like."""
    for office, short in _OFFICES.items():
        if (of := key.removeprefix(f"{office} for ")) != key:
            for bare in {of.removeprefix("the "), _shorter(of.removeprefix("the "))}:
                yield from (f"{office} ({short}) {one}" for one in {f"for {of}", f"for {bare}", f"of {bare}", bare})
                yield from (f"{office} {bare}", f"{short} {bare}", f"{short} for {bare}", f"{bare} {short}")
                yield f"{short} for {of}"


def _shorter(region: str) -> str:
    """A region in shorter words: "East and Central Europe", "Mid-East", "Europe" for "the WCO Europe Region"."""
    region = region.removeprefix("WCO ").removesuffix(" Region")
    return region.replace("Eastern ", "East ").replace("Western ", "West ").replace("Middle East", "Mid East")


def _of_a_body(key: str) -> Iterator[str]:
    first, *others = key.split(" ")
    if others and first != "The" and not any(word.isupper() for word in others):
        yield " ".join((first, *map(str.lower, others)))  # "the World bank"
    if (rest := key.removeprefix("Secretariat of ")) != key:
        yield from (f"secretariat of {rest}", f"Secretary of {rest}")
    if key.endswith(" Commission"):
        yield f"{key}er"  # "the Amber Commissioner for Trade"
    # Otherwise the one named with its article begins first.
    if key.startswith(("CIS ", "European Union ", "United ", "World Bank ")):
        yield f"the {key}"
    if (rest := key.removeprefix("United States ")) != key:
        yield from (f"{short} {rest}" for short in ("US", "U.S.", "the US", "the U.S."))


def _of_a_country(key: str) -> Iterator[str]:
    part, _, whole = key.partition(" ")
    if part in _PARTS:  # "S. Sudan", "Sudan (South)", "Sudan, South"
        yield from (f"{_PARTS[part]} {whole}", f"{whole} ({part})", f"{whole}, {part}")
    if ", " in key:
        head, _, tail = key.partition(", ")
        yield from (f"{head} ({tail})", f"{head} ({tail.removesuffix(' the')})", f"{head},{tail}")


def _in_capitals(key: str) -> Iterator[str]:
    """A country's name, or a single word; also shortened as the WCO's documents do: "CONGO (Dem. Rep. of)"."""
    head, bracket, tail = key.partition(" (")
    short = key.replace("Democratic ", "Dem. ").replace("Republic", "Rep.")
    yield from (key.upper(), f"{head.upper()}{bracket}{tail}", short, short.upper())
    if bracket:
        for of in {short[len(head) :].replace(" of the)", " of)"), key[len(head) :].replace(" of the)", " of)")}:
            yield from (f"{head}{of}", f"{head.upper()}{of}")
