import Link from "next/link";

import { Badge } from "./badge";

export default function Page() {
  return (
    <main>
      <h1>Model</h1>
      <Badge />
      <p>
        <Link href="/other/">Other</Link>
      </p>
    </main>
  );
}
