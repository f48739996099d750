"""What leaves the library for somebody's eyes or another program."""
