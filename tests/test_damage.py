"""Damaged documents are read as they stand or refused with a place: nothing else happens, and nothing hangs.

Some hundred of each format are tried, always the same; WCO_MEETINGS_DAMAGED says how many instead.
"""

import os
from collections import Counter

import pytest
from accidents import what_came_of
from forms import installed

COUNT = int(os.environ.get("WCO_MEETINGS_DAMAGED", "300"))

# Who gives the second opinion.
OTHERS = {"yaml": "ruamel.yaml", "msgpack": "msgpack", "parquet": "polars"}

# Readers that refuse what the formats' own libraries read: statistics that are broken, tabs in plain words.
PARTICULAR = ("yaml", "parquet")


@pytest.mark.parametrize("form", ["json", "jsonl", "yaml", "msgpack", "parquet", "json.gz", "jsonl.zst"])
def test_damaged_documents_are_read_as_they_stand_or_refused(form: str) -> None:
    """What is read is what another reader sees in the same bytes."""
    if not installed(form):
        pytest.skip(f"what {form} takes is not installed")
    if form in OTHERS:
        pytest.importorskip(OTHERS[form])
    came = list(what_came_of(form, COUNT, seed=1))
    verdicts = Counter(verdict for verdict, _, _ in came)
    assert {"refused", "read"} <= verdicts.keys()
    alone = verdicts["read alone"]
    assert alone <= (COUNT / 50 if form in PARTICULAR else 0)
    wrong = [each for each in came if each[0] not in ("refused", "read", "read alone")]
    assert [] == wrong
