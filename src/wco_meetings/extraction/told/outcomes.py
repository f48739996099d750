"""What came of a meeting: clauses with a verb of deciding, promising, taking a stand or telling.

A clause has its kind by its verb, its actor by its subject. A person's opinion is no outcome of the meeting, nor is
what is planned or what was done elsewhere; what one speaker presents, praises or asks of others is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from ...model.words import Force, OutcomeKind
from ..expressions import expression
from ..page.names import Mention
from ..page.signals import Sentence, Signal, found_at
from ..text import Span, starting_in
from ..words.kinds import ANY_KIND
from ..words.labels import BULLETS
from ..words.verbs import HAPPENED, SAID, TO_DO, WORDS, is_a_highlight, on_the_agenda, outcome_kind
from .actors import EVERYBODY, NEAR, NOBODY, REACH, Doer, Who, after_and, who
from .chosen import Clause, chosen
from .courtesies import is_ceremony
from .elsewhere import (
    OwnMeeting,
    had_done,
    has_done,
    is_of_an_earlier_year,
    is_of_another_meeting,
    is_of_another_year,
    is_spoken_of,
    not_by_the_council,
)
from .passives import PASSIVE_KINDS, is_done, is_passive

__all__ = ["find_outcomes"]


_VERB = re.compile(expression({*WORDS, *(phrase.capitalize() for phrase in WORDS)}))

_NO_VERB = re.compile(
    r"\b(?:to|by|an?|the|their|its|his|her|not|of|being|as|newly|recently|when|which had|who had|"
    r"previously|already|be|will|would|should|could|can|may|must|for|with|about|from|through|possible|"
    r"(?:about|its|of|over|some|the|their|these) \d{1,3}|^\d{1,3}|"
    r"to (?:achieve|build|create|define|develop|establish|find|reach|set))$|\w-$"
)
_LONGEST_NO_VERB = len(" to establish")
_FROM_ONE_SPEAKER = frozenset(
    (
        OutcomeKind.URGED,
        OutcomeKind.PRESENTED,
        OutcomeKind.LAUNCHED,
        OutcomeKind.SIGNED,
        OutcomeKind.UPDATED,
        OutcomeKind.PLEDGED,
        OutcomeKind.PROPOSED,
    )
)
# What no single party does for a meeting.
_TOGETHER = frozenset(
    (OutcomeKind.ADOPTED, OutcomeKind.APPROVED, OutcomeKind.AGREED, OutcomeKind.DECIDED, OutcomeKind.ENDORSED)
)
# "Mr. Doe presented the study": what a person does before the meeting, of whom the page names no party.
_BY_A_PERSON = frozenset((OutcomeKind.PRESENTED, OutcomeKind.PLEDGED))
# What a person of no party does in every speech: "Mr. Doe described the work of Malta".
_TOLD = frozenset(("announced", "described", "explained", "outlined"))
# What a sentence that names the meeting tells of somebody else: "the WCO announced that a workshop was held".
_OF_ANYTHING = frozenset((OutcomeKind.WELCOMED, OutcomeKind.PRESENTED, OutcomeKind.UPDATED, OutcomeKind.NOTED))
# What speakers say: "Mr. Doe stressed that tools are needed".
_STATED = frozenset((OutcomeKind.EXPRESSED, OutcomeKind.NOTED, OutcomeKind.WELCOMED))
# What "it" does, where the sentence before was of a meeting.
_OF_MEETINGS = _TOGETHER | {OutcomeKind.NOTED, OutcomeKind.DISCUSSED, OutcomeKind.REQUESTED, OutcomeKind.URGED}
_NEXT = re.compile(
    r"\b(?:[Nn]ext|[Ff]ollowing|[Uu]pcoming|[Ss]ubsequent|[Ss]econd|[Tt]hird|[Aa]nother|[Mm]ore|[Ff]urther|[Oo]ther|"
    rf"\d+(?:st|nd|rd|th)) (?:[\w-]+ ){{0,6}}(?:{ANY_KIND}|[Ee]vent|[Yy]ear)"
)
_MANY = frozenset(("meeting", "members", "secretariat", "chair", "wco"))
# Who can only be those who met.
_MEETING = frozenset(("", "meeting", "members"))
# "There were detailed discussions on", not "the outcome of the discussions on".
_THERE_WERE = re.compile(
    r"\b(?:[Tt]here (?:was|were)|held|had|marked by|led to|continued with|engaged in|conducted|"
    r"featured|included|in)(?: [\w-]+){0,4}$"
)
# "Met in Riga to discuss": what people come for they do.
_MET_TO = re.compile(
    r"\b(?:met|gathered|assembled|convened|came together|brought together|bringing together|gathering|held|took place|"
    r"aim|aims|aimed|objectives?|purpose|meant|intended|designed|serve[sd]?|in order|with a view|occasion|"
    r"so as)\b[^.;:]*$",
    re.IGNORECASE,
)
# "Also discussed were the fees": before a participle at the head of its sentence.
_INVERTED = frozenset(("", "Also", "Likewise", "Further", "Equally"))
# "Had the opportunity to review": what people could do they did.
_COULD = re.compile(
    r"\b(?:opportunity|chance|room|occasion|an opening|platform|forum|able|allowed|enabled|went on|managed|helped|"
    r"used|seized)\b(?:[^.;:,]{0,90}| for [^.;:]{0,160}[,)] to|, (?:too|also|again), to)$"
)
_AND_TO = re.compile(r" to [a-z]+ and$")
# Whom a speaker asks, and what for; the meeting's guests are asked to enjoy themselves.
_TO_PEOPLE = re.compile(
    r" (?:all |the |both |(?-i:[A-Z]{2,6}) |Customs |on |upon |for |its |their )*(?:members?|administrations|"
    r"participants|delegates|countries|officers|trainees|candidates|stakeholders|attendees|experts|agencies|regions?|offices|"
    r"committee|congress|conference|meeting|council|audience|(?:[\w-]+ ){0,2}states|laboratories|Customs|attention|"
    r"action|greater|more|stronger)\b",
    re.IGNORECASE,
)
# No sentence tells of more, whatever it is.
_MOST_VERBS = 50
_CALLED = frozenset(("urged", "called for", "called on", "called upon"))


def find_outcomes(
    text: str, body: list[Sentence], mentions: list[Mention], meeting: OwnMeeting, skip: list[Sentence]
) -> list[Clause]:
    """The outcomes of a `meeting` in the order of the page.

    Sentences in `skip` name the meeting: what is welcomed, presented, reported or noted in them may be anything. What
    people came for counts only where the page doesn't say what they did.
    """
    found: list[Clause] = []
    without = {span.start for span in skip}
    read: set[int] = set()
    for number, sentence in enumerate(body):
        said = found_at(_VERB, text, sentence, Signal.VERB)[:_MOST_VERBS] if number not in read else []
        if not meeting.may_be_the_council:
            said = [*not_by_the_council(text, sentence, said)]
        if not said or is_of_another_year(text, sentence) or is_of_another_meeting(text, sentence, meeting):
            continue
        clauses = _in_sentence(text, sentence, said, starting_in(mentions, sentence.start, sentence.end), meeting)
        if clauses and clauses[-1].kind.force is Force.DECISION and _OPENS.search(text, *sentence[:2]):
            items = list(_items(text, islice(body, number + 1, None)))
            if items:
                last = clauses.pop()
                clauses += [last._replace(start=start, end=end) for _, (start, end) in items]
                read.update(number + 1 + at for at, _ in items)
        found += (clause for clause in clauses if sentence.start not in without or clause.kind not in _OF_ANYTHING)
    return chosen(found)


class _Told(NamedTuple):
    """A verb that tells of an outcome: its kind, who did it, and whether people only came for it."""

    verb: re.Match[str]
    kind: OutcomeKind
    actors: tuple[str, ...]
    meant: bool


# "Agreed to:", "adopted the following recommendations:": what opens a list of decisions.
_OPENS = re.compile(
    r"\b(?:agreed|decided|adopted|approved|endorsed|elected|established|recommended)(?: (?:up)?on)?"
    r"(?: to| that| as follows|(?: the)? following(?: [a-z]+){0,3})?:$"
)
# "- ", "2. ", "b) ", "(iii) ": what an item begins with.
_MARK = re.compile(rf"(?:[{BULLETS}]|(?:o|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{2,4}})[.)])(?= )) *")


def _items(text: str, following: Iterable[Sentence]) -> Iterator[tuple[int, Span]]:
    """The items of a list, a line each, without their marks, after their numbers; a line without one ends it."""
    for number, sentence in enumerate(following):
        mark = _MARK.match(text, sentence.start, sentence.end)
        if mark and (words := text[mark.end() : sentence.end].rstrip(" .,;:")):
            yield number, Span(mark.end(), mark.end() + len(words))
        elif not text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip():
            return


def _in_sentence(
    text: str, sentence: Sentence, said: list[re.Match[str]], here: list[Mention], meeting: OwnMeeting
) -> list[Clause]:
    """The clauses of a sentence; a verb like the one before goes on its clause."""
    told: list[_Told] = []
    spoken: list[Clause] = []
    subject, passive = NOBODY, False
    for match in said:
        kind = outcome_kind(text, match, sentence.start, sentence.end)
        if (
            kind is None
            or _is_quoted(text, sentence, match)
            or is_of_an_earlier_year(text, sentence, match, kind, meeting.year)
        ):
            continue
        actor: str | None
        verb, meant = match[0].lower(), False
        before = text[max(sentence.start, match.start() - REACH) : match.start()].rstrip()
        shared = subject is not NOBODY and after_and(before)
        if verb in TO_DO:
            actor, meant = _came_to(before)
        elif verb in SAID:
            actor = _says(text, sentence, match, before)
        else:
            if shared:
                if text.startswith(" by ", match.end()) and not (passive and before.endswith("and")):
                    continue  # "adopted the plan drawn up and supported by Malta"
                doer = subject
            else:
                passive = is_passive(before)
                doer = _subject(text, sentence, match, kind, before, here, passive)
            if doer is not NOBODY:
                subject = doer
            actor = _actor(text, sentence, match, kind, doer)
        if actor is None:
            one_speaks = subject.who is Who.PERSON or subject.one_speaks or subject.actor == "secretariat"
            if one_speaks and kind in _STATED and not is_ceremony(text, sentence, match, kind):
                stop = _without_stop(text, sentence)
                speakers = _all_of(subject, subject.actor)
                spoken.append(Clause(sentence.start, stop, OutcomeKind.EXPRESSED, speakers, spoken=True))
            continue
        if shared and told and _has_no_object(text[told[-1].verb.end() : match.start()]):
            # "Examined and approved": one object, one outcome, by the verb that binds more.
            if _FORCES.index(kind.force) < _FORCES.index(told[-1].kind.force):
                told[-1] = _Told(told[-1].verb, kind, _all_of(subject, actor), meant)
            continue
        kind = _done_by(kind, verb, actor, subject, sum(one.end <= match.start() for one in here) > 1)
        if told and told[-1].kind is kind and (kind.force is not Force.DECISION or kind is OutcomeKind.ELECTED):
            continue
        if kind is OutcomeKind.REQUESTED and actor not in ("meeting", "members"):
            kind = OutcomeKind.URGED  # a speaker who asks people urges them
        told.append(_Told(match, kind, _all_of(subject, actor), meant))
    return [*spoken, *_clauses(text, sentence, told)]


def _is_quoted(text: str, sentence: Sentence, verb: re.Match[str]) -> bool:
    """Whether a verb stands in what is quoted: that is said, and not told."""
    last = text.rfind('"', sentence.start, verb.start())
    opens = last == sentence.start or text[last - 1] in " (,:["
    return last >= 0 and opens and text[last + 1] != " "


def _all_of(subject: Doer, actor: str) -> tuple[str, ...]:
    """The actors of an outcome: all of a list, if its last party is the one."""
    beside = subject.beside if actor == subject.actor else ()
    return tuple(dict.fromkeys((*beside, actor))) if actor else ()


def _done_by(kind: OutcomeKind, verb: str, actor: str, subject: Doer, several: bool) -> OutcomeKind:
    """The kind of an outcome by who did it; `several` parties may be named before the verb."""
    if kind is OutcomeKind.NOTED and actor and actor not in _MANY:
        return OutcomeKind.EXPRESSED  # what one party notes it says
    if verb == "shared" and kind is not OutcomeKind.UPDATED:
        # What one party shares it presents, what several share they exchange.
        if several or (actor in ("", "meeting", "members") and subject.who is not Who.PERSON):
            return OutcomeKind.EXCHANGED
        return OutcomeKind.PRESENTED if kind is OutcomeKind.EXCHANGED else kind
    return kind


def _clauses(text: str, sentence: Sentence, told: list[_Told]) -> Iterator[Clause]:
    """The clauses of verbs, each up to the next one's "and"."""
    for number, (match, kind, actors, meant) in enumerate(told):
        start = sentence.start if number == 0 else _clause_start(text, told[number - 1].verb.end(), match.start())
        last = number + 1 == len(told)
        stop = _without_stop(text, sentence) if last else _joint(text, match.end(), told[number + 1].verb.start())
        if (
            stop - match.end() > 2
            or " " in match[0]
            or text[stop : stop + 1] == ":"
            or is_passive(text[max(sentence.start, match.start() - NEAR) : match.start()])
        ):
            spoken = kind is OutcomeKind.EXPRESSED and match[0] != "expressed" and "meeting" not in actors
            yield Clause(start, stop, kind, actors, meant, spoken)


