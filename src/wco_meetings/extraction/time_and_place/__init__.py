"""When and where the meeting was."""
