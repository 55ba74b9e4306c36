// Everybody's page: the packed package in real projects of other people's tools,
// and a reader on what they build.
//
//     node --test tests/places/run.mjs                     those of QUICK
//     OPENNESS_PLACES=vite7,hugo node --test tests/places/run.mjs
//     OPENNESS_PLACES=all node --test tests/places/run.mjs

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Project, lacking, tidy } from "./project.mjs";
import { Reader } from "./reader.mjs";

/** Places that are quick enough for every run. */
const QUICK = ["plain", "vite7"];

const here = fileURLToPath(new URL(".", import.meta.url));
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const places = new Map();
for (const { name } of folders) {
  const place = await import(`./${name}/place.mjs`).catch((error) => {
    if (error.code != "ERR_MODULE_NOT_FOUND") throw error;
  });
  if (place) places.set(name, place.default);
}

const asked = (process.env.OPENNESS_PLACES || QUICK.join(",")).split(",");
const known = [...places].flatMap(([name, { ways }]) => [name, ...Object.keys(ways)]);
for (const name of asked) assert.ok(name == "all" || known.includes(name), `there is no place ${name}: ${known.join(", ")}`);
const wanted = (place, way) => asked.some((name) => ["all", place, way].includes(name));

const COLUMNS = ["installed", "built", "up", "opens", "themes", "contrast", "png", "back", "font"];
/** A row of the table for each way. */
const rows = new Map();
const mended = [];

let reader;
before(async () => {
  reader = await Reader.start();
});
after(async () => {
  await reader?.quit();
  tidy();
});

for (const [name, place] of places) {
  const ways = Object.entries(place.ways).filter(([way]) => wanted(name, way));
  if (!ways.length) continue;
  const skip = lacking(name, place);
  if (!skip) describe(name, { timeout: 20 * 60_000 }, () => visit(name, place, ways));
  else {
    for (const [way] of ways) {
      rows.set(way, { installed: "skipped" });
      test(way, { skip });
    }
  }
}

function visit(name, place, ways) {
  let project;
  let installed;
  test("installs", async () => {
    const start = performance.now();
    project = new Project(name, place);
    const was = await project.install();
    installed = seconds(start) + (was ? " (kept)" : "");
  });
  for (const [way, what] of ways) {
    describe(way, () => {
      const row = {};
      rows.set(way, row);
      let server;
      /** What every later step needs. */
      let usable = false;

      /**
       * A step of the table. A fault that is known is `todo`, with its reason, as
       * long as it fails in the way that is known: anything else is a failure.
       */
      const step = (column, says, run, { needs = () => usable } = {}) => {
        const fault = what.todo?.[column];
        test(says, async (context) => {
          row.installed = installed ?? "FAILS";
          if (!needs()) return context.skip("there is no page to look at");
          try {
            row[column] = (await run()) ?? "yes";
            if (fault) mended.push(`${way}: ${column} (${fault.why})`);
          } catch (error) {
            const known = fault?.sign.test(error.message);
            row[column] = known ? "todo" : "FAILS";
            if (known) context.todo(fault.why);
            throw known ? short(error) : error;
          }
        });
      };

      step(
        "built",
        "builds",
        async () => {
          const start = performance.now();
          await project.build(what);
          if (what.check) return seconds(start);
          server = await project.serve(what);
          usable = true;
          return seconds(start);
        },
        { needs: () => installed },
      );
      if (what.check) return;
      step("up", "the badge comes up", async () => {
        usable = false;
        await reader.goTo(server.origin + (what.home ?? "/repo/"));
        await reader.up();
        usable = true;
      });
      step("opens", "a press opens the breakdown", async () => {
        usable = false;
        await reader.opens();
        usable = true;
      });
      step("font", "its text is of 13 px at least", async () => `${await reader.font()} px`);
      let seen;
      step("contrast", "every text keeps 4.5:1, page and system light and dark", async () => {
        seen = await reader.themes(place.turn ?? turn);
        const low = seen.flatMap(({ name, low }) => low.map((text) => `${name}: ${text}`));
        assert.ok(!low.length, low.join("; "));
      });
      step("themes", "the breakdown is as dark as the page", async () => {
        const apart = seen.filter(({ page, panel }) => panel < 0.3 != page < 0.3).map(({ name }) => name);
        assert.ok(!apart.length, `it is not with ${apart.join(" and with ")}`);
      }, { needs: () => seen });
      step("png", "the second module draws a PNG", () => reader.png());
      step("back", "it is there again when the reader comes back", () => reader.back(what.instant));
      after(() => server?.stop());
    });
  }
  after(() => project?.leave());
}

/** The switch of pages that have one of their own: see common/page.css. */
function turn(theme) {
  document.documentElement.dataset.theme = theme;
}

/** A fault that is known, without a trace. */
function short({ message }) {
  return Object.assign(new Error(message), { stack: message });
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

process.once("exit", () => {
  const table = [["place", ...COLUMNS], ...[...rows].map(([name, row]) => [name, ...COLUMNS.map((column) => row[column] ?? "–")])];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
  if (mended.length) lines.push("", "Mended, so that their `todo` can go:", ...mended);
  console.log(`\n${lines.join("\n")}\n`);
});
