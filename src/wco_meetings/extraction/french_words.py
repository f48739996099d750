"""French groups of words in releases, and the English in which the rules know them.

An entry is the English, a colon and the French, in one form of its words, since endings don't count. What is written in
capitals counts only so.
"""

from __future__ import annotations

__all__ = ["ARTICLES", "ITSELF", "MODIFIERS", "NOUNS", "OTHERS", "VERBS"]

NOUNS = """session: session, séance; administration; participant; service; mission; programme; commission; consultation; institution;
question; forum; workshop: atelier; meeting: réunion, rencontre; conference: conférence;
seminar: séminaire; training: formation; course: stage; summit: sommet; symposium: colloque; roundtable: table ronde;
webinar: webinaire; ceremony: cérémonie; event: événement, manifestation; dialogue; committee: comité;
sub-committee: sous-comité; council: conseil; group: groupe; working group: groupe de travail; network: réseau; team: équipe;
project: projet; office: bureau; organization: organisation; agency: agence; ministry: ministère;
authority: autorité; expert; official: fonctionnaire, cadre; officer: agent, douanier; manager: responsable;
delegate: délégué; trainer: formateur; facilitator: animateur; speaker: intervenant, orateur; trainee: stagiaire;
candidate: candidat; head: chef; director: directeur, directrice; coordinator: coordonnateur, coordinateur;
adviser: conseiller; observer: observateur; delegation: délégation; region: région; member: membre; partner: partenaire;
person: personne; specialist: spécialiste; inspector: inspecteur; auditor: auditeur; contact point: point de contact, point
focal; support: soutien, appui, concours; cooperation: coopération; presentation: présentation, exposé; practice: pratique;
experience: expérience; laboratory: laboratoire; minister: ministre; plan: plan; law: droit; technology: technologie;
discussion: débat; exchange: échange; recommendation: recommandation"""
"""What may have its adjectives after it; words of both languages need not be here, but for these."""

MODIFIERS = """national: national; regional: régional; sub-regional: sous-régional; global: mondial; annual: annuel;
international: international; virtual: virtuel, à distance; technical: technique; joint: conjoint; hybrid: hybride; online:
en ligne; permanent: permanent; strategic: stratégique; Customs: douanier; French-speaking: francophone; high-level: de haut
niveau; training: de formation; accreditation: d'accréditation; train-the-trainers: de formation de formateurs; scientific:
scientifique; financial: financier; economic: économique; digital: numérique; practical: pratique; last: dernier;
preferential: préférentiel; bilateral: bilatéral; criminal: criminel; Ivorian: ivoirien;
Senegalese: sénégalais; Cameroonian: camerounais; Togolese: togolais; Beninese: béninois; Malian: malien; Gabonese: gabonais;
Malagasy: malgache; Comorian: comorien; Moroccan: marocain; Tunisian: tunisien; Algerian: algérien; French: français; Belgian:
belge; Swiss: suisse; Canadian: canadien; Chinese: chinois; Japanese: japonais; Korean: coréen; Indian: indien; German:
allemand; British: britannique; Dutch: néerlandais; Russian: russe; American: américain; Brazilian: brésilien; Turkish: turc;
Thai: thaïlandais; Chadian: tchadien; Sudanese: soudanais; Saudi: saoudien; Guinean: guinéen; Mauritanian: mauritanien; Lebanese: libanais;
Jordanian: jordanien; Egyptian: égyptien; Congolese: congolais; Nigerien: nigérien; Mauritian: mauricien; Burkinabe: burkinabé;
Spanish: espagnol; Italian: italien; Portuguese: portugais; Mexican: mexicain; Haitian: haïtien; Luxembourg: luxembourgeois; capacity building: de renforcement des capacités"""

VERBS = """organized: organisé; organised: organisait; co-organized: coorganisé, co-organisé; began: débuté, commencé; held: tenu, tient; hosted: accueilli, accueille, abrité;
brought together: réuni, réunit, regroupé; gathered: rassemblé; participated in: participé à; participated: participé;
attended: assisté à, suivi; facilitated: animé, facilité; led: dirigé; chaired: présidé; opened: ouvert, inauguré;
closed: clôturé; delivered: prononcé, dispensé, donné; conducted: mené, conduit, effectué; launched: lancé; funded: financé;
supported: soutenu, appuyé; represented: représenté; trained: formé; invited: invité; adopted: adopté; approved: approuvé;
endorsed: avalisé, entériné; agreed: convenu; decided: décidé; elected: élu; re-elected: réélu; established: créé;
signed: signé; recommended: recommandé; encouraged: encouragé; urged: exhorté; discussed: discuté, débattu, évoqué;
examined: examiné; reviewed: passé en revue; addressed: abordé, traité; exchanged: échangé; shared: partagé;
presented: présenté; explained: expliqué; described: décrit; informed: informé; noted: noté, constaté; thanked: remercié;
congratulated: félicité; welcomed: salué; stressed: souligné, insisté, mis l'accent; recalled: rappelé; stated: indiqué,
déclaré, affirmé; expressed: exprimé; reaffirmed: réaffirmé; proposed: proposé; announced: annoncé; drafted: élaboré;
received: reçu, bénéficié; focused: porté; took part: pris part; took place: eu lieu; took note: pris note"""

ITSELF = """was held: tenu, tient; took place: déroulé; met: réuni, réunit, retrouvé; concluded: conclu, achevé, terminé;
opened: ouvert; agreed: accordé, entendu; considered: penché"""

