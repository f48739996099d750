"""What a meeting was about, and what came of it."""