def _without_stop(text: str, sentence: Sentence) -> int:
    return sentence.end - (text[sentence.end - 1] in ".!;:")


_FORCES = (Force.DECISION, Force.COMMITMENT, Force.POSITION, Force.INFORMATION)


def _has_no_object(between: str) -> bool:
    words = between.replace(",", " ").split()
    return all(word in ("and", "also", "then", "further", "discussions", "strongly") for word in words)


def _clause_start(text: str, previous: int, verb: int) -> int:
    joint = max(text.rfind(" and ", previous, verb), text.rfind(", ", previous, verb))
    start = verb if joint < 0 else joint + (5 if text.startswith(" and ", joint) else 2)
    return start + 4 if text.startswith("and ", start) else start


def _joint(text: str, previous: int, verb: int) -> int:
    joint = text.rfind(" and ", previous, verb)
    comma = text.rfind(",", previous, verb)
    cut = max(joint, comma)
    if cut < 0:
        return previous + len(text[previous:verb].rstrip())
    return cut - 1 if text[cut - 1] == "," else cut


def _came_to(before: str) -> tuple[str | None, bool]:
    """Everybody, where people could do or came to do what an infinitive says, and whether they came for it."""
    if before.endswith("ly"):
        before = before.rpartition(" ")[0]  # "to formally launch"
    if two := _AND_TO.search(before):
        before = before[: two.start() + 3]  # "to present and discuss"
    if not before.endswith(" to"):
        return None, False
    if _COULD.search(before):
        return "", False
    return ("", True) if _MET_TO.search(before) else (None, False)


