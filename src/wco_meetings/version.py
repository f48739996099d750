"""What this release is called: here alone, so that it is known wherever the code is, installed or not."""

__all__ = ["__version__"]

__version__ = "0.2.0.dev0"
