export default {
  base: "/repo/",
  build: { rollupOptions: { input: ["index.html", "other.html"] } },
};
