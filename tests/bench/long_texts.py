"""Texts as long as no page is, of sorts that a reader could be slow with: time must grow no faster than length does.

Each is read once in a process that has read a page: no sort of text is tried twice, and what repeats is a release, a
sentence, or what was slow before its reason was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import process_time

from measure import figure
from pages import pages
from report import Report

from wco_meetings import extract

_HEAD = "Customs meet\n\n8 May 2018\n\nThe 3rd Meeting of the Amber Group was held in Riga, Latvia, on 5-6 March 2018. "
_FRENCH = (
    "Réunion des douanes\n\n8 mai 2018\n\n"
    "La 3e réunion du Groupe Ambre a été organisée à Riga, en Lettonie, du 5 au 6 mars 2018. "
)
SIZES = {"10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000}

REPEATED: Mapping[str, tuple[str, str]] = {
    "one endless sentence": (_HEAD, "the delegates of Malta and Spain spoke of fees, "),
    "an endless list of countries": (f"{_HEAD}It was attended by ", "Malta, Spain, Italy, "),
    "no full stops": (_HEAD, "The Members adopted the plan and Malta attended the workshop in Riga on 5 May 2018\n"),
    "one number": (_HEAD, "1"),
    "capitals": (_HEAD, "A"),
    "nested brackets": (_HEAD, "(Malta "),
    '"Meeting of the"': (_HEAD, "Meeting of the "),
    "dates": (_HEAD, "24 May 2018 "),
    "NUL characters": (_HEAD, "Malta \0"),
    "combining characters": (_HEAD, "e\u0301 "),
    '"Congo"': (_HEAD, "Congo "),
    '"Malta attended."': (_HEAD, "Malta attended. "),
    '"Members adopted and"': (_HEAD, "Members adopted and "),
    "lines of one letter": (_HEAD, "a\n"),
    "hosts together": (_HEAD, "Thank Spain and Italy, together with Malta, hosted by "),
    "parties in a row": (_HEAD, "EU attending, "),
    "chairs": (_HEAD, "chaired by Mr. Doe (Malta) and co-chaired by "),
    "meetings beside": (_HEAD, "It was followed by the 4th Beryl Meeting on 9 March 2018. "),
    "titles of people": (_HEAD, "Prof. Dr. Hon. "),
    "news, one below another": (
        "",
        "22 December 2018\nThe 3rd Amber Meeting was held in Riga on 5 May 2018.\nread more\n",
    ),
    "lines that are cut short": ("", "The 3rd Amber Meeting was held in Riga on 5 May 2018 and Malta attended it...\n"),
    "a sentence in French": (_FRENCH, "Les délégués ont examiné le plan et la Douane de Malte a participé au débat. "),
}


def _texts(size: int) -> Mapping[str, str]:
    """One of each sort, as long as this."""
    release = "\n\n".join(page.text for page in pages())
    texts = {"releases": release * (size // len(release) + 1)}
    for name, (before, repeated) in REPEATED.items():
        texts[name] = before + repeated * (size // len(repeated) + 1)
    return {name: text[:size] for name, text in texts.items()}


def run(quick: bool) -> Report:
    """All of them, in milliseconds of processor time."""
    extract(pages()[0].text)
    took: dict[str, list[str]] = {}
    for size in list(SIZES.values())[: 1 if quick else None]:
        for name, text in _texts(size).items():
            start = process_time()
            extract(text)
            took.setdefault(name, [name]).append(figure((process_time() - start) * 1e3))
    return Report([row + [""] * (len(SIZES) + 1 - len(row)) for row in took.values()], ("attrs", "python-dateutil"))
