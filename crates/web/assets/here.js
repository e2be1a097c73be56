// The table of what listens, as it changes.
"use strict";

const panel = document.querySelector("[data-events]");
const rows = panel.querySelector("[data-rows]");

function cell(text, index, href) {
  const made = document.createElement(index === 0 ? "th" : "td");
  if (index === 0) made.scope = "row";
  else made.dir = "auto";
  if (index === 0 && href) {
    const link = document.createElement("a");
    link.href = href;
    link.dir = "ltr";
    link.textContent = text;
    made.append(link);
  } else {
    made.textContent = text;
  }
  return made;
}

function draw(table) {
  const known = new Set([...rows.rows].map((row) => row.textContent));
  rows.replaceChildren(
    ...table.rows.map((line) => {
      const row = document.createElement("tr");
      row.className = `v-${line.verdict}`;
      row.append(...line.cells.map((text, i) => cell(text, i, line.href)));
      if (!known.has(row.textContent)) row.classList.add("new");
      return row;
    }),
  );
  panel.querySelector("[data-time]").textContent = table.time;
  panel.querySelector("[data-remarks]").replaceChildren(
    ...table.remarks.map((text) => {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }),
  );
}

const live = panel.querySelector(".live");
const events = new EventSource(panel.dataset.events);
events.addEventListener("open", () => (live.hidden = false));
events.addEventListener("error", () => (live.hidden = true));
events.addEventListener("table", (event) => draw(JSON.parse(event.data)));
