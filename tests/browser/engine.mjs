// Three browsers by plain WebDriver.

import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Builder } from "selenium-webdriver";

import { end, start } from "./processes.mjs";

/** Every engine, or those that OPENNESS_ENGINES names. */
export const ENGINES = (process.env.OPENNESS_ENGINES || "chromium,firefox,webkit").split(",");

const CHROMIUM_ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--window-size=1000,800",
];

const engines = {
  chromium: (profile) => ({
    driver: program("chromedriver"),
    args: (port) => [`--port=${port}`],
    capabilities: {
      browserName: "chrome",
      "goog:chromeOptions": {
        binary: program("chromium", "chromium-browser", "google-chrome"),
        args: [...CHROMIUM_ARGS, `--user-data-dir=${profile}`],
      },
    },
  }),
  firefox: (profile) => ({
    driver: process.env.OPENNESS_GECKODRIVER || program("geckodriver"),
    args: (port) => ["--port", `${port}`, "--websocket-port", "0", "--profile-root", profile],
    capabilities: {
      browserName: "firefox",
      "moz:firefoxOptions": {
        binary: program("firefox-esr", "firefox"),
        args: ["-headless", "-width", "1000", "-height", "800"],
      },
    },
  }),
  webkit: () => ({
    driver: program("WebKitWebDriver"),
    args: (port) => [`--port=${port}`],
    needsScreen: true,
    capabilities: {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
    },
  }),
};

/** Starts a browser: its driver, and `quit`, which ends all that was started. */
export async function launch(name) {
  const started = [];
  const profile = mkdtempSync(join(tmpdir(), "openness-"));
  const tidy = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once("exit", tidy);
  const quit = async () => {
    for (const child of started.reverse()) await end(child);
    tidy();
  };
  try {
    const { driver, args, capabilities, needsScreen } = engines[name](profile);
    const env = { ...process.env };
    if (needsScreen && !env.DISPLAY) env.DISPLAY = await screen(started);
    const port = await freePort();
    started.push(start(driver, args(port), { env }));
    const url = `http://127.0.0.1:${port}`;
    await ready(url, name);
    const builder = new Builder().usingServer(url).withCapabilities(capabilities);
    const session = await builder.disableEnvironmentOverrides().build();
    await session.manage().setTimeouts({ script: 20_000, pageLoad: 30_000 });

    const quitSession = async () => {
      await session.quit().catch(() => {});
      await quit();
    };
    return { driver: session, quit: quitSession };
  } catch (error) {
    await quit();
    throw error;
  }
}

/** A program's path, by the first of its names that is there. */
function program(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error(`\`${names[0]}\` is not in PATH`);
}

/** WebKitGTK's own browser lies beside its library, in no PATH. */
function miniBrowser() {
  for (const folder of readdirSync("/usr/lib")) {
    for (const version of ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]) {
      const path = join("/usr/lib", folder, version, "MiniBrowser");
      if (existsSync(path)) return path;
    }
  }
  throw new Error("WebKitGTK's `MiniBrowser` is not under /usr/lib");
}

/** A screen for browsers that need one; gives its name. */
async function screen(started) {
  const args = ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const server = start(program("Xvfb"), args, { stdio: ["ignore", "pipe", "ignore"] });
  started.push(server);
  return new Promise((done, fail) => {
    let text = "";
    // Read to the end: a server that cannot write its name in full dies of it.
    server.stdout.on("data", (chunk) => {
      text += chunk;
      if (text.endsWith("\n")) done(`:${text.trim()}`);
    });
    server.once("exit", () => fail(new Error("Xvfb found no free display")));
  });
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function ready(url, name) {
  for (let tries = 0; tries < 150; tries++) {
    try {
      const response = await fetch(`${url}/status`);
      if ((await response.json()).value) return;
    } catch {
      // Not yet.
    }
    await sleep(100);
  }
  throw new Error(`the driver of ${name} does not answer`);
}
