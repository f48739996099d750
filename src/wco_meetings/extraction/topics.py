"""What a text is about: phrases of the field, each standing for a term of the vocabulary.

A phrase counts where it stands in the name or the title of a meeting or in what the page tells of it. Words that are in
every release, such as "training" or "strategy", count only in a name or title, or where the page comes back to them.
Longer phrases that hold a shorter one and mean something else stand in the table with no term.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from .names import Mention
from .signals import Piece, Sentence
from .text import Span, Tokens, Words, expression

__all__ = ["Topics"]

_PHRASES = {
    "drugs": "drugs, drug, narcotics, narcotic, cocaine, heroin, methamphetamine, cannabis, opioids, "
    "opioid, fentanyl, captagon",
    "precursors": "precursors, precursor, precursor chemicals",
    "psychoactive-substances": "psychoactive substances, new psychoactive substances, psychotropic substances, "
    "synthetic drugs",
    "tobacco": "tobacco, cigarettes, cigarette",
    "alcohol": "alcohol, alcoholic beverages, spirits",
    "bulk-cash": "bulk cash, cash smuggling, cash couriers, currency smuggling, cash",
    "money-laundering": "money laundering, illicit financial flows, trade based money laundering, anti money "
    "laundering, aml, financial crime",
    "high-value-goods": "high value commodities, high value goods, gold, precious metals, diamonds, gemstones, "
    "precious stones",
    "cultural-heritage": "cultural heritage, cultural property, cultural objects, cultural goods, cultural values, "
    "antiquities, cultural artefacts, works of art, archeo, pitch",
    "wildlife": "wildlife, cites, endangered species, ivory, pangolin, timber, protected species, fauna and "
    "flora, fauna, inama, great apes",
    "environment": "environmental crime, environmental crimes, environmental issues, environmental concerns, "
    "environmental programme, environmentally safe, environment programme, pesticides, "
    "environmentally sensitive, ozone depleting, ozone depleting "
    "substances, environmental, hazardous chemicals, montreal protocol, demeter, multilateral "
    "environmental agreements",
    "waste": "waste, plastic waste, hazardous waste, basel convention, e waste",
    "firearms": "firearms, small arms, light weapons, salw, weapons, ammunition",
    "dual-use": "dual use, strategic trade, strategic goods, strategic trade control, stce, weapons of mass "
    "destruction, non proliferation, cbrn, chemical biological radiological and nuclear, "
    "radiological, export controls, export control",
    "terrorism": "terrorism, terrorist, terrorists, counter terrorism, terror, explosives, improvised "
    "explosive devices, ieds, foreign fighters, foreign terrorist fighters, global shield",
    "organised-crime": "organized crime, organised crime, transnational organized crime, organized criminal, "
    "criminal networks, criminal organizations, criminal groups",
    "counterfeits": "counterfeit, counterfeits, counterfeiting, piracy, intellectual property, intellectual "
    "property rights, ipr, ipm, fake goods, trademark, infringing",
    "health-and-safety": "health and safety, falsified medicines, falsified medical products, substandard, illicit "
    "medicines, fake medicines, counterfeit medicines, medicines, pharmaceuticals, consumer "
    "safety",
    "ecommerce": "e commerce, ecommerce, electronic commerce, internet trade, online trade, low value "
    "shipments, e vendors, marketplaces, e tailers",
    "revenue-fraud": "commercial fraud, revenue fraud, customs fraud, undervaluation, excise fraud, tax evasion, "
    "tax fraud, tariff fraud, duty evasion, smuggling of fuel, excise",
    "smuggling": "anti smuggling, fight against smuggling, combating smuggling, combat smuggling, contraband",
    "customs-offences": "criminal investigations, criminal investigation, investigation techniques, customs offences, customs offenses, customs criminal, administrative offences, customs "
    "crime, customs crimes, customs fraud cases, offences",
    "intelligence": "intelligence sharing, intelligence exchange, exchange of intelligence, intelligence "
    "gathering, intelligence analysis, intelligence led, intelligence function, intelligence "
    "management, customs intelligence, cen, cencomm, customs enforcement network, ncen, icen, "
    "intelligence development, sharing of intelligence, rilo network, intelligence capabilities,"
    " enforcement intelligence, intelligence officers, intelligence products",
    "risk-management": "risk management, risk assessment, risk analysis, risk profiling, risk profiles, risk "
    "profile, targeting of, risk engine",
    "controlled-delivery": "controlled delivery, controlled deliveries",
    "passenger-data": "passenger data, advance passenger information, passenger name record, api, pnr, api pnr, "
    "passenger information, passenger control, passenger controls, air passengers, gtas, global "
    "travel assessment system, passenger facilitation, passengers, travellers",
    "container-control": "container control, container scanning, scanning of containers, cargo scanning, "
    "container control programme, ccp, port control units, "
    "air cargo control "
    "units, container profiling, container security",
    "canine-units": "canine, canines, canine units, detector dogs, detector dog, dog handlers, sniffer dogs, "
    "dog training, dogs",
    "trade-facilitation": "trade facilitation, facilitation of trade, facilitate trade, tfa, mercator programme, "
    "mercator, revised kyoto convention, rkc, trade facilitation agreement, facilitation of "
    "legitimate trade, simplification, customs procedures, clearance procedures, accelerate "
    "trade",
    "safe-framework": "safe framework, safe framework of standards, safe fos, safe working group, safe",
    "aeo": "aeo, aeos, authorized economic operator, authorised economic operator, authorized economic "
    "operators, authorised economic operators, mutual recognition, mutual recognition "
    "arrangements, mra, mras, trusted trader, trusted traders, authorized operator",
    "single-window": "single window, single windows",
    "coordinated-border-management": "coordinated border management, co ordinated border management, "
    "integrated border "
    "management, cbm, border agency cooperation, inter agency cooperation, interagency "
    "cooperation, inter agency, cooperation between agencies, border agencies, other government agencies, "
    "other governmental agencies, government agencies, one stop border, one stop border post, one stop border posts",
    "transit": "transit, tir convention, tir, corridors",
    "free-zones": "free zones, free zone, free trade zones, special economic zones, foreign trade zones",
    "postal": "postal, postal operators, postal items, mailings, post, upu, mail, designated operators",
    "express": "express cargo, express cargoes, express shipments, express mail, express industry, express carriers, express consignments, express delivery, express couriers, courier",
    "temporary-admission": "temporary admission, ata carnet, ata carnets, eata, istanbul convention, ata convention, "
    "carnets, ata system",
    "disaster-relief": "disaster relief, natural disasters, natural disaster, humanitarian supplies, relief "
    "consignments, relief goods, humanitarian aid, humanitarian relief, emergency preparedness, "
    "disaster management, emergencies, natural disaster relief, humanitarian assistance",
    "supply-chain-security": "supply chain security, supply chain resilience, resilience of supply chains, "
    "security of the supply chain, air cargo security, container "
    "security, cargo security, border security, security programme, secure trade, secure supply "
    "chains, secure and facilitate, supply chain, supply chains, aviation security, advance "
    "cargo information, advance cargo, security initiatives, security conference",
    "time-release-study": "time release study, time release studies, trs",
    "classification": "classification, tariff classification, nomenclature, advance rulings, customs laboratories,"
    " customs laboratory, laboratories, laboratory, classification opinions, explanatory notes",
    "valuation": "valuation, customs valuation, transfer pricing, wto valuation agreement",
    "origin": "rules of origin, origin, certificates of origin, preferential origin, origin certification,"
    " certificate of origin",
    "harmonized-system": "harmonized system, hs 2012, hs 2017, hs 2022, hs 2027, hs 2028, hs, hs convention, "
    "harmonised system",
    "data-model": "data model, wco data model, data models",
    "data-analytics": "data analytics, data analysis, data visualization, data quality, quality of data, "
    "quality of the data, bacuda, big data, data strategy, data driven, data science, "
    "data culture, machine learning, data mining, data collection, statistics",
    "digitalisation": "digitalization, digitalisation, digital customs, digital transformation, digitization, "
    "automation, paperless, digital, e customs, automated systems, computerization",
    "interoperability": "interoperability, interoperable, interconnectivity, interconnection, gnc, "
    "globally networked customs, "
    "inter connectivity, system integration, connectivity",
    "information-exchange": "information exchange, exchange of information, exchange information, "
    "information sharing, "
    "sharing of information, share information, sharing information, data exchange, exchange of "
    "data, exchange data, exchanging data, data sharing, sharing of data, share data, sharing data, "
    "passing information, pass information, pass on information, passing on information, postal data, "
    " mutual administrative assistance, mutual assistance, exchanging information, "
    "information flows",
    "technology": "technology, technologies, disruptive technologies, vr training, vr, non intrusive inspection, "
    "nii, scanners,"
    " x ray, virtual reality, internet of things, drones, new technologies, detection "
    "technologies, detection technology, smart customs, innovation",
    "blockchain": "blockchain, distributed ledger",
    "artificial-intelligence": "artificial intelligence, machine learning",
    "governance": "governance, terms of reference, rules of procedure, governance issues, governance matters, "
    "governance related",
    "strategy": "strategic plan, strategy, regional strategy, strategic planning, strategic priorities, "
    "action plan, priorities, environmental scan, strategic",
    "budget": "budget, financial matters, regional fund, contributions, financial contributions, funding, budgetary",
    "membership": "new member, new members, newest member, newest wco member, accession to the wco, membership",
    "elections": "elected, election, elections, re elected, reelected, re election, reelection, candidates for, candidacy, candidacies",
    "regional-cooperation": "regional cooperation, international cooperation, intra regional, regional integration, "
    "enforcement cooperation, cross border cooperation, cooperation between customs, inter "
    "regional cooperation, regional customs cooperation, regional structures, regional entities,"
    " customs cooperation, regional office, regionalization, regional network",
    "customs-partnership": "customs to customs, customs business partnership, partnership, partnerships, public "
    "private partnership, customs police cooperation, police customs cooperation, customs tax "
    "cooperation, strategic partnership, customs tax, customs and police, police and customs, "
    "customs and tax, tax and customs cooperation, tax authorities, customs and immigration",
    "private-sector": "private sector, business community, trade community, industry, pscg, public private, "
    "customs business, private sector consultative group, traders, economic operators, rights holders, "
    "right holders, rightsholders, business representatives, private companies",
    "integrity": "integrity, corruption, anti corruption, arusha declaration, ethics, collective action, "
    "code of conduct, a cip, professional ethics",
    "capacity-building": "capacity building, technical assistance, accreditation, accredited, pre accreditation, "
    "human resource management, human resources, human resource, people development, "
    "organizational development, modernization, reform and modernization, leadership, cma, "
    "customs modernization advisors, columbus programme, competency based, hrm",
    "gender-equality": "gender equality, gender, women, geoat, gender equality and diversity, inclusiveness, diversity",
    "performance-measurement": "maturity model, performance measurement, performance indicators, performance evaluation, performance "
    "contracts, performance management, key performance indicators, kpis, perception survey, "
    "performance",
    "legislation": "legislation, legislative, legislative changes, legal framework, legal basis, customs law, "
    "customs code, legal, laws, national laws",
    "research": "research, picard, study, academia, academic, researchers, universities, university",
    "training": "training, trained, hands on, practical exercises, practical exercise, role plays, role play, "
    "train the trainer, train the trainers, trainers, trainees, e learning, "
    "regional training centres, training centres, training centers, virtual training, regional "
    "training centers, distance learning, curriculum, training modules, training materials, "
    "courses",
    "communication": "communication strategy, communication, media, press, outreach, public awareness, communications",
    "green-customs": "green customs, circular economy, climate change, sustainability, climate, carbon, cbam",
    "informal-trade": "informal trade, informal cross border trade, small scale traders, small scale cross border "
    "trade, informal traders, cross border traders",
    "small-islands": "small island, small islands, small island economies, small island developing states, "
    "pacific island, island economies",
    "fragile-borders": "fragile borders, fragile border, fragile and conflict affected, conflict affected, "
    "fragility, insecure borders, fragile situations, fragile",
    "covid-19": "covid 19, covid, pandemic, coronavirus, ppe",
    # Phrases that hold one of the above and are no topic.
    "": "partnership in customs academic research, "
    "governance and accountability, chemical weapons, integrity of, its integrity, their integrity, "
    "law enforcement cooperation, data protection, the safe, "
    "regional office for capacity building, offices for capacity building, capacity building "
    "directorate, director of capacity building, regional offices for capacity building, "
    "capacity building director"
    ", minister of the budget, minister of budget, ministry of budget, minister of finance and budget, "
    "regional training centers, regional training centres, regional training centre, regional training center, "
    "regional training centres of, "
    "compliance and facilitation, trade facilitation directorate, tariff and trade affairs, "
    "private sector consultative group members"
    ", customs cooperation fund, cooperation fund, customs cooperation council, post clearance, "
    "post clearance audit, press release, national post, customs post, border post, border "
    "posts, control post, control posts, customs posts"
    ", in transit to, virtual reality training, customs training institute, training institute, "
    "training academy, customs training school, university of, safe and, safe haven, safely, "
    "safe environment, a safe, gender balance"
    ", regional intelligence liaison, country of origin, cash and, a study visit, study visit, "
    "study tour, spirit, council of europe, heads of customs investigations and intelligence "
    "services, intelligence services"
    ", data analysis centre, training room, industry of, ministry of industry, express their, "
    "express its, express my, mail address, e mail, economic community, in the media, national "
    "drug, drug enforcement administration, office on drugs and crime"
    ", united nations office on drugs and crime, world intellectual property, training center, "
    "training centre, women and men, mutual understanding, priorities of the, wto agreement on "
    "trade facilitation committee, bank, origin of",
}
# Words of every release: they count in a name or title, or when they come up again and again.
_COMMON = frozenset(
    phrase.strip()
    for phrase in (
        "tax authorities, "
        "government agencies, border agencies, training, trained, hands on, practical exercises, practical exercise, role plays, role play, "
        "trainers, trainees, courses, curriculum, capacity building, technical "
        "assistance, modernization, leadership, human resources, human resource, communication, "
        "media, press, outreach"
        ", communications, strategy, strategic, priorities, action plan, technology, "
        "technologies, innovation, research, study, academia, academic, university, "
        "universities, researchers, governance"
        ", funding, contributions, partnership, partnerships, private sector, industry, traders,"
        " economic operators, business community, performance, legal, legal basis, laws, digital, automation,"
        " trade facilitation"
        ", facilitate trade, passengers, travellers, membership, postal, post, mail, transit, "
        "corridors, origin, classification, supply chain, supply chains, border security, "
        "environmental, excise, safe"
        ", cen, intelligence sharing, medicines, cash, gold, pandemic, regional cooperation, "
        "international cooperation, customs cooperation, regional structures, regional entities,"
        " regional office, regional network"
        ", statistics, hs, api, connectivity, simplification, customs procedures, women, "
        "diversity, emergencies, laboratories, laboratory, climate, sustainability, spirits, "
        "terror, elected, candidates for, study, timber"
        ", upu, tfa, tir, accreditation, accredited, offences, security programme, e learning, "
        "customs tax, public private, waste, alcohol, risk assessment, organizational "
        "development, reform and modernization, data collection"
    ).split(",")
)
# What the name or title of a meeting says it is about, beyond the phrases above: a workshop trains, liaison offices
# exchange intelligence. One phrase may stand for several terms.
_OF_NAMES = {
    "training": "master trainer, master trainers, post clearance audit, accreditation, pre accreditation, training, "
    "trainings, training course, train the trainer, trainer, knowledge academy, strategic trade control enforcement, "
    "stce, inama project, trainers, academy, canine forum, global canine, regional entities, regional structures, "
    "training centres, training centers, training centre, training center, trainees",
    "capacity-building": "accreditation, pre accreditation, regional entities, regional structures, "
    "contact points for capacity building, capacity building contact points, pool of experts, experts pool, "
    "pool of trainers, master trainer, master trainers, modernization advisors, donor, donors, regional offices, "
    "regional office for capacity building",
    "revenue-fraud": "post clearance audit, pca, revenue package, revenue compliance, revenue",
    "intelligence": "rilo, rilos, regional intelligence liaison office, regional intelligence liaison offices, "
    "customs enforcement network, cen",
    "information-exchange": "national contact points of the regional intelligence liaison, national contact points, "
    "ncp, ncps, customs post, wco upu, comalep, data and statistics",
    "legislation": "revised kyoto convention, rkc",
    "trade-facilitation": "revised kyoto convention, rkc, tfa, transit, time release study, time release studies, "
    "trs, trade facilitation",
    "classification": "harmonized system, harmonized system committee, hs amendments, hs 2012, hs 2017, hs 2022, "
    "hs 2028, hs, customs laboratory, customs laboratories",
    "harmonized-system": "classification, customs laboratory, customs laboratories",
    "regional-cooperation": "heads of customs conference, heads of customs administrations, "
    "regional heads of customs, heads of customs of the wco, directors general of customs, "
    "heads of customs regional meeting, regional entities, regional structures, governing council, "
    "regional contact points, contact points for capacity building, capacity building contact points, "
    "regional steering group, donor, regional customs, regional offices, oceania customs organisation, "
    "vice chairs offices",
    "strategy": "heads of customs conference, heads of customs administrations, regional heads of customs, "
    "heads of customs of the wco, directors general of customs, regional contact points, policy commission, "
    "regional steering group",
    "small-islands": "pacific islands, pacific island, small island",
    "safe-framework": "safe working group, aeo conference",
    "aeo": "safe working group",
    "digitalisation": "data model, information management sub committee, imsc, it conference, technology conference, "
    "istanbul convention, ata convention",
    "technology": "it conference, technology conference, disruptive technologies, it ti conference",
    "data-analytics": "data and statistics",
    "single-window": "information management sub committee, imsc",
    "data-model": "information management sub committee, imsc",
    "postal": "upu, customs post, wco upu",
    "ecommerce": "customs post, wco upu",
    "waste": "demeter",
    "environment": "demeter, environmental, green customs",
    "precursors": "global shield, mekong dragon",
    "drugs": "colibri, mekong dragon",
    "terrorism": "global shield, security project",
    "supply-chain-security": "safe working group, air cargo, cargo security",
    "health-and-safety": "counterfeiting and piracy, cap group",
    "disaster-relief": "disaster management, supply chain continuity",
    "covid-19": "covid 19, supply chain continuity",
    "wildlife": "mekong dragon",
}
_OFTEN = 3
# A workshop trains and builds capacity: it need not be said as often.
_TRAINING = re.compile(r"\b(?:workshop|seminar|course)s?\b")
_TRAINERS = re.compile(r"train(?:er|ee)s?\b")
_OF_TRAININGS = {"training": 1, "capacity-building": 2}
# What a release names in passing, as one of many concerns: it counts where it comes up twice, or where the meeting
# worked on it.
_IN_PASSING = frozenset(
    """
        information-exchange data-analytics regional-cooperation customs-partnership coordinated-border-management
        private-sector legislation classification supply-chain-security technology terrorism intelligence postal
        environment smuggling membership elections
        money-laundering health-and-safety waste governance interoperability strategy organised-crime
        trade-facilitation psychoactive-substances digitalisation
    """.split()
)
_AGAIN = 2
# What much of the WCO's work is about is a topic where it is said twice, in whatever words.
_WIDE = frozenset("trade-facilitation capacity-building regional-cooperation training".split())
# A release of so few sentences names nothing in passing.
_SHORT = 5
# Two- and three-letter codes and words with a plain meaning count only as they are written in the field.
_AS_WRITTEN = {
    word.lower(): word
    for word in """
        HS API PNR CEN SAFE CCP TRS CMA TIR AML GNC MRA PITCH Mercator PPE CBM NII IPR INAMA DEMETER ARCHEO
        HRM TFA RKC
    """.split()
}

_TERMS = {phrase.strip(): term for term, phrases in _PHRASES.items() for phrase in phrases.split(",")}
_PHRASE = Words(_TERMS)
_NAME_TERMS: dict[str, list[str]] = {}
for _term, _phrases in _OF_NAMES.items():
    for _phrase in _phrases.split(", "):
        _NAME_TERMS.setdefault(_phrase, []).append(_term)
_NAME_PHRASE = re.compile(expression(_NAME_TERMS))


class Topics:
    """The phrases of one page, found in one pass; a word may be part of one of the `names`, which are in order.

    >>> list(Topics(Tokens("Smuggling of drugs and their precursors")).within(Span(0, 39)))
    ['drugs', 'precursors']
    """

    def __init__(self, tokens: Tokens, names: Sequence[Mention] = ()) -> None:
        self._lowered = lowered = tokens.lowered.replace("-", " ").replace("/", " ").replace("'", " ")
        self._starts: list[int] = []
        self._found: list[tuple[str, Span, bool]] = []
        for start, end, phrase in _PHRASE.find(tokens, lowered):
            term = _TERMS[phrase]
            if (
                term
                and not (_is_within(names, start) and (_is_within(names, start - 1) or _is_within(names, end)))
                and (phrase not in _AS_WRITTEN or tokens.text[start:end] == _AS_WRITTEN[phrase])
            ):
                self._starts.append(start)
                self._found.append((term, Span(start, end), phrase in _COMMON))

    def within(self, span: Piece) -> dict[str, Span]:
        """The terms that a piece of the page speaks of, each with its first words."""
        terms: dict[str, Span] = {}
        for term, place, _ in self._between(span):
            terms.setdefault(term, place)
        return terms

    def of(
        self,
        names: Iterable[Piece],
        told: Iterable[Sentence],
        elected: Iterable[Span] = (),
        worked_on: Iterable[Span] = (),
    ) -> list[tuple[str, Span]]:
        """The meeting's terms in the order of the page, each with its first words.

        `names` are its name and the page's title, `told` the sentences that tell of it, `elected` the clauses of
        elections, `worked_on` those that say what the meeting discussed and decided.
        """
        sure: dict[str, Span] = {}
        names = list(names)
        for span in names:
            sure = {**self.within(span), **sure}
            for match in _NAME_PHRASE.finditer(self._lowered, span.start, span.end):
                for term in _NAME_TERMS[match[0]]:
                    sure.setdefault(term, Span(*match.span()))
        for span in elected:
            sure.setdefault("elections", span)
        times: dict[str, list[Span]] = {}
        told = list(told)
        in_passing = _IN_PASSING if len(told) > _SHORT else frozenset[str]()
        uncommon: set[str] = set()  # terms told of, at least once, in words that aren't in every release
        for sentence in told:
            for term, place, common in self._between(sentence):
                times.setdefault(term, []).append(place)
                if not common:
                    uncommon.add(term)
                    if term not in in_passing:
                        sure.setdefault(term, place)
        for clause in worked_on:
            for term, place, common in self._between(clause):
                if not common:
                    sure.setdefault(term, place)
        trains = any(_TRAINING.search(self._lowered, span.start, span.end) for span in names)
        for term, places in times.items():
            enough = _AGAIN if term in uncommon or term in _WIDE else _OFTEN
            if trains and term in _OF_TRAININGS:
                enough = _OF_TRAININGS[term]
                places = [place for place in places if not _TRAINERS.match(self._lowered, place.start)]
            if len(places) >= enough:
                sure.setdefault(term, places[0])
        return sorted(sure.items(), key=lambda one: one[1])

    def _between(self, span: Piece) -> list[tuple[str, Span, bool]]:
        return self._found[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]


def _is_within(names: Sequence[Mention], place: int) -> bool:
    number = bisect_left(names, (place + 1,)) - 1
    return number >= 0 and place < names[number].end
