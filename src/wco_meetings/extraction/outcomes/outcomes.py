"""What came of a meeting: clauses with a verb of deciding, promising, taking a stand or telling.

A clause has its kind by its verb, its actor by its subject. A person's opinion is no outcome of the meeting, nor is
what is planned or what was done elsewhere; what one speaker presents, praises or asks of others is.
"""

import re
from collections.abc import Callable
from functools import partial

from ...model.outcomes import COLLECTIVE_ACTORS
from ...model.words import Force, OutcomeKind
from ..expressions import expression, phrases_of
from ..page.page import Page
from ..parties.mentions import Mention
from ..sentences.signals import Sentence, Signal, found_at
from ..sentences.years import is_of_another_year
from ..text import starting_in
from ..words.kinds import ANY_KIND
from ..words.verbs import BY_DOING, HAPPENED, SAID, TO_DO, TO_DRAFT, WORDS
from .actors import EVERYBODY, NEAR, NOBODY, REACH, Doer, Who, after_and, done_by, who, without_adverbs
from .by_noun import begins_with_a_deed, heads_outcomes, named_first, with_further
from .clauses import Clause, Told, binds_more, clauses_of, has_no_object
from .courtesies import is_ceremony
from .decisions import each_once, listed, opens_list, without_mark
from .elsewhere import (
    OwnMeeting,
    had_done,
    has_done,
    is_by_another_body,
    is_its_name,
    is_of_another_body,
    is_spoken_of,
    opens_at_another_meeting,
    was_done_at_another,
    was_done_earlier,
)
from .impersonal import came_to, could_do, ended_by, says
from .outcome_kinds import is_a_highlight, on_the_agenda, outcome_kind
from .passives import PASSIVE_KINDS, is_done, is_passive
from .speakers import PERSON_FIRST, Speakers

__all__ = ["find_outcomes"]


_VERB = re.compile(expression({*WORDS, *(phrase.capitalize() for phrase in WORDS)}))

