"""Names to parties: who is meant by a name, and who was a Member on a day."""
