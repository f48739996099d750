"""How administrations are named: the WCO, a country's Customs, and those that are named without their country."""

import re

__all__ = [
    "ADMINISTRATIONS",
    "AFTER_A_COUNTRY",
    "NO_SERVICE",
    "OF_A_COUNTRY",
    "ONLY_MEMBERS",
    "PAYERS",
    "THE_WCO",
    "THE_WCO_ITSELF",
    "administered",
    "is_a_country",
    "is_an_administration",
]

THE_WCO = r"(?:WCO|World Customs Organi[sz]ation(?: \(WCO\))?)"
"""An expression for the WCO's name."""
THE_WCO_ITSELF = r"(?P<wco>WCO|World Customs Organi[sz]ation)(?: \(WCO\))?"
"""The same, with the group `wco` for what stands for it, but for an acronym in brackets."""

NO_SERVICE = (
    r"\b(?! (?:[Cc]o-?operation|Corporation|[Cc]ode|[Ll]aws?|[Pp]rocedures|[Rr]egulations|[Tt]erritory|[Uu]nion)\b)"
)
"""After "Customs", where it is a service, and not its law or a union."""
AFTER_A_COUNTRY = (
    r"(?:'s?)? (?:(?:Tax and |Revenue and )?Customs|Revenue (?:Authority|Service|Agency)|"
    r"Tax (?:Agency|Authority|Administration)|Border (?:Services|Force|Protection)|"
    r"(?:General )?(?:Administration|Agency|Authority|Department|Direction|Directorate(?: General)?|Service) "
    rf"(?:of|for) (?:Customs|Revenue)){NO_SERVICE}"
)
"""After a country, its Customs: "Malta Customs", "Malta's Revenue Authority"."""
OF_A_COUNTRY = (
    r"\b(?:Customs(?! (?:Union|Code|Co-?operation|Convention|Law|Territory)\b)|Revenue|Border|Excise|Taxation)"
    r"(?: (?:[A-Z][\w'-]*|and|\([A-Z]{2,8}\))){0,5} of (?:the )?"
    r"(?:(?:Republic|Kingdom|Federation|Government|State) of (?:the )?)?$"
)
"""Before a country, its Customs: "the Customs Administration of the Republic of"."""

ADMINISTRATIONS = {
    short: member
    for member, listed in {
        "AE": "Abu Dhabi Customs, Customs Administration of Abu Dhabi",
        "AR": "AFIP",
        "AU": "ABF",
        "BD": "NBR",
        "BI": "OBR",
        "BO": "ANB",
        "BW": "BURS",
        "CA": "CBSA",
        "CD": "DGDA",
        "CN": "GACC, Dalian Customs, Guangzhou Customs, Nanjing Customs, Qingdao Customs, Shanghai Customs, "
        "Shenzhen Customs, Tianjin Customs, Xiamen Customs",
        "CO": "DIAN",
        "EC": "SENAE",
        "FJ": "FRCS",
        "HK": "HKCED",
        "IN": "CBIC, CBEC, Central Board of Indirect Taxes and Customs, Central Board of Excise and Customs",
        "IR": "IRICA",
        "KE": "KRA",
        "KH": "GDCE",
        "KR": "KCS",
        "MA": "ADII",
        "MY": "RMCD, JKDM, AKMAL",
        "NA": "NAMRA",
        "NZ": "NZCS",
        "PE": "SUNAT",
        "PG": "PNGCS",
        "PH": "Bureau of Customs",
        "RW": "RRA",
        "SA": "ZATCA",
        "TG": "OTR",
        "UG": "URA",
        "ZA": "SARS",
        "ZM": "ZRA",
        "ZW": "ZIMRA",
    }.items()
    for short in listed.split(", ")
}
"""Short names that say no country: "SARS", "KCS", "the ABF".

Each is of one administration only; those that several have, or that mean something else at meetings (DGDDI, SAT, MRA,
NRA), are left out. They are what the administrations call themselves on their own sites.
"""

# The Member whose Customs administration a body is.
_ADMINISTRATION_OF = {
    "us-cbp": "US",
    "hmrc": "GB",
    "uk-border-force": "GB",
    "dubai-customs": "AE",
    "dg-taxud": "EU",
    "dg-home": "EU",
    "dg-intpa": "EU",
    "dg-just": "EU",
    "european-commission": "EU",
    "us-ice": "US",
    "exbs": "US",
}

ONLY_MEMBERS = frozenset(("asem", "comalep", "pscg", "cis-chleu", "cis-heads-of-customs", "apec-sccp"))
"""They are no more than their members: they come to meetings of others, and to a dialogue, but not to their own."""

PAYERS = frozenset(("norad", "seco", "sida"))
"""They pay for a programme that bears their name: "the SECO-WCO Programme"."""

# A Member's administration runs its regional training centre and laboratory.
_CENTRE = re.compile(r"(?:rtc|rcl|rdtc)-([a-z]{2})")


def administered(party: str) -> str:
    """The Member for which a Customs administration, or its training centre, takes part; any other party is itself."""
    centre = _CENTRE.fullmatch(party) if party.startswith("r") else None
    return centre[1].upper() if centre else _ADMINISTRATION_OF.get(party, party)


def is_an_administration(party: str) -> bool:
    """Whether a party is a Customs administration or its training centre, and takes part for a Member."""
    return administered(party) != party


def is_a_country(party: str) -> bool:
    """Whether a party, or the Member for which it takes part, is a country: only these have ids in capitals."""
    return administered(party).isupper()
