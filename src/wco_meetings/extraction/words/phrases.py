"""The phrases of the field, and the terms of the vocabulary that they stand for.

Longer phrases that hold a shorter one and mean something else stand in the table with no term. Some phrases are in
every release and count for less, some count in names only, and codes count only as they are written.
"""

from __future__ import annotations

__all__ = ["AS_WRITTEN", "COMMON", "IN_PASSING", "OF_NAMES", "TERMS", "WIDE"]


def _listed(words: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in words.split(",")]


_PHRASES = {
    "drugs": """drugs, drug, narcotics, narcotic, cocaine, heroin, methamphetamine, cannabis, opioids, opioid, fentanyl,
        captagon""",
    "precursors": "precursors, precursor, precursor chemicals",
    "psychoactive-substances": """psychoactive substances, new psychoactive substances, psychotropic substances,
        synthetic drugs""",
    "tobacco": "tobacco, cigarettes, cigarette",
    "alcohol": "alcohol, alcoholic beverages, spirits",
    "bulk-cash": "bulk cash, cash smuggling, cash couriers, currency smuggling, cash",
    "money-laundering": """money laundering, illicit financial flows, trade based money laundering, anti money
        laundering, aml, financial crime""",
    "high-value-goods": """high value commodities, high value goods, gold, precious metals, diamonds, gemstones,
        precious stones""",
    "cultural-heritage": """cultural heritage, cultural property, cultural objects, cultural goods, cultural values,
        antiquities, cultural artefacts, works of art, archeo, pitch""",
    "wildlife": """wildlife, cites, endangered species, ivory, pangolin, timber, protected species, fauna and flora,
        fauna, inama, great apes""",
    "environment": """environmental crime, environmental crimes, environmental issues, environmental concerns,
        environmental programme, environmentally safe, pesticides, environmentally sensitive, ozone depleting, ozone
        depleting substances, environmental, hazardous chemicals, montreal protocol, demeter, multilateral environmental
        agreements""",
    "waste": "waste, plastic waste, hazardous waste, basel convention, e waste",
    "firearms": "firearms, small arms, light weapons, salw, weapons, ammunition",
    "dual-use": """dual use, strategic trade, strategic goods, strategic trade control, stce, weapons of mass
        destruction, non proliferation, cbrn, chemical biological radiological and nuclear, radiological, export
        controls, export control, chemical weapons, chemical weapons convention, opcw""",
    "terrorism": """terrorism, terrorist, terrorists, counter terrorism, terror, explosives, improvised explosive
        devices, ieds, foreign fighters, foreign terrorist fighters, global shield""",
    "organised-crime": """organized crime, organised crime, transnational organized crime, organized criminal, criminal
        networks, criminal organizations, criminal groups""",
    "counterfeits": """counterfeit, counterfeits, counterfeiting, piracy, intellectual property, intellectual property
        rights, ipr, ipm, fake goods, trademark, infringing""",
    "health-and-safety": """health and safety, falsified medicines, falsified medical products, substandard, illicit
        medicines, fake medicines, counterfeit medicines, medicines, pharmaceuticals, consumer safety""",
    "ecommerce": """e commerce, ecommerce, electronic commerce, internet trade, online trade, low value shipments, e
        vendors, marketplaces, e tailers""",
    "revenue-fraud": """commercial fraud, revenue fraud, customs fraud, undervaluation, excise fraud, tax evasion, tax
        fraud, tariff fraud, duty evasion, smuggling of fuel, excise""",
    "smuggling": "anti smuggling, fight against smuggling, combating smuggling, combat smuggling, contraband",
    "customs-offences": """criminal investigations, criminal investigation, investigation techniques, customs offences,
        customs offenses, customs criminal, administrative offences, customs crime, customs crimes, customs fraud cases,
        offences, copes""",
    "intelligence": """intelligence sharing, intelligence exchange, exchange of intelligence, intelligence gathering,
        intelligence analysis, intelligence led, intelligence function, intelligence management, customs intelligence,
        ncen, icen, intelligence development, sharing of intelligence, rilo network, intelligence capabilities,
        enforcement intelligence, intelligence officers, intelligence products""",
    "risk-management": """risk management, risk assessment, risk analysis, risk profiling, risk profiles, risk profile,
        targeting of, risk engine""",
    "controlled-delivery": "controlled delivery, controlled deliveries",
    "passenger-data": """passenger data, advance passenger information, passenger name record, api, pnr, api pnr,
        passenger information, passenger control, passenger controls, air passengers, gtas, global travel assessment
        system, passenger facilitation, passengers, travellers""",
    "container-control": """container control, container scanning, scanning of containers, cargo scanning, container
        control programme, ccp, port control units, air cargo control units, container profiling, container security""",
    "canine-units": """canine, canines, canine units, detector dogs, detector dog, dog handlers, sniffer dogs, dog
        training, dogs""",
    "trade-facilitation": """trade facilitation, facilitation of trade, facilitate trade, tfa, revised kyoto convention,
        rkc, trade facilitation agreement, facilitation of legitimate trade, simplification, customs procedures,
        clearance procedures, economic competitiveness, economic competitiveness package""",
    "safe-framework": "safe framework, safe framework of standards, safe fos, safe working group, safe",
    "aeo": """aeo, aeos, authorized economic operator, authorised economic operator, authorized economic operators,
        authorised economic operators, mutual recognition, mutual recognition arrangements, mra, mras, trusted trader,
        trusted traders, authorized operator""",
    "single-window": "single window, single windows",
    "coordinated-border-management": """coordinated border management, co ordinated border management, integrated border
        management, cbm, border agency cooperation, inter agency cooperation, interagency cooperation, inter agency,
        cooperation between agencies, border agencies, other government agencies, other governmental agencies,
        government agencies, one stop border, one stop border post, one stop border posts""",
    "transit": "transit, tir convention, tir, corridors",
    "free-zones": "free zones, free zone, free trade zones, special economic zones, foreign trade zones",
    "postal": "postal, postal operators, postal items, mailings, upu, mail, designated operators",
    "express": """express cargo, express cargoes, express shipments, express mail, express industry, express carriers,
        express consignments, express delivery, express couriers, courier""",
    "temporary-admission": """temporary admission, ata carnet, ata carnets, eata, istanbul convention, ata convention,
        carnets, ata system""",
    "disaster-relief": """disaster relief, natural disasters, natural disaster, humanitarian supplies, relief
        consignments, relief goods, humanitarian aid, humanitarian relief, emergency preparedness, disaster management,
        emergencies, natural disaster relief, humanitarian assistance""",
    "supply-chain-security": """supply chain security, supply chain resilience, resilience of supply chains, security of
        the supply chain, air cargo security, container security, cargo security, border security, security programme,
        secure trade, secure supply chains, aviation security, advance cargo information, advance cargo, security
        initiatives, security conference, trade security""",
    "time-release-study": "time release study, time release studies, trs",
    "classification": """classification, tariff classification, nomenclature, customs laboratories, customs laboratory,
        laboratories, laboratory, classification opinions, explanatory notes""",
    "valuation": "valuation, customs valuation, transfer pricing, wto valuation agreement",
    "origin": """rules of origin, origin, certificates of origin, preferential origin, origin certification, certificate
        of origin""",
    "harmonized-system": """harmonized system, hs 2012, hs 2017, hs 2022, hs 2027, hs 2028, hs, hs convention,
        harmonised system""",
    "data-model": "data model, wco data model, data models",
    "data-analytics": """data analytics, data analysis, data visualization, data quality, quality of data, quality of
        the data, bacuda, big data, data strategy, data driven, data science, data culture, machine learning, data
        mining, data collection, statistics""",
    "digitalisation": """digitalization, digitalisation, digital customs, digital transformation, digitization,
        automation, paperless, digital, e customs, automated systems, computerization""",
    "interoperability": """interoperability, interoperable, interconnectivity, interconnection, gnc, globally networked
        customs, inter connectivity, system integration, connectivity""",
    "information-exchange": """information exchange, exchange of information, exchange information, information sharing,
        sharing of information, share information, sharing information, data exchange, exchange of data, exchange data,
        exchanging data, data sharing, sharing of data, share data, sharing data, passing information, pass information,
        pass on information, passing on information, postal data, mutual administrative assistance, mutual assistance,
        exchanging information, information flows, cen, cencomm, customs enforcement network""",
    "technology": """technology, technologies, disruptive technologies, vr training, vr, non intrusive inspection, nii,
        scanners, x ray, virtual reality, internet of things, drones, new technologies, detection technologies,
        detection technology, smart customs, innovation""",
    "blockchain": "blockchain, distributed ledger",
    "artificial-intelligence": "artificial intelligence, ai, machine learning",
    "governance": """governance, terms of reference, rules of procedure, governance issues, governance matters,
        governance related""",
    "strategy": """strategic plan, regional strategy, strategic planning, strategic priorities, priorities,
        environmental scan, strategic""",
    "budget": "budget, financial matters, regional fund, contributions, financial contributions, funding, budgetary",
    "membership": "new member, new members, newest member, newest wco member, accession to the wco, membership",
    "elections": """elected, election, elections, re elected, reelected, re election, reelection, candidates for,
        candidacy, candidacies""",
    "regional-cooperation": """regional cooperation, international cooperation, intra regional, regional integration,
        enforcement cooperation, cross border cooperation, cooperation between customs, inter regional cooperation,
        regional customs cooperation, regional structures, regional entities, regional office, regionalization, regional
        network""",
    "customs-partnership": """customs to customs, partnership, public private partnership, customs police cooperation,
        police customs cooperation, customs tax cooperation, strategic partnership, customs tax, customs and police,
        police and customs, tax and customs cooperation, tax authorities, customs and immigration, customs business
        partnership, customs business partnerships""",
    "private-sector": """private sector, business community, trade community, industry, pscg, public private, customs
        business, economic operators, rights holders, right holders, rightsholders, business representatives, private
        companies""",
    "integrity": """integrity, corruption, anti corruption, arusha declaration, ethics, collective action, code of
        conduct, a cip, professional ethics""",
    "capacity-building": """capacity building, technical assistance, accreditation, accredited, pre accreditation, human
        resource management, human resources, human resource, people development, organizational development,
        modernization, reform and modernization, leadership, cma, customs modernization advisors, columbus programme,
        competency based, hrm, mtp, wco jica joint project, rtc, rtcs, africa programme""",
    "gender-equality": "gender equality, gender, women, geoat, gender equality and diversity, inclusiveness, diversity",
    "performance-measurement": """maturity model, performance measurement, performance indicators, performance
        evaluation, performance contracts, performance management, key performance indicators, kpis, perception survey,
        performance""",
    "legislation": """legislation, legislative, legislative changes, legal framework, legal basis, customs law, customs
        code, legal, laws, national laws""",
    "research": "research, picard, academia, academic, researchers, universities, university",
    "training": """training, trained, role plays, role play, train the trainer, train the trainers, trainers, trainees,
        e learning, regional training centres, training centres, training centers, virtual training, regional training
        centers, distance learning, curriculum, training modules, training materials, courses, education, skills""",
    "communication": "communication strategy, outreach, public awareness",
    "green-customs": "green customs, circular economy, climate change, sustainability, climate, carbon, cbam",
    "informal-trade": """informal trade, informal cross border trade, small scale traders, small scale cross border
        trade, informal traders, cross border traders""",
    "small-islands": """small island, small islands, small island economies, small island developing states, pacific
        island, island economies""",
    "fragile-borders": """fragile borders, fragile border, fragile and conflict affected, conflict affected, fragility,
        insecure borders, fragile situations, fragile""",
    "covid-19": "covid 19, covid, pandemic, coronavirus, ppe",
    # Phrases that hold one of the above and are no topic.
    "": """partnership in customs academic research, governance and accountability, integrity of, its integrity, their
        integrity, law enforcement cooperation, data protection, regional office for capacity building, offices for
        capacity building, capacity building directorate, director of capacity building, regional offices for capacity
        building, capacity building director, minister of the budget, minister of budget, ministry of budget, minister
        of finance and budget, regional training centers, regional training centres, regional training centre, regional
        training center, regional training centres of, compliance and facilitation, trade facilitation directorate,
        tariff and trade affairs, customs cooperation fund, cooperation fund, customs cooperation council, post
        clearance, post clearance audit, national post, customs post, border post, border posts, control post, control
        posts, customs posts, in transit to, virtual reality training, customs training institute, training institute,
        training academy, customs training school, university of, safe and, safe haven, safely, safe environment, a
        safe, gender balance, regional intelligence liaison, cash and, spirit, council of europe, heads of customs
        investigations and intelligence services, intelligence services, data analysis centre, training room, industry
        of, ministry of industry, express their, express its, express my, mail address, e mail, economic community,
        national drug, drug enforcement administration, office on drugs and crime, united nations office on drugs and
        crime, world intellectual property, training center, training centre, women and men, mutual understanding,
        priorities of the, wto agreement on trade facilitation committee, bank, accelerate trade, trade facilitation
        programme, trade facilitation and customs modernization, international narcotics, excise and narcotics, anti
        narcotics""",
}
TERMS = {phrase: term for term, phrases in _PHRASES.items() for phrase in _listed(phrases)} | {
    f"{why} {the}{what}": ""
    for why in ("since", "as", "because of", "due to", "owing to", "on account of")
    for the in ("", "the ")
    for what in ("covid 19", "covid 19 pandemic", "pandemic")
}
"""Each phrase to its term; to nothing, where it is no topic, such as what kept people from meeting."""

