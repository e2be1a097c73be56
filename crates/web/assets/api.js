// The page for programs: a question can be asked, and its answer read, without leaving the page.
"use strict";

const page = document.querySelector("[data-api]");
const MOST = 24000;

page.querySelectorAll("form[data-path]").forEach((form) => {
  const out = form.querySelector("[data-answer]");
  form.closest("details").hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    let address = form.dataset.path;
    const query = new URLSearchParams();
    for (const field of form.querySelectorAll("input")) {
      const value = field.value.trim();
      if ("inPath" in field.dataset) address = address.replace(`{${field.name}}`, encodeURIComponent(value));
      else if (value) query.set(field.name, value);
    }
    if (query.size) address += `?${query}`;
    const status = form.querySelector("[data-status]");
    const note = form.querySelector("[data-note]");
    const body = form.querySelector("[data-body]");
    try {
      const answer = await fetch(address);
      const [text, whole] = await beginning(answer.body);
      status.textContent = `${answer.status} ${answer.headers.get("content-type") ?? ""}`;
      note.textContent = whole ? "" : page.dataset.cut;
      body.textContent = whole && /json$/.test(answer.headers.get("content-type")) ? JSON.stringify(JSON.parse(text), null, 2) : text;
    } catch {
      status.textContent = "";
      note.textContent = page.dataset.none;
      body.textContent = "";
    }
    out.hidden = false;
  });
});

// As much of an answer as a page bears: all ports are hundreds of megabytes.
async function beginning(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return [text, true];
    text += value;
    if (text.length > MOST) {
      await reader.cancel();
      return [text.slice(0, MOST), false];
    }
  }
}
