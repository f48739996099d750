"""Which sentences are worth reading for what: one pass over the page for the words that every other module waits for.

A sentence's signals are a set of flags. They say that a word is there, not what it means: the module that reads on
decides. So a page is searched once, and only a few sentences are read closely.
"""

from __future__ import annotations

from collections.abc import Iterable
from sys import maxsize
from typing import NamedTuple

from .text import Span, Words

__all__ = ["ORDINAL_WORDS", "Piece", "Sentence", "Signal", "signalled", "with_title"]


class Signal:
    """What a sentence may speak of: bits of plain integers, since an enum's `&` costs a page its time."""

    HELD = 1
    """A meeting being held or attended."""
    OTHER_TIME = 2
    """Something planned or past."""
    CHAIR = 4
    LIST = 8
    """People, who may be listed."""
    TOOK_PART = 16
    HOST = 32
    KIND = 64
    """A word for a meeting."""
    ATTENDING = 128
    """People coming, who may be counted."""
    REMOTE = 256
    """A screen between people."""
    OFFICE = 1024
    """Somebody in office, or elected."""
    SAYING = 2048
    """Something said or done at a meeting."""
    AWAY = 4096
    """Something done elsewhere."""
    OTHER_EVENT = 8192
    """Something at which parties take part and that is no meeting."""
    INVITED = 16384
    TOO = 32768
    """Others who came too."""
    ORDINAL = 65536
    """An ordinal in words."""
    NUMBER = 131072
    """A number in words."""
    OTHER_MEETING = 512
    """Another meeting by its number: no word of the table says so, whoever reads the names does."""


_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
ORDINAL_WORDS = [
    *_ORDINALS,
    *(
        word
        for ten in "twenty thirty forty fifty sixty seventy eighty ninety".split()
        for word in (f"{ten[:-1]}ieth", *(f"{ten}-{one}" for one in _ORDINALS[:9]))
    ),
]

