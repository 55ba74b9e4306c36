// What opens is as light or dark as the page around it, now and when it switches.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FALLBACK } from "../bench.mjs";

export default function (bench) {
  const scheme = () => bench.run(() => badge.shadowRoot.querySelector(".place").style.colorScheme);
  const until = (wanted) => bench.until((wanted) => badge.shadowRoot.querySelector(".place").style.colorScheme == wanted, wanted);
  const opened = async (css, attributes = "", options = {}) => {
    await bench.loaded(`open ${attributes}`, { head: `<style>${css}</style>`, ...options });
    await bench.event("toggle");
  };
  /** What the system says: there is no telling a browser another one everywhere. */
  const system = () => bench.run(() => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));

  for (const [name, css] of Object.entries({
    "for light": ":root { color-scheme: light }",
    "for dark": ":root { color-scheme: dark }",
    "for both": ":root { color-scheme: light dark }",
    "further in": "body { color-scheme: dark }",
    "against its text": ":root { color-scheme: light } body { color: #fff; background: #000 }",
  })) {
    test(`a page that says it by color-scheme is followed by inheritance: ${name}`, async () => {
      await opened(css);
      assert.equal(await scheme(), "");
      const [inner, outer] = await bench.run(() => [badge.shadowRoot.querySelector("#breakdown"), badge].map((element) => getComputedStyle(element).colorScheme));
      assert.equal(inner, outer);
      assert.notEqual(inner, "normal");
    });
  }

  for (const [color, wanted] of [
    ["#1d2129", "light"],
    ["rgb(60 60 60)", "light"],
    ["#eee", "dark"],
    ["rgba(255, 255, 255, .87)", "dark"],
    ["gold", "dark"],
    ["oklch(0.28 0.03 257)", "light"],
    ["oklch(0.93 0.01 257)", "dark"],
    ["oklab(0.95 0 0)", "dark"],
    ["lab(12 0 0)", "light"],
    ["lch(92 3 250)", "dark"],
    ["color(srgb 0.1 0.1 0.12)", "light"],
    ["color(display-p3 0.95 0.95 0.9)", "dark"],
  ]) {
    test(`where a page says nothing its text tells: ${color}`, async () => {
      await opened(`body { color: ${color} }`);
      assert.equal(await scheme(), wanted);
    });
  }

  test("the text around the element counts, not that of the page", async () => {
    await bench.open(
      `<div style="color: #fff; background: #000"><openness-badge id="badge" open src="${bench.manifest()}">${FALLBACK}</openness-badge></div>`,
      { head: "<style>body { color: #111 }</style>" },
    );
    await bench.event("toggle");
    assert.equal(await scheme(), "dark");
  });

  test("a color that tells nothing leaves it to the system", async () => {
    await opened("body { color: #999 }");
    assert.equal(await scheme(), await system());
  });

  for (const [name, change] of [
    ["a class of html", () => document.documentElement.classList.toggle("dark")],
    ["an attribute of html", () => document.documentElement.toggleAttribute("data-dark")],
    ["a class of body", () => document.body.classList.toggle("dark")],
    ["an attribute of body", () => document.body.toggleAttribute("data-dark")],
  ]) {
    test(`a switch is followed at once, there and back: ${name}`, async () => {
      await opened("body { color: #111 } .dark body, [data-dark] body, body.dark, body[data-dark] { color: #eee; background: #111 }");
      assert.equal(await scheme(), "light");
      await bench.run(change);
      await until("dark");
      await bench.run(change);
      await until("light");
    });
  }

  test("a switch that takes its time is followed to its end", async () => {
    await opened("body { color: #111; transition: color .4s } .dark body { color: #eee }");
    assert.equal(await scheme(), "light");
    await bench.run(() => document.documentElement.classList.add("dark"));
    await until("dark");
  });

  test("a page that begins to say it by color-scheme is followed", async () => {
    await opened("body { color: #eee } .says { color-scheme: dark }");
    assert.equal(await scheme(), "dark");
    await bench.run(() => document.documentElement.classList.add("says"));
    await until("");
  });

  test("light and dark are what their author says, whatever the page does", async () => {
    await opened("body { color: #111 } .dark body { color: #eee }", 'theme="light"');
    assert.equal(await scheme(), "light");
    await bench.run(() => document.documentElement.classList.add("dark"));
    await new Promise((done) => setTimeout(done, 900));
    assert.equal(await scheme(), "light");
    await bench.run(() => badge.setAttribute("theme", "dark"));
    await until("dark");
    await bench.run(() => document.documentElement.classList.remove("dark"));
    await bench.run(() => badge.removeAttribute("theme"));
    await until("light");
  });

  test("what was switched while it was closed is right when it opens", async () => {
    await opened("body { color: #111 } .dark body { color: #eee }");
    await bench.run(() => (badge.open = false));
    await bench.event("toggle", 2);
    await bench.run(() => document.documentElement.classList.add("dark"));
    await bench.settle();
    await bench.run(() => (badge.open = true));
    await bench.event("toggle", 3);
    assert.equal(await scheme(), "dark");
  });
}
