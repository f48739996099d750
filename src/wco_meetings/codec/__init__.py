"""Bytes to records and back.

    bytes -> a format's module -> trees -> `reading` -> records
                                        `-> `problems`, where something is wrong

    records -> `writing` -> trees -> a format's module -> bytes

A tree is what a format's parser makes of a text. With the extra `fast` there is a shorter way between the bytes of a
record and the record, in JSON, JSON Lines and MessagePack. What it refuses goes the ordinary way.

Collections are the business of `wco_meetings.documents`; `docs/house.md` says what each module knows.

Nothing is imported here: reading needs no `cattrs`, so that the bundled records load without it.
"""
