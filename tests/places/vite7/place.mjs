// Vite 7. In dev it pre-bundles what it finds in node_modules.

export default {
  files: "public",
  ways: {
    vite7: { build: [["vite", "build"]], out: "dist" },
    "vite7-dev": { dev: ["vite", "--host", "127.0.0.1", "--port", "PORT", "--strictPort"], modules: "scripts" },
  },
};
