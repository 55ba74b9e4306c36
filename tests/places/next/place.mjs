// Next: the element in a client component, exported as files, by Turbopack and by webpack.

export default {
  files: "public",
  ways: {
    next: { build: [["next", "build"]], out: "out", instant: true },
    "next-webpack": { build: [["next", "build", "--webpack"]], out: "out", instant: true },
    "next-dev": {
      dev: ["next", "dev", "--hostname", "127.0.0.1", "--port", "PORT"],
      instant: true,
    },
    // drawn/ lies beside app/, so that it spoils no other way.
    "next-server": {
      build: [["cp", "-r", "drawn", "app/drawn"], ["next", "build"], ["grep", "-q", "aria-label=\"Pythia 12B", "out/drawn/index.html"]],
      check: true,
    },
  },
};
