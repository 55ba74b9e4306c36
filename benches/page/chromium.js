// One visit in Chromium, with what the browser itself counts. Each visit has a
// context of its own: no cache, no storage, a fresh renderer.

const METRICS = {
  main: ["TaskDuration", 1000],
  script: ["ScriptDuration", 1000],
  layout: ["LayoutDuration", 1000],
  style: ["RecalcStyleDuration", 1000],
  layouts: ["LayoutCount", 1],
  styles: ["RecalcStyleCount", 1],
};

export class Chromium {
  #connection;

  static async connect(driver) {
    const chromium = new Chromium();
    chromium.#connection = await driver.createCDPConnection("browser");
    return chromium;
  }

  /** Sends a command to a session, or to the browser. */
  async #send(session, method, params = {}) {
    // The connection knows one session; which one, it reads before it waits.
    this.#connection.sessionId = session;
    const { error, result } = await this.#connection.send(method, params);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Visits a page; gives what it found out and what the browser counted. */
  async visit({ url, result }, { cpu, network }) {
    const { browserContextId } = await this.#send(null, "Target.createBrowserContext");
    try {
      const target = await this.#send(null, "Target.createTarget", { url: "about:blank", browserContextId });
      const { targetId } = target;
      const { sessionId } = await this.#send(null, "Target.attachToTarget", { targetId, flatten: true });
      const send = (method, params) => this.#send(sessionId, method, params);
      // Processor time, not time on the wall: on a busy machine a task waits.
      await send("Performance.enable", { timeDomain: "threadTicks" });
      if (network) {
        await send("Network.enable");
        await send("Network.emulateNetworkConditions", network);
      }
      if (cpu) await send("Emulation.setCPUThrottlingRate", { rate: cpu });
      await send("Page.navigate", { url });
      const seen = await result;
      const { metrics } = await send("Performance.getMetrics");
      const value = (name) => metrics.find((metric) => metric.name == name).value;
      const counted = Object.entries(METRICS).map(([key, [name, factor]]) => [key, value(name) * factor]);
      return { ...seen, ...Object.fromEntries(counted) };
    } finally {
      await this.#send(null, "Target.disposeBrowserContext", { browserContextId });
    }
  }
}
