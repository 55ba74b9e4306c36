// From an empty folder: the packed crate, the packed npm package and the wheel, each
// installed as a person would, draw the same badge of the same manifest, byte for byte.
//
// It needs Cargo and a network (or filled caches of Cargo, npm and pip), Node, and for the
// wheel Python and the folder python/. OPENNESS_WHEEL names a wheel that is built already,
// OPENNESS_DIST the built modules (pkg/dist).

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { MANIFEST, copyFileSync, cpSync, empty, existsSync, join, must, onPath, programs, readFileSync, root, scratch, tools, venv, version, without } from "./got.mjs";

const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");

/** The badges, by the way that the program came. */
const badges = new Map();

/** A folder with nothing in it but a manifest. */
function folder(name) {
  const folder = empty(name);
  copyFileSync(MANIFEST, join(folder, "openness.yaml"));
  return folder;
}

/** Keeps the badge that a program draws, and says how long it took to get it. */
function drawn(t, way, since, cwd, program, words, env) {
  t.diagnostic(`${way}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
  must(program, [...words, "badge", "openness.yaml", "-o", `${way}.svg`], { cwd, env });
  const badge = readFileSync(join(cwd, `${way}.svg`));
  assert.match(badge.toString(), /^<svg .*Pythia 12B.*<\/svg>\n$/s);
  badges.set(way, badge);
}

test("cargo install of the packed crate, with the packed library", { skip: without("cargo", "install Rust"), timeout: 60 * 60_000 }, (t) => {
  const since = Date.now();
  const packages = join(scratch, "packages");
  const { packages: all } = JSON.parse(must("cargo", ["metadata", "--format-version", "1", "--no-deps", "--locked"], { cwd: root }));
  const names = all.filter(({ publish }) => publish === null).map(({ name }) => name);
  assert.ok(names.includes("openness-badge-cli"), `${names}`);
  const wanted = names.flatMap((name) => ["-p", name]);
  must("cargo", ["package", "--quiet", "--locked", "--no-verify", "--allow-dirty", "--target-dir", packages, ...wanted], { cwd: root });
  const here = folder("cargo");
  for (const name of names) must("tar", ["-xzf", join(packages, "package", `${name}-${version}.crate`)], { cwd: here });
  // What it needs of ours is the packed one too, and no other.
  const { dependencies } = all.find(({ name }) => name == "openness-badge-cli");
  const needed = names.filter((name) => dependencies.some((each) => each.name == name));
  const patches = needed.flatMap((name) => ["--config", `patch.crates-io.${name}.path=${JSON.stringify(join(here, `${name}-${version}`))}`]);
  must("cargo", ["install", "--quiet", "--path", `openness-badge-cli-${version}`, "--root", "installed", ...patches], {
    cwd: here,
    env: { CARGO_TARGET_DIR: join(scratch, "install") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  drawn(t, "cargo", since, here, join(here, "installed/bin/openness-badge"), []);
});

test("npm install and npx of the tarball", { skip: without("npm", "install Node") || (!existsSync(dist) && "the modules are not built: cargo xtask build"), timeout: 10 * 60_000 }, (t) => {
  const pkg = join(empty("npm-pack"), "pkg");
  cpSync(join(root, "pkg"), pkg, { recursive: true, filter: (path) => path != join(root, "pkg/dist") });
  cpSync(dist, join(pkg, "dist"), { recursive: true });
  let since = Date.now();
  const here = folder("npm");
  const [{ filename }] = JSON.parse(must("npm", ["pack", "--json", pkg], { cwd: here }));
  const tarball = join(here, filename);
  must("npm", ["install", "--no-audit", "--no-fund", "--prefix", here, tarball], { cwd: here });
  drawn(t, "npm", since, here, "npx", ["--no-install", "openness-badge"]);
  since = Date.now();
  const other = folder("npx");
  drawn(t, "npx", since, other, "npx", ["--yes", `--package=${tarball}`, "openness-badge"], { npm_config_cache: empty("npx-cache") });
});

const python = join(root, "python/pyproject.toml");
const noWheel = !process.env.OPENNESS_WHEEL && !existsSync(python) && "no folder python/, which the wheel is built from: set OPENNESS_WHEEL to a wheel";

test("pip install of the wheel", { skip: without("python3", "install Python") || noWheel, timeout: 60 * 60_000 }, (t) => {
  const since = Date.now();
  const here = folder("pip");
  const wheel = process.env.OPENNESS_WHEEL ?? built(join(here, "wheels"));
  const bin = venv(join(here, "venv"));
  must(join(bin, "pip"), ["install", "--quiet", "--no-index", wheel], { cwd: here });
  drawn(t, "pip", since, here, join(bin, "openness-badge"), []);
  drawn(t, "python", since, here, join(bin, "python"), ["-m", "openness_badge"]);
});

/** The wheel of this tree. */
function built(folder) {
  must(join(tools(), "maturin"), ["build", "--quiet", "--locked", "--release", "--manifest-path", join(root, "python/Cargo.toml"), "--out", folder], {
    env: { ...onPath(programs(join(scratch, "tools"))), CARGO_TARGET_DIR: join(scratch, "wheel") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [wheel] = readdirSync(folder).filter((name) => name.endsWith(".whl"));
  return join(folder, wheel);
}

test("each of them draws the same badge", (t) => {
  if (badges.size < 2) return t.skip("fewer than two ways could be tried: see those that are skipped");
  t.diagnostic(`compared: ${[...badges.keys()].join(", ")}`);
  const [[first, badge], ...others] = badges;
  for (const [way, other] of others) assert.ok(badge.equals(other), `${first} and ${way} draw other badges`);
});
