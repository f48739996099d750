"""Bytes to records and back.

    bytes -> a format's module -> trees -> `reading` -> records
                                        `-> `problems`, where something is wrong

    records -> `writing` -> trees -> a format's module -> bytes

A tree is what a format's parser makes of a text. With the extra `fast` there is a shorter way between the bytes of a
record and the record, in JSON, JSON Lines and MessagePack. What it refuses goes the ordinary way.

| modules | what they know |
|---|---|
| `wire` | which classes there are, and what their fields hold |
| `reading`, `problems`, `writing` | trees to records, what is wrong with a tree, records to trees |
| `unknown` | keys that nothing is known of |
| `trusting` | records without a check: the bundled ones, and no others |
| `converter` | records for other programs, as dicts and through `cattrs` |
| `document`, `migrations` | what stands around records in a file, and how an older one is read |
| `formats`, `compression` | the formats by name, and what may be around them |
| `json_document`, `json_lines`, `yaml_document`, `msgpack_document`, `parquet_document` | the rules of a format |
| `strict_json`, `msgpack_wire` | what JSON is, and MessagePack in plain Python |
| `fast`, `fast_reading`, `fast_writing` | the shorter way |
| `files`, `collector` | how a file is written whole, and many records are made quickly |
| `schema`, `examples` | the JSON Schema of documents, and an example of each class |

Collections are the business of `wco_meetings.documents`.

Nothing is imported here: reading needs no `cattrs`, so that the bundled records load without it.
"""
