"""Who took part: the parties that stand in a list of those attending, or before a word for it, and the role of each.

A list begins with a cue ("attended by", "representatives of") and goes on while what stands between two names is what
stands in lists: commas, "and", "the Customs Administration of". The first other word ends it, so that a country in
which something was held, a person's country or a consignment's origin is never reached. Without a cue, three parties in
a row count if nothing says that they are listed for something else. What looks like a name in a list and is none that
the directory knows is kept apart, as unresolved.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from ...model.words import Region, Role
from ..lists.cued import OF_A_MEETING, cues_of, opens_a_list
from ..lists.introduced import introduces
from ..lists.items import belongs_to_what_follows, is_no_item
from ..lists.lists import PUT_IN, joined, leads, listed_after, listed_before, named_after_or
from ..lists.reports import noted, presented, sharing, thanked, with_subjects
from ..lists.rows import A_ROW, rows, rows_left
from ..lists.unknown import behind_the_first, gap, heads, nobody_known, rest
from ..names.subject import Subject
from ..page.page import Page
from ..parties.mentions import Mention, in_brackets
from ..sentences.other_times import before_another_time
from ..sentences.signals import Sentence, Signal
from ..text import Open, Span, lies_in, starting_in
from ..words.administrations import ONLY_MEMBERS, PAYERS, administered
from ..words.calendar import ENGLISH_MONTH
from ..words.cues import OF_THESE, THEIR_OWN
from ..words.hosting import INVITED, NO_HEAD_OF_STATE
from ..words.numbers import CARDINALS
from ..words.paying import PAID
from ..words.taking_part import TOOK_PART
from ..words.trade import FROM_A_COUNTRY
from .at_work import at_work
from .behalf import represented, spoken_for, spoken_for_by_people, stood_for
from .bilateral import sides
from .chairs import find_chairs
from .gapped import doing_the_same, each_on_its_matter
from .namesakes import congos, meant
from .officials import speaking
from .operations import tells_of_an_operation
from .proposers import proposing
from .roles import as_observers, as_speakers, is_an_observer, role_of_who_did, role_said_by, roles_in, says_how_much
from .secretariat import wco_people
from .signing import signing
from .tellers import telling

__all__ = ["Found", "find_participants"]


class Found(NamedTuple):
    """A party that took part, in a role, perhaps for another party."""

    mention: Mention
    role: Role
    on_behalf_of: str | None = None


class TookPart(NamedTuple):
    """Who took part, in page order, what could not be resolved, and where the WCO's own people act."""

    participants: list[Found]
    unresolved: list[Open]
    the_wcos_people: Span | None


_PUT_IN = re.compile(rf"{PUT_IN},")
# "Most recently, with support from Malta and Spain, OLAF facilitated", "at the invitation of Malta, OLAF spoke": who
# supports or invites does nothing of it.
_HELPED_BY = re.compile(
    r"(?:(?:[A-Z][a-z]+ )?[A-Za-z]+, with|With|Thanks to|Through|(?:At|On|Upon)(?= the [a-z ]*invitation)) (?:the )?"
    r"(?:[a-z]+ ){0,3}(?:aid|assistance|backing|funding|funds|help|invitation|support) (?:of|from) "
)
# "It works in eight countries (Malta, Spain and Italy), and 19 countries take part in it".
_SO_MANY_OTHERS = re.compile(
    rf"\w\)[,;]? (?:and )?(?:about |over |some )?(?:\d+|{'|'.join(CARDINALS)}) (?!other\b|more\b)[a-z]+$"
)
_OTHERS_REACH = 60
_LONGEST_LIST = 1_500  # which ends before "delegates from these countries took part"
_INVITING_REACH = 200  # from "at the invitation of" to who invited
_AWAY_REACH = 60  # behind a row, within which what was done elsewhere is said of it
_OTHER_REACH = 20  # before another time, where its clause may begin
_AND_THAT = (" and ", " of ")  # "officials in charge of strategy and operations"
_TRADE_REACH = 45  # before a list, where it may be said to be of firms or goods
# "Delegates from Malta would serve on the board", "experts from Malta will carry out a mission", "had studied it",
# "officers of Malta seized it", "the pact that Malta, Spain and Italy have ratified".
_AT_ANOTHER_TIME = re.compile(
    rf"(?: would(?! (?:like|welcome)\b)| (?:are|is) expected in {ENGLISH_MONTH}\b|"
    r" are (?:all |also |the )?(?:beneficiaries|members|part|partners) of\b|"
    r" (?:have |had )?(?:arrested|confiscated|detained|dismantled|intercepted|"
    r"seized(?! (?:every|the|this) (?:chance|occasion|opportunity)))\b|"
    r" have (?:acceded|concluded|joined forces|ratified)\b|"
    r" (?:ha[ds] |have )?hosted (?:it|the (?:centre|office|secretariat))\b[^.;,\n]{0,80} (?:before|earlier|since)\b|"
    r"(?: and other [^.;,\n]{3,80})? will(?! "
    r"(?:apply|attend|be|come|gather|join|meet|now|participate|present|return|speak|take (?:part|the floor)|use)\b)|"
    r" had (?:been (?:pre-)?(?:accredited|certified|chosen|selected)|"
    r"(?:already |also |earlier |previously )?(?:drafted|drawn|examined|gone|reviewed|studied|worked))|"
    r"(?: and the(?: [A-Z][\w-]*){1,4})? have gone through)\b"
)
# "The ESA region", "WCO ESA": what several parties are called, too.
_REGIONS, _OF_A_REGION = frozenset(Region), ("WCO ", "the ")
_DOING = (speaking, at_work, proposing, signing, spoken_for_by_people, each_on_its_matter)
_INVITED_BY = re.compile(rf"{INVITED.pattern}|\b[Uu]nder the (?:auspices|patronage) of\b(?! the p){NO_HEAD_OF_STATE}")