COMMON = frozenset(
    _listed(
        """
        trade community, spirits, cash, gold, timber, waste, terror, medicines, excise, offences, intelligence sharing,
        cen, api, passengers, travellers, facilitate trade, tfa, simplification, customs procedures, safe, border
        agencies, government agencies, tir, corridors, upu, mail, emergencies, border security, security programme,
        laboratories, laboratory, hs, data collection, statistics, automation, digital, connectivity, technology,
        technologies, innovation, governance, priorities, strategic, contributions, funding, membership, elected,
        candidates for, regional cooperation, international cooperation, regional structures, regional entities,
        regional office, regional network, partnership, customs tax, tax authorities, private sector, business
        community, industry, public private, economic operators, capacity building, technical assistance, accredited,
        human resources, human resource, organizational development, modernization, reform and modernization,
        leadership, women, diversity, performance, legal basis, legal, laws, research, academia, academic, researchers,
        universities, university, trained, e learning, curriculum, courses, outreach, sustainability, climate, illicit
        financial flows, other government agencies, other governmental agencies, digital transformation, globally
        networked customs, criminal organizations, data analysis, new technologies, terms of reference, perception
        survey, health and safety, revised kyoto convention, rkc, rights holders, right holders, customs business, mra,
        mras, pscg, role play, role plays, ethics
        """
    )
)
"""Words of every release: they count in a name or title, or when they come up again and again."""

