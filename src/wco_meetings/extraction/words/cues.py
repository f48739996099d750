"""The cues that open a list of those who took part.

A strong cue speaks of attending whatever stands around it; a weak one needs a sentence about attending, or a long list.
"""

import re
from collections.abc import Iterable, Iterator

from ..expressions import Guarded, expression, phrases_of
from .hosting import ALONGSIDE
from .kinds import ANY_KIND, KIND_OR_EVENT
from .missions import PAID_A_VISIT
from .people import NOUNS, SEVERAL, TEACHERS, several

__all__ = [
    "ABOUT_ATTENDING",
    "AMONG",
    "AMONG_THEM",
    "BY_THEM",
    "CUE",
    "GIVEN_BY",
    "JOINING",
    "LISTED_FOR",
    "MEMBERS_ARE",
    "NEED_NOT_COME",
    "NEWCOMERS",
    "OF_A_FIELD",
    "OF_THESE",
    "SPEAKER_WAS",
    "STRONG_CUES",
    "THEIR_OWN",
    "THESE",
    "TOO",
    "WEAK_CUES",
    "WITH_AMONG",
    "WITH_THEM",
]


def _each(heads: Iterable[str], tails: Iterable[str]) -> Iterator[str]:
    """Each head with each tail after it."""
    for head in heads:
        for tail in tails:
            yield f"{head} {tail}"


_ATTENDERS = phrases_of("participants, attendees, delegates, delegations, delegation, observers")
# "A manager of", "a former participant from", "a team of" need not be there.
_PEOPLE = [
    *several(NOUNS),
    *phrases_of(
        """representative, delegate, delegation, officer, official, expert, adviser, advisor, specialist, investigator,
analyst, lecturer, observer, speaker, colleague, prosecutor, focal points, contact points, planners, heads, guests,
assessors, judges, directors-general, commissioners, directors, validators, academics, scholars,
administrators, personnel, nominees, executives, interpreters, accreditees, leaders, members, heads of administration,
engineer, magistrate, statistician, veterinarian,
directors general, ministers, ambassadors, students"""
    ),
]
_GROUPS = phrases_of(
    """countries, members, administrations, organizations, organisations, agencies, states, economies, jurisdictions,
bodies, institutions, authorities, services, associations, partners, stakeholders, entities, companies"""
)
_SPEECHES = phrases_of(
    """presentation, presentations, speech, speeches, remarks, interventions, contributions, lectures, talks, briefings,
addresses, statements, intervention, lecture, talk, statement, keynote, keynotes, keynote address, keynote speech,
demonstration, briefing, presentations and discussion, presentations and discussions"""
)
GIVEN_BY = phrases_of(
    """made by, given by, delivered by, presented by, shared by, explained by, led by, taught by, facilitated by,
moderated by, conducted by, run by, provided by, described by, outlined by, introduced by, voiced by, raised by, tabled
by, submitted by, put forward by, echoed by, commented on by, chaired by, opened by, closed by"""
)
"""What is made, and by whom: "presentations were also made by"."""
_HELP = ("expertise", "know-how", "input", "advice")
AMONG = ("including", "such as", "namely", "like", "comprising", "notably", "among them", "among which")
"""What leads from several to those of them that are named."""

_ALL_TEACHERS = (*TEACHERS, *several(TEACHERS))

