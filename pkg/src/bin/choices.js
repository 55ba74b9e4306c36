// Made of pkg/element.json: change it there.

export const YARDSTICKS = ["gradient", "pieces", "taxonomy", "mof", "osaid", "g7", "eu", "osai"];
export const STYLES = ["gradient", "flat", "square", "large", "pieces"];
export const THEMES = ["auto", "light", "dark"];
export const READERS = ["github", "huggingface", "gitlab", "pypi", "npm", "crates", "mdx", "html"];
export const WHATS = ["badge", "breakdown"];
