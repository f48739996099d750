"""French groups of words in releases, and the English in which the rules know them.

An entry is the English, a colon and the French, in one form of its words, since endings don't count. What is written in
capitals counts only so. Words that differ in accents or by "-ed" for "-é" alone need no entry.
"""

from __future__ import annotations

__all__ = ["GROUPS"]

GROUPS = {
    "articles": """the: le; a: un; its: son, sa, ses; their: leur; this: ce, cet, cette, ces; of: de; by: par; in: dans,
en; at: à""",
    "have": ": a",
    "be": "was: est, été",
    "adverbs": "jointly: conjointement",
    "nouns": """Customs: douane; session: séance; workshop: atelier; meeting: réunion, rencontre; seminar: séminaire;
training: formation; webinar: webinaire; committee: comité; sub-committee: sous-comité; council: conseil; group: groupe;
office: bureau; official: fonctionnaire, agent, cadre; representative: représentant; delegate: délégué; trainer:
formateur; facilitator: animateur; speaker: intervenant, orateur; candidate: candidat; head: chef; director: directeur,
directrice; observer: observateur; member: membre; contact point: point de contact; support: soutien, appui; minister:
ministre; discussion: débat; exchange: échange; Director General: directeur général, directrice générale; Directors
General: directeurs généraux; Secretary General: secrétaire général; headquarters: siège""",
    "modifiers": """national; regional: régional; sub-regional: sous-régional; global: mondial; annual: annuel;
international; virtual: virtuel, à distance; technical: technique; hybrid: hybride; online: en ligne; permanent;
strategic: stratégique; Customs: douanier, des douanes; training: de formation; working: de travail; financial:
financier; last: dernier; deputy: adjoint; Ivorian: ivoirien; Senegalese: sénégalais; Cameroonian: camerounais;
Togolese: togolais; Beninese: béninois; Malian: malien; Gabonese: gabonais; Malagasy: malgache; Moroccan: marocain;
Tunisian: tunisien; Algerian: algérien; French: français; Belgian: belge; Japanese: japonais; Korean: coréen; Saudi:
saoudien; Sudanese: soudanais; Mauritanian: mauritanien""",
    "verbs": """was held: s'est tenu; took place: s'est déroulé; met: s'est réuni; concluded: s'est conclu, s'est
achevé, s'est terminé; opened: s'est ouvert; agreed: s'est accordé; held: tenu, tient; hosted: accueilli, accueille,
abrité; organised: organisé, organise, organisait; brought together: réuni, réunit, regroupé; gathered: rassemblé;
participated: participé, participe; attended: assisté à, suivi; facilitated: animé, facilité; led: dirigé, mené;
chaired: présidé; opened: ouvert, inauguré; delivered: prononcé, dispensé, assuré; conducted: conduit, effectué;
launched: lancé; supported: soutenu, appuyé; trained: formé; approved: approuvé; endorsed: avalisé, entériné; agreed:
convenu; elected: élu; recommended: recommandé; urged: exhorté; discussed: discuté, débattu; addressed: abordé, traité;
exchanged: échangé; shared: partagé; welcomed: salué; stressed: souligné, insisté; expressed: exprimé; focused: porté;
took part: pris part; took place: eu lieu; took note: pris note; began: débuté, commencé""",
    "": """and: et, et le; for: pour, destiné à; on: sur, en matière de, relatif à, consacré à, portant sur; with: avec;
between: entre, entre le; which: qui; it: il, elle, celui-ci; as well as: ainsi que; including: notamment; such as: tels
que; namely: à savoir; from: en provenance de, venus de, issus de; during: lors de, au cours de; under: sous; to: auprès
de; within: dans le cadre de; Mr.: m.; more than: plus de; about: environ; at least: au moins; puts: met; representing
the: représentant le; present were: étaient présents; will be: sera; will take place: aura lieu, se tiendra; next:
prochain; previous: précédent; since: depuis; partnership: partenariat; under the auspices of: sous l'égide de; under
the chairmanship of: sous la présidence de; countries: pays; member countries: pays membres; member States: états
membres; Ambassador: ambassadeur; Vice-Chair: vice-président; Chair: président, présidence; in person: en présentiel;
videoconference: visioconférence; WCO: OMD; World Customs Organization: organisation mondiale des douanes; PTC: CTP;
TCCV: CTED; United Nations: nations unies; European Union: union européenne; World Bank: banque mondiale; WTO Agreement:
accord de l'omc; Governing Council: conseil d'administration; Policy Commission: commission de politique générale;
Enforcement: lutte contre la fraude; Enforcement Committee: comité de la lutte contre la fraude; Regional Intelligence
Liaison Office: bureau régional de liaison chargé du renseignement; Regional Office for Capacity Building: bureau
régional de renforcement des capacités; RILO: BRLR; ROCB: BRRC; RTC: CRF; CCF: FCD; Customs Cooperation Fund: fonds de
coopération douanière; AEO: OEA; Authorized Economic Operators: opérateurs économiques agréés; HS: SH; Harmonized
System: système harmonisé; PCA: CAP; post-clearance audit: contrôle a posteriori; STCE: ACES; WCA: AOC; ESA: AOA; West
and Central Africa: afrique occidentale et centrale, afrique de l'ouest et du centre; East and Southern Africa: afrique
orientale et australe; Near and Middle East: proche et moyen-orient; Americas and the Caribbean: amériques et caraïbes;
Asia/Pacific: asie pacifique; customs valuation: évaluation en douane, valeur en douane; rules of origin: règles
d'origine; capacity building: renforcement des capacités; single window: guichet unique; risk management: gestion des
risques; trade facilitation: facilitation des échanges; counterfeiting: contrefaçon; drugs: drogue, stupéfiants;
e-commerce: commerce électronique; integrity: intégrité; data model: modèle de données; information exchange: échange
d'informations; classification: classement; Brussels: bruxelles; Seoul: séoul; Beirut: beyrouth; Moscow: moscou;
Beijing: pékin; Geneva: genève; London: londres; Cairo: le caire; Algiers: alger; Vienna: vienne; Riyadh: riyad;
Marrakesh: marrakech; Tehran: téhéran; Monday: lundi; Tuesday: mardi; Wednesday: mercredi; Thursday: jeudi; Friday:
vendredi""",
}
