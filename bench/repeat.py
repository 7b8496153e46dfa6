#!/usr/bin/env python3
"""Repeats registry records under other NCT numbers, 1,000 a file, one a line: bench/repeat.py FOLDER NUMBER OUT."""
import json, pathlib, sys

records = [json.loads(file.read_text()) for file in sorted(pathlib.Path(sys.argv[1]).glob("*.json"))]
number, out = int(sys.argv[2]), pathlib.Path(sys.argv[3])
out.mkdir(parents=True)
for first in range(0, number, 1000):
    with (out / f"{first:08}.ndjson").open("w") as file:
        for i in range(first, min(first + 1000, number)):
            record = records[i % len(records)]
            identification = record["protocolSection"]["identificationModule"]
            identification["nctId"] = f"NCT9{i:07}"
            identification.pop("nctIdAliases", None)
            file.write(json.dumps(record, separators=(",", ":"), ensure_ascii=False) + "\n")
