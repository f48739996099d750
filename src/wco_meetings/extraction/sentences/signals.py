"""Which sentences are worth reading for what: one pass over the page for the words that every other module waits for.

A sentence's signals are a set of flags. They say that a word is there, not what it means: the module that reads on
decides. So a page is searched once, and only a few sentences are read closely. A word that is added to an expression
elsewhere is added to the table here too, or it is never looked for: `tests/test_extraction_guards.py` holds the pairs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from ..expressions import phrases_of
from ..text import TITLES, Span
from ..tokens import Tokens
from ..words.cities import COUNTRY_OF_CITY
from ..words.cues import GIVEN_BY, STRONG_CUES, WEAK_CUES
from ..words.kinds import KIND_WORDS
from ..words.numbers import CARDINALS, ORDINAL_WORDS, ORDINALS
from ..words.verbs import WORDS

__all__ = [
    "Piece",
    "Sentence",
    "Signal",
    "found_at",
    "signalled",
]


class Signal:
    """What a sentence may speak of: bits of plain integers, since an enum's `&` costs a page its time.

    Some say at which words of a sentence an expression is tried (`found_at`): CUE, HOSTED, VERB, CITY, ORDINAL, NUMBER,
    FIGURES and KIND. Of some it counts where their words stand (`Sentence.places_of`): HELD, OTHER_TIME, CHAIR,
    TOOK_PART, HOST, KIND, ATTENDING, OTHER_MEETING, OFFICE, AWAY and OTHER_EVENT. The others say only that a sentence
    is read for something (`Sentence.has`).
    """

    HELD = 1 << 0
    """A meeting being held or attended."""
    OTHER_TIME = 1 << 1
    """Something planned or past."""
    CHAIR = 1 << 2
    """A chair, or chairing."""
    LIST = 1 << 3
    """People, who may be listed."""
    TOOK_PART = 1 << 4
    """A verb for taking part, which stands after those who did."""
    HOST = 1 << 5
    """Hosting, help with it or thanks for it."""
    KIND = 1 << 6
    """A word for a meeting."""
    ATTENDING = 1 << 7
    """People coming, who may be counted."""
    REMOTE = 1 << 8
    """A screen between people."""
    OTHER_MEETING = 1 << 9
    """Another meeting by its number: no word of the table says so, whoever reads the names does."""
    OFFICE = 1 << 10
    """Somebody in office, or elected."""
    SIGNED = 1 << 11
    """Something signed or deposited."""
    AWAY = 1 << 12
    """Something done elsewhere."""
    OTHER_EVENT = 1 << 13
    """Something at which parties take part and that is no meeting."""
    INVITED = 1 << 14
    """An invitation, or auspices."""
    TOO = 1 << 15
    """Others who came too."""
    ORDINAL = 1 << 16
    """An ordinal in words."""
    NUMBER = 1 << 17
    """A number in words."""
    VERB = 1 << 18
    """The first word of what tells of an outcome."""
    CUE = 1 << 19
    """The first word of what opens a list of those who took part."""
    FIGURES = 1 << 20
    """A number in figures."""
    HOSTED = 1 << 21
    """The first word of what is followed by a host."""
    HEADQUARTERS = 1 << 22
    """The WCO's house."""
    CITY = 1 << 23
    """A city of the table."""
    SERIES = 1 << 24
    """A series of meetings, or an edition of one."""
    ABSENT = 1 << 25
    """Somebody not being there."""
    LONG = 1 << 26
    """Something that has been so for long, or that was before."""


# Every form of what a host does, alone or with others.
_TO_HOST = [
    f"{with_others}{word}"
    for with_others in ("", "co-", "co")
    for word in (
        *phrases_of("host, hosts, hosted, hosting, arranged, coordinator, coordinators"),
        *(f"organi{letter}{end}" for letter in "sz" for end in ("e", "es", "ed", "ing", "er", "ers")),
    )
]

_CUES = {cue.split(" ")[0].rstrip(",:") for cue in STRONG_CUES | WEAK_CUES}


