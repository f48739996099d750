"""The words for hosting: what is said of whoever holds a meeting, before a name and after it."""

import re

from ..expressions import Guarded
from .holding import GIVEN, ORGANISED, ORGANISED_OR_GIVEN, PREPARES_TO
from .kinds import A_TRAINING, KIND_OR_EVENT
from .people import TITLE

__all__ = [
    "ADVERBS",
    "AFTER_A_HOST",
    "ALONGSIDE",
    "ANY_EVENT",
    "FOR_HOSTING",
    "GAVE",
    "HELD_A_MEETING",
    "HELPED",
    "HERE",
    "HOSTED",
    "INVITED",
    "IN_THE_PAST",
    "ITS_CUSTOMS",
    "ITS_OWN",
    "NO_HEAD_OF_STATE",
    "NO_MEETING",
    "OF_A_HOST",
    "PARTNER_OF",
    "THANKED",
    "THEY_GAVE",
    "THE_CUSTOMS",
    "TOGETHER",
    "WHICH",
    "WHOSE_OWN",
]

_IN_COOPERATION = (
    r"(?:in (?:[a-z]+ )?(?:association|co-?operation|partnership|collaboration|co-?ordination|conjunction)|"
    r"(?<=organi[sz]ed it )in common|(?<=, )in alliance|hand in hand|side by side|partner(?:ed|ing)) with"
)
ALONGSIDE = r"(?:alongside|(?:along|jointly|together) with)\b"
"""What leads to those with whom something is done, in any sentence."""
_WITH_OTHERS = (
    rf"(?:{_IN_COOPERATION}|{ALONGSIDE}|partnered by|(?:collaborated|teamed up|joined (?:forces|hands|together)) with)"
)
ANY_EVENT = (
    rf"(?:{KIND_OR_EVENT}|[Mm]ission|(?:[Ee]xchange|[Ss]tudy) (?:[Tt]our|[Vv]isit)|diagnostics?(?= (?:in|of|on)\b)|"
    r"Group(?: \([A-Z]{2}\))? [Aa]ctivit(?:y|ie))s?"
)
"""An expression for a word for a meeting, or for something else that is hosted as one is."""
# What is said of much else besides.
_RUN = r"held|run|led|co-?ordinated"
ADVERBS = (
    r"(?:(?:[a-z]+ly|also|both|each|ever|just|once (?:again|more)|(?:last|this) week|today|together|has|had|have|"
    r"[a-z]+ed(?:,| and)) )*"
)
"""What may stand between a host and the verb: "jointly", "once again has", "planned and"."""

NO_HEAD_OF_STATE = (
    r"(?!.{0,60}(?-i:President of (?:the )?[A-Z]\w+\b(?! Customs)|"
    r"\b(?:King|Queen|Sultan|Emir|Prince|Princess|Prime Minister|Majesty|Highness)\b))"
)
"""What lends a meeting its name may be a state's head, who is no party: "the President of Malta"."""

OF_A_HOST = re.compile(
    r"(?i:(?:co-?)?(?:hosted|organi[sz]e(?:d|r)|arranged|host)|coordinator|joint|hospitality|responsib)"
)
"""What a cue begins with that says who held a meeting, and not who gave what may be anything: "organized by"."""

# --- before a name ---

