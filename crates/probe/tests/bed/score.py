"""Holds a prober's answers against what is expected, row by row, and nmap's beside them.

    bed score RESULTS.jsonl [--rows BED.jsonl] [--nmap FILE.xml]… [--json]

RESULTS is one JSON object a line: `address`, `port`, `transport`, `protocol` (the id of a file in
data/protocols, or null), `product`, `version`, `tls` (null, or an object; `starttls` in it), `relay`
("untried" or null, "refused", "answers", "proven"; of a proven one the ways are in `relay_forms`).
Other keys are not read, so what `portolan probe --json` prints will do. `-` stands for none: only
nmap's are scored. It exits with 0 when the bar is met.

What counts:
- protocol: every row that is not `optional`. One name of several that are right is enough.
- product, version: the rows whose service states it.
- the printer of the bed that runs must have printed nothing.
- a wrong name: a protocol or product that is not among the row's, a version that is not the
  package's. Of every row, the optional ones and the crowd's too.
- nmap is better in a row when it has right what the other has not. What nmap takes from its table by
  the number (method "table") without having recognised an answer is a guess, and counts neither for
  nor against it. So is a product that is no more than the protocol's own name (Redis, OpenVPN), where
  the service does not state it: others speak the protocol too, and are called the same. What answers
  only whom it runs a program for (`harmless = false`) is asked by no prober that keeps its rules: its
  row is left out, and so are the crowd's: who waits longest would win there.
- a relay: "untried" is right where the service was recognised as one that hands nothing on.

nmap's own names are in names.toml; the table was made from what it printed.
"""
import json
import re
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
STATE = Path("/run/portolan-bed")
BAR_PRODUCTS = 0.9

# What may be a proxy: these are tried, whatever they say of themselves.
HANDS_ON = {"http", "http-proxy", "socks4", "socks5"}

RIGHT, MISSING, WRONG, UNASKED = "right", "missing", "wrong", "-"


def main(options, printed=None):
    file = options.rows or STATE / f"{options.namespace}.rows"
    try:
        rows = [row for row in map(json.loads, file.read_text().splitlines()) if row.get("ready", True)]
    except OSError:
        sys.exit(f"bed: {file} cannot be read\n\nhint: bed up first, or --rows")
    industrial = [row for row in rows if row["industrial"]]
    rows = [row for row in rows if not row["industrial"]]
    ours = {} if str(options.results) == "-" else answers(options.results)
    nmaps = by_nmap(options.nmap)
    judged = [(row, judge(row, ours.get(key(row))), judge(row, nmaps.get(key(row)))) for row in rows]
    for row, our, theirs in judged:
        print_row(row, our if ours else None, theirs if nmaps else None, options.json)
    if industrial and not options.json:
        print(f"left out, they are asked only by request: {', '.join(row['id'] for row in industrial)}")
    good = True
    if ours:
        good = summary("probe", [(row, our) for row, our, _ in judged], [j for j in judged if not j[0].get("crowd")] if nmaps else [], bars=True)
    if nmaps:
        summary("nmap", [(row, theirs) for row, _, theirs in judged], [], bars=False)
    if printed is not None:
        good &= printed == 0
        print(f"{'FAIL' if printed else 'PASS'}  printed on the printer's port: {printed} bytes (bar: 0)")
    return 0 if good else 1


def key(row):
    return (row["address"], row["transport"], row["port"])


def answers(file):
    found = {}
    for line in file.read_text().splitlines():
        if not line.strip():
            continue
        answer = json.loads(line)
        if "port" not in answer or "address" not in answer:
            continue
        protocol = answer.get("protocol")
        answer["protocol"] = [protocol["id"] if isinstance(protocol, dict) else protocol] if protocol else []
        found[(answer["address"], answer.get("transport", "tcp"), answer["port"])] = answer
    return found


def by_nmap(files):
    """nmap's answers in the same shape."""
    with open(HERE / "names.toml", "rb") as file:
        names = tomllib.load(file)
    found = {}
    for file in files:
        for host in ElementTree.parse(file).getroot().iter("host"):
            address = host.find("address").get("addr")
            for port in host.iter("port"):
                service = port.find("service")
                if service is None:
                    continue
                # Where it asked more, the version has got into the name: "mosquitto version 2.0.11".
                name, _, more = service.get("name").partition(" version ")
                inside = service.get("tunnel") == "ssl"
                guess = service.get("method") == "table"
                product = names["product"].get(service.get("product"), service.get("product"))
                generic = product in names["generic"]
                found[(address, port.get("protocol"), int(port.get("portid")))] = {
                    "protocol": [] if guess or name in names["none"] else names["protocol"].get(name, [name]),
                    "guess": name if guess else None,
                    "product": None if generic else product,
                    "version": None if generic else service.get("version") or more or None,
                    "tls": {} if inside or name in names["tls"] else None,
                }
    return found


