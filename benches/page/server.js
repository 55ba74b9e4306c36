// A web server on loopback as a good host is one: everything packed by brotli
// beforehand, with the right types, kept by the browser for an hour. It counts
// what is asked for. Each visit has a folder of its own, `/N/`, so that nothing
// of an earlier one is known to any cache.

import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".yaml": "text/plain; charset=utf-8",
};

export class Server {
  /** Path within a visit to what is served there. */
  #files = new Map();
  /** Number of a visit to its page, its requests, and who waits for its result. */
  #visits = new Map();
  #server;

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

  /** Serves a file. */
  put(path, body) {
    this.#files.set(path, packed(path, body));
  }

  /** Serves what another path serves, at an address of its own. */
  again(path, other) {
    this.#files.set(path, this.#files.get(other));
  }

  /** Serves the scripts and modules of a folder. */
  folder(name, folder) {
    for (const file of readdirSync(folder)) {
      if (TYPES[extname(file)]) this.put(`${name}/${file}`, readFileSync(join(folder, file)));
    }
  }

  /**
   * A visit to a page: its address, a promise of what the page finds out about
   * itself, and the requests and bytes that it makes.
   */
  visit(html) {
    const number = this.#visits.size + 1;
    const visit = { page: packed("page.html", html), url: `${this.origin}/${number}/page.html`, requests: [], bytes: 0 };
    visit.result = new Promise((done) => (visit.done = done));
    this.#visits.set(`${number}`, visit);
    return visit;
  }

  async #serve(request, response) {
    const [, number, ...rest] = new URL(request.url, this.origin).pathname.split("/");
    const path = rest.join("/");
    const visit = this.#visits.get(number);
    if (visit && request.method == "POST") {
      let text = "";
      for await (const chunk of request) text += chunk;
      response.writeHead(204).end();
      visit.done(JSON.parse(text));
      return;
    }
    const file = path == "page.html" ? visit?.page : this.#files.get(path);
    if (!visit || !file) {
      response.writeHead(404).end();
      return;
    }
    visit.requests.push(path);
    visit.bytes += file.body.length;
    response.writeHead(200, file.headers).end(file.body);
  }
}

/** What is sent for a file: packed once, as a host does it that has the time. */
function packed(path, body) {
  // A page is another each time, and is not what is measured.
  const quality = path.endsWith(".html") ? 5 : constants.BROTLI_MAX_QUALITY;
  body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const headers = {
    "Cache-Control": "public, max-age=3600",
    "Content-Encoding": "br",
    "Content-Length": body.length,
    "Content-Type": TYPES[extname(path)],
    Vary: "Accept-Encoding",
  };
  return { body, headers };
}