def find_participants(
    page: Page, subject: Subject, mentions: list[Mention], who: list[Mention], away: set[int]
) -> TookPart:
    """Those who took part, each once, of those of all `mentions` that say `who`; nothing inside the meeting's names, or
    in those of others beside it, did.

    Nor did those whose names begin where somebody is named as `away`.
    """
    text, body, names, within = page.level, page.body, subject.places(), subject.apart()
    its_names = "\n".join(text[span.start : span.end] for span in names)
    only_members = ONLY_MEMBERS if "ialogue" not in its_names else frozenset[str]()
    own = {one.party for one in mentions if one.party in only_members and lies_in(one.start, names)}
    by_another = [*represented(text, who)]
    away = away | stood_for(text, who, by_another)
    named = [one for one in who if one.party not in own and not lies_in(one.start, within)]
    here = [one for one in named if one.start not in away]
    reader = _Reader(text, here, within, its_names, spoken_for(text, named, by_another))
    for sentence in body:
        reader.read(sentence)
    told = chain.from_iterable(one(text, body, here) for one in (presented, sharing, with_subjects, thanked, noted))
    found, unknown = reader.result(chain(told, sides(page, who, names)))
    known = [(one.start,) for one in mentions if one.party]  # who stayed away is, too
    still_open = [one for one in unknown if not starting_in(known, one.start, one.end)]
    lists = rows_left(text, body, here, {one.mention.party for one in found})
    return TookPart(found, sorted([*still_open, *lists]), reader.the_wcos_people)


