"""How the documentation is built."""

from importlib.metadata import version as version_of

project = "wco_meetings"
author = "The wco_meetings contributors"
copyright = "The wco_meetings contributors, MIT"  # noqa: A001
release = version = version_of("wco-meetings")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
html_theme = "furo"
html_title = f"{project} {release}"
html_show_sphinx = False

# Docstrings write code in single backquotes.
default_role = "code"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_maximum_signature_line_length = 88
