// The page policy of every window. Nothing is allowed that is not named here; styles that a library puts into the page
// carry the nonce of that one response.

const policy = (nonce: string): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  // No dialogs of the browser (alert, print, "leave this page?"), no pop-ups, no downloads, no way to another page.
  // Forms are allowed to tell their own script that they were sent; form-action lets none go anywhere.
  'sandbox allow-scripts allow-same-origin allow-forms',
]

export const pageHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy(nonce).join('; '),
  'X-DNS-Prefetch-Control': 'off',
})

/** Sent with every file. */
export const fileHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}
