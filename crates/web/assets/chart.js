// The chart as a picture that can be entered: by wheel, fingers or keys. Without this script it is a
// picture with a table, and a click still leads to the port.
"use strict";

(async () => {
  const figure = document.querySelector("[data-chart]");
  const sea = figure.querySelector(".sea");
  const rail = figure.querySelector(".rail");
  const readout = figure.querySelector(".readout");
  const image = sea.querySelector("img");
  const SIDE = 256;
  const GROUNDS = ["dynamic", "unassigned", "reserved", "named-only", "assigned"];
  const SIGNS = { software: 8, malware: 16, blocked: 32 };

  // A page that was opened from a disk may not fetch: its cells came in a script.
  let cells = null;
  if (globalThis.portolanCells) {
    cells = Uint8Array.from(globalThis.portolanCells, (letter) => letter.charCodeAt(0) - 48);
  } else {
    const answer = await fetch(figure.dataset.chart);
    if (!answer.ok) return;
    cells = new Uint8Array(await answer.arrayBuffer());
  }
  const NO_PAGE = 64;
  const lights = new Set();
  if (figure.dataset.here) {
    fetch(figure.dataset.here)
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((ports) => {
        ports.forEach((port) => lights.add(port));
        draw();
      })
      .catch(() => {});
  }

  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", image.alt);
  const pen = canvas.getContext("2d");
  // What is seen: the cell in the corner, and how many cells fit.
  const view = { x: 0, y: 0, span: SIDE };
  let at = null;
  const off = new Set();
  const keys = [...figure.querySelectorAll("[data-key]")];
  const wordOf = Object.fromEntries(keys.map((key) => [key.dataset.key, key.querySelector("span").textContent]));

  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  const portAt = (x, y) => clamp(y, 0, SIDE - 1) * SIDE + clamp(x, 0, SIDE - 1);

  function colours() {
    const style = getComputedStyle(figure);
    return (name) => style.getPropertyValue(`--c-${name}`).trim();
  }

  // The cells are drawn again when something of them has changed, not for each cell that is pointed at.
  const sheet = document.createElement("canvas");
  let drawn = null;
  function drawCells(size, colour) {
    const palette = GROUNDS.map(colour);
    const signs = Object.fromEntries(Object.keys(SIGNS).map((sign) => [sign, colour(sign)]));
    const state = [size, view.x, view.y, view.span, [...off], palette, Object.values(signs)].join();
    if (state === drawn) return;
    drawn = state;
    sheet.width = sheet.height = size;
    const pen = sheet.getContext("2d");
    const step = size / view.span;
    const gap = step > 9 ? 1 : 0;
    const water = palette[1];
    pen.fillStyle = water;
    pen.fillRect(0, 0, size, size);
    const first = Math.floor(view.y);
    const left = Math.floor(view.x);
    const [last, right] = [first, left].map((from) => Math.min(from + view.span + 1, SIDE));
    const across = (x) => Math.round((x - view.x) * step);
    const down = (y) => Math.round((y - view.y) * step);
    const shown = (cell) => {
      if (cell & SIGNS.software && !off.has("software")) return signs.software;
      return off.has(GROUNDS[cell & 7]) ? water : palette[cell & 7];
    };
    for (let y = first; y < last; y++) {
      const height = down(y + 1) - down(y) - gap;
      // Without gaps, cells of one colour in a row are one rectangle.
      for (let x = left, next; x < right; x = next) {
        const hue = shown(cells[y * SIDE + x]);
        next = x + 1;
        while (!gap && next < right && shown(cells[y * SIDE + next]) === hue) next++;
        if (hue === water && !gap) continue;
        pen.fillStyle = hue;
        pen.fillRect(across(x), down(y), across(next) - across(x) - gap, height);
      }
    }
    const dotted = (sign, place) => {
      if (off.has(sign)) return;
      pen.fillStyle = signs[sign];
      for (let y = first; y < last; y++) {
        for (let x = left; x < right; x++) {
          if (!(cells[y * SIDE + x] & SIGNS[sign])) continue;
          const dot = Math.max(1, Math.round((across(x + 1) - across(x)) / 3));
          pen.fillRect(...place(x, y, dot), dot, dot);
        }
      }
    };
    dotted("malware", (x, y, dot) => [across(x + 1) - gap - dot, down(y + 1) - gap - dot]);
    dotted("blocked", (x, y) => [across(x), down(y)]);
    const ratio = devicePixelRatio || 1;
    if (step <= 34 * ratio) return;
    pen.font = `${Math.round(Math.min(step / 3.6, 15 * ratio))}px system-ui, sans-serif`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    for (let y = first; y < last; y++) {
      for (let x = left; x < right; x++) {
        const cell = cells[y * SIDE + x];
        pen.fillStyle = colour(cell & SIGNS.software && !off.has("software") ? "on-dark" : "on-light");
        pen.fillText(String(y * SIDE + x), (x + 0.5 - view.x) * step, (y + 0.5 - view.y) * step);
      }
    }
  }

  function draw() {
    const ratio = devicePixelRatio || 1;
    const size = Math.round(sea.clientWidth * ratio);
    if (!size) return;
    if (canvas.width !== size) canvas.width = canvas.height = size;
    const colour = colours();
    const step = size / view.span;
    // How much of each range is in view.
    const seen = [[0, 4], [4, 192], [192, SIDE]].map(([low, high]) => Math.max(0, Math.min(high, view.y + view.span) - Math.max(low, view.y)));
    rail.style.gridTemplateRows = seen.map((rows) => `${rows}fr`).join(" ");
    drawCells(size, colour);
    pen.drawImage(sheet, 0, 0);
    if (!off.has("here")) {
      pen.lineWidth = Math.max(2, ratio * 1.5);
      for (const port of lights) {
        const px = ((port % SIDE) + 0.5 - view.x) * step;
        const py = (Math.floor(port / SIDE) + 0.5 - view.y) * step;
        pen.strokeStyle = colour("here");
        pen.beginPath();
        pen.arc(px, py, Math.max(4 * ratio, step * 0.7), 0, 7);
        pen.stroke();
      }
    }
    if (at !== null) {
      pen.strokeStyle = colour("focus");
      pen.lineWidth = 2 * ratio;
      pen.strokeRect(((at % SIDE) - view.x) * step - 1, (Math.floor(at / SIDE) - view.y) * step - 1, Math.max(step, 6) + 2, Math.max(step, 6) + 2);
    }
  }

  let naming = 0;
  function read(port) {
    if (port === at) return;
    at = port;
    const cell = cells[port];
    const facts = [wordOf[GROUNDS[cell & 7]]];
    for (const [sign, bit] of Object.entries(SIGNS)) if (cell & bit) facts.push(wordOf[sign]);
    if (lights.has(port)) facts.push(wordOf.here);
    const number = document.createElement("b");
    number.textContent = port;
    number.dir = "ltr";
    const name = document.createElement("bdi");
    readout.replaceChildren(number, " ", name, ` ${facts.join(" · ")}`);
    clearTimeout(naming);
    if (figure.dataset.suggest && ((cell & 7) > 2 || cell & SIGNS.software)) {
      naming = setTimeout(async () => {
        try {
          const found = await (await fetch(`${figure.dataset.suggest}?q=${port}`)).json();
          const one = found.find((s) => s.port === port);
          if (one && at === port && one.words) name.textContent = `${one.words} ·`;
        } catch {
          // The number and its colours are there already.
        }
      }, 120);
    }
    draw();
  }

  function zoom(factor, x, y) {
    const span = clamp(view.span * factor, 8, SIDE);
    const share = [(x - view.x) / view.span, (y - view.y) / view.span];
    view.span = span;
    move(x - share[0] * span, y - share[1] * span);
  }

  function move(x, y) {
    view.x = clamp(x, 0, SIDE - view.span);
    view.y = clamp(y, 0, SIDE - view.span);
    draw();
    remember();
  }

  // The state is in the address, so that it can be sent to somebody.
  const link = figure.querySelector("[data-view]");
  let remembering = 0;
  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const parts = [view.x.toFixed(1), view.y.toFixed(1), view.span.toFixed(1), [...off].join("+")];
      const plain = view.span === SIDE && off.size === 0;
      const state = plain ? "" : `#${parts.join(",")}`;
      history.replaceState(null, "", state || location.pathname);
      link.href = location.pathname + state;
      link.hidden = plain;
    }, 250);
  }
  function recall() {
    const [x, y, span, hidden] = location.hash.slice(1).split(",");
    if (!(Number(span) >= 8 && Number(span) <= SIDE)) return;
    view.span = Number(span);
    (hidden || "").split("+").filter((key) => key in wordOf).forEach((key) => off.add(key));
    view.x = clamp(Number(x) || 0, 0, SIDE - view.span);
    view.y = clamp(Number(y) || 0, 0, SIDE - view.span);
  }

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [view.x + ((event.clientX - box.left) / box.width) * view.span, view.y + ((event.clientY - box.top) / box.height) * view.span];
  };
  const open = (port) => {
    if (!(cells[port] & NO_PAGE)) location.assign(`${figure.dataset.port}${port}${figure.dataset.end ?? ""}`);
  };

  // Pointers: one drags or chooses, two pinch.
  const pointers = new Map();
  let dragged = false;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, event);
    if (pointers.size === 1) dragged = false;
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) {
      const [x, y] = place(event);
      return read(portAt(Math.floor(x), Math.floor(y)));
    }
    const scale = view.span / canvas.getBoundingClientRect().width;
    if (pointers.size === 1) {
      const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
      if (!dragged && Math.hypot(dx, dy) < 6) return;
      dragged = true;
      move(view.x - dx * scale, view.y - dy * scale);
    } else {
      dragged = true;
      const other = [...pointers.values()].find((p) => p.pointerId !== event.pointerId);
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      if (is > 0) zoom(was / is, ...place(other));
    }
    pointers.set(event.pointerId, event);
  });
  canvas.addEventListener("pointerup", (event) => {
    pointers.delete(event.pointerId);
    if (dragged) return;
    const [x, y] = place(event);
    open(portAt(Math.floor(x), Math.floor(y)));
  });
  canvas.addEventListener("pointercancel", (event) => pointers.delete(event.pointerId));
  // The page scrolls as ever; with a key held down the wheel goes into the chart.
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey && view.span === SIDE) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, ...place(event));
    },
    { passive: false },
  );
  canvas.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -SIDE, ArrowDown: SIDE, PageUp: -16 * SIDE, PageDown: 16 * SIDE };
    const from = at ?? Math.floor(view.y) * SIDE + Math.floor(view.x);
    if (event.key in steps) read(clamp(from + steps[event.key], 0, 65535));
    else if (event.key === "Home") read(0);
    else if (event.key === "End") read(65535);
    else if (event.key === "+" || event.key === "=") zoom(0.5, (from % SIDE) + 0.5, Math.floor(from / SIDE) + 0.5);
    else if (event.key === "-") zoom(2, (from % SIDE) + 0.5, Math.floor(from / SIDE) + 0.5);
    else if (event.key === "Enter") return open(from);
    else return;
    event.preventDefault();
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    if (at !== null && (x < view.x || x >= view.x + view.span || y < view.y || y >= view.y + view.span)) {
      move(x - view.span / 2, y - view.span / 2);
    }
  });
  canvas.addEventListener("focus", () => at === null && read(0));

  keys.forEach((key) => {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = true;
    const label = document.createElement("label");
    label.append(box, ...key.childNodes);
    key.append(label);
    box.addEventListener("change", () => {
      if (box.checked) off.delete(key.dataset.key);
      else off.add(key.dataset.key);
      draw();
      remember();
    });
  });
  recall();
  keys.forEach((key) => (key.querySelector("input").checked = !off.has(key.dataset.key)));
  const zooming = figure.querySelector(".zoom");
  zooming.hidden = false;
  zooming.addEventListener("click", (event) => {
    const way = event.target.dataset.zoom;
    if (way) zoom(way === "in" ? 0.5 : 2, view.x + view.span / 2, view.y + view.span / 2);
  });
  readout.hidden = false;
  sea.replaceChildren(canvas);
  new ResizeObserver(draw).observe(sea);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
