"""Bytes to records and back, on the way that `docs/house.md` draws.

Nothing is imported here: reading needs no `cattrs`, so that the bundled records load without it.
"""
