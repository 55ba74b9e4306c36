// `npx openness-badge`: the packed package, installed as npm installs it, on the
// command line. What the native program says too is compared with it as a whole.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { READERS } from "../../pkg/src/bin/choices.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const native = process.env.OPENNESS_PROGRAM ?? join(root, "target/debug/openness-badge");
const PYTHIA = "www/gallery/pythia.yaml";
const DATES = "tests/fixtures/findings/dates.yaml";
const TODAY = ["--today", "2027-01-31"];

let folder;
let program;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "openness-npx-"));
  const pkg = join(folder, "pkg");
  cpSync(join(root, "pkg"), pkg, { recursive: true, filter: (path) => !path.endsWith("dist") });
  cpSync(dist, join(pkg, "dist"), { recursive: true });
  const npm = (...words) => execFileSync("npm", [...words, "--offline"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [{ filename }] = JSON.parse(npm("pack", "--json", pkg));
  writeFileSync(join(folder, "package.json"), "{}");
  npm("install", "--no-audit", "--no-fund", filename);
  program = join(folder, "node_modules/.bin/openness-badge");
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** A run of a program from the root: its exit status and what it wrote. */
function ran(path, args, input = "") {
  const { status, stdout, stderr, error } = spawnSync(path, args, { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 26 });
  assert.ifError(error);
  return { status, stdout, stderr };
}

const run = (args, input) => ran(program, args, input);

/** What is wrong with a manifest that is written from Pythia's. */
const warned = (path) =>
  run(["check", path, ...TODAY])
    .stdout.split("\n")
    .slice(0, -2)
    .map((line) => `${line}\n`)
    .join("");

/** That both programs write the same, to the last byte. */
function same(args, input) {
  assert.deepEqual(run(args, input), ran(native, args, input), args.join(" "));
}

const skip = existsSync(native) ? false : "the native program is not built";

test("badges are those of the native program", { skip }, () => {
  same(["badge", PYTHIA, ...TODAY]);
  same(["badge", PYTHIA, ...TODAY, "--style", "pieces", "--yardstick=osai", "--label", "open?", "--no-metadata"]);
  same(["badge", "tests/cli/input/whole.yaml", ...TODAY, "--score", "--style", "large", "-o", "-"]);
  same(["badge", "-", ...TODAY], readFileSync(join(root, PYTHIA), "utf8"));
});

test("breakdowns are those of the native program", { skip }, () => {
  same(["breakdown", PYTHIA, ...TODAY]);
  same(["breakdown", PYTHIA, ...TODAY, "--badge", "a.svg", "--link", "https://example.org/"]);
  same(["breakdown", PYTHIA, ...TODAY, "--format", "html", "--theme", "dark", "--yardstick", "mof"]);
});

test("a breakdown is for a reader, as the native program writes it", { skip }, () => {
  const picture = ["--badge", "a.svg", "--dark", "b.svg", "--link", "c.yaml"];
  for (const reader of READERS) {
    same(["breakdown", PYTHIA, ...TODAY, ...picture, "--for", reader]);
    same(["breakdown", PYTHIA, ...TODAY, ...picture, "--for", reader, "--what", "badge", "--base-url", "https://a.example/raw"]);
  }
});

test("conversions are those of the native program", { skip }, () => {
  for (const file of [PYTHIA, "tests/cli/input/card.md", "tests/cli/input/whole.yaml"]) {
    for (const to of ["yaml", "json", "canonical", "mof"]) {
      const args = ["convert", file, "--to", to, ...TODAY];
      const [ours, theirs] = [run(args), ran(native, args)];
      assert.deepEqual([ours.status, ours.stdout], [theirs.status, theirs.stdout], args.join(" "));
      assert.equal(ours.status, 0);
    }
    same(["convert", file, ...TODAY, "--name", "Ün “named”", "--to", "mof"]);
  }
});

test("a manifest that is converted is written by the file's name", () => {
  const path = join(folder, "converted.json");
  assert.deepEqual(run(["convert", PYTHIA, ...TODAY, "-o", path]), { status: 0, stdout: "", stderr: warned(path) });
  const { system } = JSON.parse(readFileSync(path, "utf8"));
  assert.equal(system.name, "Pythia 12B");
});

test("what has errors, or no name, is not converted", () => {
  const broken = "openness: 2\nsystem: { name: T }\ncomponents: {}\n";
  const { status, stdout, stderr } = run(["convert", "-", ...TODAY], broken);
  assert.deepEqual([status, stdout], [1, ""]);
  assert.equal(stderr.trimEnd().split("\n").at(-1), "error: `<stdin>` has errors, so it is not converted.");
  const nameless = "---\nlicense: mit\npipeline_tag: text-generation\n---\nText\n";
  assert.deepEqual(run(["convert", "-", ...TODAY], nameless), {
    status: 1,
    stdout: "",
    stderr: "error: The name of the system is not stated. Give it with `--name`.\n",
  });
  const named = run(["convert", "-", ...TODAY, "--name", "T"], nameless);
  assert.equal(named.status, 0, named.stderr);
  assert.match(named.stdout, /^openness: 1\nsystem:\n  name: T\n/);
});

test("files are those of the native program", { skip }, () => {
  for (const name of ["a.svg", "a.png", "a.md"]) {
    const args = name == "a.md" ? ["breakdown", PYTHIA] : ["badge", PYTHIA];
    const [ours, theirs] = ["ours-", "theirs-"].map((who) => join(folder, who + name));
    const nothing = { status: 0, stdout: "", stderr: "" };
    assert.deepEqual(run([...args, ...TODAY, "-o", ours]), nothing);
    // Which says what it has written, unless it is told not to.
    assert.deepEqual(ran(native, [...args, ...TODAY, "-q", "-o", theirs]), nothing);
    assert.deepEqual(readFileSync(ours), readFileSync(theirs), name);
  }
});

test("a name that ends in another format is refused, and nothing is written", () => {
  for (const [words, name, known] of [
    [["badge", PYTHIA], "b.jpg", "`.svg` or `.png`"],
    [["breakdown", PYTHIA], "b.txt", "`.md`, `.markdown` or `.mdx`"],
    [["convert", PYTHIA], "b.toml", "`.yaml`, `.yml` or `.json`"],
    [["report", PYTHIA], "b.xml", "`.json`"],
  ]) {
    const path = join(folder, name);
    const said = `error: \`${path}\` does not end in ${known}. Nothing is written.\n`;
    assert.deepEqual(run([...words, "-o", path]), { status: 2, stdout: "", stderr: said });
    assert.equal(existsSync(path), false);
  }
});

test("a report is that of the native program", { skip }, () => {
  for (const file of [PYTHIA, DATES, "tests/cli/input/card.md", "tests/cli/input/names.txt"]) {
    const ours = run(["report", file, ...TODAY]);
    const theirs = ran(native, ["report", file, "--json", ...TODAY]);
    assert.deepEqual(JSON.parse(ours.stdout), JSON.parse(theirs.stdout), file);
    assert.deepEqual([ours.status, ours.stderr], [theirs.status, theirs.stderr], file);
  }
});

test("statuses and errors are those of the native program", { skip }, () => {
  for (const file of [PYTHIA, DATES, "nowhere.yaml", "www", "tests/cli/input/latin1.yaml", "tests/cli/input/hostile.yaml"]) {
    const [ours, theirs] = [run(["check", file, ...TODAY]), ran(native, ["check", file, ...TODAY])];
    // A folder is looked through there.
    if (file == "www") assert.equal(ours.status, 2);
    else assert.deepEqual([ours.status, ours.stderr], [theirs.status, theirs.stderr], file);
  }
  const [ours, theirs] = [run(["badge", DATES]), ran(native, ["badge", DATES])];
  assert.equal(ours.status, theirs.status);
  const last = ({ stderr }) => stderr.trimEnd().split("\n").at(-1);
  assert.equal(last(ours), last(theirs));
});

test("hints are counted, and shown where they are asked for", () => {
  const [few, all] = [[], ["--hints"]].map((more) => run(["check", DATES, PYTHIA, ...TODAY, ...more]));
  assert.deepEqual([few.status, all.status, all.stderr], [1, 1, ""]);
  const hints = all.stdout.split("\n").filter((line) => line.includes(": hint["));
  assert.equal(few.stderr, `${hints.length} ${hints.length == 1 ? "hint is not shown: `--hints` shows it" : "hints are not shown: `--hints` shows them"}.\n`);
  assert.equal(few.stdout.includes(": hint["), false);
  // The sums are those of all.
  const sums = ({ stdout }) => stdout.split("\n").filter((line) => /: \d.*(hint|warning|error)/.test(line) && !line.includes("["));
  assert.deepEqual(sums(few), sums(all));
  if (skip) return;
  const theirs = ran(native, ["check", DATES, PYTHIA, ...TODAY]);
  assert.deepEqual([few.status, few.stderr], [theirs.status, theirs.stderr]);
});

test("what is found is one line, and its fix another", () => {
  assert.deepEqual(run(["check", DATES, ...TODAY, "--hints"]), {
    status: 1,
    stdout: [
      `${DATES}:2:33: error[bad-date]: \`2023-02-30\` is not a date (\`system.released\`).`,
      "  fix: Write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.",
      `${DATES}:5:13: error[bad-date]: \`April 2019\` is not a date (\`history.date\`).`,
      "  fix: Write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.",
      `${DATES}:6:13: error[bad-date]: \`19-04\` is not a date (\`history.date\`).`,
      "  fix: Write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.",
      `${DATES}:7:1: hint[level-not-stated]: It is not stated how the system is reached, so it has no level.`,
      "  fix: Add `weights` to `components`, or `channels` to `access`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.",
      `${DATES}: 3 errors, 1 hint (not stated)`,
      "",
    ].join("\n"),
    stderr: "",
  });
});

test("a file that cannot be read hides no other", () => {
  assert.deepEqual(run(["check", "nowhere.yaml", "tests/cli/input/whole.yaml", "-", ...TODAY], ""), {
    status: 2,
    stdout: [
      "tests/cli/input/whole.yaml: no problems found (Fully open)",
      "<stdin>:1:1: error[not-a-mapping]: The text is empty. Paste a manifest or a model card, or start from an example.",
      "<stdin>: 1 error (not readable)",
      "2 files: 1 error",
      "",
    ].join("\n"),
    stderr: "error: `nowhere.yaml` cannot be read: it does not exist.\n",
  });
});

test("what has errors is not drawn", () => {
  const text = "openness: 2\nsystem: { name: T }\ncomponents: {}\n";
  assert.deepEqual(run(["badge", "-", ...TODAY], text), {
    status: 1,
    stdout: "",
    stderr: [
      "<stdin>:1:11: error[unknown-version]: `2` is not a known version of the format.",
      "  fix: Write `openness: 1`.",
      "<stdin>:3:1: hint[level-not-stated]: It is not stated how the system is reached, so it has no level.",
      "  fix: Add `weights` to `components`, or `channels` to `access`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.",
      "error: `<stdin>` has errors, so nothing is drawn.",
      "",
    ].join("\n"),
  });
});

test("what makes no sense is told, with status 2", () => {
  for (const [args, said] of [
    [["paint", "x"], "There is no command `paint` here. There are `check`, `report`, `badge`, `breakdown`, `convert`; `openness-badge --help` shows them."],
    [["check"], "The command `check` takes a file, or `-` for standard input."],
    [["badge", "a", "b"], "The command `badge` takes one file."],
    [["check", "-", "-"], "`-` means standard input, which can be read only once."],
    [["check", "x", "--label", "y"], "There is no option `--label` of `check`."],
    [["badge", "-q", "x"], "There is no option `-q` of `badge`."],
    [["badge", "x", "--style", "plastic"], "`plastic` is no value of `--style`. Choose one of `gradient`, `flat`, `square`, `large`, `pieces`."],
    [["badge", "x", "--style", "--score"], "The option `--style` takes a value."],
    [["badge", "x", "-o"], "The option `-o` takes a value."],
    [["badge", "x", "--score=1"], "The option `--score` takes no value."],
    [["check", "x", "--today", "2026-02-30"], "`2026-02-30` is no value of `--today`. A date is YYYY-MM-DD."],
    [["badge", PYTHIA, "--scale", "2"], "The option `--scale` is for PNG: an SVG has every size. Write to a file that ends in `.png`."],
    [["badge", PYTHIA, "-o", "no/where.svg"], "`no/where.svg` cannot be written: the folder `no` does not exist."],
    [["check", "a\u001b[31m\u202e"], "`a\ufffd[31m\ufffd` cannot be read: it does not exist."],
  ]) {
    assert.deepEqual(run(args), { status: 2, stdout: "", stderr: `error: ${said}\n` }, args.join(" "));
  }
});

test("help and version are there on demand, and help where nothing is said", () => {
  const help = run(["--help"]);
  assert.equal(help.status, 0);
  assert.match(help.stdout, /^How open an AI release is: .*\n\nUsage: openness-badge COMMAND FILE/);
  assert.deepEqual(run(["check", "-h"]), help);
  assert.deepEqual(run([]), { status: 2, stdout: "", stderr: help.stdout });
  const { version } = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
  for (const word of ["--version", "-V"]) {
    assert.deepEqual(run([word]), { status: 0, stdout: `openness-badge ${version}\n`, stderr: "" });
  }
});

test("texts that are not UTF-8 are told with their place", () => {
  for (const [bytes, at, line] of [
    [[0xff], 0, 1],
    [[0x61, 0x0a, 0xe2, 0x28, 0xa1], 2, 2],
    [[0xef, 0xbf, 0x28], 0, 1],
    [[0x61, 0xf0, 0x9f, 0x98], 1, 1],
  ]) {
    writeFileSync(join(folder, "bytes.yaml"), Buffer.from(bytes));
    const path = join(folder, "bytes.yaml");
    const said = `error: \`${path}\` is not UTF-8 (byte ${at}, line ${line}). Save it as UTF-8.\n`;
    assert.deepEqual(run(["check", path]), { status: 2, stdout: "", stderr: said });
    if (!skip) same(["check", path]);
  }
  // UTF-16 has a finding of its own.
  const wide = Buffer.from("\ufeffopenness: 1\n", "utf16le");
  const path = join(folder, "wide.yaml");
  writeFileSync(path, wide);
  assert.deepEqual(run(["check", path]), {
    status: 1,
    stdout: `${path}:1:1: error[utf-16]: The text is UTF-16. A manifest is UTF-8.\n  fix: Save it as UTF-8.\n${path}: 1 error (not readable)\n`,
    stderr: "",
  });
});

test("what is too long is not read to its end", () => {
  // The end of what is read is within a character.
  const path = join(folder, "long.yaml");
  writeFileSync(path, `a: ${"é".repeat(3 << 20)}`);
  const { status, stdout } = run(["check", path]);
  assert.equal(status, 1);
  assert.ok(stdout.startsWith(`${path}:1:1: error[too-large]: The text is larger than 1 MiB.\n`), stdout);
});
