export default { output: "export", basePath: "/repo", trailingSlash: true };
