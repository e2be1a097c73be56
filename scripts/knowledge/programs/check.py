#!/usr/bin/env python3
"""Holds programs.tsv and products.tsv to their form, whoever wrote their rows.

    check.py DATA

DATA is data/. What is wrong is printed with file and line, and the exit code is 1; what is only
worth a look (a product that no other table knows) is a warning.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

PROGRAMS = ["by", "value", "product", "sources", "locators", "note"]
PRODUCTS = ["product", "attribute", "value", "sources", "locators", "note"]
BY = {"package", "executable", "unit", "image", "argument", "kernel"}
INTERPRETERS = {"java", "python", "node", "ruby", "perl", "php", "erlang", "dotnet", "mono", "shell",
                "busybox"}
# Whoever runs other people's programs says nothing about what listens.
NO_PROGRAM = re.compile(r"/(java|python[\d.]*|node|nodejs|perl[\d.]*|ruby[\d.]*|php[\d.]*|bash|dash|sh|zsh|busybox|lua[\d.]*|"
                        r"beam(\.smp)?|erl|dotnet|mono|guile|tclsh[\d.]*|env|sudo|su)$")
VALUES = {"binds": {"loopback", "everywhere"}, "ports": {"dynamic"},
          "nature": {"forwarder", "any-port", "tool", "launcher", "super-server", "client"}}
SHAPE = {"package": r"[A-Za-z0-9][A-Za-z0-9.+_-]*", "executable": r"/(?!s?bin/|lib\d*/|tmp/|proc/|dev/)[^;]+", "kernel": r"[a-z0-9_-]+",
         "unit": r"[A-Za-z0-9:_.@*-]+\.(service|socket)", "image": r"[a-z0-9][a-z0-9./_:-]*",
         "argument": rf"({'|'.join(sorted(INTERPRETERS))}):\S.*"}
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}(?!\.(service|socket))")

data = Path(sys.argv[1] if len(sys.argv) > 1 else "data")
wrong, warnings = [], []


def main():
    sources = {row[0] for _, row in rows("sources.tsv", None)}
    classes = {row[0] for _, row in rows("knowledge/classes.tsv", None)}
    known = {row[2] for _, row in rows("knowledge/software.tsv", None)}
    services = {row[2] for _, row in rows("registry/assignments.tsv", None) if len(row) > 2}
    programs = rows("knowledge/programs.tsv", PROGRAMS)
    products = rows("knowledge/products.tsv", PRODUCTS)
    for name, table in (("programs.tsv", programs), ("products.tsv", products)):
        common(name, table, sources, classes)
    check_programs(programs)
    check_products(products, services)
    recognised = {row[2] for _, row in programs}
    spelling(known, recognised | {row[0] for _, row in products})
    for product in sorted({row[0] for _, row in products} - recognised - known):
        warnings.append(f"products.tsv: {product} is in no other table")
    for line in warnings:
        print("warning:", line)
    for line in wrong:
        print(line)
    kinds = defaultdict(int)
    for _, row in programs:
        kinds[row[0]] += 1
    for _, row in products:
        kinds[row[1]] += 1
    print(("wrong" if wrong else "ok") + ":", ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))
    sys.exit(bool(wrong))


def rows(name, header):
    raw = (data / name).read_bytes()
    if b"\r" in raw or not raw.endswith(b"\n"):
        wrong.append(f"{name}: lines must end in a line feed alone")
    lines = raw.decode("utf-8").split("\n")[:-1]
    if header is not None and lines[0] != "\t".join(header):
        wrong.append(f"{name}:1: the heading is not {' '.join(header)}")
    table = []
    for number, line in enumerate(lines[1:], 2):
        fields = line.split("\t")
        if header is None or len(fields) == len(header):
            table.append((number, fields))
        else:
            wrong.append(f"{name}:{number}: {len(fields)} columns instead of {len(header)}")
    return table


def common(name, table, sources, classes):
    """What both tables have: order, no duplicates, known sources, one locator a source."""
    previous, seen = None, set()
    for number, row in table:
        where = f"{name}:{number}"
        order = [field.encode() for field in row]
        if previous is not None and order <= previous:
            wrong.append(f"{where}: out of order, or twice")
        previous = order
        if tuple(row[:3]) in seen:
            wrong.append(f"{where}: the same fact twice")
        seen.add(tuple(row[:3]))
        if not all(row[:5]) or any(field != field.strip() for field in row):
            wrong.append(f"{where}: an empty field, or blanks around one")
        cited, places = row[3].split(";"), row[4].split(";")
        if len(cited) != len(places) or not all(places):
            wrong.append(f"{where}: {len(cited)} sources, {len(places)} locators")
        if len(set(cited)) != len(cited):
            wrong.append(f"{where}: a source twice")
        for source in cited:
            if source not in sources:
                wrong.append(f"{where}: unknown source {source}")
            elif source not in classes:
                wrong.append(f"{where}: the source {source} has no class")
        # Only the note is prose: systemd's templates look like addresses.
        if EMAIL.search(row[5]) or "/tmp/" in "\t".join(row):
            wrong.append(f"{where}: an e-mail address, or a path of one machine")


def check_programs(table):
    holders = defaultdict(list)
    for number, (by, value, product, _, _, note) in table:
        where = f"programs.tsv:{number}"
        if by not in BY:
            wrong.append(f"{where}: unknown by={by}")
            continue
        if not re.fullmatch(SHAPE[by], value):
            wrong.append(f"{where}: {value} is no {by}")
        if by == "executable" and NO_PROGRAM.search(value):
            wrong.append(f"{where}: {value} runs others' programs, it is none itself")
        if by == "executable" and re.search(r"\*\*|^/usr/\*", value):
            wrong.append(f"{where}: * stands for one component")
        if by == "unit" and "@." in value:
            wrong.append(f"{where}: a template is written {value.replace('@.', '@*.')}")
        if by == "image" and re.search(r"[@]|:[^/]*$", value):
            wrong.append(f"{where}: an image has no tag or digest here")
        holders[(by, value)].append((number, note))
    for (by, value), rows_of in holders.items():
        if len(rows_of) > 1 and not all(note for _, note in rows_of):
            wrong.append(f"programs.tsv:{rows_of[0][0]}: {by} {value} is several products, without a note")


def check_products(table, services):
    bound = defaultdict(set)
    for number, (product, attribute, value, _, _, note) in table:
        where = f"products.tsv:{number}"
        if attribute == "speaks":
            if value not in services:
                wrong.append(f"{where}: the registry has no service {value}")
        elif attribute == "fork-of":
            if value == product:
                wrong.append(f"{where}: a fork of itself")
        elif attribute not in VALUES:
            wrong.append(f"{where}: unknown attribute {attribute}")
        elif value not in VALUES[attribute]:
            wrong.append(f"{where}: {attribute} is no {value}")
        if attribute == "binds":
            bound[product].add(value)
            if len(bound[product]) > 1 and not note:
                wrong.append(f"{where}: {product} listens both here and everywhere, without a note")


def spelling(known, used):
    """A product that software.tsv has under another spelling is an error; one that it does not have, a warning."""
    def folded(name):
        return re.sub(r"[^a-z0-9]", "", name.lower())
    spelt = {folded(name): name for name in known}
    fresh = []
    for product in sorted(used - known):
        if folded(product) in spelt:
            wrong.append(f"{product}: software.tsv has it as {spelt[folded(product)]}")
        else:
            fresh.append(product)
    if fresh:
        warnings.append(f"{len(fresh)} products that software.tsv has not: " + ", ".join(fresh))


main()
