// Parcel 2: it reads no `exports` unless it is told. It makes a script of every
// `.yaml` that a link names, so the page has no link to it; `src` of the element
// it leaves alone, so the manifest lies in the folder that is served.

const build = ["parcel", "build", "index.html", "other.html", "--public-url", "/repo/", "--no-cache"];

export default {
  files: [".", "dist"],
  ways: {
    parcel: { build: [build], out: "dist" },
    "parcel-exports": { build: [["npm", "pkg", "set", "--json", "@parcel/resolver-default.packageExports=true"], build], out: "dist" },
  },
};
