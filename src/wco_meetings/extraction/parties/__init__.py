"""Parties, offices and regions as pages name them."""
