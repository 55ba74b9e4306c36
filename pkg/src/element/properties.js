// Attributes are the state: each has a property twin, and `data-NAME` for those who
// cannot set it otherwise.

import { FLAGS, TWINS } from "./attributes.js";

/** Every attribute that counts. */
export const OBSERVED = [...Object.keys(TWINS), ...FLAGS].flatMap((name) => [name, `data-${name}`]).concat("data-manifest", "lang");

/** What an attribute says, by its own name first. */
const said = (element, name) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

/** Gives a class the twins. */
export function addTwins(prototype) {
  const twin = (name, get, set) => {
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, get, set });
  };
  for (const [attribute, values] of Object.entries(TWINS)) {
    twin(
      attribute.replace(/-./, (c) => c[1].toUpperCase()),
      function () {
        const value = said(this, attribute);
        return values.length && !values.includes(value) ? values[0] : value;
      },
      function (value) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    );
  }
  for (const name of FLAGS) {
    twin(
      name,
      function () {
        return said(this, name) != null;
      },
      function (value) {
        this.toggleAttribute(name, !!value);
        if (!value) this.removeAttribute(`data-${name}`);
      },
    );
  }
}

/**
 * Properties that were set before the class was there hide its accessors: they are
 * set anew. Some themes write `el[p] = el[p]` over every name: `undefined` is no value.
 */
export function upgrade(element, prototype) {
  for (const name of Object.keys(element)) {
    if (!(name in prototype)) continue;
    const value = element[name];
    delete element[name];
    if (value !== undefined) element[name] = value;
  }
}
