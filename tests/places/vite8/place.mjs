// Vite 8. In dev it pre-bundles what it finds in node_modules.

export default {
  like: "vite7",
  files: "public",
  ways: {
    vite8: { build: [["vite", "build"]], out: "dist" },
    "vite8-dev": { dev: ["vite", "--host", "127.0.0.1", "--port", "PORT", "--strictPort"] },
  },
};