STRONG_CUES = {
    *phrases_of(
        """attended by, attended also by, were attended by, participation of, participation by, participation from,
presence of, attendance of, brought together, bringing together, brings together, gathered, gathering, will gather,
joined by, represented are, represented were, united, reunited, assembled, attendance:, attendees:, delegates:,
observer:, observers:, represented by, in attendance were, in attendance are, in attendance was, in attendance being, in
attendance, present were, present included, present:, around the table were, trainees from, present being, participants,
moderated by, facilitated by, participating online were, taking part were, participating were, attending were, exchanged
views with, exchange of views with, featured, listened to, heard, attended for, attending for, participated for, they
come from, they came from, they were those of, these were those of, speaking for, a participant from, an attendee from,
one participant from, joining them were, joining them was"""
    ),
    "attended, among others, by",
    *_each(phrases_of("they serve, they work"), ("in the administrations of", "in the customs administrations of")),
    *_each(("took part,", "participated,", "attended,", "were represented,", "were present,"), ("including",)),
    *_each(("present,", "in attendance,"), phrases_of("among others, among them, including, namely, notably")),
    *_each(phrases_of("especially, particularly, in particular"), phrases_of("those of, those from")),
    *_each(("rest", "remainder", "others", "remaining ones"), ("were from", "came from")),
    *phrases_of("private sector came, business community came"),
    *(f"sent their {heads}:" for heads in ("directors", "heads", "representatives", "experts", "officers")),
    *_each(
        ("questions", "comments"),
        [f"were {one}{how} by" for one in ("put", "asked", "raised", "made") for how in ("", " in particular")],
    ),
    *_each(
        phrases_of(
            """received the heads, received heads, received delegations, received the delegations, received
representatives"""
        ),
        ("of", "from"),
    ),
    *_each(
        _each(
            phrases_of("attending, joining, participating in, taking part in, present at"),
            [
                f"the {kind}"
                for one in phrases_of(
                    "meeting, workshop, event, training, conference, seminar, session, ceremony, opening"
                )
                for kind in (one, one.capitalize())
            ],
        ),
        ("was", "were"),
    ),
    *_each(phrases_of("partners of the conference, partners of the event, partners of the forum"), ("were", "are")),
    *(f"partners of the {what}, alongside" for what in ("conference", "event", "forum")),
    # Who came.
    *_each(
        _PEOPLE,
        phrases_of(
            """came from, come from, were from, are from, invited from, joined from, connected from, travelled from,
arrived from, joining from, logged in from, participating from"""
        ),
    ),
    *_each(
        _GROUPS, phrases_of("taking part -, taking part:, in attendance -, in attendance:, attending:, attending -")
    ),
    *_each(_ATTENDERS, phrases_of("from, of, representing, represented, were, include, included, including")),
    *_each(phrases_of("guests, guests of honour, guests of honor"), phrases_of("were, included")),
    *_each(phrases_of("lecturers, moderators, panelists, panellists, presenters, speakers"), ("include", "included")),
    *(
        f"{lead} {group}{tail}"
        for lead in ("participating", "attending")
        for group in _GROUPS
        for tail in ("", " were", " included", " are", " include", " including", " such as")
    ),
    # Who gave, said or sent something.
    *_each(
        phrases_of("proposal, proposals, suggestion, suggestions, paper, papers, presentations"),
        phrases_of("made by, tabled by"),
    ),
    *_each(phrases_of("suggestion, suggestions, paper, papers, presentations"), phrases_of("of, by, from")),
    *_each(
        phrases_of("proposal, suggestion, idea, motion, request, view, position"),
        phrases_of(
            """was supported by, was backed by, was seconded by, was endorsed by, was shared by, was echoed by"""
        ),
    ),
    *_each(_ALL_TEACHERS, phrases_of("from, representing")),  # whatever the sentence tells of
    *_each(
        _ALL_TEACHERS,
        phrases_of(
            """provided by, kindly provided by, was provided by, were provided by, made available by, were made
available by"""
        ),
    ),
    *_each(_HELP, phrases_of("supplied by, given by, provided by, was given by, was provided by")),
    *_each([*_SPEECHES, *phrases_of("oral report, oral reports, oral update, oral updates")], ("by", "from")),
    *_each((one for one in _SPEECHES if one != "contributions"), ("came from", "also came from")),
    *_each(
        _SPEECHES,
        [f"{been}{one} by" for been in ("", "was ", "were ", "were also ") for one in ("made", "given", "delivered")],
    ),
    *_each(phrases_of("updates, reports, briefings, comments"), phrases_of("was provided by, were provided by")),
    *_each(("update", "updates"), [given for given in GIVEN_BY if given != "led by"]),
    *_each(("panel discussion", "panel discussions"), phrases_of("between, with, among, made up of")),
}
"""What leads to those who took part, whatever stands around it: "attended by", "delegates from"."""
WEAK_CUES = {
    *phrases_of(
        """administrations:, countries:, members:, agencies:, states:, economies:, jurisdictions:, administrations in,
authorities in, services in, units in, administrations of, units of, those given by, those made by, those presented
by, report from, reports from, report by, reports by, case studies from, update from, updates from, heard from,
hearing from, heard the latest from, who represented, informed by, addressed by, tabled by, submitted by, put forward
by, lodged by, floor to, questions from, questions by, comments from, comments by, floor went to, floor passed to,
questions came from, whom came from, hail from, meeting between, talks between, consultations between, nominated by,
deputed by, taught by, trained by, briefed by, instructed by, session led by, sessions led by, complemented by,
comprised, consisted of, made up of, composed of, steered by, group to be led by, team to be led by, task force to be
led by, drawn from, who come from, hailing from, selected from, one from, two from, three from, four from, had been
introduced by, had been presented by, had been tabled by, had been submitted by, had been put forward by, had been
raised by, presented by, raised by, introduced by, as proposed by, was contributed by, was read by, were read by"""
    ),
    *_each(_PEOPLE, phrases_of("from, of, representing, for, included, were")),
    *_each(_PEOPLE, AMONG),
    *_each(_GROUPS, AMONG),
    *(f"{group} from" for group in _GROUPS if group != "companies"),
    *(f"{some}, {among}" for some in (*_PEOPLE, *_GROUPS) for among in AMONG if some != "stakeholders"),
    *(f"{people}, from" for people in (*several(TEACHERS), "delegates")),
    *_each(phrases_of("practices, experience, experiences, expertise"), ("from", "of")),
    *(f"{group}, {led} by" for group in ("group", "team", "task force") for led in ("led", "to be led")),
    *_each(phrases_of("was, were, was also, were also, was then, were then"), GIVEN_BY),
}
"""What leads to them in a sentence about attending, or before a long list: "officers from", "countries such as"."""

