"""The phrases of the field, and the terms of the vocabulary that they stand for.

Longer phrases that hold a shorter one and mean something else stand in the table with no term. Some phrases are in
every release and count for less, some count in names only, and codes count only as they are written.
"""

from ..expressions import phrases_of

__all__ = ["AS_WRITTEN", "COMMON", "OF_NAMES", "TERMS"]


# Starred are the phrases of every release.
_PHRASES = {
    "drugs": """drugs, drug, narcotics, narcotic, cocaine, heroin, methamphetamine, cannabis, opioids, opioid, fentanyl,
captagon, synthetic drugs, tramadol, opium, amphetamine, amphetamines, ketamine, hashish, khat, ecstasy, marijuana""",
    "precursors": "precursors, precursor",
    "psychoactive-substances": "psychoactive substances, psychotropic substances",
    "tobacco": "tobacco, cigarettes, cigarette, cigars, waterpipe",
    "alcohol": "alcohol, alcoholic beverages, *spirits",
    "bulk-cash": """bulk cash, cash couriers, *cash, cash smuggling, currency smuggling, currency declarations, cash
controls, cash declarations, cash detection, cash seizures, cross border cash""",
    "money-laundering": """money laundering, *illicit financial flows, aml, financial crime, *financial intelligence
units, *financial intelligence unit, financial investigations, illicit finance, proceeds of crime, trade misinvoicing,
mis invoicing""",
    "high-value-goods": """high value commodities, high value goods, *gold, precious metals, diamonds, gemstones,
precious stones, jewellery, jewelry""",
    "cultural-heritage": """cultural heritage, cultural property, cultural objects, cultural goods, cultural values,
antiquities, cultural artefacts, works of art, archeo, pitch, cultural artifacts, antiques, looting""",
    "wildlife": """wildlife, cites, endangered species, ivory, pangolin, *timber, protected species, fauna, inama, great
apes, poaching, illegal logging""",
    "environment": """environmentally safe, pesticides, environmentally sensitive, ozone depleting, environmental,
hazardous chemicals, montreal protocol, demeter, hydrofluorocarbons, hfcs, refrigerants, illegal fishing""",
    "waste": "waste, plastic waste, hazardous waste, basel convention",
    "firearms": "firearms, small arms, salw, *weapons, ammunition, arms trafficking, illicit arms",
    "dual-use": """dual use, strategic trade, strategic goods, stce, weapons of mass destruction, non proliferation,
cbrn, radiological, export controls, export control, chemical weapons, *opcw, resolution 1540, unscr 1540, 1540
committee, *nuclear materials, radioactive materials, radioactive material""",
    "terrorism": """terrorism, terrorist, terrorists, *terror, explosives, improvised explosive devices, ieds, foreign
fighters, violent extremism""",
    "organised-crime": """organized crime, organised crime, organized criminal, *criminal networks, *criminal
organizations, *criminal groups, transnational crime, cross border crime, *criminal organisations, criminal
syndicates, human trafficking, people smuggling, migrant smuggling""",
    "counterfeits": """counterfeit, counterfeits, counterfeiting, piracy, intellectual property, ipr, ipm, trademark,
infringing, fake, fakes, trademarks, ip crime, pirated, counterfeited""",
    "health-and-safety": """health and safety, falsified medicines, falsified medical products, substandard, illicit
medicines, medicines, pharmaceuticals, consumer safety, *vaccines, *vaccine, medical supplies, medical products,
*product safety, *food safety""",
    "ecommerce": """e commerce, ecommerce, electronic commerce, internet trade, online trade, low value shipments,
marketplaces, b2c, small parcels, e vendors, e platforms, low value consignments, e tailers, cross border parcels""",
    "revenue-fraud": """commercial fraud, revenue fraud, customs fraud, *undervaluation, excise fraud, tax evasion, tax
fraud, duty evasion, fiscal fraud, vat fraud, under invoicing, false declarations, misdeclaration, mis declaration, tax
gap""",
    "smuggling": """anti smuggling, of smuggling, smuggling of goods, fuel smuggling, fight against smuggling,
*contraband""",
    "customs-offences": """criminal investigations, criminal investigation, customs offences, customs crimes, *offences,
copes, *prosecution, customs violations, customs offenses""",
    "intelligence": """intelligence sharing, intelligence exchange, exchange of intelligence, intelligence analysis,
intelligence led, intelligence management, intelligence analysts, customs intelligence, icen, *sharing of intelligence,
rilo network, illicit trade report, national enforcement database""",
    "risk-management": """profiling, risk management, risk assessment, *risk analysis, risk profiles, risk profile,
targeting of, *targeting, selectivity, cargo targeting system, risk based, risk indicators, risk engine, high risk
shipments, high risk consignments, national targeting centre, national targeting center""",
    "controlled-delivery": "controlled delivery, controlled deliveries",
    "passenger-data": """passenger data, passenger name record, *api, pnr, api pnr, passenger information, passenger
control, passenger controls, passenger facilitation, *passengers, *travellers, air passengers, air passenger, gtas,
global travel assessment system, advance passenger, cruise ships, cruise ship, cruise passengers""",
    "container-control": """container control, container scanning, scanning of containers, cargo scanning, ccp, port
control units, air cargo control units, container profiling, port control unit, air cargo control unit""",
    "canine-units": "canine, canines, detector dog, dog handlers, dog training, dogs",
    "trade-facilitation": """trade facilitation, facilitate trade, tfa, *revised kyoto convention, *rkc, simplification,
clearance procedures, economic competitiveness package, *mercator programme, pre arrival processing, nctf, nctfs""",
    "safe-framework": "safe framework, safe fos, safe working group, *safe",
    "aeo": """aeo, aeos, authorized economic operator, authorised economic operator, authorized economic operators,
authorised economic operators, mutual recognition, *mras, trusted trader, trusted traders, authorized operator,
authorized operators, authorised operator, authorised operators""",
    "single-window": "single window, single windows",
    "coordinated-border-management": """coordinated border management, co ordinated border management, integrated border
management, cbm, border agency cooperation, interagency cooperation, interagency collaboration, inter agency,
cooperation between agencies, *other government agencies, *border agencies, *other governmental agencies, *one stop
border, one stop border posts, one stop border post""",
    "transit": """transit, tir convention, *tir, *corridors, cargo tracking""",
    "free-zones": "free zones, free zone, free trade zones, special economic zones",
    "postal": """postal, *upu, *mail, designated operators, customs and posts, posts and customs, electronic advance
data, itmatt""",
    "express": """express cargo, express cargoes, express shipments, express mail, express carriers, express
consignments, express delivery, courier, express operators, express industry, express companies""",
    "temporary-admission": """temporary admission, ata carnet, eata, istanbul convention, ata convention, carnets,
carnet""",
    "disaster-relief": """disaster relief, natural disasters, natural disaster, humanitarian supplies, relief
consignments, relief goods, humanitarian aid, emergency preparedness, disaster management, *emergencies, humanitarian
assistance, relief operations, humanitarian operations, humanitarian response, disasters, disaster response""",
    "supply-chain-security": """supply chain security, supply chain resilience, security of the supply chain, secure the
supply chain, container security, cargo security, *border security, secure trade, secure supply chains, aviation
security, advance cargo, security conference, trade security, smart security devices, pre loading, placi, supply chain
integrity""",
    "time-release-study": "time release study, time release studies, trs",
    "classification": """classification, *customs laboratories, *laboratories, explanatory notes""",
    "valuation": "valuation, transfer pricing",
    "origin": """origin, free trade agreements, free trade agreement, preferential origin, preferential rules,
preferential tariff, ftas, preferential trade""",
    "harmonized-system": """harmonized system, hs 2012, hs 2017, hs 2022, hs 2028, *hs, hs convention, harmonised
system, nomenclature""",
    "data-model": "data model, data models, dmpt, information packages, data harmonization, data harmonisation",
    "data-analytics": """data analytics, *data analysis, data visualization, *data quality, *quality of data, bacuda,
big data, data driven, data science, data culture, *data collection, *statistics, data strategy, analytics, mirror data,
mirror analysis""",
    "digitalisation": """digitalization, digitalisation, digital customs, digitization, *automation, *digital, e
customs, automated systems, computerization, *paperless, digital transformation""",
    "interoperability": """interoperability, interoperable, interconnectivity, interconnection, gnc, *globally networked
customs""",
    "information-exchange": """information exchange, exchange of information, exchange information, information sharing,
sharing of information, share information, sharing information, *data exchange, exchange of data, exchange data,
exchanging data, data sharing, sharing of data, share data, sharing data, mutual administrative assistance, mutual
assistance, exchanging information, *cen, *cencomm, customs enforcement network""",
    "technology": """*technology, *technologies, vr, non intrusive inspection, nii, scanners, *x ray, *virtual reality,
internet of things, *drones, disruptive technologies, new technologies, emerging technologies, latest technologies, 3d
printing, cloud computing, cybersecurity, cyber security, smart borders""",
    "blockchain": "blockchain, distributed ledger",
    "artificial-intelligence": "artificial intelligence, ai, machine learning",
    "governance": "*governance, *terms of reference, rules of procedure, audit committee",
    "strategy": """strategic plan, regional strategy, strategic planning, strategic priorities, environmental scan,
future of customs, *priorities""",
    "budget": """budget, financial matters, regional fund, financial contributions, *funding, budgetary""",
    "membership": "new member, *new members, newest member, accession to the wco, *membership, accede to the wco",
    "elections": """*elected, election, elections, *re elected, *reelected, *reelection, *candidates for, candidacy,
candidacies""",
    "regional-cooperation": """regional cooperation, *international cooperation, intra regional, regional integration,
enforcement cooperation, cross border cooperation, inter regional cooperation, regional customs cooperation, *regional
structures, *regional entities, *regional office, *regional network, regional customs laboratory, regional customs
laboratories, regional approach""",
    "customs-partnership": """public private partnership, customs police cooperation, customs tax cooperation, customs
and police, police and customs, *tax authorities, customs and immigration, partnership between customs and, partnerships
between customs and, partnership of customs and, partners with purpose, partnership with business, partnerships with
business, customs cooperation agreement, public private partnerships""",
    "private-sector": """*private sector, *business community, *trade community, *pscg, customs business partnership,
customs business partnerships, *public private, *customs business, *economic operators, *rights holders, *right holders,
business representatives, private companies, freight forwarders, business sector""",
    "integrity": """integrity, *corruption, arusha declaration, *ethics, collective action, code of conduct, a cip,
professional ethics, anti corruption, fight against corruption""",
    "capacity-building": """*capacity building, *technical assistance, accreditation, human resource management, human
resources, human resource, people development, *organizational development, *leadership, cma, customs modernization
advisors, columbus programme, competency based, hrm, mtp, wco jica joint project, rtcs, needs assessment, reform and
modernization, reform and modernisation, pool of experts, experts pool, change management, capacities, build capacity,
building capacity, build the capacity, building the capacity, enhance the capacity, enhancing the capacity, strengthen
the capacity, strengthening the capacity, *accredited""",
    "gender-equality": "gender, *women, geoat, gender equality and diversity, *inclusiveness, *diversity",
    "performance-measurement": """maturity model, performance measurement, performance indicators, performance
management, kpis, *perception survey, *performance, *indicators, pmm""",
    "legislation": """legislation, legislative, legal framework, customs law, *customs code, *legal, *laws, accession to
the convention""",
    "research": "*research, *academia, *academic, *researchers, *universities, *university, *picard",
    "training": """training, *trained, *role plays, *role play, train the trainer, *trainers, trainees, distance
learning, e learning, *curriculum, *courses, education, *skills, mentoring, trainings""",
    "communication": """communication strategy, communication strategies, crisis communication, *outreach, public
awareness, *newsletter, electronic journal""",
    "green-customs": """green customs, circular economy, *climate change, *sustainability, *climate, carbon,
decarbonization""",
    "informal-trade": """informal trade, informal cross border trade, informal sector, small scale traders, small scale
cross border, informal traders""",
    "small-islands": "small island, small islands, pacific island, island economies",
    "fragile-borders": """fragile and conflict affected, conflict affected, *fragile, fragile borders, fragile
situations""",
    "covid-19": "covid, *pandemic, coronavirus, ppe",
    # Phrases that hold one of the above and are no topic.
    "": """integrity of, its integrity, their integrity, law enforcement cooperation, regional office for capacity
building, offices for capacity building, capacity building director, minister of the budget, minister of budget,
ministry of budget, minister of finance and budget, regional training centers, regional training centres, compliance and
facilitation, post clearance, in transit to, virtual reality training, training institute, training academy, university
of, cash and, drug enforcement administration, office on drugs and crime, world intellectual property, training center,
training centre, trade facilitation programme, trade facilitation and customs modernization, international narcotics,
excise and narcotics, national drug, drug enforcement, training room, maritime piracy, postal address, postal addresses,
business climate, investment climate, sustainability of, cargo integrity, digital forensics, legal supply chain, legal
supply chains, legal trade, trade partnership against terrorism, countries of origin, transit passengers, transit
countries, newsletter no, newsletter number, newsletter issue, newsletter vol, newsletter volume, project newsletter""",
}
TERMS = {phrase.lstrip("*"): term for term, phrases in _PHRASES.items() for phrase in phrases_of(phrases)} | {
    f"{why} {the}{what}": ""
    for why in phrases_of(
        "since, as, because of, due to, owing to, on account of, despite, in spite of, notwithstanding"
    )
    for the in ("", "the ")
    for what in ("covid 19", "covid 19 pandemic", "pandemic")
}
"""Each phrase to its term; to nothing, where it is no topic, such as what kept people from meeting."""

