"""What meetings are called, and which of those that a page names it is about."""
