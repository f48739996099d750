"""Lists of parties: what opens them, what stands between their names, and for whom somebody speaks."""