class _Reader:
    """One pass over the sentences, gathering roles by mention."""

    def __init__(
        self, text: str, mentions: list[Mention], within: list[Span], names: str, for_whom: dict[int, str]
    ) -> None:
        self._text = text
        self._names, self._for_whom, self._within = names, for_whom, within
        self._end = len(text.rstrip())
        self._mentions = mentions
        self._roles: dict[Mention, Role] = {}
        self._passed: set[tuple[Mention, Role]] = set()  # in lists that were read backwards
        self._company: dict[Mention, int] = {}  # how many stand in the list with a mention
        self._open: dict[int, Open] = {}
        self.the_wcos_people: Span | None = None  # where the WCO's people are first said to take part
        self._read_to = 0
        self._refused_to, self._refused_least = 0, 0  # the end of the last list that was refused, and for how many

    def read(self, sentence: Sentence) -> None:
        """Gather those whom a sentence tells of; the sentences come in their order."""
        here = starting_in(self._mentions, sentence.start, sentence.end)
        if here and tells_of_an_operation(self._text, sentence):
            return
        if len(here) >= A_ROW and sentence.has(Signal.OTHER_TIME | Signal.AWAY):
            for own in THEIR_OWN.finditer(self._text, sentence.start, sentence.end):
                self._list(own, sentence, A_ROW)
        if here:
            told = self._till_another_time(sentence)
            self._who_tells(told, here)
            self._who_chaired(told, here)
        whole, sentence = sentence, before_another_time(self._text, sentence)
        if sentence.start == sentence.end:
            return
        here = here if sentence is whole else starting_in(here, sentence.start, sentence.end)
        self.the_wcos_people = self.the_wcos_people or wco_people(self._text, sentence)
        if here:
            self._by_their_deeds(sentence, here)
        if sentence.has(Signal.ATTENDING) and OF_THESE.match(self._text, sentence.start, sentence.end):
            self._those_before(sentence)
        if sentence.has(Signal.LIST | Signal.TOO):
            self._lists(sentence, here)
        if len(here) >= A_ROW:
            self._in_a_row(sentence, here)

    def _till_another_time(self, sentence: Sentence) -> Sentence:
        """What a sentence tells before another time, but for what is put in: "Malta, which met last year, told"."""
        if not sentence.has(Signal.OTHER_TIME):
            return sentence
        put_in = [range(*one.span()) for one in _PUT_IN.finditer(self._text, sentence.start, sentence.end)]
        others = sentence.places_of(Signal.OTHER_TIME)
        first = min((place for place in others if not any(place in one for one in put_in)), default=None)
        return sentence if first is None else sentence._replace(end=max(sentence.start, first - _OTHER_REACH))

    def _who_chaired(self, sentence: Sentence, here: list[Mention]) -> None:
        """Take those of whom a sentence says that they were in the chair."""
        if sentence.has(Signal.CHAIR):
            for mention, role in find_chairs(self._text, sentence, here, self._names):
                self._roles[mention] = role

    def _by_their_deeds(self, sentence: Sentence, here: list[Mention]) -> None:
        """Take those of whom a sentence says that they took part, spoke or invited."""
        if sentence.has(Signal.TOOK_PART):
            verbs = [*TOOK_PART.finditer(self._text, sentence.start, sentence.end)]
            self._before_the_verbs(verbs, sentence, here)
            for mention in doing_the_same(self._text, verbs, sentence, here):
                self._take(mention, Role.PARTICIPANT)
        for mention in chain.from_iterable(one(self._text, sentence, here) for one in _DOING):
            if not belongs_to_what_follows(self._text, mention):
                self._take(mention, Role.PARTICIPANT)
        if sentence.has(Signal.INVITED) and (cue := _INVITED_BY.search(self._text, sentence.start, sentence.end)):
            self._who_invited(cue, here)

    def _who_invited(self, cue: re.Match[str], here: list[Mention]) -> None:
        """Take those whom a cue says invited to the meeting, unless they only pay or are named for something else."""
        inviting = next((one for one in here if one.start >= cue.end() and one.party != "wco"), None)
        if inviting is None or inviting.party in PAYERS or inviting.start - cue.end() >= _INVITING_REACH:
            return
        between = self._text[cue.end() : inviting.start]
        only_named = PAID.search(between) or belongs_to_what_follows(self._text, inviting)
        if introduces(between) and not only_named:
            for one in (inviting, *listed_after(self._text, inviting.end, here)):
                if "," not in self._text[inviting.end : one.start]:  # "at the invitation of Malta, Spain"
                    self._take(one, Role.PARTICIPANT)

    def _those_before(self, sentence: Sentence) -> None:
        """Take the list that ends before a sentence which says that they came: "Delegates from these countries met"."""
        before = sentence._replace(start=max(0, sentence.start - _LONGEST_LIST), end=sentence.start)
        place = before.start + len(self._text[before.start : before.end].rstrip(" .\n"))
        self._back_from(before, place, Role.PARTICIPANT, starting_in(self._mentions, before.start, before.end))

    def _in_a_row(self, sentence: Sentence, here: list[Mention]) -> None:
        """Take three or more parties that stand in a row, if nothing says that they are listed for something else."""
        words = [*sentence.places_of(OF_A_MEETING)]  # one of them is not that of "the United Arab Emirates"
        only_named = words and all(self._text.startswith("United ", place) for place in words)
        told = sentence.has(OF_A_MEETING) and not only_named and not self._is_headline(sentence)
        if not told or all(one in self._roles for one in here):
            return
        end = here[-1].end + _AWAY_REACH
        signs = sentence.places_of(Signal.AWAY | Signal.OTHER_EVENT)
        others = (place for place in signs if not self._text.endswith(_AND_THAT, 0, place))
        if any(place < end and not lies_in(place, self._within) for place in others):
            return  # "the goods were seized in an operation of Malta, Spain and Italy"
        for row in rows(self._text, sentence, here):
            new = [one for one in row if one not in self._roles]
            of_trade = FROM_A_COUNTRY.search(sentence.before(self._text, row[0].start, _TRADE_REACH))
            later = _AT_ANOTHER_TIME.match(self._text, row[-1].end, sentence.end)
            if of_trade or later or (len(row) == A_ROW and new == row[:1]):
                continue  # "for the plan of Malta, Spain and Italy agreed"
            # What stands between those who are known to have come has been seen.
            between = [(one.end, two.start) for one, two in pairwise(row) if one in new or two in new]
            for one in row:
                if not is_no_item(self._text, one):
                    self._take(one, Role.PARTICIPANT)
            for start, end in between:
                self._keep_open(gap(self._text, start, end) or ())

    def _is_headline(self, sentence: Sentence) -> bool:
        """Whether a line above others has no full stop or the like."""
        ends = self._text[sentence.end - 2 : sentence.end].rstrip("\"')").endswith((".", ";", ":", "!", "?"))
        return not ends and sentence.end < self._end and self._text[sentence.end] == "\n"

    def result(self, listed: Iterable[Mention]) -> tuple[list[Found], list[Open]]:
        """Those who took part, as those `listed` did, each once in the role that says most, and what stayed open."""
        for one in listed:
            self._take(one, Role.PARTICIPANT)
        chosen: dict[str, Mention] = {}
        for_whom: dict[str, str] = {}
        in_order = sorted(self._roles, key=itemgetter(0))
        named = congos(in_order)
        for mention in in_order:
            party = meant(self._text, mention, named)
            if party is None:
                self._open_unless_explained(mention)
                continue
            party = administered(party)
            if other := self._for_whom.get(mention.start):
                for_whom.setdefault(party, other)
            if party not in chosen or self._worth(mention) > self._worth(chosen[party]):
                chosen[party] = mention
        found = [Found(one.of(party), self._roles[one], for_whom.get(party)) for party, one in chosen.items()]
        return sorted(found), [self._open[start] for start in sorted(self._open)]

    def _worth(self, mention: Mention) -> tuple[int, int]:
        """How much speaks for a mention: its role, and then whether it stands in a long list or in passing."""
        return says_how_much(self._roles[mention]), self._company.get(mention, 1)

    def _open_unless_explained(self, mention: Mention) -> None:
        """Keep a name that several parties have, unless it stands for the name before it, or is that of a region."""
        is_region = not _REGIONS.isdisjoint(mention.candidates) and self._text.endswith(_OF_A_REGION, 0, mention.start)
        if not (is_region or in_brackets(self._text, mention)):  # "International Chamber of Commerce (ICC)"
            self._keep_open([Open(mention.start, mention.end, mention.why or "")])

    def _keep_open(self, items: Iterable[Open]) -> None:
        self._open.update((item.start, item) for item in items)

    def _lists(self, sentence: Sentence, here: list[Mention]) -> None:
        """Take the lists of a sentence, or leave open one of which nobody is known."""
        if here or self._text[sentence.end - 1] == ":":
            for cue, least in cues_of(self._text, sentence):
                self._list(cue, sentence, least)
        else:
            self._keep_open(nobody_known(self._text, sentence.start, sentence.end))

    def _list(self, cue: re.Match[str], sentence: Sentence, least: int) -> None:
        """Take the list after a cue, if it names `least` parties."""
        refused = cue.start() < self._refused_to and least >= self._refused_least
        if cue.start() < self._read_to or refused or not opens_a_list(self._text, sentence, cue, least):
            return
        listed, unknown = self._chain(cue.end(), sentence)
        if not listed:
            place, first = behind_the_first(self._text, cue.end(), sentence.end)
            listed, unknown = self._chain(place, sentence)
            unknown += first
            least = A_ROW
        named = [one for one in listed if not is_no_item(self._text, one)]
        unknown += rest(self._text, listed[-1].end, sentence.end) if listed else []
        few = len({one.party for one in named}) + len(unknown) < least
        if not named or few or self._goes_on_otherwise(named[-1].end, sentence):
            if listed:  # what ends it has no more parties, and goes on as it does
                self._refused_to, self._refused_least = listed[-1].end, least
            return
        for one, role in roles_in(self._text, cue.end(), named, role_said_by(cue[0])):
            self._take(one, role)
            self._company[one] = len(named)
        self._keep_open(unknown)
        self._read_to = max(self._read_to, listed[-1].end)

    def _goes_on_otherwise(self, end: int, sentence: Sentence) -> bool:
        """Whether what follows a list says that one of its parties is meant, or what they will do."""
        later = _AT_ANOTHER_TIME.match(self._text, end, sentence.end)
        return later is not None or bool(named_after_or(self._text, end, self._mentions))

    def _take(self, mention: Mention, role: Role) -> None:
        if role is Role.PARTICIPANT and is_an_observer(self._text, mention.end):
            role = Role.OBSERVER
        if self._roles.get(mention, Role.PARTICIPANT) is Role.PARTICIPANT:
            self._roles[mention] = role

    def _chain(self, place: int, sentence: Sentence) -> tuple[list[Mention], list[Open]]:
        """The list that begins at a place, after "participants" and "were" at once, and the unknown names in it."""
        lead = joined if self._text.endswith((" were", " are", "articipants"), 0, place) else leads
        listed: list[Mention] = []
        unknown: list[Open] = []
        announces = self._text[sentence.end - 1] == ":"
        for index in range(bisect_left(self._mentions, (place,)), len(self._mentions)):
            mention = self._mentions[index]
            if not listed and mention.start >= sentence.end and not announces:
                break
            if listed:
                between = gap(self._text, place, mention.start)
            else:
                between = heads(self._text, place, mention.start) if lead(self._text, place, mention.start) else None
            if between is None:
                break
            unknown += between
            listed.append(mention)
            place = mention.end
        return listed, unknown

    def _before_the_verbs(self, verbs: list[re.Match[str]], sentence: Sentence, here: list[Mention]) -> None:
        for verb in verbs:
            if self._sat_alone(sentence, verb, here):
                continue
            self._back_from(sentence, verb.start(), role_of_who_did(self._text, verb, sentence.end), here)
        for mention in as_observers(self._text, sentence, here):
            self._take(mention, Role.OBSERVER)
        for mention in as_speakers(self._text, sentence, here):
            self._take(mention, Role.SPEAKER)

    def _sat_alone(self, sentence: Sentence, verb: re.Match[str], here: list[Mention]) -> bool:
        """Whether a sentence begins with one body that held a meeting of its own: "The Amber Group met on 5 May"."""
        first = here[0]
        opens = self._text[sentence.start : first.start] in ("", "The ") and first.end == verb.start()
        return opens and not first.is_code and verb[0] in (" met on", " met in", " met from")

    def _back_from(self, sentence: Sentence, place: int, role: Role, here: list[Mention]) -> None:
        """Take the list that ends at `place`."""
        if _SO_MANY_OTHERS.search(self._text, max(sentence.start, place - _OTHERS_REACH), place):
            return
        helped = _HELPED_BY.match(self._text, sentence.start, sentence.end)
        helpers = self._text.find(", ", helped.end(), sentence.end) if helped else -1
        listed: list[Mention] = []
        for mention in listed_before(self._text, place, here):
            if (mention, role) in self._passed or mention.end <= helpers:
                break
            self._passed.add((mention, role))
            self._keep_open(gap(self._text, mention.end, place) or ())
            place = mention.start
            if not is_no_item(self._text, mention):
                listed.append(mention)
        if listed and FROM_A_COUNTRY.search(self._text, max(sentence.start, place - _TRADE_REACH), place):
            return
        for mention, its_role in roles_in(self._text, sentence.start, reversed(listed), role):
            self._take(mention, its_role)
        self._keep_open(heads(self._text, sentence.start, place))

    def _who_tells(self, sentence: Sentence, here: list[Mention]) -> None:
        for mention, end in telling(self._text, sentence, here):
            if end is not None:
                self._back_from(sentence, mention.end, Role.PARTICIPANT, here)
                self._keep_open(gap(self._text, mention.end, end) or ())
            elif not is_no_item(self._text, mention):
                self._take(mention, Role.PARTICIPANT)
