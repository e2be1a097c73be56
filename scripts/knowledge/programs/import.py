#!/usr/bin/env python3
"""Makes the rows of programs.tsv and products.tsv that Debian's packages bear out.

    import.py DEBS DATA [UNPACKED]

DEBS is a folder of .deb files, DATA is data/. The files are got with Debian's own client, the
ones that decisions.tsv and attributes.tsv name and no others:

    apt-get download $(import.py --packages)

They stay outside the repository, as does UNPACKED, where they remain unpacked for the next run.
A row of DATA that cites anything else is kept, so that other importers may write the same two
tables; one that cites these packages alone is of our making, and is made anew.

Beside this script stand what people decided:

decisions.tsv   which programs of a package are daemons that listen, and what product they are.
attributes.tsv  what a product is, and the words in a package that say so; also the kernel's services
                and arguments that no script bears in its name.

Nothing is written on a decision's word alone: a program must be in the package, and be a binary
(or a script of the named interpreter); a unit must be in it; an attribute's pattern must be found in
the file it names. What is not is an error. The place of each row is what was found.
"""
import gzip
import re
import subprocess
import sys
import tempfile
from email.utils import parsedate_to_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = ["by", "value", "product", "sources", "locators", "note"]
PRODUCTS = ["product", "attribute", "value", "sources", "locators", "note"]
INTERPRETERS = {"java": r"java", "python": r"python\d?(\.\d+)?", "perl": r"perl", "ruby": r"ruby",
                "node": r"node(js)?", "php": r"php", "shell": r"(ba|da)?sh"}
# A unit that systemd makes of an init script is in no package, so its manual page is cited too.
SYSV = ("systemd", "usr/share/man/man8/systemd-sysv-generator.8.gz", r"creates wrapper .*service units for")


def main():
    decisions, attributes = table("decisions.tsv"), table("attributes.tsv")
    if sys.argv[1:] == ["--packages"]:
        named = {row["package"].lstrip("+") for row in decisions + attributes}
        print("\n".join(sorted(named | {SYSV[0]})))
        return
    debs, data = Path(sys.argv[1]), Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        shelf = Shelf(debs, Path(sys.argv[3] if len(sys.argv) > 3 else scratch))
        programs, products = Rows(), Rows()
        for row in decisions:
            decide(row, shelf, programs)
        for row in attributes:
            attribute(row, shelf, programs, products)
        if shelf.complaints:
            sys.exit("\n".join(shelf.complaints))
        cited = shelf.cited()
        merge(data / "knowledge/programs.tsv", PROGRAMS, programs, cited)
        merge(data / "knowledge/products.tsv", PRODUCTS, products, cited)
        extend(data / "sources.tsv", {key: package.source() for key, package in cited.items()})
        extend(data / "knowledge/classes.tsv", {key: [key, "distribution"] for key in cited})


def decide(row, shelf, rows):
    """One line of decisions.tsv: the package, its programs, the units that start them."""
    name, product, note = row["package"], row["product"], row["note"]
    package = shelf.open(name.lstrip("+"))
    if package is None:
        return
    paths, scripts = [], []
    for program in row["programs"].split():
        interpreter, colon, argument = program.partition(":")
        if colon:
            scripts.append((interpreter, argument.replace("~", " ")))
        else:
            paths.append(program)
    units = unit_decisions(row["units"])
    # A leading + is a further product of a package whose own row says another one.
    if not name.startswith("+"):
        rows.add("package", name, product, package, "DEBIAN/control: Description", note)
    started = []
    for path in paths:
        found = package.binaries(path, links=bool(note))
        if not found:
            package.complain(f"no binary {path}")
            continue
        started += found
        rows.add("executable", path, product, package, package.place_of(found, units), note)
    for interpreter, argument in scripts:
        place = package.script(interpreter, argument)
        if place is None:
            package.complain(f"no script {interpreter}:{argument}")
            continue
        started.append(place.partition(":")[0])
        rows.add("argument", f"{interpreter}:{argument}", product, package, place, note)
    for unit, place in package.units(started, units):
        rows.add("unit", unit.replace("@.", "@*."), product, package, place, "")
    for unit, place in package.init_scripts(started, units):
        rows.add("unit", unit, product, package, place, "the unit that systemd makes of the init script",
                 shelf.place(*SYSV))