# "The meeting offered a useful platform for sharing": it was there, and not set up.
_GAVE = re.compile(r"\b(?:provided|offered|gave|served as|acted as|was|been|became)(?: [\w-]+){0,4}$")
# "The topics of the first day were fees".
_AGENDA = frozenset(("agenda", "topics", "topic", "themes", "subjects", "subject"))
_THEME_AFTER = re.compile(
    r"(?: (?!that|which|and\b)[\w'/-]+){0,8}? (?:was|were|are|includ\w+|compris\w+|cover\w+|rang\w+|concern\w+|"
    r"contained|consisted|outlined|featured|opened)\b(?! (?:adopted|approved|prepared|agreed|set|split|divided))"
)


def _says(text: str, sentence: Sentence, match: re.Match[str], before: str) -> str | None:
    """Everybody, where a phrase tells of an outcome; None where it stands out of its place."""
    phrase, near = match[0].lower(), before[-NEAR:]
    told = True
    if phrase.startswith("will ") and phrase != "will be followed by":
        told = _NEXT.search(before) is not None
    elif phrase.startswith(("discussions", "deliberations", "exchange")):
        told = _THERE_WERE.search(near) is not None
    elif phrase.startswith(("platform", "forum")):
        told = _GAVE.search(near) is not None
    elif phrase in _AGENDA:
        told = _THEME_AFTER.match(text, match.end(), sentence.end) is not None
    elif phrase == "on the agenda":
        told = not near.endswith(" high")
    return "" if told else None


