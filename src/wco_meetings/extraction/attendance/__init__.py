"""How people took part, and how many."""
