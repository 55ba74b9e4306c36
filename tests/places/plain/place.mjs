// Plain HTML: the folder of the package beside the page, and one line in it.

export default {
  files: ".",
  copied: "openness-badge",
  ways: { plain: { out: ".", awkward: true } },
};
