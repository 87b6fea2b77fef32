/** Headers of everything the page's server sends; nothing may come from elsewhere, nobody may frame the page. */
export function pageHeaders(frameOrigin: string): Readonly<Record<string, string>> {
  return {
    ...COMMON,
    "content-security-policy": [
      "default-src 'self'",
      // The grid sets styles in place.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      `frame-src ${frameOrigin}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  };
}

/** Headers of the frame's shell: scripts of foreign pages run there, and reach nothing. */
export function frameHeaders(pageOrigin: string): Readonly<Record<string, string>> {
  return {
    ...COMMON,
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
      "worker-src blob:",
      "style-src 'self' 'unsafe-inline'",
      "img-src data: blob:",
      "font-src data:",
      "media-src data: blob:",
      "frame-src 'self' blob:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors 'self' ${pageOrigin}`,
    ].join("; "),
  };
}

const COMMON = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};