# "To adopt", "the proposed", "would support", "3 approved": before a word that is no verb in the past there.
_NO_VERB = re.compile(
    r"\b(?:to|by|an?|the|their|its|his|her|not|of|being|as|newly|recently|when|"
    r"previously|already|for having|be|will|would|should|could|can|may|must|for|with|about|from|through|possible|"
    r"(?:could|might|should|would) have|"
    r"(?:about|its|of|over|some|the|their|these) \d{1,3}|^\d{1,3}|"
    r"to (?:achieve|build|create|define|develop|establish|find|reach|set))$|\w-$"
)
# "Adopted nothing", "condemned neither fees nor taxes", "approved no plan".
_NOTHING = re.compile(r" (?:neither|none|nothing|no(?! (?:fewer|less|longer)\b))\b")
_LONGEST_NO_VERB = len(" to establish")
# What one speaker does for a meeting; what else somebody says is a speech.
_FROM_ONE_SPEAKER = frozenset(
    (
        OutcomeKind.URGED,
        OutcomeKind.PRESENTED,
        OutcomeKind.UPDATED,
        OutcomeKind.LAUNCHED,
        OutcomeKind.SIGNED,
        OutcomeKind.PROPOSED,
        OutcomeKind.PLEDGED,
        OutcomeKind.REQUESTED,
    )
)
# What no single party does for a meeting.
_TOGETHER = frozenset(
    (OutcomeKind.ADOPTED, OutcomeKind.APPROVED, OutcomeKind.AGREED, OutcomeKind.DECIDED, OutcomeKind.ENDORSED)
)
# "Malta nominated Ms. Doe", "Malta Customs supported the workshop".
_BY_MANY = _TOGETHER | {OutcomeKind.DISCUSSED, OutcomeKind.ELECTED, OutcomeKind.SUPPORTED}
# "Malta and Spain dealt with fees": each in its talk.
_SPOKE_OF = frozenset(("addressed", "concentrated on", "covered", "dealt with", "dwelt on", "focused on", "touched on"))
# "Mr. Doe presented the study": what a person does before the meeting, of whom the page names no party.
_BY_A_PERSON = frozenset(
    (OutcomeKind.PRESENTED, OutcomeKind.UPDATED, OutcomeKind.PROPOSED, OutcomeKind.PLEDGED, OutcomeKind.URGED)
)
# "Mr. Doe and Ms. Roe agreed on a plan": what takes two.
_BY_TWO = frozenset((OutcomeKind.AGREED, OutcomeKind.DISCUSSED, OutcomeKind.EXCHANGED, OutcomeKind.SIGNED))
# What a person of no party does in every speech: "Mr. Doe described the work of Malta".
_IN_EVERY_SPEECH = frozenset(
    phrases_of(
        """announced, reminded, spoke about, spoke on, described, explained, outlined, set out how, set out its, set out
the"""
    )
)
# An outcome only where those who met did it: who speaks to them reminds them of something at every turn.
_BY_ALL = "reminded"
# What "it" does, which meetings do and hardly anything else.
_OF_MEETINGS = _TOGETHER | {
    OutcomeKind.NOTED,
    OutcomeKind.REQUESTED,
    OutcomeKind.URGED,
    OutcomeKind.ELECTED,
    OutcomeKind.ESTABLISHED,
    OutcomeKind.RECOMMENDED,
}
# What it certainly does where it is a meeting, while a tool or a project "covers" and "deals with" much.
_DEBATED = frozenset(("considered", "debated", "discussed", "examined", "heard", "reviewed"))
# What "it" does after a sentence that tells what the meeting did.
_STANDS = frozenset(kind for kind in OutcomeKind if kind.force is Force.POSITION)
_COLLECTIVE = frozenset((*COLLECTIVE_ACTORS, "wco"))
# Who can only be those who met.
_THOSE_WHO_MET = frozenset((EVERYBODY.actor, "meeting", "members"))
# "Also discussed were the fees", "endorsed for the next session was the plan": round a participle that leads.
_INVERTED = frozenset(("", "Also", "Likewise", "Further", "Equally"))
# "Among the papers adopted by it was the guide", "the guide was among the papers adopted by it".
_AMONG = re.compile(r"(?P<leads>Among|[^,;]{1,200} (?:was|were) among) (?:the|these) (?:[\w-]+ ){0,6}?[a-z-]+")
_THEN_WAS = re.compile(r"(?: (?:for|on|at|in|by|with|after) [^.;,:\n]{1,60}?)? (?:was|were) ")
# A body that isn't the meeting's: what goes on after "and" has it for its subject, and is no outcome either.
_ANOTHER_BODY = Doer(Who.SOMEBODY)
# "Adopted by Malta", and not "adopted by consensus".
_BY = re.compile(r" by (?!(?:acclamation|consensus|correspondence|unanimity|vote)\b|an? (?:large |simple )?majority\b)")
# No sentence tells of more, whatever it is.
_MOST_VERBS = 50
# "The Committee:", "In the end the Members:", but not "The benefits for Members:".
_NO_SUBJECT = r"(?!(?i:among|at|before|by|for|from|in|to|was|were|with)\b)"
_ANNOUNCES = re.compile(
    r"(?:[A-Z][^:]{2,80}?, |In (?:the (?:\w+ ){1,2}|addition )(?=the ))?"
    rf"(?:{_NO_SUBJECT}[\w'/()-]+ ){{0,9}}{_NO_SUBJECT}[\w'/()-]+"
)
# Whose deed is not that of who listened.
_HEARD = frozenset(("heard", "listened to", "received", "were treated to"))
_HEARD_OF = (OutcomeKind.PRESENTED, OutcomeKind.UPDATED)
_GIVEN_BY = re.compile(r"(?: (?!(?:about|and|by|from|in|of|on|to|which|\w+ed)\b)[\w'/-]+){1,8}(?= by )")
# Who did no more than come did nothing else.
_ONLY_CAME = frozenset(("took part in", "participated in", "joined", "attended"))
# What was on the agenda was discussed, where no more is said of debates.
_TOPIC_OF_IT = frozenset(
    phrases_of(
        """on the agenda, given, covered, devoted, was devoted to, were devoted to, was dedicated to, were dedicated to,
dealt with, worked on"""
    )
)


