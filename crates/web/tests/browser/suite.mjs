// What a reader does, in Chromium: `node suite.mjs ADDRESS CHROMIUM`. Each test is a line. Started by tests/browser.rs.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const [base, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const failures = [];

async function test(name, options, steps) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) trouble.push(`asked ${request.url()}`);
  });
  try {
    await steps(page, context);
    assert.deepEqual(trouble, []);
    console.log(`ok ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`FAILED ${name}: ${error.message}`);
  }
  await context.close();
}

const plain = { javaScriptEnabled: false };

await test("search by typing", {}, async (page) => {
  await page.goto(`${base}/en`);
  await page.keyboard.press("/");
  await page.keyboard.type("postgre");
  const option = page.locator("#suggestions [role=option]").first();
  await option.waitFor();
  assert.match(await option.textContent(), /postgresql/);
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("#q").getAttribute("aria-activedescendant"), "suggestion-0");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/port/5432");
});

await test("search without a script", plain, async (page) => {
  await page.goto(`${base}/vi`);
  await page.fill("#q", "tcp/22");
  await page.locator("form.search button").click();
  await page.waitForURL("**/vi/port/22/tcp");
  await page.fill("#q", "postgersql");
  await page.locator("form.search button").click();
  await page.locator(".choices a", { hasText: /^postgresql$/i }).first().click();
  await page.locator("table.rows a", { hasText: "5432" }).first().click();
  await page.waitForURL("**/vi/port/5432");
});

await test("the language switch keeps the page, and is remembered only if asked", plain, async (page, context) => {
  await page.goto(`${base}/en/port/2908/udp`);
  await page.locator(".tongues summary").click();
  await page.locator('.tongues a[hreflang="fa"]').click();
  await page.waitForURL("**/fa/port/2908/udp");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.deepEqual(await context.cookies(), []);
  await page.locator('footer a[href*="settings"]').click();
  await page.locator('select[name="language"]').selectOption("ko");
  await page.locator('input[name="remember"]').check();
  await page.locator('input[name="theme"][value="dark"]').check();
  await page.locator("main form button").click();
  await page.waitForURL("**/ko/port/2908/udp");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.deepEqual((await context.cookies()).map((cookie) => cookie.name).sort(), ["language", "theme"]);
  await page.goto(`${base}/`);
  await page.waitForURL("**/ko");
});

await test("an opinion without a script", plain, async (page) => {
  await page.goto(`${base}/de/port/22`);
  await page.locator('form.faces button[value="partly"]').click();
  assert.equal(await page.locator('input[value="partly"]').isChecked(), true);
  await page.locator('input[value="missing"]').check();
  await page.fill("textarea", "More <b>sources</b>.");
  await page.locator("main form button.main").click();
  await page.waitForURL(/\/de\/feedback\?thanks/);
  await page.locator("main .button").click();
  await page.waitForURL("**/de/port/22");
});

await test("an opinion with a script", {}, async (page) => {
  await page.goto(`${base}/en/port/2908`);
  await page.locator('form.faces button[value="yes"]').click();
  const thanks = page.locator('#opinion [role="status"]');
  await thanks.waitFor();
  assert.equal(page.url(), `${base}/en/port/2908`);
  assert.equal(await thanks.evaluate((node) => node === document.activeElement), true);
});

await test("the chart by mouse", {}, async (page) => {
  await page.goto(`${base}/en`);
  const chart = page.locator(".sea canvas");
  await chart.waitFor();
  const box = await chart.boundingBox();
  const cell = box.width / 256;
  // 2908 is 11 * 256 + 92.
  const [x, y] = [box.x + 92.5 * cell, box.y + 11.5 * cell];
  await page.mouse.move(x, y);
  await page.locator(".readout b", { hasText: "2908" }).waitFor();
  await page.locator(".readout bdi", { hasText: "mao" }).waitFor();
  await page.locator('[data-key="malware"] input').uncheck();
  await page.locator('[data-zoom="in"]').click();
  await page.waitForFunction(() => location.hash.includes("malware"));
  const state = await page.locator("[data-view]").getAttribute("href");
  await page.goto("about:blank");
  await page.goto(base + state);
  await chart.waitFor();
  assert.equal(await page.locator('[data-key="malware"] input').isChecked(), false);
  await page.goto(`${base}/en`);
  await chart.waitFor();
  const again = await chart.boundingBox();
  await page.mouse.click(again.x + 92.5 * cell, again.y + 11.5 * cell);
  await page.waitForURL("**/en/port/2908");
});

await test("the chart by keyboard", {}, async (page) => {
  await page.goto(`${base}/en`);
  const chart = page.locator(".sea canvas");
  await chart.waitFor();
  await chart.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  await page.locator(".readout b", { hasText: /^257$/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/port/257");
});

await test("the chart without a script", plain, async (page) => {
  await page.goto(`${base}/en`);
  await page.locator(".sea img").click({ position: { x: 5, y: 5 } });
  await page.waitForURL(/\/en\/port\/\d+$/);
  await page.goto(`${base}/en`);
  await page.locator(".astable summary").click();
  assert.equal(await page.locator(".astable tbody tr").count(), 16);
});

await test("a language from right to left", {}, async (page) => {
  await page.goto(`${base}/ur/port/22`);
  const side = (selector) => page.locator(selector).first().evaluate((node) => node.getBoundingClientRect().left);
  assert.ok((await side(".brand")) > (await side(".tongues")), "the brand stands on the right");
  assert.ok((await side(".aside")) < (await side(".text")), "the aside stands on the left");
  assert.ok((await side('a[rel="prev"]')) > (await side('a[rel="next"]')), "the number before stands on the right");
  for (const part of [".number span[dir]", "pre"]) {
    assert.equal(await page.locator(part).first().evaluate((node) => getComputedStyle(node).direction), "ltr", part);
  }
});

await test("a letter leads to its sources on a telephone", { viewport: { width: 360, height: 800 } }, async (page) => {
  for (const tag of ["en", "ur"]) {
    await page.goto(`${base}/${tag}/sources`);
    await page.locator('.letters a[href="#at-M"]').click();
    // What comes near is laid out, and must not push away what was jumped to.
    await page.waitForFunction(() => scrollY > 0);
    await page.waitForTimeout(500);
    const top = await page.evaluate(() => document.getElementById("at-M").getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 200, `${tag}: ${top}`);
  }
});

await test("on paper", {}, async (page) => {
  await page.goto(`${base}/en/port/22`);
  await page.emulateMedia({ media: "print" });
  for (const part of ["form.search", ".tongues", ".opinion", ".contents", "footer nav"]) {
    assert.equal(await page.locator(part).first().isVisible(), false, part);
  }
  assert.equal(await page.locator("#sources").isVisible(), true);
});

await test("in the dark", { colorScheme: "dark" }, async (page) => {
  await page.goto(`${base}/en/port/22`);
  const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await colour();
  await page.emulateMedia({ colorScheme: "light" });
  assert.notEqual(await colour(), dark);
});

await test("the first paint asks for no script and no font", {}, async (page) => {
  const held = [];
  await page.route(/\.(js|woff2)$/, (route) => held.push(route));
  await page.goto(`${base}/en/port/443`, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  const painted = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  assert.ok(painted);
  // What was held back fails from here on, and the page says so at some time.
  page.removeAllListeners("console");
  for (const route of held) await route.abort();
});

await test("a question on the page for programs", {}, async (page) => {
  await page.goto(`${base}/en/api`);
  const part = page.locator(".endpoint", { has: page.locator("h2", { hasText: /^GET \/api\/v1\/ports\/\{port\}$/ }) });
  await part.locator("summary").click();
  await part.locator('input[name="port"]').fill("22");
  await part.locator("button").click();
  await part.locator("[data-body]", { hasText: '"port": 22' }).waitFor();
});

// Twelve pages, light and dark, on a telephone and on a desk. Two languages take turns.
const PAGES = ["", "/port/22", "/port/2908/tcp", "/port/0", "/port/50000", "/search?q=postgres", "/compare?ports=2608,2908", "/lists", "/lists/categories", "/sources", "/api", "/feedback?page=port/22"];
for (const [place, path] of PAGES.entries()) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      const tag = (place + (colorScheme === "dark")) % 2 ? "ar" : "en";
      await test(`axe /${tag}${path} ${colorScheme} ${width}`, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
        await page.goto(`${base}/${tag}${path}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
        assert.deepEqual(
          violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 4).join(", ")}`),
          [],
        );
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(sideways, false, "scrolls sideways");
      });
    }
  }
}

await browser.close();
console.log(failures.length ? `${failures.length} failed` : "all passed");
process.exit(failures.length ? 1 : 0);