_NAME_PHRASES = {
    "training": """master trainer, master trainers, post clearance audit, accreditation, pre accreditation, training,
        trainings, training course, train the trainer, trainer, knowledge academy, strategic trade control enforcement,
        stce, inama project, trainers, academy, canine forum, global canine, regional entities, regional structures,
        training centres, training centers, training centre, training center, trainees""",
    "capacity-building": """accreditation, pre accreditation, regional entities, regional structures, contact points for
        capacity building, capacity building contact points, pool of experts, experts pool, pool of trainers, master
        trainer, master trainers, modernization advisors, donor, donors, regional offices, regional office for capacity
        building""",
    "revenue-fraud": "post clearance audit, pca, revenue compliance, revenue conference",
    "intelligence": """rilo, rilos, regional intelligence liaison office, regional intelligence liaison offices, customs
        enforcement network, cen""",
    "information-exchange": """national contact points of the regional intelligence liaison, national contact points,
        ncp, ncps, customs post, wco upu, comalep, data and statistics""",
    "legislation": "revised kyoto convention, rkc",
    "trade-facilitation": """revised kyoto convention, rkc, tfa, transit, time release study, time release studies, trs,
        trade facilitation""",
    "classification": """harmonized system, harmonized system committee, hs amendments, hs 2012, hs 2017, hs 2022, hs
        2028, hs, customs laboratory, customs laboratories""",
    "harmonized-system": "classification, customs laboratory, customs laboratories",
    "regional-cooperation": """regional entities, regional structures, governing council, regional steering group,
        donor, regional offices, oceania customs organisation, vice chairs offices""",
    "strategy": """heads of customs conference, heads of customs administrations, regional heads of customs, heads of
        customs of the wco, regional contact points, regional steering group""",
    "small-islands": "small island",
    "safe-framework": "safe working group, aeo conference",
    "aeo": "safe working group",
    "digitalisation": """information management sub committee, imsc, it conference, technology conference, istanbul
        convention, ata convention""",
    "technology": "it conference, technology conference, disruptive technologies, it ti conference",
    "data-analytics": "data and statistics",
    "single-window": "information management sub committee, imsc",
    "data-model": "information management sub committee, imsc",
    "postal": "upu, customs post, wco upu",
    "ecommerce": "customs post, wco upu",
    "waste": "demeter",
    "environment": "demeter, environmental, green customs",
    "precursors": "global shield",
    "drugs": "colibri, mekong dragon",
    "terrorism": "global shield, security project",
    "supply-chain-security": "safe working group, air cargo, cargo security",
    "health-and-safety": "counterfeiting and piracy, cap group",
    "disaster-relief": "disaster management, supply chain continuity",
    "covid-19": "covid 19, supply chain continuity",
    "wildlife": "mekong dragon",
}
OF_NAMES: dict[str, list[str]] = {}
"""What the name or title of a meeting says that it is about, beyond the phrases above: a master trainer trains, liaison
offices exchange intelligence. One phrase may stand for several terms."""
for _term, _phrases in _NAME_PHRASES.items():
    for _phrase in _listed(_phrases):
        OF_NAMES.setdefault(_phrase, []).append(_term)

IN_PASSING = frozenset(
    """
    classification data-analytics elections governance information-exchange intelligence legislation membership
    regional-cooperation safe-framework smuggling strategy terrorism waste
    """.split()
)
"""What a release names in passing, as one of many concerns: it counts where it comes up twice, or where the meeting
worked on it."""

WIDE = frozenset("capacity-building customs-partnership governance regional-cooperation".split())
"""What much of the WCO's work is about is a topic where it is said twice or the meeting worked on it, in any words."""

AS_WRITTEN = {
    word.lower(): word
    for word in """
        HS AI API PNR CEN SAFE CCP TRS CMA TIR AML GNC MRA PITCH PPE CBM NII IPR INAMA DEMETER ARCHEO
        HRM TFA RKC
    """.split()
}
"""Two- and three-letter codes and words with a plain meaning count only as they are written in the field."""