def find_outcomes(page: Page, mentions: list[Mention], meeting: OwnMeeting) -> list[Clause]:
    """The outcomes of a `meeting` in the order of the page; what people came for only if they did none of that kind."""
    text, body = page.level, page.body
    found: list[Clause] = []
    read: set[int] = set()
    of_meeting = -2  # the last sentence in which the meeting did something
    announced = NOBODY
    year = meeting.start.year if meeting.start else None
    speakers = Speakers(page, mentions)
    for number, whole in enumerate(body):
        sentence = without_mark(text, whole)
        is_item = announced is EVERYBODY and page.opens_line(number)
        named = named_first(text, sentence) if is_item else None
        goes_on = named is not None or (is_item and begins_with_a_deed(text, sentence))
        if heads_outcomes(page, number):
            announced = EVERYBODY
        elif text[sentence.end - 1] == ":" or opens_list(page, number):
            announced = _announced(text, sentence, mentions)
        elif sentence is whole and page.opens_line(number) and not goes_on:
            announced = NOBODY
        said = found_at(_VERB, text, sentence, Signal.VERB)[:_MOST_VERBS] if number not in read else []
        nothing = named is None and not said
        if nothing or is_of_another_year(text, sentence, year) or opens_at_another_meeting(text, sentence, meeting):
            continue
        here = starting_in(mentions, sentence.start, sentence.end)
        speaker = partial(speakers.actor, number)
        telling = _Telling(text, sentence, here, meeting, number - 1 == of_meeting, announced, speaker)
        if named:
            telling.told.append(named)
        for verb in said:
            telling.read(verb)
        clauses = list(clauses_of(text, sentence, [*with_further(text, sentence, telling.told)]))
        if any("meeting" in clause.actors for clause in clauses):
            of_meeting = number
        clauses, items = listed(page, number, clauses)
        read.update(items)
        found += clauses
    done = {clause.kind for clause in found if not clause.meant}
    told = [clause for clause in found if not clause.meant or clause.kind not in done]
    return [*each_once(text, told)]


def _announced(text: str, sentence: Sentence, mentions: list[Mention]) -> Doer:
    """Whom a line names before items of what they did: "The Committee:"."""
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(" :"))
    here = starting_in(mentions, sentence.start, sentence.end)
    doer = who(text, sentence, end, here)
    return doer if doer.who is Who.KNOWN and _ANNOUNCES.fullmatch(text, sentence.start, end) else NOBODY