# "Was jointly organised", "the workshop, held"; "run" and "led" only where they are passives, as much else is.
_WAS_HOSTED = (
    rf"(?:(?:jointly )?(?:{ORGANISED_OR_GIVEN}|given|(?P<facilitated>facilitated)|set up)|"
    r"(?:(?<=was )|(?<=were )|(?<=is )|(?<=are )|(?<=being )|(?<=been )|(?<=ly )|(?<= and )|"
    rf"(?<=workshop )|(?<=training )|(?<=seminar )|(?<=course )|(?<=event ))(?:{_RUN})|"
    r"(?:held|put on|prepared(?= in common))(?= (?:in common )?by\b)|(?<=, )(?:held|run))"
)
# "Online and taught, in Riga, for officers of all Members by the", "from 5 to 7 May by": how, where, for whom and when.
_BY = (
    r"(?: (?:[a-z]+ly|in common|online|together|this year)|,? and (?:also )?[a-z]+ed,?)?"
    r"(?: (?:in|at)(?:,? (?!(?:was|were|is|are|been|(?-i:[a-z]+ed))\b)[\w'-]+){1,6},?|"
    r" (?:for|to) (?:(?! (?:was|were|is|are|been) )[^,;.\n]){2,60}|"
    r" (?:from|on) \d(?:(?! (?:was|were|is|are|been|with|(?-i:[a-z]+ed))\b)[^,;.\n]){2,40},?|"
    r",? among(?:st)? others,?){0,2} by(?: the)?"
)
# "Host of this workshop, which went well, was", "hosting the workshop was", "the organizers were".
_HOST_WAS = (
    rf"(?<!and )host of (?:the|this) (?!last|next|previous)(?:[\w-]+ ){{0,4}}{ANY_EVENT}\b(?:[^.;\n]{{0,100}}?,|"
    r"(?: (?:at|held|in|on) [^.;,\n]{2,80}?)?) was(?: the)?|"
    rf"(?-i:[Hh])osting (?:the|this) (?:[\w-]+ ){{0,3}}{ANY_EVENT} was(?: the)?|"
    r"(?:co-?)?(?:organi[sz]er|host|coordinator)s?(?: of (?:the|this) (?:[\w-]+ ){0,3}[\w-]+| this (?:time|year))? "
    r"(?:being|was|were|is|are)(?: this (?:time|year))?(?: the)?"
)
# "Thanked the organizers, Malta Customs", "the host country, Malta", "Hosts: Malta".
_THE_HOSTS = (
    r"(?:(?<=thanked the )|(?<=thank the )|(?<=gratitude to the )|(?<=(?-i:The) ))(?:co-)?organi[sz]ers,"
    r"(?= (?:the )?(?-i:[A-Z]))|"
    r"(?P<country>host (?:country|administration)(?! of\b),?)|(?:(?-i:Hosts?|Organi[sz]ers?)|"
    r"(?<=(?-i:The ))(?:co-)?(?:hosts?|organi[sz]ers?)):"
)
# "Hosted at the premises of", "hosted in the Amber Centre of".
_AT_ITS_PLACE = (
    r"(?<!, )(?<!are )hosted (?:at|in|on) the (?:\w+ )?(?:academy|facilities|headquarters|offices|premises|seat) "
    r"of(?: the)?|hosted (?:at|in) the"
    r"(?= (?-i:(?:[A-Z][\w'-]* ){1,6}(?:Academy|Cent(?:er|re)|Complex|Headquarters|Institute|Premises))\b)"
)
# "The responsibility for organizing", "the responsibility of the organisation".
_RESPONSIBILITY = r"responsibility (?:for|of) (?:the )?organi[sz](?:ation|ing)"
# "A joint workshop with", "co-organised with", "the hospitality offered by", "with the kind hosting of".
_JOINTLY = (
    rf"(?:joint (?:(?:[\w-]+ ){{0,4}}(?:{ANY_EVENT} with|(?:{A_TRAINING}|conference|forum) of)|"
    rf"(?:initiative|undertaking) of)|(?:(?:co-?|jointly )(?:hosted|organi[sz]ed)|{_RESPONSIBILITY}(?: it)?) with|"
    r"hospitality (?:of\b|(?:given|extended|offered|provided|shown) by)|(?<=ith the kind )host(?:ing)? of)(?: the)?"
)
# "In cooperation with", "organised with the", "under the auspices of".
_TOGETHER = (
    rf"(?P<together>(?:{_WITH_OTHERS}|(?<!-)\b(?:delivered|organi[sz]ed|ran) with(?= the [A-Z])|"
    rf"(?P<under>under the (?:joint )?(?:auspices|patronage|aegis) of{NO_HEAD_OF_STATE}))(?: the)?)"
)
HOSTED = re.compile(
    r"(?<!\w)(?<!not )(?<!n't )(?<!never )(?<!would have been )"
    rf"(?i:{_WAS_HOSTED}{_BY}|{_THE_HOSTS}|{_AT_ITS_PLACE}|{_JOINTLY}|{_HOST_WAS}|{_TOGETHER})"
)
"""What precedes those who hosted; whoever stands `together` with others hosted with them, if it is held there.

A Member or an office `under` whose auspices a meeting is held hosts it; what other bodies lend is their name.
"""

