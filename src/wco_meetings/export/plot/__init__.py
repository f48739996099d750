"""Collections as pictures: each module draws one, and hands over a figure that its user may change."""
