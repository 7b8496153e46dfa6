#!/usr/bin/env python3
"""The yardstick that anybody could write in an hour: one N-Quads line for every value of every record, no model, no
checks, no links, to the same two compressed files. ms-trials writes more than twice as many statements."""
import gzip, json, pathlib, sys, time

BASE = "https://w3id.org/ms-trials/"
ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def statements(value, subject):
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, (dict, list)):
                yield from statements(part, subject + "/" + name)
            else:
                yield subject, name, str(part)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            if isinstance(part, (dict, list)):
                yield from statements(part, f"{subject}/{number}")
            else:
                yield subject, "item", str(part)


start, records, count = time.time(), 0, 0
folder, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
with gzip.open(out / "plain.nq.gz", "wt", 6) as quads, gzip.open(out / "plain.ttl.gz", "wt", 6) as turtle:
    for file in sorted(folder.rglob("*json")):
        for line in file.open():
            record = json.loads(line)
            records += 1
            study = BASE + "study/" + record["protocolSection"]["identificationModule"]["nctId"]
            for subject, name, text in statements(record, study):
                text = text.translate(ESCAPES)
                quads.write(f'<{subject}> <{BASE}ontology#{name}> "{text}" <{study}> .\n')
                turtle.write(f'<{subject}> <{BASE}ontology#{name}> "{text}" .\n')
                count += 1
print(f"{time.time() - start:.2f} s, {records} records, {count} quads")
