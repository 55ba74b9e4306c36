// The hooks, run by pre-commit itself in a repository of somebody else, from a clone of this
// one. It needs Python, Git, Rust and a network, or filled caches of pip and Cargo.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { clone, commit, empty, join, must, onPath, program, readFileSync, repository, root, run, scratch, tools, without, writeFileSync } from "./got.mjs";

const skip = without("git", "install Git") || without("python3", "install Python") || without("cargo", "install Rust");
const MANIFEST = "openness: 1\nsystem: { name: Test }\nlicense: MIT\ncomponents: { weights: public, inference-code: public }\n";
// Markdown without front matter is no model card: a hook that is given names would check it.
const FILES = { "openness.yaml": MANIFEST, "README.md": "# Test\n\nText.\n", "NOTES.md": "# Notes\n", "main.py": "print()\n" };

let [bin, project, path] = [];

before(() => {
  if (skip) return;
  bin = tools();
  project = clone();
  path = program();
}, { timeout: 60 * 60_000 });

/** pre-commit, with its own folder; what it builds with Cargo is kept. */
const preCommit = (cwd, words, more = {}) =>
  run(join(bin, "pre-commit"), words, {
    cwd,
    env: { PRE_COMMIT_HOME: home, CARGO_TARGET_DIR: join(scratch, "hook"), PRE_COMMIT_COLOR: "never", ...more },
  });
const home = empty("pre-commit-home");

/** A repository that has the badge in its README, and these hooks. */
function used(name, ids) {
  const folder = repository(name, FILES);
  // As the documentation shows it, but for where it is from.
  const shown = readFileSync(join(root, "tests/documented/pre-commit.yaml"), "utf8");
  const own = shown.replace(/repo: .*/, `repo: ${project.folder}`).replace(/rev: .*/, `rev: ${project.commit}`);
  const config = own.replace("openness-badge-check", ids[0]).replace("openness-badge-embed", ids[1]);
  writeFileSync(join(folder, ".pre-commit-config.yaml"), config);
  must(join(path, "openness-badge"), ["embed", "README.md"], { cwd: folder });
  assert.equal(commit(folder, "Begin").code, 0);
  return folder;
}

/** Each line that tells what came of a hook. */
const told = ({ stdout }) => [...stdout.matchAll(/^(openness-badge .*?)\.+(?:\(.*\))?(Passed|Failed|Skipped)$/gm)].map(([, name, word]) => `${name}: ${word}`);

for (const [kind, end, more] of [["built from the clone", "", {}], ["on the PATH", "-system", "path"]]) {
  test(`the hooks, with the program ${kind}`, { skip, timeout: 60 * 60_000 }, (t) => {
    const env = more == "path" ? onPath(path) : {};
    const folder = used("hooked", [`openness-badge-check${end}`, `openness-badge-embed${end}`]);
    const since = Date.now();
    const first = preCommit(folder, ["run", "--all-files"], env);
    t.diagnostic(`first run, with all set-up: ${((Date.now() - since) / 1000).toFixed(1)} s`);
    assert.deepEqual(told(first), ["openness-badge check: Passed", "openness-badge embed --check: Passed"], first.said);
    const again = Date.now();
    assert.equal(preCommit(folder, ["run", "--all-files"], env).code, 0);
    t.diagnostic(`every other run: ${((Date.now() - again) / 1000).toFixed(2)} s`);

    // Another fact: the badge is not that of the manifest any more.
    writeFileSync(join(folder, "openness.yaml"), MANIFEST.replace("weights: public", "weights: closed"));
    const stale = preCommit(folder, ["run", "--all-files"], env);
    assert.equal(stale.code, 1);
    assert.deepEqual(told(stale), ["openness-badge check: Passed", "openness-badge embed --check: Failed"], stale.said);
    assert.match(stale.stdout, /^out of date: openness\.svg$/m);

    // An error: nothing is committed.
    writeFileSync(join(folder, "openness.yaml"), MANIFEST.replace("openness: 1", "openness: 2"));
    assert.equal(preCommit(folder, ["install"], env).code, 0);
    const refused = commit(folder, "Break it", { PRE_COMMIT_HOME: home, ...env });
    assert.equal(refused.code, 1, refused.said);
    assert.match(refused.said, /error\[unknown-version\]/);
    assert.match(refused.said, /openness\.yaml: 1 error/);

    // What they do not read starts none of them.
    must("git", ["checkout", "--quiet", "HEAD", "--", "openness.yaml"], { cwd: folder });
    writeFileSync(join(folder, "main.py"), "print(1)\n");
    const other = commit(folder, "Another file", { PRE_COMMIT_HOME: home, ...env });
    assert.equal(other.code, 0, other.said);
    assert.equal(other.said.match(/\(no files to check\)Skipped/g)?.length, 2, other.said);
  });
}

test("arguments of the hooks are those of the commands", { skip, timeout: 60 * 60_000 }, () => {
  const folder = used("hooked-args", ["openness-badge-check-system\n        args: [--min-level=open]", "openness-badge-embed-system\n        args: [docs/README.md]"]);
  const ran = preCommit(folder, ["run", "--all-files"], onPath(path));
  assert.deepEqual(told(ran), ["openness-badge check: Failed", "openness-badge embed --check: Failed"], ran.said);
  assert.match(ran.stdout, /`gradient=open` is required/);
  assert.match(ran.stdout, /`docs\/README\.md` cannot be read: it does not exist\./);
  assert.equal(readFileSync(join(folder, "openness.yaml"), "utf8"), MANIFEST);
});
