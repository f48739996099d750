"""Bytes to records and back.

    bytes -> a format's module -> trees -> `reading` -> records
                                        `-> `problems`, where something is wrong

    records -> `writing` -> trees -> a format's module -> bytes

With the extra `fast` there is a shorter way between the bytes of a record and the record, in JSON, JSON Lines and
MessagePack: `fast_reading` and `fast_writing`. What it refuses goes the ordinary way.

`formats` knows the formats by name: `json_document`, `json_lines`, `yaml_document`, `msgpack_document` and
`parquet_document`, each of which lists its rules, and `compression` around them. A tree is what a format's parser makes
of a text. `wire` knows which classes there are and what their fields hold, `document` what stands around records in a
file, `strict_json` what JSON is. `converter` is for other programs. The bundled files, and no others, go through
`trusting`. Collections are the business of `wco_meetings.documents`.

Nothing is imported here: reading needs no `cattrs`, so that the bundled records load without it.
"""
