"""The meeting that a page is about: its name, number and series, its days, place and mode, and how many came."""
