"""The verbs for what those who are there do at a meeting: they tell, ask, show, agree."""

__all__ = ["SAYING", "TELLING"]

SAYING = r"""
presented|noted|stressed|highlighted|spoke|explained|reported|outlined|informed|described|proposed|expressed|
demonstrated|announced|pledged|suggested|asked|confirmed|reiterated|argued|thanked|welcomed|clarified|encouraged|
indicated|mentioned|offered|stated|told|warned|said|added|advised|recalled|underlined|congratulated|commended|
praised|urged|acknowledged|emphasi[sz]ed|summari[sz]ed|favou?red|drew attention|touched (?:up)?on|
(?:answer|repli)ed(?! by)|
shared(?! (?:borders?|by|with (?!(?:all|delegates|h(?:er|is)|its?|other|participants|the|their)\b)))|
showed(?! (?:growth|signs|(?:an? |the )?(?:best|decline|decrease|high|increase|low|strong)))|
laid (?:emphasis|stress|weight)|pointed (?:out|to)|set out|put forward(?! by (?!way\b))|made (?:it )?(?:known|clear)|
took the floor|came back|made (?:a )?presentations?|made (?:an?|the) (?:appeal|case|plea|point|proposal|statement)
""".replace("\n", "")
"""An expression for what is said, of which somebody tells who was there."""
# What is done there, where a word or its object says that it is: "gave", but not "gave funds"; "opened the session".
_DOING = r"""
led|explaining|completed(?! (?:an?|the) (?:questionnaire|survey))|worked|testified|
gave(?! (?:\w+ )?(?:fund(?:s|ing)|financial support)\b)|chaired(?! by| the (?:[\w-]+ ){1,3}of (?:19|20)\d\d)|
invited (?:all|delegates|its|Members|other|participants|the)|
(?:was|were) (?:able to report|in favour|of the opinion)|
opened(?! an? )|closed the|lent (?:its|their) support|took (?:delegates|participants|up|the)|
put (?:it|the)|went (?:into|over|through)|recogni[sz]ed|let (?:it|the|all|others)|
(?<!financially )supported(?! [^.;,\n]{0,60}\bfinancially)|committed (?:itself|themselves|to)|
(?:offered|took the opportunity) to|had (?:an?|the) (?:chance|opportunity) (?:of|to)|
(?:is|are|was|were) (?:the )?(?:first |last )?speakers?|
(?:act|serv)(?:ed|ing) as(?! (?:an? )?(?:basis|case|evidence|examples?|illustrations?|models?|samples?)\b)|
(?<=delegation )was (?:head|l)ed by|showed how|
provided (?:(?:[a-z]+|hands-on) )?guidance(?=[.;]| (?:throughout|during (?:all|the (?!previous|last))|
to (?:(?:all|the) )*(?:attendees|delegates|participants|trainees))\b)|
(?:(?<=experts )|(?<=instructors )|(?<=trainers ))provided (?:(?:[a-z]+|hands-on) )?training(?=[.;]|
 to (?:(?:all|the) )*(?:attendees|delegates|participants|trainees)\b)|
(?:provid|offer)ed (?:\w+ with )?(?:(?:an?|its|the) )?(?:(?:brief|latest|national|regional) )?
(?:briefing|comment|insight|overview|presentation|report|summary|survey|update)s?
""".replace("\n", "")
TELLING = f"{SAYING}|{_DOING}"
"""An expression for what is said and done at a meeting, by those who are there."""
