export default { base: "/repo", devToolbar: { enabled: false } };
