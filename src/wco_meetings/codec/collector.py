"""The garbage collector, paused while many records are made.

Records hold no cycles, so the collector finds nothing among them; yet the more there are, the longer it looks, and
reading many with it on takes several times as long.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["paused"]


@contextmanager
def paused(pause: bool = True) -> Generator[None]:
    """Pause the collector of the whole process inside the `with` block, and put it back whatever happens.

    Does nothing where `pause` is False or the collector is off already.
    """
    if not pause or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
