"""Who took part, in which role, and who stayed away."""