_WORDS = {
    Signal.HELD: "held, holds, hold, hosted, hosts, took place, takes place, met, meet, convened, gathered, "
    "conducted, organized, organised, attended, delivered"
    ", brought together, assembled, participated, launched, staged, took part, joined, ran, "
    "facilitated, led, delivering, holding, to attend, came together, got together",
    Signal.OTHER_TIME: "will be, will take, will meet, will host, will gather, will continue, is scheduled, are "
    "scheduled, scheduled for, to be held, next meeting, next session, next conference, next "
    "year"
    ", upcoming, forthcoming, previous, last year, last meeting, last session, last month, "
    "earlier, in the past, followed up, as a follow-up",
    Signal.CHAIR: "chair, chaired, chairperson, chairman, chairwoman, chairmanship, chairpersonship, "
    "co-chaired, co-chair, co-chairmanship, vice-chair, vice-chairperson, leadership, guidance, "
    "presided, presidency, vice chair",
    Signal.LIST: "attended, attending, participation, participating, presence, brought, bringing, brings, "
    "gathered, gathering, joined, attendance, represented, participants, attendees, delegates, "
    "delegations"
    ", observers, observer, representatives, representative, experts, officers, officials, "
    "heads, trainees, members of, speakers, speaker, panellists, panelists, directors, "
    "commissioners, trainers, managers"
    ", participated, administrations, presentations, remarks, moderated, facilitated, specialists, analysts, candidates, united, reunited, assembled, saw, counterparts, came "
    "from, expert, general",
    Signal.TOOK_PART: "attended, participated, took part, take part, participate, attend, were represented, was "
    "represented, were present, was present, joined, sent, contributed, spoke, took the floor"
    ", gave presentations, made presentations, delivered presentations",
    Signal.HOST: "hosted, co-hosted, organized, organised, co-organized, co-organised, invitation, delivered,"
    " conducted, arranged, convened, hosts, hosting, held, hospitality, host, sponsored, supported, support",
    Signal.KIND: "session, meeting, conference, congress, summit, symposium, forum, workshop, training, "
    "course, seminar, webinar, consultation, dialogue, debriefing, assembly, roundtable, ceremony"
    ", sessions, meetings, conferences, workshops, seminars, trainings, courses, webinars, "
    "committee, council, commission, group",
    Signal.REMOTE: "hybrid, blended, mixed, virtual, virtually, online, on-line, videoconference, "
    "video-conference, videoconferencing, videoconferences, web-conference, web-conferences, "
    "webinar, webinars"
    ", remotely, remote, zoom, kudo, webex, teams",
    Signal.ATTENDING: "attend, attended, attending, attendance, participate, participated, participants, "
    "participation, participating, gathered, brought together, bringing together, joined, took "
    "part, represented"
    ", representing, representatives, representative, delegates, delegations, met, hosted, "
    "convened, welcomed, assembled, trained, training, present, involved, involving, united, "
    "saw, reunited, comprised"
    ", trainees, trainers, officers, officials, experts, attracted, registered",
    Signal.OFFICE: "director, directors, commissioner, commissioners, comptroller, comptrollers, secretary, secretaries, "
    "administrator, administrators, head, chairman, chairperson, chief, president, coordinator, manager, superintendent, "
    "intendant, representative, minister, elected",
    Signal.SAYING: "open, opened, opening, close, closed, closing, welcomed, welcomes, welcoming, delivered, delivering, "
    "remark, remarks, address, addressed, addresses, speech, speeches, spoke, speaker, speakers, keynote, highlighted, "
    "highlighting, underlined, underlining, underscored, emphasized, emphasised, emphasizing, emphasising, stressed, "
    "stressing, noted, presented, presentation, presentations, moderated, facilitated, thanked, gratitude, "
    "appreciation, chaired, inaugurated, attended, participated, took part, joined, present at, were present, "
    "was present, shared, outlined, stated, said, recognized, recognised, reaffirmed, reiterated, expressed, "
    "congratulated, commended, explained, introduced, urged, called, encouraged, assured, mentioned, acknowledged, "
    "declared, pointed out, conveyed, led by, hosted, observed, affirmed, conducted, reminded, briefed, informed, "
    "updated, reported, in attendance, in the presence, launched, expressing, recalled, discussed, remarked, guidance, "
    "officiated, elected, share",
    Signal.AWAY: "visited, paid a, bilateral, met with, courtesy, signed, signing, seized, arrested, will, condolences, "
    "unable, absent, financed, donated, invited to host, operation, sidelines, margins",
    Signal.OTHER_EVENT: "operation, operations, seize, seized, seizes, seizing, seizure, seizures, consignment, "
    "consignments, shipment, shipments, originate, originated, originates, originating, arrest, arrested, arrests, "
    "arresting, signatory, signatories, signed, ratify, ratified, ratifies, ratifying, ratification, ratifications, "
    "acceded, accession, contracting parties, deposited, elected, nominated, condolences, will attend, were invited, "
    "was invited, unable to, absent, did not, would be, would continue, would serve",
    Signal.ORDINAL: ", ".join(ORDINAL_WORDS),
    Signal.NUMBER: "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, "
    "fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, "
    "hundred, dozen",
    Signal.INVITED: "invitation",
    Signal.TOO: "together with, along with, alongside, as did, as were, joined by",
}


def _flags() -> dict[str, int]:
    """Words and phrases in small letters to what they signal; a phrase has its words' signals."""
    flags: dict[str, int] = {}
    for signal, words in _WORDS.items():
        for word in words.split(", "):
            flags[word] = flags.get(word, 0) | signal
    for phrase in [phrase for phrase in flags if " " in phrase]:
        for word in phrase.split():
            flags[phrase] |= flags.get(word, 0)
    return flags


_FLAGS = _flags()
_SIGNALS = Words(_FLAGS)
_NO_HIT = (maxsize, maxsize, "")


class Sentence(NamedTuple):
    """A sentence's place on the page, and its signals."""

    start: int
    end: int
    signals: int

    def has(self, signal: int) -> bool:
        """Whether one of the signals is there."""
        return bool(self.signals & signal)


Piece = Span | Sentence


def with_title(title: Sentence | None, body: list[Sentence]) -> list[Sentence]:
    """The title, if there is one, before the sentences."""
    return body if title is None else [title, *body]


def signalled(text: str, spans: Iterable[Span]) -> list[Sentence]:
    """The sentences of a levelled text, which are in order, with their signals.

    >>> page = "Customs met in Riga. It rained."
    >>> [sentence.has(Signal.HELD) for sentence in signalled(page, [Span(0, 20), Span(21, 31)])]
    [True, False]
    """
    found: list[Sentence] = []
    hits = _SIGNALS.find(text.lower())
    place, _, word = next(hits, _NO_HIT)
    for start, end in spans:
        signals = 0
        while place < end:
            if place >= start:
                signals |= _FLAGS[word]
            place, _, word = next(hits, _NO_HIT)
        found.append(Sentence(start, end, signals))
    return found
