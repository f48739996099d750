"""What every test may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
SEED = ROOT.parent / "shared" / "seed"

# In continuous integration a run must not depend on chance; elsewhere each run tries something new. A slow machine is
# no fault of a test, and where the current folder can't be written to no failure can be kept for the next run.
EVERYWHERE = {"max_examples": 50, "deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
KEPT = {} if os.access(Path.cwd(), os.W_OK) else {"database": None}
settings.register_profile("default", **EVERYWHERE, **KEPT)
settings.register_profile("ci", **EVERYWHERE, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def seed() -> Path:
    """The folder with the one page behind the two bundled meetings with evidence, and what it says, fact by fact."""
    return SEED if SEED.is_dir() else pytest.skip(f"the seed page is not here: no folder {SEED}")
