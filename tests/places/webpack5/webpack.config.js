import { fileURLToPath } from "node:url";

import HtmlWebpackPlugin from "html-webpack-plugin";

export default {
  mode: "production",
  output: { path: fileURLToPath(new URL("dist", import.meta.url)), publicPath: "/repo/", filename: "js/[name].[contenthash].js" },
  plugins: [
    new HtmlWebpackPlugin({ template: "src/index.html" }),
    new HtmlWebpackPlugin({ template: "src/other.html", filename: "other.html", chunks: [] }),
  ],
};
