// Programs that the suite starts, each in a group of its own, and their end:
// whatever happens, nothing outlives the suite.

import { spawn } from "node:child_process";

const running = new Set();

/** Starts a program as the head of a new process group. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: "ignore", ...options, detached: true });
  running.add(child);
  return child;
}

/** Ends a program with all that it has started. */
export async function end(child) {
  running.delete(child);
  if (child.exitCode == null && child.signalCode == null) {
    const ended = new Promise((done) => child.once("exit", done));
    signal(child, "SIGTERM");
    const timer = setTimeout(() => signal(child, "SIGKILL"), 3000);
    await ended;
    clearTimeout(timer);
  }
  // Who did not hear it or has lost its parent is in the group all the same.
  signal(child, "SIGKILL");
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group is empty.
  }
}

function endAll() {
  for (const child of running) signal(child, "SIGKILL");
}

process.once("exit", endAll);
// Nobody reads any more what the suite says: the runner dies of that at once.
process.stdout.once("error", () => {
  endAll();
  process.exit(1);
});
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(name, () => {
    endAll();
    process.exit(1);
  });
}
