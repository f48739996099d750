"""Lists of parties: what opens them, what stands between their names, and which of them are items."""
