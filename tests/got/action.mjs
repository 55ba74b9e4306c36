// A composite action, run as GitHub's runner does: each `run` in the shell that it names,
// with the expressions worked out by GitHub's own library, and outputs, variables and paths
// handed on by files. A step that `uses` another action is not run: what it would be given
// is kept.

import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { createHash } from "node:crypto";
import { delimiter } from "node:path";
import { parse } from "yaml";
import { empty, join, readFileSync, run, writeFileSync } from "./got.mjs";

/** Runs the action of a folder; `inputs` are those of the workflow. */
export function action(folder, { inputs, cwd, env = {} }) {
  const { inputs: known, outputs, runs } = parse(readFileSync(join(folder, "action.yml"), "utf8"));
  for (const name of Object.keys(inputs)) if (!(name in known)) throw new Error(`no input ${name}`);
  const temp = empty("runner");
  const context = {
    inputs: Object.fromEntries(Object.entries(known).map(([name, { default: value = "" }]) => [name, inputs[name] ?? `${value}`])),
    github: { action_path: folder, workspace: cwd },
    runner: { temp, os: "Linux", arch: "X64" },
    steps: {},
  };
  let [failed, path] = [false, ""];
  const variables = { ...env };
  const ran = [];
  for (const step of runs.steps) {
    const evaluate = (text) => expressions(`${text}`, context, failed);
    // Without a condition, and with one that does not ask for the status, a step runs where
    // all before it have.
    const asked = `${step.if ?? "success()"}`.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
    const condition = /\b(always|cancelled|failure|success)\s*\(/.test(asked) ? asked : `success() && (${asked})`;
    const told = { name: step.name, uses: step.uses, outcome: "skipped" };
    ran.push(told);
    if (!truthy(value(condition, context, failed))) continue;
    if (step.uses) {
      told.outcome = "not run";
      told.with = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, text]) => [key, evaluate(text)]));
      continue;
    }
    if (step.shell != "bash") throw new Error(`${step.name}: the shell ${step.shell} is not known here`);
    const files = Object.fromEntries(["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH"].map((name) => [name, join(temp, name)]));
    for (const file of Object.values(files)) writeFileSync(file, "");
    const script = join(temp, "script.sh");
    writeFileSync(script, evaluate(step.run));
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluate(text)]));
    const all = { ...process.env, ...variables };
    if (path) all.PATH = path + all.PATH;
    const { code, said, stdout } = run("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], {
      cwd,
      env: { ...all, ...files, ...own, GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, GITHUB_WORKSPACE: cwd },
    });
    Object.assign(told, { outcome: code === 0 ? "success" : "failure", said, stdout });
    failed ||= code !== 0;
    const outputs = pairs(readFileSync(files.GITHUB_OUTPUT, "utf8"));
    if (step.id) context.steps[step.id] = { outputs, outcome: told.outcome, conclusion: told.outcome };
    Object.assign(variables, pairs(readFileSync(files.GITHUB_ENV, "utf8")));
    for (const added of readFileSync(files.GITHUB_PATH, "utf8").split("\n").filter(Boolean)) path = added + delimiter + path;
  }
  const given = Object.entries(outputs ?? {}).map(([name, { value: text }]) => [name, expressions(text, context, failed)]);
  return { failed, steps: ran, outputs: Object.fromEntries(given), step: (name) => ran.find((step) => step.name == name) };
}

/** `name=value`, a line each. */
const pairs = (text) => Object.fromEntries(text.split("\n").filter(Boolean).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));

/** A text with its expressions worked out. */
const expressions = (text, context, failed) => text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner) => value(inner, context, failed).coerceString());

const truthy = (found) => !["", "false", "0", "null"].includes(found.coerceString());

/** What an expression comes to. */
function value(text, context, failed) {
  const status = (holds) => [0, () => new data.BooleanData(holds)];
  // hashFiles is a step's own function; here it is of the names, for the key alone.
  const hash = (...names) => new data.StringData(createHash("sha256").update(names.map((name) => name.coerceString()).join()).digest("hex"));
  const functions = { always: status(true), cancelled: status(false), success: status(!failed), failure: status(failed), hashfiles: [255, hash] };
  const defined = Object.entries(functions).map(([name, [maxArgs, call]]) => ({ name, minArgs: 0, maxArgs, call }));
  const parser = new Parser(new Lexer(text.trim()).lex().tokens, Object.keys(context), defined);
  const found = new Evaluator(parser.parse(), dictionary(context), new Map(defined.map((each) => [each.name, each])));
  return found.evaluate();
}

function dictionary(object) {
  const pairs = Object.entries(object).map(([key, inner]) => ({ key, value: typeof inner == "object" ? dictionary(inner) : new data.StringData(`${inner}`) }));
  return new data.Dictionary(...pairs);
}