class _Telling:
    """One pass over the verbs of a sentence, in their order: a verb like the one before goes on its clause."""

    def __init__(
        self,
        text: str,
        sentence: Sentence,
        here: list[Mention],
        meeting: OwnMeeting,
        it_met: bool,
        announced: Doer,
        speaker: Callable[[int, str], str | None],
    ) -> None:
        self._text = text
        self._sentence = sentence
        self._here = here
        self._meeting = meeting
        self._it_met = it_met  # whether the sentence before told what the meeting did, which "it" then is
        self._speaker = speaker  # for whom a person speaks
        self._subject, self._passive = announced, False
        self._last = sentence.start  # where the verb before ends
        self.told: list[Told] = []

    def read(self, verb: re.Match[str]) -> None:
        """Take what a verb tells, if that is an outcome."""
        text, sentence = self._text, self._sentence
        kind = outcome_kind(text, sentence, verb)
        # "Discussed proposed rules", while "the Members present elected" tells of both.
        follows_one = text[self._last : verb.start()] == " " and not text.endswith("s present", 0, self._last)
        is_adjective = follows_one and verb[0].endswith("ed")
        if kind is not None or verb[0] != "had":  # "had examined"
            self._last = verb.end()
        if (
            kind is None
            or is_adjective
            or _is_quoted(text, sentence, verb)
            or was_done_earlier(text, sentence, verb, kind, self._meeting.start)
            or was_done_at_another(text, sentence, verb)
            or _NOTHING.match(text, verb.end())
            or (kind in _TOGETHER and is_by_another_body(text, verb, self._meeting))
        ):
            return
        word = verb[0].lower()
        before = sentence.before(text, verb.start(), REACH).rstrip()
        goes_on = self._subject is not NOBODY and (not before or after_and(before)) and not self._is_among(verb, before)
        # "Delegates of Malta took part in the debates" says who was there.
        meant = word in _ONLY_CAME or (word in _TOPIC_OF_IT and kind is OutcomeKind.DISCUSSED)
        actor: str | None
        if word in TO_DO:
            came_for_it = came_to(before)
            actor, meant = (None if came_for_it is None else EVERYBODY.actor), came_for_it is True
        elif word in TO_DRAFT:
            actor = EVERYBODY.actor if could_do(before) else None
        elif word in BY_DOING:
            actor = EVERYBODY.actor if ended_by(before) else None
        elif word in SAID:
            announces_itself = kind is OutcomeKind.SCHEDULED and is_its_name(before, self._meeting)
            actor = EVERYBODY.actor if says(text, verb, before) and not announces_itself else None
        else:
            actor = self._done_by(verb, kind, before, goes_on)
        if actor is not None:
            self._take(verb, kind, actor, meant, goes_on)

    def _done_by(self, verb: re.Match[str], kind: OutcomeKind, before: str, goes_on: bool) -> str | None:
        """The actor of a verb, which has the subject of the one before if it `goes_on`."""
        if not goes_on:
            self._passive = is_passive(before)
            doer = self._subject_of(verb, kind, before)
        elif _BY.match(self._text, verb.end()):
            if not (self._passive and before.endswith("and")):
                return None  # "adopted the plan drawn up and supported by Malta"
            doer = done_by(self._text, verb.end(), self._sentence.end, self._here) or self._subject
        else:
            doer = self._subject
        if not goes_on and doer.actor == "meeting" and is_of_another_body(before, self._meeting):
            self._subject = self._subject if self.told else _ANOTHER_BODY
            return None
        it_met = self._it_met or (self._subject.actor == "meeting" and before.endswith((" and it", "; it")))
        if it_met and doer.who is Who.IT and kind in _STANDS:
            doer = Doer(Who.KNOWN, "meeting")
        if doer is not NOBODY:
            self._subject = doer
        return self._actor(verb, kind, doer)

    def _subject_of(self, verb: re.Match[str], kind: OutcomeKind, before: str) -> Doer:
        """Who did what a verb tells: everybody where a passive leaves it open, `NOBODY` where nothing was done."""
        text, word, near = self._text, verb[0].lower(), before[-NEAR:]
        if word in HAPPENED or word.startswith("discussion") or on_the_agenda(word, near) or is_a_highlight(word, near):
            return EVERYBODY
        if before in _INVERTED and _THEN_WAS.match(text, verb.end(), self._sentence.end):
            return EVERYBODY if kind in PASSIVE_KINDS else NOBODY
        if kind in _TOGETHER and self._is_among(verb, before):
            return done_by(text, verb.end(), self._sentence.end, self._here) or EVERYBODY
        if self._passive:
            by = done_by(text, verb.end(), self._sentence.end, self._here)
            if not is_done(text, verb, kind, before):
                return NOBODY
            return by if by and (by.actor in _COLLECTIVE or kind not in _TOGETHER) else EVERYBODY
        undone = bool(
            _NO_VERB.search(before[-_LONGEST_NO_VERB:].lower())
            or _BY.match(text, verb.end())
            or had_done(before)
            or is_spoken_of(text, verb, before, kind)
        )
        if undone:
            return NOBODY
        doer = who(text, self._sentence, verb.start(), self._here)
        if kind in _HEARD_OF and word in _HEARD and doer is not NOBODY:
            # "The Committee heard a report by Malta": who gave it.
            given = _GIVEN_BY.match(text, verb.end(), self._sentence.end)
            return (given and done_by(text, given.end(), self._sentence.end, self._here)) or EVERYBODY
        return NOBODY if doer.actor not in _THOSE_WHO_MET and has_done(before, kind, word) else doer

    def _is_among(self, verb: re.Match[str], before: str) -> bool:
        """Whether a participle says among what something was: "among the papers adopted by it was the guide"."""
        among = _AMONG.fullmatch(before)
        if among is None:
            return False
        leads, end = among["leads"] == "Among", self._sentence.end
        return bool(_THEN_WAS.match(self._text, verb.end(), end) if leads else _BY.match(self._text, verb.end(), end))

    def _actor(self, verb: re.Match[str], kind: OutcomeKind, subject: Doer) -> str | None:
        """The actor of an outcome, empty for everybody; None where what a subject did is no outcome."""
        what, word = subject.who, verb[0].lower()
        if what is Who.IT:
            return "meeting" if kind in _OF_MEETINGS or word in _DEBATED else None
        if what is not Who.KNOWN:
            a_person = what in (Who.PERSON, Who.PERSONS)
            spoke = a_person and kind in _FROM_ONE_SPEAKER and word not in _IN_EVERY_SPEECH
            together = what is Who.PERSONS and kind in _BY_TWO
            if not (spoke or together) or is_ceremony(self._text, self._sentence, verb, kind):
                return None
            party = EVERYBODY.actor if together else self._for_whom(verb)
            return party if party or together or kind in _BY_A_PERSON else None
        actor = subject.actor
        one_voice = subject.one_speaks or actor in ("secretariat", "chair")
        if (word == _BY_ALL and actor not in _THOSE_WHO_MET) or (
            # A speech is no outcome, what it presents, urges or launches is.
            (one_voice and kind not in _FROM_ONE_SPEAKER)
            or (kind in _BY_MANY and actor and actor not in _COLLECTIVE and (word in _SPOKE_OF or not subject.beside))
            or is_ceremony(self._text, self._sentence, verb, kind)
        ):
            return None
        return actor

    def _for_whom(self, verb: re.Match[str]) -> str:
        """For whom the person speaks that does what a verb tells; empty where the page doesn't say."""
        before = self._sentence.before(self._text, verb.start(), NEAR).rstrip()
        lead, end = without_adverbs(before), verb.start()
        if after_and(before) and (first := PERSON_FIRST.match(self._text, self._sentence.start, end)):
            lead, end = first[0], first.end()  # "she opened it and presented"
        return self._speaker(end, lead) or EVERYBODY.actor

    def _take(self, verb: re.Match[str], kind: OutcomeKind, actor: str, meant: bool, goes_on: bool) -> None:
        told, actors = self.told, _all_of(self._subject, actor)
        if goes_on and told and has_no_object(self._text[told[-1].verb.end() : verb.start()]):
            # "Examined and approved": one object, one outcome, by the verb that binds more.
            if binds_more(kind, told[-1].kind):
                told[-1] = Told(told[-1].verb, kind, actors, meant)
            return
        several = sum(one.end <= verb.start() for one in self._here) > 1
        kind = _kind_by(kind, verb[0].lower(), actor, self._subject, several)
        if told and told[-1].kind is kind and not _is_by_others(actors, told[-1]) and _is_one(kind):
            return
        told.append(Told(verb, kind, actors, meant))


