"""Where a page's text ends: below it a site has tags, links to other pages, addresses, and what it says of itself."""

import re
from collections.abc import Iterable, Iterator

from ..days.days import DAY, MONTH
from ..text import Span

__all__ = ["above_the_foot", "is_of_the_page_itself"]

_LONGEST = 120
_MANY_WORDS = 9
_PAGES = r"(?:articles?|content|coverage|events|links?|news|pages?|posts?|reading|resources|stor(?:y|ies)|topics)"
# A line that opens what a site has below each of its pages.
_FOOT = re.compile(
    # "Other topics" may be a heading of the page's own.
    rf"(?:\W*(?:(?:next|previous|prev|related|latest|recent|more|popular|similar|partner) {_PAGES}|"
    r"other (?:articles?|links?|news|pages?|posts?|stor(?:y|ies))|read more|"
    r"see also|(?:at? )?(?:lire|voir) aussi|noticias relacionadas|ver tambien|you m(?:ay|ight) also .{1,20}|"
    r"most (?:read|popular|viewed)|more from .{1,40}|"
    r"share(?: (?:this|on|via)\b.{0,60})?|leave a (?:comment|reply)|(?:\d+ )?comments?|archives?|tags?|"
    rf"about the (?:wco|world customs organi[sz]ation(?: \(wco\))?)|notes? (?:to|for) (?:the )?editors?|"
    r"(?:press |media )?contacts?(?: (?:us|information|details))?)\W*|"
    rf"\W*(?:tags?|categor(?:y|ies)|keywords|filed (?:in|under)|posted (?:in|under)|(?:next|previous|prev|related)"
    rf"(?: {_PAGES})?) ?[:|].+)",
    re.IGNORECASE,
)
# A line or a sentence within the text that leads elsewhere, or says whom to ask.
_ASIDE = re.compile(
    r"\W*(?:(?:read|see|watch) (?:also|more)\b|also read|for (?:more|further|any) (?:information|details))|"
    r"\W*\d{1,2}\.? [^\W\d_]+ \d{4} ?[:\u2013-] [^.\n]*$",
    re.IGNORECASE,
)
# "Photo credit: Malta Customs", "Source: Malta Customs".
_CREDIT = re.compile(
    r"\W*(?:(?:image|photo(?:graph)?|picture)s?(?: (?:by|courtesy(?: of)?|credits?))?|credits?|sources?) ?: ?"
    r"(?![^\n]* (?:at|\w+ed|for|from|in|w\w+) )[^\n.]{2,60}\.?",
    re.IGNORECASE,
)
# A line of links, or an address; hardly any page has such signs.
_SIGNS = ("|", " Box", " box", " BOX", "c/o ")
_ADDRESS = re.compile(r"[^\n|]{0,200}\|[^\n|]{1,200}\||.{0,200}\b(?:P\.? ?O\.? (?i:Box)\b|c/o )")
# "Last updated: 5 January 2025", "This page was printed on 05/01/2025 at 10:30", "Mis a jour le 5 janvier 2025".
_OF_ITSELF = re.compile(
    r"\W*(?:(?:(?:this|the) )?(?:page|site|document|content) (?:was |has been )?)?(?:date (?:of )?)?(?:last )?"
    r"(?:updated?|modified|revised|reviewed|edited|access(?:ed)?|print(?:ed)?|retrieved|downloaded|"
    r"(?:derniere )?(?:mise?|modification)(?: a jour)?|consulte|imprime|(?:ultima )?actualiza(?:do|cion))"
    rf"(?: date)?(?: (?:by [\w .'-]{{2,40}}? )?(?:on|at|le|el))?[: ]+(?:\w{{3,9}},? )?"
    rf"(?:{DAY} (?:of |de )?{MONTH}|{MONTH}(?: {DAY})?|\d{{1,4}}[/.-]\d\d?[/.-]\d{{1,4}})"
    r"(?:,? (?:de )?\d{4})?(?:,? (?:at |a |- )?\d\d?[:h.]\d\d.{0,12})?\W*",
    re.IGNORECASE,
)


def is_of_the_page_itself(plain: str, line: Span) -> bool:
    """Whether a line or a sentence says when the page was changed, printed or looked at, and nothing else."""
    return line.end - line.start < _LONGEST and _OF_ITSELF.fullmatch(plain, line.start, line.end) is not None


def above_the_foot(plain: str, body: Iterable[Span]) -> Iterator[Span]:
    """The sentences above a page's foot, without those that lead elsewhere, or say when the page was changed or whose
    its pictures are.

    Some sites have links to other pages on top too.
    """
    told = False
    has_signs = any(sign in plain for sign in _SIGNS)
    for span in body:
        told = told or (plain[span.end - 1] == "." and plain.count(" ", *span) >= _MANY_WORDS)
        is_short = span.end - span.start < _LONGEST
        if told and is_short and _FOOT.fullmatch(plain, span.start, span.end):
            return
        if is_of_the_page_itself(plain, span) or (is_short and _CREDIT.fullmatch(plain, span.start, span.end)):
            continue
        if not (
            told
            and (
                _ASIDE.match(plain, span.start, span.end) or (has_signs and _ADDRESS.match(plain, span.start, span.end))
            )
        ):
            yield span
