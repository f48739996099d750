"""A press release becomes records with evidence."""

from ..model.extractions import Extraction, Unresolved
from .html import extract_html, html_text
from .reader import extract

__all__ = ["Extraction", "Unresolved", "extract", "extract_html", "html_text"]