ARTICLES = "the: le, la, l; a: un; its: son, sa, ses; their: leur; this: ce, cet, cette; of: de; by: par; in: dans, en"

OTHERS = """Customs: douane, douanes; to: à; and: et; for: pour, destiné à; on: sur, en matière de, relatif à, consacré à,
portant sur, axé sur, dans le domaine de; with: avec; between: entre; who: qui; that: que; it: il, elle, celui-ci; all: tous;
also: également, aussi, ensuite, conjointement; as well as: ainsi que; including: y compris, notamment; such as: tels que;
namely: à savoir; from: en provenance de, venus de, venant de, provenant de, issus de; during: lors de, au cours de;
under: sous; within: au sein de, dans le cadre de; following: à la suite de; Mr.: m.; more than: plus de; nearly: près de;
about: environ, quelque; at least: au moins; several: plusieurs; bringing together: réunissant, regroupant;
representing: représentant; representatives: représentants; will be: sera, seront; will take place: aura lieu, se tiendra;
next: prochain; previous: précédent; took place: a lieu; in cooperation: en coopération; in collaboration: en
collaboration; in partnership: en partenariat; on behalf of: au nom de; at the request of: à la demande de; at the invitation
of: à l'invitation de; under the auspices of: sous l'égide de; under the chairmanship of: sous la présidence de; on the
sidelines of: en marge de; countries: pays; member countries: pays membres; member States: états membres;
member administrations: administrations membres; Directors General: directeurs généraux; Director General: directeur général,
directrice générale; Deputy Director: directeur adjoint; Secretary General: secrétaire général; Secretariat: secrétariat;
Deputy Director General: directeur général adjoint; Deputy Secretary General: secrétaire général adjoint; Vice-Chair:
vice-président; Chair: président, présidence; Ambassador: ambassadeur; at the headquarters: au siège; at its headquarters: à
son siège; at the hotel: à l'hôtel; private sector: secteur privé; in person: en présentiel; virtually: virtuellement; by
videoconference: par visioconférence; WCO: OMD; World Customs Organization: organisation mondiale des douanes; PTC: CTP; TCCV: CTED; Policy Commission: commission de politique
générale; Harmonized System Committee: comité du système harmonisé; Technical Committee on Customs Valuation: comité technique
de l'évaluation en douane; Enforcement Committee: comité de la lutte contre la fraude, comité de lutte contre la fraude; Enforcement: lutte contre la fraude; present: présent; Private Sector Consultative Group:
groupe consultatif du secteur privé; Regional Intelligence Liaison Office: bureau régional de liaison chargé du renseignement;
Regional Office for Capacity Building: bureau régional de renforcement des capacités; Regional Training Centre: centre régional
de formation; RILO: BRLR; ROCB: BRRC; RTC: CRF; CCF: FCD; Customs Cooperation Fund: fonds de coopération douanière; AEO: OEA;
Authorized Economic Operators: opérateurs économiques agréés; TFA: AFE; Trade Facilitation Agreement: accord sur la
facilitation des échanges; HS: SH; Harmonized System: système harmonisé; PCA: CAP; post-clearance audit: contrôle a
posteriori; STCE: ACES; Revised Kyoto Convention: convention de kyoto révisée; WCA: AOC; ESA: AOA; West and Central Africa:
afrique occidentale et centrale, afrique de l'ouest et centrale, afrique de l'ouest et du centre; East and Southern Africa:
afrique orientale et australe; Near and Middle East: proche et moyen-orient, proche et du moyen-orient; Americas and the Caribbean: amériques
et caraïbes; Asia/Pacific: asie pacifique, asie/pacifique; customs valuation: évaluation en douane, valeur en douane; rules of
origin: règles d'origine; origin: origine; capacity building: renforcement des capacités; single window: guichet unique; risk
management: gestion des risques; trade facilitation: facilitation des échanges; time release study: étude sur le temps
nécessaire pour la mainlevée; fight against: lutte contre; intellectual property rights: droits de propriété intellectuelle;
counterfeiting: contrefaçon; drugs: drogue, stupéfiants; tobacco: tabac; firearms: armes à feu; waste: déchets; money
laundering: blanchiment d'argent, blanchiment de capitaux; terrorism: terrorisme; organized crime: criminalité organisée;
e-commerce: commerce électronique; integrity: intégrité, éthique; data model: modèle de données; data analysis: analyse de
données; information exchange: échange d'informations, échange de renseignements; intelligence: renseignement; strategic
trade: échanges de nature stratégique, échanges stratégiques; classification: classement; digitalization: numérisation,
dématérialisation; supply chain: chaîne logistique; passengers: passagers, voyageurs; cultural heritage: patrimoine culturel,
biens culturels; endangered species: espèces menacées; gender equality: égalité des genres; performance measurement: mesure de
la performance; modernization: modernisation; human resources: ressources humaines; Brussels: bruxelles; Geneva: genève;
London: londres; Lisbon: lisbonne; Cairo: le caire; Algiers: alger; Beijing: pékin; Moscow: moscou; Vienna: vienne; Seoul:
séoul; Riyadh: riyad; Marrakesh: marrakech; Tehran: téhéran; Monday: lundi; Tuesday: mardi; Wednesday: mercredi; Thursday: jeudi; Friday: vendredi"""