_WORDS: dict[int, Iterable[str]] = {
    Signal.HELD: phrases_of(
        """held, holds, hold, holding, hosted, hosts, is hosting, are hosting, host to, host of, venue, setting of,
took place, takes place, take place, taken place, taking place, met, meets, meet, was given, were given, convened,
convenes, convening, conferred, gathered, gathers, gather in, gathering, assembled, assembles, brought together,
brings together, bringing together, came together, comes together, got together, united, reunited, conducted, organized,
organised, organizing, organising, arranged, delivered, delivering, delivery, staged, launched, ran, was run, were run,
being run, run by, runs from, running from, facilitated, led, chaired, presided, attended, attends, to attend,
present at the meeting, participated, took part, joined, was represented, were represented, trained, drew, attracted,
travelled to, featured, welcomed, celebrated, inaugurated, opened, opens, declared, began, begins, started, starts,
commenced, commences, under way, underway, carried out, was undertaken, were undertaken, will host, preparing to host,
prepares to host, set to host, is attending, are attending, is taking part, are taking part, kicked off, kicks off,
lasted, lasts, spent, spoke to, spoke at, took the floor at, concluded, concludes, opening of, organization of,
organisation of, came to, ended, ends, closed, closes, wrapped up, brought to a, sat at, sat from, sat in, sat on,
sat online"""
    ),
    Signal.OTHER_TIME: phrases_of(
        """recalled the conference, recalled the forum, recalled the meeting, recalled the seminar,
recalled the training, recalled the workshop, recalled the talks, cited the meeting, cited the talks,
referred to the talks, similar workshop, similar training, similar event, similar seminar, similar course,
similar meeting, would be held, would be organized, would be organised, should be held, is foreseen, are foreseen,
be hosted, meeting be held, session be held, conference be held, would take place, is to take place, preparing to host,
preparing to hold, prepares to host, prepares to hold, set to host, set to hold, will be, will take, will meet,
will hold, will host, will organise, will organize, will gather, will chair, will preside, will continue, is scheduled,
are scheduled, scheduled for, to be held, to be organized, to be organised, to be convened, next meeting, next session,
next conference, next year, years ago, months ago, time ago, week before, weeks before, month before, months before,
year before, upcoming, forthcoming, previous, preceding, last year, last meeting, last session, last conference,
last month, later in the year, later this year, earlier, comes after, came after, had recently held,
had recently hosted, had recently organised, had recently organized, had recently conducted, be followed up,
followed up on, followed up the, followed up earlier, as a follow-up, is a follow-up, was a follow up, builds on,
before that"""
    ),
    Signal.ABSENT: phrases_of(
        """no, by e-mail, by letter, in a letter, in writing, written, nobody, none,
members but, countries but, administrations but, delegations but,
participants but, states but, offices but, rilos but, region but, wco but, bar, barring, save, not, cannot, couldn,
didn, wouldn, wasn, weren, isn, aren, withdrawn, neither, nor, without, failed to, declined, invited, excused, withdrew,
canceled, cancelled, apologies, apologised, apologized, regrets, missing, absent, absence, stayed, to stay, cancel,
pulled out, skipped, denied, refused, turned down, all but, boycotted, unlike, in contrast to, instead of, in place of,
unavailable, ill, indisposed, unable, except, excepting, exception, excluding, other than, apart from, prevented,
missed"""
    ),
    Signal.SIGNED: phrases_of(
        """signed, concluded, initialed, initialled, deposited, sign, conclude, initial, deposit, signing, signature,
renewed"""
    ),
    Signal.CHAIR: phrases_of(
        """chair, chairs, chaired, chairperson, chairpersons, chairman, chairmen, chairwoman, chairwomen, chairmanship,
direction, chairpersonship, leadership, guidance, preside, presided, presiding, presidency, chairwomanship, vicechair,
vicechairs, vicechaired, vicechairperson, vicechairpersons, vicechairman, vicechairmen, vicechairwoman,
vicechairwomen"""
    ),
    Signal.LIST: [
        *(_CUES - frozenset("a an was were in one who".split())),
        *(given.split(" ")[0] for given in GIVEN_BY),
        *phrases_of("general, beneficiary, beneficiaries, participant, attendee, following, namely, taking part"),
        *phrases_of("included, including, such as"),
    ],
    Signal.TOOK_PART: phrases_of(
        """gathered, convened, met, came together, got together, attended, connected, followed, participated,
participation, took part, take part, active part, participate, attend, represented, present, joined, sent, contributed,
answered, responded to, spoke, took the floor, were observers, were panelists, were panellists, were speakers, taking
part, participating, attending, in attendance, trained, briefed, among, gave presentations, made presentations,
delivered presentations, a presentation, keynote, addressed, by sending, observer status, at the table, in the room,
assembled, brought together, united, ran a session, led a session, held a session, admitted as, sat in as, sat as, were
there, was there, delegated, lent, completed a, completed an, completed training, completed the, received a, received
an, received the, received training, underwent"""
    ),
    Signal.HOST: [
        *_TO_HOST,
        *phrases_of(
            """invitation, delivered, delivers, conducted, convened, held, holding, hospitality, welcome, sponsored,
supported, support, backing, hand in hand, side by side, coholding, completed, concluded, wrapped up, brought to a,
accomplished, in common, ran, run, led, facilitated, gave, given, undertook, hold, holds, conducts, carried out,
cooperation, co-operation, collaboration, launched, partnership, partnering, coordination, co-ordination, conjunction,
assistance, assisted, help, staged, stages, set up, coordinated, co-ordinated, together, auspices, umbrella, along
with, alongside, initiative, joint, collaborated, cooperated, co-operated, partnered, teamed up, joined forces, joined
hands, joined together, worked with, opened a, opened an, called a, had a, had an, put on, opened its doors, lent its,
received the, thank, thanks, thanked, thanking, grateful, gratitude, congratulated, tribute, appreciation, welcomed,
invited, invites, arrangements, organisation, organization, accommodated, choosing, association with, alliance with,
received at its, received in its, received on its, of receiving, to receive, received his, received her, received its,
received their, responsible, responsibility"""
        ),
    ],
    Signal.KIND: [
        *{form.lower() for form in KIND_WORDS},
        *phrases_of(
            """committee, council, commission, group, team, network, board, task force, collegium, event, mission,
panel, celebration, gathering, gatherings, briefing, lecture, retreat, exhibition, reunion, talks, visit, study tour,
programme"""
        ),
    ],
    Signal.REMOTE: phrases_of(
        """hybrid, blended, mixed, virtual, virtually, online, on-line, offline, remotely, remote, visual
communication, visual communications, videolink, internet, skype, zoom, kudo, webex, teams, clikc, video,
videoconference, videoconferences, videoconferencing, teleconference, teleconferences, teleconferencing,
tele-conference, tele-conferences, tele-conferencing, webconference, webconferences, webconferencing, web conference,
web conferences, web conferencing, web-conference, web-conferences, web-conferencing, webinar, webinars, e-meeting,
e-meetings, dialed, dialled, dialing, dialling, from their capitals, from their homes, from their offices, on screen,
on screens, on the screen, a link, web meeting, web meetings, in person, in-person, physical, physically, face-to-face,
face to face"""
    ),
    Signal.ATTENDING: phrases_of(
        """attend, attended, attending, attendance, participate, participated, participants, participation,
participating, gathered, gathering, brought, bringing together, joined, took part, taking part, active part,
represented, representing, representatives, representative, delegates, delegations, met, hosted, convened, welcomed,
assembled, greeted, trained, training, present, involved, involving, united, saw, reunited, comprised, attendees,
trainees, trainers, officers, officials, managers, fellows, chemists, namely, experts, specialists, presence of,
attracted, registered, registrants, sent, came, drew, drawn, connected, counted, intended for, meant for, were there,
designed for, benefit of, gathers, benefitted, benefited, audience, for a group, focal points, contact points,
candidates, followed it, followed the, logged in, had come, arrived, answered the call, answered the roll, responded to,
deliberated, chiefs, sat down"""
    ),
    Signal.OFFICE: [
        *(title.lower() for title in TITLES),
        *phrases_of(
            """director, directors, commissioner, commissioners, comptroller, comptrollers, secretary, secretaries,
administrator, administrators, head, chairman, chairperson, chief, president, coordinator, manager, superintendent,
ambassador, consul, counsellor, intendant, representative, minister, ministers, elected, nominated, appointed, chose,
chosen, adviser, advisor, reelected, specialist, economist, partner, ceo, officer, attache, affaires, analyst, dean,
leader, rector, commander, professor, member of the board, led, headed, represented, representing, who heads, who leads,
who directs"""
        ),
    ],
    Signal.AWAY: phrases_of(
        """visited, paid a, paid an, received a, received an, received his, received her, received its, received their,
sat down, bilateral, met with, meet with, meetings with, the recent meeting, made an official visit, courtesy, signed,
signing, seized, arrested, will, condolences, unable, absent, financed, donated, invited to host, sidelines, margins"""
    ),
    Signal.OTHER_EVENT: phrases_of(
        """operation, operations, seize, seized, seizes, seizing, seizure, seizures, consignment, consignments,
shipment, shipments, originate, originated, originates, originating, originator, originators, arrest, arrested, arrests,
arresting, signatory, signatories, signed, ratify, ratified, ratifies, ratifying, ratification, ratifications, acceded,
accession, contracting parties, deposited"""
    ),
    Signal.ORDINAL: (*ORDINALS, *(word.replace("-", " ") for word in ORDINAL_WORDS if "-" in word)),
    Signal.NUMBER: CARDINALS,
    Signal.VERB: {phrase.split(" ")[0] for phrase in WORDS},
    Signal.CUE: _CUES,
    Signal.HOSTED: [
        *_TO_HOST,
        *phrases_of(
            """delivered, conducted, convened, jointly, joint, along, alongside, in, staged, put, set up, carried out,
held, given, facilitated, prepared, ran, hand, side, partnering, run, led, coordinated, co-ordinated, together,
collaborated, partnered, teamed, joined, hospitality, under, responsibility"""
        ),
    ],
    Signal.HEADQUARTERS: phrases_of("headquarters, headquarter, hq, premises, secretariat"),
    Signal.CITY: {city.lower() for city in COUNTRY_OF_CITY},
    Signal.SERIES: phrases_of("series, its kind, the kind, events, edition"),
    Signal.INVITED: phrases_of("invitation, invited by, auspices, patronage"),
    Signal.LONG: phrases_of(
        """since, ago, so far, to date, until now, up to now, recent years, past years, last years, over the years,
for decades, for years, many years, each year, every year, a year, in the meantime, a similar, similar workshops,
similar meetings, similar trainings, similar courses, similar events, similar missions, currently, nowadays, at present,
was founded, was established, was set up, was created, was born, were founded, is funded, are funded, is financed,
are financed, was financed, is paid for, goes back, dates back, last week, few days earlier, most recent, in recent,
by now, have attended its, have been working, has been working, have worked side, have worked together, has helped,
has assisted, has supported, has benefited, has benefitted, has trained, is a partnership, is an alliance,
is an association, is a union, is a grouping, is a community, is a project, is a programme, is a joint project,
is a joint programme, is a multi-agency project, holds regular, hosts regular, organises regular, organizes regular,
conducts regular, as the current chair"""
    ),
    Signal.TOO: phrases_of(
        "together with, along with, jointly with, alongside, as well as, as did, so did, as were, as was, joined by"
    ),
}