def _subject(
    text: str,
    sentence: Sentence,
    match: re.Match[str],
    kind: OutcomeKind,
    before: str,
    here: list[Mention],
    passive: bool,
) -> Doer:
    """Who did what a verb tells; everybody, where a passive leaves it open, and `NOBODY`, where nothing was done."""
    verb, near = match[0].lower(), before[-NEAR:]
    if verb in HAPPENED or verb.startswith("discussion") or on_the_agenda(verb, near) or is_a_highlight(verb, near):
        return EVERYBODY
    if before in _INVERTED and text.startswith((" was ", " were "), match.end()):
        return EVERYBODY if kind in PASSIVE_KINDS else NOBODY
    if passive:
        return EVERYBODY if is_done(text, match, kind, before) else NOBODY
    undone = bool(
        _NO_VERB.search(before[-_LONGEST_NO_VERB:].lower())
        or text.startswith(" by ", match.end())
        or had_done(before)
        or is_spoken_of(text, match, before, kind)
    )
    if undone:
        return NOBODY
    doer = who(text, sentence, match.start(), before, here)
    return NOBODY if doer.actor not in _MEETING and has_done(before, kind) else doer


def _actor(text: str, sentence: Sentence, match: re.Match[str], kind: OutcomeKind, subject: Doer) -> str | None:
    """The actor of an outcome, empty for everybody; None where what a subject did is no outcome."""
    what = subject.who
    if what is Who.NOBODY:
        return None
    if what is Who.IT:
        return "meeting" if kind in _OF_MEETINGS else None
    verb = match[0].lower()
    if what is not Who.KNOWN:
        asked = kind in (OutcomeKind.URGED, OutcomeKind.REQUESTED) and (
            (what is Who.PERSON and verb in _CALLED) or _TO_PEOPLE.match(text, match.end())
        )
        spoke = what is Who.PERSON and kind in _BY_A_PERSON and verb not in _TOLD
        return "" if (asked or spoke) and not is_ceremony(text, sentence, match, kind) else None
    actor = subject.actor
    one_voice = subject.one_speaks or actor in ("secretariat", "chair")
    if (
        # A speech is no outcome, what it presents or asks of Members is.
        (one_voice and kind not in _FROM_ONE_SPEAKER)
        or (kind in _TOGETHER and actor and actor not in _MANY and not subject.beside)
        or is_ceremony(text, sentence, match, kind)
    ):
        return None
    return actor