CUE = re.compile(
    "(?<!ot )"  # "not attending it were"
    + expression({form for cue in STRONG_CUES | WEAK_CUES for form in (cue, cue[0].upper() + cue[1:])} - {"United"})
    + r"(?:(?<!\bwere)(?<!\bwas)|(?! (?:\w+ed|given|made|read|run|taught)\b))"  # "by Members were presented by"
    + ":?"
)
"""Each of these cues, in small letters or with a capital, with a colon or without: "Attended by", "participants:"."""
WITH_THEM = Guarded(
    r"(?<!\w)(?<!ontrols )(?<!project )(?<!peration )(?<!perations )(?<!pilot )(?<!pilots )(?<!study )(?<!survey )"
    r"(?:co-)?(?:conducted|delivered|facilitated|led|taught)\b[^.;\n]{0,80}? "
    r"(?:in (?:\w+ )?(?:co-?operation|collaboration|partnership)|jointly|together) with (?=the |[A-Z])",
    ("conducted", "delivered", "facilitated", "led", "taught"),
)
"""What leads to those who taught with others: "facilitated it in cooperation with", before "Malta and Spain"."""
WITH_AMONG = re.compile(
    r"\bwith (?=(?:the )?[A-Z][^.;:\n]{2,200}? among (?:its|the|those) "
    r"(?:attendees|attending|delegates|guests|participants|present|speakers|taking part)\b)"
)
"""What leads to those of whom it is said then that they were there: "with Malta and Spain among the participants"."""
SPEAKER_WAS = re.compile(
    r"\b(?:[Gg]uest|[Kk]eynote|[Mm]ain) speakers? (?:at|for|in|of) [^.;\n]{3,100}? (?:was|were) (?=the [A-Z]|[A-Z])"
)
"""What leads to who spoke: "the keynote speaker at the Forum in Riga was"."""
JOINING = re.compile(
    r"Joining (?=(?:the |[A-Z])[^.;\n]{2,300}? w(?:as|ere) (?:the |[A-Z](?!\w*'s)))|"
    rf"(?:Coming|Drawn|Hailing) from (?=(?:the |[A-Z])[^.;\n]{{2,300}}?, (?:all |the |these ){{0,2}}(?:[\w-]+ ){{0,2}}?"
    rf"(?:{SEVERAL}|associates|[A-Z]{{2,4}}s)\b)"
)
"""What leads to those who came, at the head of a sentence: "Joining Malta and Spain were OLAF and UNCTAD", "Coming from
Malta and Spain, the associates gave talks".
"""
OF_THESE = re.compile(
    rf"{SEVERAL} (?:of|from) "
    r"(?:all of them|(?:all )?th[eo]se (?:\w+ ){0,2}?(?:[Ss]tates|countries|administrations|[Mm]embers))\b"
    r"(?![^.;\n]{0,40}\b(?:not|unable|invited|will)\b)"
    r"[^.;\n]{0,60}?\b(?:attend|t(?:ook|aking) part|participat|met (?!the\b)|gather|joined|present\b)"
)
"""What says that those listed just before took part: "Delegates from these countries took part"."""
AMONG_THEM = re.compile(
    r"\b(?!joined,)(?:attended|came|joined|participated|took part)(?:(?: in)? (?:it|(?:the|this) "
    rf"(?:[\w-]+ ){{0,4}}?{KIND_OR_EVENT}))?, (?:among (?:them|which|whom)|including|namely),? "
    r"(?:(?:also )?those (?:of|from) )?(?=the |[A-Z])"
)
"""What leads to some of those who came: "officers from ten Members took part in the workshop, among them"."""
# Not "the following countries have ratified the Convention:", "have not yet replied:".
_IN_SOMETHING_ELSE = (
    r"(?![^:.;\n]{0,100}\b(?:not|acceded|appl(?:y|ies)|absent|contracting|donors?|implement(?:ed)?|"
    r"(?:are|were) (?:invited|(?:[\w-]+ )?members)|part(?:y|ies) to|ratified|seized|sponsor(?:s|ed)|use|used)\b"
    r"[^:.;\n]{0,100}:)"
)
THESE = re.compile(
    rf"\b(?:following{_IN_SOMETHING_ELSE}|"
    r"participating|attending|[Bb]eneficiar(?:y|ies)|represented|present|attended|"
    r"participated|took part|joined|"
    r"[Pp]articipants|[Aa]ttendees|[Dd]elegates|gathered|met|[Ee]xperts|[Rr]epresentatives|[Ss]peakers|"
    r"[Pp]anell?ists|Present were|"
    r"[Oo]bservers)\b[^:.;\n]{0,100}:|"
    r"\b(?:Facilitators|Instructors|Lecturers|Moderators|Presenters|Trainers):"
)
"""What leads to those who took part, with a colon: "The following Members took part:"."""
MEMBERS_ARE = re.compile(
    r"(?<!\w)[Tt]he [Mm]embers of (?:the|this) "
    r"(?!(?:[\w-]+ ){0,5}(?:[Ii]nitiative|[Pp]ro(?:gram(?:me)?|ject)|[Rr]egion)\b)"
    r"[^.;,\n]{2,60}? (?:are|were) (?=the |[A-Z])"
)
"""What leads to the Members of the body that met: "The Members of this Steering Committee are"."""
NEWCOMERS = re.compile(
    r"\b(?:[Ww]elcom(?:ed|ing)|greet(?:ed|ing)?) (?:"
    r"(?:as |for the first time |(?:its|the|two|three|four|five|several) )*"
    r"new(?:est)? (?:[\w-]+ ){0,2}?(?:[Mm]embers?|countries|country|administrations?|partners?)(?:,| -|:)? |"
    r"(?=(?:the )?[A-Z](?:(?!'s? )[^.;:\n]){1,60}? as (?:its |the |an? )new(?:est)? (?:[\w-]+ )?[Mm]embers?\b))"
    r"(?=the |[A-Z])"
)
"""What leads to those who came for the first time: "welcomed two new Members,", "welcomed Malta as a new Member"."""
THEIR_OWN = re.compile(
    r"\b(?:participating|beneficiary|attending|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"\w+teen|twenty(?:-\w+)?|\d\)?) (?:Customs )?"
    r"(?:[Aa]dministrations|countries|[Mm]embers|economies)"
    r"(?: \w[\w-]*){0,6}?(?:,? namely:? |,? which are |, |: | - | \()(?=[A-Z])|"
    r"\b(?:[Aa]dministrations|countries|[Mm]embers) (?:involved|taking part),? (?:namely:? |which are )(?=[A-Z])"
)
"""What leads to those whose activity it is: "it will be carried out by the participating administrations, namely"."""
OF_A_FIELD = re.compile(
    rf"(?i:{expression((*_PEOPLE, *TEACHERS))})"
    r"(?: \([^()\n]{1,30}\))?(?:,? (?:in|on|of|with|who|chosen|selected|picked|accredited|drawn|nominated|coming|"
    r"working|charged|responsible|invited)\b(?:(?! from | were | was )[^.;:()\n]){0,80}|"
    r" from (?:the |its )?(?:WCO )?(?:list|pool|roster) of"
    r"(?: (?:[A-Z][\w'-]*|\([A-Z]{2,8}\)|and|experts?|for|in|of|on|the)){1,12}?)?,? "
    r"(?:(?:(?:had )?(?:come|travell?ed)|came)"
    rf"(?: to (?:the|this) (?:[\w-]+ ){{0,3}}?{KIND_OR_EVENT})? |were )?from "
    r"(?=the |[A-Z]|\d{1,3} [a-z]+ \([A-Z])"
)
"""Cues with more about the people: "experts in valuation and origin from", "delegates, chosen with care, from"."""
BY_THEM = re.compile(
    r"(?<!\w)(?:briefed|informed|updated|told|addressed|presented|explained|described|outlined|introduced|shared|given|"
    r"made(?! possible by)|delivered|taught|voiced|trained|guided|led|moderated|[Pp]resentations?|[Ll]ectures?|"
    r"[Tt]alks)\b"
    r"(?:(?! (?:by|that|which)\b)[^.;:()\n]){1,120}(?<!ed) by (?=the |[A-Z])|"
    r"\b(?:[Ee]xplanations?|[Ii]nformation|[Oo]verviews?|[Rr]eports?|[Uu]pdates?) (?:about|of|on) [^.;:\n]{1,90} "
    r"(?:was|were) (?:given|offered|provided) by (?=the |[A-Z])"
)
"""What leads to those who spoke, after what they spoke of: "delegates were briefed on the pilot projects by"."""
TOO = re.compile(
    r"(?:, |\band |[-\u2013\u2014] ?)"
    rf"(?:{ALONGSIDE}|(?:as|so) did|as w(?:as|ere)|joined by)\b|"
    r"\b(?:attended|participated|took part|present|represented)(?: in (?:it|the [a-z]+))?,? "
    rf"(?:as well as\b|{ALONGSIDE})|"
    rf"\b(?:attended|joined|(?:participated|took part) in) the (?:[\w-]+ ){{0,4}}{ANY_KIND}\b[^.;\n]{{0,80}}? "
    rf"{ALONGSIDE}|"
    r"\battended by [^.;\n]{1,250} as well as(?: by)?\b"
)
"""What leads to those who came too, in a sentence that says who came: "alongside", "as did", "joined by"."""
ABOUT_ATTENDING = re.compile(
    r"(?<!\w)(?:attract(?:ed|ing)|audience|attend\w*|on an? (?:[\w-]+ )?mission|"
    rf"{PAID_A_VISIT}|"
    r"participa\w*|took p(?:art|lace)|gather\w*|"
    r"brought (?:[^.;\n]{1,80} )?together|compet\w+|met|joined|present at|were present|in attendance|represent\w*|"
    r"hosted|held|designed|convened|"
    r"organi[sz]ed|exchanged|shared|voiced|raised|tabled|submitted|put forward by|lodged|echoed|[Dd]emonstrat\w+|"
    r"floor|questions?|[Ss]tatements?|speakers?|observers?|panel\w*|supported|assisted|facilitat\w+|delivered|"
    r"conducted|[Pp]resentations|[Ii]nterventions?|led|ran|taught|explained|described|outlined|introduced|presented|"
    r"given|trained|briefed|informed|updated|steered|trainers|teaching|lectur\w+|instruct\w+|worked|compared|moderated|"
    r"contributed|addressed|proposed by|[Uu]pdates (?:about|of|on)|papers?|came|ha[ds] come|sent|benefit(?:t?ed)?|"
    r"learn(?:ed|t)|engag\w+|(?:answered|responded to) th(?:e|is) (?:call|invitation)|speech(?:es)?|talks?|sat|heard|"
    r"hearing|"
    r"were (?:(?:pre-)?(?:accredited|certified)|assessed|coached|congratulated|evaluated|mentored|tested)|"
    r"certificates)\b"
)
"""A word that makes a sentence one about attending, in which weak cues count: "took part", "observers", "taught"."""
# "With the support of", "seizures of", "guidelines came from".
_OF_THINGS = (
    r"(?:support|help|assistance|[Ff]ramework|fund(?:s|ing)|sponsorship|contributions?|borders?|[Uu]nion|[Ll]essons|"
    r"[Ss]muggling|[Tt]rafficking|shipments?|seizures?|neighbou?rs?|markets?|[Gg]oods|trade|zones?|areas?|frontiers?|"
    r"[Ii]mports|[Ee]xports|[Dd]ata|[Ff]igures|[Mm]andates?|[Ss]tatistics|[Ll]egislation|[Pp]rogram(?:me)?s|[Dd]rugs|"
    r"[Ss]hips|vessels|nationals|citizens|origin|languages?|territor(?:y|ies)|cities|[Gg]overnments?|embassies|"
    r"standards?|[Cc]odes?|conventions?|agreements?|instruments?|tools?|rules|laws|regulations|guidelines|databases?|"
    r"systems?|polic(?:y|ies)|reviews?)(?: came| arrived| arriving| coming)? (?:of|from|with)"
)
# "Signed by", "put in place by": what may have been done anywhere.
_DONE_BY = (
    r"(?:applied|issued|offered|provided|funded|financed|founded|sponsored|supported|backed|signed|ratified|owned|"
    r"built|concluded|created|developed|produced|published|put in place|set up|specified|"
    r"made possible|progress made)(?: jointly)? by|(?:efforts?|led) by|by which|others of"
)
# "Covers", "the region, which is made up of".
_CONSISTS_OF = (
    r"borders|connects?|covers?|covered|groups|links?|unites|"
    r"(?<!ouncil, )(?<!ommittee, )(?<!roup, )(?<!anel, )whose (?:members|offices) are|"
    r"(?:which|that) the (?:[A-Z][a-z]+ ){1,2}of|(?:consists|comprises|(?:is|are) (?:composed|made up))(?: of)?"
)
NEED_NOT_COME = (
    r"(?:authored|compiled|manned|staffed|translated|used|written) by|[Aa]uthors (?:came|come|were) from|"
    r"(?:[Dd]atabase|[Dd]irectory|[Nn]etwork|[Pp]ool|[Rr]oster|[Uu]nit)s? (?:(?:is|are) (?:composed|made up) of|"
    r"brings? together|comprises?|consists? of|includes?|links?|unites?)"
)
"""Before people who need not have come: "written by", "the network includes"."""
LISTED_FOR = re.compile(
    r"(?<!\w)(?:(?:(?:in|into|as far (?:away )?as|to|between|with|against|on|across|within|through|under|for|than|"
    rf"among(?! them)|via|after)|{_OF_THINGS}|{_DONE_BY}|{_CONSISTS_OF}|{NEED_NOT_COME})"
    r"(?: (?!(?:were|are|includ|compris|represent|attend|participat|came)\w* )(?:[a-z-]+|Customs|Administrations)){0,5}"
    r"(?:,? \(?(?:such as|including|like|namely|among others),?)?:? (?:the )?$|"
    # "The agreement between the economic communities COMESA and".
    r"\b(?:[Aa]greements?|[Mm]emorand(?:a|um) of [Uu]nderstanding|[Pp]rotocols?|[Tt]reat(?:ies|y)) "
    r"(?:among|between) [^.;:,\n]{0,60}$|"
    # "In more than 20 countries including".
    r"\bin (?:(?:more than|over|at least|some|about|around|nearly|almost) )?(?:\d+|[a-z]+(?:ty|teen)|many|several) "
    r"(?:countries,? (?:among them|including) )?$|"
    r"in (?:\d+|[a-z]+) (?:countries|[Mm]embers|[Ss]tates)(?: (?:in|of) [A-Z][\w ,-]{2,60})? \($|"
    r"includes (?:the )?$|"
    # "Countries that ratified it, such as".
    r"\b(?:countries|economies|[Ss]tates) (?:that|which) "
    r"(?!(?:are|attended|came|joined|participated|sent|took|were)\b)[^.;\n]{2,60} "
    r"\(?(?:including|like|namely|such as),? (?:the )?$|"
    r"(?:According to|Based on|Citing|Quoting) [^.;,\n]{0,60}$|"
    r"requests? (?:of|from|by)\b[^.;:]{0,60}$|donors?\b[^.;]{0,120}$|"
    r"proposals (?:by|from|of) (?:[\w-]+ ){0,2}(?:[Aa]dministrations|[Cc]ountries|[Mm]embers) \($)"
)
"""What countries and bodies are listed for besides a meeting: "in Malta, Spain and Italy", "with the support of"."""
