"""One party under one id, given again: with other aliases than it had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve

from ..model.parties import Party

__all__ = ["each_once", "is_but_for_aliases"]


def is_but_for_aliases(party: Party, known: Party) -> bool:
    """Whether a party is a known one, whatever aliases either has."""
    return party == known or evolve(party, aliases=known.aliases) == known


def each_once(parties: Iterable[Party]) -> Iterator[Party]:
    """The parties, those that are equal but for their aliases as one that has the aliases of all."""
    of_one_id: dict[str, list[Party]] = {}
    for party in dict.fromkeys(parties):
        of_one_id.setdefault(party.id, []).append(party)
    return chain.from_iterable(each if len(each) == 1 else _with_all_aliases(each) for each in of_one_id.values())


def _with_all_aliases(parties: Iterable[Party]) -> Iterator[Party]:
    # A document may declare thousands of one id: only those that are equal but for aliases are held against each other.
    by_all_else: dict[Party, list[Party]] = {}
    for party in parties:
        by_all_else.setdefault(evolve(party, aliases=()), []).append(party)
    for alike in by_all_else.values():
        yield evolve(alike[0], aliases=tuple(dict.fromkeys(chain.from_iterable(each.aliases for each in alike))))
