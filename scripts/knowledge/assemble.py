#!/usr/bin/env python3
"""Put what the importers made into data/: tables in the order of their ports, one bibliography.

    assemble.py SOFTWARE MALWARE DATA

SOFTWARE and MALWARE are the output folders of software/import.py and malware/import.py; DATA is data/.
Sources that neither importer has (those that statements cite themselves) stay in the bibliography.
"""

import sys
from pathlib import Path

software, malware, data = (Path(a) for a in sys.argv[1:4])


def read(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def write(path, rows):
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def by_port(rows):
    def ports(row):
        bounds = row[0].split("-")
        return int(bounds[0]), int(bounds[-1])
    return rows[:1] + sorted(rows[1:], key=ports)


def main():
    knowledge = data / "knowledge"
    for folder, name in ((software, "software.tsv"), (software, "services.tsv"), (malware, "malware.tsv")):
        write(knowledge / name, by_port(read(folder / name)))
    systems = read(malware / "systems.tsv")
    systems[0][1] = "transport"
    write(knowledge / "systems.tsv", by_port(systems))
    # Browsers speak HTTP to these ports, so the rows are about TCP.
    blocked = [[port, "tcp", name, source] for port, name, source in read(malware / "blocked.tsv")[1:]]
    write(knowledge / "blocked.tsv", by_port([["port", "transport", "name", "sources"], *blocked]))
    # The classes of sources that other tables alone cite stay, as those sources do below.
    header, *classes = read(knowledge / "classes.tsv")
    merged = dict(classes) | dict(read(software / "classes.tsv")[1:])
    write(knowledge / "classes.tsv", [header, *map(list, sorted(merged.items()))])
    sources = {}
    for path in (data / "sources.tsv", software / "sources.tsv", malware / "sources.tsv"):
        header, *rows = read(path)
        sources.update((row[0], row) for row in rows)
    write(data / "sources.tsv", [header, *(sources[key] for key in sorted(sources))])


main()