# A compound is a phrase too, so that the words in it are seen.
_PARTS = re.compile("[ '-]")
_PLACE = itemgetter(0)


class _Meaning(NamedTuple):
    """What a word signals, and the phrases that it stands in: each with the word's place in it and its signal."""

    signal: int
    phrases: tuple[tuple[str, int, int], ...] = ()


def _meanings() -> dict[str, _Meaning]:
    means: dict[str, _Meaning] = {}
    for signal, entries in _WORDS.items():
        for entry in entries:
            parts = _PARTS.split(entry)
            rarest = max(parts, key=len)
            known = means.get(rarest, _Meaning(0))
            if len(parts) > 1:
                means[rarest] = known._replace(phrases=(*known.phrases, (entry, entry.index(rarest), signal)))
            else:
                means[rarest] = known._replace(signal=known.signal | signal)
    return means


_MEANS = _meanings()
_FIGURE = _Meaning(Signal.FIGURES)


class Sentence(NamedTuple):
    """A sentence's place on the page, its signals, and the places of the words that give them, each with its own."""

    start: int
    end: int
    signals: int
    places: tuple[tuple[int, int], ...]

    def has(self, signal: int) -> bool:
        """Whether one of the signals is there."""
        return self.signals & signal != 0

    def places_of(self, signal: int) -> Iterator[int]:
        """The places of the words that give one of the signals."""
        return (place for place, given in self.places if given & signal)

    def holds_one_of(self, spans: Iterable[Span], start: int | None = None, end: int | None = None) -> bool:
        """Whether one of several pieces of text begins in it, or in a part of it from a place on, up to another."""
        start, end = self.start if start is None else start, self.end if end is None else end
        for span in spans:  # noqa: SIM110 - asked so often that a generator each time would tell
            if start <= span.start < end:
                return True
        return False

    def before(self, text: str, place: int, reach: int) -> str:
        """What stands before a place in it, of so many characters at most."""
        return text[max(self.start, place - reach) : place]

    def part(self, start: int, end: int) -> Sentence:
        """A part of it, with the signals of the words in that."""
        own = tuple(one for one in self.places if start <= one[0] < end)
        signals = 0
        for _, signal in own:
            signals |= signal
        return Sentence(start, end, signals, own)

    def with_place(self, place: int, signal: int) -> Sentence:
        """The same sentence with one more signal, which something at a place gives."""
        places = sorted((*self.places, (place, signal)), key=_PLACE)
        return self._replace(signals=self.signals | signal, places=tuple(places))

    def without(self, signal: int) -> Sentence:
        """The same sentence without one of the signals."""
        return self._replace(signals=self.signals & ~signal)


