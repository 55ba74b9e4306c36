// Plain HTML that asks at once for what the badge takes: for slow lines.

export default {
  like: "plain",
  files: ".",
  copied: "openness-badge",
  ways: { "plain-quick": { out: "." } },
};
