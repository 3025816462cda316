/** Characters that reorder or hide text, and controls: a name with them can pretend another ending (S17). */
// eslint-disable-next-line no-control-regex
const deceptive = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A file name as it may be kept and shown: no path, no tricks, at most 200 characters. */
export function cleanFileName(raw: string): string {
  const base = raw.replace(deceptive, '').split(/[/\\]/).pop() ?? '';
  return shorten(base.trim()) || 'resume';
}

/** Cuts the middle, so that the ending stays. */
function shorten(name: string): string {
  return name.length <= 200 ? name : `${name.slice(0, 180)}${name.slice(-20)}`;
}

/** RFC 6266 with an ASCII stand-in for old clients. */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
