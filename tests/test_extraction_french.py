"""Pages in French: they are glossed for the rules, and what is found quotes the French words."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import fill
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

import wco_meetings as wm
from wco_meetings import Evidence, extract
from wco_meetings.extraction.page import french
from wco_meetings.extraction.page.french import glossed
from wco_meetings.extraction.page.page import read_page
from wco_meetings.extraction.text import Span

SET = Path(__file__).parent / "extraction_set"
PAGE = (SET / "french-workshop.txt").read_bytes().decode()
ENGLISH = "The 3rd Meeting of the Amber Group was held in Riga, Latvia. Estonia, Malta and OLAF attended it.".split()
FRENCH = """
    l’atelier réunion du Comité technique permanent des douanes à Bruxelles, le 5 et 6 mai 2015. s’est tenue a réuni de
    la Côte d’Ivoire, d’Algérie et Sénégal ont été adoptées vingt-cinq fonctionnaires OMD (OMD) 139ème M. Dupré \n qui
""".split(" ")


def evidence_of(record: Any) -> Iterator[Evidence]:
    """All evidence in a record, however deep."""
    if isinstance(record, Evidence):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from evidence_of(part)
    elif attrs.has(type(record)):
        for field in attrs.fields(type(record)):
            yield from evidence_of(getattr(record, field.name))


class TestAPage:
    """What is read of a page in French."""

    def test_its_facts_are_found(self) -> None:
        """The release is one of our set."""
        page = extract(PAGE)
        (meeting,) = page.meetings
        assert "fr" == page.source.language
        assert "2022-12-13/2022-12-15" == str(meeting.dates)
        assert ("Riga", "LV") == (meeting.place and (meeting.place.city, meeting.place.country))
        assert ["wco", "DZ", "BF", "MR", "SN", "interpol", "BE"] == [part.party for part in meeting.participations]
        assert ("wco",) == meeting.hosts

    def test_hyphens_that_break_no_line_are_hyphens(self) -> None:
        """A page may have them in its numbers and names."""
        (meeting,) = extract(PAGE.replace("vingt-cinq", "vingt\u2011cinq")).meetings
        assert [25] == [count.value for count in meeting.counts if count.unit == "participants"]

    def test_words_are_those_of_the_page(self) -> None:
        """The name, who came, what was done and what stays open are in French; the place is as it is known."""
        page = extract(PAGE)
        (meeting,) = page.meetings
        assert "3ème Atelier régional sur l’ambre et le classement" == meeting.name
        assert "Algérie" == meeting.participations[1].as_written
        assert "vingt-cinq fonctionnaires" == meeting.counts[0].evidence.quote(PAGE)
        assert "Les participants ont adopté un plan de travail" == meeting.outcomes[0].summary
        assert "13 au 15 décembre 2022" in meeting.why("dates").quote(PAGE)
        assert ["Guilde du Lac"] == [open_.words for open_ in page.unresolved]

    def test_it_is_a_record_like_others(self) -> None:
        """With every check made anew."""
        page = extract(PAGE)
        assert wm.loads(wm.dumps(page)) == page

    @pytest.mark.parametrize(
        "body",
        [
            "La Lettonie a déposé le 3 juin 2010 son instrument d’adhésion. Les Parties sont désormais 68.",
            "Les douanes de Lettonie et de Malte ont signé le 1er février 2019 à Riga un accord sur les données.",
            "Le guide est le fruit des travaux d’un atelier qui sera organisé en juin. Il aide les Membres.",
        ],
    )
    def test_a_page_of_no_meeting_gives_none(self, body: str) -> None:
        """What was signed, deposited or is to come."""
        assert () == extract(f"Nouvelles des douanes\n\n12 mai 2019\n\n{body}").meetings

    @pytest.mark.parametrize(
        ("words", "came"),
        [
            ("Ont pris part à la rencontre les douanes d’Algérie, de Libye et du Maroc.", "wco DZ LY MA"),
            ("Étaient également présents le Mali, le Niger et le Tchad.", "wco ML NE TD"),
            ("Le Mali prend part à l’atelier.", "wco ML"),
            ("Le Mali a déjà adhéré à la Convention.", "wco"),
            ("Les douanes du Mali, du Niger et du Tchad ont contribué à cette initiative.", "wco ML NE TD"),
            ("Des agents d’Arménie, de Géorgie et d’Ukraine y ont participé.", "wco AM GE UA"),
            ("Elle a vu la participation de la République Centrafricaine et du Gabon.", "wco CF GA"),
            ("Y ont participé des cadres provenant de Zambie et du COMESA.", "wco ZM comesa"),
            ("Il a été animé par des experts accrédités du Japon et de Belgique.", "wco JP BE"),
            ("La Communauté Économique des Etats d’Afrique de l’Ouest (CEDEAO) y était représentée.", "wco ecowas"),
            ("La douane comorienne et la douane congolaise y ont participé.", "wco KM"),
            ("La Chine a signé un accord avec le Pérou en 2012.", "wco"),
            ("Le Gabon, le Tchad et le Niger étaient absents.", "wco"),
            ("Le Gabon, le Tchad et le Niger se sont excusés.", "wco"),
            ("Le Gabon, le Tchad et le Niger ont présenté leurs excuses.", "wco"),
            ("Les délégations du Gabon et du Niger s'étaient fait excuser.", "wco"),
            ("Le Gabon, le Tchad et le Niger n’étaient pas représentés.", "wco"),
            ("Le Gabon, le Tchad et le Niger n’ont pas pu y participer.", "wco"),
            ("Étaient absents : Gabon, Tchad, Niger", "wco"),
            ("Excusés : Gabon, Tchad, Niger", "wco"),
            ("La Corée du Nord, le Mali et le Niger y ont participé.", "wco ML NE"),
            ("La Corée du Sud, le Mali et le Niger y ont participé.", "wco KR ML NE"),
            ("Ont également participé à la réunion le Mali et l’OLAF.", "wco ML olaf"),
            ("Les délégués qui ont participé à la réunion ont visité le Mali.", "wco"),
            ("Un soutien a été fourni aux participants par des experts du BRLR du Moyen-Orient.", "wco rilo-me"),
            ("M. Dupré, Directeur général de l’Autorité fiscale de Maurice, y a participé.", "wco MU"),
            ("Les délégués ont été accueillis par M. Dupré de l’Office togolais des recettes.", "TG"),
            (
                "Y ont pris part les Bureaux régionaux de liaison chargés du renseignement de Dakar et de Douala.",
                "wco rilo-wa rilo-ca",
            ),
            ("Y ont pris part les BRLR d’Afrique de l’Ouest et d’Afrique centrale.", "wco rilo-wa rilo-ca"),
            ("Ils représentaient le Gabon, le Tchad et le Niger.", "wco GA TD NE"),
            ("Neuf agents ont suivi les travaux. Ils venaient du Gabon, du Tchad et du Niger.", "wco GA TD NE"),
            ("Il a été animé par deux experts de l’OMD, originaires de Belgique et du Sénégal.", "wco BE SN"),
            ("Le Gabon, le Tchad et le Niger avaient dépêché leurs correspondants.", "wco GA TD NE"),
            ("Le Gabon et le Niger n’ont pu faire le déplacement en raison d’un orage.", "wco"),
            ("Le responsable du BRLR-AO a parlé du plan.", "wco rilo-wa"),
            ("Les travaux ont été animés par des experts du Gabon et du Niger.", "wco GA NE"),
            ("L’atelier a vu la participation de la France, de la Suisse et du Japon.", "wco FR CH JP"),
            ("Ils rejoindront l’une des administrations du programme (Gabon, Suisse et Niger).", "wco"),
            (
                "M. Dupré, Directeur du Bureau régional pour le renforcement des capacités de Nairobi, a parlé.",
                "wco rocb-esa",
            ),
        ],
    )
    def test_who_came(self, words: str, came: str) -> None:
        """However it is said, and whatever letters of a name are capitals."""
        held = "Un atelier régional de l’OMD sur l’ambre s’est tenu les 4 et 5 mai 2015 à Riga."
        (meeting,) = extract(f"Nouvelles des douanes\n\n12 mai 2015\n\n{held} {words}").meetings
        assert came.split() == [part.party for part in meeting.participations]

    def test_who_met_somebody_had_a_meeting(self) -> None:
        words = "Le 7 mai 2018, le Secrétaire général de l’OMD a rencontré à Bamako le Ministre des Finances du Mali."
        (meeting,) = extract(f"Nouvelles des douanes\n\n15 mai 2018\n\n{words}").meetings
        assert ("2018-05-07", "Bamako") == (str(meeting.dates), meeting.place and meeting.place.city)
        assert ["wco", "ML"] == [part.party for part in meeting.participations]

    @pytest.mark.parametrize(
        "words",
        [
            "prévue à Riga les 4 et 5 mai 2015, a été annulée",
            "qui devait avoir lieu à Riga les 4 et 5 mai 2015, est annulée",
            "prévue à Riga les 4 et 5 mai 2015, a été reportée sine die",
        ],
    )
    def test_what_was_called_off_is_no_meeting(self, words: str) -> None:
        """Nor has it days."""
        assert () == extract(f"Nouvelles des douanes\n\nLa 9e réunion du Groupe Ambre, {words}.").meetings

    def test_what_was_planned_elsewhere_was_not_there(self) -> None:
        """Neither in that place nor on those days."""
        planned = "initialement prévue à Riga les 4 et 5 mai 2015"
        page = f"La 9e réunion du Groupe Ambre, {planned}, s’est tenue à Tallinn les 14 et 15 juin 2015."
        (meeting,) = extract(page).meetings
        assert ("Tallinn", "2015-06-14/2015-06-15") == (meeting.place and meeting.place.city, str(meeting.dates))

    def test_that_is_short_is_in_french_too(self) -> None:
        """With few of the words that every text has."""
        page = (
            "La 3e réunion du Groupe Ambre s'est tenue à Riga en mars 2018. La Lettonie et l'Estonie y ont participé."
        )
        assert ["fr", "2018-03"] == [extract(page).source.language, str(extract(page).meetings[0].dates)]

    def test_is_not_in_spanish_for_words_of_both(self) -> None:
        """Such as "se"."""
        page = "La réunion du Groupe Ambre se prépare, se tient et se termine à Riga en mars 2018."
        assert "fr" == extract(page).source.language

    @pytest.mark.parametrize("width", [50, 55, 60, 64])
    def test_that_was_broken_at_a_width_is_read_as_it_is_without(self, width: int) -> None:
        """Its lines go on."""
        words = (
            "Le 5e Atelier régional de l'OMD sur l'ambre et le contrôle des conteneurs s'est tenu à Yaoundé, Cameroun, "
            "du 27 février au 2 mars 2017. Y ont participé le Sénégal, la Côte d'Ivoire et le Bénin, soit 35 délégués "
            "au total. Au terme des travaux, les participants ont adopté un plan d'action régional pour les deux "
            "prochaines années et ont recommandé aux administrations de renforcer leur coopération."
        )
        (whole,), (broken,) = extract(words).meetings, extract(fill(words, width)).meetings
        assert (whole.id, whole.name, whole.hosts) == (broken.id, broken.name, broken.hosts)
        assert [one.summary for one in whole.outcomes] == [one.summary for one in broken.outcomes]

    def test_may_have_any_blanks(self) -> None:
        """A tab is one too."""
        page = "Le 5e Atelier de l'OMD sur l'ambre s'est\ttenu à Riga le 5 mars 2018."
        assert "5e Atelier de l'OMD sur l'ambre" == extract(page).meetings[0].name

    @pytest.mark.parametrize(
        ("words", "hosts"),
        [
            ("La Direction générale des douanes du Togo a organisé à Lomé", ("TG",)),
            ("La Douane ivoirienne abrite", ("CI",)),
            ("À l’aimable invitation de la Douane soudanaise, l’OMD a tenu à Khartoum", ("SD", "wco")),
            ("Le Projet AMBRE de l’OMD a accueilli à Lomé", ("wco",)),
            ("La Douane togolaise a organisé avec le secrétariat de l’OMD et la Douane du Bénin", ("TG", "wco", "BJ")),
            (
                "À l’invitation de l’Administration des douanes et impôts indirects du Maroc, l’OMD a tenu à Rabat",
                ("MA", "wco"),
            ),
            (
                "Le Projet Ambre de l’OMD, soutenu financièrement par le Gouvernement de Malte, a tenu",
                ("wco",),
            ),
            (
                "Le Projet Ambre de l’OMD, appuyé financièrement par le Gouvernement de Malte, a tenu",
                ("wco",),
            ),
        ],
    )
    def test_who_hosted_it(self, words: str, hosts: tuple[str, ...]) -> None:
        """Administrations by their countries' names and by adjectives."""
        page = f"Nouvelles des douanes\n\n12 mai 2015\n\n{words} du 4 au 5 mai 2015 un atelier sur le transit."
        assert hosts == extract(page).meetings[0].hosts

    def test_a_working_group_s_activity_is_a_meeting(self) -> None:
        words = (
            "L’OMD a tenu en mode virtuel du 4 au 8 mai 2015 la première activité du Groupe de travail sur l’origine."
        )
        (meeting,) = extract(f"Nouvelles des douanes\n\n12 mai 2015\n\n{words}").meetings
        assert ((1,), "2015-05-04/2015-05-08", "virtual") == (meeting.numbers, str(meeting.dates), meeting.mode)

    @pytest.mark.parametrize("words", ["en tant qu’observateur", "en qualité d’observateur"])
    def test_who_came_as_an_observer(self, words: str) -> None:
        """In the words for it in French."""
        held = "Un atelier sur l’ambre s’est tenu à Riga le 4 mai 2015."
        page = f"Nouvelles\n\n12 mai 2015\n\n{held} La CEDEAO y a assisté {words}."
        ((part,),) = (one.participations for one in extract(page).meetings)
        assert ("ecowas", "observer") == (part.party, part.role)

    def test_those_in_whose_presence_it_was_opened_came(self) -> None:
        """Not unions that are named for their countries."""
        held = "Un atelier s’est tenu à Riga le 4 mai 2015. M. Doe a ouvert les travaux en présence des représentants"
        page = f"Nouvelles\n\n12 mai 2015\n\n{held} du Mali et de Malte."
        assert ["ML", "MT"] == [part.party for part in extract(page).meetings[0].participations]
        of_regions = f"Nouvelles\n\n12 mai 2015\n\n{held} des 23 pays des régions de la CEEAC et de la CEDEAO."
        assert () == extract(of_regions).meetings[0].participations

    def test_how_many_came(self) -> None:
        """Persons, here."""
        words = "Un atelier s’est tenu à Riga le 4 mai 2015. Il a vu la participation de plus de quarante personnes."
        ((count,),) = (one.counts for one in extract(f"Nouvelles\n\n12 mai 2015\n\n{words}\n").meetings)
        assert (40, "participants", "at_least") == (count.value, count.unit, count.qualifier)

    @pytest.mark.parametrize(
        ("words", "kinds"),
        [
            ("Les délégués ont pu échanger des idées sur le transit.", ["exchanged"]),
            ("L’atelier a permis d’examiner les règles d’origine.", ["discussed"]),
            ("Le Comité a pris acte du rapport et le plan a été validé.", ["noted", "approved"]),
            ("Plusieurs recommandations ont été formulées.", ["recommended"]),
            ("Il a été noté que les droits augmentent.", ["noted"]),
            ("Il a été proposé de créer un groupe.", ["proposed"]),
            ("Le Comité a procédé à l’adoption du plan.", ["adopted"]),
            ("Le Comité a procédé à l’adoption du plan et à l’élection du président.", ["adopted", "elected"]),
            ("Il a été procédé à l’approbation du plan ainsi qu’à l’examen du budget.", ["approved", "discussed"]),
            ("La session a abouti à la signature d’un accord.", ["signed"]),
            ("Le plan avait été adopté en 2012. Le rapport adopté en 2013 est connu.", []),
            ("Les Membres ont adopté un avis et pris note du rapport.", ["adopted", "noted"]),
            ("Les Membres ont adopté un avis et examiné deux cas.", ["adopted", "discussed"]),
            ("Les Membres ont adopté des avis publiés et approuvés.", ["adopted"]),
            ("Les Membres ont adopté un avis. Le cas étudié et approuvé est connu.", ["adopted"]),
            ("Les Membres se sont penchés sur les redevances.", ["discussed"]),
        ],
    )
    def test_what_came_of_it(self, words: str, kinds: list[str]) -> None:
        """What people could do and did; what had been done before is no outcome."""
        held = "La 3ème session du Comité de l’ambre s’est tenue les 4 et 5 mai 2015 à Riga."
        (meeting,) = extract(f"Nouvelles des douanes\n\n12 mai 2015\n\n{held} {words}").meetings
        assert kinds == [one.kind for one in meeting.outcomes]

    def test_what_it_was_about(self) -> None:
        """In the words of the field."""
        held = "Un atelier sur la gouvernance et l’interconnexion s’est tenu les 4 et 5 mai 2015 à Riga."
        told = "Les délégués ont discuté de la gestion coordonnée des frontières et du blanchiment."
        (meeting,) = extract(f"Nouvelles des douanes\n\n12 mai 2015\n\n{held} {told}").meetings
        about = ("governance", "interoperability", "coordinated-border-management", "money-laundering")
        assert set(about) <= set(meeting.topics)

    def test_the_running_text_decides(self) -> None:
        """Words of the other language in the title, or names within a sentence, change nothing."""
        body = (
            "The 3rd Meeting of the Amber Group was held in Riga on 5 May 2015. Experts of the Direction des douanes "
        )
        body += "and of the Comité du Lac attended."
        page = f"Réunion du Groupe de l’ambre\n\n7 mai 2015\n\n{body}"
        (meeting,) = extract(page).meetings
        assert "3rd Meeting of the Amber Group" == meeting.name
        assert read_page(page).pieces == ()
        french = PAGE.replace(PAGE.partition("\n")[0], "Customs meet in Riga")
        assert "2022-12-13/2022-12-15" == str(extract(french).meetings[0].dates)