Piece = Span | Sentence


def signalled(tokens: Tokens, spans: Iterable[Span]) -> list[Sentence]:
    """The sentences of a levelled text, which are in order, with their signals."""
    lowered = tokens.lowered
    hits = sorted([*tokens.find(_MEANS), *((place, _FIGURE) for place in tokens.figures())], key=_PLACE)
    found: list[Sentence] = []
    first = 0
    for start, end in spans:
        first = bisect_left(hits, (start,), first)
        last = bisect_left(hits, (end,), first)
        signals = 0
        places: list[tuple[int, int]] = []
        for place, (signal, phrases) in hits[first:last]:
            for phrase, offset, said in phrases:
                begins = place - offset
                if begins >= 0 and lowered.startswith(phrase, begins) and _is_whole(lowered, begins, len(phrase)):
                    signals |= said
                    places.append((begins, said))
            if signal:
                signals |= signal
                places.append((place, signal))
        found.append(Sentence(start, end, signals, tuple(places)))
        first = last
    return found


def _is_whole(text: str, start: int, length: int) -> bool:
    """Whether no word goes on at either end of a piece of text."""
    end = start + length
    return not (text[end : end + 1].isalnum() or text[start - 1 : start].isalnum())


def found_at(pattern: re.Pattern[str], text: str, sentence: Sentence, signal: int) -> list[re.Match[str]]:
    """What an expression finds in a sentence, none within another, tried only at words with this signal."""
    found: list[re.Match[str]] = []
    if sentence.signals & signal:
        end, stop = sentence.start, sentence.end
        for place, given in sentence.places:
            if given & signal and place >= end and (match := pattern.match(text, place, stop)):
                found.append(match)
                end = match.end()
    return found
