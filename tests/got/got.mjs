// What the tests of the ways to get it share: empty folders, programs, and the tools of
// requirements.txt.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is kept from one run to the next: tools, and what Cargo has built. */
export const scratch = join(root, "target/got");

/** A manifest, and its text. */
export const MANIFEST = join(root, "www/gallery/pythia.yaml");

/** The version that all ways have. */
export const version = /^version = "(.*)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];

const folders = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder, which goes when the tests end. */
export function empty(name) {
  const folder = mkdtempSync(join(tmpdir(), `openness-${name}-`));
  folders.push(folder);
  return folder;
}

/** Runs a program, whatever its exit status; both of its outputs, as they came, are `said`. */
export function run(program, words, { cwd, env, ...options } = {}) {
  const ran = spawnSync(program, words, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
  });
  if (ran.error) throw ran.error;
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr, said: ran.stdout + ran.stderr };
}

/** Runs a program that has to end well; gives its standard output. */
export function must(program, words, options) {
  const ran = run(program, words, options);
  if (ran.code !== 0) throw new Error(`${program} ${words.join(" ")}: exit ${ran.code}\n${ran.said}`);
  return ran.stdout;
}

/** Why a program cannot be started; false where it can. */
export function without(program, how) {
  const ran = spawnSync(program, ["--version"], { stdio: "ignore" });
  return ran.error || ran.status !== 0 ? `no ${program}: ${how}` : false;
}

const windows = process.platform == "win32";

/** The folder of a virtual environment's programs. */
export const programs = (venv) => join(venv, windows ? "Scripts" : "bin");

/** A virtual environment in a folder, empty but for pip. */
export function venv(folder) {
  must(windows ? "python" : "python3", ["-m", "venv", folder]);
  return programs(folder);
}

/** The folder of the tools of requirements.txt, installed once. */
export function tools() {
  const folder = join(scratch, "tools");
  const wanted = readFileSync(join(root, "tests/got/requirements.txt"), "utf8");
  const stamp = join(folder, "requirements.txt");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") != wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    const bin = venv(folder);
    must(join(bin, "pip"), ["install", "--quiet", "-r", join(root, "tests/got/requirements.txt")]);
    writeFileSync(stamp, wanted);
  }
  return programs(folder);
}

/** The environment with a folder of programs before all others. */
export const onPath = (folder) => ({ PATH: folder + delimiter + process.env.PATH });

/** The project as a repository of its own, with what is not committed yet; gives its folder
 * and the commit. */
export function clone() {
  const folder = join(empty("project"), "openness-badge");
  must("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
  const changed = execFileSync("git", ["ls-files", "-z", "--modified", "--others", "--exclude-standard"], { cwd: root });
  for (const name of changed.toString().split("\0").filter(Boolean)) {
    const from = join(root, name);
    if (!existsSync(from)) rmSync(join(folder, name), { force: true });
    else {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      copyFileSync(from, join(folder, name));
    }
  }
  commit(folder, "As it stands");
  return { folder, commit: must("git", ["rev-parse", "HEAD"], { cwd: folder }).trim() };
}

/** Commits all that is in a folder; gives what git says. */
export function commit(folder, message, env) {
  must("git", ["add", "--all"], { cwd: folder });
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return run("git", [...who, "commit", "--quiet", "--allow-empty", "-m", message], { cwd: folder, env });
}

/** A repository of somebody else, with these files. */
export function repository(name, files) {
  const folder = empty(name);
  must("git", ["init", "--quiet"], { cwd: folder });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The folder of the program, as a pipeline builds it; OPENNESS_PROGRAM is one that is built. */
export function program() {
  if (process.env.OPENNESS_PROGRAM) return dirname(process.env.OPENNESS_PROGRAM);
  const folder = join(scratch, "program");
  must("cargo", ["install", "--quiet", "--locked", "--force", "--profile", "hook", "--path", join(root, "cli"), "--root", folder], {
    env: { CARGO_TARGET_DIR: join(scratch, "hook") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return join(folder, "bin");
}

export { copyFileSync, cpSync, existsSync, join, mkdirSync, readFileSync, writeFileSync };
