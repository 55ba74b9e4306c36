// Vite 5. In dev it pre-bundles what it finds in node_modules.

export default {
  like: "vite7",
  files: "public",
  ways: {
    vite5: { build: [["vite", "build"]], out: "dist" },
    "vite5-dev": { dev: ["vite", "--host", "127.0.0.1", "--port", "PORT", "--strictPort"], modules: "scripts" },
  },
};
