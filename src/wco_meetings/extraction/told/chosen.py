"""Which of the clauses that tell of outcomes a reader keeps: no kind too often, what was said where little was done.

The numbers come from what readers noted of six hundred releases: clauses of a sort are kept where more than about one
in three was noted.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from ...model.words import Force, OutcomeKind

__all__ = ["Clause", "chosen"]


class Clause(NamedTuple):
    """An outcome's words, its kind and its actors.

    Two sorts are weak: `meant` is what people came for, `spoken` what was stressed or said.
    """

    start: int
    end: int
    kind: OutcomeKind
    actors: tuple[str, ...]
    meant: bool = False
    spoken: bool = False


# How often a page tells of a kind. Each decision is one; who reads sums up what was discussed, shown or exchanged.
_MOST = {kind: 1 for kind in OutcomeKind if kind.force is Force.INFORMATION} | {
    OutcomeKind.AGREED: 1,
    OutcomeKind.PRESENTED: 2,
    OutcomeKind.WELCOMED: 1,
    OutcomeKind.EXPRESSED: 1,
    OutcomeKind.URGED: 1,
}
# A training's page that tells of no more kinds than these, and not of more than was said, tells of speeches too.
_FEW = 2
# A page that tells of so many kinds records the meeting in full.
_FULL = 8


def chosen(found: list[Clause], *, trains: bool) -> list[Clause]:
    """The clauses that a reader keeps: what people came for only without what they did, and no kind too often.

    What somebody stressed or said is an outcome where the page tells of nothing else, or of little else at a training.
    """
    heard = [clause for clause in found if not clause.spoken]
    done = {clause.kind for clause in heard if not clause.meant}
    told = [clause for clause in heard if not clause.meant or clause.kind not in done]
    if len({clause.kind for clause in told}) >= _FULL:
        return told
    times: Counter[OutcomeKind] = Counter()
    kept: list[Clause] = []
    for clause in told:
        times[clause.kind] += 1
        if times[clause.kind] <= _MOST.get(clause.kind, len(told)):
            kept.append(clause)
    said = [clause for clause in found if clause.spoken]
    if len({clause.kind for clause in kept}) <= min(_FEW if trains else 0, len(said)):
        kept = sorted([*kept, *said[:1]])
    return kept
