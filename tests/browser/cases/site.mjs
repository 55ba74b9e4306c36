// The site's own pages, as they are served: the gallery's table and picture,
// and the page of conformance.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Key } from "selenium-webdriver";

export default function (bench) {
  const open = async (page, theme = "light") => {
    await bench.driver.get(`${bench.server.origin}/site/${page}`);
    await bench.run((theme) => (document.documentElement.dataset.theme = theme), theme);
    // On their way from one theme to the other colors are of neither.
    await bench.until(() => document.getAnimations().every(({ playState }) => playState != "running"));
  };
  const table = async (theme) => {
    await open("gallery.html", theme);
    await bench.until(() => document.querySelector("#compare thead button"));
  };

  /** The names of the rows, and how the heads say that they are ordered. */
  const state = () =>
    bench.run(() => ({
      rows: [...document.querySelectorAll("#compare tbody th")].map((head) => head.textContent),
      sorted: [...document.querySelectorAll("#compare thead th[aria-sort]")].map(
        (head) => `${head.textContent} ${head.getAttribute("aria-sort")}`,
      ),
      said: document.getElementById("sorted").textContent,
    }));

  /** The values of a column, from the top, without the cells that have none. */
  const values = (column) =>
    bench.run(
      (column) =>
        [...document.querySelectorAll("#compare tbody tr")]
          .map((row) => row.cells[column].dataset.value)
          .filter((value) => value !== undefined)
          .map(Number),
      column,
    );

  /** Clicks the head of a column where it can be seen. */
  const click = async (column) => {
    const button = await bench.run((column) => {
      const button = document.querySelectorAll("#compare thead button")[column];
      button.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      return button;
    }, column);
    await bench.settle();
    await button.click();
  };

  test("the table is sorted by every column, by mouse", async () => {
    await table();
    const before = await state();
    assert.ok(before.rows.length >= 30, `${before.rows.length} systems`);
    assert.deepEqual(before.sorted, ["gradient descending"]);
    const columns = await bench.run(() => [...document.querySelectorAll("#compare thead th")].map((head) => head.textContent));
    assert.deepEqual(columns, ["System", "Score", "gradient", "pieces", "taxonomy", "mof", "osaid", "g7", "eu", "osai"]);
    // The page comes ordered by the gradient downwards: the first click turns that.
    await click(2);
    assert.deepEqual((await state()).sorted, ["gradient ascending"]);
    for (const [column, name] of [...columns.entries()].slice(1)) {
      for (const direction of ["descending", "ascending"]) {
        await click(column);
        const { rows, sorted, said } = await state();
        assert.deepEqual(sorted, [`${name} ${direction}`]);
        assert.equal(said, `Sorted by ${name}, ${direction}`);
        assert.deepEqual(rows.toSorted(), before.rows.toSorted());
        const found = await values(column);
        const sign = direction === "ascending" ? 1 : -1;
        assert.deepEqual(found, found.toSorted((a, b) => sign * (a - b)), `${name} ${direction}`);
      }
    }
  });

  test("the table is sorted by the keyboard, and the focus stays", async () => {
    await table();
    await bench.run(() => document.querySelector("#compare thead button").focus());
    for (const [key, direction] of [[Key.ENTER, "ascending"], [Key.SPACE, "descending"]]) {
      await bench.driver.actions().sendKeys(key).perform();
      await bench.until((direction) => document.querySelector("#compare th").getAttribute("aria-sort") === direction, direction);
      const { rows, sorted } = await state();
      assert.deepEqual(sorted, [`System ${direction}`]);
      const sign = direction === "ascending" ? 1 : -1;
      const compare = (a, b) => sign * a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });
      assert.deepEqual(rows, rows.toSorted(compare));
      assert.equal(await bench.run(() => document.activeElement === document.querySelector("#compare thead button")), true);
    }
  });

  test("the table scrolls in a region of its own, and its names stay in sight", async () => {
    await table();
    const seen = await bench.run(() => {
      const region = document.querySelector(".compare");
      region.style.width = "20rem";
      region.scrollTo({ left: 400, top: 300, behavior: "instant" });
      const at = (selector) => region.querySelector(selector).getBoundingClientRect();
      const { left, top } = region.getBoundingClientRect();
      return {
        scrolled: region.scrollLeft > 300 && region.scrollTop > 200,
        name: Math.abs(at("tbody th").left - left) < 2,
        head: Math.abs(at("thead th:last-child").top - top) < 2,
        focus: region.tabIndex,
        label: region.getAttribute("aria-label"),
        page: document.documentElement.scrollWidth <= innerWidth,
      };
    });
    assert.deepEqual(seen, {
      scrolled: true,
      name: true,
      head: true,
      focus: 0,
      label: "Table of all verdicts",
      page: true,
    });
  });

  for (const page of ["gallery.html", "conformance.html", "view.html?src=gallery/bloom.yaml"]) {
    for (const theme of ["light", "dark"]) {
      test(`axe-core finds nothing: ${page}, ${theme}`, async () => {
        await open(page, theme);
        await bench.until(() => document.getElementById("source")?.textContent !== "Loading…");
        // The pages' own policy lets no other script in but from their server.
        await bench.driver.executeAsyncScript((done) => {
          const script = document.createElement("script");
          const policy = window.trustedTypes?.createPolicy("axe", { createScriptURL: (url) => url });
          script.src = policy ? policy.createScriptURL("/axe/axe.min.js") : "/axe/axe.min.js";
          script.onload = () => done();
          document.head.append(script);
        });
        const { violations, passes } = await bench.driver.executeAsyncScript((done) =>
          window.axe.run({ exclude: ["openness-badge"] }, { resultTypes: ["violations"] }).then(
            ({ violations, passes }) =>
              done({
                violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
                passes: passes.length,
              }),
            (error) => done({ violations: [String(error)] }),
          ),
        );
        assert.deepEqual(violations, []);
        assert.ok(passes > 10, `${passes} rules were looked at`);
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
