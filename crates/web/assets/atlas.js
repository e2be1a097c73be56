// What a script adds to pages that do without: "/" goes to the search, suggestions while typing, a
// button that copies, an opinion without another page. No page needs any of it.
"use strict";

const words = document.body.dataset;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// "/" goes to the search, unless somebody is writing.
const field = document.getElementById("q");
document.addEventListener("keydown", (event) => {
  const writes = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  }
  if (event.key === "Escape") {
    document.querySelectorAll(".tongues[open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
});
document.addEventListener("click", (event) => {
  document.querySelectorAll(".tongues[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

// Suggestions: a list box below the field (WAI-ARIA combobox).
if (field && field.dataset.suggest) {
  const list = element("div", { className: "suggestions", id: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-controls", "suggestions");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  list.setAttribute("aria-label", field.labels[0].textContent);
  let asked = null;
  let timer = 0;
  let chosen = -1;

  const show = (open) => {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    if (!open) {
      chosen = -1;
      field.removeAttribute("aria-activedescendant");
    }
  };
  const choose = (index) => {
    const options = [...list.children];
    chosen = (index + options.length + 1) % (options.length + 1);
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < options.length) field.setAttribute("aria-activedescendant", options[chosen].id);
    else field.removeAttribute("aria-activedescendant");
  };
  const fill = (found) => {
    list.replaceChildren(
      ...found.map((one, i) => {
        const option = element("a", { href: one.href, id: `suggestion-${i}`, tabIndex: -1 });
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.append(element("b", { dir: "ltr", textContent: one.port ?? "" }), element("span", { dir: "auto", textContent: one.words }));
        return option;
      }),
    );
    show(found.length > 0);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    asked?.abort();
    const typed = field.value.trim();
    if (!typed) return show(false);
    timer = setTimeout(async () => {
      asked = new AbortController();
      try {
        const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
        if (answer.ok) fill(await answer.json());
      } catch {
        // A later key was faster, or there is no network: the form works as it is.
      }
    }, 90);
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const options = list.children;
    if (event.key === "ArrowDown") choose(chosen < 0 ? 0 : chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? options.length - 1 : chosen - 1);
    else if (event.key === "Escape") show(false);
    else if (event.key === "Enter" && chosen >= 0 && chosen < options.length) location.assign(options[chosen].href);
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", () => setTimeout(() => show(false), 150));
}

// A button beside what is worth copying.
if (navigator.clipboard) {
  document.querySelectorAll("[data-copy]").forEach((text) => {
    const button = element("button", { type: "button", className: "copy", textContent: words.copyWord });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = words.copiedWord;
      setTimeout(() => (button.textContent = words.copyWord), 2000);
    });
    (text.closest("pre") ?? text).after(button);
  });
}

// An opinion is sent at once; the form with a comment is a click away as before.
document.querySelectorAll("form.faces").forEach((form) => {
  form.addEventListener("submit", async (event) => {
    const face = event.submitter?.value;
    if (!face) return;
    event.preventDefault();
    const page = form.elements.page.value;
    const more = `${form.action}?${new URLSearchParams({ page, face })}`;
    try {
      const { token } = await (await fetch(`${form.action}/token`)).json();
      const body = new URLSearchParams({ token, page, face });
      const answer = await fetch(form.action, { method: "POST", body, headers: { "x-portolan-script": "1" } });
      if (!answer.ok) throw answer;
      const thanks = element("p", { className: "thanks", tabIndex: -1 }, `${words.thanks} `, element("a", { href: more, textContent: words.sayMore }));
      thanks.setAttribute("role", "status");
      form.replaceWith(thanks);
      thanks.focus();
    } catch {
      location.assign(more);
    }
  });
});
