// Plain HTML under a strict policy: no inline styles and scripts, Trusted Types.

export default {
  like: "plain",
  files: ".",
  copied: "openness-badge",
  ways: { "plain-strict": { out: ".", awkward: true } },
};
