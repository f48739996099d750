"""The index of a directory: what is written how, who bears it, and what more than one bears."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from ..model.parties import Organisation, Party
from ..model.reference import Ambiguity, AmbiguityKind
from .names import administration, borne, in_running_text, is_acronym, spelling, without_article

__all__ = ["Index", "ambiguous"]

Ids = tuple[str, ...]


class Known(NamedTuple):
    """Who bears what, as ids in order: codes as they are, acronyms by their spelling, names by theirs in small letters.

    The names of Members' customs services stand among the `services`, and count where nobody bears one as its own.
    Long acronyms stand under their spelling with one capital too, among the `capitalised`, if no ambiguity is spelt so.
    Ids and the codes of ISO 3166-1 are codes.
    """

    codes: dict[str, list[str]]
    acronyms: dict[str, list[str]]
    names: dict[str, list[str]]
    services: dict[str, list[str]]
    capitalised: dict[str, list[str]]

    def copied(self) -> Known:
        """The same, to add to."""
        return Known(*({key: [*ids] for key, ids in each.items()} for each in self))


class Index(NamedTuple):
    """Who is `known` to bear what, and what more than one bears.

    An ambiguity stands under its text's spelling, in small letters unless it is an acronym. `common_words` has those of
    words that are names with a capital only, all in small letters.
    """

    known: Known
    ambiguities: dict[str, Ambiguity]
    common_words: dict[str, Ambiguity]

    @classmethod
    def of(cls, parties: Iterable[Party], ambiguities: Iterable[Ambiguity]) -> Index:
        """The index of these parties."""
        listed = {ambiguous(each.text): each for each in ambiguities}
        words = {spelt.casefold(): each for spelt, each in listed.items() if each.kind is AmbiguityKind.COMMON_WORD}
        nobody = Known(codes={}, acronyms={}, names={}, services={}, capitalised={})
        return cls(known=nobody, ambiguities=listed, common_words=words).with_parties(parties)

    def with_parties(self, parties: Iterable[Party]) -> Index:
        """The index of these parties too."""
        known = self.known.copied()
        ambiguous = {spelt.casefold() for spelt in self.ambiguities}
        for party in parties:
            _add(known.codes, party.id, party.id)
            if not isinstance(party, Organisation) and party.alpha3 is not None:
                _add(known.codes, party.alpha3, party.id)
            for name in borne(party):
                spelt = spelling(name)
                if is_acronym(spelt):
                    _add(known.acronyms, spelt, party.id)
                    written = in_running_text(spelt)
                    if written is not None and written.casefold() not in ambiguous:
                        _add(known.capitalised, written, party.id)
                else:
                    _add(known.names, spelt.casefold(), party.id)
            if (service := administration(party)) is not None:
                _add(known.services, spelling(service).casefold(), party.id)
        return self._replace(known=known)

    def bearers(self, text: str, spelt: str, accented: bool = False) -> Ids:
        """Who bears a text, whose spelling is given: as a code, an acronym or a name.

        An acronym that has an ambiguity of its own is no name in capitals: GUAM is not Guam. One that is `accented` is
        none: OMÃ is not the OMA, but Oman.
        """
        found = (*self.known.codes.get(text, ()), *(() if accented else self.known.acronyms.get(spelt, ())))
        if spelt not in self.ambiguities or not is_acronym(spelt):
            name = spelt.casefold()
            # Whoever bears the name of a Member's customs service as its own goes first: it may be a party itself.
            found += tuple(self.known.names.get(name) or self.known.services.get(name) or ())
        return tuple(dict.fromkeys(found))

    def ambiguity(self, spelt: str) -> Ambiguity | None:
        """What is known of a text with this spelling."""
        return self.ambiguities.get(spelt) or self.ambiguities.get(spelt.casefold())

    def clashes(self) -> Iterator[tuple[str, Ids]]:
        """What two parties or more bear, but for an article, and who they are, where no ambiguity lists them all."""
        spellings = {text: spelling(text) for text in (*self.known.codes, *self.known.acronyms, *self.known.names)}
        # Whoever bears a text is among those with its spelling in small letters: mostly one, and that is no clash.
        alike: dict[str, set[str]] = {}
        by_code = ((spellings[code], known) for code, known in self.known.codes.items())
        for spelt, known in chain(by_code, self.known.acronyms.items(), self.known.names.items()):
            alike.setdefault(_bare(spelt).casefold(), set()).update(known)
        listed: dict[str, list[Ambiguity]] = {}
        for spelt, ambiguity in self.ambiguities.items():
            listed.setdefault(spelt.casefold(), []).append(ambiguity)
        for text, spelt in spellings.items():
            bare = _bare(spelt)
            if len(alike.get(bare.casefold(), ())) > 1:
                ids = {*self.bearers(text, spelt), *self.bearers("", bare)}
                known_to_be = (each for key in (spelt, bare) for each in listed.get(key.casefold(), ()))
                if len(ids) > 1 and not any(ids.issubset(each.candidates) for each in known_to_be):
                    yield text, tuple(sorted(ids))


def ambiguous(text: str) -> str:
    """How the text of an ambiguity is looked up: its spelling, in small letters unless it is an acronym."""
    spelt = spelling(text)
    return spelt if is_acronym(spelt) else spelt.casefold()


def _bare(spelt: str) -> str:
    return without_article(spelt) or spelt


def _add(index: dict[str, list[str]], key: str, own: str) -> None:
    known = index.setdefault(key, [])
    at = bisect_left(known, own)
    if known[at : at + 1] != [own]:
        known.insert(at, own)
