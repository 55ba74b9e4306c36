// Vite 6. In dev it pre-bundles what it finds in node_modules.

export default {
  like: "vite7",
  files: "public",
  ways: {
    vite6: { build: [["vite", "build"]], out: "dist" },
    "vite6-dev": { dev: ["vite", "--host", "127.0.0.1", "--port", "PORT", "--strictPort"], modules: "scripts" },
  },
};