class TestGlosses:
    """French words in English."""

    @pytest.mark.parametrize(
        ("french", "english"),
        [
            # names of meetings
            ("Comité technique permanent", "Permanent Technical Committee"),
            ("un atelier de formation virtuel sur l’ambre", "a virtual training workshop on the ambre"),
            ("le Centre régional de formation", "the Regional Training Centre"),
            ("des ateliers nationaux", "of the national workshops"),
            ("les 129ème et 130e sessions du Conseil", "the 129th and 130th sessions of the Council"),
            ("la XXIIème session", "the XXIIth session"),
            ("la 1re session et la 2nde", "the 1th session and 2th"),
            ("la 12ᵉ réunion", "the 12th meeting"),
            ("le premier atelier", "the first workshop"),
            ("le Comité technique de l’évaluation en douane", "the Technical Committee on the customs valuation"),
            ("le Comité du renforcement des capacités", "the Committee of Capacity Building"),
            ("la vingt-et-unième réunion", "the 21th meeting"),
            ("un atelier virtuel s’est déroulé en ligne", "a virtual workshop took place online"),
            # days
            ("du 13 au 16 décembre", "from 13 to 16 décembre"),
            ("le 1er juin", "on 1er juin"),
            ("du lundi 3 au vendredi 7 mai", "from Monday 3 to Friday 7 mai"),
            ("entre le 10 et le 12 mars", "between 10 and 12 mars"),
            ("le 3ème atelier", "the 3th workshop"),
            # parties and places
            ("à l’Algérie, au Mali et aux Comores", "at the Algérie, in the Mali and in the Comores"),
            ("à Bruxelles", "in Brussels"),
            ("les douanes sénégalaises", "the Senegalese Customs"),
            ("l’OMD et des douanes sénégalaises", "the WCO and Senegalese Customs"),
            ("un atelier s’est ouvert", "a workshop was opened"),
            ("la Douane tunisienne", "the Tunisian Customs"),
            ("deux experts français", "2 French experts"),
            ("la Direction générale des douanes", "the Customs Directorate General"),
            ("dans les locaux du Centre", "in the premises of the Centre"),
            ("au profit des douanes du Mali", "for the Customs of the Mali"),
            ("l’Administration des douanes du Mali", "the Customs Administration of the Mali"),
            ("des représentants d’organisations", "of the representatives of organizations"),
            ("M. Dupré, Directeur général des douanes", "Mr. Dupré, Customs Director General"),
            ("le Directeur général adjoint des douanes du Mali", "the Deputy Customs Director General of the Mali"),
            ("À la BRRC A/P", "At the ROCB A/P"),
            # verbs
            ("a réuni", "brought together"),
            ("s’est tenue", "was held"),
            ("se sont réunis", "met"),
            ("ont également été adoptées", "was adopted"),
            ("a récemment organisé", "organised"),
            ("organisé conjointement par la Douane", "organised jointly by the Customs"),
            ("dans le cadre de la formation des cadres", "within the training of the officials"),
            ("observé par la Douane", "observed by the Customs"),
            ("validé par la Douane", "approved by the Customs"),
            ("s’est félicité du plan", "welcomed of the plan"),
            ("le plan avait été adopté", "the plan had adopted"),
            ("ont pu échanger des idées", "was able to exchange of the idées"),
            ("a mis l’accent sur le rôle", "stressed on the rôle"),
            # counts
            ("une trentaine de participants", "about 30 participants"),
            ("soixante-dix-huit délégués", "78 delegates"),
            ("soixante et onze délégués", "71 delegates"),
            ("cent vingt-deux délégués", "122 delegates"),
            ("deux cents délégués", "200 delegates"),
            ("deux cent vingt-cinq délégués", "225 delegates"),
            ("la cent vingtième session", "the 120th session"),
            ("une centaine de délégués", "about 100 delegates"),
            ("pays membres", "member countries"),
            ("trois cents participants", "300 participants"),
            ("25 douaniers", "25 Customs officers"),
            ("30\xa0délégués présents", "30\xa0delegates présents"),
            # topics
            ("la modernisation et les priorités", "the modernization and priorities"),
            ("la stratégie contre le terrorisme", "the strategy contre the terrorism"),
            ("l’interopérabilité et l’activité", "the interoperability and activity"),
            ("l’éthique douanière", "the Customs integrity"),
            ("organisations régionales et nationales", "regional and national organizations"),
            ("a exposé les priorités", "presented the priorities"),
            ("ont mis en commun leurs pratiques", "shared their pratiques"),
            ("pour débattre du plan", "to discuss of the plan"),
            ("le samedi 5 mai", "on Saturday 5 mai"),
            ("l`atelier", "the workshop"),
            ("le bureau régional du renforcement des capacités", "the Regional Office for Capacity Building"),
            (
                "le Bureau régional de renforcement des capacités pour l’Afrique de l’Ouest et du Centre",
                "the Regional Office for Capacity Building for West and Central Africa",
            ),
            ("une réunion régionale et atelier", "a regional meeting and workshop"),
            ("organisé une première fois", "first organised"),
            ("les douaniers formés", "the Customs officers trained"),
            ("un douanier malgache", "a Malagasy Customs officer"),
            ("les agents douaniers", "the Customs officials"),
            ("sous la présidence de M. A. Rose", "under the chairmanship of Mr. A. Rose"),
            ("les douanes irlandaises", "the Irish Customs"),
            ("la Douane ghanéenne", "the Ghanaian Customs"),
            ("l’Administration sud-africaine", "the South African Administration"),
            ("Directeur général faisant fonction", "Acting Director General"),
            ("l’Office togolais des recettes", "the Togolese Revenue Authority"),
            ("parmi lesquels Malte ou encore l’Espagne", "including Malte and the Espagne"),
            ("a pris fin", "concluded"),
            ("ouverte à Riga, elle a fermé ses portes", "opened in Riga, it closed"),
            ("après une première formation", "after a first training"),
            ("les 3 et 4 mai 2022", "on 3 and 4 mai 2022"),
            ("les mardi 3 et mercredi 4 mai 2022", "on Tuesday 3 and Wednesday 4 mai 2022"),
            ("les 3 pays et 4 offices", "the 3 countries and 4 offices"),
            ("à Tbilissi", "in Tbilisi"),
            ("au Caire", "in Cairo"),
            ("une conférence continentale inaugurale", "a inaugural continental conférence"),
            ("en tant qu’administration hôte", "as host administration"),
            ("l’administration d’Addis-Abeba", "the administration of Addis Ababa"),
            ("l’OMD a mené une mission de diagnostic", "the WCO led a diagnostic mission"),
            ("mission d’assistance technique", "technical assistance mission"),
            ("un atelier multirégional", "a multi-regional workshop"),
        ],
    )
    def test_a_group_of_words_is_known(self, french: str, english: str) -> None:
        assert english == glossed(french)[0]

    @pytest.mark.parametrize(
        "words",
        [
            "Port-au-Prince",
            "le cap",
            "il a lieu",
            "un marché",
            "BRLRs",
            "1er",
            "le plan adopté",
            "les invités",
            "vienne",
        ],
    )
    def test_other_words_stay(self, words: str) -> None:
        """Parts of a compound, codes in small letters, and what only looks like a participle."""
        assert words.rsplit(maxsplit=1)[-1] in glossed(words)[0]

    def test_names_stay(self) -> None:
        """A name that a directory has in French isn't touched, and what only holds it is."""
        text = "la Chambre de commerce internationale à Riga"
        assert "the Chambre de commerce internationale in Riga" == glossed(text, [Span(3, 38)])[0]
        assert "WCO" == glossed("OMD", [Span(0, 3)])[0]
        assert "France, Suisse" == glossed("France, Suisse", [Span(0, 6), Span(8, 14)])[0]

    @given(st.lists(st.sampled_from(ENGLISH), max_size=20).map(" ".join))
    def test_a_text_without_french_is_its_own_gloss(self, text: str) -> None:
        assert (text, []) == glossed(text)


