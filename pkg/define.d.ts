// Registers <openness-badge>, unless the name is taken already.
export { OpennessBadgeElement } from "./index.js";
