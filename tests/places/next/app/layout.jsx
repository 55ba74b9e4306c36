export const metadata = { title: "Places" };

export default function Layout({ children }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <link rel="stylesheet" href="/repo/page.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}
