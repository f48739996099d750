"""Who took part, in which role, and who hosted."""