HELD_A_MEETING = re.compile(
    rf"(?<!\w)(?:(?i:{ORGANISED_OR_GIVEN}|held(?! at the\b)|gave|ran|run|launched|concluded|completed|co-facilitated|"
    r"hosting|hosts|to (?:conduct|deliver|hold|host|organi[sz]e))\b"
    rf"[^.;]{{0,160}}?\b(?:{ANY_EVENT}|Commission|Committee|edition)\b"
    rf"|[Ii]t (?:was|is|has been) {ADVERBS}(?:{GIVEN}|run)\b|[Ii]t did so\b|(?:{GIVEN}) it\b"
    rf"|{ANY_EVENT}\b[^.;]{{0,240}}?\b(?:{GIVEN}|run|took place)\b)"
)
"""Words that say that a meeting was held: "they delivered a workshop", "the seminar was organized"."""

THANKED = Guarded(
    r"(?<!\w)(?:[Tt]hank(?:ed|s|ing)?|[Gg]ratitude|[Aa]ppreciat\w+|[Gg]rateful|congratulated|(?:pay|paid) tribute)\b"
    r"(?:(?! for )[^;\n]){0,80} $",
    ("hank", "ratitude", "ppreciat", "rateful", "congratulated", "tribute"),
)
"""What precedes those who are thanked, as hosts are for hospitality: "participants expressed their gratitude to"."""
INVITED = re.compile(
    r"\b(?:(?:[Aa]t|[Ff]ollowing|[Ii]n response to|[Oo]n|[Uu]pon)(?: the| an)?(?: kind)? invitation "
    r"(?:of|from|(?:[a-z]+ ){0,2}by)|[Ii]nvited by)\b"
)
"""What precedes those who invited to a meeting: its hosts where it is in their own country."""
_WITH_THEM = (
    rf"{INVITED.pattern}|\b(?:accepted the (?:kind )?invitation (?:of|from)|"
    r"(?:[Ww]ith|and) (?:the )?(?:(?!financial)\w+ )?(?:cooperation|co-operation|collaboration) of|"
    rf"(?:[Aa]t|[Oo]n) the initiative of|{_IN_COOPERATION})\b"
)
_SUPPORTED = (
    r"\b(?:[Ss]upported (?:financially )?by|[Aa]ssisted by|(?:[Ww]ith|[Tt]hanks to|and) (?:the )?(?:(?!financial)\w+ )?"
    r"(?:support|assistance|help|backing) (?:of|from))\b"
)
HERE = re.compile(f"{_WITH_THEM}|{_SUPPORTED}")
"""What precedes a host in the country where a meeting is."""
HELPED = re.compile(
    rf"{_SUPPORTED}|"
    r"\b(?:[Ww]ith|[Uu]nder) (?:the )?"
    r"(?:(?:[a-z]+ )?financial (?:support|assistance|help|aid|backing)|fund(?:s|ing)|sponsorship) "
    r"(?:of|from|that|(?:\w+ly )?(?:given|granted|offered|provided) by)\b"
    r"|\b(?:(?:[Ff]unded|[Ff]inanced|[Ss]ponsored|[Pp]aid for|[Hh]elped) by)\b"
)
"""What precedes whoever only pays or helps: "supported by", "with the financial help of"."""
NO_MEETING = re.compile(
    r"(?<!\w)(?:(?:[Pp]resentations?|[Ll]ectures?|[Ss]peech(?:es)?|[Rr]emarks|(?<!to )[Aa]ddress(?:es)?|talks?|"
    r"[Kk]eynote|[Rr]eports?|[Ee]xamples?|toasts?|[Vv]iews?|perspectives?|visits?|tours?|trips?|dinners?|"
    r"[Ss]ide events?|[Oo]pening ceremony|delegations?|teams?|[Dd]iscussions?|receptions?|[Oo]verview|[Dd]etails?|"
    r"[Bb]riefings?|[Uu]pdates?|(?<!in a )series|of (?:[\w-]+ ){0,2}events|[Pp]anels?|exhibitions?)\b"
    rf"(?! (?:discussions? )?and (?:an? )?(?:[\w-]+ )?{ANY_EVENT}\b)"
    rf"(?: (?:at|during) th(?:e|is) (?:[\w-]+ ){{0,3}}?{ANY_EVENT}\b)?(?:(?!\b{ANY_EVENT}\b)[^.,;]){{0,100}}"
    r"(?:, which (?:was|were) (?:organi[sz]ed )?|, organi[sz]ed )?$|"
    r"(?:[Ss]ide events?|[Dd]inners?|[Ll]unch|[Rr]eceptions?)[^.;,\n]{0,60}, $|[Ss]ecretariat is $"
    r"|(?:work|activities|stud(?:y|ies)|funds|funding|[Aa] session)(?: on [^.,;]{2,40})?(?: that was)? $|"
    r"(?i:support|assistance|advice|help|importance|input|expertise|guidance|feedback)(?: (?:is|was))?(?: \w+ly)? $"
    rf"|(?<!of )(?<!on )(?<!for )\b(?:[Oo]perations?|campaigns?|surveys?)\b(?:(?!\b{ANY_EVENT}\b)[^.;]){{0,140}}$)"
)
"""What is delivered or organised besides the meeting: "a dinner", "the presentation on fees"."""

