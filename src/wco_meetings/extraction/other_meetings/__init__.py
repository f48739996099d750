"""Other meetings that a page tells of, with the days and the sentences that are theirs."""
