export const TWINS = {
  src: [],
  yardstick: [],
  "badge-style": ["gradient", "flat", "square", "large", "pieces"],
  label: [],
  theme: ["auto", "light", "dark"],
  placement: ["below", "popover"],
  loading: ["lazy", "eager", "interaction"],
};

export const FLAGS = ["open", "score"];
