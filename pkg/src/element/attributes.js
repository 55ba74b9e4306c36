// Made of pkg/element.json: change it there.

/** Attributes with a property twin, and the words that they can be, the default first. */
export const TWINS = {
  src: [],
  yardstick: [],
  "badge-style": ["gradient", "flat", "square", "large", "pieces"],
  label: [],
  theme: ["auto", "light", "dark"],
  placement: ["below", "popover"],
  loading: ["lazy", "eager", "interaction"],
};

/** Attributes that are there or not. */
export const FLAGS = ["open", "score"];
