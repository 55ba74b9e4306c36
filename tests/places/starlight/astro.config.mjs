import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  base: "/repo",
  integrations: [
    starlight({
      title: "Places",
      pagefind: false,
      // recipe: script
      head: [{ tag: "script", attrs: { type: "module", src: "/repo/openness-badge/openness-badge.js" } }],
      // end of recipe
    }),
  ],
});