def attribute(row, shelf, programs, products):
    """One line of attributes.tsv: a pattern that must be in a file of the package."""
    package = shelf.open(row["package"])
    if package is None:
        return
    place = package.find(row["file"], row["pattern"])
    if place is None:
        package.complain(f"{row['product']} {row['attribute']} {row['value']}: /{row['pattern']}/ is not in {row['file']}")
        return
    if row["attribute"] in ("kernel", "argument"):
        programs.add(row["attribute"], row["value"], row["product"], package, place, row["note"])
    else:
        products.add(row["product"], row["attribute"], row["value"], package, place, row["note"])


def unit_decisions(words):
    """`+name` a unit that no ExecStart betrays, `-name` one that is none of the daemon's, `-sysv` no init script's."""
    words = words.split()
    return {"with": [w[1:] for w in words if w[0] == "+"], "without": {w[1:] for w in words if w[0] == "-"}}


class Rows:
    """Rows of one table, those of the same fact put together with all their sources."""

    def __init__(self):
        self.rows = {}

    def add(self, first, second, third, package, place, note, *further):
        cites = self.rows.setdefault((first, second, third), ({}, note))[0]
        for source, locator in [(package.id, place), *further]:
            cites.setdefault(source, locator)

    def lines(self):
        for (first, second, third), (cites, note) in self.rows.items():
            ids = sorted(cites)
            yield [first, second, third, ";".join(ids), ";".join(cites[i] for i in ids), note]


class Shelf:
    """The packages at hand, each opened once."""

    def __init__(self, debs, scratch):
        self.debs = {path.name.partition("_")[0]: path for path in sorted(debs.glob("*.deb"))}
        self.scratch, self.opened, self.complaints, self.used = scratch, {}, [], set()

    def open(self, name):
        if name not in self.opened:
            if name not in self.debs:
                self.complaints.append(f"{name}: no such package at hand")
                self.opened[name] = None
            else:
                self.opened[name] = Package(name, self.debs[name], self.scratch / name, self)
        return self.opened[name]

    def place(self, name, file, pattern):
        package = self.open(name)
        place = package.find(file, pattern)
        if place is None:
            package.complain(f"/{pattern}/ is not in {file}")
        return package.id, place

    def cited(self):
        return {p.id: p for p in self.opened.values() if p is not None}


