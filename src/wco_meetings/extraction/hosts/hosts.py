"""Who hosted or organised the meeting."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain

from ..expressions import with_the
from ..lists.introduced import introduces
from ..lists.items import BY_IT, is_no_item
from ..lists.lists import joined
from ..parties.mentions import Mention
from ..sentences.other_times import before_another_time
from ..sentences.signals import Sentence, Signal, found_at
from ..text import Span, starting_in
from ..words.administrations import ONLY_MEMBERS, PAYERS, administered, is_a_country
from ..words.holding import GIVEN
from ..words.hosting import (
    FOR_HOSTING,
    GAVE,
    HELD_A_MEETING,
    HERE,
    HOSTED,
    IN_THE_PAST,
    INVITED,
    ITS_CUSTOMS,
    NO_MEETING,
    OF_A_HOST,
    THANKED,
    THE_CUSTOMS,
    TOGETHER,
)
from ..words.kinds import ANY_KIND
from ..words.missions import PAID_A_VISIT
from ..words.paying import FUND, PAYS
from ..words.people import OFFICE, TEACHER, TITLE
from ..words.programmes import AND_OWN, OWN, PROGRAMME, SECRETARIAT
from .chosen import was_chosen
from .deeds import OF_THE_WCO, holds_a_meeting
from .no_meeting import is_given, is_of_no_meeting
from .programmes import by_a_joint_project, by_a_programme, has_it_with_the_wco, the_wco

__all__ = ["find_hosts"]

_ByParty = dict[str, Mention]
_FIRST_SENTENCES = 15
# How far before a party its words are looked at, before one in a list, and how far after a cue or a host the next is.
_REACH, _LIST_REACH, _FURTHEST = 250, 90, 300
_NEXT = 30  # how far before a party stands what it is named for
_INVITED_REACH = 150
_PAID_A_VISIT = re.compile(rf"\b{PAID_A_VISIT}\b")
_THANKS = re.compile(
    r"\b(?:[Tt]hank|[Aa]ppreciations? (?:go|to|was|were)\b|[Gg]rat(?:eful|itude)|tribute|[Tt]he (?:[A-Z]\w+ )?hosts?\b)"
)
# "In partnership with the host, Malta Customs".
_THE_HOST = re.compile(rf"\b[Hh]osts?(?:,| from)(?: the)?(?: (?:[A-Z][\w-]* )*{OFFICE} of(?: the)?)? $")
# "The Maltese hosts", "Malta (the host)", "Malta welcomed the delegates to".
_HOSTS = re.compile(
    r"(?:'s?)?(?: Customs| Revenue (?:Agency|Authority|Service))?(?: hosts\b| \((?:the )?host\)|"
    r" welcomed (?:the )?(?:delegates|participants) to\b|[^;\n]{0,99} behalf of the host (?:administration|country)\b|"
    r"(?: (?:[A-Z][\w'-]*|of)){0,3} welcomed [^.;\n]{2,160} to (?:(?:[A-Z][\w'-]*,? ){1,4}for an? |"
    rf"(?:an?|its|the) (?:[\w-]+ ){{0,6}}?{ANY_KIND})|"
    r"(?: (?:[A-Z][\w'-]*|of)){0,3} welcomed to [A-Z][^.;\n]{2,160}? for "
    rf"an? (?:[\w-]+ ){{0,6}}?{ANY_KIND})"
)
# "The Office (ROCB) for the region helped to organize it", whoever else did.
_HELPED_TO_HOLD = re.compile(r"\)?[^.;,\n]{0,50} helped (?:to )?(?:host|organi[sz]e) (?:it|the|this)\b")
_ITS_EXPERT = re.compile(rf" (?:[a-z]+ )?{TEACHER}")
_EXPERTS_OF = re.compile(rf"{TEACHER} (?:from|of) (?:the )?$")
_EMBASSY = ("Embassy of ", "Embassy of the ")
# "The ROCB AMS, hosted by Malta, and OLAF held".
_ITS_SEAT = re.compile(r", (?:hosted|housed|located|seated) (?:at|by|in) [^,;\n]{2,60},? and (?:the )?")
# "With funding from Malta, the WCO and Spain held".
_OPENS_WITH = ("At ", "Thank", "Under ", "With ")
# "Organised by the Amber Directorate of the WCO".
_ITS_PART = re.compile(r"\b(?:Directorate|Program(?:me)?|[Pp]roject|Secretariat|Team|Unit)\b[^.;]{0,40} of the ")
# "Under the aegis of Malta's Amber Programme": what pays for a meeting.
_ITS_PROGRAMME = re.compile(r"'s? (?:[A-Z][\w'/-]* ){0,6}(?:Program(?:me)?|Project)\b")
_A_TEAM_FOR = re.compile(r"\b[Tt]eam for ")
# "By the WCO, with funding from Malta".
_PAID = (" donor", " financ", " fund", " sponsor")
_NEXT_IN_A_LIST = (" and ", ",", ";")
# "It was organised by the WCO, and Malta Customs presented its plans": a clause of its own.
_ITS_NAME_GOES_ON = r"(?: (?:[A-Z][\w'-]*|\([A-Z]{2,8}\))){0,9}"
_A_CLAUSE_BEGINS = re.compile(rf"{_ITS_NAME_GOES_ON}, (?:and|while) (?:the |[A-Za-z ]{{3,40}}, (?:the )?)?")
_DOES_SOMETHING = re.compile(
    rf"{_ITS_NAME_GOES_ON}(?: and [\w' ]{{3,60}}?)? (?:[a-z]+ly |also )?(?:are|gave|had|is|made|ran|took|was|were|"
    r"(?!(?:based|located|represented)\b)[a-z]+ed)\b(?! by\b)"
)
_THEN_A_COMMA = re.compile(r"\)?(?: \([\w/]+\)| Secretariat)*,")
# "Malta (host country), Spain", "Malta, the host country,".
_IS_THE = (", ", ", the ", " (", " Customs (", " as ", " as the ")
# "She attended it at the OECD's invitation".
_ITS_INVITATION = re.compile(r"'s? (?:kind )?invitation\b")
# "At the invitation of OLAF, Mr. Doe, Head of Malta Customs," who came; "by Ms. Roe (Malta)", who taught.
_SOMEBODY_ELSE = re.compile(rf"[\w)],? (?:Messrs\b|{TITLE})")
_AT = (*with_the("at"), "At ", "At the ")
# "The meeting was attended by the head of Malta Customs, together with OLAF", "Malta joined the workshop along with".
_CAME = re.compile(
    r"\b(?:(?:attended|joined|opened by|participated in|took part in) |(?:participated|took part)(?=,))"
    r"(?!.* (?:was|were|organi[sz]ed|hosted) )"
)
# "It was held in Riga by OLAF, which chaired it jointly with Malta".
_CHAIRED = (" chaired it ", " chaired ", " chaired the meeting ")
# "Malta was one of the partners of the Forum, along with OLAF".
_A_PARTNER = re.compile(r"\b(?:was|were) (?:among|one of) the partners of th(?:e|is) ")
_CAME_TOO = "(?:also |both )?(?:addressed|attended|debated|discussed|joined|opened|participated|spoke|took part)"
# "The Secretary General, along with the head of Malta Customs, opened the workshop".
_THEY_CAME = re.compile(rf" [^,;.\n]{{2,100}}, {_CAME_TOO}\b")
# "Together with experts from OLAF, Ms. Doe of Spain also attended the workshop", where nobody is said to hold it.
_WITH_OTHERS_CAME = re.compile(
    rf" (?:(?!\b(?:{GIVEN}|gave|launched|ran|where|which)\b)[^;\n]){{2,160}}?, "
    rf"(?:[A-Z][\w'./-]*,? |of |the |for ){{1,14}}?[A-Z][\w'/-]*,? {_CAME_TOO}\b"
)
# "Riga: The Customs Service (LCS) opened": a sentence, or a report, begins with it.
_THE_CUSTOMS = re.compile(rf"(?:[A-Z][^.;:\n]{{2,40}}(?::| -) )?The{THE_CUSTOMS}(?! of )")


def find_hosts(
    text: str, sentences: list[Sentence], mentions: list[Mention], country: str | None, otherwise: Span | None
) -> list[Mention]:
    """Those who hosted or organised the meeting, which was held in `country`, in page order, each once.

    Where the page names none, it is the WCO, if words of its own or its house stand at `otherwise`.
    """
    hosts = _Hosts(text, country)
    for sentence, here in _telling_of_hosts(text, sentences, mentions):
        hosts.after_cues(sentence, here)
        hosts.of_the_wco(sentence, here)
        hosts.by_its_customs(sentence, here)
        if here:
            hosts.by_their_deeds(sentence, here)
    return hosts.result(sentences[:_FIRST_SENTENCES], mentions, otherwise)


def _telling_of_hosts(
    text: str, body: list[Sentence], mentions: list[Mention]
) -> Iterator[tuple[Sentence, list[Mention]]]:
    """The sentences that may tell of hosts of this meeting, each with the parties in it: the first, and thanks."""
    for number, sentence in enumerate(body):
        if sentence.has(Signal.HOST | Signal.INVITED) and (
            number < _FIRST_SENTENCES or _THANKS.search(text, sentence.start, sentence.end)
        ):
            told = before_another_time(text, sentence)
            here = starting_in(mentions, told.start, told.end)
            yield (
                told,
                [one for one in here if not (text.endswith(_EMBASSY, 0, one.start) or FUND.match(text, one.end))],
            )


class _Hosts:
    """One pass over the sentences, gathering who hosted, who stood `beside` them, and who only taught."""

    def __init__(self, text: str, country: str | None) -> None:
        self._text = text
        self._country = country  # where it was held
        self._found: _ByParty = {}
        self._beside: _ByParty = {}
        self._teaching: _ByParty = {}
        self._passed: set[Mention] = set()  # in lists that were read backwards

    def after_cues(self, sentence: Sentence, here: list[Mention]) -> None:
        """Gather those named after "hosted by" and its like."""
        text = self._text
        cues = found_at(HOSTED, text, sentence, Signal.HOSTED)
        held = any(cue["together"] for cue in cues) and HELD_A_MEETING.search(text[sentence.start : sentence.end])
        for cue in cues:
            if cue["together"] and (not held or _only_came(text, sentence, cue)):
                continue
            if is_of_no_meeting(text, sentence, cue):
                continue
            if host := _named_before(text, cue, here):
                _add(self._found, host)
            else:
                self._named_after(cue, sentence, here)

        if sentence.has(Signal.INVITED) and sentence.has(Signal.KIND | Signal.HELD):
            for cue in INVITED.finditer(text, sentence.start, sentence.end):
                self._its_customs(cue, sentence, here)

    def _named_after(self, cue: re.Match[str], sentence: Sentence, here: list[Mention]) -> None:
        """Gather those after a cue: a part of the WCO, a list, the WCO at its end, or "the Customs" of the country."""
        text, place = self._text, cue.end()
        alone = self._teaching if cue["facilitated"] else self._found
        hosts = self._beside if cue["together"] else alone
        if not cue["under"] and (part := OWN.match(text, place, sentence.end)):
            _add(alone, the_wco(part))
            for mention in starting_in(here, place, part.end()):
                if has_it_with_the_wco(text, mention):
                    _add(alone, mention)
            place = part.end()
        place = self._take_list(cue, place, here, hosts)
        if part := AND_OWN.match(text, place, sentence.end):
            _add(hosts, the_wco(part))
        if place == cue.end() and OF_A_HOST.match(cue[0]):
            self._its_customs(cue, sentence, here)

    def _its_customs(self, cue: re.Match[str], sentence: Sentence, here: list[Mention]) -> None:
        """Gather the country where it was held, if "the Customs" stands after a cue."""
        own = ITS_CUSTOMS.match(self._text, cue.end(), sentence.end)
        if own and self._country and not starting_in(here, *own.span()):
            _add(self._found, Mention(*own.span("customs"), self._country))

    def _take_list(self, cue: re.Match[str], place: int, here: list[Mention], hosts: _ByParty) -> int:
        """Add those of the list that begins at a place after a cue to some hosts; the place where it ends."""
        text, given = self._text, is_given(cue)
        for mention in here:
            if mention.end <= place:  # "the" may be a cue's last word and the first one of a name
                continue
            if by_it := BY_IT.match(text, mention.end):
                place = by_it.end()
                continue
            if _ITS_EXPERT.match(text, mention.end):
                break  # "conducted by a Japanese expert", who taught it
            if cue["under"] and (not (mention.is_code or mention.is_office) or _ITS_PROGRAMME.match(text, mention.end)):
                break
            if not _goes_on(text, place, mention, is_first=place == cue.end()):
                break
            of_it = mention.party == "wco" and text.endswith(OF_THE_WCO, cue.end(), mention.start)
            taught = given and mention.party != "wco" and _SOMEBODY_ELSE.search(text, place - 1, mention.start)
            if not (taught or (of_it and not _ITS_PART.search(text, cue.end(), mention.start))):
                _add(hosts, mention)
            place = mention.end
            if cue["country"]:
                break  # "from the host country, Malta, and from Spain"
        return place

    def of_the_wco(self, sentence: Sentence, here: list[Mention]) -> None:
        """Gather the WCO by a programme or by its Secretariat, and who has a project together with it."""
        text, found = self._text, self._found
        words = text[sentence.start : sentence.end]
        if ("WCO" in words or "World Customs" in words) and (
            own := PROGRAMME.search(text, sentence.start, sentence.end)
        ):
            _add(found, wco := the_wco(own))
            self._add_before(sentence, wco, here)
            for mention in here:
                # "The OLAF-WCO-UNODC Programme", but not "with the support of" one.
                beside = mention.end == own.start("wco") - 1 or mention.start == own.end("wco") + 1
                if beside and has_it_with_the_wco(text, mention):
                    _add(found, mention)
        if (" Secretariat " in words or "he Organi" in words) and (
            own := SECRETARIAT.search(text, sentence.start, sentence.end)
        ):
            _add(found, the_wco(own))

    def by_their_deeds(self, sentence: Sentence, here: list[Mention]) -> None:
        """Gather those who hosted or gave the meeting, who are thanked for it, or who invited to their country."""
        text = self._text
        words = text[sentence.start : sentence.end]
        is_past = IN_THE_PAST.search(words) is not None
        last = 0 if is_past else max(sentence.places_of(Signal.HOST), default=0)  # after which nobody holds anything
        for mention in here:
            before = sentence.before(text, mention.start, _REACH)
            if mention.start < last and holds_a_meeting(text, sentence, mention, before):
                _add(self._found, mention)
                self._add_before(sentence, mention, here)
                if text.endswith(("WCO/", "WCO-"), 0, mention.start):
                    _add(self._found, Mention(mention.start - 4, mention.start - 1, "wco"))
            elif mention.party not in self._found and (
                self._invited(sentence, mention, before)
                or self._is_called_the_host(sentence, mention, before)
                or (" helped " in words and _HELPED_TO_HOLD.match(text, mention.end))
                or (" for " in words and THANKED.search(before) and FOR_HOSTING.match(text, mention.end, sentence.end))
            ):
                _add(self._beside, mention)

    def by_its_customs(self, sentence: Sentence, here: list[Mention]) -> None:
        """Gather the country where it was held, if a sentence begins with "the Customs", of no other, that gave it."""
        own = _THE_CUSTOMS.match(self._text, sentence.start, sentence.end)
        if own is None or self._country is None or not GAVE.match(self._text, own.end(), sentence.end):
            return
        if all(self._is_at_home(one) for one in here if one.is_code and one.start < own.end()):
            _add(self._found, Mention(*own.span("customs"), self._country))

    def _is_at_home(self, mention: Mention) -> bool:
        return mention.party is not None and administered(mention.party) == self._country

    def _is_called_the_host(self, sentence: Sentence, mention: Mention, before: str) -> bool:
        """Whether the country where it is held is called the host, or was chosen."""
        return self._is_at_home(mention) and bool(
            _THE_HOST.search(before)
            or _HOSTS.match(self._text, mention.end)
            or was_chosen(self._text, sentence, mention)
        )

    def _invited(self, sentence: Sentence, mention: Mention, before: str) -> bool:
        """Whether a country invited to what is held there or supported it; a body has none, and invites to its own."""
        if self._is_at_home(mention):
            cues = [*HERE.finditer(before)]  # "in cooperation with Spain and with the support of Malta"
            invited = cues[-1] if cues else None
        else:
            before = before[-_INVITED_REACH:]
            invited = _body_invites(self._text, mention, before)
        if _ITS_INVITATION.match(self._text, mention.end) and before.endswith(_AT):
            return True
        if invited is None or not introduces(before[invited.end() :]):
            return False
        if NO_MEETING.search(before, 0, invited.start()) and not _PAID_A_VISIT.search(before, 0, invited.start()):
            return False
        # Not "reforms with the support of Malta".
        return "nvit" in invited[0] or sentence.has(Signal.KIND | Signal.HELD)

    def _add_before(self, sentence: Sentence, hosting: Mention, here: list[Mention]) -> None:
        """Gather those named before one that hosts, as one list: "RILO A/P, UNODC and China Customs organized"."""
        text, place, is_last = self._text, hosting.start, True
        for other in reversed(here[: bisect_left(here, (place,))]):
            if other in self._passed:
                break
            if other.party == hosting.party:  # "OLAF and JICA (Japan International Cooperation Agency) held"
                place = other.start
                continue
            if not _hosts_too(text, sentence, other, place, is_last):
                break
            if not is_no_item(text, other):
                _add(self._found, other)
            self._passed.add(other)
            place, is_last = other.start, False

    def result(self, first: list[Sentence], mentions: list[Mention], otherwise: Span | None) -> list[Mention]:
        """All hosts in page order; where there is none, those who taught, the WCO by a programme or by its house."""
        for own in chain.from_iterable(by_a_joint_project(self._text, one, mentions) for one in first):
            _add(self._beside, own)
        found = {**(self._found or self._teaching)}
        for sentence in () if found else first:
            for own in by_a_programme(self._text, sentence, mentions):
                _add(found, own)
        if otherwise is not None and not found:
            _add(found, Mention(*otherwise, "wco"))
        return sorted((self._beside | found).values())


def _hosts_too(text: str, sentence: Sentence, other: Mention, place: int, is_last: bool) -> bool:
    """Whether one named before hosts, who begin at a place, is of their list: the last before them, or another."""
    between = text[other.end : place]
    if ":" in between or len(between) > _LIST_REACH or PAYS.match(text, other.end):
        return False
    if _EXPERTS_OF.search(sentence.before(text, other.start, _NEXT)):
        return False  # "with experts from Malta and the Amber Agency, the WCO team held"
    # "With the help of Malta, the WCO held": the last of several stands after "and", or "together with".
    ends_list = not is_last or " and " in between or " & " in between
    if not TOGETHER.search(between) and (" with " in between or not ends_list):
        return False
    if "," in between and text.startswith(_OPENS_WITH, sentence.start):
        return False
    return joined(text, other.end, place) or (other.is_office and _ITS_SEAT.fullmatch(between) is not None)


def _only_came(text: str, sentence: Sentence, cue: re.Match[str]) -> bool:
    """Whether those who stand "together with" others only came to the meeting with them, or were partners of it."""
    after = cue.end(), sentence.end
    opens = cue.start() == sentence.start
    if text.endswith(_CHAIRED, sentence.start, cue.start()) or _A_PARTNER.search(text, sentence.start, sentence.end):
        return True
    came = _CAME.search(text, sentence.start, cue.start()) or _THEY_CAME.match(text, *after)
    return came is not None or (opens and _WITH_OTHERS_CAME.match(text, *after) is not None)


def _named_before(text: str, cue: re.Match[str], here: list[Mention]) -> Mention | None:
    """Who is called the host country right after its name: "Malta (host country), Spain"."""
    if not cue["country"] or not (cue[0].endswith(",") or text.startswith(")", cue.end())):
        return None
    return next((one for one in here if text[one.end : cue.start()] in _IS_THE), None)


def _goes_on(text: str, place: int, mention: Mention, is_first: bool) -> bool:
    """Whether a list of hosts, read up to a place, goes on with the next party."""
    between = text[place : min(mention.start, place + _FURTHEST)]
    if _A_CLAUSE_BEGINS.fullmatch(between) and _DOES_SOMETHING.match(text, mention.end):
        return False
    if is_first and " as well as " in between:  # "and the host country - as well as from Malta"
        return False
    if not is_first and any(word in between for word in _PAID):
        return False
    if between == " from " or mention.start - place >= _FURTHEST or not introduces(between):
        return False
    # "Delivered by the WCO for Malta Customs", "by the Amber team for Malta Customs".
    if is_first:
        return "," in between or _A_TEAM_FOR.search(between) is None
    return " for " not in between or any(mark in between for mark in _NEXT_IN_A_LIST)


def _body_invites(text: str, mention: Mention, before: str) -> re.Match[str] | None:
    """Where an invitation is a body's own, or that of somebody in office there: "of Mr. Doe, Head of OLAF,"."""
    if mention.party is None or mention.party == "wco" or is_a_country(mention.party):
        return None
    invited = INVITED.search(before) if "nvit" in before else None
    if invited is None or _SOMEBODY_ELSE.search(before, invited.end()):
        return None
    next_to_it = before[invited.end() :] in (" ", " the ")
    return invited if next_to_it or _THEN_A_COMMA.match(text, mention.end) else None


def _add(found: _ByParty, mention: Mention) -> None:
    # Who pays hosts nothing; the members of some bodies meet at the WCO.
    if mention.party and not mention.is_fund and mention.party not in ONLY_MEMBERS | PAYERS:
        party = administered(mention.party)
        found.setdefault(party, mention.of(party))
