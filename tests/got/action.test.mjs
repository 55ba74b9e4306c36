// The action of action.yml, its steps run one after another. It needs Bash and Rust, and a
// network or a filled cache of Cargo.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { parse } from "yaml";
import { action } from "./action.mjs";
import { existsSync, join, must, onPath, program, readFileSync, repository, root, scratch, without } from "./got.mjs";

const skip = without("bash", "install Bash") || without("cargo", "install Rust");
const MANIFEST = "openness: 1\nsystem: { name: Test }\nlicense: MIT\ncomponents: { weights: public, inference-code: public }\n";
const WARNED = MANIFEST.replace("inference-code: public }", "inference-code: public, wieghts: MIT }");

let path;

before(() => {
  if (!skip) path = program();
}, { timeout: 60 * 60_000 });

const outcomes = ({ steps }) => Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));

/** Every program that is called so is taken off the PATH. */
const bare = () => {
  const folders = process.env.PATH.split(":").filter((folder) => !existsSync(join(folder, "openness-badge")));
  return { PATH: folders.join(":") };
};

test("without a program it builds one, checks, and keeps the badge", { skip, timeout: 60 * 60_000 }, (t) => {
  const cwd = repository("action", { "openness.yaml": MANIFEST, "a b/openness.yaml": MANIFEST, "README.md": "# Test\n" });
  must(join(path, "openness-badge"), ["embed", "README.md", "--what", "badge"], { cwd });
  const since = Date.now();
  const inputs = { files: "openness.yaml\n\na b\n", readme: "README.md", "embed-args": "--what=badge", manifest: "openness.yaml", "badge-args": "--style=flat\n--label=how open", badge: "flat.png", "upload-sarif": "true" };
  const ran = action(root, { cwd, inputs, env: { ...bare(), CARGO_TARGET_DIR: join(scratch, "hook") } });
  t.diagnostic(`all steps: ${((Date.now() - since) / 1000).toFixed(1)} s`);
  assert.deepEqual(outcomes(ran), {
    "Look for the program": "success",
    "Take the program of an earlier run": "not run",
    "Build the program": "success",
    Check: "success",
    "Check the badge in the README": "success",
    "Draw the badge": "success",
    "Send the findings to code scanning": "not run",
    "Keep the badge": "not run",
  }, JSON.stringify(ran.steps, null, 2));
  assert.deepEqual(ran.outputs, { sarif: "openness-badge.sarif", badge: "flat.png" });
  assert.deepEqual(ran.step("Keep the badge").with, { name: "openness-badge", path: "flat.png", "if-no-files-found": "error" });
  assert.deepEqual(ran.step("Send the findings to code scanning").with, { sarif_file: "openness-badge.sarif", category: "openness-badge" });
  assert.equal(readFileSync(join(cwd, "flat.png")).subarray(1, 4).toString(), "PNG");
  const log = JSON.parse(readFileSync(join(cwd, "openness-badge.sarif"), "utf8"));
  assert.equal(log.runs[0].invocations[0].executionSuccessful, true);
});

test("findings fail, are annotations, and are kept as SARIF all the same", { skip, timeout: 60 * 60_000 }, () => {
  const cwd = repository("action-findings", { "openness.yaml": WARNED, "README.md": "# Test\n" });
  // As the documentation shows it.
  const shown = parse(readFileSync(join(root, "tests/documented/action.yml"), "utf8"));
  const inputs = shown.jobs.check.steps.at(-1).with;
  assert.deepEqual(Object.keys(inputs), ["args", "readme", "manifest", "upload-sarif"]);
  const ran = action(root, { cwd, inputs, env: onPath(path) });
  assert.equal(ran.failed, true);
  assert.deepEqual(outcomes(ran), {
    "Look for the program": "success",
    "Take the program of an earlier run": "skipped",
    "Build the program": "skipped",
    Check: "failure",
    "Check the badge in the README": "failure",
    "Draw the badge": "success",
    "Send the findings to code scanning": "not run",
    "Keep the badge": "not run",
  }, JSON.stringify(ran.steps, null, 2));
  assert.match(ran.step("Check").stdout, /^::warning file=openness\.yaml,line=4,.*title=unknown-key::/m);
  assert.match(ran.step("Check the badge in the README").said, /^out of date: README\.md$/m);
  const [{ results }] = JSON.parse(readFileSync(join(cwd, "openness-badge.sarif"), "utf8")).runs;
  assert.ok(results.some(({ ruleId, level }) => ruleId == "unknown-key" && level == "warning"));
});

test("an input is data and no part of a script", { skip, timeout: 60 * 60_000 }, () => {
  const cwd = repository("action-inputs", { "openness.yaml": MANIFEST });
  const evil = "$(touch evil); `touch evil`; ' \" ; touch evil";
  const inputs = { files: evil, readme: evil, manifest: evil, badge: "x.svg" };
  const ran = action(root, { cwd, inputs, env: onPath(path) });
  assert.equal(ran.failed, true);
  assert.equal(existsSync(join(cwd, "evil")), false);
  assert.match(ran.step("Check").said, /cannot be read: it does not exist/);
});

test("what the program refuses leaves no findings to send", { skip, timeout: 60 * 60_000 }, () => {
  const cwd = repository("action-wrong", { "openness.yaml": MANIFEST });
  const ran = action(root, { cwd, inputs: { args: "--no-such-flag", "upload-sarif": "true", manifest: "openness.yaml" }, env: onPath(path) });
  assert.deepEqual([ran.failed, ran.outputs.sarif, ran.step("Send the findings to code scanning").outcome], [true, "", "skipped"]);
});