class Package:
    def __init__(self, name, deb, root, shelf):
        self.name, self.root, self.shelf = name, root, shelf
        self.id = "deb-" + re.sub(r"[^a-z0-9]+", "-", name)
        if not (root / "DEBIAN/control").exists():
            subprocess.run(["dpkg-deb", "-x", deb, root], check=True)
            subprocess.run(["dpkg-deb", "-e", deb, root / "DEBIAN"], check=True)
        self.control = (root / "DEBIAN/control").read_text(encoding="utf-8")
        self.files = {merged(p): p for p in sorted(root.rglob("*")) if not p.is_dir() or p.is_symlink()
                      for p in [p.relative_to(root)]}

    def complain(self, what):
        self.shelf.complaints.append(f"{self.name}: {what}")

    def field(self, name):
        hit = re.search(rf"^{name}: (.*)$", self.control, re.M)
        return hit and hit.group(1)

    def source(self):
        """The row of the bibliography, in the form of those that are there."""
        version = self.field("Version")
        source, _, built = (self.field("Source") or self.name).partition(" (")
        upstream = built.rstrip(")") or re.sub(r"\+b\d+$", "", version)
        return [self.id, f"Debian package {self.name} {version}", "Debian", self.date() or f"version {version}",
                self.licence(), f"https://sources.debian.org/src/{source}/{upstream}/"]

    def date(self):
        for name in ("changelog.Debian.gz", "changelog.gz"):
            path = self.root / "usr/share/doc" / self.name / name
            if path.is_file():
                for line in gzip.open(path, "rt", encoding="utf-8", errors="replace"):
                    if line.startswith(" -- "):
                        return parsedate_to_datetime(line.rpartition(">  ")[2].strip()).date().isoformat()
        return None

    def licence(self):
        path = self.root / "usr/share/doc" / self.name / "copyright"
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        hit = re.search(r"^Files:\s*\*\s*\n(?:.+\n)*?License:[ \t]*(\S.*)$", text, re.M)
        spdx = {"GPL-2+": "GPL-2.0-or-later", "GPL-2": "GPL-2.0-only", "GPL-3+": "GPL-3.0-or-later", "GPL-3": "GPL-3.0-only",
                "LGPL-2.1+": "LGPL-2.1-or-later", "LGPL-2.1": "LGPL-2.1-only", "AGPL-3+": "AGPL-3.0-or-later",
                "Apache-2.0": "Apache-2.0", "Apache-2": "Apache-2.0", "BSD-3-clause": "BSD-3-Clause", "BSD-3-Clause": "BSD-3-Clause",
                "BSD-2-clause": "BSD-2-Clause", "BSD-2-Clause": "BSD-2-Clause", "MIT": "MIT", "Expat": "MIT", "ISC": "ISC",
                "MPL-2.0": "MPL-2.0", "LGPL-3+": "LGPL-3.0-or-later"}
        return spdx.get(hit.group(1).strip() if hit else "", "see the Debian copyright file")

    def binaries(self, path, links):
        """The package's binaries that a path (with `*`) means, by their merged names; links to other packages' too."""
        wanted = re.compile("[^/]*".join(map(re.escape, path.split("*"))))
        return [name for name, file in self.files.items() if wanted.fullmatch(name)
                and (self.head(name)[:4] == b"\x7fELF" or links and (self.root / file).is_symlink())]

    def script(self, interpreter, argument):
        """Where a package's script says by whom it is run, or what runs a class or module of this name."""
        wanted = re.compile(rf"#!\s*/\S*/(?:env\s+)?{INTERPRETERS.get(interpreter, interpreter)}(\s|$)")
        for name in self.files:
            if name.rpartition("/")[2] == argument and "/usr/share/doc/" not in name:
                if wanted.match(self.head(name).decode("utf-8", "replace").partition("\n")[0]):
                    return f"{self.files[name]}:1"
        # No file of that name: an argument that a start script or a unit gives to the interpreter.
        pattern = re.compile(r"\s+".join(map(re.escape, argument.split(" "))) + r"(?![\w.])")
        for name, path in self.files.items():
            if re.search(r"(^/etc/|/systemd/|^/usr/s?bin/|/bin/|/sbin/|/libexec/|/rabbitmq/)", name):
                data = self.text(path)
                for number, line in enumerate(data.splitlines(), 1):
                    if pattern.search(line) and not line.lstrip().startswith("#"):
                        return f"{path}:{number}"
        return None

    def head(self, name):
        """The first bytes of a file, through links inside the package (and past /usr's merging)."""
        for _ in range(8):
            path = self.files.get(name)
            if path is None:
                return b""
            real = self.root / path
            if not real.is_symlink():
                return real.open("rb").read(256) if real.is_file() else b""
            target = real.readlink()
            name = merged(target if target.is_absolute() else clean(path.parent / target))
        return b""

    def place_of(self, binaries, decided):
        """The best place for a daemon: the unit that starts it, the init script, its manual page, the file itself."""
        for unit, text in self.unit_files():
            if unit.name not in decided["without"] and any(starts(text, binary) for binary in binaries):
                return f"{unit}: ExecStart"
        for binary in binaries:
            name = re.escape(binary.rpartition("/")[2])
            for path in self.files.values():
                if re.fullmatch(rf"usr/share/man/man[18]/{name}\.[18]\w*(\.gz)?", str(path)):
                    return f"{path}: NAME"
        for script in self.inits():
            for binary in binaries:
                for number, line in enumerate(self.text(script).splitlines(), 1):
                    if re.search(rf"^[^#]*\b{re.escape(binary.rpartition('/')[2])}\b", line):
                        return f"{script}:{number}"
        return str(self.files[binaries[0]])

    def units(self, started, decided):
        """Units that start one of the programs, and the sockets on ports that belong to such a unit."""
        seen = {}
        for unit, text in self.unit_files():
            name = unit.name
            if name in decided["without"]:
                continue
            if name.endswith(".service"):
                if name in decided["with"] or any(starts(text, s if s.startswith("/") else "/" + s) for s in started):
                    seen[name] = f"{unit}: ExecStart"
        for unit, text in self.unit_files():
            name = unit.name
            if name.endswith(".socket") and name not in decided["without"]:
                service = re.search(r"^Service=(\S+)", text, re.M)
                service = service.group(1) if service else name.replace(".socket", ".service")
                template = service.replace(".service", "@.service")
                if not (service in seen or template in seen or name in decided["with"]):
                    continue
                for line in re.findall(r"^(Listen(?:Stream|Datagram))=(?!/|@|%)", text, re.M):
                    seen[name] = f"{unit}: {line}"
                    break
        scripts = {f"{script.name}.service" for script in self.inits()}
        for name in decided["with"]:
            if name not in seen and name not in scripts:
                self.complain(f"no unit {name}")
        return sorted(seen.items())

    def unit_files(self):
        for path in self.files.values():
            if re.search(r"lib/systemd/(system|user)/[^/]+\.(service|socket)$", str(path)):
                real = self.root / path
                if real.is_file() and not real.is_symlink():
                    yield path, self.text(path)

    def inits(self):
        return [path for path in self.files.values() if re.fullmatch(r"etc/init\.d/[^/]+", str(path))]

    def init_scripts(self, started, decided):
        own = {path.name for path in self.files.values() if re.search(r"/systemd/(system|user)/", str(path))}
        for script in self.inits():
            unit = f"{script.name}.service"
            if unit in own or decided["without"] & {unit, "sysv"}:
                continue
            if unit in decided["with"]:
                yield unit, str(script)
                continue
            text = self.text(script)
            for program in started:
                word = re.escape(program.rpartition("/")[2])
                if re.search(rf"^[^#\n]*(?<![\w.-]){word}(?![\w.-])", text, re.M):
                    yield unit, str(script)
                    break

    def text(self, path):
        real = self.root / path
        if not real.is_file():
            return ""
        data = real.read_bytes()
        if data[:4] == b"\x7fELF" or len(data) > 4_000_000:
            return ""
        return (gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data).decode("utf-8", "replace")

    def find(self, file, pattern):
        """The place of a pattern: a line of a file, or the package's description."""
        if file == "control":
            # The description wraps: its words are looked for with the breaks as blanks.
            words = " ".join(self.control[self.control.index("\nDescription: "):].split())
            return "DEBIAN/control: Description" if re.search(pattern, words) else None
        hits = [path for path in self.files.values() if str(path) == file]
        for path in hits:
            for number, line in enumerate(self.text(path).splitlines(), 1):
                if re.search(pattern, line):
                    if "/systemd/" in file:
                        return f"{path}: {line.partition('=')[0]}"
                    return f"{path}:{number}"
        return None


