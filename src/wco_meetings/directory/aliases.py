"""One party under one id, given again: with further aliases, or without some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve

from ..model.parties import Party

__all__ = ["each_once", "only_adds_aliases"]


def only_adds_aliases(party: Party, known: Party) -> bool:
    """Whether a party is a known one, perhaps with further aliases."""
    has_its_aliases = {*party.aliases}.issuperset(known.aliases)
    return party == known or (has_its_aliases and evolve(party, aliases=known.aliases) == known)


def each_once(parties: Iterable[Party]) -> Iterator[Party]:
    """The parties, but for those that are equal to another one or to it without some of its aliases."""
    of_one_id: dict[str, list[Party]] = {}
    for party in dict.fromkeys(parties):
        of_one_id.setdefault(party.id, []).append(party)
    return chain.from_iterable(each if len(each) == 1 else _with_most_aliases(each) for each in of_one_id.values())


def _with_most_aliases(parties: Iterable[Party]) -> Iterable[Party]:
    """Those of one id that no other is equal to but for more aliases."""
    kept: dict[Party, None] = {}
    # A document may declare thousands of one id: only those that are equal but for aliases are held against each other.
    by_all_else: dict[Party, dict[frozenset[str], Party]] = {}
    for party in parties:
        aliases, alike = frozenset(party.aliases), by_all_else.setdefault(evolve(party, aliases=()), {})
        if not any(aliases <= more for more in alike):
            for fewer in [each for each in alike if each < aliases]:
                del kept[alike.pop(fewer)]
            alike[aliases] = party
            kept[party] = None
    return kept