def _is_one(kind: OutcomeKind) -> bool:
    """Whether what is told twice in a sentence is one: not so decisions."""
    return kind.force is not Force.DECISION or kind is OutcomeKind.ELECTED


def _is_by_others(actors: tuple[str, ...], told: Told) -> bool:
    """Whether others that are named did it: "Malta presented fees, and Spain presented ports"."""
    return bool(actors and told.actors and actors != told.actors)


# "The meeting reviewed the fees," he said: that is told.
_THE_MEETING = re.compile(
    rf"(?:The|This|Our) (?:[\w-]+ ){{0,3}}?(?:{ANY_KIND}|[Cc]ommittee|[Gg]roup) (?:(?:has|have|also) )*"
)


def _is_quoted(text: str, sentence: Sentence, verb: re.Match[str]) -> bool:
    """Whether a verb stands in what is quoted: that is said, and not told."""
    last = text.rfind('"', sentence.start, verb.start())
    opens = last == sentence.start or text[last - 1] in " (,:["
    if last < 0 or not opens or text[last + 1] == " ":
        return False
    return last > sentence.start or not _THE_MEETING.fullmatch(text, last + 1, verb.start())


def _all_of(subject: Doer, actor: str) -> tuple[str, ...]:
    """The actors of an outcome: all of a list, if its last party is the one."""
    beside = subject.beside if actor == subject.actor else ()
    return tuple(dict.fromkeys((*beside, actor))) if actor else ()


def _kind_by(kind: OutcomeKind, word: str, actor: str, subject: Doer, several: bool) -> OutcomeKind:
    """The kind of an outcome by who did it; `several` parties may be named before the verb."""
    if kind is OutcomeKind.NOTED and actor and actor not in _COLLECTIVE:
        return OutcomeKind.EXPRESSED  # what one party notes it only says
    if word == "shared" and kind not in (OutcomeKind.UPDATED, OutcomeKind.AGREED):
        # What one party shares it presents, what several share they exchange.
        if several or subject.beside or (actor in _THOSE_WHO_MET and subject.who is not Who.PERSON):
            return OutcomeKind.EXCHANGED
        return OutcomeKind.PRESENTED if kind is OutcomeKind.EXCHANGED else kind
    return kind