def starts(text, binary):
    """Whether a unit's ExecStart names the binary, by its merged name or the old one."""
    path = re.escape(binary.removeprefix("/usr"))
    for command in re.findall(r"^ExecStart=((?:.*\\\n)*.*)$", text, re.M):
        if re.search(rf"(?<![\w/])(?:/usr)?{path}(?![\w./-])", command):
            return True
    return False


def merged(path):
    """A path of a package as it is on a system with merged /usr."""
    path = "/" + str(path).lstrip("./") if not str(path).startswith("/") else str(path)
    return "/usr" + path if re.match(r"/(bin|sbin|lib|lib64)/", path) else path


def clean(path):
    parts = []
    for part in path.parts:
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return Path(*parts)


def table(name):
    header, *rows = [line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines()
                     if line and not line.startswith("#")]
    for row in rows:
        if len(row) != len(header):
            sys.exit(f"{name}: {len(row)} columns instead of {len(header)}: {row}")
    return [dict(zip(header, row)) for row in rows]


def read(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def write(path, header, rows):
    rows = sorted(rows, key=lambda row: [field.encode() for field in row])
    path.write_text("".join("\t".join(row) + "\n" for row in [header, *rows]), encoding="utf-8")


def merge(path, header, ours, cited):
    """Our rows in place of our earlier ones; a fact that others cite too keeps their citations."""
    kept = {}
    for first, second, third, sources, locators, note in read(path)[1:]:
        others = [(s, l) for s, l in zip(sources.split(";"), locators.split(";")) if s not in cited]
        if others:
            kept[(first, second, third)] = (others, note)
    lines = []
    for first, second, third, sources, locators, note in ours.lines():
        cites = list(zip(sources.split(";"), locators.split(";")))
        others, their_note = kept.pop((first, second, third), ([], ""))
        cites = sorted(cites + others)
        lines.append([first, second, third, ";".join(s for s, _ in cites), ";".join(l for _, l in cites), note or their_note])
    for (first, second, third), (others, note) in kept.items():
        lines.append([first, second, third, ";".join(s for s, _ in others), ";".join(l for _, l in others), note])
    write(path, header, lines)


def extend(path, rows):
    """Adds what is missing to a table whose first column is the key; never changes a row that is there."""
    header, *lines = read(path)
    present = {line[0]: line for line in lines}
    for key, row in rows.items():
        if key in present and len(row) == 6 and present[key][1] != row[1] and not present[key][1].startswith(row[1]):
            sys.exit(f"{path.name}: {key} is {present[key][1]}, not {row[1]}: its citations need another look")
        present.setdefault(key, row)
    path.write_text("".join("\t".join(row) + "\n" for row in [header, *(present[key] for key in sorted(present))]),
                    encoding="utf-8")


if __name__ == "__main__":
    main()
