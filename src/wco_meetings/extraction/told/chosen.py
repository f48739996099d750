"""Which of the clauses that tell of outcomes a reader keeps: no kind too often.

The numbers come from what readers noted of six hundred releases: clauses of a sort are kept where more than about one
in three was noted.
"""

from collections import Counter

from ...model.words import Force, OutcomeKind
from .clauses import Clause

__all__ = ["chosen"]


# How often a page tells of what is no decision: who reads sums up what was discussed, asked or praised.
_MOST = {kind: 1 for kind in OutcomeKind if kind.force is not Force.DECISION} | {OutcomeKind.PRESENTED: 2}
# A page that tells of so many kinds records the meeting in full.
_FULL = 8
# What single parties say fills pages that are no minutes.
_GROUPS = frozenset(("meeting", "members"))


def chosen(found: list[Clause]) -> list[Clause]:
    """The clauses that a reader keeps: what people came for only without what they did, and no kind too often."""
    done = {clause.kind for clause in found if not clause.meant}
    told = [clause for clause in found if not clause.meant or clause.kind not in done]
    if len({clause.kind for clause in told if _GROUPS.issuperset(clause.actors)}) >= _FULL:
        return told
    times: Counter[OutcomeKind] = Counter()
    kept: list[Clause] = []
    for clause in told:
        times[clause.kind] += 1
        if times[clause.kind] <= _MOST.get(clause.kind, len(told)):
            kept.append(clause)
    return kept