# --- after a name ---

# "Malta, Vice-Chair for the region, hosted", "Malta Customs, a partner of the Programme since 2009, hosted".
_WHO_IS = (
    r"(?:, (?:[^,;.\n]{0,60}\b(?:[Cc]hair|[Mm]ember|[Pp]artner|[Cc]ountry|[Hh]ead|[Hh]ost|[Pp]residency)\b"
    rf"[^,;.\n]{{0,90}}|{TITLE}(?: [A-Z][\w.'-]*){{1,4}}),(?= ))?"
)
# "Malta Customs, represented by its academy, as host", "OLAF, as part of its programme, held".
_BY_WHOM = (
    r"(?:, (?:(?:headed|led|represented) by|as part of|in the (?:context|framework) of|on the occasion of|under|"
    r"within) [^,;.\n]{1,90},(?= ))?"
)
# What a name goes on with: "Malta Revenue Service", "the Palau Division of Customs (PDC)".
_GOES_ON = (
    r"\)?(?:'s?)?(?: (?:[A-Z][\w'/-]*|administration|authorit(?:y|ies)|customs|services?|headquarters|of|for|"
    r"the(?= [A-Z])|(?<=Office )in|and(?= (?:Customs|Monop|Excise|Border|Tax|Revenue|Trade|Indirect|Inland|Dut))|"
    r"\((?:[^()\n]|\([^()\n]{1,20}\)){1,80}\))){0,9}"
)
# "OLAF and the Amber Agency (AMA) organised".
_AND_ONE = r"(?: and the(?: (?:[A-Z][\w'-]*|of|for|\([A-Z]+\))){2,8})?"
# "Was proud to host", "was chosen to host", "had the honour of hosting".
_PROUD = (
    r"(?:is|are|was|were) (?:[a-z]+ly )?"
    r"(?:chosen|delighted|glad|happy|honou?red|picked|pleased|privileged|proud|selected)"
)
_HONOUR = r"ha(?:d|s|ve) (?:had )?the (?:great |distinct )?(?:honou?r|pleasure|privilege)(?:, on [^,;\n]{3,30},)?"
# "Organised", "hosts", "is co-hosting", "joined forces in running this workshop".
_HOSTS_ONE = (
    rf"{ORGANISED}|held(?= it (?:at|in|jointly|on|together|with)\b)|"
    rf"held(?= (?:(?!(?:after|before|during)\b)[\w'/()&.-]+ ){{1,14}}?{ANY_EVENT}\b)|"
    r"held(?= (?:the|its) (?!(?:[\w-]+ ){0,2}(?:[Cc]hair|[Pp]ost|[Pp]residency|[Ss]eat|[Vv]ice))(?:[\w-]+ ){1,7}?"
    r"(?:Commission|Committee)\b)|"
    r"(?:co-?)?[Hh]osts(?!,)|(?:co-?)?host(?= (?:an?|WCO|the \d{1,3}[a-z]{2})\b)|stages|organi[sz]es|"
    rf"(?:will|{PREPARES_TO}) (?:co-?)?(?:host|organi[sz]e)|"
    r"(?:is|are|was|were) (?:currently |jointly |together )?(?:co-?)?(?:hosting|holding|organi[sz]ing)|"
    rf"acted as (?:the |joint )?(?:co-?)?hosts?(?: (?:for|of|to)(?= (?:the|this) (?:[\w-]+ ){{0,5}}?{ANY_EVENT}\b))?|"
    rf"shared the {_RESPONSIBILITY}|"
    r"(?:was|were) (?:jointly )?responsible for (?:hosting|(?:its|the) organi[sz]ation|organi[sz]ing)|"
    r"(?:cooperated|co-operated|collaborated|joined forces) (?:in|on) (?:holding|hosting|organi[sz]ing|running)"
    rf"(?= (?:an?|th(?:e|is)) (?:(?!(?:after|at|before|for|in|of|on)\b)[\w-]+ ){{0,6}}?{ANY_EVENT}\b"
    r"(?! (?:[Cc]ent|[Pp]rogram)))"
)
# "Had the honour to host", "opened its doors to", "received its peers for": where a meeting is what is named then.
_IS_PROUD_TO_HOST = (
    rf"(?:{_PROUD} to (?:(?:co-?)?(?:host|organi[sz]e)|have (?:co-?)?(?:hosted|organi[sz]ed))|"
    rf"{_HONOUR} (?:to (?:co-?)?(?:host|organi[sz]e)|"
    rf"of (?:co-?)?(?:hosting|holding|organi[sz]ing))|play(?:s|ed) host to|"
    r"opened its doors (?:to(?! (?:the )?(?:meeting's )?(?:delegates|participants))|"
    r"(?:(?:between|from|on) [^.;,\n]{2,30} )?for(?= an? ))|lent its (?:halls?|premises) to|"
    r"received (?:(?:at|in|on) its (?:headquarters|premises)(?: in (?:[A-Z][\w'-]*,? ){0,3}[A-Z][\w'-]*)?"
    rf"(?! (?:an?|the) (?:delegation|group|mission|team|visit))|the(?= (?:[\w-]+ )?{ANY_EVENT} (?:at|in|on) its ))|"
    r"(?:hosted|received|welcomed) (?:his|her|its|their) (?:colleagues|counterparts|neighbou?rs|peers) (?:for|to))"
    rf"(?=[^.;\n]{{1,100}}\b{ANY_EVENT}\b)"
)
# "Malta, the host of this workshop", "in its role as the host country", "is the host of"; not "as host of the RILO".
_IS_THE_HOST = (
    rf"(?<=, )(?:the )?host(?: of (?:the|this(?: year's)?) {ANY_EVENT}\b|(?=[,.]))|"
    r"(?:(?:acted|acting|served|serving) |(?:in its|in their) (?:capacity|function|role) )?"
    r"(?:as|being) (?:the |an? |its |their |this year's )?(?:kind |local |generous )?(?:co-?)?"
    r"(?:hosts?|organi[sz]ers?)\b(?: country)?"
    r"(?! of (?:(?:the |an? )?(?:[RW][A-Z]|Regional)|the (?:\d{4}|last|next|previous)\b))|"
    r"(?:was|were|is|are) (?:the |its |this year's )?(?:(?!named|chosen)[a-z]+ )?(?:co-?)?(?:hosts?|organi[sz]ers?)"
    r"(?: of| to| for| in(?= [A-Z])| country(?:, in(?= [A-Z])|(?=[.,;]))|(?=,? and\b|[.,;]))"
)
# Not "Malta hosted a dinner", "Malta hosts the RILO", "organised Operation Amber" or "organised by".
_NO_MEETING_NEXT = (
    r"(?!-| (?:(?:jointly |together )?by|in|at|for|to|that)\b|"
    r"(?: of)?(?: an?| its| the)? (?:WCO )?(?:R(?:CL|D?TC|ILO|OCB)\b|"
    r"Regional (?:Customs Lab|Intelligence|Office|Training))|"
    r"(?: an?)? (?:[\w-]+ ){0,2}"
    r"(?:panel(?! (?:discussion )?and )|cent(?:er|re)|dinner|evening|lunch|luncheon|website|side|booth|database|office|"
    r"laboratory|platform|unit|visit|tour|reception|exhibition|opening|ceremony|bilateral|talks)\b|"
    rf"(?: an?)? [\"']?(?:[Oo]peration|[Cc]ampaign)\b(?![^.;\n]{{0,120}}\b{ANY_EVENT}\b))"
)
AFTER_A_HOST = re.compile(
    rf"(?=\)?(?:'s?)?,? [A-Za-z(]){_GOES_ON}\)?(?: \(\w+\))?{_WHO_IS}{_BY_WHOM}{_AND_ONE}(?:, which| that)?,? {ADVERBS}"
    rf"(?:{_HOSTS_ONE}|{_IS_PROUD_TO_HOST}|{_IS_THE_HOST}){_NO_MEETING_NEXT}[ ,.;]"
)
"""What follows the name of a host."""
ITS_OWN = re.compile(rf"-(?:convened|hosted|organi[sz]ed) (?:[\w-]+ ){{0,4}}?{ANY_EVENT}\b")
"""What follows the name of a host that says whose the meeting is: "the Malta-organised workshop"."""
WHOSE_OWN = re.compile(
    r"(?:^|[,;] |\b(?:[Aa]t|[Dd]uring|[Ii]n|was) )(?:[Aa]n?|[Aa]nother|[Tt]h(?:e|is))"
    r"(?: (?!of\b|on\b)[a-z0-9-]+){0,2} $"
)
"""What precedes such a name: "during the Malta-hosted workshop", not "the report of the Malta-hosted workshop"."""
WHICH = re.compile(
    rf"\b(?:{ANY_EVENT}(?: (?:on|for|of|about|in) (?:(?!\b(?:[a-z]+ed|heard|told)\b)[^.;,]){{1,80}})?|the first),? "
    r"(?:that|(?:for the organi[sz]ation of )?which) "
    r"(?:[^.;]{1,90} and )?(?:the )?(?:(?:[A-Z][\w-]* ){1,5}of (?:the )?)?$"
)
"""What precedes a host: "the workshop on fees that", in "the workshop on fees that Malta organised", or "the workshop,
for the organization of which", in what goes on "Malta was responsible".
"""
THEY_GAVE = re.compile(
    rf"{_GOES_ON}{_AND_ONE} {ADVERBS}(?:{GIVEN}|ran|put on|"
    r"(?:is|are|was|were|been) (?:ho(?:ld|st)ing|(?:jointly )?responsible)|will (?:host|hold|organi[sz]e)|"
    rf"{_HONOUR} (?:of (?:hosting|receiving)|to (?:host|receive)))\b"
)
"""What follows a host there: "organised", "is hosting", in "the workshop that Malta is hosting"."""
# With whom, when or under what it was done, before the verb and after it.
_INSERTED = (
    r"(?:(?:,| -)? (?:with|under|in|through|within|on|at|from|via|as part of|as well as with|along|alongside|together|"
    r"jointly|thanks|based|located|headquartered|housed|seated|helped|(?:funded|financed)(?= [a-z])|"
    r"supported|assisted|sponsored|"
    r"partnered|worked|teamed|joined(?= (?:efforts|forces|hands|together)\b)|represented|founded|created|[a-z]+ing)\b"
    r"(?:(?! (?:that|been)\b)(?:[^.;\n]|(?<=\bSt)\.|(?<=\b[A-Z])\.)){3,420}?,?)?"
)
_SO = (
    r"(?: today| yesterday| jointly)?"
    r"(?:,? (?:and )?(?:in|on|at|with|from|for|under|between|through|together) [^.;\n]{2,90}?,?)?"
)
_ORDINAL = r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third)"
# Further words of a party's name, none of which begins one by itself.
_MORE = r"(?: (?!(?:Customs|Revenue|Tax|Border|Federal|National|State|Secretariat|Regional)\b)[A-Z]\w+)"
# "Led" is said of sessions and of talks as well.
_LED = (
    r"led(?= an? (?:(?!discussion|session|panel|exercise|talk|at |of |in )[\w'-]+ ){0,4}"
    r"(?i:workshop|seminar|training|course|mission)\b"
    r"(?! (?:discussion|exercise|module|session)))"
)
PARTNER_OF = r", (?:an? |the |one of the )?(?:[a-z-]+ ){0,3}(?:donor|partner)s? (?:in|of|to)"
"""What says of a host whose partner it is: "the WCO, a partner of OLAF, held"."""
# "Malta, as Vice-Chair,", "the WCO, a partner of the project,".
_WHO_THEY_ARE = (
    r"(?:,? (?:[^,;.\n]{0,60} )?(?:as (?:the )?)?[Vv]ice[- ][Cc]hair\b[^,;.\n]{0,60}?,?(?= [a-z])|"
    rf"{PARTNER_OF} [^,;.\n]{{2,60}},(?= [a-z]))?"
)
# Seen before the rest is tried: hardly anything else follows the name of who gave a meeting.
_MAY_GIVE = (
    r"(?=\)?,? [a-z(]| (?:[A-Z]\w+ ){1,3}(?:Department|Directorate|Division|Unit)\b|"
    r" (?:[SR]e|Ce|Ho|Con|Cou|Or|Of|Cus|Bo|Ta|Fe|Fi|Na|St|De|Li|Mi|Pr))"
    r"(?!\)?(?: \(\w+\))?, (?:held|organi[sz]ed|conducted) )"
)
# "(MRS)", "Customs Service", "Secretariat", "Country Office in Latvia": more of the name.
_NAMES_PARTS = (
    rf"\)?(?: \(\w+\)| region\b|"
    rf" (?:(?:Federal|National|State) )?(?:Customs|Revenue|Tax|Border)(?: and Customs)?{_MORE}{{0,3}}| Secretariat|"
    r" (?:[A-Z]\w+ ){1,3}(?:Department|Directorate|Division|Team|Unit)\b|"
    rf" (?:(?:Country|Field|Liaison|Programme|Regional) )?(?:Centre|Delegation|Mission|Office|Presence)"
    rf"(?: (?:for|in|to)(?: the)?{_MORE}{{1,6}})?|,){{0,4}}"
)
_GIVES = (
    rf"(?:{GIVEN}|ran|gave|{_LED}|facilitated|completed|concluded|wrapped up|launched|"
    r"brought to a (?:\w+ )?(?:end|close)|(?<!has )opened(?= an? )|"
    r"had(?= an? (?:(?!(?:at|for|in|on|to|with)\b)[\w/-]+ ){0,6}?(?i:seminar|training|workshop)\b)|"
    r"(?:assisted|continued|helped|strengthened|supported)(?: [^.;\n]{3,120}?)? by "
    r"(?:conducting|delivering|facilitating|holding|hosting|organi[sz]ing|running)"
    r"(?= (?:an?|its|several|t(?:hree|wo)) )|"
    r"undertook|will hold|invited [^.;\n]{3,120}? to(?= (?:an?|its|their) )|"
    r"invites [^.;\n]{3,120}? to(?= (?:an?|its|the) )|(?:is|are) (?:hosting|holding|organi[sz]ing)|"
    r"(?:[Hh]old|[Hh]ost|[Cc]onduct|[Dd]eliver|[Oo]rgani[sz]e)s|"
    r"to (?:hold|host|organi[sz]e|run)|to (?:conduct|deliver)(?= (?:an?|the|this|two|three) )|called(?= an? ))"
)
# "A five-day regional training", "two workshops", "its 3rd meeting"; neither "a panel" nor "a report on the meeting".
_A_MEETING = (
    r"(?:(?:an?|the|its|their|this|two|three|four|five|six|several) "
    r"(?!ceremony\b|session (?:about|at|during|on|where)\b)|"
    rf"(?=(?:[\w-]+ ){{0,2}}(?i:training|(?:workshop|seminar|course)s)\b|{_ORDINAL} |"
    r"(?:successful )?[A-Z]))"
    r"(?:(?!panel|plenary|bilateral|side|press|opening|closing|dinner|reception|presentation|report|"
    r"speech|lecture|talk|address|update|support to|funding)"
    rf"[\w'/&()\"-]+ ){{0,10}}?{ANY_EVENT}\b(?! [Cc]ent)"
)
# "Delivered technical assistance on fees during a mission".
_HELPS_AT = r"(?:delivered|provided) (?:capacity building|technical assistance)\b[^.;,\n]{0,100}? during(?= an? )"
# "Coordinated the National Workshop", and neither "its position ahead of the meeting" nor "a break-out session".
_COORDINATES = (
    r"co-?ordinated(?=(?: (?:an?|the))? (?:(?!discussion|session|panel|exercise|talk|at |of |in |on |for |that |with )"
    r"[\w'()-]+ ){0,8}?(?i:workshop|seminar|training|course)\b(?! (?:discussion|exercise|group|module|report|session)))"
)
GAVE = re.compile(
    rf"{_WHO_THEY_ARE}{_MAY_GIVE}{_NAMES_PARTS}{_AND_ONE}(?: has(?=,))?{_INSERTED},? "
    rf"{ADVERBS}(?:(?:{_GIVES}|{_COORDINATES}){_SO}|{_HELPS_AT}) {_A_MEETING}"
)
"""What follows the name of who gave a meeting: "delivered a workshop", "convened in Riga the 3rd meeting".

It is not "gave a presentation" or ", held in Riga".
"""
THE_CUSTOMS = (
    r"(?: the)? (?P<customs>(?:(?:Acting|Administration|Agency|Authority|Border|Bureau|Chief|Commissioner|"
    r"Comptroller|Department|Deputy|Director|Directorate|Excise|Federal|Finance|General|Head|Minister|Ministry|"
    r"National|Regional|Revenue|Service|State|Tax)(?:s|es)? (?:of |and )?){0,5}"
    r"(?:Customs(?: (?:Administration|Authorit(?:y|ies)|Committee|Department|Directorate|Office|Service))?|"
    r"(?<=State )Revenue Committee))\b"
)
"""An expression for the Customs of no country: " the General Authority of Customs"."""
ITS_CUSTOMS = re.compile(
    rf"{THE_CUSTOMS}"
    r"(?! (?!(?:and|at|by|during|for|from|in|of (?:the|that) (?:host )?country|on|to|under|which|who|with)\b)"
    r"(?!authorit)[A-Za-z]| and(?: [A-Z][\w'-]*){1,4} of\b)"
)
"""Which Customs "hosted by the Director General of Customs" means: that of the country where the meeting is.

It is not "the Customs of Freedonia", "the Customs Brokers" or "Customs experts".
"""
FOR_HOSTING = re.compile(
    r"[^;\n]{0,140} for (?:(?:an?|their|its|the|all|having|[a-z]+ly|excellent|warm|kind|generous|great|outstanding|"
    r"perfect|smooth) ){0,5}(?:(?:assistance|co-?operation|efforts|help|support)(?:, [a-z]+ [a-z]+(?=,? and hosp))?,?"
    r" and (?:[a-z]+ )?)?(?:accommodated|arrangements|choosing(?! [^.;,\n]{1,60} (?:as|to) (?:the |its )?host)|"
    r"holding|hosting|hosted|hospitality|initiative|organi[sz](?:ation|ed|ing)|"
    rf"putting (?:the|this) (?:[\w-]+ ){{0,3}}{ANY_EVENT} together|welcome)\b"
    r"(?! the (?:[\w-]+ ){0,3}?(?:[Cc]ent(?:er|re)|[Oo]ffice|RCL|RDTC|RILO|ROCB|RTC)\b)"
    r"(?! (?:an?|its|the) (?:coming|forthcoming|future|next|upcoming)\b)"
)
"""What follows those who are thanked as hosts: "for its warm hospitality", "for organizing the workshop"."""
IN_THE_PAST = Guarded(
    r"(?<!\w)(?:(?<!\band )[Ll]ast"
    r"(?! (?:[\w()]+ ){0,4}(?:activit(?:y|ies)|\w*day|module|phase|stage|step)\b| (?:month|week)\b)|"
    r"(?<!host of the )previous|earlier|(?<!As in the )past(?!\")|first (?:held|hosted|organi[sz]ed)|"
    rf"(?:held|{ORGANISED}) the first one(?! of its)|ha(?:s|ve|d) (?:held|{ORGANISED}) (?:[a-z]+|\d+) such|"
    r"(?<!\d )(?<!\w{3}, )in (?:19|20)\d\d)\b",
    ("ast", "earlier", "previous", "first", " such", "in 19", "in 20"),
)
"""Words for another meeting, in the past: "the previous workshop", "in 2012"."""
TOGETHER = re.compile(rf"\b{_WITH_OTHERS}\b")
"""Words for doing something with others: "in cooperation with", "jointly with", "teamed up with"."""