COMMON = frozenset(phrase[1:] for phrases in _PHRASES.values() for phrase in phrases_of(phrases) if phrase[0] == "*")
"""Words of every release: they count in a name or title, or when they come up again."""

_NAME_PHRASES = {
    "training": """post clearance audit, accreditation, training, trainer, strategic trade control enforcement, academy,
global canine, regional entities""",
    "capacity-building": """regional entities, regional structures, pool of trainers, donor, donors, regional offices,
regional office for capacity building""",
    "revenue-fraud": "post clearance audit, pca, revenue conference",
    "intelligence": "rilo, rilos, regional intelligence liaison office, regional intelligence liaison offices, cen",
    "information-exchange": """national contact points, customs post, wco upu, data and statistics, rilo, rilos,
regional intelligence liaison offices""",
    "legislation": "revised kyoto convention",
    "trade-facilitation": "security and facilitation, transit, time release study, time release studies, trs",
    "classification": "harmonized system, hs, nomenclature, customs laboratory",
    "harmonized-system": "customs laboratory, customs laboratories",
    "regional-cooperation": """governing council, regional steering group, donor, regional offices, oceania customs
organisation, customs cooperation, regional customs, african union, asean directors, bsec, carec, guam, saarc, sasec,
shanghai cooperation""",
    "strategy": """heads of customs conference, regional heads of customs, regional contact points, regional steering
group""",
    "digitalisation": "information management sub committee, it conference, technology conference",
    "technology": "it conference, it ti conference, innovation",
    "data-model": "information management sub committee, imsc",
    "postal": "customs post",
    "ecommerce": "customs post, wco upu",
    "waste": "demeter, environmental",
    "environment": "green customs",
    "precursors": "global shield",
    "drugs": "colibri, mekong dragon",
    "terrorism": "security project, global shield",
    "aeo": "safe working group",
    "small-islands": "pacific islands",
    "supply-chain-security": "safe working group, supply chain",
    "private-sector": "private sector consultative group, pscg",
}
OF_NAMES: dict[str, list[str]] = {}
"""What the name or title of a meeting says that it is about, beyond the phrases above: a master trainer trains, liaison
offices exchange intelligence. One phrase may stand for several terms."""
for _term, _phrases in _NAME_PHRASES.items():
    for _phrase in phrases_of(_phrases):
        OF_NAMES.setdefault(_phrase, []).append(_term)

AS_WRITTEN = {
    word.lower(): word
    for word in """
        HS AI API PNR CEN SAFE CCP TRS CMA TIR AML GNC PITCH PPE CBM NII IPR INAMA DEMETER ARCHEO
        HRM TFA RKC COPES
    """.split()
}
"""Codes, and names that are plain words too, count only as they are written in the field."""
