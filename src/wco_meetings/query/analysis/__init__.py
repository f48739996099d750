"""What is asked of a whole collection: each analysis is a function over `Meetings` that returns `Rows`."""
