"""The words that rules look for, as tables and the expressions made of them; they know no page."""
