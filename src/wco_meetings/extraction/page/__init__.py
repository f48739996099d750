"""A page taken apart: its title, day and language, its furniture, its items and its sentences."""
