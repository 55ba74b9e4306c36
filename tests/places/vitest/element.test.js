import { readFileSync } from "node:fs";

import "openness-badge/define";
import { expect, test } from "vitest";

for (const loading of ["eager", "lazy"]) {
  test(`a badge that is ${loading} comes up and opens`, async () => {
    const element = document.createElement("openness-badge");
    element.loading = loading;
    element.manifest = readFileSync("openness.yaml", "utf8");
    const loaded = new Promise((done, fail) => {
      element.addEventListener("openness-load", done);
      element.addEventListener("openness-error", ({ detail }) => fail(new Error(detail.message)));
    });
    document.body.append(element);
    await loaded;
    const toggled = new Promise((done) => element.addEventListener("openness-toggle", done, { once: true }));
    element.shadowRoot.querySelector("button").click();
    // The breakdown comes with a module of its own.
    expect((await toggled).detail).toEqual({ open: true });
    expect(element.shadowRoot.querySelector("[part~=breakdown]").textContent).toContain("Pythia 12B");
    element.remove();
  });
}
