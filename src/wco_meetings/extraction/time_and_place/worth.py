"""How much speaks for a place, or against it: what its sentence is worth, and what the place is in it."""

__all__ = ["Worth"]


class Worth:
    """How much speaks for a place, or against it: it is the meeting's only if more than `ENOUGH` does."""

    ENOUGH = 3.0
    """What is not enough yet: a sentence says by one thing at least that the meeting was there."""
    NAMED = 5.0
    """The meeting's name in the sentence, "the Amber Forum in Riga": enough alone, and more than words of holding."""
    HELD = 4.0
    """Words of holding, "it was held in Riga", or of visiting: enough alone, but not after a few sentences."""
    DATED = 4.0
    """A dateline or a label, "Riga, 5 May" or "Venue: Riga": enough alone, and further down as well."""
    IN_TITLE = 2.0
    """The title, "Amber Forum in Riga": not enough alone, and decides between two sentences that say where it was."""
    ONE_HELD = 1.5
    """Some meeting that is held, "a workshop was held": not enough alone, but with the title."""
    LATER = 0.4
    """Against a place, for each sentence before it: a little, so that those further up come first."""
    FAR_DOWN = 1.5
    """Against one far down a long page, without the meeting's name: as much as that some meeting is held."""
    OF_OTHERS = 6.0
    """Against one of another meeting or another time, "the Forum held in Oslo last year": more than a name is worth."""
    SEAT = 1.5
    """Against a seat, "the Amber Office in Riga held it in Sliema": so much that the other city comes first."""
    HOTEL = 1.0
    """Against a city in a hotel's name, "at the Riga Beach Hotel in Sliema": here, too, the other comes first."""
    AT_IT = 3.0
    """Somebody who acts there, "speaking at the workshop in Riga": enough with anything else that speaks for it."""
    WITH_DAYS = 5.0
    """The meeting's days in the sentence, of two that may say where it was: as much as its name."""
    BESIDE_DAYS = 3.5
    """The meeting's days next to a place, "in Riga on 5 May": enough alone, and added only where nothing else is."""
    # What speaks for a place besides its sentence.
    HOUSE = 4.0
    """The WCO's own house, where a meeting is spoken of without words of holding: as much as these."""
    HOUSE_HELD = 1.5
    """The same where the sentence has words of holding, which count already, or speaks of no meeting."""
    LED_TO = 1.0
    """Words that lead to a city, "in Riga", "visited Riga", or its country after it: plainer than a comma."""
    OF_ONE = 0.5
    """A meeting right before these, "the workshop in Riga"."""
    COUNTRY = -0.5
    """Against a country alone: a city comes first."""
    REPORTS = -5.0
    """Against the head of a report, "Riga: Customs met", which may be from elsewhere."""
    MOST_OF_A_PLACE = HOUSE + AT_IT
    """The most that a place is worth besides its sentence: one that lacks more than that is not read for places."""
