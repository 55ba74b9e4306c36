// The entry for pages: registers <openness-badge>. A second copy of the script
// finds the name taken and leaves it.

import { OpennessBadgeElement } from "./element.js";

const name = "openness-badge";
const registry = globalThis.customElements;

if (registry && !registry.get(name)) registry.define(name, OpennessBadgeElement);

export { OpennessBadgeElement };
