"""Damaged documents are read as they stand or refused with a place: nothing else happens, and nothing hangs.

Some hundred of each format are tried, always the same; WCO_MEETINGS_DAMAGED says how many instead.
"""

import os
from collections import Counter
from typing import Any

import accidents
import pytest
from accidents import what_came_of
from forms import installed

import wco_meetings as wm

COUNT = int(os.environ.get("WCO_MEETINGS_DAMAGED", "300"))

# Who gives the second opinion.
OTHERS = {"yaml": "ruamel.yaml", "msgpack": "msgpack", "parquet": "polars"}

# Readers that refuse what the formats' own libraries read: statistics that are broken, tabs in plain words.
PARTICULAR = ("yaml", "parquet")


FORMATS = list(filter(installed, ["json", "jsonl", "yaml", "msgpack", "parquet", "json.gz", "jsonl.zst"]))


@pytest.mark.parametrize("form", FORMATS)
def test_damaged_documents_are_read_as_they_stand_or_refused(form: str) -> None:
    """What is read is what another reader sees in the same bytes."""
    if form in OTHERS:
        pytest.importorskip(OTHERS[form])
    came = list(what_came_of(form, COUNT, seed=1))
    verdicts = Counter(verdict for verdict, _, _ in came)
    assert {"refused", "read"} <= verdicts.keys()
    alone = verdicts["read alone"]
    assert alone <= (COUNT / 50 if form in PARTICULAR else 0)
    wrong = [each for each in came if each[0] not in ("refused", "read", "read alone")]
    assert [] == wrong


class TestTheJudge:
    """What goes wrong would be seen: the test above can fail."""

    DATA = wm.dumps([wm.Place(city="Baku")])

    def verdict(self, monkeypatch: pytest.MonkeyPatch, found: Any) -> str:
        """The verdict on a reading that finds this, or raises it, in a document that is whole."""

        def loads(*_: Any) -> Any:
            if isinstance(found, Exception):
                raise found
            return found

        monkeypatch.setattr(accidents, "documents", lambda _: [self.DATA])
        monkeypatch.setattr(accidents, "damaged", lambda whole, _: whole[0])
        monkeypatch.setattr(wm, "loads", loads)
        ((verdict, _, _),) = what_came_of("json", 1, seed=1)
        return verdict

    @pytest.mark.parametrize(
        ("found", "verdict"),
        [
            ((wm.Place(city="Baku"),), "read"),
            ((wm.Place(city="Sochi"),), "misread"),
            ((), "misread"),
            (ZeroDivisionError(), "raised"),
            (wm.RecordError([wm.Issue("", None, "no place")]), "misplaced"),
            (wm.RecordError([wm.Issue("$", None, "a place")]), "refused"),
        ],
    )
    def test_sees_what_went_wrong(self, found: Any, verdict: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """In records, in errors, and in their places."""
        assert verdict == self.verdict(monkeypatch, found)

    def test_sees_what_others_refuse(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """And we don't."""
        monkeypatch.setattr(self, "DATA", b"{", raising=False)
        assert "read alone" == self.verdict(monkeypatch, (wm.Place(city="Baku"),))

    def test_sees_what_is_slow(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """However right it is."""
        monkeypatch.setattr(accidents, "MOST_SECONDS", -1)
        assert "slow" == self.verdict(monkeypatch, (wm.Place(city="Baku"),))
