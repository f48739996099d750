"""Records in columns: rows of one kind, printed as a table, and the tables of a collection."""
