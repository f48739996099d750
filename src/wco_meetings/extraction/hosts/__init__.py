"""Who hosted, and whose meeting it was."""
