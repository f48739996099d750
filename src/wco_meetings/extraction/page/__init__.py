"""A page and what stands on it: its furniture and language, names and days, and which sentence is worth reading."""
