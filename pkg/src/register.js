const NAME = "openness-badge";

/** Gives the element its name, unless another copy has. */
export function register(Element) {
  const registry = globalThis.customElements;
  if (registry && !registry.get(NAME)) registry.define(NAME, Element);
}
