module.exports = {
  title: "Places",
  url: "http://127.0.0.1",
  baseUrl: "/repo/",
  presets: [["classic", { docs: { routeBasePath: "/", sidebarPath: undefined }, blog: false, pages: false }]],
  // recipe: script
  scripts: [{ src: "/repo/openness-badge/openness-badge.js", type: "module" }],
  // end of recipe
};
