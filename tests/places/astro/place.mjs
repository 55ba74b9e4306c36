// Astro: the element in a script of the page, and the fallback's picture drawn
// when the page is made. Vite is held at 8.3.8, as in starlight.

export default {
  node: 22,
  files: "public",
  ways: {
    astro: { build: [["astro", "build"]], out: "dist" },
    "astro-dev": { dev: ["astro", "dev", "--host", "127.0.0.1", "--port", "PORT"] },
  },
};
