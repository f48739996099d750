"""A press release becomes records with evidence."""