def judge(row, answer):
    """What of a row is right: (protocol, product, version, tls, relay, the answer)."""
    answer = answer or {}
    said = answer.get("protocol") or []
    protocol = MISSING
    if said and set(said) & set(row["protocol"]):
        protocol = RIGHT
    elif said and not set(said) & {*row["protocol_if"], *(["tls"] if row["tls"] == "inside" else [])}:
        protocol = WRONG
    if not said and row["optional"]:
        protocol = UNASKED
    product = compare(answer.get("product"), row["product"], row["product_if"], same_name)
    version = compare(answer.get("version"), row["version"], row["version_if"], same_version)
    tls = UNASKED
    if row["tls"]:
        met = answer.get("tls")
        starttls = isinstance(met, dict) and met.get("starttls", False)
        tls = RIGHT if met is not None and met is not False and starttls == (row["tls"] == "starttls") else MISSING
    relay = UNASKED
    if row["relay"]:
        told, ways = answer.get("relay") or "untried", answer.get("relay_forms") or row["ways"]
        if told == "untried":
            # Whoever was recognised as what hands nothing on need not be tried.
            relay = RIGHT if row["relay"] == "refused" and protocol == RIGHT and not set(said) & HANDS_ON else MISSING
        elif row["relay"] == "proven":
            relay = RIGHT if told == "proven" and set(row["ways"]) <= set(ways) else MISSING
        else:
            relay = WRONG if told == "proven" else RIGHT
    return {"protocol": protocol, "product": product, "version": version, "tls": tls, "relay": relay, "answer": answer}


def compare(said, expected, allowed, same):
    if not said:
        return MISSING if expected else UNASKED
    if any(same(said, name) for name in expected):
        return RIGHT
    if any(same(said, name) for name in allowed):
        return MISSING if expected else RIGHT
    # A version of which nothing is known is not held against it; a product always is.
    return WRONG if expected or allowed or same is same_name else UNASKED


def same_name(said, name):
    """Whether what was said begins with the name, word by word."""
    said, name = words(said), words(name)
    return said[: len(name)] == name


def words(name):
    return re.findall(r"[a-z0-9]+", name.lower())


def same_version(said, version):
    """Whether it was the version or the version and more, such as a distribution's revision."""
    rest = said.removeprefix("v")
    return rest.startswith(version) and not rest[len(version) :][:1].isalnum() and not re.match(r"\.\d", rest[len(version) :])


def better(row, one, other):
    """In what `one` is right and `other` is not."""
    if not row.get("harmless", True):
        return []
    found = [what for what in ("protocol", "product", "version") if one[what] == RIGHT and other[what] != RIGHT]
    said = words(one["answer"].get("product") or "")[:1]
    if "product" in found and not row["product"] and said and said[0] in row["protocol"]:
        found.remove("product")
    return found


def print_row(row, our, theirs, as_json):
    if as_json:
        print(json.dumps({"id": row["id"], "port": row["port"], "transport": row["transport"], "probe": our, "nmap": theirs}))
        return
    text = f"{row['transport']}/{row['port']:<6} {row['id']:<22}"
    for who, result in (("probe", our), ("nmap", theirs)):
        if result:
            answer = result["answer"]
            said = " ".join(str(word) for word in ("/".join(answer.get("protocol") or []) or f"({answer.get('guess')})" if answer.get("guess") or answer.get("protocol") else "?", answer.get("product"), answer.get("version")) if word)
            marks = "".join({RIGHT: "+", MISSING: ".", WRONG: "X", UNASKED: "-"}[result[what]] for what in ("protocol", "product", "version", "tls", "relay"))
            text += f" {who} {marks} {said[:44]:<44}"
    print(text.rstrip())


def summary(who, judged, both, bars):
    """PASS and FAIL a line; for nmap only the figures."""
    good = True

    def say(what, count, of, needed):
        nonlocal good
        fine = count >= needed
        good &= fine
        verdict = ("PASS  " if fine else "FAIL  ") if bars else "      "
        print(f"{verdict}{who}: {what}: {count} of {of}" + (f" (bar: at least {needed})" if bars else ""))

    counted = [(row, result) for row, result in judged if not row.get("crowd")]
    firm = [(row, result) for row, result in counted if not row["optional"]]
    say("endpoints recognised", sum(r["protocol"] == RIGHT for _, r in firm), len(firm), len(firm))
    stated = [r for row, r in counted if row["product"]]
    say("products", sum(r["product"] == RIGHT for r in stated), len(stated), -int(-BAR_PRODUCTS * len(stated) // 1))
    stated = [r for row, r in counted if row["version"]]
    say("versions", sum(r["version"] == RIGHT for r in stated), len(stated), len(stated))
    inside = [r for row, r in counted if row["tls"] == "inside"]
    say("TLS from the first byte", sum(r["tls"] == RIGHT for r in inside), len(inside), len(inside))
    if who != "nmap":
        starttls = [r for row, r in counted if row["tls"] == "starttls"]
        print(f"      {who}: STARTTLS: {sum(r['tls'] == RIGHT for r in starttls)} of {len(starttls)}")
        relays = [(row, r) for row, r in counted if row["relay"]]
        if relays:
            say("relays judged rightly", sum(r["relay"] == RIGHT for _, r in relays), len(relays), len(relays))
    wrong = [(row["id"], what) for row, r in judged for what in ("protocol", "product", "version") if r[what] == WRONG]
    good &= not wrong
    verdict = ("FAIL  " if wrong else "PASS  ") if bars else "      "
    print(f"{verdict}{who}: wrong names: {len(wrong)}" + "".join(f"\n        {name}: {what}" for name, what in wrong))
    if both:
        rows = [(row["id"], better(row, theirs, our)) for row, our, theirs in both if better(row, theirs, our)]
        good &= not rows
        print(f"{'FAIL' if rows else 'PASS'}  rows in which nmap is better: {len(rows)}" + "".join(f"\n        {name}: {', '.join(what)}" for name, what in rows))
    return good
