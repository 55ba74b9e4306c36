// Everybody's page: the packed package in real projects of other people's tools,
// and a reader on what they build.
//
//     node --test tests/places/run.mjs                            all but LONG
//     OPENNESS_PLACES=vite7,hugo node --test tests/places/run.mjs
//     OPENNESS_PLACES=all node --test tests/places/run.mjs
//
// A place is a folder here: the smallest real project of a tool, its versions held
// by a lock file, and `place.mjs`, which says what is to be done with it:
//
//     like     another place, whose files it has too
//     node     the version of Node that the tool needs, if that is newer
//     files    where the manifest, its picture and page.css go
//     copied   where the package's folder is copied to; it is installed otherwise
//     turn     a function on the page: presses the tool's own switch of themes
//     ways     by their names:
//       build    commands, each a list of words
//       out      the folder that they make, served under /repo/, or
//       dev      the command of a server of the tool, or
//       check    true where the commands are the test
//       instant  true where the tool navigates without loading pages
//       modules  "scripts" where the tool leaves the modules behind as files
//       awkward  true where the page is read in every browser of OPENNESS_ENGINES
//       todo     by the table's columns, a fault that is known: `why`, and `sign`, by
//                which its message is known again

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { ENGINES } from "../browser/engine.mjs";
import { Project, lacking, tidy } from "./project.mjs";
import { Reader } from "./reader.mjs";

/**
 * Ways that only `all` or their names run, so that a run without anything kept
 * stays below eight minutes on two busy cores, with what each takes there.
 */
const LONG = {
  docusaurus: "87 s: installs and builds for 40 s each",
  "next-dev": "18 s, after the way `next` has looked at the same page built",
  "next-webpack": "56 s: builds for 52 s what `next` builds in 24 s",
};

const here = fileURLToPath(new URL(".", import.meta.url));
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const places = new Map();
for (const { name } of folders) {
  const file = `./${name}/place.mjs`;
  if (existsSync(new URL(file, import.meta.url))) places.set(name, (await import(file)).default);
}

const asked = process.env.OPENNESS_PLACES ? process.env.OPENNESS_PLACES.split(",") : null;
const known = new Set([...places].flatMap(([name, { ways }]) => [name, ...Object.keys(ways)]));
for (const name of [...(asked ?? []), ...Object.keys(LONG)]) {
  assert.ok(name == "all" || known.has(name), `there is no place ${name}; there are ${[...known].join(", ")}`);
}
const wanted = (place, way) => (asked ? asked.some((name) => ["all", place, way].includes(name)) : !(way in LONG));

const COLUMNS = ["installed", "built", "up", "opens", "themes", "contrast", "png", "modules", "back", "font"];
/** A row of the table for each way. */
const rows = new Map();
/** Why it was known to fail, to where it does not any more. */
const mended = new Map();

/** Of each browser one, from when it is first needed. */
const readers = new Map();
function readerIn(engine) {
  if (!readers.has(engine)) readers.set(engine, Reader.start(engine));
  return readers.get(engine);
}
after(async () => {
  for (const reader of readers.values()) await reader.then((reader) => reader.quit()).catch(() => {});
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
      const step = steps(row, what, () => installed);
      step("built", "builds", async () => {
        const start = performance.now();
        await project.build(what);
        if (!what.check) server = await project.serve(what);
        return seconds(start);
      });
      if (what.check) return;
      look("chromium", row, step);
      for (const engine of what.awkward ? ENGINES : []) {
        if (engine == "chromium") continue;
        describe(engine, () => {
          const row = { built: "–" };
          rows.set(`${way}, ${engine}`, row);
          look(engine, row, steps(row, what, () => installed));
        });
      }
      after(() => server?.stop());

      /** A reader in a browser, on the page that was built. */
      function look(engine, row, step) {
        let reader;
        /** What every later step needs. */
        let usable = false;
        const needs = () => usable;
        step("up", "the badge comes up", async () => {
          reader = await readerIn(engine);
          await reader.goTo(server.origin + (what.home ?? "/repo/"));
          await reader.up();
          usable = true;
        }, { needs: () => server });
        step("opens", "a press opens the breakdown", async () => {
          usable = false;
          await reader.opens();
          usable = true;
        }, { needs });
        step("font", "its text is of 13 px at least", async () => `${await reader.font()} px`, { needs });
        let seen;
        step("contrast", "every text keeps 4.5:1, page and system light and dark", async () => {
          seen = await reader.themes(place.turn ?? turn);
          const low = seen.flatMap(({ name, low }) => low.map((text) => `${name}: ${text}`));
          assert.ok(!low.length, low.join("; "));
        }, { needs });
        step("themes", "the breakdown is as dark as the page", async () => {
          const apart = seen.filter(({ page, panel }) => panel < 0.3 != page < 0.3).map(({ name }) => name);
          assert.ok(!apart.length, `it is not with ${apart.join(" and with ")}`);
        }, { needs: () => seen });
        step("png", "the second module draws a PNG", () => reader.png(), { needs });
        if (engine == "chromium") {
          step("modules", "each module is fetched once", async () => {
            const modules = await reader.modules();
            assert.equal(modules, what.modules ?? "files");
            return modules;
          }, { needs: () => row.png == "yes" });
        }
        step("back", "it is there again when the reader comes back", () => reader.back(what.instant), { needs });
      }
    });
  }
  after(() => project?.leave());
}

/**
 * Steps of a row of the table. A fault that is known is `todo`, with its reason, as
 * long as it fails in the way that is known: anything else is a failure.
 */
function steps(row, what, installed) {
  return (column, says, run, { needs = installed } = {}) => {
    const fault = what.todo?.[column];
    test(says, async (context) => {
      row.installed = installed() ?? "FAILS";
      if (!needs()) return context.skip("there is no page to look at");
      try {
        row[column] = (await run()) ?? "yes";
        if (fault) mended.set(fault.why, [...(mended.get(fault.why) ?? []), column]);
      } catch (error) {
        const known = fault?.sign.test(error.message);
        row[column] = known ? "todo" : "FAILS";
        if (known) context.todo(fault.why);
        throw known ? short(error) : error;
      }
    });
  };
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
  if (!asked) lines.push("", "Left out:", ...Object.entries(LONG).map(([way, why]) => `${way}: ${why}`));
  if (mended.size) lines.push("", "Mended, so that these lines of `todo` can go:");
  for (const [why, where] of mended) lines.push(`${why}: ${where.join(", ")}`);
  console.log(`\n${lines.join("\n")}\n`);
});