@given(st.lists(st.sampled_from(FRENCH), max_size=30).map(" ".join))
def test_the_gloss_is_what_the_pieces_say(text: str) -> None:
    """What lies between the pieces stands in both texts."""
    gloss, pieces = glossed(text)
    ends, places = [0, *(one.end for one in pieces)], [0, *(one.last for one in pieces)]
    starts, firsts = [*(one.start for one in pieces), len(gloss)], [*(one.first for one in pieces), len(text)]
    assert [text[place:first] for place, first in zip(places, firsts, strict=True)] == [
        gloss[end:start] for end, start in zip(ends, starts, strict=True)
    ]


@given(st.lists(st.sampled_from([*FRENCH, *PAGE.split("\n"), *ENGLISH]), max_size=30).map(" ".join))
def test_whatever_a_page_says_its_evidence_quotes_it(words: str) -> None:
    """Also where French and English stand side by side; several blanks are one."""
    page = f"{PAGE}\n{words}"
    found = extract(page)
    for evidence in evidence_of(found):
        assert 0 <= evidence.start < evidence.end <= len(page)
    for meeting in found.meetings:
        assert all(one.summary.split() == one.evidence.quote(page).split() for one in meeting.outcomes)
        written = [one for one in meeting.participations if one.as_written]
        assert all(one.as_written.split() == one.evidence.quote(page).split() for one in written)
    assert all(one.words.split() == page[one.start : one.end].split() for one in found.unresolved)


