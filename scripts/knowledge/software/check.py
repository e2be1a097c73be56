#!/usr/bin/env python3
"""Asserts the format rules of the tables beside it (or in the folder given)."""
import re, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent)); sys.dont_write_bytecode = True
import importlib.util
spec = importlib.util.spec_from_file_location("portolan_import", Path(__file__).resolve().parent / "import.py")
imp = importlib.util.module_from_spec(spec); spec.loader.exec_module(imp)
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
KINDS = {"default", "dev-server", "range", "convention", "allocated"}
CLASSES = {"first-hand", "distribution", "third-party", "packager", "allocation"}
TR = ["tcp", "udp", "sctp", "dccp"]
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}")
ID = re.compile(r"[a-z0-9][a-z0-9-]*$")

def table(name, header):
    raw = (folder / name).read_bytes()
    assert b"\r" not in raw and raw.endswith(b"\n") and not raw.startswith(b"\xef\xbb\xbf"), name
    lines = raw.decode("utf-8").split("\n")[:-1]
    assert lines[0] == "\t".join(header), (name, lines[0])
    out = []
    for n, line in enumerate(lines[1:], 2):
        f = line.split("\t")
        assert len(f) == len(header), (name, n, line)
        assert all(x == x.strip() for x in f), (name, n, "blank around a field")
        assert not EMAIL.search(line), (name, n, "e-mail")
        assert "/tmp/" not in line, (name, n, "machine path")
        out.append(dict(zip(header, f), line=n))
    return out

def span(p):
    assert re.fullmatch(r"[1-9]\d*(-[1-9]\d*)?", p), p
    lo, _, hi = p.partition("-"); lo, hi = int(lo), int(hi or lo)
    assert 1 <= lo <= hi <= 65535 and (not "-" in p or lo < hi), p
    return lo, hi

soft = table("software.tsv", "port transport product category role kind sources locators note".split())
serv = table("services.tsv", "port transport name aliases list sources".split())
book = table("sources.tsv", "id title publisher date licence link".split())
cls = table("classes.tsv", ["id", "class"])
assert len(imp.CATEGORIES) == len(set(imp.CATEGORIES))
ids = [b["id"] for b in book]
assert ids == sorted(set(ids)), "sources.tsv order"
for b in book:
    assert all(b[k] for k in ("id", "title", "publisher", "date", "licence", "link")), b
    assert ID.match(b["id"]), b
    assert re.match(r"https://\S+$", b["link"]), b
    assert re.fullmatch(r"\d{4}-\d{2}(-\d{2})?|(version|commit) \S+", b["date"]), b
known, used, keys, pkeys, per_product, folded = set(ids), set(), set(), set(), {}, {}
prev = None
for r in soft:
    where = (r["line"], r["port"], r["product"])
    lo, hi = span(r["port"])
    assert r["transport"] in TR and r["category"] in imp.CATEGORIES and r["kind"] in KINDS, where
    assert r["product"] and r["role"], where
    assert not re.search(r"[\u2122\u00ae]", r["product"]) and not re.search(r"\((MySQL|PostgreSQL|SQLite|MariaDB)\)", r["product"]), where
    assert r["product"].isascii() or r["product"] in {"Tankerk\u00f6nig API exporter"}, where
    assert all(r[k].isascii() for k in ("role", "note", "sources", "locators")), where
    assert len(r["role"]) <= 48 and r["role"] not in {"HTTP UI", "TCP Port Service"} and not r["role"].endswith("."), where
    s, l = r["sources"].split(";"), r["locators"].split(";")
    assert len(s) == len(l) and all(s) and all(l) and all(x == x.strip() for x in s + l), where
    assert len(set(s)) == len(s) and set(s) <= known, where
    used |= set(s)
    assert (r["kind"] == "allocated") == (set(s) <= imp.ALLOCATION), where
    if set(s) <= imp.FIREWALLS: assert r["kind"] == "convention", where
    if r["kind"] == "range": assert hi > lo, where
    if hi > lo: assert r["kind"] in {"range", "convention"}, where
    key = (r["port"], r["transport"], r["product"], r["role"])
    assert key not in keys, where
    keys.add(key)
    per_product.setdefault(r["product"], set()).add(r["category"])
    folded.setdefault(re.sub(r"[^a-z0-9+]", "", r["product"].lower()), set()).add(r["product"])
    order = (lo, hi, TR.index(r["transport"]), r["product"].casefold(), r["role"])
    assert prev is None or prev <= order, where
    prev = order
assert all(len(c) == 1 for c in per_product.values()), [p for p, c in per_product.items() if len(c) > 1]
assert all(len(p) == 1 for p in folded.values()), [p for p in folded.values() if len(p) > 1]
assert [c["id"] for c in cls] == sorted(used), "classes.tsv must hold each used id once, sorted"
assert all(c["class"] in CLASSES for c in cls)
prev, seen = None, set()
for r in serv:
    lo, hi = span(r["port"])
    assert r["transport"] in TR and r["name"] and r["list"] in {"netbase", "firewalld", "wireshark"}, r
    assert r["sources"] == {"netbase": "deb-netbase", "firewalld": "deb-firewalld", "wireshark": "wireshark"}[r["list"]], r
    key = (r["port"], r["transport"], r["name"], r["list"])
    assert key not in seen, r
    seen.add(key)
    order = (lo, hi, TR.index(r["transport"]), r["name"].casefold(), r["name"], r["list"])
    assert prev is None or prev <= order, r
    prev = order
    used.add(r["sources"])
assert known == used, known ^ used
facts = [r for r in soft if r["kind"] != "allocated"]
ports = {r["port"] for r in facts}
assert len(facts) >= 1500 and len(ports) >= 800
print(f"ok: {len(soft)} software rows ({len(facts)} not allocated, {len(ports)} distinct port fields), {len(per_product)} products, {len(serv)} services, {len(book)} sources")
