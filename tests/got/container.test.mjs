// The Containerfile: what its linter says, what it copies, and where an engine answers and
// OPENNESS_CONTAINER is set (it pulls two images), the image itself.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { existsSync, join, must, readFileSync, root, run, tools, version, without } from "./got.mjs";

const file = readFileSync(join(root, "Containerfile"), "utf8");

test("the linter has nothing to say", { skip: without("python3", "install Python"), timeout: 10 * 60_000 }, () => {
  const { code, said } = run(join(tools(), "hadolint"), [join(root, "Containerfile")]);
  assert.deepEqual([code, said], [0, ""]);
});

test("what is copied is there", () => {
  const copies = [...file.matchAll(/^COPY (?!--from)(.*)$/gm)].flatMap(([, words]) => words.split(" ").slice(0, -1));
  assert.ok(copies.length > 1, file);
  for (const name of copies) assert.ok(existsSync(join(root, name)), name);
});

const engine = ["podman", "docker"].find((name) => spawnSync(name, ["info"], { stdio: "ignore" }).status === 0);
const skip = !engine ? "no container engine answers: start podman or docker" : !process.env.OPENNESS_CONTAINER && "set OPENNESS_CONTAINER=1: it pulls two images";

test("the image holds the program", { skip, timeout: 60 * 60_000 }, () => {
  must(engine, ["build", "-f", "Containerfile", "-t", "openness-badge-test", "."], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  assert.equal(must(engine, ["run", "--rm", "openness-badge-test", "--version"]), `openness-badge ${version}\n`);
});
