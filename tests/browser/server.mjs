// A small web server on loopback: the built package, fixtures, and the pages of
// the tests. It counts what is asked for.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..", "..");

/** The built package. */
export const DIST = process.env.OPENNESS_DIST || join(root, "pkg", "dist");

/** The built site. */
export const SITE = process.env.OPENNESS_SITE_DIR || join(root, "target", "site");

const FOLDERS = {
  dist: DIST,
  fixtures: join(here, "fixtures"),
  site: SITE,
  gallery: join(root, "www", "gallery"),
};

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".yaml": "text/plain; charset=utf-8",
};

/** What every policy under test allows besides. */
export const STRICT =
  "script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; require-trusted-types-for 'script'";

export class Server {
  /** Path to how often it was asked for. */
  #counts = new Map();
  /** Path to headers of the last request. */
  #headers = new Map();
  /** Path to what is served there. */
  #pages = new Map();
  /** Paths whose request was given up by the browser. */
  aborted = new Set();
  /** End of a path to how many milliseconds a file there is waited for. */
  waits = new Map();
  /** End of a path to what is served in place of the file there, as `put` takes it. */
  instead = new Map();
  /** Violations of a policy, as browsers report them. */
  reports = [];
  #server;
  #number = 0;

  static async start() {
    const server = new Server();
    server.#server = createServer((request, response) => server.#serve(request, response));
    await new Promise((done) => server.#server.listen(0, "127.0.0.1", done));
    server.origin = `http://127.0.0.1:${server.#server.address().port}`;
    return server;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Puts something at a path of its own; gives the path. */
  put(body, { name = "page.html", ...options } = {}) {
    const path = `/made/${++this.#number}/${name}`;
    this.change(path, body, options);
    return path;
  }

  /** Puts something else at a path: `cut` ends in the middle, `dead` gives no answer. */
  change(path, body, { headers = {}, status = 200, wait = 0, cut = false, dead = false } = {}) {
    this.#pages.set(path, { body, headers, status, wait, cut, dead });
  }

  count(path) {
    return this.#counts.get(path) ?? 0;
  }

  /** How often each path was asked for that matches. */
  counts(pattern) {
    return Object.fromEntries([...this.#counts].filter(([path]) => pattern.test(path)));
  }

  headers(path) {
    return this.#headers.get(path);
  }

  forget() {
    this.#counts.clear();
    this.#headers.clear();
    this.aborted.clear();
    this.waits.clear();
    this.instead.clear();
    this.reports.length = 0;
  }

  async #serve(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    this.#counts.set(pathname, this.count(pathname) + 1);
    this.#headers.set(pathname, { ...request.headers, method: request.method });
    response.on("close", () => {
      if (!response.writableFinished) this.aborted.add(pathname);
    });
    // Nothing is kept by the browser: what is not asked for again was kept by
    // the element.
    response.setHeader("Cache-Control", "no-store");
    const page = this.#pages.get(pathname) ?? [...this.instead].find(([end]) => pathname.endsWith(end))?.[1];
    if (pathname == "/report") await this.#report(request, response);
    else if (pathname == "/never") return;
    else if (pathname == "/endless") this.#endless(response);
    else if (page?.dead) response.destroy();
    else if (page) {
      setTimeout(() => {
        const type = TYPES[extname(pathname)] ?? "text/plain";
        response.writeHead(page.status ?? 200, { "Content-Type": type, ...page.headers });
        // What is cut ends in the middle, and with it the connection.
        if (page.cut) response.write(page.body, () => setTimeout(() => response.destroy(), 50));
        else response.end(page.body);
      }, page.wait ?? 0);
    } else await this.#file(pathname, response);
  }

  async #report(request, response) {
    let text = "";
    for await (const chunk of request) text += chunk;
    this.reports.push(text);
    response.writeHead(204).end();
  }

  /** A body that grows for as long as somebody listens. */
  #endless(response) {
    response.writeHead(200, { "Content-Type": "text/plain" });
    const chunk = Buffer.alloc(1 << 16, "# more\n");
    const write = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  }

  async #file(pathname, response) {
    const [, folder, ...rest] = normalize(pathname).split("/");
    try {
      const body = await readFile(join(FOLDERS[folder], ...rest));
      const wait = [...this.waits].find(([end]) => pathname.endsWith(end))?.[1];
      if (wait) await new Promise((done) => setTimeout(done, wait));
      const type = TYPES[extname(pathname)] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": type }).end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not found\n");
    }
  }
}
