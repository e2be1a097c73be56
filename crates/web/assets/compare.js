// Pages side by side, where they lie in files: no server puts them together, so they are shown as they
// are, each in a frame.
"use strict";

const form = document.querySelector("[data-compare]");
const out = document.querySelector("[data-frames]");
const asked = new URLSearchParams(location.search).get("ports") ?? "";
form.elements.ports.value = asked;

const numbers = new Set(
  asked
    .split(/[\s,]+/)
    .filter((word) => /^\d{1,5}$/.test(word) && Number(word) <= 65535)
    .map(Number),
);
const { all, ports } = globalThis.portolan;
const there = new Set(ports.map(([port]) => port));
out.replaceChildren(
  ...[...numbers].slice(0, 6).map((number) => {
    if (!all && !there.has(number)) {
      const none = document.createElement("p");
      none.textContent = form.dataset.none.replace("\u2026", number);
      return none;
    }
    const frame = document.createElement("iframe");
    frame.src = `port/${number}.html`;
    frame.title = String(number);
    return frame;
  }),
);
