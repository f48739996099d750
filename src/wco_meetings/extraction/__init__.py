"""A press release becomes records with evidence."""

from .assemble import Extraction, Unresolved, extract
from .html import extract_html, html_text

__all__ = ["Extraction", "Unresolved", "extract", "extract_html", "html_text"]
