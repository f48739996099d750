"""Which sentences are worth reading for what, and which of them speak of another time."""
