"""Archives of press releases: many pages read in processes, a run that can be taken up, and the way to a collection."""