@pytest.mark.parametrize("word", ["esses", "Esse", "sesse"])
def test_a_word_of_endings_alone_is_a_word(word: str) -> None:
    (meeting,) = extract(f"{PAGE}\nLes {word} sont prêts.").meetings
    assert meeting.id == extract(PAGE).meetings[0].id


def test_what_will_be_is_told_of_the_meeting_on_the_page_of_an_event() -> None:
    page = (
        "Le 4e Séminaire Ambre\n\nSTART DATE 07 June 2016\nEND DATE 09 June 2016\n\n"
        "Le 4e séminaire sur la valeur en douane sera organisé à Riga, en Lettonie, par la Douane de Malte. "
        "Des représentants de Malte et de l’Espagne y participeront. "
        "Les fonctionnaires des douanes sont attendus dans la ville pour cette session.\n"
    )
    (meeting,) = extract(page).meetings
    assert ("2016-06-07/2016-06-09", ("MT",)) == (str(meeting.dates), meeting.hosts)


def test_a_country_with_its_article_after_a_city_elsewhere_is_not_where_that_is() -> None:
    page = "À Riyad, le Maroc s'est prononcé en faveur d'une réforme à la 33e réunion des directeurs généraux."
    (meeting,) = extract(page).meetings
    assert ("Riyadh", "SA") == (meeting.place and meeting.place.city, meeting.place and meeting.place.country)


