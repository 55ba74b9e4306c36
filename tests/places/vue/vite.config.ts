import vue from "@vitejs/plugin-vue";

// recipe: options
const compilerOptions = { isCustomElement: (name: string) => name == "openness-badge" };

export default { base: "/repo/", plugins: [vue({ template: { compilerOptions } })] };
// end of recipe
