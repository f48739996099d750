"""What `python -m wco_meetings extract` does: a page to be read or as JSON, or an archive with a bar on a terminal."""

import json
import sys
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import IO

from ..directory.bundled import bundled_directory
from ..documents import dumps
from ..errors import InvalidValue
from ..extraction.files import all_of, page_text, text_of
from ..extraction.readable import readable
from ..extraction.reader import extract
from ..model.fields import one_line
from .results import whole_lines
from .run import extract_all

__all__ = ["extract_archive", "extract_page"]

_MOST_NAMED = 5


def extract_page(page: str, standard_input: IO[bytes], *, url: str | None, as_json: bool) -> str:
    """What a page says, as text for a person or as a JSON document: a file's page, or for "-" that of the input.

    The JSON is the document that `dumps` makes of the `Extraction`, laid out for eyes. Raises what `page_text` raises.
    """
    if page == "-":
        text = text_of(all_of(standard_input))
    elif Path(page).is_dir() or page.lower().endswith(".jsonl"):
        raise InvalidValue("page", page, "a page; of an archive the results go to a file: give it with --out")
    else:
        text = page_text(page)
    found = extract(text, url=url)
    if not as_json:
        return readable(found, bundled_directory())
    return json.dumps(json.loads(dumps(found)), ensure_ascii=False, indent=2)


def extract_archive(pages: str, out: str, workers: int | None) -> tuple[str, list[str]]:
    """What `extract_all` does, with a bar on a terminal if the extra `progress` is installed.

    Gives the tally, and the first of the pages that couldn't be read, each with its error on a line.
    """
    progress = sys.stderr.isatty() and find_spec("tqdm") is not None
    tally = extract_all(pages, out, workers=workers, progress=progress)
    if not tally.failed:
        return str(tally), []
    with Path(out).open("rb") as file:  # its lines alone: to make records of the good ones would take longer
        failed = (f"{tree['page']}: {tree['error']}" for _, tree in whole_lines(file, out) if "error" in tree)
        return str(tally), [one_line(each) for each in islice(failed, _MOST_NAMED)]
