"""French groups of words in releases, and the English in which the rules know them.

An entry is the English, a colon and the French, in one form of its words, since endings don't count. What is written in
capitals counts only so. Words that differ in accents or by "-ed" for "-é" alone need no entry. One English word stands
for all that tell of the same.
"""

__all__ = ["GROUPS"]

GROUPS = {
    "articles": """the: le; a: un; its: son, sa, ses; their: leur; this: ce, cet, cette, ces; of: de; by: par; in: dans,
en; at: à""",
    "have": ": a, y a, a-t-il, a-t-elle, s'est; had: avait; had already: avait déjà",
    "be": "was: est, y est, été, furent",
    "adverbs": """jointly: conjointement; physically: physiquement; as observers: en tant
qu'observateur, en qualité d'observateur""",
    "cities": """Abu Dhabi: Abou Dhabi; Addis Ababa: Addis-Abeba; Alexandria: Alexandrie; Algiers: Alger; Antwerp:
Anvers; Ashgabat: Achgabat; Athens: Athènes; Baghdad: Bagdad; Baku: Bakou; Barcelona: Barcelone; Basel: Bâle; Beijing:
Pékin; Beirut: Beyrouth; Bishkek: Bichkek; Brussels: Bruxelles; Bucharest: Bucarest; Cairo: Le Caire; in Cairo: au
Caire; of Cairo: du Caire; Copenhagen: Copenhague; Dushanbe: Douchanbé; Edinburgh: Édimbourg; Frankfurt: Francfort;
Geneva: Genève; Genoa: Gênes; the Hague: La Haye; Hamburg: Hambourg; Havana: La Havane; Jeddah: Djeddah; Kathmandu:
Katmandou; Lisbon: Lisbonne; London: Londres; Manila: Manille; Marrakesh: Marrakech; Moscow: Moscou; Muscat: Mascate;
Nicosia: Nicosie; Rio de Janeiro; Santo Domingo: Saint-Domingue; Riyadh: Riyad; Seoul: Séoul; Singapore: Singapour;
Tangier: Tanger; Tashkent: Tachkent; Tbilisi: Tbilissi; Tehran: Téhéran; Ulaanbaatar: Oulan-Bator; Valletta: La Valette;
Venice: Venise; Vienna: Vienne; Warsaw: Varsovie; Yerevan: Erevan""",
    "nouns": """Customs: douane; session: séance; workshop: atelier; meeting: réunion, rencontre; seminar: séminaire;
training: formation; webinar: webinaire; committee: comité; sub-committee: sous-comité; council: conseil; group: groupe;
office: bureau, office; official: fonctionnaire, agent, cadre; representative: représentant; delegate: délégué; trainer:
formateur; expert: expert accrédité; facilitator: animateur; speaker: intervenant, orateur; candidate: candidat; head:
chef, responsable; director: directeur, directrice; observer: observateur; member: membre; contact point: point de
contact, correspondant; support: soutien, appui; minister: ministre; Embassy: ambassade; city: ville; ministry:
ministère; authority: autorité; Revenue Authority: autorité fiscale; manager: gestionnaire; pre-accreditation:
pré-accréditation; Working Group activity: activité du groupe de travail; discussion: débat; exchange: échange; Director
General: directeur général, directrice générale; Directors General: directeurs généraux; Secretary General: secrétaire
général; Directorate General: direction générale; headquarters: siège; Secretariat: secrétariat; premises: locaux;
countries: pays; partnership: partenariat; speech: discours, allocution; recommendation: recommandation; laboratory:
laboratoire; donor: donateur, bailleur; partner: partenaire; project: projet; report: rapport; adviser: conseiller;
government: gouvernement; strategy: stratégie; work: travaux; opening ceremony: cérémonie d'ouverture; opening speech:
discours d'ouverture; topic: sujet, thème; person: personne; Ambassador: ambassadeur; Vice-Chair: vice-président,
vice-présidence; Chair: président, présidence; trainee: stagiaire; opening: ouverture; French-speaking countries: pays
francophones; Commissioner General: commissaire général; Revenue Authority: office des recettes; Customs Administration:
administration des douanes et impôts indirects, administration des douanes et droits indirects; Customs Directorate
General: direction générale des douanes et impôts indirects, direction générale des douanes et droits indirects;
Togolese Revenue Authority: office togolais des recettes; Acting Director General: directeur général par intérim,
directeur général faisant fonction""",
    "modifiers": """national; regional: régional; sub-regional: sous-régional; multi-regional: multirégional;
inter-regional: interrégional; global: mondial; annual: annuel; international; virtual: virtuel, à distance; technical:
technique; hybrid: hybride; online: en ligne; permanent; continental; inaugural; host: hôte; main: principal; strategic:
stratégique; Customs: douanier, des douanes; training: de formation; working: de travail; financial: financier; deputy:
adjoint; joint: conjoint; environmental: environnemental; digital: numérique; diagnostic: de diagnostic; technical
assistance: d'assistance technique; canine: cynotechnique; postal; kind: aimable; Ivorian: ivoirien; Cameroonian:
camerounais; Nigerien: nigérien; Malagasy: malgache; Moroccan: marocain; French: français; Belgian: belge; Kenyan:
kenyan; Japanese: japonais; Burundian: burundais; Rwandan: rwandais; Ugandan: ougandais; Polish: polonais; Dutch:
néerlandais; German: allemand; Spanish: espagnol; Chinese: chinois; British: britannique; Swiss: suisse; Turkish: turc,
turque; Korean: coréen; Saudi: saoudien; Sudanese: soudanais; refresher: de perfectionnement; Master Trainer: de maîtres
formateurs; Albanian: albanais; American: américain; Angolan: angolais; Argentine: argentin; Austrian: autrichien;
Azerbaijani: azerbaïdjanais; Bahraini: bahreïnien; Bissau-Guinean: bissau-guinéen; Botswana: botswanais; Brazilian:
brésilien; Bulgarian: bulgare; Burkinabe: burkinabè, burkinabé; Cabo Verdean: cap-verdien; Cambodian: cambodgien;
Central African: centrafricain; Chadian: tchadien; Chilean: chilien; Croatian: croate; Cuban: cubain; Czech: tchèque;
Danish: danois; Dominican: dominicain; Emirati: émirati; Equatorial Guinean: équato-guinéen; Eritrean: érythréen;
Finnish: finlandais; Ghanaian: ghanéen; Greek: grec, grecque; Guinean: guinéen; Hungarian: hongrois; Iraqi: irakien;
Irish: irlandais; Israeli: israélien; Kazakh: kazakh; Kuwaiti: koweïtien; Lao: lao, laotien; Latvian: letton; Lebanese:
libanais; Libyan: libyen; Lithuanian: lituanien; Luxembourgish: luxembourgeois; Malagasy: malagasy; Malaysian:
malaisien; Mauritian: mauricien; Mexican: mexicain; Moldovan: moldave; Mongolian: mongol; Mozambican: mozambicain; New
Zealand: néo-zélandais; Nigerian: nigérian; Norwegian: norvégien; Omani: omanais; Pakistani: pakistanais; Portuguese:
portugais; Qatari: qatarien; Romanian: roumain; Russian: russe; Serbian: serbe; Seychellois: seychellois; Sierra
Leonean: sierra-léonais; Slovak: slovaque; Slovenian: slovène; Somali: somalien; South African: sud-africain; Sri
Lankan: srilankais, sri-lankais; Swedish: suédois; Thai: thaïlandais; Uzbek: ouzbek; Vietnamese: vietnamien;
Yemeni: yéménite; Zimbabwean: zimbabwéen""",
    "verbs": """was absent: est absent, est excusé, s'est excusé, a présenté ses excuses, a présenté leurs excuses,
s'était fait excuser, n'est pas représenté; could not attend: n'a pas pu participer, n'a pu participer, n'a pas pu y
participer, n'a pu y participer, n'a pas pu assister, n'a pas pu y assister, n'a pu y assister, n'a pas pu venir, n'a pu
faire le déplacement, n'a pas pu faire le déplacement; represented: représentait, représentaient; was to be held: devait
avoir lieu, devait se tenir; could not be held: n'a pas pu se tenir, n'a pu se tenir, n'a pas pu avoir lieu; did not
take place: n'a pas eu lieu; was planned: est prévu; was held: s'est tenu, se tient; was opened: s'est ouvert; took
place: s'est déroulé; met: s'est réuni, s'est retrouvé, rencontré; sent: dépêché, envoyé; came from: venait de, venaient
de; agreed: s'est accordé, est convenu; held: tenu, tient, tenait; joined: s'est joint à; taking the floor: prenant la
parole; hosted: accueilli, accueille, abrite, abrité, hébergé; organised: organisé, organise, organisait, mis sur pied;
first organised: organisé une première fois; brought together: réuni, réunit, regroupé; gathered: rassemblé;
participated: participé; attended: assisté à, y a assisté; facilitated: animé, facilité; led: dirigé, mené; chaired:
présidé; conducted: conduit, effectué; trained: formé; took part: pris part; took place: eu lieu; began: débuté,
commencé; focused on: portait sur; urged: a appelé; pledged: s'est engagé; thanked: remercié; declared: déclaré,
affirmé; requested: demandé; registered: enregistré, enregistre; saw: a connu, a vu; will be with: rejoindra,
rejoindront; closed: a fermé ses portes, se sont achevés, s'est achevé; took part: prend part, prennent part, prenait
part; attending the meeting were: Ont participé à la réunion, Ont également participé à la réunion, Ont participé à
l'atelier, Ont pris part aux débats, Y ont participé, Y ont pris part; concluded: a pris fin""",
    "participles": """cancelled: annulé; postponed: reporté; attended: suivi; present: présent; concluded: conclu,
achevé, terminé, clôturé; opened: ouvert, inauguré; delivered: prononcé, dispensé, assuré; launched: lancé; provided:
fourni, apporté; supported: soutenu, appuyé; approved: approuvé, validé; endorsed: avalisé, entériné; agreed: convenu;
elected: élu; established: mis en place, créé; signed: signé; recommended: recommandé; urged: exhorté, plaidé;
discussed: discuté, débattu, étudié, penché sur, passé en revue, évoqué; addressed: abordé, traité; exchanged: échangé;
shared: partagé; welcomed: salué, félicité, réjoui; stressed: souligné, insisté, rappelé, indiqué, précisé, ajouté, mis
l'accent, mis en avant; expressed: exprimé; explained: expliqué; welcomed: souhaité la bienvenue à; stressed: mis en
évidence; proceeded with: procédé; resulted in: abouti; marked: marqué; co-chaired: coprésidé, co-présidé; focused on:
articulé autour de, axé sur; focused on: porté sur; took note: pris note, pris acte; noted: constaté; made: fait,
formulé; took: pris; was able: pu; financially supported: soutenu financièrement; had the opportunity: eu l'occasion;
allowed: permis; presented: exposé; shared: mis en commun; commended: loué; requested: prié; reviewed: revenu sur,
exploré; stressed: appuyé sur, mis en relief; expressed gratitude: dit sa gratitude; took an active part: pris une part
active; contributed: contribué; supported: épaulé""",
    "words": """absent; after: après; the adoption: à l'adoption; the approval: à l'approbation, l'approbation; the
election: à l'élection, l'élection; the examination: à l'examen; the launch: au lancement; the signing: à la signature;
opened in: ouverte à; opened on: ouverte le; opened: ouverts; excused: excusé; planned: prévu, programmé; originally:
initialement; back-to-back with: dos à dos avec; preceded by: précédé de, précédé par; followed by: suivi de; at the
same place: au même endroit; about: quelque; and: et, et le; for: pour, destiné à, au profit de, à l'intention de; by:
par des; on: sur, en matière de, relatif à, consacré à, portant sur; with: avec, grâce à; between: entre, entre le;
until: jusqu'à; which: qui; it: il, elle, celui-ci; they: ils, elles; as well as: ainsi que; including: notamment, y
compris; such as: tels que; namely: à savoir, il s'agit de; from: en provenance de, provenant de, venus de, issus de,
originaire de; during: lors de, au cours de; under: sous; of: auprès de; within: dans le cadre de, au sein de; Mr.: m.;
more than: plus de; about: environ, près de; at least: au moins, pas moins de; puts: met; of Capacity Building: du
renforcement des capacités; of Tariff and Trade Affairs: des questions tarifaires et commerciales; last: dernier; other:
autre; due to: en raison de; representing the: représentant le; will be: sera; will take place: aura lieu, se tiendra;
during: pendant, durant; days: jours; will last: durera, va durer; will end: prendra fin, se terminera, s'achèvera;
next: prochain; previous: précédent; since: depuis; under the auspices of: sous l'égide de; under the chairmanship of:
sous la présidence de; in the presence of: en présence de; member countries: pays membres; member administrations:
administrations membres; Excise: accises; United Nations: nations unies; member States: états membres; in person: en
présentiel, présentiel; videoconference: visioconférence; in: dans la ville de; first: premier; to discuss: discuter,
débattre, examiner, aborder, passer en revue; to exchange: échanger, partager; to adopt: adopter; WCO: Omd; World
Customs Organization: organisation mondiale des douanes; PTC: CTP; TCCV: CTED; Technical Committee on: comité technique
de; WTO Agreement: accord de l'omc; Governing Council: conseil d'administration; Policy Commission: commission de
politique générale; Enforcement: lutte contre la fraude; Enforcement Committee: comité de la lutte contre la fraude;
Regional Intelligence Liaison Office: bureau régional de liaison chargé du renseignement; West Africa: afrique de
l'ouest; Central Africa: afrique centrale; Regional Intelligence Liaison Offices: bureaux régionaux de liaison chargés
du renseignement; Regional Office for Capacity Building: bureau régional de renforcement des capacités, bureau régional
pour le renforcement des capacités; RILO-WA: BRLR-AO; RILO: BRLR; ROCB: BRRC; RTC: CRF; CCF: FCD; Customs Cooperation
Fund: fonds de coopération douanière; AEO: OEA; Authorized Economic Operators: opérateurs économiques agréés; HS: SH;
Harmonized System: système harmonisé; PCA: CAP; post-clearance audit: contrôle a posteriori; STCE: ACES; WCA: AOC; ESA:
AOA; West and Central Africa: afrique occidentale et centrale, afrique de l'ouest et du centre; East and Southern
Africa: afrique orientale et australe; Near and Middle East: proche et moyen-orient; Middle East: moyen-orient; Americas
and the Caribbean: amériques et caraïbes; Asia/Pacific: asie pacifique; Monday: lundi; Tuesday: mardi; Wednesday:
mercredi; Thursday: jeudi; Friday: vendredi; Saturday: samedi; Sunday: dimanche; Regional Office for Capacity Building
for West and Central Africa: bureau régional de renforcement des capacités pour l'afrique de l'ouest et du centre; ahead
of: en prélude à; and: et bien sûr; Hashemite Kingdom of Jordan: royaume hachémite de jordanie; support: concours; each
of: chacun de; small arms: armes légères; on Monday: ce lundi; on Tuesday: ce mardi; on Wednesday: ce mercredi; on
Thursday: ce jeudi; on Friday: ce vendredi; on Saturday: ce samedi; on Sunday: ce dimanche; to discuss: pour débattre,
pour discuter, pour examiner, pour aborder, afin de débattre, afin de discuter, afin d'examiner; to exchange: pour
échanger, afin d'échanger, afin de partager; to adopt: pour adopter, afin d'adopter; very first: tout premier; Ms.: mme;
including: parmi lesquels; and: ou encore; as: en tant que; this year: cette année; who represented: qui représentaient;
participants were welcomed by: participants ont été accueillis par; financially supported by: appuyé financièrement par;
Canada Border Services Agency: agence des services frontaliers du canada""",
    "topics": """customs valuation: évaluation en douane, valeur en douane; rules of origin: règles d'origine;
classification: classement; capacity building: renforcement des capacités, renforcer les capacités; single window:
guichet unique; risk management: gestion des risques; trade facilitation: facilitation des échanges, facilitation du
commerce; drugs: drogue, stupéfiants; money laundering: blanchiment; wildlife: espèces sauvages, faune; waste: déchets;
firearms: armes à feu, trafic d'armes; dual use: double usage, commerce stratégique; organized crime: crime organisé,
criminalité organisée; counterfeiting: contrefaçon, piratage; IPR: DPI, propriété intellectuelle; fake medicines: faux
médicaments; e-commerce: commerce électronique; revenue: recettes; of Revenue: des recettes; tax fraud: fraude
commerciale; information exchange: échange d'informations, partage d'informations, échange de données, échange de
renseignements; container control: contrôle des conteneurs; safe framework: cadre safe, cadre de normes safe; mutual
recognition: reconnaissance mutuelle; CBM: gestion coordonnée des frontières; supply chain security: chaîne logistique;
TRS: étude sur le temps nécessaire; data model: modèle de données; data analytics: analyse de données; digitalization:
numérisation, dématérialisation; interconnection: interconnexion; blockchain: chaîne de blocs; artificial intelligence:
intelligence artificielle; intelligence: renseignement; governance: gouvernance; action plan: plan d'action; budgetary:
budgétaire; private sector: secteur privé; public-private partnership: douane-entreprises; integrity: éthique; gender
equality: égalité des genres; performance measurement: mesure de la performance; green customs: douane verte""",
}
