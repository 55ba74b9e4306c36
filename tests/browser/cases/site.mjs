// The site's own pages, as they are served. The gallery is in gallery.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

export default function (bench) {
  const open = async (page, theme = "light") => {
    await bench.driver.get(`${bench.server.origin}/site/${page}`);
    await bench.run((theme) => (document.documentElement.dataset.theme = theme), theme);
    // On their way from one theme to the other colors are of neither.
    await bench.until(() => document.getAnimations().every(({ playState }) => playState != "running"));
  };

  for (const page of ["conformance.html", "in-your-site.html", "view.html?src=gallery/bloom.yaml"]) {
    for (const theme of ["light", "dark"]) {
      test(`axe-core finds nothing: ${page}, ${theme}`, async () => {
        await open(page, theme);
        await bench.until(() => document.getElementById("source")?.textContent !== "Loading…");
        if (page.startsWith("view")) {
          await bench.until(() => document.getElementById("breakdown").shadowRoot?.querySelector("[part~=breakdown]"));
        }
        assert.deepEqual(await bench.axe(), []);
      });
    }
  }

  test("every number of the page of conformance leads to its record", async () => {
    await open("conformance.html");
    const wrong = await bench.driver.executeAsyncScript(async (done) => {
      const wrong = [];
      const rows = [...document.querySelectorAll(".conformance tbody tr")];
      for (const row of rows) {
        const [cases, agreed] = row.querySelectorAll(".number");
        const link = cases.querySelector("a");
        const record = await (await fetch(link.href)).json();
        const number = (node) => Number(node.textContent.replaceAll(",", ""));
        const same = number(link.firstChild) === record.count && number(agreed) === record.agreed;
        if (!same || record.count !== record.agreed + record.deviations.length) wrong.push(link.href);
      }
      done(rows.length < 17 ? [`${rows.length} rows`] : wrong);
    });
    assert.deepEqual(wrong, []);
  });

  test("every recipe has its lines, and a button that copies them as they are", async () => {
    await open("in-your-site.html");
    await bench.until(() => !document.querySelector("[data-copy]").hidden);
    const figures = await bench.run(() =>
      [...document.querySelectorAll("figure.code")].map((figure) => ({
        name: figure.querySelector("figcaption").firstChild.data.trim(),
        lines: figure.querySelector("code").textContent,
        button: !figure.querySelector("button").hidden,
      })),
    );
    assert.ok(figures.length > 50, `${figures.length} recipes`);
    assert.deepEqual(figures.filter(({ name, lines, button }) => !name || !lines.trim() || !button), []);
    const copied = await bench.run(() => {
      let copied;
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (copied = text) } });
      const figure = document.querySelector("#mdbook ~ figure");
      figure.querySelector("button").click();
      return [copied, figure.querySelector("figcaption").firstChild.data.trim()];
    });
    const file = new URL("../../places/mdbook/theme/head.hbs", import.meta.url);
    assert.deepEqual(copied, [readFileSync(file, "utf8"), "theme/head.hbs"]);
    assert.ok(await bench.run(() => document.documentElement.scrollWidth <= innerWidth));
  });
}
