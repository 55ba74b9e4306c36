import Link from "next/link";

export default function Page() {
  return (
    <main>
      <h1>Other</h1>
      <p>
        <Link href="/">Model</Link>
      </p>
    </main>
  );
}
