"""How the documentation is built."""

import re
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any

project = "wco_meetings"
author = "The wco_meetings contributors"
copyright = "The wco_meetings contributors, MIT"  # noqa: A001
release = version = version_of("wco-meetings")

extensions = ["myst_nb", "sphinx.ext.autodoc"]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb"}
exclude_patterns = ["build", "jupyter_execute", "**.ipynb_checkpoints"]

# The notebooks hold no output: what the documentation shows is what they print now.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
html_theme = "furo"
html_title = f"{project} {release}"
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["pages.css"]
# A prompt needs an empty line after its answer, which nobody needs to see.
highlight_options = {"python": {"stripnl": True}}

# Docstrings write code in single backquotes.
default_role = "code"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_maximum_signature_line_length = 88


def draw_gallery(app: Any) -> None:
    """Run the gallery's code, and save the figure of each block that an image follows under that image's name."""
    page = Path(app.srcdir, "gallery.md").read_text("utf-8")
    Path(app.srcdir, "pictures").mkdir(exist_ok=True)
    names: dict[str, Any] = {}
    for code, picture in re.findall(r"```python\n(.*?)```(?:\n\n!\[[^\]]+\]\((\w+/\w+\.png)\))?", page, re.DOTALL):
        exec(code, names)
        if picture:
            names["figure"].savefig(Path(app.srcdir, picture))


def setup(app: Any) -> None:
    app.connect("builder-inited", draw_gallery)
