document.addEventListener("openness-load", ({ target, detail }) => {
  const { components, of } = detail.stated;
  target.title = `${detail.level ?? "no level"}, ${components} of ${of} components stated`;
});
document.addEventListener("openness-error", ({ target, detail }) => {
  target.title = `${detail.code}: ${detail.message}`;
});
