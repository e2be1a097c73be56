// The search of an atlas that lies in files: no server answers, so the names came with the page.
"use strict";

const asked = (new URLSearchParams(location.search).get("q") ?? "").trim();
const out = document.querySelector("[data-found]");
document.getElementById("q").value = asked;

function row([port, name, words]) {
  const made = document.createElement("tr");
  const head = document.createElement("th");
  const link = document.createElement("a");
  head.scope = "row";
  link.href = `port/${port}.html`;
  link.dir = "ltr";
  link.textContent = port;
  head.append(link);
  made.append(head);
  for (const text of [name, words]) {
    const cell = document.createElement("td");
    const apart = document.createElement("bdi");
    apart.textContent = text;
    cell.append(apart);
    made.append(cell);
  }
  return made;
}

function find(query) {
  const { all, ports } = globalThis.portolan;
  const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(query);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2] ?? range[1])];
    const known = ports.filter(([port]) => port >= low && port <= high);
    return known.length === 0 && all && low <= 65535 ? [[low, "", ""]] : known;
  }
  const words = query.toLowerCase().split(/\s+/);
  const rank = (name) => (name === words[0] ? 0 : name.startsWith(words[0]) ? 1 : 2);
  return ports
    .map((entry) => [entry, `${entry[1]} ${entry[2]}`.toLowerCase()])
    .filter(([, text]) => words.every((word) => text.includes(word)))
    .map(([entry]) => entry)
    .sort((a, b) => rank(a[1].toLowerCase()) - rank(b[1].toLowerCase()) || a[0] - b[0]);
}

if (asked) {
  const found = find(asked);
  if (found.length === 1 && /^\d+$/.test(asked)) location.replace(`port/${found[0][0]}.html`);
  out.replaceChildren(...found.slice(0, 300).map(row));
  document.querySelector("[data-none]").hidden = found.length > 0;
}
