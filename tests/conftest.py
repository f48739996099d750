"""What every test may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
SEED = ROOT.parent / "shared" / "seed"

# In continuous integration a run must not depend on chance; elsewhere each run tries something new.
settings.register_profile("default", max_examples=50, deadline=None)
if not os.access(Path.cwd(), os.W_OK):  # pragma: no cover
    settings.register_profile("default", max_examples=50, deadline=None, database=None)  # failures can't be kept here
settings.register_profile("ci", max_examples=50, deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def seed() -> Path:
    """The folder with the page that the bundled meetings come from, and with what it says fact by fact."""
    return SEED if SEED.is_dir() else pytest.skip(f"the seed page is not here: no folder {SEED}")
