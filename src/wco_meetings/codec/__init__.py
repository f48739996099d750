"""Bytes to records and back.

    bytes -> `json_document`, `json_lines` -> trees -> `reading` -> records
                                                 `-> `problems`, where something is wrong

    records -> `converter` -> trees -> `json_document`, `json_lines` -> bytes

A tree is what a format's parser makes of a text. `wire` knows which classes there are and what their fields hold;
`documents` what stands around records in a file. Whole files, and collections, are the business of the room
`wco_meetings.documents`.

Nothing is imported here: reading needs no `cattrs`, so that the bundled records load without it.
"""
