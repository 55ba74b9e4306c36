export default {
  base: "/repo/",
  title: "Places",
  // recipe: script
  head: [["script", { type: "module", src: "/repo/openness-badge/openness-badge.js" }]],
  vue: { template: { compilerOptions: { isCustomElement: (name) => name == "openness-badge" } } },
  // end of recipe
};