@pytest.mark.parametrize(
    ("place", "city"),
    [
        ("à Tbilissi (Géorgie)", "Tbilisi"),
        ("au Caire, en Égypte,", "Cairo"),
        ("à La Haye", "The Hague"),
        ("à Vienne", "Vienna"),
        ("à Alger", "Algiers"),
        ("au Centre régional de formation (CRF) de la ville d’Alger", "Algiers"),
    ],
)
def test_a_city_of_a_french_name_has_the_usual_one(place: str, city: str) -> None:
    """And what is quoted for it is the page's."""
    page = f"L’atelier régional sur le transit s’est tenu {place} du 3 au 5 mai 2022."
    (meeting,) = extract(page).meetings
    assert city == (meeting.place and meeting.place.city)
    assert meeting.why("place").quote(page) in place


def test_words_of_no_language_are_not_kept() -> None:
    kept = french._short_stem.cache_info().currsize
    assert "x" * 41 == french._stem("x" * 41)
    assert kept == french._short_stem.cache_info().currsize


@pytest.mark.parametrize(
    ("told", "dates"),
    [
        ("Elle prendra fin le 9 mars 2018.", "2018-03-07/2018-03-09"),
        ("Elle se terminera le 9 mars 2018.", "2018-03-07/2018-03-09"),
        ("Elle s’achèvera le 9 mars 2018.", "2018-03-07/2018-03-09"),
        ("Elle prendra fin le 9 mars et a pour thème la place des ports.", "2018-03-07/2018-03-09"),
        ("Elle durera trois jours.", "2018-03-07/2018-03-09"),
        ("Elle va durer trois jours.", "2018-03-07/2018-03-09"),
        ("Pendant deux (02) jours, les experts étudieront les ports.", "2018-03-07/2018-03-08"),
        ("Elle se tiendra à Tunis.", "2018-03-07"),
    ],
)
def test_a_meeting_that_opened_lasts_until_it_will_end(told: str, dates: str) -> None:
    page = f"La 5e réunion du Comité de la valeur en douane s’est ouverte le 7 mars 2018 à Tunis. {told}"
    (meeting,) = extract(page).meetings
    assert dates == str(meeting.dates)


@pytest.mark.parametrize("took", ["Ont pris part à cet atelier", "Prennent part à cet atelier"])
def test_who_took_part_may_stand_last(took: str) -> None:
    """And what leads to them is no name of the meeting."""
    (meeting,) = extract(
        f"L’atelier s’est tenu à Riga les 3 et 4 mai 2022. {took} Malte, l’Espagne et l’OLAF."
    ).meetings
    assert ("atelier", "2022-05-03/2022-05-04") == (meeting.name, str(meeting.dates))
    assert ["MT", "ES", "olaf"] == [one.party for one in meeting.participations]
