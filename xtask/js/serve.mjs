// Serves a folder on loopback until it is ended: `node serve.mjs FOLDER PORT`; 0 takes a
// free port.

import { context } from "esbuild";

const [servedir, port] = process.argv.slice(2);
const { serve } = await context({ logLevel: "silent" });
const onRequest = ({ status, method, path }) => console.log(`${status} ${method} ${path}`);
try {
  const served = await serve({ servedir, host: "127.0.0.1", port: Number(port), onRequest });
  console.log(`\nhttp://127.0.0.1:${served.port}/ serves ${servedir}; Ctrl-C ends it`);
} catch ({ message }) {
  console.error(`${message}: take another port with --port; --port 0 takes a free one`);
  process.exit(1);
}
